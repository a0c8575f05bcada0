"""Escape steps back; and a photograph is put into an album from the menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
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


def test_escape_leads_from_the_inspector_to_the_photos(window: MainWindow, session: Session, settle: Settle) -> None:
    photo_id = int(window.grid.photos.ids[0])
    window.grid.select_ids(window.grid.photos.ids[:1], photo_id)
    settle(lambda: window.inspector.details is not None)
    for field in (window.inspector.caption, window.inspector.tags.field):
        field.setFocus()
        QTest.keyClicks(field, "on the bridge")
        escape(window)
        assert window.grid.hasFocus()
        assert window.chosen() == [photo_id]
    settle(lambda: session.library.photos.get(photo_id).caption == "on the bridge")
    assert window.inspector.caption.text() == "on the bridge"
    window.show_large(photo_id)
    window.inspector.caption.setFocus()
    escape(window)
    assert window.large.hasFocus()
    assert window.large.isVisible()
    escape(window)
    assert window.pages.at_home


COMMANDS = (
    *("details", "copy_place", "trash", "find_similar", "reveal", "move_to", "rate_3", "pick", "label_red"),
    *("export", "rename", "copy", "contact_sheet", "open_with"),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_for_photos_ask_for_some(window: MainWindow, command: str) -> None:
    window.grid.clearSelection()
    window.menus.actions[command].trigger()
    assert [banner.text for banner in window.banners.banners] == ["Choose the photos first."]


def test_writing_and_looking_ask_for_photos_too(window: MainWindow) -> None:
    window.grid.setCurrentIndex(QModelIndex())
    for action in (window.writing.action, window.menus.actions["open"]):
        action.trigger()
        (banner,) = window.banners.banners
        assert banner.text == "Choose the photos first."
        banner.close_banner()


@pytest.mark.parametrize("command", ["more_like", "less_like"])
def test_learning_from_photos_asks_for_a_search(window: MainWindow, settle: Settle, command: str) -> None:
    window.grid.select_ids(window.grid.photos.ids[:1], window.grid.photos.id_at(0))
    window.menus.actions[command].trigger()
    assert window.banners.banners[-1].text.startswith("Search for something first")
    window.searching._typed("name:photo-0")
    settle(lambda: len(window.grid.photos.ids) == 10)
    window.grid.clearSelection()
    window.menus.actions[command].trigger()
    assert window.banners.banners[-1].text == "Choose the photos first."


def test_albums_are_filled_from_the_menu(window: MainWindow, session: Session, settle: Settle) -> None:
    control = window.findChild(AlbumMenu)
    assert control is not None
    first = session.library.albums.create("Black & white")
    settle(lambda: len(control.menu.actions()) == 3)
    fill, _line, new = control.menu.actions()
    assert fill.text() == "Black && white"
    assert new is window.menus.actions["new_album"]
    fill.trigger()
    assert window.banners.banners[-1].text == "Choose the photos first."
    ids = window.grid.photos.ids[:3]
    window.grid.select_ids(ids, int(ids[0]))
    fill.trigger()
    settle(lambda: session.library.albums.all()[0].count == 3)
    assert set(session.library.albums.members(first.id).tolist()) == set(ids.tolist())
    session.library.albums.delete(first.id)
    settle(lambda: control.menu.actions() == [new])
