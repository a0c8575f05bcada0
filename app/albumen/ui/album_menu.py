"""Putting photographs into an album from the photo menu, for whoever does not drag."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from albumen.ui.choosing import chosen_or_told
from albumen.ui.frame import Frame
from albumen.ui.scopes import AlbumRow, Sources


class AlbumMenu(QObject):
    """A submenu of the photo menu with every album, and a new one."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._albums: tuple[AlbumRow, ...] = ()
        self.menu = QMenu(self.tr("Add to album"), frame.window)
        before = frame.menus.actions["remove_from_album"]
        frame.menus.photo.insertSeparator(before)
        frame.menus.photo.insertMenu(before, self.menu)
        frame.browser.sources_changed.connect(self._know)
        self._fill()

    @Slot(object)
    def _know(self, sources: Sources) -> None:
        if sources.albums != self._albums:
            self._albums = sources.albums
            self._fill()

    def _fill(self) -> None:
        self.menu.clear()
        for album in self._albums:
            name = album.name.replace("&", "&&")  # an ampersand would underline what follows it
            self.menu.addAction(name, partial(self._add, album.id))
        if self._albums:
            self.menu.addSeparator()
        self.menu.addAction(self._frame.menus.actions["new_album"])

    def _add(self, album_id: int) -> None:
        chosen = chosen_or_told(self._frame)
        if chosen:
            self._frame.lists.add_to_album(album_id, chosen)
