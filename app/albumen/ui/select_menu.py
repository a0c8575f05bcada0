"""The commands that change what is selected, and what is dragged of it."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QObject, Slot

from albumen.ui.frame import Frame
from albumen.ui.records import Ids


class SelectMenu(QObject):
    """In the edit menu, below undo and redo."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        act, menu = frame.menus.act, frame.menus.edit
        act(menu, "invert", self.tr("Invert the selection"), self.invert, "Ctrl+Shift+I")
        act(menu, "select_day", self.tr("Select all of the same day"), self.select_day, "Ctrl+Shift+D")
        menu.addSeparator()
        frame.grid.photos.paths_of = frame.gateway.browsing.paths_of

    @Slot()
    def invert(self) -> None:
        """Select what is not selected."""
        grid = self._frame.grid
        everything = grid.selection_of([(0, grid.tiles.count)] if grid.tiles.count else [])
        grid.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.Toggle)

    @Slot()
    def select_day(self) -> None:
        """Select everything shown that was taken on the days of what is selected."""
        grid = self._frame.grid
        chosen = grid.selected_ids()
        if not len(chosen) and (current := grid.current_id()) is not None:
            chosen = np.array([current], np.int64)
        same = partial(self._frame.gateway.arranging.same_days, chosen, grid.photos.ids)
        self._frame.tasks.run(same, self._select)

    def _select(self, ids: Ids) -> None:
        self._frame.grid.select_ids(ids)
