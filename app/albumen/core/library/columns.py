"""What the grid has to know of every photo, as arrays: a million photos come in one query and no Python loop."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids
from albumen.core.library.connections import Readers

Numbers: TypeAlias = npt.NDArray[np.int32]

_WIDTHS: Final = (10, 6, 6, 8, 10, 1)
# Digits of a fixed width: NumPy turns them into numbers without holding the interpreter's lock for a second.
_ROWS: Final = """
SELECT group_concat(digits, '') FROM (
    SELECT substr('000000000' || id, -10)
        || substr('00000' || min(width, 999999), -6)
        || substr('00000' || min(height, 999999), -6)
        || coalesce(substr(taken_at, 1, 4) || substr(taken_at, 6, 2) || substr(taken_at, 9, 2), '00000000')
        || substr('000000000' || imported_at, -10)
        || rating AS digits
    FROM photos WHERE state <> 'missing' ORDER BY id LIMIT -1)
"""
_FILES: Final = """
SELECT group_concat(digits, '') FROM (
    SELECT substr('000000000' || photo_id, -10) || substr('000000000' || directory_id, -10) AS digits
    FROM files WHERE state <> 'missing')
"""


@dataclass(frozen=True)
class PhotoColumns:
    """The photos in sight, one row each, by ascending id.

    Attributes:
        ids: (N,) int64.
        widths: (N,) int32, pixels, upright; 0 where unknown.
        heights: (N,) int32, likewise.
        taken: (N,) int32, the day as 20240531; 0 where there is none.
        added: (N,) int64, seconds since 1970.
        ratings: (N,) int32, 0 to 5.
    """

    ids: Ids
    widths: Numbers
    heights: Numbers
    taken: Numbers
    added: Ids
    ratings: Numbers


@dataclass(frozen=True)
class Whereabouts:
    """Which directory each photo lies in, by ascending photo id; the first by path where it has several files.

    Attributes:
        ids: (N,) int64.
        directories: (N,) int32, places in `paths`.
        paths: ascending.
    """

    ids: Ids
    directories: Numbers
    paths: tuple[Path, ...]


class Columns:
    """`library.columns`."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def photos(self) -> PhotoColumns:
        """All photos in sight."""
        with self._readers.read() as connection:
            text = connection.execute(_ROWS).fetchone()[0]
        ids, widths, heights, taken, added, ratings = digit_columns(text or "", _WIDTHS)
        small = [column.astype(np.int32) for column in (widths, heights, taken, ratings)]
        return PhotoColumns(ids, small[0], small[1], small[2], added, small[3])

    def whereabouts(self) -> Whereabouts:
        """Where the photos lie."""
        with self._readers.read() as connection:
            text = connection.execute(_FILES).fetchone()[0]
            directories = connection.execute("SELECT id, path FROM directories ORDER BY path").fetchall()
        photos, numbers = digit_columns(text or "", (10, 10))
        if not len(photos):
            return Whereabouts(photos, numbers.astype(np.int32), ())
        known = np.array([row[0] for row in directories], np.int64)
        by_number = np.argsort(known)
        places = by_number[np.searchsorted(known[by_number], numbers)]  # by path, as they were read
        order = np.lexsort((places, photos))
        ids, first = np.unique(photos[order], return_index=True)
        paths = tuple(Path(os.fsdecode(row[1])) for row in directories)
        return Whereabouts(ids, places[order][first].astype(np.int32), paths)


def digit_columns(text: str, widths: tuple[int, ...]) -> list[Ids]:
    """Rows of digits, each number of its own width, as columns (N,) int64."""
    digits = np.frombuffer(text.encode("ascii"), np.uint8).reshape(-1, sum(widths)) - ord("0")
    columns, start = [], 0
    for width in widths:
        column = np.zeros(len(digits), np.int64)
        for place in range(start, start + width):
            column *= 10
            column += digits[:, place]
        columns.append(column)
        start += width
    return columns
