"""A line for a pattern of names, with a menu of what it can name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from albumen.ui.theme import Theme


class NameField(QWidget):
    """Edits a pattern of `albumen.core.name_patterns`."""

    changed = Signal()

    def __init__(self, theme: Theme, pattern: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(pattern, self)
        self.line.setMinimumWidth(theme.metrics.length(200))
        self.line.setAccessibleName(self.tr("Pattern for the names"))
        self.line.textChanged.connect(self.changed)
        self.insert = QPushButton(self.tr("Insert"), self)
        self.insert.setAutoDefault(False)
        self.insert.setToolTip(self.tr("Insert something that is known of each photo"))
        menu = QMenu(self.insert)
        for text, piece in (
            (self.tr("Name"), "{name}"),
            (self.tr("Number"), "{number:03}"),
            (self.tr("Date"), "{date:%Y-%m-%d}"),
            (self.tr("Date and time"), "{date:%Y%m%d-%H%M%S}"),
            (self.tr("Folder"), "{folder}"),
            (self.tr("Camera"), "{camera}"),
            (self.tr("Caption"), "{caption:.40}"),
            (self.tr("Stars"), "{rating}"),
            (self.tr("Colour label"), "{label}"),
        ):
            menu.addAction(f"{text}\t{piece}").triggered.connect(partial(self._insert, piece))
        self.insert.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.metrics.space(2))
        row.addWidget(self.line, 1)
        row.addWidget(self.insert)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """The pattern."""
        return self.line.text()

    def _insert(self, piece: str, _checked: bool = False) -> None:
        self.line.insert(piece)
        self.line.setFocus()
