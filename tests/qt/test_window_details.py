"""Editing the details of many photographs: previewed, carried out, undone, and refused where it makes no sense."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from albumen.core.library.owner_facts import OwnerFacts
from albumen.host.session import Session
from albumen.ui.details_sheet import DetailsSheet
from albumen.ui.gateway.details import DetailsEdit, PhotoDetails, TimeEdit
from albumen.ui.gateway.editing import Editing
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
MAY = datetime(2024, 5, 1)


@pytest.fixture
def sheet(details_sheet: DetailsSheet, settle: Settle) -> DetailsSheet:
    sheet = details_sheet
    settle(lambda: sheet.time.when.replace(minute=0, second=0) == datetime(2024, 5, 1, 9))
    return sheet


def taken(session: Session, ids: list[int]) -> list[datetime | None]:
    return [record.taken_at for record in session.library.photos.get_many(ids)]


def lines(sheet: DetailsSheet) -> list[str]:
    return [sheet.rows.topLevelItem(row).text(1) for row in range(sheet.rows.topLevelItemCount())]


@pytest.mark.parametrize("count", [1, 3])
def test_the_inspector_leads_to_the_details(window: MainWindow, settle: Settle, count: int) -> None:
    window.grid.select_ids(window.grid.photos.ids[:count], window.grid.photos.id_at(0))
    button = next(one for one in window.inspector.findChildren(QPushButton) if one.text() == "Edit details…")
    settle(button.isVisible)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(lambda: bool(window.findChildren(DetailsSheet)))
    sheet = window.findChild(DetailsSheet)
    assert sheet is not None
    assert str(count) in sheet.windowTitle()
    settle(sheet.isVisible)
    sheet.close()
    window.grid.clearSelection()
    settle(lambda: not button.isVisible())


def test_times_are_shifted_after_a_look_and_undone(
    window: MainWindow, session: Session, chosen: list[int], sheet: DetailsSheet, settle: Settle
) -> None:
    before = taken(session, chosen)
    assert not sheet.apply.isEnabled()
    sheet.time.how.setCurrentIndex(sheet.time.how.findData(TimeEdit.SHIFT))
    sheet.time.days.setValue(40)
    sheet.time.hours.setValue(1)
    sheet.time.sign.setCurrentIndex(1)
    settle(lambda: len(lines(sheet)) == 3 and all("→" in line for line in lines(sheet)))
    assert taken(session, chosen) == before
    sheet.apply.click()
    settle(lambda: taken(session, chosen) == [one - timedelta(days=40, hours=1) for one in before if one])
    settle(lambda: window.grid.photos.ids[-3:].tolist() == chosen)  # they come last now, in their order
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: window.grid.photos.ids[:3].tolist() == chosen)
    assert taken(session, chosen) == before


def test_place_and_words_are_given_together(
    window: MainWindow, session: Session, chosen: list[int], sheet: DetailsSheet, settle: Settle
) -> None:
    session.library.tags.add(chosen, "boat")
    sheet.place.setText("48.85, 2.35")
    QTest.keyClicks(sheet.caption, "At the market")
    QTest.keyClicks(sheet.title, "Market")
    QTest.keyClicks(sheet.add_tags, "food, Places/Paris,, food")
    QTest.keyClicks(sheet.remove_tags, "boat")
    assert sheet.says_caption.isChecked()
    settle(lambda: len(lines(sheet)) == 3 and "48.85000° N, 2.35000° E" in lines(sheet)[0])
    assert "Tags: boat → Places/Paris, food" in lines(sheet)[0]
    QTest.keyClick(sheet.apply, Qt.Key.Key_Space)
    settle(lambda: session.library.photos.get(chosen[2]).metadata.get("latitude") == 48.85)
    record = session.library.photos.get(chosen[0])
    assert (record.caption, record.metadata["title"]) == ("At the market", "Market")
    assert [tag.name for tag in session.library.tags.of(chosen[0])] == ["Places/Paris", "food"]
    settle(lambda: "Edit details" in window.menus.actions["undo"].text())
    window.menus.actions["undo"].trigger()
    settle(lambda: "latitude" not in session.library.photos.get(chosen[2]).metadata)
    assert [tag.name for tag in session.library.tags.of(chosen[0])] == ["boat"]
    assert session.library.photos.get(chosen[0]).caption == ""


def test_what_is_no_place_cannot_be_applied(sheet: DetailsSheet, settle: Settle) -> None:
    QTest.keyClicks(sheet.caption, "Somewhere")
    assert sheet.apply.isEnabled()
    sheet.place.setText("Paris")
    assert not sheet.apply.isEnabled()
    settle(sheet.problem.isVisible)
    sheet.place.clear()
    settle(lambda: not sheet.problem.isVisible())
    sheet.caption.clear()
    assert sheet.apply.isEnabled()  # ticked and empty takes captions away
    sheet.says_caption.click()
    assert not sheet.apply.isEnabled()


def test_the_place_of_another_photo_is_copied(
    window: MainWindow, session: Session, chosen: list[int], settle: Settle
) -> None:
    session.library.facts.put({chosen[0]: OwnerFacts(place=(-33.85, 151.2))})
    window.menus.actions["copy_place"].trigger()
    settle(lambda: QGuiApplication.clipboard().text() == "-33.850000, 151.200000")
    window.menus.actions["details"].trigger()
    sheet = window.findChild(DetailsSheet)
    assert sheet is not None
    settle(sheet.isVisible)
    sheet.place.paste()
    assert sheet.edit is not None
    assert sheet.edit.place == (-33.85, 151.2)
    window.grid.go_to(chosen[1])
    window.menus.actions["copy_place"].trigger()
    settle(lambda: any("not known" in banner.text for banner in window.banners.banners))


def test_tags_complete_behind_the_last_comma(window: MainWindow, sheet: DetailsSheet) -> None:
    sheet.learn_tags(["boat", "beach"])
    QTest.keyClicks(sheet.add_tags, "sea, bo")
    completer = sheet.add_tags.completer()
    assert completer.currentCompletion() == "sea, boat"


@pytest.fixture
def details(session: Session) -> PhotoDetails:
    return PhotoDetails(session.library, Editing(session.library))


def test_the_first_is_set_and_the_others_keep_their_distance(session: Session, details: PhotoDetails) -> None:
    ids = [int(one) for one in session.library.photos.ids()[:3]][::-1]
    details.apply(ids, DetailsEdit(TimeEdit.FIRST, moment=datetime(1999, 12, 31, 23)), "Edit")
    assert taken(session, ids) == [datetime(1999, 12, 31, 23) + timedelta(hours=number) for number in range(3)]


def test_zones_are_attached_to_times_without_one_and_convert_the_others(
    session: Session, details: PhotoDetails
) -> None:
    first, second = (int(one) for one in session.library.photos.ids()[:2])
    tokyo, lisbon = timezone(timedelta(hours=9)), UTC
    session.library.facts.put({first: OwnerFacts(MAY), second: OwnerFacts(MAY.replace(tzinfo=lisbon))})
    edit = DetailsEdit(TimeEdit.SHIFT, by=timedelta(minutes=1), zone=tokyo)
    rows = details.preview([first, second], edit)
    details.apply([first, second], edit, "Edit")
    assert taken(session, [first, second]) == [row.times[1] for row in rows]
    texts = [time.isoformat() for time in taken(session, [first, second]) if time]
    assert texts == ["2024-05-01T00:01:00+09:00", "2024-05-01T09:01:00+09:00"]


def test_all_are_set_to_one_moment_and_what_has_none_gets_it(session: Session, details: PhotoDetails) -> None:
    ids = [int(one) for one in session.library.photos.ids()]
    details.apply(ids, DetailsEdit(TimeEdit.SAME, moment=MAY), "Edit")
    assert set(taken(session, ids)) == {MAY}
    assert details.preview(ids, DetailsEdit(TimeEdit.SAME, moment=MAY)) == []
