"""Opens what is handed to the window: photographs large, also those it does not know; folders after a question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.gateway.opening import OpenPlan
from albumen.ui.large_view import LargeView
from albumen.ui.pictures import Pictures, Pixels
from albumen.ui.question import Question
from albumen.ui.records import Kind, Scope
from albumen.ui.theme import Theme


class StrangerView(LargeView):
    """Looks at files that the library does not know: no command for photographs is about them."""

    def __init__(self, pictures: Pictures, theme: Theme, parent: QWidget) -> None:
        super().__init__(pictures, _nothing_yet, theme, parent)
        self._region.hide()  # there is nothing to search among
        self._decoded = pictures

    def cover(self) -> None:
        """Files beside a stranger may be covered, or not any more: no picture from before may be shown."""
        self._decoded.clear()
        self.look_again()

    def chosen_ids(self) -> list[int]:
        """None: what is chosen behind this page is not meant while it is looked at."""
        return []


class OpenControl(QObject):
    """Shows files and folders from outside."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._files: tuple[Path, ...] = ()
        self._view: StrangerView | None = None
        self._waiting: int | None = None
        frame.browser.shown.connect(self._listed)
        frame.covered.connect(self._cover)
        frame.changed.connect(self._changed)

    def open(self, paths: Sequence[Path]) -> None:
        """Show these files and folders."""
        if paths:
            look = partial(self._frame.gateway.opening.look, list(paths))
            self._frame.tasks.run(look, self._show)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _show(self, plan: OpenPlan) -> None:
        for path in plan.nothing:
            text = self.tr("{path} is no photo or folder that can be opened.").format(path=path)
            self._frame.banners.show_notice("warning", text)
        if plan.strangers:
            self._show_strangers(plan)
        elif plan.folder is not None:
            folder_id, name = plan.folder
            self._waiting = plan.photo_id
            self._frame.searching.leave()
            self._frame.pages.home()
            self._frame.browser.browse(Scope(Kind.FOLDER, folder_id, name))
        elif plan.photo_id is not None:
            self._frame.pages.show(self._frame.large)
            self._frame.large.show_photo(np.asarray([plan.photo_id], np.int64), plan.photo_id)
        for folder in plan.new_folders:
            self._ask(folder)

    @Slot()
    def _listed(self) -> None:
        """The folder's photographs are there: now one of them can be looked at."""
        photo_id, self._waiting = self._waiting, None
        if photo_id is not None and self._frame.grid.photos.row_of(photo_id) >= 0:
            self._frame.grid.go_to(photo_id)
            self._frame.show_large(photo_id)

    def _show_strangers(self, plan: OpenPlan) -> None:
        self._drop()
        self._frame.grid.clearSelection()
        self._files = plan.strangers
        pictures = Pictures(self._frame.tasks, self._pixels, parent=self)
        view = self._view = StrangerView(pictures, self._frame.theme, self._frame.window)
        pictures.setParent(view)
        view.photo_changed.connect(self._want_details)
        view.closed.connect(self._close)
        self._frame.pages.add(view, wide=True)
        self._frame.pages.show(view)
        view.show_photo(np.arange(len(self._files), dtype=np.int64), plan.at)
        view.setFocus()
        folder = self._files[plan.at].parent
        text = self.tr("The folder {folder} is not in the library.").format(folder=folder.name or folder)
        add = (self.tr("Add the folder"), partial(self._add, folder))
        self._frame.banners.show_notice("info", text, add)

    def _pixels(self, number: int, side: int | None) -> Pixels:
        return self._frame.gateway.opening.pixels(self._files[number], side)

    @Slot(int)
    def _want_details(self, number: int) -> None:
        view = self._view
        if view is not None and number < len(self._files):
            details = partial(self._frame.gateway.opening.details, number, self._files[number])
            self._frame.tasks.run(details, view.show_details, _ignore)

    @Slot()
    def _cover(self) -> None:
        if self._view is not None:
            self._view.cover()

    @Slot(object)
    def _changed(self, changed: Digest) -> None:
        if changed.everything or changed.photos:
            self._cover()

    @Slot()
    def _close(self) -> None:
        self._frame.pages.home()
        self._frame.grid.setFocus()

    def _drop(self) -> None:
        view, self._view = self._view, None
        if view is not None:
            self._frame.pages.home()
            self._frame.pages.stack.removeWidget(view)
            view.deleteLater()

    def _add(self, folder: Path) -> None:
        self._close()
        self._frame.lists.add_folders([folder])

    def _ask(self, folder: Path) -> None:
        question = Question(
            self._frame.theme,
            self._frame.window,
            title=self.tr("Add folder"),
            icon="folder-add",
            ask=self.tr("Add the folder {folder} to the library?").format(folder=folder.name or folder),
            note=self.tr("Its photos are read where they lie, and nothing in the folder is changed."),
            agree=self.tr("Add folder"),
        )
        question.accepted.connect(partial(self._add, folder))
        question.open()


def _nothing_yet(_number: int) -> QImage | None:
    return None


def _ignore(_error: Exception) -> None:
    """The picture itself says what is wrong with the file."""
