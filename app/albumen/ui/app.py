"""Starts the window on a session, and ends it in order."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from albumen.api import Level
from albumen.core.crash_report import CrashWatch
from albumen.core.paths import log_folder
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.collecting import Collecting
from albumen.ui.furnishing import furnish
from albumen.ui.gateway import Gateway
from albumen.ui.open_control import OpenControl
from albumen.ui.opening import SWITCH_S, Opening, application_for, prepare
from albumen.ui.qt_classes import ensure_classes
from albumen.ui.relay import Relay
from albumen.ui.single_window import SingleWindow, hand_over
from albumen.ui.tasks import Tasks

__all__ = ["Desk", "application_for", "run"]

_POLL_MS = 2000  # how often to ask whether another program has written to the library
_CHANGES_MS = 250
_JOBS_MS = 100
_WORKERS = 4


def run(session: Session, argv: Sequence[str], paths: Sequence[Path] = (), opening: Opening | None = None) -> int:
    """Show the window until it is closed; gives the program's exit status. The session stays open.

    Args:
        session: the open library.
        argv: the command line as Qt wants it.
        paths: files and folders to open. Where a window of this library is open already, it gets them and this ends.
        opening: the window, where it has had its first paint already.
    """
    if opening is None:
        remembered = preferences.open_preferences(session.library.folder)
        application = application_for(argv, remembered.get(preferences.LANGUAGE))
        if hand_over(session.library.folder, paths):
            return 0
        opening = prepare(application, remembered)
        opening.paint()
        ensure_classes()
    elif not opening.window.isVisible():
        return 0  # it was closed while the library was opened
    application = opening.application
    sys.setswitchinterval(SWITCH_S)
    with _watched_for_crashes() as watch, _ended_by_signals(application.closeAllWindows):
        desk = Desk(session, application, watch, opening)
        try:
            if not desk.main.isVisible():
                return 0  # it was closed while it was filling
            desk.open_paths(paths)
            return application.exec()
        finally:
            desk.close()


class Desk(QObject):
    """The window with everything that feeds it: worker threads, and the wires from library, jobs and plugins."""

    def __init__(
        self,
        session: Session,
        application: QApplication,
        watch: CrashWatch | None = None,
        opening: Opening | None = None,
    ) -> None:
        super().__init__()
        self._collecting = Collecting(self)
        self._watch = watch
        opening = opening or prepare(application, preferences.open_preferences(session.library.folder))
        self.theme, self.main = opening.theme, opening.window
        self.tasks = Tasks(_WORKERS, self)
        self.gateway = Gateway(session)
        for _ in furnish(self.main, self.gateway, self.tasks):
            opening.breathe()
        self._session = session
        self._relays: list[Relay] = []
        self._calls = self._relay(0, self._call)
        session.dispatcher.use(self._calls.post)
        self._relay(_CHANGES_MS, self.main.library_changed).listen(session.library.changes.subscribe)
        self._jobs = self._relay(_JOBS_MS, self.main.jobs_changed)
        self._notices = self._relay(0, self.main.notices.plugins_say)
        self._plugins = self._relay(_CHANGES_MS, self.main.plugins_changed)
        self._shields = self._relay(0, self.main.shields.shields_changed)
        self._notices.listen(self._subscribe_to_notices)
        self._single = SingleWindow(session.library.folder, self)
        self._single.asked.connect(self._asked_again)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._ask_for_others)
        self._former_hook = sys.excepthook
        sys.excepthook = self._uncaught
        self.tasks.run(self._start_slow_parts, self._started, behind=True)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Show files and folders that were handed over."""
        control = self.main.findChild(OpenControl)
        if control is not None:
            control.open(paths)

    @Slot(object)
    def _asked_again(self, paths: Sequence[Path]) -> None:
        """A second start: come to the front instead of it."""
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()
        self.open_paths(paths)

    def close(self) -> None:
        """Take the wires off and wait for the worker threads. May be called twice."""
        self._poll.stop()
        self._single.close()
        self._collecting.close()
        sys.excepthook = self._former_hook
        self._session.dispatcher.use(None)
        for relay in self._relays:
            relay.close()
        self.tasks.close()
        self.main.close()
        self.main.deleteLater()

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What a slot or an event handler raised: a plugin's panel may have, and the window goes on."""
        plugin_id = self._session.host.blame(error)
        if plugin_id is None:
            if self._watch is not None:
                self._watch.note(error)
            self._former_hook(kind, error, trace)

    def _relay(self, pause_ms: int, receiver: Callable[[Any], None]) -> Relay:
        relay = Relay(pause_ms, self)
        relay.arrived.connect(receiver)
        self._relays.append(relay)
        return relay

    def _subscribe_to_notices(self, post: Callable[[object], None]) -> Callable[[], None]:
        def tell(level: Level, plugin_id: str, text: str) -> None:
            post((level, plugin_id, text))

        return self._session.notices.subscribe(tell)

    def _start_slow_parts(self) -> None:
        """On a worker thread: the jobs, the plugins, then the watching of folders."""
        self._jobs.listen(self._session.jobs.subscribe)
        self._plugins.listen(lambda post: self._session.host.subscribe(lambda: post(None)))
        self._shields.listen(lambda post: self._session.host.shields.subscribe(lambda: post(None)))
        self.gateway.work.watch()

    def _started(self, _nothing: None) -> None:
        self.main.take_up_work()
        self.main.plugins.ask_for_crashes()
        if self._watch is not None:
            self.tasks.run(self._watch.left_behind, self.main.notices.tell_of_crash, behind=True)
        self._poll.start()

    @Slot()
    def _ask_for_others(self) -> None:
        self.tasks.run(self.gateway.work.notice_others)

    @Slot(object)
    def _call(self, calls: list[Callable[[], None]]) -> None:
        for call in calls:
            call()


@contextmanager
def _watched_for_crashes() -> Iterator[CrashWatch | None]:
    """Keep a crash report ready; without one where its folder cannot be written."""
    try:
        watch = CrashWatch(log_folder() / "crashes")
    except OSError:
        yield None
        return
    try:
        yield watch
    finally:
        watch.close()


@contextmanager
def _ended_by_signals(close: Callable[[], object]) -> Iterator[None]:
    """Close the window in order on SIGTERM and Ctrl-C, which Python notices only when Qt lets it run."""
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def wake() -> None:
        reading.recv(64)
        close()

    def ignore(_number: int, _frame: FrameType | None) -> None:
        """The wake-up byte does the work."""

    notifier.activated.connect(wake)
    former_fd = signal.set_wakeup_fd(writing.fileno())
    former = {number: signal.signal(number, ignore) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(former_fd)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
