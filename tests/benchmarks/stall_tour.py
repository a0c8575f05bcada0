"""What `stalls.py` does in the window: what an owner does most, then every command of every menu, and Escape."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

if TYPE_CHECKING:  # imported by the window itself, after its first paint
    from albumen.ui.window import MainWindow

Step = tuple[str, Callable[[], object]]

ELSEWHERE = ("quit", "open_with", "reveal", "open", "look_again", "full_screen", "add_folder", "move_to", "copy_to")
"""Commands that end the window, wait for other programs, or read every file anew."""
_ESCAPES = 6


def steps_of(window: MainWindow) -> Iterator[Step]:
    """What an owner does, one thing after the other."""
    act = window.menus.actions
    for spec in window.pages.specs:
        yield f"page {spec.key}", partial(window.pages.go, spec.key)
        yield f"page {spec.key} left", window.pages.home
    yield "plugins page", act["plugins"].trigger
    yield "plugins page left", window.pages.home
    for action in [action for menu in window.menus.tools.findChildren(QMenu) for action in menu.actions()]:
        yield f"panel {action.text()}", action.trigger
        yield f"panel {action.text()} left", window.pages.home if window.pages.at_home is False else action.trigger
    field = window.header.search
    yield "a search", partial(field.setText, "a red ball")
    yield "another search", partial(field.setText, "the sea")
    yield "search left", field.clear
    yield "select all", act["select_all"].trigger
    yield "stars for all", act["rate_4"].trigger
    yield "undo", act["undo"].trigger
    yield "select none", act["select_none"].trigger
    yield "large view", partial(_first_large, window)
    for number in range(3):
        yield f"next photo {number}", partial(QTest.keyClick, window.large, Qt.Key.Key_Right)
    yield "large view left", window.close_large
    yield "settings", act["settings"].trigger
    yield "settings left", partial(_close_dialogs, window)
    yield "dark theme", partial(window.set_theme, "dark")
    yield "light theme", partial(window.set_theme, "light")
    yield "large text", partial(window.set_text_scale, 2.0)
    yield "normal text", partial(window.set_text_scale, 1.0)


def commands_of(window: MainWindow) -> Iterator[Step]:
    """Every command with two photos chosen, and Escape after it."""
    home = _seen()
    keys = {action: key for key, action in window.menus.actions.items()}
    for action in dict.fromkeys(_commands(window)):
        key = keys.get(action, "")
        if key in ELSEWHERE or key.startswith(("theme_", "text_")):
            continue
        if not shiboken6.isValid(action):  # menus of plugins, recent searches and the like are made anew
            continue
        text = action.text()
        yield f"two photos, before {text}", partial(_choose_two, window)
        if shiboken6.isValid(action) and action.isEnabled():
            yield f"command {text}", action.trigger
            yield f"command {text} left", partial(_leave, window, home)


def _commands(window: MainWindow) -> Iterator[QAction]:
    for title in window.menuBar().actions():
        menu = title.menu()
        if isinstance(menu, QMenu):
            yield from _walk(menu)


def _walk(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu) and action.isVisible():
            yield from _walk(below)
        elif not action.isSeparator() and action.isVisible():
            yield action


def _choose_two(window: MainWindow) -> None:
    grid = window.grid
    grid.setFocus()
    grid.select_ids(grid.photos.ids[2:4], grid.photos.id_at(2))


def _leave(window: MainWindow, home: set[QWidget]) -> None:
    for _ in range(_ESCAPES):
        target = QApplication.activePopupWidget() or next(iter(_seen() - home), None) or window
        QTest.keyClick(target.focusWidget() or target, Qt.Key.Key_Escape)
        if window.pages.at_home and _seen() <= home:
            return


def _seen() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def _first_large(window: MainWindow) -> None:
    window.show_large(window.grid.photos.id_at(0))


def _close_dialogs(window: QMainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
