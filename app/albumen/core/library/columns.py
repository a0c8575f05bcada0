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

# Digits of a fixed width: NumPy turns them into numbers without holding the interpreter's lock for a second.
_ROWS: Final = """
SELECT group_concat(digits, '') FROM (
    SELECT substr('000000000' || id, -10) || {} AS digits FROM photos WHERE state <> 'missing' ORDER BY {} LIMIT -1)
"""
_TAKEN: Final = "coalesce(substr(taken_at, 1, 10), '0000-00-00')", "taken_at", (10, 4, -1, 2, -1, 2)
_ADDED: Final = "substr('000000000' || imported_at, -10)", "imported_at", (10, 10)
_RATINGS: Final = "rating", "rating", (10, 1)
_SHAPES: Final = (
    "substr('00000' || min(width, 999999), -6) || substr('00000' || min(height, 999999), -6)",
    "id",
    (10, 6, 6),
)
_FILES: Final = """
SELECT group_concat(digits, '') FROM (
    SELECT substr('000000000' || photo_id, -10) || substr('000000000' || directory_id, -10) AS digits
    FROM files WHERE state <> 'missing')
"""


@dataclass(frozen=True)
class PhotoColumn:
    """One thing that is known of each photo in sight, by ascending id.

    Attributes:
        ids: (N,) int64.
        values: (N, K) int64.
    """

    ids: Ids
    values: Ids


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

    def taken(self) -> PhotoColumn:
        """When photos were taken, K = 1: the day as 20240531, 0 where nothing says so."""
        found = self._read(*_TAKEN)
        days = found.values @ np.array([10_000, 100, 1])
        return PhotoColumn(found.ids, days[:, None])

    def added(self) -> PhotoColumn:
        """When they came into the library, K = 1: seconds since 1970."""
        return self._read(*_ADDED)

    def ratings(self) -> PhotoColumn:
        """Their stars, K = 1: 0 to 5."""
        return self._read(*_RATINGS)

    def shapes(self) -> PhotoColumn:
        """Their sizes, K = 2: width and height in pixels, upright; 0 where unknown."""
        return self._read(*_SHAPES)

    def _read(self, digits: str, order: str, widths: tuple[int, ...]) -> PhotoColumn:
        """Read from the index that `order` belongs to: the rows themselves take several times as long."""
        with self._readers.read() as connection:
            text = connection.execute(_ROWS.format(digits, order)).fetchone()[0]
        ids, *values = digit_columns(text or "", widths)
        by_id = np.argsort(ids)
        return PhotoColumn(ids[by_id], np.stack(values, axis=1)[by_id])

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
    """Rows of digits, each number of its own width, as columns (N,) int64; a width below 0 is passed over."""
    digits = np.frombuffer(text.encode("ascii"), np.uint8).reshape(-1, sum(abs(width) for width in widths)) - ord("0")
    columns, start = [], 0
    for width in widths:
        column = np.zeros(len(digits), np.int64)
        for place in range(start, start + width):
            column *= 10
            column += digits[:, place]
        if width > 0:
            columns.append(column)
        start += abs(width)
    return columns
