"""The tab bars with which the window leads from one dock to another of the same side."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QTabBar
from typing_extensions import override

_MOVES = frozenset((QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show))


class DockTabs(QObject):
    """Names a window's tab bars, and lets the keyboard reach those that are seen.

    Qt makes one as soon as docks share a place, also while all of them are hidden, and keeps one that nobody needs
    any more: shown, but outside of the window. There, it would still be a stop of the Tab key.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: set[QTabBar] = set()
        window.installEventFilter(self)
        self.look()

    def look(self) -> None:
        """Look for new ones; docks were put together."""
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._adopt(bar)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if isinstance(event, QChildEvent) and event.type() is QEvent.Type.ChildPolished:
                self.look()
        elif event.type() in _MOVES and isinstance(watched, QTabBar):
            self._tend(watched)
        return False

    def _adopt(self, bar: QTabBar) -> None:
        if bar in self._known:
            return
        self._known.add(bar)
        bar.setAccessibleName(self.tr("Panels"))
        bar.installEventFilter(self)
        self._tend(bar)

    def _tend(self, bar: QTabBar) -> None:
        seen = bar.count() > 1 and self._window.rect().intersects(bar.geometry())
        if not seen and bar.hasFocus():
            self._window.focusNextChild()
        bar.setFocusPolicy(Qt.FocusPolicy.TabFocus if seen else Qt.FocusPolicy.NoFocus)
