"""Folds the outer columns away where a panel or large text would make the window wider than the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from albumen.core.marks import override
from albumen.ui.frame import Frame
from albumen.ui.slices import PAUSE, Slices, polished

_PATIENCE_MS = 20


class _Column(NamedTuple):
    """An outer column: what shows it, and the command that says whether the owner wants it."""

    widget: QWidget
    action: QAction
    show: Callable[[bool], object]


class RoomControl(QObject):
    """Keeps the window as wide as it was, or as the screen is, when its parts need more.

    A window whose parts need more grows by itself, past the edge of the screen too. Here the inspector is folded first
    and then the sidebar, until there is room again. What the owner wants is not forgotten by that, and what the owner
    unfolds meanwhile stays.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._window, self._theme = frame.window, frame.theme
        self._columns = [
            _Column(frame.inspector, frame.menus.inspector, frame.inspector.setVisible),
            _Column(frame.sidebar, frame.menus.sidebar, frame.pages.want_side),
        ]
        self._folded: list[tuple[_Column, int]] = []  # with the width that each asks for
        self._insists = False
        self._room = max(self._screen(), frame.window.width())
        self._unfolding = Slices(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        for column in self._columns:
            column.action.triggered.connect(partial(self._owner_says, column))
        frame.window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            if self._needed() <= max(event.oldSize().width(), self._room):  # else its parts made it grow
                self._room = max(self._screen(), event.size().width())
            self._soon.start(0)
        elif event.type() is QEvent.Type.LayoutRequest:
            self._soon.start(0)
        return False

    @Slot()
    def _look(self) -> None:
        needed = self._needed()
        if needed > self._room:
            self._fold()
        elif self._folded and needed + self._folded[-1][1] <= self._room:
            if self._theme.changing or self._unfolding.under_way:
                self._soon.start(_PATIENCE_MS)  # until what is folded away has the new look too
            else:
                self._unfolding.begin(self._unfolded(self._folded.pop()[0]))
        elif self._window.width() > self._room and not self._insists:
            self._window.resize(self._room, self._window.height())
        else:
            self._insists = self._insists and needed > self._room

    def _unfolded(self, column: _Column) -> Iterator[object]:
        yield from polished(column.widget)
        column.widget.setUpdatesEnabled(False)  # it is painted in a turn of its own, after what has made room for it
        try:
            self._set(column, shown=True)
            yield PAUSE
        finally:
            column.widget.setUpdatesEnabled(True)

    def _fold(self) -> None:
        column = next((one for one in self._columns if one.action.isChecked()), None)
        if column is None or self._insists:
            return
        width = column.widget.width()
        self._set(column, shown=False)
        self._folded.append((column, width))

    def _set(self, column: _Column, *, shown: bool) -> None:
        with QSignalBlocker(column.action):  # its buttons and menus follow; what is remembered does not
            column.action.setChecked(shown)
        column.show(shown)

    def _owner_says(self, column: _Column, _checked: bool = False) -> None:
        self._unfolding.finish()
        self._folded = [one for one in self._folded if one[0] is not column]
        self._insists = column.action.isChecked()  # until there is room for all

    def _needed(self) -> int:
        return self._window.minimumSizeHint().width()

    def _screen(self) -> int:
        return self._window.screen().availableGeometry().width()
