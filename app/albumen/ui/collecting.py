"""When and where Python looks for garbage: on the GUI thread alone, and never long while the owner scrolls."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_YOUNG_MS: Final = 500
_MANY_YOUNG: Final = 700  # made since the last look and not gone; Python's own numbers
_MANY_LOOKS: Final = 10  # at the young, before those that outlived them are gone through too
_LOOK_MS: Final = 30_000
_PATIENCE: Final = 10  # looks put off while the window is in use


class Collecting(QObject):
    """Looks for garbage in place of Python, which would do so on whatever thread happens to make an object.

    What it finds there may be a widget or a timer, and only the GUI thread may take those apart: on another one Qt
    crashes, sooner or later. So Python's own search is off for as long as this lives. Young objects are gone through
    twice a second, which takes a fraction of a millisecond; the old ones while nobody uses the window, since that takes
    longer than a frame. What there is after modules were imported is set apart for good, since most of it is theirs:
    PyTorch alone brings hundred thousands of objects.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._put_off = 0
        self._modules = 0
        self._young = self._every(_YOUNG_MS, self._look_at_the_young)
        self._all = self._every(_LOOK_MS, self._look_at_all)

    def close(self) -> None:
        """Leave it to Python again."""
        self._young.stop()
        self._all.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _every(self, pause_ms: int, look: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(pause_ms)
        timer.timeout.connect(look)
        timer.start()
        return timer

    def _something_was_imported(self) -> bool:
        if len(sys.modules) == self._modules:
            return False
        self._modules = len(sys.modules)
        gc.freeze()  # without a look through it before, which would take longer than a frame
        return True

    @Slot()
    def _look_at_the_young(self) -> None:
        if self._something_was_imported():
            return
        young, looks, _ = gc.get_count()
        if young > _MANY_YOUNG:
            gc.collect(1 if looks > _MANY_LOOKS else 0)

    @Slot()
    def _look_at_all(self) -> None:
        if self._something_was_imported():
            return
        in_use = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if in_use and self._put_off < _PATIENCE:
            self._put_off += 1
            return
        self._put_off = 0
        gc.collect()
