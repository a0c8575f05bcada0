"""Work on other threads: what comes back is told only to those who are still there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from albumen.ui.tasks import Tasks


class Listener(QLabel):
    """A widget that notes what it is told."""

    def __init__(self, heard: list[tuple[str, int]]) -> None:
        super().__init__()
        self._heard = heard

    def told(self, what: str, value: int) -> None:
        self._heard.append((what, value))
        self.setText(what)


def test_a_widget_that_is_gone_is_told_nothing(
    qapp: QApplication, settle: Callable[[Callable[[], bool]], None]
) -> None:
    tasks = Tasks(1)
    heard: list[tuple[str, int]] = []
    gone, there = Listener(heard), Listener(heard)
    tasks.run(lambda: 1, partial(partial(gone.told, "gone")))
    tasks.run(lambda: 2, partial(partial(there.told, "there")))
    shiboken6.delete(gone)
    settle(lambda: bool(heard))
    tasks.close()
    assert heard == [("there", 2)]


def test_no_worker_is_the_last_to_hold_what_is_told(
    qapp: QApplication, settle: Callable[[Callable[[], bool]], None]
) -> None:
    begun, told = threading.Event(), threading.Event()

    class Late(Tasks):
        """A worker that is interrupted between handing its outcome over and letting go of it."""

        def _settled(self, *what: Any) -> None:
            super()._settled(*what)
            told.wait(60)

    tasks = Late(1)
    threads: list[threading.Thread] = []
    timer = QTimer()
    timer.destroyed.connect(lambda: threads.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)
    tasks.run(lambda: str(begun.wait(60)), timer.setObjectName)
    del timer
    begun.set()
    settle(lambda: not tasks._open)
    told.set()
    tasks.close()
    assert threads == [threading.main_thread()]


def test_what_runs_behind_keeps_nothing_on_the_screen_waiting(
    tasks: Tasks, settle: Callable[[Callable[[], bool]], None]
) -> None:
    goes_on = threading.Event()
    done: list[str] = []
    try:
        for _ in range(5):
            tasks.run(goes_on.wait, behind=True)
        tasks.run(lambda: "shown", done.append)
        settle(lambda: done == ["shown"])
    finally:
        goes_on.set()
