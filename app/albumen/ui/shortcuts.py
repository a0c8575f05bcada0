"""The sheet of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from albumen.ui.theme import Theme


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
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(6))
        grid.setVerticalSpacing(space(1.5))
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
        half = -(-len(entries) // 2)
        for number, (text, keys) in enumerate(entries):
            row, side = number % half, number // half * 2
            what = QLabel(text, self)
            what.setProperty("role", "muted")
            grid.addWidget(QLabel(keys, self), row, side)
            grid.addWidget(what, row, side + 1)
        column.addLayout(grid)
