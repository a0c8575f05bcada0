"""The filmstrip below the large view and the information over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.ui import preferences
from albumen.ui.filmstrip import Filmstrip
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.large_control import LargeControl
from albumen.ui.records import Tile
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, tasks: Tasks, asked: list[int]) -> Filmstrip:
    def fetch(photo_ids: Sequence[int], side: int) -> list[Tile]:
        asked.extend(photo_ids)
        return [Tile(photo_id, b"", f"{photo_id}.jpg") for photo_id in photo_ids]

    strip = Filmstrip(Thumbnails(tasks, fetch, at_once=1), theme)
    qtbot.addWidget(strip)
    strip.resize(700, strip.sizeHint().height())
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def test_it_shows_what_lies_around_and_asks_for_nothing_else(
    strip: Filmstrip, asked: list[int], settle: Settle
) -> None:
    strip.show_place(np.arange(1_000_000), 500_000)
    settle(lambda: 500_000 in asked and not strip._thumbnails.waiting)
    first, end = strip.visible()
    assert first < 500_000 < end
    assert abs(strip.box(500_000).center().x() - 350) <= 1
    settle(lambda: set(asked) == set(range(first, end)))
    assert asked[0] == 500_000, "the one in the middle first"
    strip.show_place(np.arange(1_000_000), 0)
    assert 0 < strip.box(0).left() < 20
    strip.show_place(np.arange(1_000_000), 999_999)
    assert 680 < strip.box(999_999).right() < 700
    strip.show_place(np.arange(3), 1)
    assert strip.box(0).left() == 700 - strip.box(2).right() - 1, "a few lie in the middle"


def test_a_click_chooses_and_the_wheel_goes_on(qtbot: QtBot, qapp: QApplication, strip: Filmstrip) -> None:
    strip.show_place(np.arange(100), 50)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        with qtbot.waitSignal(strip.chosen) as chosen:
            QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.box(52).center())
        assert chosen.args == [52]
    assert strip.box(52).left() < strip.box(50).left()
    with qtbot.waitSignal(strip.stepped) as stepped:
        modifiers, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        down = QPoint(0, -120)
        wheel = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), down, Qt.MouseButton.NoButton, modifiers, phase, False
        )
        qapp.sendEvent(strip, wheel)
    assert stepped.args == [1]


@pytest.fixture
def control(window: MainWindow) -> LargeControl:
    return next(each for each in window.controls if isinstance(each, LargeControl))


def test_the_strip_follows_and_leads_the_large_view(window: MainWindow, control: LargeControl, settle: Settle) -> None:
    ids = window.grid.photos.ids
    window.show_large(int(ids[4]))
    assert control.strip.isVisible()
    QTest.mouseClick(control.strip, Qt.MouseButton.LeftButton, pos=control.strip.box(6).center())
    assert window.large.photo_id == ids[6]
    QTest.keyClick(window.large, Qt.Key.Key_Left)
    settle(lambda: control.strip._row == 5)
    settle(lambda: control.strip._thumbnails.image(int(ids[5])) is not None)
    QTest.keyClick(window.large, Qt.Key.Key_T)
    assert not control.strip.isVisible()
    window.memory.flush()
    assert window.memory.get(preferences.FILMSTRIP) is False


def test_the_strip_forgets_what_was_covered(window: MainWindow, control: LargeControl, settle: Settle) -> None:
    first = int(window.grid.photos.ids[0])
    window.show_large(first)
    settle(lambda: control.strip._thumbnails.image(first) is not None)
    before = control.strip._thumbnails.requested
    window.shields.changed.emit()
    assert control.strip._thumbnails.image(first) is None
    settle(lambda: control.strip._thumbnails.requested > before)


def test_information_lies_over_the_photo(window: MainWindow, control: LargeControl, settle: Settle) -> None:
    ids = window.grid.photos.ids
    window.show_large(int(ids[0]))
    QTest.keyClick(window.large, Qt.Key.Key_I)
    settle(lambda: "Zeiss Ikon Nettar" in control.overlay.text)
    assert control.overlay.isVisible()
    assert "480 × 320" in control.overlay.text
    name = window.gateway.browsing.details(int(ids[0])).name
    assert control.overlay.text.startswith(name)
    QTest.keyClick(window.large, Qt.Key.Key_Right)
    assert name not in control.overlay.text, "another photo's words are gone at once"
    window.large.canvas.resize(200, 150)
    assert control.overlay.geometry().right() < 200
    QTest.keyClick(window.large, Qt.Key.Key_I)
    assert not control.overlay.isVisible()
