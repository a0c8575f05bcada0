"""The map in the window: its page, its settings, and what happens to the photographs on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from albumen.ui import preferences
from albumen.ui.detour import Detour
from albumen.ui.digest import Digest
from albumen.ui.frame import Frame
from albumen.ui.gateway.details import DetailsEdit
from albumen.ui.gateway.placing import Placed
from albumen.ui.map_ground import degrees_text
from albumen.ui.map_page import MapPage
from albumen.ui.map_tiles import MapSources
from albumen.ui.pages import Making, PageSpec
from albumen.ui.photo_actions import PhotoActions
from albumen.ui.records import Ids
from albumen.ui.tasks import Task

KEY = "map"
_SETTLE_MS = 1500  # positions are read again once for all changes of that time


class MapControl(QObject):
    """Fills the page when it is shown, and follows the library while it is."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._page: MapPage | None = None
        self._stale = True
        self._reading: Task | None = None
        self._naming: Task | None = None
        self._detour = Detour(frame, KEY, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._read)
        frame.pages.declare(PageSpec(KEY, self.tr("Map"), "map", self._make))
        frame.settings.offer(preferences.MAP_TILES, self._use_tiles)
        frame.pages.shown.connect(self._shown)
        frame.changed.connect(self._follow)
        frame.covered.connect(self._cover)

    def _make(self) -> Making:
        frame, placing = self._frame, self._frame.gateway.placing
        sources = MapSources(frame.tasks, frame.gateway.browsing.tiles, placing.world, placing.tile)
        page = MapPage(frame.theme, sources, frame.pages.stack, later=True)
        yield from page.fill()
        self._page = page
        page.panel.opened.connect(self._look)
        page.panel.selection_changed.connect(frame.selection.changed)
        PhotoActions(frame, page.panel)
        page.canvas.dropped.connect(self._place)
        page.place_asked.connect(self._ask_where)
        self._use_tiles(frame.memory.get(preferences.MAP_TILES))
        return page

    @Slot(QWidget)
    def _shown(self, page: QWidget) -> None:
        if page is self._page and self._page is not None:
            self._page.canvas.setFocus()
            self._frame.selection.changed()
            if self._stale:
                self._read()

    @Slot()
    def _read(self) -> None:
        if self._page is None:
            return
        if self._frame.pages.current is not self._page:
            self._stale = True
            return
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._frame.tasks.run(self._frame.gateway.placing.placed, self._placed)

    def _placed(self, placed: Placed) -> None:
        if self._page is not None:
            self._page.show_placed(placed)

    @Slot(object)
    def _ask_where(self, ids: Ids) -> None:
        if self._naming is not None:
            self._naming.cancel()
        self._naming = self._frame.tasks.run(partial(self._frame.gateway.towns.common, ids), self._say_where)

    def _say_where(self, place: str) -> None:
        if self._page is not None and place:
            self._page.panel.say_where(place)

    @Slot(object)
    def _follow(self, changed: Digest) -> None:
        if self._page is None:
            return
        if changed.everything or changed.members or changed.photos:
            self._stale = True
            self._page.forget_pictures(None if changed.everything else list(changed.photos))
            if not self._later.isActive():
                self._later.start()

    @Slot()
    def _cover(self) -> None:
        if self._page is not None:
            self._page.cover()
            self._stale = True
            self._read()

    @Slot(int)
    def _look(self, photo_id: int) -> None:
        if self._page is not None:
            self._detour.look(self._page.panel.ids, photo_id)

    @Slot(object, float, float)
    def _place(self, ids: Sequence[int], latitude: float, longitude: float) -> None:
        title = self.tr("Place %Ln photo(s) on the map", "", len(ids))
        edit = DetailsEdit(place=(round(latitude, 6), round(longitude, 6)))
        placed = partial(self._told, len(ids), degrees_text(latitude, longitude))
        self._frame.tasks.run(partial(self._frame.gateway.details.apply, list(ids), edit, title), placed, in_order=True)

    def _told(self, count: int, place: str, _none: None) -> None:
        text = self.tr("%Ln photo(s) placed at {place}.", "", count).format(place=place)
        undo = self._frame.menus.actions["undo"].trigger
        self._frame.banners.show_notice("info", text, (self.tr("Undo"), undo))
        self._read()

    def _use_tiles(self, folder: str) -> None:
        if self._page is not None:
            self._page.canvas.tiles.use(Path(folder).expanduser() if folder.strip() else None)
