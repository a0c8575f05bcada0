"""When Python looks for garbage: never while the owner scrolls, since a full look takes longer than a frame."""

from __future__ import annotations

import gc
import sys
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_LOOK_MS: Final = 30_000
_PATIENCE: Final = 10  # looks put off while the window is in use
_NEVER: Final = 1_000_000


class Collecting(QObject):
    """Sets what the program has made by now apart for good, and looks through the rest while nobody uses the window.

    What modules bring that are imported later, such as PyTorch's hundred thousands of objects, is set apart too, at the
    next look. Young objects are collected as ever; that takes a fraction of a millisecond.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._former = gc.get_threshold()
        self._put_off = 0
        self._modules = 0
        self._set_apart()
        young, middle, _ = self._former
        gc.set_threshold(young, middle, _NEVER)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._former)
        gc.unfreeze()

    def _set_apart(self) -> None:
        self._modules = len(sys.modules)
        gc.freeze()  # without a look through it before, which would take longer than a frame

    @Slot()
    def _look(self) -> None:
        if len(sys.modules) > self._modules:
            self._set_apart()
            return
        in_use = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if in_use and self._put_off < _PATIENCE:
            self._put_off += 1
            return
        self._put_off = 0
        gc.collect()
