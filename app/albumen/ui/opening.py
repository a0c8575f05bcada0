"""From nothing to the window's first paint. Everything else is imported and made after it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from albumen.core.marks import override
from albumen.core.resources import resource
from albumen.core.settings import Settings
from albumen.ui import preferences
from albumen.ui.icons import IconSet
from albumen.ui.language import SYSTEM, speak
from albumen.ui.theme import Mode, Theme
from albumen.ui.window import MainWindow

if TYPE_CHECKING:  # what comes after the first paint is imported there
    from concurrent.futures import Future

T = TypeVar("T")
_PATIENCE_MS: Final = 250
"""A window system that has not shown the window by then is not waited for: there is work to do meanwhile."""
_SOON_MS: Final = 1500
"""What the owner does within this time is kept until the window can answer; then it says what it waits for."""
_SLICE_S: Final = 0.004
SWITCH_S: Final = 0.001
"""The GUI thread waits so long for a worker thread that computes in Python; a frame has 16 milliseconds."""


class Opening(NamedTuple):
    """A window that has its first paint, or is about to have it, and no library yet."""

    application: QApplication
    remembered: Settings
    theme: Theme
    window: MainWindow

    def paint(self) -> None:
        """Show the window, and wait until it has been painted."""
        if self.window.isVisible():
            return
        painted = _Painted(self.window)
        self.window.show()
        painted.wait()

    def breathe(self) -> None:
        """Let the window paint what has changed; what the owner does meanwhile waits until there is an answer to it."""
        if self.window.isVisible():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def meanwhile(self, work: Callable[[], T], aside: Iterator[None] | None = None) -> T:
        """Do something slow on another thread while the window lives; gives its result, or raises what it raised.

        Where it takes long, the window says so, and can be closed; that does not end the work.

        Args:
            work: what to do. Where it imports anything of Qt, `qt_classes.make_classes` must have been through before.
            aside: something for the GUI thread to do at the same time, which pauses often; it is finished in any case.
        """
        from concurrent.futures import ThreadPoolExecutor

        former = sys.getswitchinterval()
        sys.setswitchinterval(min(SWITCH_S, former))
        try:
            with ThreadPoolExecutor(1, thread_name_prefix="albumen-opening") as pool:
                under_way = pool.submit(work)
                beside = _Beside(under_way, aside or iter(()))
                beside.wait(self.window)
            # The call holds on to it, and garbage is looked for on any thread; but timers end on their own only.
            shiboken6.delete(beside)
            return under_way.result()
        finally:
            sys.setswitchinterval(former)


def application_for(argv: Sequence[str], language: str = SYSTEM) -> QApplication:
    """The Qt application of this process, with our name, style and language (see `language.speak`)."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        application = running
        application.setStyle("Fusion")
    else:  # what setStyle gives back is a QStyle, with hundreds of enumerators
        application = QApplication([*argv, "-style", "fusion"])
    application.setApplicationName("Albumen")
    application.setDesktopFileName("albumen")
    application.setWindowIcon(QIcon(str(resource("icons", "app", "albumen.svg"))))
    speak(application, language)
    return application


def prepare(application: QApplication, remembered: Settings) -> Opening:
    """Make the theme and the window's first parts."""
    theme = Theme(application, IconSet(resource("icons")))
    theme.apply(Mode(remembered.get(preferences.THEME)), remembered.get(preferences.TEXT_SCALE))
    return Opening(application, remembered, theme, MainWindow(theme, remembered))


def open_early(library_folder: Path, argv: Sequence[str]) -> Opening | None:
    """Paint the window of a library that nobody has opened yet; None where it may have a window already."""
    from albumen.ui.window_address import may_be_open

    if may_be_open(library_folder):
        return None
    remembered = preferences.open_preferences(library_folder)
    opening = prepare(application_for(argv, remembered.get(preferences.LANGUAGE)), remembered)
    opening.paint()
    return opening


def hand_over_early(library_folder: Path, argv: Sequence[str], paths: Sequence[Path]) -> bool:
    """Give files and folders to the window of a library, if it has one; whether it took them.

    The library itself is not opened for that: a second start is over in the time that Qt takes.
    """
    from albumen.ui.window_address import may_be_open

    if not may_be_open(library_folder):
        return False
    application_for(argv)
    from albumen.ui.single_window import hand_over

    return hand_over(library_folder, paths)


class _Beside(QObject):
    """An event loop that waits for a call on another thread, with something to do between the events."""

    _over = Signal()

    def __init__(self, under_way: Future[T], aside: Iterator[None]) -> None:
        super().__init__()
        self._loop = QEventLoop(self)
        queued = QtCore.Qt.ConnectionType.QueuedConnection  # no Python runs: Ctrl-C gets through
        self._over.connect(self._loop.quit, queued)
        self._under_way, self._aside = under_way, aside
        self._between = QTimer(self)
        self._between.timeout.connect(self._go_on)
        under_way.add_done_callback(lambda _: self._over.emit())

    def wait(self, window: MainWindow) -> None:
        from concurrent.futures import wait

        soon = QTimer(self)
        soon.setSingleShot(True)
        soon.timeout.connect(self._loop.quit)
        soon.start(_SOON_MS)
        self._between.start(0)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not self._under_way.done():
            window.say_opening()
        while not self._under_way.done() and self._loop.exec() == 0:
            pass  # anything but 0 means that the window was closed
        wait([self._under_way])
        self._between.stop()
        for _ in self._aside:
            pass

    @Slot()
    def _go_on(self) -> None:
        """Do a few milliseconds' worth of what there is to do on this thread."""
        until = time.thread_time() + _SLICE_S
        while time.thread_time() < until:
            if next(self._aside, self) is self:
                self._between.stop()
                break


class _Painted(QObject):
    """Waits for the first paint of a window with all its parts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._loop = QEventLoop(self)
        self._enough = QTimer(self)
        self._enough.setSingleShot(True)
        self._enough.timeout.connect(self._loop.quit)
        window.installEventFilter(self)

    def wait(self) -> None:
        QTimer.singleShot(0, self, self._count)  # a busy machine may come late to the paint that waits already
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.deleteLater()

    @Slot()
    def _count(self) -> None:
        if not self._enough.isActive():
            self._enough.start(_PATIENCE_MS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._enough.start(0)  # the parts are painted after the window, in the same turn of the event loop
        return False
