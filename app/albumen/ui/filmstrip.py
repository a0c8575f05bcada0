"""A strip of the photographs before and after the one that is looked at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from albumen.ui.grid.painter import TilePainter
from albumen.ui.grid.thumbnails import Shape, Thumbnails
from albumen.ui.records import Ids
from albumen.ui.theme import Theme


class Filmstrip(QWidget):
    """Paints what lies around one row of a list; nothing is stored or asked for what is not in view.

    The keyboard has no business here: the arrow keys of the view above lead through the same photographs.

    Args:
        thumbnails: its own, since what it wants differs from what the grid wants.
        theme: colours and measures.
    """

    chosen = Signal(int)
    """The photo id that was clicked."""
    stepped = Signal(int)
    """The wheel was turned by so many photographs, forward where more than 0."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._theme = theme
        self._painter = TilePainter(theme, thumbnails)
        self._ids: Ids = np.empty(0, np.int64)
        self._row = -1
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._demand)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Filmstrip"))
        thumbnails.loaded.connect(self._arrived)
        theme.changed.connect(self.updateGeometry)

    def show_place(self, ids: Ids, row: int) -> None:
        """Show the photographs (N,) around a row."""
        self._ids, self._row = ids, row
        self.update()
        self._resting.start(0)

    def clear(self) -> None:
        """Let go of every image: they may not be shown any more."""
        self._thumbnails.clear()
        self.update()
        self._resting.start(0)

    def refresh(self, photo_ids: list[int] | None) -> None:
        """Ask again for photographs that have changed; None for all."""
        self._thumbnails.invalidate(photo_ids)
        self._resting.start(0)

    @override
    def sizeHint(self) -> QSize:
        """One row of tiles."""
        return QSize(200, self._side() + 2 * self._gap())

    def box(self, row: int) -> QRect:
        """Where a row's tile is; the present one is in the middle, as far as the ends of the list allow."""
        pitch = self._side() + self._gap()
        x = row * pitch - self._left()
        if self.isRightToLeft():
            x = self.width() - x - self._side()
        return QRect(x, self._gap(), self._side(), self._side())

    def row_at(self, x: int) -> int:
        """The row whose tile is at `x`, or -1."""
        first, end = self.visible()
        return next((row for row in range(first, end) if self.box(row).left() <= x <= self.box(row).right()), -1)

    def visible(self) -> tuple[int, int]:
        """The rows in view, as (first, end)."""
        pitch, left = self._side() + self._gap(), self._left()
        return max(left // pitch, 0), min(-(-(left + self.width()) // pitch), len(self._ids))

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours.stage))
        for row in range(*self.visible()):
            box = self.box(row)
            if box.intersects(event.rect().adjusted(-4, 0, 4, 0)):
                self._painter.tile(painter, box, int(self._ids[row]), selected=row == self._row, current=False)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint().x())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(int(self._ids[row]))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.stepped.emit(-1 if turned > 0 else 1)
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos().x())
            tile = self._thumbnails.tile(int(self._ids[row])) if row >= 0 else None
            QToolTip.showText(event.globalPos(), tile.name if tile else "", self)
            return True
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resting.start(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._thumbnails.forget_stale()
        super().showEvent(event)
        self._resting.start(0)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _side(self) -> int:
        return self._theme.metrics.length(64)

    def _gap(self) -> int:
        return self._theme.metrics.space(1.5)

    def _left(self) -> int:
        """What the strip is scrolled by; less than 0 where all of the list has room."""
        pitch, side = self._side() + self._gap(), self._side()
        whole = len(self._ids) * pitch - self._gap()
        if whole <= self.width():
            return -(self.width() - whole) // 2
        wanted = self._row * pitch + side // 2 - self.width() // 2
        return min(max(wanted, -self._gap()), whole + self._gap() - self.width())

    @Slot()
    def _demand(self) -> None:
        if not self.isVisible():
            return
        first, end = self.visible()
        rows = sorted(range(first, end), key=lambda row: abs(row - self._row))
        side = round(self._side() * self.devicePixelRatioF())
        self._thumbnails.demand(self._ids[rows].tolist() if rows else [], Shape(side))

    @Slot(object)
    def _arrived(self, _ids: list[int]) -> None:
        self.update()
