"""Where along the photographs the years and months begin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from albumen.ui import formats
from albumen.ui.arrangement import Days, GroupKind, Listing
from albumen.ui.grid.date_bar import Stop
from albumen.ui.grid.headings import heading, month_words


class DateScale:
    """The dates of a list of photographs, or the stars where it goes by stars.

    Args:
        listing: the photographs; one that goes neither by time nor by stars has no scale.
    """

    def __init__(self, listing: Listing) -> None:
        self._days = listing.days
        self._groups = listing.groups if listing.groups.kind is GroupKind.STARS else None
        self._marks: list[tuple[int, str]] = []  # (row, label or "")
        if self._groups is not None:
            keys = self._groups.keys.tolist()
            self._marks = [(int(s), f"★ {k}" if k else "–") for s, k in zip(self._groups.starts, keys, strict=True)]
        elif len(self._days):
            self._marks = _months(self._days)

    def stops(self, y_of: Callable[[int], int]) -> list[Stop]:
        """Where the marks are, given the place of a row."""
        return [Stop(y_of(row), label) for row, label in self._marks]

    def words(self, row: int) -> str:
        """What to say of a row."""
        if self._groups is not None:
            return heading(self._groups, int(np.searchsorted(self._groups.starts, row, side="right")) - 1)
        return month_words(int(self._days[row]) // 100) if 0 <= row < len(self._days) else ""


def _months(days: Days) -> list[tuple[int, str]]:
    """The rows where months begin, those that begin years with the year; "–" where dates are unknown."""
    months = days // 100
    starts = np.concatenate([[0], np.flatnonzero(months[1:] != months[:-1]) + 1])
    years = months[starts] // 100
    new = np.concatenate([[True], years[1:] != years[:-1]])
    return [
        (int(row), (formats.year(year) if year else "–") if first else "")
        for row, year, first in zip(starts.tolist(), years.tolist(), new.tolist(), strict=True)
    ]
