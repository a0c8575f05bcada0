"""The sheet of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from albumen.ui.theme import Theme

_MOST_OF_SCREEN = 0.9
Section = tuple[str, list[tuple[str, str]]]
"""A heading, and below it what keys do, as (text, keys)."""


class ShortcutSheet(QDialog):
    """Lists what keys do; Esc closes it."""

    def __init__(self, theme: Theme, shortcuts: Sequence[Section], parent: QWidget) -> None:
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
        looking = [
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
        sections = [*shortcuts, (self.tr("Grid and large view"), looking)]
        self._scroll = QScrollArea(self)
        self._scroll.setProperty("role", "plain")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        column.addWidget(self._scroll, 1)
        room = self.screen().availableSize() * _MOST_OF_SCREEN
        around = QSize(space(16), title.sizeHint().height() + space(18))
        page = _table(theme, sections, 2)
        if page.sizeHint().width() + around.width() > room.width():
            page = _table(theme, sections, 1)
        self._scroll.setWidget(page)
        self.resize((page.sizeHint() + around).boundedTo(room))


def _table(theme: Theme, sections: Sequence[Section], columns: int) -> QWidget:
    """The sections below each other, in one column or two of about the same height."""
    page = QWidget()
    page.setObjectName("page")
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, theme.metrics.space(4), 0)
    grid.setHorizontalSpacing(theme.metrics.space(6))
    grid.setVerticalSpacing(theme.metrics.space(1.5))
    whole = sum(len(entries) + 1 for _, entries in sections)
    row, side = 0, 0
    for heading, entries in sections:
        if columns > 1 and side == 0 and row + len(entries) / 2 > whole / 2:
            row, side = 0, 2
        title = QLabel(heading, page)
        title.setProperty("role", "section")
        title.setContentsMargins(0, theme.metrics.space(2) if row else 0, 0, 0)
        grid.addWidget(title, row, side, 1, 2)
        for below, (text, keys) in enumerate(entries, row + 1):
            what = QLabel(text, page)
            what.setProperty("role", "muted")
            grid.addWidget(QLabel(keys, page), below, side)
            grid.addWidget(what, below, side + 1)
        row += len(entries) + 1
    grid.setRowStretch(whole, 1)
    return page
