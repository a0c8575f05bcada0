"""What the mouse does between photographs: it selects groups by their headings, and draws a rubber band."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget
from typing_extensions import override

from albumen.ui.grid.tile_view import TileView

_ADD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class BandView(TileView):
    """A tile view whose subclass paints `band`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band = QRect()  # in viewport coordinates, while there is one
        self._band_from: QPoint | None = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a group by its heading; else remember where a rubber band would start."""
        number = self.heading_at(event.position().toPoint())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.select_group(number, add=bool(event.modifiers() & _ADD))
            event.accept()
            return
        self._band_from = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a click on a heading does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.heading_at(event.pos()) >= 0:
            QToolTip.showText(event.globalPos(), self.tr("Select these photos; Ctrl adds them"), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rubber band."""
        super().mouseMoveEvent(event)
        if self._band_from is not None and self.state() == QAbstractItemView.State.DragSelectingState:
            start = self._band_from - QPoint(0, self.verticalOffset())
            self.band = QRect(start, event.position().toPoint()).normalized()
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the rubber band."""
        super().mouseReleaseEvent(event)
        self._band_from, self.band = None, QRect()
        self.viewport().update()
