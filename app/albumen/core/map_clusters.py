"""Photos that lie near each other on the map, gathered by the cells of a grid.

Photos are ordered once along a Z-order curve (Morton 1966) of the unit square. The cells of every grid whose size is a
power of two are then runs of that order, so that gathering a million photos anew for another zoom is one comparison
of neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids
from albumen.core.map_projection import Floats, project

DEEPEST: Final = 24
"""The finest grid has 2 ** 24 cells a side: 2.4 metres at the equator."""


@dataclass(frozen=True)
class Clusters:
    """The cells of one grid that hold photos.

    Attributes:
        starts: (C,) int64, where each begins in the order of the photos.
        counts: (C,) int64.
        x: (C,) the mean of its photos in the unit square.
        y: (C,) likewise.
        photos: (C,) int64, the photo that came last into the library, to stand for each.
    """

    starts: Ids
    counts: Ids
    x: Floats
    y: Floats
    photos: Ids


@dataclass(frozen=True)
class Heap:
    """Photos that are shown as one: a cluster, with its neighbours that would be painted over it.

    Attributes:
        x: where its largest cluster lies in the unit square, so that heaps keep their distance.
        y: likewise.
        count: how many photos they are.
        photo: the one that stands for them.
        runs: where they lie in the order of the photos, as (start, count).
    """

    x: float
    y: float
    count: int
    photo: int
    runs: tuple[tuple[int, int], ...]


Box = tuple[float, float, float, float]
"""Left, top, right and bottom in the unit square; left and right may lie beside it."""


class PhotoMap:
    """Photos in the unit square, in Z-order."""

    def __init__(self, ids: Ids, latitudes: npt.ArrayLike, longitudes: npt.ArrayLike) -> None:
        """Args: ids: (N,) int64; latitudes: (N,) degrees north; longitudes: (N,) degrees east."""
        self._order(ids, *project(latitudes, longitudes))

    @classmethod
    def on_square(cls, ids: Ids, x: Floats, y: Floats) -> Self:
        """Photos that lie in the unit square already: ids (N,) int64, x and y (N,) in [0, 1]."""
        made = cls.__new__(cls)
        made._order(ids, x, y)
        return made

    def _order(self, ids: Ids, x: Floats, y: Floats) -> None:
        codes = _interleaved(x, y)
        order = np.argsort(codes, kind="stable")
        self.ids, self.x, self.y, self._codes = ids[order], x[order], y[order], codes[order]

    def __len__(self) -> int:
        return len(self.ids)

    def clusters(self, depth: int) -> Clusters:
        """Gather by a grid of 2 ** depth cells a side, depth in [0, 24]."""
        cells = self._codes >> np.uint64(2 * (DEEPEST - min(max(depth, 0), DEEPEST)))
        if not len(cells):
            none = np.empty(0, np.int64)
            return Clusters(none, none, np.empty(0), np.empty(0), none)
        starts = np.concatenate([[0], np.flatnonzero(cells[1:] != cells[:-1]) + 1])
        counts = np.diff(np.append(starts, len(cells)))
        x, y = (np.add.reduceat(values, starts) / counts for values in (self.x, self.y))
        return Clusters(starts, counts, x, y, np.maximum.reduceat(self.ids, starts))

    def members(self, heap: Heap) -> Ids:
        """The photos of a heap, (M,) int64."""
        return np.concatenate([self.ids[start : start + count] for start, count in heap.runs])

    def within(self, left: float, top: float, right: float, bottom: float) -> Ids:
        """The photos inside a rectangle of the unit square, (M,) int64; it may lie across the date line."""
        inside = (self.y >= top) & (self.y <= bottom)
        if right - left < 1:
            inside &= (self.x - left) % 1.0 <= right - left
        return self.ids[inside]


def heaps(clusters: Clusters, box: Box, reach: float, *, circular: bool = True) -> list[Heap]:
    """The clusters inside a rectangle, the largest first; smaller ones within `reach` of one are joined to it.

    Args:
        clusters: Of one grid.
        box: The rectangle.
        reach: In the unit square.
        circular: Whether the square goes on beside itself, so that its left and right edges touch.
    """
    left, top, right, bottom = box
    rows = np.flatnonzero((clusters.y >= top) & (clusters.y <= bottom))
    if not circular:
        rows = rows[(clusters.x[rows] >= left) & (clusters.x[rows] <= right)]
    elif right - left < 1:
        rows = rows[(clusters.x[rows] - left) % 1.0 <= right - left]
    rows = rows[np.argsort(-clusters.counts[rows], kind="stable")]
    x, y = clusters.x[rows], clusters.y[rows]
    free = np.ones(len(rows), bool)
    found = []
    for first in range(len(rows)):
        if free[first]:
            aside = np.abs(x - x[first])
            if circular:
                aside = np.minimum(aside, 1 - aside)
            near = free & (aside <= reach) & (np.abs(y - y[first]) <= reach)
            free &= ~near
            found.append(_heap(clusters, rows[near], circular=circular))
    return found


def _heap(clusters: Clusters, rows: npt.NDArray[np.intp], *, circular: bool) -> Heap:
    x = float(clusters.x[rows[0]])
    counts = clusters.counts[rows]
    return Heap(
        x % 1.0 if circular else x,
        float(clusters.y[rows[0]]),
        int(counts.sum()),
        int(clusters.photos[rows[0]]),
        tuple(zip(clusters.starts[rows].tolist(), counts.tolist(), strict=True)),
    )


def _interleaved(x: Floats, y: Floats) -> npt.NDArray[np.uint64]:
    """The Z-order of points, 24 bits of each in turn."""
    return _spread(x) | _spread(y) << np.uint64(1)


def _spread(values: Floats) -> npt.NDArray[np.uint64]:
    """24 bits of numbers in [0, 1], a free one before each (Stanford's "Bit Twiddling Hacks", binary magic numbers)."""
    side = 1 << DEEPEST
    bits = np.clip(values * side, 0, side - 1).astype(np.uint64)
    for shift, mask in ((16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F)):
        bits = (bits | bits << np.uint64(shift)) & np.uint64(mask)
    for shift, mask in ((2, 0x3333333333333333), (1, 0x5555555555555555)):
        bits = (bits | bits << np.uint64(shift)) & np.uint64(mask)
    return bits
