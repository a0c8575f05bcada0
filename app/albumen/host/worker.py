"""One daemon thread that makes a plugin's calls one after another, so that a call that never returns blocks nobody."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_STOP: Final = None


class Worker:
    """A queue of calls and the thread that makes them.

    The thread starts with the first call and is a daemon: a plugin that hangs cannot keep the program from ending. It
    is not a `ThreadPoolExecutor` because that one joins its threads at exit, hanging or not.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._stopped = False

    def submit(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a call; the future gets its result or exception. After `stop` the future is cancelled at once."""
        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = function(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - handed to whoever waits for the future
                future.set_exception(error)
            else:
                future.set_result(result)

        with self._lock:
            if self._stopped:
                future.cancel()
                return future
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
                self._thread.start()
            self._queue.put(run)
        return future

    def stop(self, timeout: float = 1.0) -> bool:
        """Take no more calls and wait up to `timeout` seconds for the running one. Whether the thread has ended."""
        with self._lock:
            self._stopped = True
            thread = self._thread
            self._queue.put(_STOP)
        if thread is None or thread is threading.current_thread():
            return True
        thread.join(timeout)
        return not thread.is_alive()

    def _loop(self) -> None:
        while (run := self._queue.get()) is not _STOP:
            run()
