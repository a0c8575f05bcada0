"""Gathering the photographs of a plane into heaps, on a worker thread."""

from __future__ import annotations

import math
from typing import Final

from albumen.core.map_clusters import DEEPEST, Box, Clusters, Heap, PhotoMap, heaps

_AIRY: Final = 0.8  # of a view that photographs reach over at most
Grid = tuple[PhotoMap, int, Clusters]
"""What was gathered: photographs, the depth of the grid, and its cells."""


def depth_of(cells: float) -> int:
    """The depth of the grid whose cells are at least so large that `cells` of them span the plane."""
    return min(max(math.floor(math.log2(cells)), 0), DEEPEST)


def around(photos: PhotoMap, width: int, height: int, beside: float) -> tuple[float, float, float]:
    """The view that holds all photographs: the x and y of its middle, and its scale.

    Args:
        photos: at least one.
        width: of the view in pixels.
        height: likewise.
        beside: pixels that the pictures take, beyond the places of the outermost, at both sides together.
    """
    left, right = float(photos.x.min()), float(photos.x.max())
    top, bottom = float(photos.y.min()), float(photos.y.max())
    room, tall = (max(min(_AIRY * side, side - beside), side / 4) for side in (width, height))
    scale = min(room / max(right - left, 1e-5), tall / max(bottom - top, 1e-5))
    return (left + right) / 2, (top + bottom) / 2, scale


def gathered(
    photos: PhotoMap, depth: int, kept: Grid | None, box: Box, reach: float, *, circular: bool
) -> tuple[Grid, list[Heap]]:
    """The heaps in a box, and the grid, which serves as long as photographs and depth stay.

    Args:
        kept: the grid where it is there already.
        reach: as `heaps` takes it: heaps nearer to each other than this become one.
        circular: whether the plane goes on beside itself.
    """
    grid = kept or (photos, depth, photos.clusters(depth))
    return grid, heaps(grid[2], box, reach, circular=circular)
