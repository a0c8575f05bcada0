"""Where each photograph of the grid lies, by arithmetic: no per-photo objects, so a million cost no more than ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Section:
    """A run of photographs under one heading; it ends where the next one starts."""

    start: int
    title: str


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
        cell: the tile side asked for; tiles grow a little to fill the row.
        gap: between tiles.
        margin: around the whole.
        header: height of a section's heading; a section without a title has none.
    """

    width: int
    cell: int
    gap: int = 6
    margin: int = 12
    header: int = 36


class GridGeometry:
    """Square tiles in rows, in sections.

    Args:
        count: how many photographs.
        metric: the measures.
        sections: ascending by `start`, the first at 0; none means one section without a heading.
            Empty ones are dropped.
    """

    def __init__(self, count: int, metric: Metric, sections: Sequence[Section] = ()) -> None:
        self.count = count
        self.metric = metric
        room = max(metric.width - 2 * metric.margin, 1)
        self.columns = max(1, (room + metric.gap) // (metric.cell + metric.gap))
        self.tile = max(1, (room - metric.gap * (self.columns - 1)) // self.columns)
        ends = [*(section.start for section in sections), count][1:]
        kept = [section for section, end in zip(sections, ends, strict=True) if section.start < end]
        if not kept or kept[0].start != 0:
            kept.insert(0, Section(0, ""))
        self.sections = tuple(kept)
        self._starts = np.array([s.start for s in kept], dtype=np.int64)  # (S,)
        counts = np.diff(self._starts, append=count)
        self._rows = -(-counts // self.columns)
        self._headers = np.array([metric.header if s.title else 0 for s in kept], dtype=np.int64)
        heights = self._headers + self._rows * self.pitch
        self._tops = metric.margin + np.concatenate([[0], np.cumsum(heights)])  # (S + 1,)

    @property
    def pitch(self) -> int:
        """Distance from one row to the next."""
        return self.tile + self.metric.gap

    @property
    def height(self) -> int:
        """Height of the whole content."""
        return int(self._tops[-1]) - (self.metric.gap if self.count else 0) + self.metric.margin

    def box(self, index: int) -> Box:
        """The tile of the photograph at `index`.

        Raises:
            IndexError: there is no such photograph.
        """
        if not 0 <= index < self.count:
            raise IndexError(index)
        section = self._section(index)
        row, column = divmod(index - int(self._starts[section]), self.columns)
        top = int(self._tops[section] + self._headers[section]) + row * self.pitch
        return Box(self.metric.margin + column * self.pitch, top, self.tile, self.tile)

    def at(self, x: int, y: int) -> int:
        """The photograph whose tile covers the point, or -1."""
        first, end = self.visible(y, y)
        for index in range(first, end):
            box = self.box(index)
            if box.x <= x < box.x + box.width and box.y <= y < box.y + box.height:
                return index
        return -1

    def visible(self, top: int, bottom: int) -> tuple[int, int]:
        """The photographs whose tiles touch the band from `top` to `bottom`, both included, as (first, end)."""
        if self.count == 0 or bottom < top:
            return 0, 0
        return self._index_after(top), self._index_from(bottom)

    def headers(self, top: int, bottom: int) -> list[tuple[Section, Box]]:
        """The headings that touch the band from `top` to `bottom`."""
        first = max(int(np.searchsorted(self._tops, top, side="right")) - 1, 0)
        found = []
        for number in range(first, len(self.sections)):
            y = int(self._tops[number])
            if y > bottom:
                break
            height = int(self._headers[number])
            if height and y + height > top:
                width = self.metric.width - 2 * self.metric.margin
                found.append((self.sections[number], Box(self.metric.margin, y, width, height)))
        return found

    def section_of(self, index: int) -> Section:
        """The section that the photograph at `index` belongs to."""
        return self.sections[self._section(index)]

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

    def vertical(self, index: int, rows: int) -> int:
        """The photograph `rows` rows below (above when negative), in the same column as far as there is one."""
        section = self._section(index)
        row, column = divmod(index - int(self._starts[section]), self.columns)
        row += rows
        while row < 0 and section > 0:
            section -= 1
            row += int(self._rows[section])
        while row >= self._rows[section] and section < len(self.sections) - 1:
            row -= int(self._rows[section])
            section += 1
        row = min(max(row, 0), int(self._rows[section]) - 1)
        end = int(self._starts[section + 1]) if section + 1 < len(self.sections) else self.count
        return min(int(self._starts[section]) + row * self.columns + column, end - 1)

    def _section(self, index: int) -> int:
        return int(np.searchsorted(self._starts, index, side="right")) - 1

    def _index_after(self, y: int) -> int:
        """The first photograph whose tile ends below `y`."""
        section = max(int(np.searchsorted(self._tops, y, side="right")) - 1, 0)
        if section >= len(self.sections):
            return self.count
        inside = y - int(self._tops[section] + self._headers[section])
        row = 0 if inside < 0 else inside // self.pitch + (1 if inside % self.pitch >= self.tile else 0)
        return self._clip(section, row)

    def _index_from(self, y: int) -> int:
        """The first photograph whose tile starts below `y`."""
        section = int(np.searchsorted(self._tops, y, side="right")) - 1
        if section < 0:
            return 0
        if section >= len(self.sections):
            return self.count
        inside = y - int(self._tops[section] + self._headers[section])
        return self._clip(section, 0 if inside < 0 else inside // self.pitch + 1)

    def _clip(self, section: int, row: int) -> int:
        end = int(self._starts[section + 1]) if section + 1 < len(self.sections) else self.count
        return min(int(self._starts[section]) + row * self.columns, end)
