"""Long work on the GUI thread in short slices, between which the window answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from albumen.ui.fitting import fit

SLICE_S: Final = 0.003
"""Seconds of processor time that a slice may take; a frame has 16 milliseconds."""
PAUSE: Final = "pause"
"""Work that gives this leaves the next turns of the event loop to what it has called for: layouts, paint."""
TURN: Final = "turn"
"""Work that gives this goes on with the next turn of the event loop."""
_PAUSE_MS: Final = 20
_COMING: Final = "coming"


class Slices(QObject):
    """Goes through one iterator at a time, which pauses often; new work takes the place of what is under way.

    Args:
        parent: the work ends with it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._rested = True
        self._between = QTimer(self)
        self._between.timeout.connect(self._go_on)

    @property
    def under_way(self) -> bool:
        """Whether there is something left to do."""
        return self._between.isActive()

    def begin(self, work: Iterator[object]) -> None:
        """Do the first slice now, and another with every turn of the event loop."""
        self._work, self._rested = work, True
        self._between.start(0)
        self._go_on()

    def stop(self) -> None:
        """Leave undone what is left."""
        self._between.stop()
        self._work = iter(())

    def finish(self) -> None:
        """Do what is left at once."""
        self._between.stop()
        for _ in self._work:
            pass

    @Slot()
    def _go_on(self) -> None:
        if not self._rested:  # what the pause was for may have been in this very turn
            self._rested = True
            self._between.setInterval(0)
            return
        until = time.thread_time() + SLICE_S
        work = self._work
        while time.thread_time() < until:
            said = next(work, self)
            if work is not self._work:  # it began something new
                return
            if said is self:
                self._between.stop()
                return
            if said is PAUSE:
                self._rested = False
                self._between.setInterval(_PAUSE_MS)
                return
            if said is TURN:
                return


def in_slices(work: Iterator[object]) -> Iterator[None]:
    """Pause only where a slice's time is over, for those to whom a pause costs something."""
    until = time.thread_time() + SLICE_S
    for _ in work:
        if time.thread_time() >= until:
            yield
            until = time.thread_time() + SLICE_S


def polished(widget: QWidget) -> Iterator[None]:
    """Work out how a widget and what is in it look before they are shown, and their places, with a pause after each."""
    parts = [widget, *widget.findChildren(QWidget)]
    for one in parts:
        if shiboken6.isValid(one):
            one.ensurePolished()
            yield
    for one in reversed(parts):  # what is within before what it is in
        layout = one.layout() if shiboken6.isValid(one) else None
        if layout is not None:
            layout.activate()
            yield


def open_soon(dialog: QDialog, parts: Iterator[object] | None = None, then: Callable[[], object] | None = None) -> None:
    """Open a dialog of many parts in a few turns of the event loop; while one is on its way, another is let go.

    Args:
        dialog: Not shown yet.
        parts: Makes what it consists of, with pauses.
        then: Called once those are there, before it is shown.
    """
    parent = dialog.parentWidget()
    if parent is not None and any(one.property(_COMING) for one in parent.findChildren(QDialog)):
        dialog.deleteLater()
        return
    dialog.setProperty(_COMING, True)
    Slices(dialog).begin(_opened(dialog, parts or iter(()), then))


def _opened(dialog: QDialog, parts: Iterator[object], then: Callable[[], object] | None) -> Iterator[object]:
    yield TURN
    yield from parts
    if then is not None:
        then()
    yield TURN
    yield from polished(dialog)
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):  # it has not chosen a size itself
        dialog.adjustSize()
    fit(dialog)
    yield TURN
    dialog.setProperty(_COMING, False)
    dialog.open()
