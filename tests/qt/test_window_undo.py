"""Undo and redo in the window, by keyboard and menu, beside what other programs do meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def ratings(session: Session, ids: list[int]) -> list[int]:
    return [record.rating for record in session.library.photos.get_many(ids)]


def test_what_was_done_is_named_undone_and_done_again(
    window: MainWindow, session: Session, chosen: list[int], settle: Settle
) -> None:
    undo, redo = window.menus.actions["undo"], window.menus.actions["redo"]
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    QTest.keyClick(window.grid, Qt.Key.Key_4)
    settle(undo.isEnabled)
    assert "Rate 3" in undo.text()
    assert ratings(session, chosen) == [4, 4, 4]
    QTest.keyClick(window.grid, Qt.Key.Key_Z, CONTROL)
    settle(redo.isEnabled)
    assert ratings(session, chosen) == [0, 0, 0]
    settle(lambda: bool(window.banners.banners))
    assert "Rate 3" in window.banners.banners[0].text
    assert not undo.isEnabled()
    settle(lambda: window.thumbnails.tile(chosen[0]).rating == 0)
    QTest.keyClick(window.grid, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(undo.isEnabled)
    assert ratings(session, chosen) == [4, 4, 4]


def test_edits_and_their_undoing_keep_the_order_of_the_keys(
    window: MainWindow, session: Session, chosen: list[int], settle: Settle
) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(window.grid, key)
    window.menus.actions["undo"].setEnabled(True)  # the keys are faster than the menu
    QTest.keyClick(window.grid, Qt.Key.Key_Z, CONTROL)
    settle(lambda: session.library.photos.get(chosen[0]).rating == 2 and window.menus.actions["redo"].isEnabled())


def test_albums_tags_and_captions_are_undone(
    window: MainWindow, session: Session, chosen: list[int], settle: Settle
) -> None:
    library, undo = session.library, window.menus.actions["undo"]
    album = library.albums.create("Best").id
    window.lists.add_to_album(album, chosen)
    settle(lambda: len(library.albums.members(album)) == 3 and undo.isEnabled())
    window.inspector.tag_added.emit("sea")
    settle(lambda: "sea" in undo.text())
    window.lists.delete_album(album)
    settle(lambda: "Delete" in undo.text())
    for _ in range(3):
        before = undo.text()
        undo.trigger()
        settle(lambda before=before: undo.text() != before)
    assert library.tags.photos("sea").tolist() == []
    assert library.albums.members("Best").tolist() == []
    assert [one.name for one in library.albums.all()] == ["Best"]


def test_what_another_program_said_meanwhile_stays(
    window: MainWindow, session: Session, chosen: list[int], settle: Settle
) -> None:
    QTest.keyClick(window.grid, Qt.Key.Key_4)
    settle(window.menus.actions["undo"].isEnabled)
    with Library.open(session.library.folder) as other:
        other.photos.set_rating(chosen[:1], 1)
        other.photos.set_caption(chosen[1], "theirs")
        other.photos.delete(chosen[2:])
    window.menus.actions["undo"].trigger()
    settle(window.menus.actions["redo"].isEnabled)
    first, second = session.library.photos.get_many(chosen)
    assert (first.rating, second.rating, second.caption) == (1, 0, "theirs")


def test_a_text_field_undoes_its_own_typing(
    window: MainWindow, session: Session, chosen: list[int], settle: Settle
) -> None:
    QTest.keyClick(window.grid, Qt.Key.Key_4)
    settle(window.menus.actions["undo"].isEnabled)
    window.header.search.setFocus()
    QTest.keyClicks(window.header.search, "sea")
    QTest.keyClick(window.header.search, Qt.Key.Key_Z, CONTROL)
    assert window.header.search.text() == ""
    assert ratings(session, chosen) == [4, 4, 4]
