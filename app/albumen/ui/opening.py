"""From nothing to the window's first paint. Everything else is imported and made after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from albumen.core.resources import resource
from albumen.core.settings import Settings
from albumen.ui import preferences
from albumen.ui.icons import IconSet
from albumen.ui.language import SYSTEM, speak
from albumen.ui.theme import Mode, Theme
from albumen.ui.window import MainWindow

_PATIENCE_MS: Final = 250
"""A window system that has not shown the window by then is not waited for: there is work to do meanwhile."""


@dataclass(frozen=True)
class Opening:
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


def application_for(argv: Sequence[str], language: str = SYSTEM) -> QApplication:
    """The Qt application of this process, with our name, style and language (see `language.speak`)."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(list(argv))
    application.setApplicationName("Albumen")
    application.setDesktopFileName("albumen")
    application.setWindowIcon(QIcon(str(resource("icons", "app", "albumen.svg"))))
    application.setStyle("Fusion")
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
        self._enough.start(_PATIENCE_MS)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._enough.start(0)  # the parts are painted after the window, in the same turn of the event loop
        return False
