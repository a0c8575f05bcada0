"""Gets searching ready before the owner searches: once the window is idle, or the field is entered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from albumen.ui.gateway import Gateway
from albumen.ui.search_field import SearchField
from albumen.ui.tasks import Task, Tasks

IDLE_MS: Final = 4000
_BUSY: Final = frozenset([QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel])


class WarmUp(QObject):
    """Runs once, in the background; a key or button pressed puts it off."""

    def __init__(self, gateway: Gateway, tasks: Tasks, field: SearchField, idle_ms: int = IDLE_MS) -> None:
        super().__init__(field)
        self._gateway, self._tasks = gateway, tasks
        self.task: Task | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self._begin)
        field.entered.connect(self._begin)
        self._app = QApplication.instance()
        assert self._app is not None
        self._app.installEventFilter(self)
        self._idle.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.task is None and event.type() in _BUSY:
            self._idle.start()
        return False

    @Slot()
    def _begin(self) -> None:
        if self.task is not None:
            return
        self._idle.stop()
        if self._app is not None:
            self._app.removeEventFilter(self)
        self.task = task = Task()
        self._tasks.run(lambda: self._gateway.searching.warm_up(task), None, _ignore, task, behind=True)


def _ignore(_error: Exception) -> None:
    """The search itself will say what is wrong."""
