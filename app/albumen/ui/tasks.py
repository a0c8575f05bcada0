"""The one bridge between worker threads and the window: run a function there, get its result here."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from albumen.api.errors import Cancelled

T = TypeVar("T")


class Task:
    """A call under way. Also the `albumen.api.CancelToken` to hand to the function itself."""

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        """The result is no longer wanted: it is not started, or stops where the function asks, and is not delivered."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def raise_if_cancelled(self) -> None:
        """Leave the work.

        Raises:
            Cancelled: the result is no longer wanted.
        """
        if self._cancelled:
            raise Cancelled("No longer wanted.")


@dataclass(frozen=True)
class _Outcome:
    number: int
    value: Any
    error: BaseException | None


@dataclass(frozen=True)
class _Call:
    """A call under way, and who is told of its outcome."""

    task: Task
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None


class Tasks(QObject):
    """A thread pool whose results arrive on the GUI thread.

    Args:
        workers: how many calls may run at once; further ones wait their turn.
    """

    failed = Signal(object)
    """An exception that nobody asked to be told about."""

    _finished = Signal(object)

    def __init__(self, workers: int = 4, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="albumen-ui")
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="albumen-ui-lane")
        self._behind = ThreadPoolExecutor(2, thread_name_prefix="albumen-ui-behind")
        # What is told of an outcome stays on this thread: where the last to hold a timer, say, is a worker thread, it
        # would be taken apart there, which Qt does not bear.
        self._open: dict[int, _Call] = {}
        self._numbers = itertools.count()
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        task: Task | None = None,
        *,
        in_order: bool = False,
        behind: bool = False,
    ) -> Task:
        """Call `function` on a worker thread.

        Args:
            function: takes nothing; use `functools.partial` to bind arguments.
            done: called with the result on the GUI thread, unless the task was cancelled. Not called when it is the
                method of a Qt object that has been destroyed meanwhile, with or without `partial` around it.
            failed: called instead of `done` with the exception; without it, `Tasks.failed` is emitted.
            task: an existing token to use, so that `function` can be bound to it beforehand.
            in_order: after all earlier calls of this kind, as the owner's edits want it.
            behind: on a thread that is there for what may take long and nobody looks at, such as starting plugins:
                what is on the screen does not wait for it.
        """
        task = task or Task()
        if self._closed:
            task.cancel()
            return task
        number = next(self._numbers)
        self._open[number] = _Call(task, done, failed)
        pool = self._lane if in_order else self._behind if behind else self._pool
        future = pool.submit(_unless_cancelled, task, function)
        future.add_done_callback(partial(self._settled, number))
        return task

    def close(self) -> None:
        """Cancel everything and wait for the calls that are running. Nothing is delivered afterwards."""
        self._closed = True
        for call in self._open.values():
            call.task.cancel()
        for pool in (self._pool, self._lane, self._behind):
            pool.shutdown(wait=True, cancel_futures=True)
        self._open.clear()

    def _settled(self, number: int, future: Future[Any]) -> None:
        """Called on the worker thread: post the outcome to the GUI thread."""
        if self._closed or future.cancelled():
            return
        error = future.exception()
        value = None if error else future.result()
        self._finished.emit(_Outcome(number, value, error))

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        call, error = self._open.pop(outcome.number, None), outcome.error
        if call is None or call.task.cancelled or self._closed or isinstance(error, Cancelled):
            return
        if isinstance(error, Exception):
            if call.failed is None:
                self.failed.emit(error)
            elif _alive(call.failed):
                call.failed(error)
        elif error is not None:
            raise error  # SystemExit and its like go where they were meant to
        elif call.done is not None and _alive(call.done):
            call.done(outcome.value)


def _unless_cancelled(task: Task, function: Callable[[], T]) -> T:
    task.raise_if_cancelled()
    return function()


def _alive(callback: Callable[..., None]) -> bool:
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
