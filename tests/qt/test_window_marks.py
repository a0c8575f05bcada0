"""Flags and colour labels: given by key, menu and inspector, seen on the tile, found by a search."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from albumen.host.session import Session
from albumen.ui.labels import LABEL_COLOURS, LABEL_KEYS, label_name
from albumen.ui.mark_edit import MarkEdit
from albumen.ui.theme import Mode, Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


def marks(session: Session, photo_id: int) -> tuple[int, str]:
    record = session.library.photos.get(photo_id)
    return record.flag, record.label


@pytest.fixture
def first(window: MainWindow) -> int:
    """The first photograph, selected in the grid, which has the keyboard."""
    window.grid.setFocus()
    photo_id = window.grid.photos.id_at(0)
    window.grid.go_to(photo_id)
    return photo_id


def test_keys_flag_and_label_and_the_inspector_follows(
    window: MainWindow, session: Session, first: int, settle: Settle
) -> None:
    QTest.keyClick(window.grid, Qt.Key.Key_P)
    QTest.keyClick(window.grid, Qt.Key.Key_7)
    settle(lambda: marks(session, first) == (1, "yellow"))
    settle(lambda: window.inspector.marks.pick.isChecked() and window.inspector.marks.labels["yellow"].isChecked())
    QTest.keyClick(window.grid, Qt.Key.Key_X)
    QTest.keyClick(window.grid, Qt.Key.Key_7)  # once more takes it off
    settle(lambda: marks(session, first) == (-1, ""))
    QTest.keyClick(window.grid, Qt.Key.Key_U)
    settle(lambda: marks(session, first) == (0, ""))
    window.menus.actions["undo"].trigger()
    settle(lambda: marks(session, first) == (-1, ""))


def test_the_inspector_marks_many_together(window: MainWindow, session: Session, first: int, settle: Settle) -> None:
    window.grid.selectAll()
    settle(lambda: window.inspector._title.text() == "12 selected")
    window.inspector.marks.pick.click()
    window.inspector.marks.labels["blue"].click()
    everyone = [int(one) for one in session.library.photos.ids()]
    settle(lambda: all(marks(session, one) == (1, "blue") for one in everyone))
    session.library.photos.set_flag([first], -1)
    settle(lambda: not window.inspector.marks.pick.isChecked())  # they differ now
    assert window.inspector.marks.labels["blue"].isChecked()


def test_the_large_view_marks_what_it_shows(window: MainWindow, session: Session, first: int, settle: Settle) -> None:
    window.show_large(first)
    QTest.keyClick(window.large, Qt.Key.Key_X)
    QTest.keyClick(window.large, Qt.Key.Key_6)
    settle(lambda: marks(session, first) == (-1, "red"))
    assert window.pages.current is window.large


def test_a_tile_shows_flag_and_label(
    window: MainWindow, session: Session, theme: Theme, first: int, settle: Settle
) -> None:
    session.library.photos.set_label([first], "green")
    session.library.photos.set_flag([first], -1)
    settle(lambda: (tile := window.thumbnails.tile(first)) is not None and (tile.flag, tile.label) == (-1, "green"))
    seen = window.grid.model().data(window.grid.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "rejected" in seen
    assert "Green label" in seen
    window.grid.clearSelection()
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.apply(mode)
        rect: QRect = window.grid.visualRect(window.grid.model().index(0, 0))
        image: QImage = window.grid.viewport().grab(rect).toImage()
        bar = image.pixelColor(image.width() // 2, image.height() - 2 * round(image.devicePixelRatio()))
        assert bar == QColor(LABEL_COLOURS["green"])


def test_what_is_marked_is_found(window: MainWindow, session: Session, first: int, settle: Settle) -> None:
    ids = session.library.photos.ids()
    session.library.photos.set_flag(ids[:3], 1)
    session.library.photos.set_flag(ids[3:5], -1)
    session.library.photos.set_label(ids[:2], "red")

    def found(query: str) -> int:
        window.header.search.setText(query)
        QTest.keyClick(window.header.search, Qt.Key.Key_Return)
        settle(lambda: window.browser.text == query and not window.browser._task._cancelled)
        settle(lambda: len(window.grid.photos.ids) != found.before)
        found.before = len(window.grid.photos.ids)
        return found.before

    found.before = 12
    assert found("is:picked") == 3
    assert found("is:rejected") == 2
    assert found("-is:rejected") == 10
    assert found("is:picked label:red") == 2
    assert found("is:unflagged") == 7


def test_the_edit_goes_by_keyboard_and_says_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    edit = MarkEdit(theme)
    qtbot.addWidget(edit)
    edit.show()
    said: list[object] = []
    edit.flagged.connect(said.append)
    edit.labelled.connect(said.append)
    for button in (edit.pick, edit.pick, edit.reject, edit.labels["red"], edit.labels["red"]):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert said == [1, 0, -1, "red", ""]
    assert all(button.accessibleName() and button.toolTip() for button in (edit.pick, edit.reject))
    assert [button.accessibleName() for button in edit.labels.values()] == [
        f"{label_name(label)} label ({keys})" if keys else f"{label_name(label)} label"
        for label, keys in LABEL_KEYS.items()
    ]
    theme.apply(Mode.DARK, 2.0)
    assert edit.labels["red"].iconSize().width() == theme.metrics.icon


def test_an_unknown_label_keeps_its_own_name() -> None:
    assert label_name("Zu prüfen") == "Zu prüfen"
    assert label_name("red") == "Red"
