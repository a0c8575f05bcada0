"""Work for the panel on a thread of its own, and its results back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from albumen.api import UserError


class Background(QObject):
    """One thread, which does one thing after another; the latest of a kind replaces those that wait.

    Args:
        parent: Owns it; its thread ends when `close` is called.
    """

    failed = Signal(str)
    busy = Signal(bool)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="album learning")
        self._latest: dict[str, int] = {}
        self._open = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, kind: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do `work` there and give its result to `done` here, unless newer work of the kind has been asked for."""
        number = self._latest[kind] = self._latest.get(kind, 0) + 1
        self._open += 1
        self.busy.emit(True)

        def call() -> None:
            result: object = None
            error: Exception | None = None
            if self._latest.get(kind) == number:
                try:
                    result = work()
                except Exception as raised:  # noqa: BLE001 - shown or raised on the GUI thread, where it can be seen
                    error = raised
            self._finished.emit((kind, number, done), result, error)

        self._pool.submit(call)

    @Slot(object, object, object)
    def _deliver(self, task: tuple[str, int, Callable[[Any], None]], result: object, error: object) -> None:
        kind, number, done = task
        self._open -= 1
        self.busy.emit(self._open > 0)
        if self._latest.get(kind) != number:
            return
        if isinstance(error, UserError):
            self.failed.emit(str(error))
        elif isinstance(error, Exception):
            raise error
        else:
            done(result)

    def close(self, *, wait: bool = True) -> None:
        """Drop what waits and let the thread end; without `wait` it may still be at its last work."""
        self._latest.clear()
        self._pool.shutdown(wait=wait, cancel_futures=True)
