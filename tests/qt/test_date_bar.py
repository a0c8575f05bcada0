"""The scroll bar with dates: where it leads by mouse and keyboard, and what it says."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.ui.arrangement import GroupKind, Groups, Listing
from albumen.ui.grid.dates import DateScale
from albumen.ui.grid.geometry import GridGeometry
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

DAYS = [20240502, 20240501, 20231224, 20230203, 20230202, 0]


def listing(days: list[int], each: int = 40) -> Listing:
    """`each` photographs of each day."""
    return Listing(np.arange(1, len(days) * each + 1), days=np.repeat(np.array(days, np.int32), each))


@pytest.fixture
def grid(qtbot: QtBot, theme: Theme, tasks: Tasks) -> PhotoGrid:
    grid = PhotoGrid(Thumbnails(tasks, lambda ids, side: []), theme)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.show()
    qtbot.waitExposed(grid)
    grid.show_listing(listing(DAYS))
    return grid


@given(st.lists(st.sampled_from([*DAYS, 20220101]), min_size=1, max_size=60).map(lambda d: sorted(d, reverse=True)))
def test_months_are_marked_where_they_begin_and_years_named_once(days: list[int]) -> None:
    stops = DateScale(listing(days, 1)).stops(lambda row: row)
    months = [day // 100 for day in days]
    assert [stop.y for stop in stops] == [row for row in range(len(days)) if months[row] != ([None, *months][row])]
    named = [stop.label for stop in stops if stop.label]
    assert named == [str(y) if y else "–" for y in dict.fromkeys(day // 10_000 for day in days)]


def test_it_shows_years_only_where_photos_go_by_time(grid: PhotoGrid) -> None:
    assert [text for _, text in grid.dates.labels()] == ["2024", "2023", "–"]
    wide = grid.dates.width()
    room = grid.viewport().width()
    grid.show_photos(np.arange(500))
    assert not grid.dates.dated
    assert grid.dates.width() < wide
    assert grid.viewport().width() > room, "an ordinary bar leaves more room to the photos"
    stars = Groups(GroupKind.STARS, np.array([0, 100]), np.array([5, 0]))
    grid.show_listing(Listing(np.arange(500), groups=stars))
    assert [text for _, text in grid.dates.labels()] == ["★ 5", "–"]


def test_labels_never_lie_over_each_other(grid: PhotoGrid) -> None:
    grid.show_listing(listing([year * 10_000 + 101 for year in range(2024, 1900, -1)], 5))
    places = [position for position, _ in grid.dates.labels()]
    height = grid.dates.fontMetrics().height()
    assert 5 < len(places) < 60
    assert all(b - a >= height * 0.9 for a, b in itertools.pairwise(places))
    assert all(0 <= position <= grid.dates.height() for position in places)


def test_dragging_leads_to_a_date_and_says_it(grid: PhotoGrid) -> None:
    bar = grid.dates
    target = next(position for position, text in bar.labels() if text == "2023")
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(10, 2))
    QTest.mouseMove(bar, QPoint(10, round(target) + 1))
    assert bar.bubble.isVisible()
    assert bar.bubble.text() == "December 2023"
    first, _ = grid.tiles.visible(bar.value() + 40, bar.value() + 50)
    assert abs(first - 80) <= grid.tiles.vertical(0, 1), "December 2023 begins at the eightieth"
    bubble, beside = bar.bubble.geometry(), bar.mapTo(grid, QPoint(0, 0)).x()
    assert bubble.right() < beside
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(10, round(target)))
    QTest.mouseMove(grid.viewport(), QPoint(10, 10))


def test_it_mirrors_where_text_runs_from_right_to_left(qapp: QApplication, grid: PhotoGrid) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.dates.mapTo(grid, QPoint(0, 0)).x() < grid.viewport().x()
    grid.dates._hover(100)
    assert grid.dates.bubble.x() >= grid.dates.width()


def test_keys_lead_from_month_to_month_and_year_to_year(grid: PhotoGrid) -> None:
    bar = grid.dates
    bar.setFocus()
    said = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(bar, key)
        said.append(bar.bubble.text())
    assert said == ["December 2023", "February 2023", "No date", "December 2023", "May 2024"]
    QTest.keyClick(bar, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.ScrollBar
    assert interface.text(QAccessible.Text.Name) == "Dates of the photos"
    assert interface.text(QAccessible.Text.Description) == "No date"


def test_the_handle_says_the_year_on_top_and_no_label_runs_into_it(grid: PhotoGrid) -> None:
    days = [int(f"{year}0601") for year in range(2024, 1994, -1)]
    tiles = grid.tiles
    assert isinstance(tiles, GridGeometry)
    grid.show_listing(listing(days, each=6 * tiles.columns))
    bar = grid.dates
    for value in range(0, bar.maximum(), bar.maximum() // 97):
        bar.setValue(value)
        top = {bar._words_at(max(value - below, 0))[-4:] for below in (0, tiles.metric.header)}
        assert bar.here() in top
        middle, half = bar.position_of(value), bar._handle_height() / 2
        line = bar.fontMetrics().height() * 0.8
        assert all(abs(position - middle) >= half + line / 2 for position, _ in bar.labels_beside())
    between = bar.value_at((bar.labels()[3][0] + bar.labels()[4][0]) / 2)
    bar.setValue(between)
    image = bar.grab().toImage()
    middle = round(bar.position_of(between))
    inks = {image.pixel(x, y) for x in range(6, bar.width() - 6) for y in range(middle - 4, middle + 5)}
    assert len(inks) > 3, "the year is written in the handle"


@pytest.mark.parametrize("dated", [True, False])
def test_nothing_to_scroll_shows_neither_handle_nor_years_and_keeps_the_width(grid: PhotoGrid, dated: bool) -> None:
    def show(each: int) -> None:
        if dated:
            grid.show_listing(listing(DAYS, each))
        else:
            grid.show_photos(np.arange(1, 6 * each + 1))

    show(40)
    wide = grid.dates.width()
    show(1)
    bar = grid.dates
    assert bar.maximum() == 0
    assert bar.width() == wide
    image = bar.grab().toImage()
    assert len({image.pixel(x, y) for x in range(bar.width()) for y in range(bar.height())}) == 1
    assert bar.labels() == []
    QTest.mouseMove(bar, QPoint(5, 200))
    assert not bar.bubble.isVisible()
    assert bar.focusPolicy() == Qt.FocusPolicy.NoFocus
    show(40)
    assert bar.focusPolicy() == (Qt.FocusPolicy.TabFocus if dated else Qt.FocusPolicy.NoFocus)
