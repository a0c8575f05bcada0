"""Photographs in groups: what the library says of them, their headings, and the way from one to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from albumen.core.library import Library
from albumen.host.shields import Shields
from albumen.ui import preferences
from albumen.ui.arrangement import Grouping, GroupKind, Groups
from albumen.ui.gateway.arranging import Arranging, local_days
from albumen.ui.gateway.browsing import Browsing
from albumen.ui.grid.headings import heading
from albumen.ui.grid.justified import JustifiedGeometry
from albumen.ui.records import Asked, Order, Scope
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Twelve photographs of three months and two folders, and one without a date."""
    with Library.open(tmp_path / "library") as library:
        (tmp_path / "photos").mkdir()
        library.folders.add(tmp_path / "photos")
        for number in range(12):
            size = (480, 320) if number % 3 else (300, 400)
            path = paint_photo(tmp_path / "photos" / ("b" if number % 2 else "a") / f"{number:02}.jpg", number, size)
            record_photo(library, path, datetime(2024, 5, 1, 10) + timedelta(days=7 * number))
        path = paint_photo(tmp_path / "photos" / "c" / "undated.jpg", 99)
        record_photo(library, path, datetime(1999, 1, 1))
        library.writer.run(lambda c: c.execute("UPDATE photos SET taken_at = NULL WHERE taken_at < '2000'"))
        yield library


@pytest.fixture
def arranging(library: Library) -> Arranging:
    return Arranging(library, Browsing(library, lambda: Shields(library, library.folder)))


def titles(groups: Groups) -> list[str]:
    return [heading(groups, number) for number in range(len(groups.keys))]


def test_columns_say_of_every_photo_what_its_record_says(library: Library) -> None:
    columns = library.columns
    taken, added, ratings, shapes = columns.taken(), columns.added(), columns.ratings(), columns.shapes()
    records = library.photos.get_many(taken.ids)
    for column in (taken, added, ratings, shapes):
        assert column.ids.tolist() == sorted(library.photos.ids().tolist())
    for row, record in enumerate(records):
        assert shapes.values[row].tolist() == [record.width, record.height]
        assert taken.values[row] == (int(record.taken_at.strftime("%Y%m%d")) if record.taken_at else 0)
        assert added.values[row] == record.imported_at.timestamp()
        assert ratings.values[row] == record.rating
    where = library.columns.whereabouts()
    assert where.ids.tolist() == taken.ids.tolist()
    assert [where.paths[place] for place in where.directories] == [record.path.parent for record in records]


def test_an_empty_library_has_columns_too(tmp_path: Path) -> None:
    with Library.open(tmp_path / "other") as library:
        assert not len(library.columns.taken().ids)
        assert not len(library.columns.shapes().ids)
        assert not len(library.columns.whereabouts().ids)
        arranging = Arranging(library, Browsing(library, lambda: Shields(library, library.folder)))
        assert not len(arranging.listing(Scope(), Order.TAKEN, Grouping.FOLDER).ids)


def test_groups_by_time_go_by_the_time_of_the_order(arranging: Arranging, library: Library) -> None:
    months = arranging.listing(Scope(), Order.TAKEN, Grouping.MONTH)
    assert titles(months.groups) == ["July 2024", "June 2024", "May 2024", "No date"]
    assert np.diff(months.groups.starts, append=len(months.ids)).tolist() == [3, 4, 5, 1]
    days = arranging.listing(Scope(), Order.TAKEN, Grouping.DAY)
    assert titles(days.groups)[0] == QLocale().toString(QDate(2024, 7, 17), QLocale.FormatType.LongFormat)
    assert len(days.groups.keys) == 13
    assert titles(arranging.listing(Scope(), Order.TAKEN, Grouping.YEAR).groups) == ["2024", "No date"]
    added = arranging.listing(Scope(), Order.ADDED, Grouping.YEAR)
    years = {record.imported_at.astimezone().year for record in library.photos.get_many(added.ids)}
    assert titles(added.groups) == [str(year) for year in sorted(years, reverse=True)]
    assert not len(arranging.listing(Scope(), Order.NAME, Grouping.MONTH).groups.keys)


def test_groups_by_folder_and_by_stars(arranging: Arranging, library: Library) -> None:
    folders = arranging.listing(Scope(), Order.TAKEN, Grouping.FOLDER)
    assert [title.rpartition("/")[2] for title in titles(folders.groups)] == ["a", "b", "c"]
    assert sorted(folders.ids.tolist()) == sorted(library.photos.ids().tolist())
    assert not len(folders.days)
    library.photos.set_rating(folders.ids[:2], 4)
    stars = arranging.listing(Scope(), Order.RATING, Grouping.MONTH)
    assert titles(stars.groups) == ["★★★★", "No rating"]
    assert stars.groups.starts.tolist() == [0, 2]


def test_shapes_are_those_of_the_photos_in_the_order_shown(arranging: Arranging, library: Library) -> None:
    for grouping in Grouping:
        listing = arranging.listing(Scope(), Order.TAKEN, grouping, shapes=True)
        records = library.photos.get_many(listing.ids)
        assert listing.aspects.tolist() == pytest.approx([each.width / each.height for each in records])
    assert len(arranging.plain(listing.ids[:3], shapes=True).aspects) == 3
    assert not len(arranging.plain(listing.ids[:3]).aspects), "they are not read for nothing"


def test_days_of_times_are_those_of_the_calendar() -> None:
    moments = [0, 951_782_400, 1_700_000_000, 4_102_444_800]
    expected = [int(datetime.fromtimestamp(m).astimezone().strftime("%Y%m%d")) for m in moments]
    offset = datetime.now().astimezone().utcoffset()
    same = [datetime.fromtimestamp(m).astimezone().utcoffset() == offset for m in moments]
    found = local_days(np.array(moments, np.int64)).tolist()
    assert [a for a, known in zip(found, same, strict=True) if known] == [
        b for b, known in zip(expected, same, strict=True) if known
    ]


def test_a_photo_says_what_group_it_is_in(window: MainWindow) -> None:
    model = window.grid.photos
    spoken = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 3)]
    assert spoken[0].endswith("Photo 1 of 13, July 2024")
    assert spoken[1].endswith("Photo 4 of 13, June 2024")


# -- in the window -------------------------------------------------------------------------------------------------


def group_by(window: MainWindow, grouping: Grouping, settle: Settle, groups: int) -> None:
    window.menus.actions[f"group_{grouping.value}"].trigger()
    settle(lambda: len(window.grid.tiles.sections) == groups)


def test_a_click_on_a_heading_selects_its_photos(window: MainWindow, settle: Settle) -> None:
    grid = window.grid
    assert [section.title for section in grid.tiles.sections] == ["July 2024", "June 2024", "May 2024", "No date"]
    (_, box), *_ = grid.tiles.headers(0, 10_000)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.to_view(box).center())
    assert grid.selected_ids().tolist() == grid.photos.ids[:3].tolist()
    (_, second) = grid.tiles.headers(0, 10_000)[1]
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, control, grid.to_view(second).center())
    assert grid.selected_ids().tolist() == grid.photos.ids[:7].tolist()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, control, grid.to_view(second).center())
    assert grid.selected_ids().tolist() == grid.photos.ids[:3].tolist()


def test_headings_are_reached_by_keyboard(window: MainWindow, settle: Settle) -> None:
    grid, actions = window.grid, window.menus.actions
    grid.setFocus()
    grid.go_to(grid.photos.id_at(1))
    actions["next_group"].trigger()
    assert grid.currentIndex().row() == 3
    actions["select_group"].trigger()
    assert grid.selected_ids().tolist() == grid.photos.ids[3:7].tolist()
    actions["previous_group"].trigger()
    assert grid.currentIndex().row() == 0
    for _ in range(9):
        actions["next_group"].trigger()
    assert grid.currentIndex().row() == 12


def test_the_heading_stays_at_the_top_and_hides_no_photo_from_the_keyboard(
    window: MainWindow, settle: Settle, qapp: QApplication
) -> None:
    grid = window.grid
    grid.set_cell(240)
    group_by(window, Grouping.YEAR, settle, 2)
    grid.verticalScrollBar().setValue(grid.tiles.box(6).y)
    header = grid.tiles.header_of(6)
    assert grid.heading_at(QPoint(60, 3)) == 0
    assert not grid.indexAt(QPoint(60, header // 2)).isValid(), "the heading lies over the photo"
    shot = grid.viewport().grab().toImage()
    strip = {shot.pixelColor(x, 2).name() for x in range(0, shot.width(), 7)}
    assert len(strip) <= 6, "the ground of the heading, not the photos under it"
    grid.setCurrentIndex(grid.photos.index(5, 0))
    assert grid.visualRect(grid.currentIndex()).top() >= header


def test_rows_show_photos_whole_in_their_own_shapes(window: MainWindow, settle: Settle) -> None:
    grid = window.grid
    window.menus.actions["layout_rows"].trigger()
    assert not window.menus.actions["fill"].isEnabled()
    settle(lambda: isinstance(grid.tiles, JustifiedGeometry))
    upright = next(row for row in range(12) if grid.tiles.box(row).height > grid.tiles.box(row).width)
    box = grid.tiles.box(upright)
    assert box.width / box.height == pytest.approx(0.75, abs=0.02)
    image = window.thumbnails.image
    settle(lambda: (seen := image(grid.photos.id_at(upright))) is not None and seen.height() == box.height)
    assert image(grid.photos.id_at(upright)).width() == box.width, "prepared at the size that it is painted at"
    window.memory.flush()
    assert window.memory.get(preferences.LAYOUT) == "rows"
    window.browser.search(Asked("name:undated"))
    settle(lambda: len(grid.photos.ids) == 1)
    assert grid.tiles.box(0).width / grid.tiles.box(0).height == pytest.approx(1.5, abs=0.02)


def test_a_click_on_a_heading_says_what_it_does(window: MainWindow, qapp: QApplication) -> None:
    grid = window.grid
    (_, box), *_ = grid.tiles.headers(0, 10_000)
    point = grid.to_view(box).center()
    qapp.sendEvent(grid.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, grid.viewport().mapToGlobal(point)))
    assert QToolTip.text() == "Select these photos; Ctrl adds them"
    QToolTip.hideText()


def test_the_group_is_remembered_and_searches_have_their_own(window: MainWindow, settle: Settle) -> None:
    group_by(window, Grouping.FOLDER, settle, 3)
    window.memory.flush()
    assert window.memory.get(preferences.GROUPING) == "folder"
    window.browser.search(Asked("name:undated"))
    settle(lambda: len(window.grid.photos.ids) == 1)
    assert not any(
        GroupKind.FOLDER.value in section.title or "/c" in section.title for section in window.grid.tiles.sections
    )
