"""The sheet of keyboard shortcuts: what is found in it, by which keys, and what a reader of the screen hears."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from albumen.ui.shortcut_list import ShortcutModel
from albumen.ui.shortcuts import ShortcutSheet
from albumen.ui.theme import Mode, Theme

SECTIONS = [
    ("Library", [("Add folder", "Ctrl+O"), ("Settings", "Ctrl+,")]),
    ("Photo", [("Compare", "C"), ("Export", "Ctrl+E")]),
]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, parent: QWidget) -> ShortcutSheet:
    sheet = ShortcutSheet(theme, SECTIONS, parent)
    sheet.show()
    qtbot.waitExposed(sheet)
    return sheet


def rows(model: ShortcutModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_headings_stand_above_what_was_found(sheet: ShortcutSheet) -> None:
    assert rows(sheet.model)[:6] == ["Library", "Add folder", "Settings", "Photo", "Compare", "Export"]
    QTest.keyClicks(sheet.search, "ctrl+e")
    assert rows(sheet.model) == ["Photo", "Export"]
    sheet.search.setText("LIBR")  # a heading: all below it
    assert rows(sheet.model) == ["Library", "Add folder", "Settings"]
    sheet.search.setText("no such thing")
    assert rows(sheet.model) == []


def test_keys_lead_from_the_field_into_the_list_and_out(sheet: ShortcutSheet) -> None:
    sheet.activateWindow()
    assert sheet.focusWidget() is sheet.search
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.focusWidget() is sheet.list
    assert sheet.list.currentIndex().data() == "Library"
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.list.currentIndex().data() == "Add folder"
    QTest.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, ShortcutSheet) and one.isVisible()] == []


def test_every_row_is_spoken(sheet: ShortcutSheet) -> None:
    spoken = QAccessible.queryAccessibleInterface(sheet.list)
    assert spoken.role() is QAccessible.Role.List
    said = [spoken.child(number).text(QAccessible.Text.Name) for number in range(4)]
    assert said == ["Library", "Add folder, Ctrl+O", "Settings, Ctrl+,", "Photo"]
    assert spoken.child(1).role() is QAccessible.Role.ListItem


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_keys_stand_at_the_end_of_a_row(
    sheet: ShortcutSheet, theme: Theme, mode: Mode, scale: float, direction: Qt.LayoutDirection
) -> None:
    theme.apply(mode, scale)
    sheet.setLayoutDirection(direction)
    QApplication.processEvents()
    picture = sheet.list.viewport().grab().toImage()
    row, ratio = sheet.list.visualRect(sheet.model.index(1, 0)), picture.devicePixelRatio()
    strip = picture.copy(QRect(row.topLeft() * ratio, row.size() * ratio))
    ground = strip.pixelColor(0, 0)
    inked = [x for x in range(strip.width()) if any(strip.pixelColor(x, y) != ground for y in range(strip.height()))]
    gap, at = max((later - one, one) for one, later in pairwise(inked))
    left, right = at - inked[0], inked[-1] - (at + gap)
    assert gap > theme.metrics.space(2) * ratio  # between the text and the keys
    text_first = direction is Qt.LayoutDirection.LeftToRight
    assert (left > right) is text_first  # "Add folder" is longer than "Ctrl+O"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sections=st.lists(
        st.tuples(
            st.text("abAB", min_size=1, max_size=4),
            st.lists(
                st.tuples(st.text("abC", min_size=1, max_size=4), st.text("C+x", min_size=1, max_size=3)), max_size=4
            ),
        ),
        max_size=4,
    ),
    wanted=st.text("abcx+ ", max_size=3),
)
def test_whatever_is_looked_for(
    qapp: QApplication, sections: list[tuple[str, list[tuple[str, str]]]], wanted: str
) -> None:
    model = ShortcutModel(sections)
    model.look_for(wanted)
    letters = wanted.strip().casefold()
    expected = []
    for heading, entries in sections:
        kept = [e for e in entries if letters in heading.casefold() or letters in f"{e[0]} {e[1]}".casefold()]
        expected += [heading, *(text for text, _ in kept)] if kept else []
    assert rows(model) == expected
