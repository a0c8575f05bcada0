"""Dialogs that fit the screen: no larger than it, with what has no room to be scrolled to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget
from typing_extensions import override

_MOST: Final = 0.9
"""Of the screen; a dialog has a title bar and edges, too."""
_LINES: Final = 4
"""Lines of text of a scrolled part that are seen at least."""


def room(widget: QWidget) -> QSize:
    """The size that a window may have at most on the screen that a widget is on."""
    return available(widget) * _MOST


def available(widget: QWidget) -> QSize:
    """The screen that a widget is on, less what the desktop keeps of it."""
    return widget.screen().availableSize()


def fit(dialog: QDialog, size: QSize | None = None) -> None:
    """Give a dialog this size, or the one it has, or as much of it as the screen has room for."""
    dialog.resize((dialog.size() if size is None else size).boundedTo(room(dialog)))


class Scrolled(QScrollArea):
    """Asks for as much room as what is in it, but can do with less height. The keyboard goes to what is in it."""

    def __init__(self, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        page.setObjectName("page")
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)

    @override
    def sizeHint(self) -> QSize:
        return self._page.sizeHint() + QSize(self._bar(), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._page.minimumSizeHint()
        return QSize(least.width() + self._bar(), min(least.height(), _LINES * self.fontMetrics().lineSpacing()))

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
