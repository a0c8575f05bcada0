"""The bar above the photographs: the size, and the button for layout and groups."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.ui.grid.justified import JustifiedGeometry
from albumen.ui.window import MainWindow
from albumen.ui.zoom_slider import ZoomSlider

Settle = Callable[[Callable[[], bool]], None]


def test_equal_ways_on_the_slider_are_equal_factors(qtbot: QtBot) -> None:
    slider = ZoomSlider(64, 1024)
    qtbot.addWidget(slider)
    sides: list[int] = []
    slider.side_chosen.connect(sides.append)
    for place in range(0, slider.maximum() + 1, slider.maximum() // 4):
        slider.setValue(place)
    assert slider.side == 1024
    assert [64, *sides] == [64, 128, 256, 512, 1024]
    for _ in range(40):
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.side == 64
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.side == 70, "a step of a twelfth"


def test_what_is_shown_is_not_announced_and_outlives_a_smaller_end(qtbot: QtBot) -> None:
    slider = ZoomSlider(64, 512)
    assert slider.orientation() is Qt.Orientation.Horizontal
    qtbot.addWidget(slider)
    with qtbot.assertNotEmitted(slider.side_chosen):
        slider.show_side(900)  # remembered from a higher window, before this one has a height
        assert slider.value() == slider.maximum()
        slider.set_largest(1800)
    assert slider.side == 900
    assert slider.value() < slider.maximum()


def test_the_slider_and_the_grid_follow_each_other(window: MainWindow) -> None:
    slider, grid = window.header.zoom, window.grid
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert grid.cell == pytest.approx(grid.largest, abs=4)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert grid.cell == 64
    window.menus.actions["zoom_in"].trigger()
    assert slider.side == grid.cell == 77


def test_layout_and_groups_are_found_without_the_menus(window: MainWindow, settle: Settle) -> None:
    button, actions = window.header.arrange, window.menus.actions
    offered = [action for action in button.menu().actions() if action.isEnabled()]
    for key in ("group_day", "group_folder", "group_alike", "group_none", "layout_squares", "layout_rows", "fill"):
        assert actions[key] in offered, key
    assert button.focusPolicy() != Qt.FocusPolicy.NoFocus
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    menu = QApplication.activePopupWidget()
    assert menu is button.menu()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is offered[0], "headings are passed over"
    menu.setActiveAction(actions["layout_rows"])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(lambda: isinstance(window.grid.tiles, JustifiedGeometry))
    assert actions["layout_rows"].isChecked()


def test_with_large_text_words_go_before_the_slider(window: MainWindow, settle: Settle) -> None:
    header = window.header
    assert header.zoom.isVisible()
    window.set_text_scale(2.0)
    settle(lambda: not header.zoom.isVisible())
    settle(lambda: header.order.width() >= header.order.sizeHint().width())
    window.set_text_scale(1.0)
    settle(header.zoom.isVisible)
