"""The middle of the window: pages made when first opened, wide ones that take the sidebar's room and give it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from albumen.ui.pages import Pages, PageSpec

Settle = Callable[[Callable[[], bool]], None]


class World:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(self.window)
        self.side, self.home, self.right = QLabel("side"), QLabel("home"), QLabel("right")
        self.pages = Pages(self.home, self.side, self.window)
        for part in (self.side, self.pages.stack, self.right):
            self.window.addWidget(part)
        self.window.resize(900, 300)
        self.pages.live_in(self.window)
        self.pages.set_columns([200, 500, 200])
        self.window.show()


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World(qtbot)


def test_a_declared_page_is_made_once_when_it_is_first_opened(world: World) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QLabel("map"))
        return made[-1]

    world.pages.declare(PageSpec("map", "Map", "folder", make))
    assert not made
    first = world.pages.open("map")
    world.pages.home()
    assert world.pages.open("map") is first
    assert made == [first]
    assert world.pages.key_of(first) == "map"
    assert world.pages.key_of(world.home) is None


def test_a_page_that_is_made_comes_a_little_later_unless_something_else_is_shown(
    world: World, qtbot: QtBot, settle: Settle
) -> None:
    for key in ("map", "tags"):
        world.pages.declare(PageSpec(key, key, "folder", lambda: QLabel("a page")))
    world.pages.go("map")
    assert world.pages.at_home
    settle(lambda: not world.pages.at_home)
    world.pages.home()
    world.pages.go("map")
    assert not world.pages.at_home, "it is there already"
    world.pages.home()
    world.pages.go("tags")
    world.pages.go("map")
    shown = world.pages.current
    qtbot.wait(30)
    assert world.pages.current is shown
    assert world.pages.key_of(shown) == "map"


def test_a_wide_page_takes_the_sidebars_room_and_gives_it_back(world: World) -> None:
    before = world.window.sizes()
    large = QLabel("large")
    world.pages.add(large, wide=True)
    world.pages.show(large)
    assert not world.side.isVisible()
    world.pages.home()
    assert world.side.isVisible()
    assert world.window.sizes() == before


def test_the_sidebar_stays_hidden_after_a_wide_page_where_the_owner_hid_it(world: World) -> None:
    large = QLabel("large")
    world.pages.add(large, wide=True)
    world.pages.show(large)
    world.pages.want_side(False)
    world.pages.home()
    assert not world.side.isVisible()
    world.pages.want_side(True)
    assert world.side.isVisible()
