"""Gathering the photographs of a plane into heaps, on a worker thread."""

from __future__ import annotations

import math

from albumen.core.map_clusters import DEEPEST, Box, Clusters, Heap, PhotoMap, heaps

Grid = tuple[PhotoMap, int, Clusters]
"""What was gathered: photographs, the depth of the grid, and its cells."""


def depth_of(cells: float) -> int:
    """The depth of the grid whose cells are at least so large that `cells` of them span the plane."""
    return min(max(math.floor(math.log2(cells)), 0), DEEPEST)


def gathered(photos: PhotoMap, depth: int, kept: Grid | None, box: Box, reach: float) -> tuple[Grid, list[Heap]]:
    """The heaps in a box, and the grid, which serves as long as photographs and depth stay.

    Args:
        kept: the grid where it is there already.
        reach: as `heaps` takes it: heaps nearer to each other than this become one.
    """
    grid = kept or (photos, depth, photos.clusters(depth))
    return grid, heaps(grid[2], box, reach)
