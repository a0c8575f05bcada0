"""Photographs in their own shapes: rows of about one height, each as wide as the room."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from typing_extensions import override

from albumen.ui.arrangement import Aspects
from albumen.ui.grid.geometry import Box, Geometry, Metric
from albumen.ui.grid.sections import Section

_TALLEST: Final = 1.4  # of the height asked for, that a row may grow to fill the room


class JustifiedGeometry(Geometry):
    """Rows of equal height with true aspect ratios, without a step of Python for each photograph.

    The photographs of a section are laid on one long band at the height asked for, and the band is cut at multiples of
    the room: a photograph belongs to the piece that its middle lies in. Each piece is then scaled to fill the room.
    No photograph depends on how the rows before it were broken, so that all rows come from a few array operations.

    Args:
        aspects: (N,) float32, width by height of each photograph, more than 0.
        metric: the measures; `cell` is the height asked for. Rows that end short of the room because they would be
            higher than `most`, or because photographs lie one by one, are in its middle.
        sections: see `Geometry`.
    """

    def __init__(self, aspects: Aspects, metric: Metric, sections: Sequence[Section] = ()) -> None:
        super().__init__(len(aspects), metric, sections)
        self._along = np.zeros(len(aspects) + 1)  # (N + 1,) float64, the sum of aspects before each photograph
        np.cumsum(aspects, dtype=np.float64, out=self._along[1:])
        self._row_starts = self._break()  # (R + 1,) with the count at the end
        self._row_heights, self._full = self._fill()  # (R,) each
        section_rows = np.searchsorted(self._row_starts[:-1], self._starts)  # (S,), the first row of each
        steps = np.concatenate([[0], np.cumsum(self._row_heights + metric.gap)])
        self._stack(np.diff(steps[np.append(section_rows, len(self._row_heights))]))
        per_section = np.diff(section_rows, append=len(self._row_heights))
        lead = self._tops[:-1] + self._headers - steps[section_rows]
        self._row_tops = steps[:-1] + np.repeat(lead, per_section)  # (R,)

    @property
    @override
    def pitch(self) -> int:
        return self.metric.asked + self.metric.gap

    @override
    def box(self, index: int) -> Box:
        if not 0 <= index < self.count:
            raise IndexError(index)
        row = self._row_of(index)
        first, end = int(self._row_starts[row]), int(self._row_starts[row + 1])
        height, start = int(self._row_heights[row]), float(self._along[first])
        whole = float(self._along[end]) - start
        room = self.metric.room - self.metric.gap * (end - first - 1)
        scale = max(room, 1) / whole if self._full[row] else height
        left = round((float(self._along[index]) - start) * scale)
        right = round((float(self._along[index + 1]) - start) * scale)
        offset = self.metric.margin + self.metric.gap * (index - first)
        if not self._full[row] and (self.metric.alone or height >= self.metric.most):
            offset += max(room - round(whole * scale), 0) // 2
        return Box(offset + left, int(self._row_tops[row]), max(right - left, 1), height)

    @override
    def visible(self, top: int, bottom: int) -> tuple[int, int]:
        if self.count == 0 or bottom < top:
            return 0, 0
        first = bisect_right(self._row_tops, top) - 1
        if first < 0 or self._row_tops[first] + self._row_heights[first] <= top:
            first += 1
        end = bisect_right(self._row_tops, bottom)
        return int(self._row_starts[first]), int(self._row_starts[max(end, first)])

    @override
    def vertical(self, index: int, rows: int) -> int:
        box = self.box(index)
        middle = box.x + box.width // 2
        row = min(max(self._row_of(index) + rows, 0), len(self._row_heights) - 1)
        if row == self._row_of(index):
            return index
        near = range(int(self._row_starts[row]), int(self._row_starts[row + 1]))
        places = [self.box(other) for other in near]
        distances = [max(place.x - middle, middle - (place.x + place.width), 0) for place in places]
        return near[int(np.argmin(distances))]

    def _row_of(self, index: int) -> int:
        return bisect_right(self._row_starts, index) - 1

    def _break(self) -> npt.NDArray[np.int64]:
        """The first photograph of each row, and the count."""
        if not self.count:
            return np.zeros(1, np.int64)
        cell, gap = self.metric.asked, self.metric.gap
        lengths = np.diff(self._along) * cell + gap  # (N,)
        ends = np.cumsum(lengths)
        middles = ends - lengths / 2
        before = np.repeat((ends - lengths)[self._starts], self._counts)
        pieces = ((middles - before) / (self.metric.room + gap)).astype(np.int64)
        new = np.empty(self.count, np.bool_)
        new[0] = True
        np.not_equal(pieces[1:], pieces[:-1], out=new[1:])
        new[self._starts] = True
        return np.append(np.flatnonzero(new), self.count)

    def _fill(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        """The height of each row, and whether it fills the room; the last of a section is no taller than asked for.

        No row is where photographs lie one by one: its height would follow from how wide the one photograph is.
        """
        firsts, ends = self._row_starts[:-1], self._row_starts[1:]
        sums = self._along[ends] - self._along[firsts]
        room = np.maximum(self.metric.room - self.metric.gap * (ends - firsts - 1), 1)
        cell = self.metric.asked
        most = np.full(len(sums), cell if self.metric.alone else min(cell * _TALLEST, self.metric.most))
        most[np.isin(ends, np.append(self._starts[1:], self.count))] = cell
        filling = room / np.maximum(sums, 1e-6)
        heights = np.maximum(np.rint(np.minimum(filling, most)), 1).astype(np.int64)
        return heights, filling <= most
