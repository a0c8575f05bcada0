"""Where each photograph of the grid lies, by arithmetic: no per-photo objects, so a million cost no more than ten."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from typing_extensions import override

from albumen.ui.grid.sections import Section, Sections

UNBOUNDED: Final = 1 << 30
"""A height beyond every tile's."""


@dataclass(frozen=True)
class Box:
    """A rectangle in content coordinates, device-independent pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Metric:
    """The measures of a grid in device-independent pixels.

    Args:
        width: of the viewport.
        cell: the tile side asked for; tiles grow a little to fill the row, unless each has a row of its own.
        gap: between tiles.
        margin: around the whole.
        header: height of a section's heading; a section without a title has none.
        most: the height beyond which no tile goes, so that each can be seen whole.
    """

    width: int
    cell: int
    gap: int = 6
    margin: int = 12
    header: int = 36
    most: int = UNBOUNDED

    @property
    def alone(self) -> bool:
        """Whether two tiles of the size asked for do not fit beside each other."""
        return 2 * self.asked + self.gap > self.room

    @property
    def asked(self) -> int:
        """The tile side asked for, as far as it can be had."""
        return min(self.cell, self.most)

    @property
    def room(self) -> int:
        """The width that is left for tiles."""
        return max(self.width - 2 * self.margin, 1)


class Geometry(ABC):
    """Tiles in rows, in sections, from top to bottom.

    Args:
        count: how many photographs.
        metric: the measures.
        sections: ascending by `start`; none means one section without a heading. Empty ones are dropped.
    """

    def __init__(self, count: int, metric: Metric, sections: Sequence[Section] = ()) -> None:
        self.count = count
        self.metric = metric
        self.sections = Sections.of(sections).fitted(count)
        self._starts = self.sections.starts  # (S,)
        self._counts = np.diff(self._starts, append=count)
        self._headers = np.where(self.sections.headed, metric.header, 0)
        self._tops = np.zeros(len(self._starts) + 1, np.int64)  # (S + 1,)

    def _stack(self, heights: npt.NDArray[np.int64]) -> None:
        """Lay the sections below each other, by the height (S,) of the rows of each with the gaps after them."""
        self._tops = self.metric.margin + np.concatenate([[0], np.cumsum(self._headers + heights)])

    @property
    @abstractmethod
    def pitch(self) -> int:
        """Distance from one row to the next, about."""

    @property
    def height(self) -> int:
        """Height of the whole content."""
        return int(self._tops[-1]) - (self.metric.gap if self.count else 0) + self.metric.margin

    @abstractmethod
    def box(self, index: int) -> Box:
        """The tile of the photograph at `index`.

        Raises:
            IndexError: there is no such photograph.
        """

    @abstractmethod
    def visible(self, top: int, bottom: int) -> tuple[int, int]:
        """The photographs whose tiles touch the band from `top` to `bottom`, both included, as (first, end)."""

    @abstractmethod
    def vertical(self, index: int, rows: int) -> int:
        """The photograph `rows` rows below (above when negative), in the same column as far as there is one."""

    def at(self, x: int, y: int) -> int:
        """The photograph whose tile covers the point, or -1."""
        first, end = self.visible(y, y)
        for index in range(first, end):
            box = self.box(index)
            if box.x <= x < box.x + box.width and box.y <= y < box.y + box.height:
                return index
        return -1

    def within(self, box: Box) -> list[tuple[int, int]]:
        """Runs (first, end) of the photographs whose tiles touch a rectangle, one run for each row."""
        first, end = self.visible(box.y, box.y + box.height)
        runs: list[tuple[int, int]] = []
        for index in range(first, end):
            tile = self.box(index)
            if tile.x + tile.width > box.x and tile.x < box.x + box.width:
                if runs and runs[-1][1] == index:
                    runs[-1] = (runs[-1][0], index + 1)
                else:
                    runs.append((index, index + 1))
        return runs

    # -- sections --------------------------------------------------------------------------------------------------

    def headers(self, top: int, bottom: int) -> list[tuple[Section, Box]]:
        """The headings that touch the band from `top` to `bottom`."""
        found = []
        for number in range(self._section_at(top), len(self.sections)):
            y = int(self._tops[number])
            if y > bottom:
                break
            box = self._heading(number, y)
            if box.height and y + box.height > top:
                found.append((self.sections[number], box))
        return found

    def sticky(self, top: int) -> tuple[Section, Box] | None:
        """The heading that stays at the top while its photographs are scrolled past, and is pushed away by the next.

        Args:
            top: what the viewport begins with.

        Returns:
            The section and where its heading is to be, in content coordinates; None where it is in its own place.
        """
        number = self._section_at(top)
        if number >= len(self.sections) or not self.count:
            return None
        box = self._heading(number, int(self._tops[number]))
        if not box.height or box.y >= top:
            return None
        end = int(self._tops[number + 1]) - self.metric.gap
        return self.sections[number], Box(box.x, min(top, end - box.height), box.width, box.height)

    def number_of(self, index: int) -> int:
        """The number of the section that the photograph at `index` belongs to."""
        return bisect_right(self._starts, index) - 1

    def section_of(self, index: int) -> Section:
        """The section that the photograph at `index` belongs to."""
        return self.sections[self.number_of(index)]

    def members(self, number: int) -> tuple[int, int]:
        """The photographs of a section, as (first, end)."""
        start = int(self._starts[number])
        return start, start + int(self._counts[number])

    def header_of(self, index: int) -> int:
        """Height of the heading over the photograph at `index`, 0 where there is none."""
        return int(self._headers[self.number_of(index)])

    def heading_at(self, y: int, top: int) -> int:
        """The number of the section whose heading is seen at `y` while the viewport begins at `top`, or -1."""
        stuck = self.sticky(top)
        if stuck is not None and stuck[1].y <= y < stuck[1].y + stuck[1].height:
            return self._section_at(top)
        number = self._section_at(y)
        if number < len(self.sections):
            box = self._heading(number, int(self._tops[number]))
            if box.y <= y < box.y + box.height:
                return number
        return -1

    def _heading(self, number: int, y: int) -> Box:
        return Box(self.metric.margin, y, self.metric.room, int(self._headers[number]))

    def _section_at(self, y: int) -> int:
        return max(bisect_right(self._tops, y) - 1, 0)


class GridGeometry(Geometry):
    """Square tiles."""

    def __init__(self, count: int, metric: Metric, sections: Sequence[Section] = ()) -> None:
        super().__init__(count, metric, sections)
        self.columns = max(1, (metric.room + metric.gap) // (metric.asked + metric.gap))
        filling = (metric.room - metric.gap * (self.columns - 1)) // self.columns
        self.tile = max(1, min(filling, metric.asked if self.columns == 1 else metric.most))
        spare = metric.room - self.columns * self.pitch + metric.gap
        self._left = metric.margin + (spare // 2 if spare >= self.columns else 0)  # less is what rounding leaves
        self._rows = -(-self._counts // self.columns)
        self._stack(self._rows * self.pitch)

    @property
    @override
    def pitch(self) -> int:
        return self.tile + self.metric.gap

    @override
    def box(self, index: int) -> Box:
        if not 0 <= index < self.count:
            raise IndexError(index)
        section = self.number_of(index)
        row, column = divmod(index - int(self._starts[section]), self.columns)
        top = int(self._tops[section] + self._headers[section]) + row * self.pitch
        return Box(self._left + column * self.pitch, top, self.tile, self.tile)

    @override
    def visible(self, top: int, bottom: int) -> tuple[int, int]:
        if self.count == 0 or bottom < top:
            return 0, 0
        return self._index_after(top), self._index_from(bottom)

    @override
    def vertical(self, index: int, rows: int) -> int:
        section = self.number_of(index)
        row, column = divmod(index - int(self._starts[section]), self.columns)
        row += rows
        while row < 0 and section > 0:
            section -= 1
            row += int(self._rows[section])
        while row >= self._rows[section] and section < len(self.sections) - 1:
            row -= int(self._rows[section])
            section += 1
        row = min(max(row, 0), int(self._rows[section]) - 1)
        first, end = self.members(section)
        return min(first + row * self.columns + column, end - 1)

    def _index_after(self, y: int) -> int:
        """The first photograph whose tile ends below `y`."""
        section = self._section_at(y)
        if section >= len(self.sections):
            return self.count
        inside = y - int(self._tops[section] + self._headers[section])
        row = 0 if inside < 0 else inside // self.pitch + (1 if inside % self.pitch >= self.tile else 0)
        return self._clip(section, row)

    def _index_from(self, y: int) -> int:
        """The first photograph whose tile starts below `y`."""
        section = bisect_right(self._tops, y) - 1
        if section < 0:
            return 0
        if section >= len(self.sections):
            return self.count
        inside = y - int(self._tops[section] + self._headers[section])
        return self._clip(section, 0 if inside < 0 else inside // self.pitch + 1)

    def _clip(self, section: int, row: int) -> int:
        first, end = self.members(section)
        return min(first + row * self.columns, end)
