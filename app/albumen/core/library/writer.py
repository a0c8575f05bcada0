"""The one thread that writes to a SQLite file, and what it tells the others afterwards."""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from albumen.core.errors import Bug, LibraryClosed, sqlite_errors
from albumen.core.records import Change

T = TypeVar("T")
_log = logging.getLogger(__name__)


def _nothing(_result: object) -> tuple[Change, ...]:
    return ()


class Changes:
    """Who wants to know what changed.

    Subscribers are called on the writer thread, in order, after the commit and before whoever asked for it goes on.
    """

    def __init__(self) -> None:
        self._subscribers: tuple[Callable[[Change], None], ...] = ()
        self._lock = threading.Lock()

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call `callback` with every change from now on; it should be quick. Gives a function that ends it."""
        with self._lock:
            self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = tuple(one for one in self._subscribers if one is not callback)

        return unsubscribe

    def publish(self, change: Change) -> None:
        """Tell every subscriber; one that raises is logged, and the others are still told."""
        for subscriber in self._subscribers:
            try:
                subscriber(change)
            except Exception:  # noqa: BLE001 - a listener's mistake must not undo or stop the library's work
                _log.exception("A listener failed on %s", type(change).__name__)


class Writer:
    """Runs functions that write, one after the other on a thread of its own, each in a transaction.

    `BEGIN IMMEDIATE` takes the write lock up front, so that a transaction never fails half-way because of another
    process. Whatever the function raises, the transaction is rolled back and the caller gets the error.
    """

    def __init__(self, connection: sqlite3.Connection, file: Path, changes: Changes | None = None) -> None:
        self._connection = connection
        self._file = file
        self._changes = changes or Changes()
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name=f"writer of {file.name}", daemon=True)
        self._thread.start()

    def submit(
        self,
        fn: Callable[[sqlite3.Connection], T],
        announce: Callable[[T], Iterable[Change]] = _nothing,
        *,
        transaction: bool = True,
    ) -> Future[T]:
        """Queue `fn(connection)`; the future holds what it returns or raises.

        Args:
            fn: Must not begin or end transactions itself.
            announce: What to tell subscribers once `fn`'s result is committed.
            transaction: False for what SQLite does only outside of one (`VACUUM`, a checkpoint).

        Raises:
            LibraryClosed: The library was closed.
        """
        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                with sqlite_errors(self._file):
                    result = self._in_transaction(fn) if transaction else fn(self._connection)
                changes = tuple(announce(result))
            except BaseException as error:  # noqa: BLE001 - handed to the caller, whose thread it belongs to
                future.set_exception(error)
                return
            for change in changes:  # first, so that nobody who goes on from here meets what others still hold of before
                self._changes.publish(change)
            future.set_result(result)

        with self._lock:
            if self._closed:
                raise LibraryClosed(f"the library {self._file} was closed")
            self._work.put(work)
        return future

    def run(
        self,
        fn: Callable[[sqlite3.Connection], T],
        announce: Callable[[T], Iterable[Change]] = _nothing,
        *,
        transaction: bool = True,
    ) -> T:
        """Like `submit`, and wait for the result.

        Raises:
            LibraryLocked, LibraryDamaged, LibraryReadOnly, LibraryUnreachable, DiskFull: As the names say; nothing
                was written.
            LibraryClosed: The library was closed.
            Bug: Called from the writer thread itself, which would wait for ever.
        """
        if threading.current_thread() is self._thread:
            raise Bug("a function on the writer thread must use the connection it was given, not ask the writer again")
        return self.submit(fn, announce, transaction=transaction).result()

    def close(self) -> None:
        """Finish what is queued, fold the log into the file and close it. May be called twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._work.put(None)
        self._thread.join()

    def _in_transaction(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            result = fn(self._connection)
            self._connection.execute("COMMIT")
        except BaseException:
            # SQLite ends a transaction itself on some errors, a full disk among them.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        return result

    def _serve(self) -> None:
        try:
            while (work := self._work.get()) is not None:
                work()
        finally:
            self._connection.close()
