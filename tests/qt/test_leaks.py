"""Opening and closing every view 500 times: memory, threads and objects stay where they are."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import psutil
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from albumen.host.session import Session
from albumen.ui.compare_control import CompareControl
from albumen.ui.slideshow_control import SlideshowControl
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
_WARM = 50  # rounds until every view has been made, and caches have filled
_ROUNDS = 500
_MEMORY = 24 << 10  # bytes that a round may add on average: a widget that stays would be more
_LOOK_MS = 5


@pytest.fixture
def settle(qapp: QApplication) -> Iterator[Settle]:
    """As everywhere, but looks as soon as something has happened, so that hundreds of rounds take seconds."""
    clock = QTimer()  # wakes also where what is waited for comes without an event
    clock.start(_LOOK_MS)

    def wait(condition: Callable[[], bool]) -> None:
        until = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < until, "what was waited for did not come"
            qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    yield wait
    clock.stop()


@pytest.fixture(autouse=True)
def lived_in(window: MainWindow, settle: Settle) -> None:
    """What a window makes once and keeps is there: the plugins' panels, and the fields for the facts of one photo."""
    settle(lambda: bool(docked(window)))
    window.grid.select_ids(window.grid.photos.ids[:1], window.grid.photos.id_at(0))
    settle(lambda: window.inspector.details is not None)
    window.grid.select_ids([], -1)
    settle(lambda: window.inspector.details is None)


def settled_objects(window: MainWindow, qapp: QApplication) -> int:
    """How many Qt objects the window holds, when no work is under way and those that wait for their end are gone.

    Some work begins by a timer, such as reading the facts of what is chosen, and begins other work when it ends: so
    it is waited until no timer runs to its one end, and nothing changes.
    """
    before = -1
    while True:
        while under_way(window):
            qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        gc.collect()
        count = len(window.findChildren(QObject))
        if count == before and not under_way(window):
            return count
        before = count
        QTest.qWait(100)


def under_way(window: MainWindow) -> bool:
    """Whether a thread works for the window, or a timer is about to begin something."""
    timers = window.findChildren(QTimer)
    return bool(window.tasks._open) or any(each.isSingleShot() and each.isActive() for each in timers)


def resident() -> int:
    gc.collect()
    return int(psutil.Process().memory_info().rss)


def check(window: MainWindow, qapp: QApplication, once: Callable[[], None], rounds: int = _ROUNDS) -> None:
    for _ in range(_WARM):
        once()
    objects, threads, memory = settled_objects(window, qapp), threading.active_count(), resident()
    for number in range(rounds):
        once()
        if number % 20 == 0:
            gc.collect(1)  # as the program does twice a second
    # What comes late by a timer of its own may make a few more or fewer; a leak makes more with the rounds.
    assert settled_objects(window, qapp) - objects < rounds // 10
    assert threading.active_count() <= threads
    assert resident() - memory < _MEMORY * rounds


@pytest.mark.slow
def test_looking_at_photos_large(window: MainWindow, qapp: QApplication) -> None:
    ids = [int(photo_id) for photo_id in window.grid.photos.ids]
    turn = iter(range(10**6))

    def once() -> None:
        window.show_large(ids[next(turn) % len(ids)])
        qapp.processEvents()
        QTest.keyClick(window.large, Qt.Key.Key_Right)
        qapp.processEvents()
        QTest.keyClick(window.large, Qt.Key.Key_Escape)
        qapp.processEvents()

    # In whole turns, so that the same photo is chosen in the end: others have more or fewer facts.
    check(window, qapp, once, rounds=-(-_ROUNDS // len(ids)) * len(ids))


@pytest.mark.slow
def test_every_page_in_turn(window: MainWindow, qapp: QApplication) -> None:
    keys = [spec.key for spec in window.pages.specs]

    def once() -> None:
        for key in keys:
            window.pages.open(key)
            qapp.processEvents()
        window.show_plugins()
        window.pages.home()
        qapp.processEvents()

    check(window, qapp, once)


@pytest.mark.slow
@pytest.mark.parametrize("command", ["shortcuts", "settings", "models", "about"])
def test_sheets(window: MainWindow, qapp: QApplication, settle: Settle, command: str) -> None:
    check(window, qapp, sheet_by(window, qapp, settle, command))


@pytest.mark.slow
@pytest.mark.parametrize("command", ["export", "details", "rename", "contact_sheet"])
def test_sheets_about_photos(window: MainWindow, qapp: QApplication, settle: Settle, command: str) -> None:
    window.grid.select_ids(window.grid.photos.ids[:3], window.grid.photos.id_at(0))
    check(window, qapp, sheet_by(window, qapp, settle, command))
    # By type alone: to be asked for its class warns where an object stands in for one that is out of date.
    kept = [one for one in gc.get_objects() if issubclass(type(one), QDialog)]
    assert len(kept) < 10, "somebody still knows the sheets that were closed"


@pytest.mark.slow
def test_comparing(window: MainWindow, qapp: QApplication, settle: Settle) -> None:
    view = next(each.view for each in window.controls if isinstance(each, CompareControl))

    def once() -> None:
        window.grid.select_ids(window.grid.photos.ids[:3], window.grid.photos.id_at(0))
        window.menus.actions["compare"].trigger()
        settle(lambda: window.pages.current is view and window.focusWidget() is view.panes[0])
        QTest.keyClick(view, Qt.Key.Key_Escape)
        settle(lambda: window.pages.at_home)

    check(window, qapp, once)


@pytest.mark.slow
def test_slideshows(window: MainWindow, qapp: QApplication, settle: Settle) -> None:
    control = next(each for each in window.controls if isinstance(each, SlideshowControl))

    def once() -> None:
        window.menus.actions["slideshow"].trigger()
        settle(lambda: control.view is not None and control.view.shown is not None)
        assert control.view is not None
        QTest.keyClick(control.view, Qt.Key.Key_Escape)
        settle(lambda: control.view is None)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    check(window, qapp, once)


@pytest.mark.slow
def test_panels(window: MainWindow, qapp: QApplication, session: Session, settle: Settle) -> None:
    action = docked(window)[0]

    def once() -> None:
        for shown in (True, False):
            action.trigger()
            settle(partial(is_checked, action, shown))
            qapp.processEvents()

    check(window, qapp, once)


def is_checked(action: QAction, wanted: bool) -> bool:
    return action.isChecked() is wanted


def docked(window: MainWindow) -> list[QAction]:
    """What opens and closes the panels beside the photos."""
    return [action for action in window.menus._panels.actions() if action.isCheckable()]


def sheet_by(window: MainWindow, qapp: QApplication, settle: Settle, command: str) -> Callable[[], None]:
    """Opens a sheet by its command and closes it."""

    def once() -> None:
        window.menus.actions[command].trigger()
        settle(lambda: bool(open_sheets(window)))
        for sheet in open_sheets(window):
            sheet.close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return once


def open_sheets(window: MainWindow) -> list[QDialog]:
    return [sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()]
