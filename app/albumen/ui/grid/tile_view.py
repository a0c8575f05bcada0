"""A list view whose items are placed by arithmetic.

A `QListView`, so that Qt's selection, keyboard, drag and accessibility machinery all apply, whose layout is replaced:
`QListView` itself would walk over every item.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from albumen.ui.grid.geometry import Box, Geometry, GridGeometry, Metric

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class TileView(QListView):
    """Answers Qt's questions about where items are from a `Geometry`; a subclass sets it in `place_tiles`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: Geometry = GridGeometry(0, Metric(1, 100))
        self._led_to = QPersistentModelIndex()

    def place_tiles(self) -> None:
        """Work out `tiles` for the present model and width."""
        raise NotImplementedError

    @override
    def visualRect(self, index: Index) -> QRect:
        """Where a tile lies in the viewport."""
        if not index.isValid() or index.row() >= self.tiles.count:
            return QRect()
        return self.to_view(self.tiles.box(index.row()))

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        """The tile under a point of the viewport; none where a heading lies over it."""
        row = -1 if self.heading_at(point) >= 0 else self._row_at(point)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def lead_to(self, row: int) -> None:
        """Make a tile current, and it alone selected; what Shift selects next begins there.

        `setCurrentIndex` would ask which modifiers are held, and leave a tile out where it is led to by Ctrl and a key.
        """
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self._led_to = QPersistentModelIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._led_to = QPersistentModelIndex()
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._led_to = QPersistentModelIndex()
        super().mousePressEvent(event)

    def _row_at(self, point: QPoint) -> int:
        """The row at a point, also under a heading and out of view; -1 where there is none."""
        x = self.viewport().width() - 1 - point.x() if self.isRightToLeft() else point.x()
        return self.tiles.at(x, point.y() + self.verticalOffset())

    def heading_at(self, point: QPoint) -> int:
        """The number of the section whose heading is under a point of the viewport, or -1."""
        top = self.verticalOffset()
        return self.tiles.heading_at(point.y() + top, top)

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as brings the tile into view."""
        if not index.isValid() or index.row() >= self.tiles.count:
            return
        box, bar, height = self.tiles.box(index.row()), self.verticalScrollBar(), self.viewport().height()
        margin = self.tiles.metric.margin
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(box.y + (box.height - height) // 2)
        elif box.y - max(margin, self.tiles.header_of(index.row())) < bar.value():  # its heading stays above it
            bar.setValue(box.y - max(margin, self.tiles.header_of(index.row())))
        elif box.y + box.height + margin > bar.value() + height:
            bar.setValue(box.y + box.height + margin - height)

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where an arrow, page, Home or End key leads."""
        count, kind = self.tiles.count, QAbstractItemView.CursorAction
        if count == 0:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0 and action != kind.MoveEnd:
            return self.model().index(0, 0)
        page = max(1, self.viewport().height() // self.tiles.pitch)
        back, forth = (1, -1) if self.isRightToLeft() else (-1, 1)
        target = {
            kind.MoveLeft: row + back,
            kind.MoveRight: row + forth,
            kind.MovePrevious: row - 1,
            kind.MoveNext: row + 1,
            kind.MoveHome: 0,
            kind.MoveEnd: count - 1,
        }.get(action)
        if target is None:
            rows = {kind.MoveUp: -1, kind.MoveDown: 1, kind.MovePageUp: -page, kind.MovePageDown: page}[action]
            target = self.tiles.vertical(row, rows)
        return self.model().index(min(max(target, 0), count - 1), 0)

    @override
    def horizontalOffset(self) -> int:
        """The grid never scrolls sideways."""
        return 0

    @override
    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        """Nothing is hidden."""
        return False

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the tile at a point, those from one point to another (Shift), or those a rubber band touches.

        Qt gives all three as a rectangle; for Shift its corners are the centres of the first and the last tile.
        """
        if self.state() == QAbstractItemView.State.DragSelectingState:
            runs = self.tiles.within(self.to_content(rect.normalized()))
        else:
            ends = [self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())]
            if self._led_to.isValid() and command & _Flag.Current:
                ends = [self._led_to.row(), self.currentIndex().row()]
            first, last = min(ends), max(ends)
            runs = [(first, last + 1)] if first >= 0 else []
        self.selectionModel().select(self.selection_of(runs), command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Repainting the viewport is cheaper than the outline of a million tiles."""
        return QRegion(self.viewport().rect()) if selection.count() else QRegion()

    @override
    def selectAll(self) -> None:
        """Select everything as one range; `QListView` would ask about every item."""
        everything = self.selection_of([(0, self.tiles.count)] if self.tiles.count else [])
        self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @override
    def doItemsLayout(self) -> None:
        """Place the tiles anew; `QListView` would walk over all of them."""
        QAbstractItemView.doItemsLayout(self)
        self.place_tiles()

    @override
    def updateGeometries(self) -> None:
        """Fit the scroll bar to the content."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.tiles.height - height))
        bar.setPageStep(max(1, height - self.tiles.pitch // 2))
        bar.setSingleStep(max(1, self.tiles.pitch // 3))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Typing letters does not jump to a name: that would read every photograph's name."""

    # -- groups ----------------------------------------------------------------------------------------------------

    def select_group(self, number: int, *, add: bool = False) -> None:
        """Select the photographs of a section, or add them to the selection; all of them selected: leave them out."""
        first, end = self.tiles.members(number)
        chosen = self.selectionModel()
        runs = self.selection_of([(first, end)])
        chosen.setCurrentIndex(self.model().index(first, 0), _Flag.NoUpdate)
        if add:
            chosen.select(runs, _Flag.Deselect if _covers(chosen, first, end) else _Flag.Select)
        else:
            chosen.select(runs, _Flag.ClearAndSelect)

    @Slot()
    def select_this_group(self) -> None:
        """Select the group that the keyboard is in."""
        row = self.currentIndex().row()
        if row >= 0:
            self.select_group(self.tiles.number_of(row))

    @Slot()
    def next_group(self) -> None:
        """Go to the first photograph of the next group."""
        self._go_to_group(1)

    @Slot()
    def previous_group(self) -> None:
        """Go to the first photograph of this group, or of the one before."""
        self._go_to_group(-1)

    def _go_to_group(self, step: int) -> None:
        if not self.tiles.count:
            return
        row = max(self.currentIndex().row(), 0)
        number = self.tiles.number_of(row)
        first, _ = self.tiles.members(number)
        if step > 0 or row == first:
            number = min(max(number + step, 0), len(self.tiles.sections) - 1)
        self.lead_to(self.tiles.members(number)[0])

    # -- coordinates -----------------------------------------------------------------------------------------------

    def to_view(self, box: Box) -> QRect:
        """From content to viewport coordinates, mirrored where the language runs from right to left."""
        x = box.x
        if self.isRightToLeft():
            x = self.viewport().width() - box.x - box.width
        return QRect(x, box.y - self.verticalOffset(), box.width, box.height)

    def to_content(self, rect: QRect) -> Box:
        """From viewport to content coordinates."""
        x = rect.x()
        if self.isRightToLeft():
            x = self.viewport().width() - rect.x() - rect.width()
        return Box(x, rect.y() + self.verticalOffset(), rect.width(), rect.height())

    def selection_of(self, runs: Sequence[tuple[int, int]]) -> QItemSelection:
        """Runs of rows (first, end) as Qt selects them."""
        selection = QItemSelection()
        for first, end in runs:
            selection.select(self.model().index(first, 0), self.model().index(end - 1, 0))
        return selection


def _covers(selection: QItemSelectionModel, first: int, end: int) -> bool:
    """Whether every row of [first, end) is selected; by ranges, however many rows there are."""
    ranges = selection.selection()
    inside = [(max(r.top(), first), min(r.bottom() + 1, end)) for r in (ranges.at(i) for i in range(ranges.count()))]
    return sum(max(b - a, 0) for a, b in inside) == end - first
