"""A column of the window, painted in the window's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from albumen.core.marks import override
from albumen.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Ground(QFrame):
    """Paints its ground itself, so that nothing behind it has to be painted first; see `cover`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground_of = theme

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._ground_of.colours.window))
        painter.end()

    def cover(self) -> None:
        """Have nothing painted behind it. Not at the start: Qt's own namespace is not asked before the first paint."""
        from PySide6.QtCore import Qt

        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
