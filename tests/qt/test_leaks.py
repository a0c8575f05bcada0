"""Opening and closing views again and again: memory, threads and objects stay where they are."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import psutil
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
_WARM = 50  # rounds until every view has been made, and caches have filled
_MEMORY = 24 << 10  # bytes that a round may add on average: a widget that stays would be more


def settled_objects(window: MainWindow, qapp: QApplication) -> int:
    """How many Qt objects the window holds, when no work is under way and those that wait for their end are gone."""
    while window.tasks._open:
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    return len(window.findChildren(QObject))


def resident() -> int:
    gc.collect()
    return int(psutil.Process().memory_info().rss)


def check(window: MainWindow, qapp: QApplication, once: Callable[[], None], rounds: int = 500) -> None:
    for _ in range(_WARM):
        once()
    objects, threads, memory = settled_objects(window, qapp), threading.active_count(), resident()
    for _ in range(rounds):
        once()
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
    check(window, qapp, once, rounds=-(-500 // len(ids)) * len(ids))


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


@pytest.mark.parametrize("command", ["shortcuts", "settings", "models", "about"])
def test_sheets(window: MainWindow, qapp: QApplication, settle: Settle, command: str) -> None:
    def once() -> None:
        window.menus.actions[command].trigger()
        settle(lambda: bool(open_sheets(window)))
        for sheet in open_sheets(window):
            sheet.close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    check(window, qapp, once, rounds=150)


def open_sheets(window: MainWindow) -> list[QDialog]:
    return [sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()]
