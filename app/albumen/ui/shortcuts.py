"""The sheet of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from albumen.ui.theme import Theme

_MOST_OF_SCREEN = 0.9


class ShortcutSheet(QDialog):
    """Lists what keys do; Esc closes it."""

    def __init__(self, theme: Theme, shortcuts: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(5), space(6), space(6))
        column.setSpacing(space(3))
        title = QLabel(self.tr("Keyboard shortcuts"), self)
        title.setProperty("role", "title")
        column.addWidget(title)
        entries = [
            *shortcuts,
            (self.tr("Rating"), self.tr("0 to 5")),
            (self.tr("Colour label: red, yellow, green, blue"), self.tr("6 to 9")),
            (self.tr("Large view: next, previous"), self.tr("Arrow keys")),
            (self.tr("Large view: fit or 100 %"), self.tr("Space")),
            (self.tr("Large view: play the clip"), "V"),
            (self.tr("Large view: where it matches the search"), "H"),
            (self.tr("Large view: search for a part"), "S"),
            (self.tr("Large view: back"), "Esc"),
            (self.tr("Grid: open the photo"), self.tr("Enter or Space")),
            (self.tr("Grid: extend the selection"), self.tr("Shift and arrow keys")),
        ]
        self._scroll = QScrollArea(self)
        self._scroll.setProperty("role", "plain")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        room = self.screen().availableSize() * _MOST_OF_SCREEN
        around = QSize(space(16), title.sizeHint().height() + space(18))
        page = _table(theme, entries, 2)
        if page.sizeHint().width() + around.width() > room.width():
            page = _table(theme, entries, 1)
        self._scroll.setWidget(page)
        self.resize((page.sizeHint() + around).boundedTo(room))


def _table(theme: Theme, entries: Sequence[tuple[str, str]], columns: int) -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, theme.metrics.space(4), 0)
    grid.setHorizontalSpacing(theme.metrics.space(6))
    grid.setVerticalSpacing(theme.metrics.space(1.5))
    rows = -(-len(entries) // columns)
    for number, (text, keys) in enumerate(entries):
        row, side = number % rows, number // rows * 2
        what = QLabel(text, page)
        what.setProperty("role", "muted")
        grid.addWidget(QLabel(keys, page), row, side)
        grid.addWidget(what, row, side + 1)
    return page
