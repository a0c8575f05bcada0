"""Editing the details of the photographs chosen, and copying the place of one."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from albumen.core.town_finder import Town
from albumen.ui.choosing import chosen_or_told
from albumen.ui.details_sheet import DetailsSheet
from albumen.ui.frame import Frame
from albumen.ui.gateway.details import DetailsEdit
from albumen.ui.slices import open_soon
from albumen.ui.tasks import Task


class DetailsControl(QObject):
    """The commands in the photo menu."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._details = frame.gateway.details
        self._looking: Task | None = None
        self._finding: Task | None = None
        act, menu = frame.menus.act, frame.menus.photo
        act(menu, "details", self.tr("Edit details…"), self.open, "Ctrl+D", before="remove_from_album")
        act(menu, "copy_place", self.tr("Copy the place"), self.copy_place, before="remove_from_album")
        frame.inspector.edit_asked.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the sheet for the photographs chosen now."""
        photo_ids = chosen_or_told(self._frame)
        if not photo_ids:
            return
        sheet = DetailsSheet(self._frame.theme, len(photo_ids), self._frame.window, later=True)
        sheet.changed.connect(partial(self._preview, sheet, photo_ids))
        sheet.agreed.connect(partial(self._apply, photo_ids))
        sheet.place_given.connect(partial(self._name_place, sheet))
        open_soon(sheet, sheet.fill(), partial(self._read_for, sheet, photo_ids))

    def _read_for(self, sheet: DetailsSheet, photo_ids: list[int]) -> None:
        sheet.place.looked_for.connect(partial(self._find_towns, sheet))
        self._frame.tasks.run(partial(self._details.earliest, photo_ids), sheet.begin_at)
        self._frame.tasks.run(self._frame.gateway.browsing.tag_names, sheet.learn_tags)

    @Slot()
    def copy_place(self) -> None:
        """Put the place of the first photograph chosen on the clipboard."""
        chosen = chosen_or_told(self._frame)
        if chosen:
            self._frame.tasks.run(partial(self._details.place_of, chosen[0]), self._copy)

    def _copy(self, place: str) -> None:
        if place:
            QGuiApplication.clipboard().setText(place)
            text = self.tr("Copied {place}; paste it under “Edit details” of other photos.").format(place=place)
        else:
            text = self.tr("Where this photo was taken is not known.")
        self._frame.banners.show_notice("info", text)

    def _find_towns(self, sheet: DetailsSheet, text: str) -> None:
        if self._finding is not None:
            self._finding.cancel()
        find = partial(self._frame.gateway.towns.find, text)
        self._finding = self._frame.tasks.run(find, partial(_offer, sheet, text))

    def _name_place(self, sheet: DetailsSheet, place: tuple[float, float]) -> None:
        said = dict(zip(("latitude", "longitude"), place, strict=True))
        self._frame.tasks.run(partial(self._frame.gateway.towns.of, said), partial(_say_where, sheet, place))

    def _preview(self, sheet: DetailsSheet, photo_ids: list[int], edit: DetailsEdit) -> None:
        if self._looking is not None:
            self._looking.cancel()  # the answer to what was asked before
        if shiboken6.isValid(sheet):
            self._looking = self._frame.tasks.run(partial(self._details.preview, photo_ids, edit), sheet.show_preview)

    def _apply(self, photo_ids: list[int], edit: DetailsEdit) -> None:
        title = self.tr("Edit details of %Ln photo(s)", "", len(photo_ids))
        self._frame.tasks.run(partial(self._details.apply, photo_ids, edit, title), in_order=True)


def _offer(sheet: DetailsSheet, text: str, towns: list[Town]) -> None:
    if shiboken6.isValid(sheet):
        sheet.place.offer(text, towns)


def _say_where(sheet: DetailsSheet, place: tuple[float, float], town: str) -> None:
    if shiboken6.isValid(sheet):
        sheet.say_where(place, town)
