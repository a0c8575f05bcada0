"""Every command of every menu, by its keys: it does something, complains of nothing, and Escape leads back.

What a command does exactly is for the tests of the controls. This one finds the commands by itself, so that a new one
that does nothing, that nobody can reach by the keyboard, or that one cannot leave again is heard of here.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QTabBar, QToolButton, QWidget
from pytestqt.exceptions import TimeoutError as TooLong
from pytestqt.qtbot import QtBot

from albumen.api import UserError
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui.records import Asked, Kind, Scope
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

Settle = Callable[[Callable[[], bool]], None]
Key = Qt.Key
BEFORE = {
    "remove_from_album": "album",
    "undo": "rate_4",
    "redo": "undo",
    "rate_0": "rate_4",
    "unflag": "pick",
    "label_none": "label_red",
    "more_like": "search",
    "less_like": "search",
    "fill": "layout_squares",
    "select_none": "select_all",
}
"""What is done first where a command else has nothing to do: another command, or what `Desk.prepare` knows."""
LAST = ("look_again", "quit")
"""Tried after all others: the first reads all files, the second ends the window."""


class Opener(QObject):
    """Takes what would be opened in other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Nine photographs of three months in two folders, one with a place, and an album of three."""
    with Library.open(tmp_path / "library") as library:
        (tmp_path / "photos").mkdir()
        library.folders.add(tmp_path / "photos")
        for number in range(9):
            path = paint_photo(tmp_path / "photos" / "ab"[number % 2] / f"photo-{number}.jpg", number)
            record_photo(library, path, datetime(2024, 5, 1, 10) + timedelta(days=20 * (number // 2)))
        album = library.albums.create("Salt & pepper")
        library.albums.add(album.id, library.photos.ids()[:3])
        yield library


class Desk:
    """The window, brought back to one state before each command."""

    def __init__(self, window: MainWindow, session: Session, opener: Opener, qtbot: QtBot) -> None:
        self.window, self.session, self.opener, self.qtbot = window, session, opener, qtbot
        self.keys = {action: key for key, action in window.menus.actions.items()}
        self.home = set(_seen())
        self.until(lambda: bool(window.menus._plugin_actions))  # the plugins have started

    def actions(self) -> list[tuple[tuple[QMenu, ...], QAction]]:
        """Every command that can be seen, with the menus that lead to it."""
        bar = self.window.menuBar().actions()
        found = [pair for title in bar if isinstance(menu := title.menu(), QMenu) for pair in _walk((menu,))]
        return sorted(found, key=lambda pair: self._when(pair[1]))

    def _when(self, action: QAction) -> int:
        """The look of everything first, while there are few widgets to paint anew."""
        key = self.keys.get(action, "")
        return -1 if key.startswith(("theme_", "text_")) else int(key in LAST)

    def name(self, action: QAction) -> str:
        """What finds a command again, also where a plugin's was made anew meanwhile."""
        return self.keys.get(action) or action.text()

    def find(self, name: str) -> tuple[tuple[QMenu, ...], QAction]:
        """A command as it is now."""
        return next(pair for pair in self.actions() if self.name(pair[1]) == name)

    def begin(self, key: str) -> None:
        """The photographs, two of which are chosen."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        for banner in self.window.banners.banners:
            banner.close_banner()
        if self.window.header.search.text():
            self.window.searching.clear()
        if self.window.browser.scope != Scope():
            self.window.browser.browse(Scope())
        self.until(lambda: len(self.window.grid.photos.ids) == 9 and self.is_calm())
        QGuiApplication.clipboard().clear()
        photos = self.session.library.photos
        photos.set_rating(photos.ids(), 0)
        photos.set_flag(photos.ids(), 0)
        photos.set_label(photos.ids(), "")
        self.choose()
        self.prepare(BEFORE.get(key, ""))
        self.window.memory.flush()
        action = self.window.menus.actions.get(key)
        self.until(lambda: (action is None or action.isEnabled()) and self.is_calm())

    def is_calm(self) -> bool:
        """Whether nothing changes any more by itself."""
        if self.window.tasks._open:
            return False
        was = self.state()
        QTest.qWait(20)  # changes are told in bundles of ten milliseconds
        return not self.window.tasks._open and self.state() == was

    def choose(self) -> None:
        grid = self.window.grid
        grid.setFocus()
        grid.select_ids(grid.photos.ids[2:4], grid.photos.id_at(2))

    def prepare(self, before: str) -> None:
        window = self.window
        if before == "album":
            album = self.session.library.albums.all()[0]
            window.browser.browse(Scope(Kind.ALBUM, album.id, album.name))
            self.until(lambda: len(window.grid.photos.ids) == album.count and self.is_calm())
            window.grid.select_ids(window.grid.photos.ids[:1], window.grid.photos.id_at(0))
        elif before == "search":
            window.browser.search(Asked("name:photo"))
            window.searching._asked = Asked("name:photo")
            self.until(lambda: window.content.title.startswith("“") and self.is_calm())
            self.choose()
        elif before:
            self.prepare(BEFORE.get(before, ""))
            first = window.menus.actions[before]
            _set_otherwise(first)
            self.until(lambda: first.isEnabled() and self.is_calm())
            was = self.state()
            first.trigger()
            try:
                self.until(lambda: self.state() != was)
            except TooLong:
                pytest.fail(f"{before} does nothing: {was}")

    def choose_by_keys(self, name: str) -> None:
        """Choose a command with the keyboard, and wait until something has changed."""
        menus, action = self.find(name)
        was, heard = self.state(), QSignalSpy(action.triggered)
        self.press(menus, action)
        try:
            self.until(lambda: self.state() != was)
        except TooLong:
            pytest.fail(f"{name} does nothing")
        assert heard.count() == 1, f"the keys of {name} do not reach it"

    def press(self, menus: tuple[QMenu, ...], action: QAction) -> None:
        """Choose a command by its shortcut; where it has none, by walking through the menus with the arrow keys."""
        if not action.shortcut().isEmpty():
            QTest.keySequence(self.window, action.shortcut())
            return
        mnemonic = menus[0].title().partition("&")[2][:1]
        self.until(lambda: self.window.isActiveWindow() and QApplication.activePopupWidget() is None)
        QTest.keyClick(self.window.windowHandle(), Key[f"Key_{mnemonic}"], Qt.KeyboardModifier.AltModifier)
        self.until(menus[0].isVisible)
        for menu, wanted in zip(menus, [*(below.menuAction() for below in menus[1:]), action], strict=True):
            assert menu.isVisible(), f"{menu.title()} does not open"
            for _ in menu.actions():
                if menu.activeAction() is wanted:
                    break
                QTest.keyClick(menu, Key.Key_Down)
            assert menu.activeAction() is wanted, f"the arrow keys do not lead to {wanted.text()}"
            QTest.keyClick(menu, Key.Key_Return if wanted is action else Key.Key_Right)

    def set_back(self, name: str) -> None:
        """Switch off what a command has switched on, or the other way round."""
        action = self.find(name)[1]
        if action.isCheckable() and action.actionGroup() is None and name not in {"culling", "full_screen"}:
            action.trigger()

    def leave(self) -> bool:
        """Press Escape until the photographs are there as they were; whether that leads there."""
        for _ in range(8):
            QApplication.processEvents()
            if self.is_home():
                return True
            extra = _seen() - self.home
            popup = QApplication.activePopupWidget()
            target = popup or next(iter(extra), None) or self.window
            QTest.keyClick(target.focusWidget() or target, Key.Key_Escape)
        return self.is_home()

    def is_home(self) -> bool:
        window = self.window
        modes = (window.isFullScreen(), window.menus.actions["culling"].isChecked(), bool(window.browser.asked))
        return window.pages.at_home and not any(modes) and _seen() <= self.home

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=60_000)

    def state(self) -> tuple[object, ...]:
        """Everything that a command can change."""
        window, library = self.window, self.session.library
        grid, actions = window.grid, window.menus.actions
        clipboard = QGuiApplication.clipboard().mimeData()
        ids = library.photos.ids()
        return (
            (window.content.title, window.pages.current, window.isFullScreen(), window.isVisible()),
            (tuple(grid.photos.ids), grid.current_id(), grid.cell, tuple(grid.selected_ids()), type(grid.tiles)),
            tuple(section.title for section in grid.tiles.sections),
            frozenset(_seen()),
            sum(child.isVisible() for child in window.findChildren(QWidget)),
            tuple(banner.text for banner in window.banners.banners),
            (QApplication.focusWidget(), clipboard is not None and clipboard.hasUrls(), len(self.opener.urls)),
            tuple((one.rating, one.flag, one.label) for one in library.photos.get_many(ids)),
            tuple(album.count for album in library.albums.all()),
            (actions["undo"].text(), actions["redo"].text(), window.browser.asked),
            max((job.id for job in self.session.jobs.all()), default=0),
            tuple(sorted(window.memory._changed)),
        )


def _seen() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def _walk(menus: tuple[QMenu, ...]) -> Iterator[tuple[tuple[QMenu, ...], QAction]]:
    for action in menus[-1].actions():
        below = action.menu()
        if isinstance(below, QMenu) and action.isVisible():
            yield from _walk((*menus, below))
        elif not action.isSeparator() and action.isVisible():
            yield menus, action


def _is_told(record: logging.LogRecord) -> bool:
    """Whether it is something that the owner is told: these photographs have been seen by no model."""
    return record.exc_info is not None and isinstance(record.exc_info[1], UserError)


def _set_otherwise(action: QAction) -> None:
    """Of several of which one is chosen, choose another first."""
    group = action.actionGroup()
    if group is not None and action.isChecked():
        next(one for one in group.actions() if one is not action).trigger()


@pytest.fixture
def desk(window: MainWindow, session: Session, opener: Opener, qtbot: QtBot) -> Desk:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=60_000)
    return Desk(window, session, opener, qtbot)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_every_command_does_something_and_escape_leads_back(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    names = [desk.name(action) for _, action in desk.actions()]
    assert len(names) > 80
    for name in names:
        _set_otherwise(desk.find(name)[1])
        desk.begin(name)
        desk.choose_by_keys(name)
        if name != "quit":
            desk.set_back(name)
            assert desk.leave(), f"Escape does not lead back from {name}"
    assert not desk.window.isVisible()
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING and not _is_told(one)] == []


def test_every_command_is_named_and_has_keys_of_its_own(desk: Desk) -> None:
    everywhere: Counter[str] = Counter()
    for _, action in desk.actions():
        assert action.text().strip()
        assert action.toolTip().strip(), action.text()
        assert action.isEnabled() or desk.keys.get(action) in {*BEFORE, "undo", "redo"}, action.text()
    for action in {one for _, one in desk.actions()}:
        everywhere.update(keys.toString() for keys in action.shortcuts())
    assert [keys for keys, times in everywhere.items() if times > 1] == []
    for button in desk.window.findChildren(QToolButton):
        if not button.objectName().startswith("qt_") and not isinstance(button.parentWidget(), QLineEdit | QTabBar):
            assert button.accessibleName() or button.text() or button.defaultAction(), button
            assert button.toolTip(), (button.accessibleName(), button.parentWidget())


def test_keys_of_panels_are_none_of_the_windows(desk: Desk) -> None:
    window = desk.window
    desk.until(lambda: bool(window.plugins._panels.docks))
    for panel in window.menus._panels.actions():
        panel.trigger()
    desk.until(lambda: all(dock.widget() is not None for dock in window.plugins._panels.docks.values()))
    taken = {keys for _, action in desk.actions() for keys in action.shortcuts()}
    there = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    assert there
    assert [keys.toString() for keys in there if keys in taken] == [], "both would be deaf"


def test_the_menu_key_opens_menus_that_escape_closes(desk: Desk) -> None:
    desk.choose()
    window = desk.window
    assert _context_menu(desk, window.grid) == _texts(window.menus.photo)
    assert _context_menu(desk, window.sidebar)


def _texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def _context_menu(desk: Desk, view: QAbstractItemView) -> list[str]:
    """What the menu over the current row or photograph offers; Escape closes it."""
    found: list[str] = []

    def look() -> None:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        found.extend(_texts(popup))
        QTest.keyClick(popup, Key.Key_Escape)

    at = view.visualRect(view.currentIndex()).center()
    QTimer.singleShot(100, look)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    desk.until(lambda: bool(found) and QApplication.activePopupWidget() is None)
    return found
