"""The bar at the top of a page: what the page is, how much it shows, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from albumen.ui.elide import ElidedLabel
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme


class PageBar(QFrame):
    """A title, a quiet note beside it, and controls at the other end."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "header")
        self._row = QHBoxLayout(self)
        margins(theme, self._row, (4, 1, 3, 1))
        gap(theme, self._row, 2)
        name = QLabel(title, self)
        name.setProperty("role", "title")
        self._note = ElidedLabel(self)
        self._note.setProperty("role", "muted")
        self._row.addWidget(name)
        self._row.addWidget(self._note, 1)

    @property
    def note(self) -> str:
        """What stands beside the title."""
        return self._note.text()

    def say(self, note: str) -> None:
        """Change what stands beside the title."""
        self._note.setText(note)
        self._note.setAccessibleName(note)

    def add(self, control: QWidget) -> None:
        """Add a control at the end."""
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def button(self, icon: str, text: str) -> QToolButton:
        """Add a button that shows an icon only; `text` is its tool tip and what a screen reader says."""
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        self._theme.bind_icon(button, icon)
        self.add(button)
        return button
