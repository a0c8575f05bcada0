"""Selecting by mouse and keyboard, and dragging what is selected to albums and other programs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from albumen.core.library.owner_facts import OwnerFacts
from albumen.host.session import Session
from albumen.ui.grid.drag import dragged_ids
from albumen.ui.records import Kind, Scope
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ids(window: MainWindow) -> list[int]:
    """What is shown, with the keyboard on the grid."""
    window.grid.setFocus()
    return [int(one) for one in window.grid.photos.ids]


def click(window: MainWindow, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = window.grid.visualRect(window.grid.model().index(row, 0)).center()
    QTest.mouseClick(window.grid.viewport(), LEFT, modifier, place)


def rows(window: MainWindow) -> list[int]:
    return sorted(index.row() for index in window.grid.selectionModel().selectedIndexes())


def test_clicks_with_control_and_shift(window: MainWindow, ids: list[int]) -> None:
    click(window, 1)
    click(window, 3, CONTROL)
    click(window, 4, CONTROL)
    click(window, 3, CONTROL)
    assert rows(window) == [1, 4]
    click(window, 2)
    click(window, 6, SHIFT)
    assert rows(window) == [2, 3, 4, 5, 6]
    click(window, 4, SHIFT)
    assert rows(window) == [2, 3, 4]


def test_shift_reaches_from_what_is_scrolled_under_a_heading(window: MainWindow, ids: list[int]) -> None:
    window.grid.set_cell(400)
    click(window, 0)
    first = window.grid.visualRect(window.grid.model().index(0, 0))
    for scroll in (first.center().y() - 12, first.bottom()):  # under the heading that stays, and out of sight
        window.grid.verticalScrollBar().setValue(scroll)
        shown = window.grid.viewport().rect()
        places = {row: window.grid.visualRect(window.grid.model().index(row, 0)).center() for row in range(1, 12)}
        last = max(row for row, place in places.items() if shown.contains(place))
        click(window, last, SHIFT)
        assert rows(window) == list(range(last + 1))


def test_shift_begins_where_one_was_led_to(window: MainWindow, ids: list[int]) -> None:
    click(window, 0)
    window.grid.go_to(ids[5])  # as the large view does when it closes
    QTest.keyClick(window.grid, Qt.Key.Key_Right, SHIFT)
    assert rows(window) == [5, 6]
    QTest.keyClick(window.grid, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(window.grid, Qt.Key.Key_Left, SHIFT)
    assert rows(window) == [4, 5]
    click(window, 8, SHIFT)
    assert rows(window) == [5, 6, 7, 8]
    click(window, 1)
    click(window, 2, SHIFT)
    assert rows(window) == [1, 2]


def test_keys_select_extend_and_invert(window: MainWindow, ids: list[int]) -> None:
    QTest.keyClick(window.grid, Qt.Key.Key_A, CONTROL)
    assert rows(window) == list(range(12))
    QTest.keyClick(window.grid, Qt.Key.Key_A, CONTROL | SHIFT)
    assert rows(window) == []
    window.grid.go_to(ids[2])
    QTest.keyClick(window.grid, Qt.Key.Key_Right, SHIFT)
    assert rows(window) == [2, 3]
    QTest.keyClick(window.grid, Qt.Key.Key_I, CONTROL | SHIFT)
    assert rows(window) == [0, 1, *range(4, 12)]
    QTest.keyClick(window.grid, Qt.Key.Key_I, CONTROL | SHIFT)
    assert rows(window) == [2, 3]


def test_the_photos_of_a_day_are_selected_in_any_order(
    window: MainWindow, session: Session, ids: list[int], settle: Settle
) -> None:
    other = {ids[1]: OwnerFacts(datetime(2023, 3, 3, 1)), ids[5]: OwnerFacts(datetime(2023, 3, 3, 23))}
    session.library.facts.put(other)
    window.menus.actions["order_name"].trigger()
    settle(lambda: window.grid.photos.ids.tolist() == session.library.photos.ids(order="name").tolist())
    window.grid.go_to(ids[5])
    QTest.keyClick(window.grid, Qt.Key.Key_D, CONTROL | SHIFT)
    settle(lambda: sorted(window.grid.selected_ids().tolist()) == sorted([ids[1], ids[5]]))


def test_what_is_dragged_has_every_file_also_those_never_seen(
    window: MainWindow, session: Session, ids: list[int]
) -> None:
    window.thumbnails.clear()
    data = window.grid.photos.drag_data(ids)
    assert dragged_ids(data) == ids
    assert data.hasUrls()
    paths = [str(session.library.photos.get(one).path) for one in ids]
    assert [url.toLocalFile() for url in data.urls()] == paths
    assert bytes(data.data("text/uri-list").data()).count(b"\r\n") == 12


def test_dropped_on_an_album_they_are_in_it(
    window: MainWindow, session: Session, ids: list[int], settle: Settle
) -> None:
    album = session.library.albums.create("Best").id
    settle(lambda: (Kind.ALBUM, album) in window.sidebar._items)
    window.sidebar.choose(Scope())
    item = window.sidebar._items[Kind.ALBUM, album]
    place = window.sidebar.visualRect(item.index()).center()
    data: QMimeData = window.grid.photos.drag_data(ids[:4])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.sidebar.dragMoveEvent(QDragMoveEvent(place, copy, data, LEFT, none))
    window.sidebar.dropEvent(QDropEvent(QPointF(place), copy, data, LEFT, none))
    settle(lambda: session.library.albums.members(album).tolist() == ids[:4])
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: session.library.albums.members(album).tolist() == [])
