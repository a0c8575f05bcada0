"""The timeline: its bars, and the photographs they lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from albumen.core.library import Library
from albumen.ui.timeline_bins import DayCounts, Unit, bins_of, first_and_last
from albumen.ui.timeline_page import TimelinePage
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

Settle = Callable[[Callable[[], bool]], None]
counted = st.dictionaries(st.dates(date(1850, 1, 1), date(2150, 12, 31)), st.integers(1, 500), max_size=40)


def as_key(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def day_counts(counts: dict[date, int]) -> DayCounts:
    days = sorted(counts)
    return DayCounts(
        np.array([as_key(day) for day in days], np.int32), np.array([counts[day] for day in days], np.int64)
    )


@given(counted, st.sampled_from(Unit))
def test_bars_hold_every_photo_of_their_time(counts: dict[date, int], unit: Unit) -> None:
    bins = bins_of(day_counts(counts), unit)
    per = {Unit.YEAR: 10_000, Unit.MONTH: 100, Unit.DAY: 1}[unit]
    expected: dict[int, int] = {}
    for day, count in sorted(counts.items()):
        expected[as_key(day) // per] = expected.get(as_key(day) // per, 0) + count
    filled = bins.counts > 0
    assert dict(zip(bins.keys[filled].tolist(), bins.counts[filled].tolist(), strict=True)) == expected
    dated = bins.keys[bins.keys > 0]
    assert (np.diff(dated) > 0).all()
    for key in dated.tolist():
        first, last = first_and_last(key)
        assert first // per == last // per == key


@given(counted)
def test_days_between_have_bars_too_unless_there_are_many(counts: dict[date, int]) -> None:
    days = sorted(counts)
    keys = bins_of(day_counts(counts), Unit.DAY).keys.tolist()
    expected: list[int] = []
    for day, following in zip(days, [*days[1:], None][: len(days)], strict=True):
        expected.append(as_key(day))
        if following is not None:
            between = (following - day).days - 1
            if between > 31:
                expected.append(0)
            else:
                expected += [as_key(day + timedelta(days=ahead)) for ahead in range(1, between + 1)]
    assert keys == expected


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Photographs of three months of 2023 and one of 2020, and one without a date."""
    (tmp_path / "photos").mkdir()
    moments = [datetime(2020, 8, 9), *(datetime(2023, 5, 1) + timedelta(days=13 * n) for n in range(6))]
    with Library.open(tmp_path / "library") as library:
        library.folders.add(tmp_path / "photos")
        for number, moment in enumerate([*moments, datetime(1990, 1, 1)]):
            record_photo(library, paint_photo(tmp_path / "photos" / f"{number}.jpg", number), moment)
        library.writer.run(lambda c: c.execute("UPDATE photos SET taken_at = NULL WHERE taken_at < '2000'"))
        yield library


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> TimelinePage:
    window.menus.actions["page_timeline"].trigger()
    settle(lambda: not window.pages.at_home)
    page = window.pages.current
    assert isinstance(page, TimelinePage)
    settle(lambda: page.view.model().rowCount() > 0)
    return page


def test_it_shows_months_and_can_be_zoomed_by_keyboard(page: TimelinePage) -> None:
    view = page.view
    bins = view.model().bins
    assert bins.keys.tolist() == [202008, 0, 202305, 202306, 202307]
    assert bins.counts.tolist() == [1, 0, 3, 2, 1]
    assert view.current_key == 202307, "the newest"
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current_key == 202306
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert page.units[Unit.DAY].isChecked()
    assert view.current_key == 20230609, "the first day of what was looked at"
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.model().bins.keys.tolist() == [2020, 2021, 2022, 2023]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current_key == 2020
    page.units[Unit.MONTH].click()
    assert view.current_key == 202008


def test_a_bar_leads_to_its_photos(window: MainWindow, page: TimelinePage, settle: Settle) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert window.pages.current is window.browse_page
    settle(lambda: len(window.grid.photos.ids) == 2)
    assert window.content.title.startswith("June 2023")
    taken = [window.gateway.browsing.details(int(photo_id)).taken_at for photo_id in window.grid.photos.ids]
    assert {(moment.year, moment.month) for moment in taken if moment} == {(2023, 6)}
    window.menus.actions["page_timeline"].trigger()
    first = page.view.model().index(0, 0)
    page.view.scrollTo(first)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.visualRect(first).center())
    settle(lambda: len(window.grid.photos.ids) == 1)
    window.menus.actions["page_timeline"].trigger()
    assert page.undated.isVisible()
    page.undated.click()
    settle(lambda: window.content.title.startswith("No date"))


def test_an_empty_time_leads_nowhere(window: MainWindow, page: TimelinePage) -> None:
    page.units[Unit.YEAR].click()
    empty = page.view.model().index(1, 0)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.visualRect(empty).center())
    assert window.pages.current is page


def test_it_follows_the_library(window: MainWindow, page: TimelinePage, settle: Settle) -> None:
    settle(lambda: page.bar.note.startswith("8"))
    ids = window.gateway.browsing._library.photos.ids()
    window.gateway.browsing._library.photos.delete(ids[:2])
    settle(lambda: page.bar.note.startswith("6"))


def test_bars_speak_and_are_painted(page: TimelinePage, settle: Settle) -> None:
    interface = QAccessible.queryAccessibleInterface(page.view)
    spoken = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert "May 2023, 3 photo(s)" in spoken
    assert "a long time without photos" in spoken
    highest = page.view.visualRect(page.view.model().index(2, 0))
    lower = page.view.visualRect(page.view.model().index(4, 0))
    shot = page.view.viewport().grab().toImage()
    ground = shot.pixelColor(highest.right() + 400, 5)
    third = highest.top() + highest.height() // 3
    assert shot.pixelColor(QPoint(highest.center().x(), third)) != ground
    assert shot.pixelColor(QPoint(lower.center().x(), third)) == ground
