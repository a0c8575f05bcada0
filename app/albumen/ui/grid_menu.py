"""The menu of the right mouse button over a photograph."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from albumen.ui.frame import Frame


class GridMenu(QObject):
    """Offers the photo menu where the photographs are, in the grid and in the large view."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        for key in ("export", "rename", "find_similar", "trash", "duplicates_here"):
            frame.menus.photo.insertSeparator(frame.menus.actions[key])
        frame.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        frame.grid.customContextMenuRequested.connect(self._over_grid)
        frame.large.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        frame.large.customContextMenuRequested.connect(self._over_large)

    def menu(self) -> QMenu:
        """The commands for the photographs chosen: those of the photo menu, with its submenus."""
        menu = QMenu(self._frame.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._frame.menus.photo.actions())
        return menu

    @Slot(QPoint)
    def _over_grid(self, point: QPoint) -> None:
        if self._frame.grid.indexAt(point).isValid():
            self._pop_up(self._frame.grid.viewport(), point)

    @Slot(QPoint)
    def _over_large(self, point: QPoint) -> None:
        self._pop_up(self._frame.large, point)

    def _pop_up(self, where: QWidget, point: QPoint) -> None:
        self.menu().popup(where.mapToGlobal(point))
