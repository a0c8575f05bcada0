"""The grid of photographs: what it paints, asks for, selects and remembers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.core.library import Library
from albumen.host.shields import Shields
from albumen.ui.arrangement import Layout, Listing
from albumen.ui.gateway.browsing import Browsing
from albumen.ui.grid.drag import dragged_ids
from albumen.ui.grid.geometry import GridGeometry
from albumen.ui.grid.justified import JustifiedGeometry
from albumen.ui.grid.sections import Section
from albumen.ui.grid.thumbnails import Shape, Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.records import Tile
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

Settle = Callable[[Callable[[], bool]], None]
NOTHING = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Shelf:
    """A source of tiles that counts what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, photo_ids: Sequence[int], side: int) -> list[Tile]:
        self.asked.extend(photo_ids)
        return [Tile(photo_id, b"", f"{photo_id}.jpg", f"/photos/{photo_id}.jpg") for photo_id in photo_ids]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def grid(qtbot: QtBot, theme: Theme, tasks: Tasks, shelf: Shelf) -> PhotoGrid:
    grid = PhotoGrid(Thumbnails(tasks, shelf), theme)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.show()
    qtbot.waitExposed(grid)
    return grid


def ids(count: int) -> np.ndarray:
    return np.arange(1, count + 1, dtype=np.int64)


def on_screen(grid: PhotoGrid) -> range:
    top = grid.verticalOffset()
    return range(*grid.tiles.visible(top, top + grid.viewport().height()))


def idle(grid: PhotoGrid) -> bool:
    thumbnails = grid._thumbnails
    return not thumbnails.waiting and not thumbnails._flying and not grid._resting.isActive()


def test_a_hundred_thousand_photos_cost_what_is_on_screen(grid: PhotoGrid, shelf: Shelf, settle: Settle) -> None:
    grid.show_photos(ids(100_000))
    settle(lambda: idle(grid) and bool(shelf.asked))
    first_screen = len(on_screen(grid))
    assert len(shelf.asked) <= 2 * first_screen + 2 * grid.tiles.columns
    painted = grid._painter.painted
    for step in range(20):  # jump through the whole of it, faster than thumbnails can follow
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() * step // 19)
        grid.viewport().repaint()
    assert grid._painter.painted - painted <= 20 * (first_screen + 2 * grid.tiles.columns)
    settle(lambda: idle(grid) and 100_000 in shelf.asked)
    assert len(shelf.asked) <= 3 * (2 * first_screen + 2 * grid.tiles.columns)


def test_what_is_scrolled_past_is_never_asked_for(
    qtbot: QtBot, theme: Theme, tasks: Tasks, shelf: Shelf, settle: Settle
) -> None:
    gate = threading.Event()

    def slow(photo_ids: Sequence[int], side: int) -> list[Tile]:
        gate.wait(10)
        return shelf(photo_ids, side)

    grid = PhotoGrid(Thumbnails(tasks, slow), theme)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.show()
    try:
        grid.show_photos(ids(10_000))
        settle(lambda: grid._thumbnails.waiting > 0)
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
        settle(lambda: not grid._resting.isActive())
    finally:
        gate.set()
    settle(lambda: idle(grid) and 10_000 in shelf.asked)
    early = [photo_id for photo_id in shelf.asked if photo_id < 5_000]
    assert len(early) <= 16, "only the two batches that workers had begun"


def test_the_cache_keeps_to_its_budget(tasks: Tasks, library: Library, settle: Settle) -> None:
    browsing = Browsing(library, lambda: Shields(library, library.folder))
    cost = 100 * 100 * 4 + 400
    thumbnails = Thumbnails(tasks, browsing.tiles, budget=5 * cost)
    wanted = [int(photo_id) for photo_id in library.photos.ids()]
    thumbnails.demand(wanted, Shape(100))
    settle(lambda: thumbnails.requested == len(wanted) and not thumbnails._flying)
    assert thumbnails.bytes_kept <= 5 * cost
    assert sum(thumbnails.image(photo_id) is not None for photo_id in wanted) == 5


def test_real_thumbnails_are_painted(
    qtbot: QtBot, theme: Theme, tasks: Tasks, library: Library, settle: Settle
) -> None:
    grid = PhotoGrid(Thumbnails(tasks, Browsing(library, lambda: Shields(library, library.folder)).tiles), theme)
    qtbot.addWidget(grid)
    grid.resize(700, 500)
    grid.show()
    grid.show_photos(library.photos.ids())
    settle(lambda: idle(grid) and grid._thumbnails.image(grid.photos.id_at(0)) is not None)
    image = grid.viewport().grab().toImage()
    box = grid.visualRect(grid.photos.index(0, 0))
    colours = {image.pixelColor(x, box.center().y()).name() for x in range(box.left(), box.right(), 5)}
    assert len(colours) > 3
    assert theme.colours.tile not in colours


def test_arrows_move_and_shift_extends_in_reading_order(grid: PhotoGrid) -> None:
    grid.show_photos(ids(50))
    grid.setFocus()
    columns = grid.tiles.columns
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_id() == 2 + columns
    QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    assert list(grid.selected_ids()) == list(range(2 + columns, 3 + 2 * columns))
    QTest.keyClick(grid, Qt.Key.Key_Up, SHIFT)
    assert list(grid.selected_ids()) == [2 + columns]
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.current_id() == 50
    assert grid.visualRect(grid.currentIndex()).bottom() <= grid.viewport().height()


def test_page_keys_travel_by_the_screen_in_a_huge_list(grid: PhotoGrid) -> None:
    grid.show_photos(ids(1_000_000))
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.current_id() == 1_000_000
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert grid.current_id() < 1_000_000
    assert grid.current_id() > 999_900


def test_enter_and_space_open_the_photo(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.show_photos(ids(5))
    grid.go_to(3)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(grid.opened) as opened:
            QTest.keyClick(grid, key)
        assert opened.args == [3]


def test_clicks_select_toggle_and_span(grid: PhotoGrid) -> None:
    grid.show_photos(ids(40))

    def click(photo_id: int, modifier: Qt.KeyboardModifier = NOTHING) -> None:
        point = grid.visualRect(grid.photos.index(photo_id - 1, 0)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    click(2)
    click(7, SHIFT)
    assert list(grid.selected_ids()) == [2, 3, 4, 5, 6, 7]
    click(4, Qt.KeyboardModifier.ControlModifier)
    assert list(grid.selected_ids()) == [2, 3, 5, 6, 7]
    click(9)
    assert list(grid.selected_ids()) == [9]


def test_a_rubber_band_selects_what_it_touches(grid: PhotoGrid, qapp: QApplication) -> None:
    grid.show_photos(ids(3))  # one row, empty below
    viewport, row = grid.viewport(), grid.visualRect(grid.photos.index(0, 0))
    start = QPoint(row.center().x(), row.bottom() + 80)
    end = grid.visualRect(grid.photos.index(1, 0)).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NOTHING, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    qapp.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NOTHING, end)
    assert list(grid.selected_ids()) == [1, 2]


def test_photos_that_come_and_go_leave_selection_and_place(grid: PhotoGrid) -> None:
    grid.show_photos(ids(5_000))
    grid.go_to(2_500)
    grid.select_ids(np.array([2_500, 2_501, 4_000]), 2_500)
    before = grid.visualRect(grid.photos.index(grid.photos.row_of(2_500), 0)).top()
    grid.show_photos(np.concatenate([np.arange(90_001, 90_801), ids(5_000)[:-1_500]]))
    after = grid.visualRect(grid.photos.index(grid.photos.row_of(2_500), 0)).top()
    assert abs(after - before) <= grid.tiles.pitch
    assert list(grid.selected_ids()) == [2_500, 2_501]
    assert grid.current_id() == 2_500


def test_zoom_keeps_the_current_photo_in_view(grid: PhotoGrid) -> None:
    grid.show_photos(ids(20_000))
    grid.verticalScrollBar().setValue(50_000)
    grid.go_to(on_screen(grid)[9] + 1)
    row = grid.currentIndex().row()
    for cell in (90, 64, 200, 10_000):
        grid.set_cell(cell)
        assert row in on_screen(grid)
    assert grid.cell == grid.viewport().height() - 24, "the full height"


def test_a_million_shapes_are_placed_off_the_gui_thread(grid: PhotoGrid, settle: Settle) -> None:
    count = 300_000
    shapes = np.tile(np.array([1.5, 0.667, 1.333], np.float32), count // 3)
    grid.set_layout(Layout.ROWS)
    grid.show_listing(Listing(ids(count), shapes))
    assert isinstance(grid.tiles, GridGeometry), "squares for the moment that it takes"
    settle(lambda: isinstance(grid.tiles, JustifiedGeometry))
    grid.go_to(200_000)
    placed = grid.tiles
    grid.set_cell(240)
    assert grid.tiles is placed, "the old ones until the new ones are there"
    settle(lambda: grid.tiles is not placed)
    assert 199_999 in on_screen(grid)
    grid.set_cell(176)
    assert grid.tiles is placed, "going back costs nothing"
    box = grid.tiles.box(grid.currentIndex().row())
    assert box.width / box.height == pytest.approx(shapes[199_999], abs=0.02)


def test_headings_part_the_photos(grid: PhotoGrid) -> None:
    grid.show_photos(ids(30), [Section(0, "Clear matches"), Section(3, "Possible matches")])
    third, fourth = (grid.visualRect(grid.photos.index(row, 0)) for row in (2, 3))
    assert fourth.top() > third.bottom() + grid._painter.header_height() - 1
    assert fourth.left() < third.left()


def test_right_to_left_mirrors_the_rows(grid: PhotoGrid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.show_photos(ids(30))
    first, second = (grid.visualRect(grid.photos.index(row, 0)) for row in (0, 1))
    assert first.left() > second.left()
    assert grid.indexAt(second.center()).row() == 1
    grid.go_to(2)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current_id() == 3


def test_a_screen_reader_finds_a_list_of_named_photos(grid: PhotoGrid, shelf: Shelf, settle: Settle) -> None:
    grid.show_photos(ids(1_000))
    settle(lambda: idle(grid) and 5 in shelf.asked)
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Photos"
    assert interface.childCount() == 1_000
    item = interface.child(4)
    assert item.role() == QAccessible.Role.ListItem
    assert item.text(QAccessible.Text.Name) == "5.jpg, Photo 5 of 1000"


def test_typing_letters_does_not_read_every_name(grid: PhotoGrid, shelf: Shelf) -> None:
    grid.show_photos(ids(100_000))
    grid.go_to(1)
    QTest.keyClicks(grid, "zzz")
    assert grid.current_id() == 1


def test_dragged_photos_are_ids_and_files(grid: PhotoGrid, shelf: Shelf, settle: Settle) -> None:
    grid.show_photos(ids(20))
    settle(lambda: idle(grid) and 2 in shelf.asked)
    data = grid.photos.drag_data([1, 2])
    assert dragged_ids(data) == [1, 2]
    assert [url.toLocalFile() for url in data.urls()] == ["/photos/1.jpg", "/photos/2.jpg"]


def test_selecting_all_of_a_million_is_one_range(grid: PhotoGrid) -> None:
    grid.show_photos(ids(1_000_000))
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(grid.selected_ids()) == 1_000_000
    assert grid.selectionModel().selection().count() == 1


@pytest.mark.parametrize("held", [NOTHING, Qt.KeyboardModifier.ControlModifier, SHIFT])
def test_being_led_to_a_photo_means_the_same_whatever_keys_are_held(grid: PhotoGrid, held: Qt.KeyboardModifier) -> None:
    key = {NOTHING: Qt.Key.Key_F1, SHIFT: Qt.Key.Key_Shift}.get(held, Qt.Key.Key_Control)
    grid.show_photos(ids(20), [Section(0, "May"), Section(7, "April")])
    grid.select_ids(ids(20)[3:6], 4)
    QTest.keyPress(grid, key, held)
    assert QApplication.keyboardModifiers() == held
    for _ in range(2):  # the second time it is selected already
        grid.go_to(9)
        assert (grid.selected_ids().tolist(), grid.current_id()) == ([9], 9)
    grid.previous_group()
    assert grid.selected_ids().tolist() == [grid.current_id()] == [8]
    QTest.keyRelease(grid, key)
    assert QApplication.keyboardModifiers() == NOTHING


@pytest.mark.parametrize("title", ["", "May 2024"])
@pytest.mark.parametrize("layout", list(Layout))
def test_at_the_largest_zoom_each_photo_is_seen_whole_below_its_heading(
    grid: PhotoGrid, layout: Layout, title: str
) -> None:
    grid.resize(1400, 900)
    grid.set_layout(layout)
    listing = Listing(ids(12), aspects=np.array([1.0, 0.67, 1.5, 1.0] * 3, np.float32))
    grid.show_listing(listing, [Section(0, title)] if title else ())
    told: list[int] = []
    grid.largest_changed.connect(told.append)
    grid.set_cell(10_000)
    assert grid.cell == grid.largest
    for row in (3, 0, 8, 11):
        grid.lead_to(row)
        seen = grid.visualRect(grid.photos.index(row, 0))
        assert grid.tiles.header_of(row) <= seen.top()
        assert seen.bottom() < grid.viewport().height()
        assert seen.height() >= 0.6 * grid.largest
    grid.resize(1400, 600)
    assert told == [grid.largest]
    assert grid.viewport().rect().contains(grid.visualRect(grid.photos.index(11, 0)))
