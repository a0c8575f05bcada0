"""Culling: one key keeps or rejects and goes on to the next photograph."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from albumen.ui import preferences
from albumen.ui.cull_bar import CullBar
from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.gateway.culling import CullCount
from albumen.ui.records import Details, Ids
from albumen.ui.tasks import Task
from albumen.ui.trash_control import TrashControl

_PAUSE_MS = 80  # a key held down is counted when it rests


class CullControl(QObject):
    """The mode, its bar, and the switch that hides what is rejected."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._what: object = None
        self._all: Ids = np.empty(0, np.int64)  # what is culled, also where it is hidden by now
        self._count: CullCount | None = None
        self._task: Task | None = None
        toggle = frame.menus.toggle
        self.action = toggle(frame.menus.view, "culling", self.tr("Culling"), self.switch, "Ctrl+K", before="sidebar")
        self.hide = toggle(
            frame.menus.view,
            "hide_rejected",
            self.tr("Hide rejected photos"),
            self._hide,
            "Ctrl+Shift+X",
            before="sidebar",
        )
        self.bar = CullBar(frame.theme, frame.banners.parentWidget())
        self.bar.hide()
        _insert_below(frame.banners, self.bar)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.bar.flagged.connect(frame.selection.flag)
        self.bar.trash_asked.connect(self._trash)
        self.bar.ended.connect(self._end)
        frame.selection.marked.connect(self._marked)
        frame.selection.details_read.connect(self._details)
        frame.browser.shown.connect(self._listed)
        frame.changed.connect(self._changed)
        frame.pages.shown.connect(self._page_shown)
        self.hide.setChecked(frame.memory.get(preferences.HIDE_REJECTED))

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Begin or end."""
        self._what = None
        self._page_shown()
        if not on:
            return
        if not self._looking_large:
            self._choose_one()
        self._listed()

    # -- inside ----------------------------------------------------------------------------------------------------

    @property
    def _looking_large(self) -> bool:
        return self._frame.pages.current is self._frame.large

    def _choose_one(self) -> None:
        """One at a time: the present photograph alone is chosen, or the first."""
        grid = self._frame.grid
        current, selected = grid.current_id(), grid.selected_ids()
        if len(selected) > 1 and current not in selected:
            current = int(selected[0])
        if len(selected) == 1 or not len(grid.photos.ids):
            return
        one = grid.photos.id_at(0) if current is None else current
        grid.go_to(one)
        grid.scrollTo(grid.currentIndex())

    @Slot(bool)
    def _hide(self, on: bool) -> None:
        self._frame.memory.keep(preferences.HIDE_REJECTED, on)
        self._frame.browser.hide_rejected(on)

    @Slot()
    def _page_shown(self) -> None:
        at_photos = self._frame.pages.at_home or self._looking_large
        self.bar.setVisible(self.action.isChecked() and at_photos)

    @Slot(str)
    def _marked(self, _kind: str) -> None:
        chosen = self._frame.chosen()
        if not self.action.isChecked() or not chosen:
            return
        if self._looking_large:
            self._frame.large.next()
            return
        grid = self._frame.grid
        row = grid.photos.row_of(chosen[-1]) + 1
        if row < len(grid.photos.ids):
            grid.go_to(grid.photos.id_at(row))

    @Slot(object)
    def _details(self, details: Details) -> None:
        self.bar.show_flag(details.flag)

    @Slot()
    def _listed(self) -> None:
        """Other photographs are shown, or fewer of the same."""
        if not self.action.isChecked():
            return
        browser = self._frame.browser
        what = (browser.scope, browser.asked)
        if what != self._what:
            self._all = np.empty(0, np.int64)
            if self._task is not None:
                self._task.cancel()  # its answer is about other photographs
        self._what = what
        self._pause.start()

    @Slot(object)
    def _changed(self, changed: Digest) -> None:
        if self.action.isChecked() and (changed.photos or changed.members or changed.everything):
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        if self._task is not None:
            self._task.cancel()
        count = partial(self._frame.gateway.culling.count, self._all, self._frame.grid.photos.ids)
        self._task = self._frame.tasks.run(count, self._counted)

    def _counted(self, count: CullCount) -> None:
        self._count, self._all = count, count.everything
        self.bar.show_count(count)

    @Slot()
    def _trash(self) -> None:
        trash = self._frame.window.findChild(TrashControl)
        if trash is not None and self._count is not None:
            trash.ask_about(self._count.rejected.tolist())

    @Slot()
    def _end(self) -> None:
        self.action.setChecked(False)


def _insert_below(widget: QWidget, new: QWidget) -> None:
    parent = widget.parentWidget()
    column = parent.layout() if parent is not None else None
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(widget) + 1, new)
