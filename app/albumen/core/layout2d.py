"""A map of the vectors: photos that look alike lie near each other on a plane.

The layout follows UMAP (McInnes, Healy, Melville 2018): a graph of nearest neighbours, weighted as in section 3.1, is
laid out from the principal components by pulling neighbours together and pushing random others away (section 3.2 and
appendix C). Each epoch moves all points at once instead of one after the other, which NumPy does fast; it is
deterministic. Of more photos than `MOST` a sample is laid out, and the others are placed between their neighbours.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Progress
from albumen.core.vector_compare import Halves

Points: TypeAlias = npt.NDArray[np.float32]
"""(N, 2)."""
Singles: TypeAlias = npt.NDArray[np.float32]

MOST: Final = 30_000
"""So many photos are laid out against each other; further ones take the place of their neighbours."""

_NEIGHBOURS: Final = 15
_COMPONENTS: Final = 50
_EPOCHS: Final = 200
_AWAY: Final = 5  # random others that each point is pushed from in an epoch
_A: Final = 1.577  # of 1 / (1 + a d^2b), fitted to a least distance of 0.1 (section 4.3 there)
_B: Final = 0.895
_CLIP: Final = 4.0
_BLOCK: Final = 512
_NEAR: Final = 3  # laid-out neighbours between which another photo is placed
_ASIDE: Final = 0.002  # of the plane's width, by which photos with the same neighbours lie apart


def lay_out(rows: Halves, *, most: int = MOST, seed: int = 0) -> Generator[Progress, None, Points]:
    """Lay out vectors, as a generator of progress whose return value is where they lie in [0, 1] by [0, 1].

    Args:
        rows: (N, D) float16, unit length.
        most: How many are laid out against each other.
        seed: The same one gives the same layout of the same vectors.
    """
    count = len(rows)
    if count <= most:
        return (yield from _laid_out(rows, seed))
    random = np.random.default_rng(seed)
    chosen = np.sort(random.choice(count, most, replace=False))
    points = np.empty((count, 2), np.float32)
    points[chosen] = yield from _laid_out(rows[chosen], seed)
    others = np.setdiff1d(np.arange(count), chosen)
    points[others] = yield from place_between(rows[others], rows[chosen], points[chosen], others)
    return points


def place_between(
    rows: Halves, known: Halves, points: Points, numbers: npt.NDArray[np.int64]
) -> Generator[Progress, None, Points]:
    """Place vectors between the most alike of those that have a place; the same number always goes the same bit aside.

    Args:
        rows: (N, D) those to place.
        known: (K, D) those that have a place, K > 0.
        points: (K, 2) their places.
        numbers: (N,) what tells photos apart that have the same neighbours.
    """
    placed = np.empty((len(rows), 2), np.float32)
    near = min(_NEAR, len(known))
    for start in range(0, len(rows), _BLOCK):
        block = rows[start : start + _BLOCK].astype(np.float32)
        alike = np.concatenate([block @ part.astype(np.float32).T for part in _blocks(known, 8192)], axis=1)
        best = np.argpartition(-alike, near - 1, axis=1)[:, :near]
        weights = np.exp(20 * (np.take_along_axis(alike, best, axis=1) - 1))
        weights /= weights.sum(axis=1, keepdims=True)
        placed[start : start + _BLOCK] = np.einsum("nk,nkd->nd", weights, points[best])
        yield Progress(min(start + _BLOCK, len(rows)), len(rows), "Placing photos")
    angle = (numbers * 2.399963) % (2 * np.pi)  # the golden angle
    aside = np.stack([np.cos(angle), np.sin(angle)], axis=1) * _ASIDE
    return np.clip(placed + aside.astype(np.float32), 0, 1)


def _laid_out(rows: Halves, seed: int) -> Generator[Progress, None, Points]:
    count = len(rows)
    if count < 3:
        return np.linspace([0.4, 0.5], [0.6, 0.5], max(count, 1), dtype=np.float32)[:count]
    reduced = _principal(rows, min(_COMPONENTS, *rows.shape))
    neighbours = np.empty((count, min(_NEIGHBOURS, count - 1)), np.int64)
    distances = np.empty(neighbours.shape, np.float32)
    for start in range(0, count, _BLOCK):
        neighbours[start : start + _BLOCK], distances[start : start + _BLOCK] = _nearest(
            reduced, start, neighbours.shape[1]
        )
        yield Progress(min(start + _BLOCK, count), 2 * count, "Comparing photos")
    graph = _graph(neighbours, distances)
    points = 10 * _spread_evenly(reduced[:, :2])
    random = np.random.default_rng(seed)
    for epoch in range(_EPOCHS):
        _move(points, graph, random, 1 - epoch / _EPOCHS)
        if epoch % 5 == 0:
            yield Progress(count + count * epoch // _EPOCHS, 2 * count, "Laying photos out")
    return _spread_evenly(points)


def _principal(rows: Halves, components: int) -> Singles:
    """(N, C) the principal components, their signs fixed by the largest loading."""
    mean = np.mean(rows, axis=0, dtype=np.float32)
    scatter = np.zeros((rows.shape[1], rows.shape[1]), np.float32)
    for part in _blocks(rows, 4096):
        centred = part.astype(np.float32) - mean
        scatter += centred.T @ centred
    axes = np.linalg.eigh(scatter)[1][:, ::-1][:, :components]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    return np.concatenate([(part.astype(np.float32) - mean) @ axes for part in _blocks(rows, 4096)])


def _nearest(points: Singles, start: int, count: int) -> tuple[npt.NDArray[np.int64], Singles]:
    """The nearest others of a block of points and their distances, nearest first."""
    block = points[start : start + _BLOCK]
    squares = np.einsum("nd,nd->n", points, points)
    away = squares[None, :] - 2 * (block @ points.T)
    away[np.arange(len(block)), np.arange(start, start + len(block))] = np.inf
    best = np.argpartition(away, count - 1, axis=1)[:, :count]
    found = np.take_along_axis(away, best, axis=1)
    order = np.argsort(found, axis=1, kind="stable")
    own = np.einsum("nd,nd->n", block, block)[:, None]
    distances = np.sqrt(np.maximum(np.take_along_axis(found, order, axis=1) + own, 0))
    return np.take_along_axis(best, order, axis=1), distances


@dataclass(frozen=True, slots=True)
class _Graph:
    """(E,) edges between two points each, with weights in (0, 1]."""

    first: npt.NDArray[np.int64]
    second: npt.NDArray[np.int64]
    weight: Singles


def _graph(neighbours: npt.NDArray[np.int64], distances: Singles) -> _Graph:
    """The edges of the graph, each pair once (section 3.1, with the fuzzy union)."""
    count, near = neighbours.shape
    beyond = distances - distances[:, :1]
    target = np.log2(near)
    low, high = np.zeros(count), np.full(count, 1000.0)
    for _ in range(32):  # the width at which the weights of a point sum up to log2 of their number
        middle = (low + high) / 2
        large = np.exp(-beyond / middle[:, None].clip(1e-6)).sum(axis=1) > target
        low, high = np.where(large, low, middle), np.where(large, middle, high)
    weights = np.exp(-beyond / high[:, None].clip(1e-6)).ravel()
    first, second = np.repeat(np.arange(count), near), neighbours.ravel()
    keys = np.minimum(first, second) * count + np.maximum(first, second)
    pairs, place = np.unique(keys, return_inverse=True)
    one_way, other_way = np.zeros(len(pairs)), np.zeros(len(pairs))
    forth = first < second
    one_way[place[forth]], other_way[place[~forth]] = weights[forth], weights[~forth]
    union = one_way + other_way - one_way * other_way
    return _Graph(pairs // count, pairs % count, union.astype(np.float32))


def _move(points: Points, graph: _Graph, random: np.random.Generator, rate: float) -> None:
    """One epoch: edges drawn by their weights pull, random others push."""
    count = len(points)
    drawn = random.random(len(graph.weight), np.float32) < graph.weight
    one, other = graph.first[drawn], graph.second[drawn]
    along = points[one] - points[other]
    square = np.einsum("nd,nd->n", along, along)
    power = np.maximum(square, 1e-9) ** _B
    pull = np.clip((-2 * _A * _B * power / np.maximum(square, 1e-9) / (1 + _A * power))[:, None] * along, -_CLIP, _CLIP)
    moved = _summed(one, pull, count) - _summed(other, pull, count)
    for _ in range(_AWAY):
        strangers = random.integers(count, size=count)
        along = points - points[strangers]
        square = np.einsum("nd,nd->n", along, along)
        push = (2 * _B / ((0.001 + square) * (1 + _A * square**_B)))[:, None] * along
        moved += np.clip(push, -_CLIP, _CLIP)
    # All pulls of an epoch come at once, so that a step is bounded or points with many neighbours would overshoot.
    length = np.linalg.norm(moved, axis=1, keepdims=True)
    points += rate * moved * np.minimum(1.0, 1.0 / np.maximum(length, 1e-9)).astype(np.float32)


def _summed(places: npt.NDArray[np.int64], values: Singles, count: int) -> Points:
    sums = [np.bincount(places, values[:, axis], count) for axis in (0, 1)]
    return np.asarray(np.stack(sums, axis=1), np.float32)


def _spread_evenly(points: Points) -> Points:
    """The same points in [0, 1] by [0, 1], as wide as high; the outermost hundredth is drawn in."""
    low, high = np.percentile(points, [0.5, 99.5], axis=0)
    side = max(float((high - low).max()), 1e-9)
    middle = (low + high) / 2
    return np.asarray(np.clip((points - middle) / side * 0.96 + 0.5, 0, 1), np.float32)


def _blocks(rows: Halves, size: int) -> Iterator[Halves]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
