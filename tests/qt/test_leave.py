"""Escape steps back; and a photograph is put into an album from the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.host.session import Session
from albumen.ui.album_menu import AlbumMenu
from albumen.ui.records import Asked
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


def escape(window: MainWindow) -> None:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)


def test_escape_steps_back_one_at_a_time(window: MainWindow, settle: Settle) -> None:
    everything = window.grid.photos.ids.tolist()
    window.browser.search(Asked("name:photo-0"))
    settle(lambda: len(window.grid.photos.ids) == 10)
    window.menus.actions["culling"].setChecked(True)
    window.pages.open("map")
    escape(window)
    assert window.pages.at_home
    assert window.browser.asked
    escape(window)
    settle(lambda: window.grid.photos.ids.tolist() == everything)
    assert window.menus.actions["culling"].isChecked()
    escape(window)
    assert not window.menus.actions["culling"].isChecked()
    window.grid.select_ids(everything[:2], everything[0])
    escape(window)
    assert window.chosen() == []
    escape(window)  # nothing left to leave
    assert window.isVisible()


def test_albums_are_filled_from_the_menu(window: MainWindow, session: Session, settle: Settle) -> None:
    control = window.findChild(AlbumMenu)
    assert control is not None
    first = session.library.albums.create("Black & white")
    settle(lambda: len(control.menu.actions()) == 3)
    fill, _line, new = control.menu.actions()
    assert fill.text() == "Black && white"
    assert new is window.menus.actions["new_album"]
    fill.trigger()  # with nothing chosen, nothing happens
    ids = window.grid.photos.ids[:3]
    window.grid.select_ids(ids, int(ids[0]))
    fill.trigger()
    settle(lambda: session.library.albums.all()[0].count == 3)
    assert set(session.library.albums.members(first.id).tolist()) == set(ids.tolist())
    session.library.albums.delete(first.id)
    settle(lambda: control.menu.actions() == [new])
