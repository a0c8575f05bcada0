"""The button above the photographs that offers their layout and groups, for whoever does not look into the menus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from albumen.ui.spacing import margins
from albumen.ui.theme import Theme


class ArrangeButton(QToolButton):
    """Pops up actions under small headings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.bind_icon(self, "grid")
        self.setAccessibleName(self.tr("Layout and groups"))
        self.setToolTip(self.tr("Layout and groups of the photos"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))

    def offer(self, title: str, actions: Iterable[QAction]) -> None:
        """Add actions under a heading, below those that are there."""
        menu = self.menu()
        label = QLabel(title, menu)
        label.setProperty("role", "section")
        margins(self._theme, label, (3, 2, 3, 1))
        heading = QWidgetAction(menu)
        heading.setDefaultWidget(label)
        heading.setText(title)
        heading.setEnabled(False)  # the keyboard passes over it
        menu.addAction(heading)
        menu.addActions(list(actions))
