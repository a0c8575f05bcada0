"""Culling by keyboard: each key marks and goes on, the bar counts, and the rejected go to the trash in the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.cull_bar import CullBar
from albumen.ui.question import Question
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(window: MainWindow, settle: Settle) -> CullBar:
    """The bar of culling, which has begun at the first photograph."""
    window.grid.setFocus()
    QTest.keyClick(window.grid, Qt.Key.Key_K, CONTROL)
    bar = window.findChild(CullBar)
    assert bar is not None
    assert bar.isVisible()
    settle(lambda: "12 left" in bar.counts.text())
    return bar


def flags(session: Session, ids: list[int]) -> list[int]:
    return [record.flag for record in session.library.photos.get_many(ids)]


def test_each_key_marks_and_goes_on_in_the_grid(
    window: MainWindow, session: Session, bar: CullBar, settle: Settle
) -> None:
    ids = window.grid.photos.ids.tolist()
    assert window.grid.current_id() == ids[0]
    for key in (Qt.Key.Key_P, Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_4, Qt.Key.Key_X):
        QTest.keyClick(window.grid, key)
    assert window.grid.selected_ids().tolist() == [ids[5]]
    settle(lambda: flags(session, ids[:6]) == [1, -1, 0, 0, -1, 0])
    settle(lambda: bar.counts.text() == "1 kept · 2 rejected · 9 left")
    assert session.library.photos.get(ids[3]).rating == 4
    QTest.keyClick(window.grid, Qt.Key.Key_Z, CONTROL)
    settle(lambda: bar.counts.text() == "1 kept · 1 rejected · 10 left")
    QTest.keyClick(window.grid, Qt.Key.Key_K, CONTROL)
    assert not bar.isVisible()
    QTest.keyClick(window.grid, Qt.Key.Key_P)
    assert window.grid.selected_ids().tolist() == [ids[5]]


def test_the_large_view_goes_on_too_and_so_do_several(
    window: MainWindow, session: Session, bar: CullBar, settle: Settle
) -> None:
    ids = window.grid.photos.ids.tolist()
    window.show_large(ids[0])
    assert bar.isVisible()
    QTest.keyClick(window.large, Qt.Key.Key_X)
    bar.keep.click()
    assert window.large.photo_id == ids[2]
    settle(lambda: flags(session, ids[:2]) == [-1, 1])
    QTest.keyClick(window.large, Qt.Key.Key_Left)
    settle(lambda: bar.present.text() == "Kept" and bar.present.isVisible())
    window.close_large()
    window.grid.select_ids(window.grid.photos.ids[4:7], ids[4])
    QTest.keyClick(window.grid, Qt.Key.Key_P)
    settle(lambda: flags(session, ids[4:7]) == [1, 1, 1])
    assert window.grid.selected_ids().tolist() == [ids[7]]


def test_of_several_one_is_culled_at_a_time(window: MainWindow, session: Session, settle: Settle) -> None:
    ids = window.grid.photos.ids.tolist()
    window.grid.setFocus()
    window.grid.select_ids(window.grid.photos.ids[2:6], ids[3])
    QTest.keyClick(window.grid, Qt.Key.Key_K, CONTROL)
    assert window.grid.selected_ids().tolist() == [ids[3]]
    QTest.keyClick(window.grid, Qt.Key.Key_X)
    settle(lambda: flags(session, ids[:6]) == [0, 0, 0, -1, 0, 0])
    assert window.grid.selected_ids().tolist() == [ids[4]]


def test_in_the_end_the_rejected_go_to_the_trash(
    window: MainWindow, session: Session, bar: CullBar, settle: Settle
) -> None:
    ids = window.grid.photos.ids.tolist()
    session.library.photos.set_flag(ids[:9], 1)
    session.library.photos.set_flag(ids[9:], -1)
    settle(lambda: bar.counts.text() == "All seen: 9 kept, 3 rejected")
    assert "3 rejected" in bar.trash.text()
    assert bar.trash.property("role") == "primary"
    bar.trash.click()
    settle(lambda: window.findChild(Question) is not None)
    question = window.findChild(Question)
    assert "3 photo" in question.ask.text()
    question.reject()
    bar.done.click()
    assert not bar.isVisible()
    assert not window.menus.actions["culling"].isChecked()


def test_rejected_photos_are_hidden_but_counted_and_found(
    window: MainWindow, session: Session, bar: CullBar, settle: Settle
) -> None:
    ids = window.grid.photos.ids.tolist()
    window.menus.actions["hide_rejected"].trigger()
    QTest.keyClick(window.grid, Qt.Key.Key_X)
    settle(lambda: len(window.grid.photos.ids) == 11)
    assert window.grid.current_id() == ids[1]
    settle(lambda: bar.counts.text() == "0 kept · 1 rejected · 11 left")
    window.header.search.setText("is:rejected")
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)
    settle(lambda: window.grid.photos.ids.tolist() == ids[:1])
    window.searching.leave()
    window.browser.browse(window.browser.scope)
    settle(lambda: len(window.grid.photos.ids) == 11)
    window.menus.actions["hide_rejected"].trigger()
    settle(lambda: len(window.grid.photos.ids) == 12)


def test_hiding_is_remembered(window: MainWindow, session: Session, settle: Settle) -> None:
    window.menus.actions["hide_rejected"].trigger()
    window.close()
    assert preferences.open_preferences(session.library.folder).get(preferences.HIDE_REJECTED)


def test_the_bar_leaves_with_the_photos(window: MainWindow, bar: CullBar) -> None:
    window.show_plugins()
    assert not bar.isVisible()
    window.pages.home()
    assert bar.isVisible()
