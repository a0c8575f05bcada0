"""Comparing the selected photographs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from albumen.ui.compare_view import FEWEST, MOST, CompareView
from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.records import Ids
from albumen.ui.slices import TURN, Slices, polished


class CompareControl(QObject):
    """Opens the compare view over what is selected, and keeps it true."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._from_large = False
        self._coming = Slices(self)
        self.view = CompareView(frame.pictures, frame.thumbnails.newest, frame.theme, frame.window)
        frame.pages.add(self.view, wide=True)
        self.view.closed.connect(self._close)
        self.view.details_wanted.connect(self._read)
        self.view.activated.connect(frame.selection.changed)
        self.view.rated.connect(frame.selection.rate)
        self.view.flagged.connect(frame.selection.flag)
        frame.menus.act(frame.menus.photo, "compare", self.tr("Compare"), self.compare, "C", before="reveal")
        frame.selection.details_read.connect(self.view.show_details)
        frame.covered.connect(self._covered)
        frame.changed.connect(self._changed)
        frame.browser.shown.connect(self._listed)

    @property
    def _open(self) -> bool:
        return self._frame.pages.current is self.view

    @Slot()
    def compare(self) -> None:
        """Compare the photographs selected; a single one with the one after it."""
        frame = self._frame
        if self._open:
            self._close()
            return
        among, chosen = frame.grid.photos.ids, frame.chosen()
        if len(chosen) == 1:
            row = frame.grid.photos.row_of(chosen[0])
            chosen = among[max(min(row, len(among) - 2), 0) :][:2].tolist() if row >= 0 else chosen
        if not FEWEST <= len(chosen) <= MOST:
            frame.banners.show_notice("info", self.tr("Select two to four photos to compare them."))
            return
        if not self._coming.under_way:
            self._coming.begin(self._opened(frame.pages.current, chosen, among))

    def _opened(self, before: QWidget, chosen: list[int], among: Ids) -> Iterator[object]:
        """Make the panes, and show them in place of a page, in a few turns of the event loop."""
        pages = self._frame.pages
        yield TURN
        yield from self.view.fill(chosen, among)
        yield from polished(self.view)
        yield TURN
        if pages.current is not before:
            return  # the owner has gone elsewhere meanwhile
        self._from_large = before is self._frame.large
        pages.show(self.view)
        yield TURN
        self.view.begin()
        self._listed()

    @Slot()
    def _close(self) -> None:
        """Back to the grid, with what was compared still selected, or to the large view."""
        frame, ids = self._frame, self.view.ids
        active = next(iter(self.view.chosen_ids()), None)
        if self._from_large and active is not None:
            frame.show_large(active)
            return
        frame.pages.home()
        frame.grid.select_ids(np.array(ids, np.int64), active)
        frame.grid.setFocus()

    @Slot(int)
    def _read(self, photo_id: int) -> None:
        frame = self._frame
        frame.tasks.run(partial(frame.gateway.browsing.details, photo_id), self.view.show_details, _gone)

    @Slot(object)
    def _changed(self, changed: Digest) -> None:
        if self._open:
            for photo_id in self.view.ids:
                if changed.everything or photo_id in changed.photos:
                    self._read(photo_id)

    @Slot()
    def _covered(self) -> None:
        if self._open:
            self.view.let_go()
            QTimer.singleShot(0, self.view, self.view.look_again)  # once everyone has let go of what was decoded

    @Slot()
    def _listed(self) -> None:
        if self._open:
            self.view.update_list(self._frame.grid.photos.ids)


def _gone(_error: Exception) -> None:
    """It was removed while it was being read about; the list will say so in a moment."""
