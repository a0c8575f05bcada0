"""The screen stays on while a slideshow runs, and while the window fills the screen."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import QEvent, QObject, Slot
from typing_extensions import override

from albumen.ui.frame import Frame
from albumen.ui.screen_hold import ScreenHold, system_hold
from albumen.ui.slideshow_control import SlideshowControl

_TELLING = frozenset([QEvent.Type.WindowStateChange, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.Resize])
"""What may have ended full screen: where the window grows beyond a small screen, Qt tells of its new size alone."""


class AwakeControl(QObject):
    """Asks the system to keep the screen on, and takes that back.

    Attributes:
        hold: how it is asked.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self.hold: ScreenHold = system_hold()
        self._slideshow = False
        self._wanted = False
        self._held = False
        self._lock = threading.Lock()
        show = frame.window.findChild(SlideshowControl)
        if show is not None:
            show.running_changed.connect(self._slideshow_runs)
        frame.window.installEventFilter(self)

    @property
    def held(self) -> bool:
        """Whether the screen is kept on."""
        return self._held

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window into full screen and back."""
        if event.type() in _TELLING:
            self._look()
        elif event.type() is QEvent.Type.Close:
            self._want(False)
        return False

    @Slot(bool)
    def _slideshow_runs(self, runs: bool) -> None:
        self._slideshow = runs
        self._look()

    def _look(self) -> None:
        window = self._frame.window
        self._want(self._slideshow or (window.isFullScreen() and window.isVisible()))

    def _want(self, on: bool) -> None:
        if on is not self._wanted:
            self._wanted = on
            self._frame.tasks.run(partial(self._follow, self.tr("Photos are shown on the whole screen.")))

    def _follow(self, reason: str) -> None:
        """On a worker thread: do what is wanted by now, in whatever order the calls come."""
        with self._lock:
            if self._wanted and not self._held:
                self._held = self.hold.take(reason)
            elif not self._wanted and self._held:
                self._held = False
                self.hold.leave()
