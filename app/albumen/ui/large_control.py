"""What can be switched on in the large view: the filmstrip below, the information over the photograph."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from albumen.ui import preferences
from albumen.ui.digest import Digest
from albumen.ui.filmstrip import Filmstrip
from albumen.ui.frame import Frame
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.info_overlay import InfoOverlay
from albumen.ui.records import Details

_BUDGET = 32 * 2**20  # bytes of images of the strip


class LargeControl(QObject):
    """Keeps both with the photograph that is looked at."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        large, menus = frame.large, frame.menus
        thumbnails = Thumbnails(frame.tasks, frame.gateway.browsing.tiles, budget=_BUDGET, parent=self)
        self.strip = Filmstrip(thumbnails, frame.theme, large)
        self.overlay = InfoOverlay(frame.theme, large.canvas)
        self.strip.hide()
        large.add_below(self.strip)
        self.strip.chosen.connect(large.look_at)
        self.strip.stepped.connect(large.step)
        large.photo_changed.connect(self._changed)
        large.listed.connect(self._follow)
        frame.changed.connect(self._library_changed)
        frame.covered.connect(self.strip.clear)
        frame.selection.details_read.connect(self._details)
        strip = menus.toggle(menus.view, "filmstrip", self.tr("Filmstrip"), self._show_strip, "T", before="sidebar")
        info = menus.toggle(menus.view, "info", self.tr("Information over it"), self._show_info, "I", before="sidebar")
        menus.view.insertSeparator(menus.sidebar)
        strip.setChecked(frame.memory.get(preferences.FILMSTRIP))
        info.setChecked(frame.memory.get(preferences.INFO))

    @Slot(bool)
    def _show_strip(self, on: bool) -> None:
        self._frame.memory.keep(preferences.FILMSTRIP, on)
        self.strip.setVisible(on)
        self._follow()

    @Slot(bool)
    def _show_info(self, on: bool) -> None:
        self._frame.memory.keep(preferences.INFO, on)
        self.overlay.switch(on)

    @Slot(int)
    def _changed(self, photo_id: int) -> None:
        self.overlay.look_at(photo_id)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        large = self._frame.large
        self.strip.show_place(large.ids, large.row)

    @Slot(object)
    def _library_changed(self, changed: Digest) -> None:
        self.strip.refresh(None if changed.everything else list(changed.photos))

    @Slot(object)
    def _details(self, details: Details) -> None:
        if details.photo_id == self._frame.large.photo_id:
            self.overlay.show_details(details)
