"""Escape leads back, one step at a time, to the photographs as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from albumen.ui.frame import Frame


class LeaveControl(QObject):
    """Hears of the Escape that nothing in the window has had a use for."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        frame.window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return event.key() == Qt.Key.Key_Escape and not event.modifiers() and self.step_back()

    def step_back(self) -> bool:
        """Leave what one is in: inspector, page, search, culling, full screen, selection; false where it is none."""
        step = next(self._steps(), None)
        if step is not None:
            step()
        return step is not None

    def _steps(self) -> Iterator[Callable[[], object]]:
        frame, actions = self._frame, self._frame.menus.actions
        if frame.inspector.isAncestorOf(frame.window.focusWidget()):
            yield self._back_from_inspector
        if not frame.pages.at_home:
            yield self._home
        elif frame.browser.asked:
            yield frame.searching.clear
        for mode in ("culling", "full_screen"):
            if actions[mode].isChecked():
                yield partial(actions[mode].setChecked, False)
        if frame.chosen():
            yield frame.grid.clearSelection

    def _back_from_inspector(self) -> None:
        """What was typed stays, as it does wherever else the keyboard goes."""
        frame = self._frame
        (frame.grid if frame.pages.at_home else frame.pages.current).setFocus()

    def _home(self) -> None:
        self._frame.pages.home()
        self._frame.grid.setFocus()
