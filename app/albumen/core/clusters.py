"""Groups of photos that look alike: spherical k-means over their vectors (Dhillon and Modha 2001).

The vectors of one model all lie in a narrow cone, so that their common mean is taken off first. Centres begin as
k-means++ chooses them (Arthur and Vassilvitskii 2007) and are fitted to a sample; all photos then join the nearest.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api import CancelToken
from albumen.api.records import Ids
from albumen.core.vector_compare import Halves

Singles: TypeAlias = npt.NDArray[np.float32]
Labels: TypeAlias = npt.NDArray[np.int32]

MOST: Final = 250
"""So many groups at most; more could not be looked through."""

_SAMPLE: Final = 20_000  # centres are fitted to so many photos
_ROUNDS: Final = 25
_SETTLED: Final = 0.002  # share of the sample that may still change sides
_LEAST: Final = 3  # a smaller group joins others
_BLOCK: Final = 4096


@dataclass(frozen=True)
class Clusters:
    """Photos in groups.

    Attributes:
        ids: (N,) int64, ascending.
        labels: (N,) int32, which group each is in; the largest group is 0.
        mean: (D,) float32, what is taken off a vector before it is compared.
        centres: (K, D) float32, unit rows.
    """

    ids: Ids
    labels: Labels
    mean: Singles
    centres: Singles


def group_count(photos: int) -> int:
    """How many groups so many photos are looked for in: the square root of half of them."""
    return max(1, min(MOST, round(math.sqrt(photos / 2))))


def cluster(ids: Ids, rows: Halves, cancel: CancelToken, *, seed: int = 0) -> Clusters:
    """Find groups; the same vectors and seed always give the same ones.

    Args:
        ids: (N,) int64, ascending.
        rows: (N, D) float16, unit length.
        cancel: asked between rounds.
        seed: of what is drawn at random.

    Raises:
        Cancelled: from `cancel`.
    """
    if not len(ids):
        empty = np.zeros((0, rows.shape[1]), np.float32)
        return Clusters(ids, np.empty(0, np.int32), np.zeros(rows.shape[1], np.float32), empty)
    random = np.random.default_rng(seed)
    chosen = np.arange(len(ids))
    if len(ids) > _SAMPLE:
        chosen = np.sort(random.choice(len(ids), _SAMPLE, replace=False))
    mean = rows[chosen].mean(axis=0, dtype=np.float32)
    sample = _centred(rows[chosen], mean)
    centres = _fitted(sample, _beginnings(sample, group_count(len(ids)), random, cancel), cancel)
    labels = _nearest(rows, mean, centres, cancel)
    counts = np.bincount(labels, minlength=len(centres))
    kept = counts >= min(_LEAST, counts.max())
    if not kept.all():
        centres = centres[kept]
        labels = _nearest(rows, mean, centres, cancel)
    order = np.argsort(-np.bincount(labels, minlength=len(centres)), kind="stable")
    place = np.empty(len(order), np.int32)
    place[order] = np.arange(len(order))
    return Clusters(ids, place[labels], mean, centres[order])


def followed(kept: Clusters, ids: Ids, rows: Halves, cancel: CancelToken) -> Clusters:
    """The groups of before with the photos of now: known ones stay where they are, new ones join the nearest.

    Args:
        kept: the groups.
        ids: (N,) int64, ascending.
        rows: (N, D) float16, unit length.
        cancel: asked between blocks.

    Raises:
        Cancelled: from `cancel`.
    """
    if not len(kept.ids):
        return cluster(ids, rows, cancel)
    place = np.searchsorted(kept.ids, ids).clip(max=len(kept.ids) - 1)
    labels = kept.labels[place]
    new = np.flatnonzero(kept.ids[place] != ids)
    if len(new):
        labels[new] = _nearest(rows[new], kept.mean, kept.centres, cancel)
    return Clusters(ids, labels, kept.mean, kept.centres)


def still_fits(kept: Clusters, ids: Ids) -> bool:
    """Whether the groups of before may be followed: most of the photos are still there, and few came since."""
    same = np.count_nonzero(np.isin(ids, kept.ids, assume_unique=True))
    return bool(2 * same >= len(kept.ids) and 4 * same >= 3 * len(ids))


def _centred(rows: Halves, mean: Singles) -> Singles:
    centred = rows.astype(np.float32) - mean
    length = np.linalg.norm(centred, axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(length, 1e-6), np.float32)


def _beginnings(sample: Singles, count: int, random: np.random.Generator, cancel: CancelToken) -> Singles:
    """(K, D) rows that lie apart, K <= count: each drawn by how far it is from those before (k-means++)."""
    chosen = [int(random.integers(len(sample)))]
    away = 1 - sample @ sample[chosen[0]]
    for _ in range(1, min(count, len(sample))):
        cancel.raise_if_cancelled()
        weight = np.maximum(away, 0).astype(np.float64)
        if weight.sum() < 1e-6 * len(sample):  # all others are copies
            break
        chosen.append(int(random.choice(len(sample), p=weight / weight.sum())))
        away = np.minimum(away, 1 - sample @ sample[chosen[-1]])
    return sample[chosen]


def _fitted(sample: Singles, centres: Singles, cancel: CancelToken) -> Singles:
    """Centres in the middle of those nearest to them (Lloyd's rounds); one that nobody is nearest to goes."""
    before = np.full(len(sample), -1)
    for _ in range(_ROUNDS):
        cancel.raise_if_cancelled()
        labels = (sample @ centres.T).argmax(axis=1)
        if np.count_nonzero(labels != before) <= _SETTLED * len(sample):
            break
        order = np.argsort(labels, kind="stable")
        used, starts = np.unique(labels[order], return_index=True)
        sums = np.add.reduceat(sample[order], starts, axis=0)
        centres = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
        before = np.searchsorted(used, labels)
    return centres


def _nearest(rows: Halves, mean: Singles, centres: Singles, cancel: CancelToken) -> Labels:
    """(N,) which centre each vector is nearest to."""
    labels = np.zeros(len(rows), np.int32)
    for block in _blocks(len(rows)):
        cancel.raise_if_cancelled()
        labels[block] = (_centred(rows[block], mean) @ centres.T).argmax(axis=1)
    return labels


def _blocks(count: int) -> Iterator[slice]:
    return (slice(start, start + _BLOCK) for start in range(0, count, _BLOCK))
