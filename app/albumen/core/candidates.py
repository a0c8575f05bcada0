"""Finds the pairs of photos that a model sees as alike, without comparing every photo with every other.

Few vectors are compared all with all. Many are first gathered around centres drawn from among them (an inverted file,
Jegou et al. 2011, section IV, with one coarse step of k-means): each is compared with those around its few nearest
centres. Two vectors as alike as near-duplicates nearly always share one of these; tests/benchmarks/duplicates.py
measures how often. The cost grows with the power 3/2 of their number instead of its square.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.core.vector_compare import Halves

Rows: TypeAlias = npt.NDArray[np.intp]

_EXACT_BELOW: Final = 8192  # rows that are compared all with all
_NEAREST: Final = 3  # centres around which a vector looks
_BLOCK: Final = 2048


@dataclass(frozen=True, slots=True)
class PairBlock:
    """Some of the pairs, and how far the search is.

    Attributes:
        done: Rows that were looked at so far.
        total: Of so many.
        first: (P,) row numbers, each below its `second`.
        second: (P,) row numbers.
    """

    done: int
    total: int
    first: Rows
    second: Rows


def similar_pairs(rows: Halves, similarity: float, *, exact_below: int = _EXACT_BELOW) -> Iterator[PairBlock]:
    """Pairs of rows whose cosine similarity reaches `similarity`; a pair may come twice.

    Args:
        rows: (N, D) float16, unit length.
        similarity: The least, in [-1, 1].
        exact_below: Up to so many rows every pair is compared.
    """
    if len(rows) <= exact_below:
        everyone = np.arange(len(rows))
        for start in range(0, len(rows), _BLOCK):
            block = everyone[start : start + _BLOCK]
            yield _compare(rows, block, everyone[start:], similarity, done=int(block[-1]) + 1)
        return
    nearest = _nearest_centres(rows)
    centres = int(nearest.max()) + 1
    homes, visits = _by_centre(nearest[:, :1], centres), _by_centre(nearest, centres)
    done = 0
    for home, visitors in zip(homes, visits, strict=True):
        for start in range(0, len(visitors), _BLOCK):
            yield _compare(rows, visitors[start : start + _BLOCK], home, similarity, done=done, every=True)
        done += len(home)
    yield PairBlock(len(rows), len(rows), *_none())


def _nearest_centres(rows: Halves) -> npt.NDArray[np.int32]:
    """(N, 3) the centres nearest to each row, nearest first; about the square root of N centres."""
    random = np.random.default_rng(0)
    count = round(len(rows) ** 0.5)
    centres = rows[np.sort(random.choice(len(rows), count, replace=False))].astype(np.float32)
    sample = rows[np.sort(random.choice(len(rows), min(len(rows), 32 * count), replace=False))].astype(np.float32)
    owner = np.concatenate(
        [(sample[start : start + _BLOCK] @ centres.T).argmax(axis=1) for start in range(0, len(sample), _BLOCK)]
    )
    sums = np.zeros_like(centres)
    np.add.at(sums, owner, sample)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-12), centres)
    nearest = np.empty((len(rows), _NEAREST), np.int32)
    for start in range(0, len(rows), _BLOCK):
        scores = rows[start : start + _BLOCK].astype(np.float32) @ centres.T
        best = np.argpartition(-scores, _NEAREST, axis=1)[:, :_NEAREST]
        ranked = np.argsort(-np.take_along_axis(scores, best, axis=1), axis=1)
        nearest[start : start + _BLOCK] = np.take_along_axis(best, ranked, axis=1)
    return nearest


def _by_centre(nearest: npt.NDArray[np.int32], centres: int) -> list[Rows]:
    """For each centre the rows that name it."""
    order = np.argsort(nearest, axis=None, kind="stable")
    bounds = np.searchsorted(nearest.ravel()[order], np.arange(1, centres))
    return np.split(order // nearest.shape[1], bounds)


def _compare(rows: Halves, left: Rows, right: Rows, similarity: float, *, done: int, every: bool = False) -> PairBlock:
    """The alike among two lists of rows; of `left` and a `right` that begins with it each pair once."""
    first: list[Rows] = []
    second: list[Rows] = []
    block = rows[left].astype(np.float32)
    for start in range(0, len(right), _BLOCK):
        others = right[start : start + _BLOCK]
        near, far = np.nonzero(block @ rows[others].astype(np.float32).T >= similarity)
        one, other = left[near], others[far]
        wanted = one != other if every else one < other
        first.append(np.minimum(one, other)[wanted])
        second.append(np.maximum(one, other)[wanted])
    if not first:
        first, second = ([part] for part in _none())
    return PairBlock(done, len(rows), np.concatenate(first), np.concatenate(second))


def _none() -> tuple[Rows, Rows]:
    return np.empty(0, np.intp), np.empty(0, np.intp)
