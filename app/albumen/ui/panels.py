"""Panels that plugins bring: docks beside the photographs, built the first time they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from albumen.api import UserError
from albumen.ui.records import PanelRow

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}


class Panels(QObject):
    """Keeps a dock for each panel of an active plugin.

    Args:
        window: where the docks go.
        build: makes a panel's widget; the one call into a plugin that must happen on the GUI thread.
    """

    failed = Signal(object)

    def __init__(self, window: QMainWindow, build: Callable[[str, str], object]) -> None:
        super().__init__(window)
        self._window = window
        self._build = build
        self.docks: dict[PanelRow, QDockWidget] = {}

    def show_panels(self, panels: Sequence[PanelRow]) -> list[QAction]:
        """Offer these panels and take away the docks of others; gives the actions that open and close them."""
        for panel in set(self.docks) - set(panels):
            dock = self.docks.pop(panel)
            self._window.removeDockWidget(dock)
            dock.deleteLater()
        for panel in panels:
            if panel not in self.docks:
                self.docks[panel] = self._dock(panel)
        return [self.docks[panel].toggleViewAction() for panel in panels]

    def _dock(self, panel: PanelRow) -> QDockWidget:
        dock = QDockWidget(panel.title, self._window)
        dock.setObjectName(f"{panel.plugin_id}.{panel.id}")
        dock.setAccessibleName(panel.title)
        self._window.addDockWidget(_AREAS[panel.area], dock)
        dock.hide()
        dock.visibilityChanged.connect(partial(self._shown, panel))
        return dock

    def _shown(self, panel: PanelRow, visible: bool) -> None:
        dock = self.docks.get(panel)
        if not visible or dock is None or dock.widget() is not None:
            return
        try:
            widget = self._build(panel.plugin_id, panel.id)
        except UserError as error:
            self.failed.emit(error)
            dock.hide()
            return
        if isinstance(widget, QWidget):
            dock.setWidget(widget)
        else:
            self.failed.emit(UserError(self.tr("The panel “{title}” is not a widget.").format(title=panel.title)))
            dock.hide()
