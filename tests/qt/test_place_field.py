"""Giving a place by the name of a town, with the keyboard, on the real towns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.core.town_finder import Town
from albumen.host.session import Session
from albumen.ui.details_sheet import DetailsSheet
from albumen.ui.place_field import PlaceField, town_text
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
SPRINGFIELD = Town("Springfield", "", "Australia", -27.654, 152.917)


@pytest.fixture
def sheet(details_sheet: DetailsSheet, settle: Settle) -> DetailsSheet:
    sheet = details_sheet
    sheet.activateWindow()
    sheet.place.setFocus()
    settle(sheet.place.hasFocus)
    return sheet


def offered(field: PlaceField) -> list[str]:
    model = field.popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if field.popup.isVisible() else []


def test_a_town_is_chosen_with_the_keyboard_and_its_place_and_a_caption_given_to_all(
    session: Session, window: MainWindow, chosen: list[int], sheet: DetailsSheet, settle: Settle
) -> None:
    QTest.keyClicks(sheet.place, "zuri")
    settle(lambda: offered(sheet.place)[:1] == ["Zürich, Switzerland"])
    assert not sheet.apply.isEnabled()
    QTest.keyClick(sheet.place.popup, Qt.Key.Key_Return)
    assert sheet.place.text() == "47.367, 8.550"
    assert not sheet.place.popup.isVisible()
    assert sheet.isVisible(), "Enter chose the town and nothing more"
    settle(lambda: sheet.where.text() == "Zürich, Switzerland" and sheet.where.isVisible())
    QTest.keyClicks(sheet.caption, "At the lake")
    QTest.keyClick(sheet.apply, Qt.Key.Key_Space)
    photos = session.library.photos
    settle(lambda: [one.metadata.get("latitude") for one in photos.get_many(chosen)] == [47.367] * 3)
    assert {one.caption for one in photos.get_many(chosen)} == {"At the lake"}
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: {one.caption for one in photos.get_many(chosen)} == {""})
    assert not any("latitude" in one.metadata for one in photos.get_many(chosen)), "both in one step"


def test_the_arrow_keys_choose_another_town_and_escape_none(sheet: DetailsSheet, settle: Settle) -> None:
    QTest.keyClicks(sheet.place, "Springfield")
    settle(lambda: len(offered(sheet.place)) > 2)
    assert offered(sheet.place)[1] == "Springfield, Massachusetts, United States"
    QTest.keyClick(sheet.place.popup, Qt.Key.Key_Down)
    assert sheet.place.text() == "Springfield", "passing a town does not write it"
    QTest.keyClick(sheet.place.popup, Qt.Key.Key_Return)
    assert sheet.edit is not None
    assert sheet.edit.place == (42.101, -72.590)
    assert sheet.place.town == "Springfield, Massachusetts, United States"
    sheet.place.selectAll()
    QTest.keyClicks(sheet.place, "Rome")
    settle(lambda: bool(offered(sheet.place)))
    QTest.keyClick(sheet.place.popup, Qt.Key.Key_Escape)
    assert not sheet.place.popup.isVisible()
    assert sheet.isVisible()
    assert (sheet.place.text(), sheet.place.town) == ("Rome", "")
    sheet.place.editingFinished.emit()
    settle(lambda: "from the list" in sheet.problem.text() and sheet.problem.isVisible())


def test_a_click_chooses_too(sheet: DetailsSheet, settle: Settle) -> None:
    QTest.keyClicks(sheet.place, "munch")
    settle(lambda: offered(sheet.place)[:1] == ["Munich (München), Germany"])
    popup = sheet.place.popup
    spot = popup.visualRect(popup.model().index(0, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert sheet.place.text() == "48.137, 11.575"


def test_a_name_nobody_knows_is_said_to_be_none(sheet: DetailsSheet, settle: Settle) -> None:
    QTest.keyClicks(sheet.place, "Xyzzyville")
    settle(lambda: "No town of this name" in sheet.problem.text() and sheet.problem.isVisible())
    assert not sheet.where.isVisible()


def test_coordinates_by_hand_offer_nothing_and_tell_their_town(sheet: DetailsSheet, settle: Settle) -> None:
    QTest.keyClicks(sheet.place, "48.858 N, 2.294 E")
    settle(lambda: sheet.where.text() == "Paris, France")
    assert not sheet.place.popup.isVisible()
    assert sheet.edit is not None
    assert sheet.edit.place == (48.858, 2.294)


def test_an_answer_to_what_was_typed_before_is_not_shown(sheet: DetailsSheet) -> None:
    sheet.place.setText("Rome")
    sheet.place.offer("Ro", [SPRINGFIELD])
    assert not sheet.place.popup.isVisible()
    assert sheet.place.found is None


def test_enter_takes_no_town_of_an_older_list(sheet: DetailsSheet) -> None:
    sheet.place.setText("Spr")
    sheet.place.offer("Spr", [SPRINGFIELD])
    assert sheet.place.popup.currentIndex().row() == 0
    sheet.place.insert("x")
    QTest.keyClick(sheet.place.popup, Qt.Key.Key_Return)
    assert sheet.place.text() == "Sprx"


def test_towns_that_read_alike_are_told_apart(sheet: DetailsSheet) -> None:
    other = Town("Springfield", "", "Australia", -33.4, 151.4)
    sheet.place.setText("Springfield")
    sheet.place.offer("Springfield", [SPRINGFIELD, other])
    assert len(set(offered(sheet.place))) == 2
    assert offered(sheet.place)[0].startswith(town_text(SPRINGFIELD) + " · ")


def test_the_field_and_its_list_can_be_told_by_a_screen_reader(sheet: DetailsSheet) -> None:
    assert sheet.place.accessibleName() == "Place"
    assert "Enter" in sheet.place.accessibleDescription()
    assert sheet.place.popup.accessibleName() == "Towns"
