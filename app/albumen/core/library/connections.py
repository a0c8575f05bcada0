"""Opening SQLite the way the library wants it: write-ahead log, foreign keys, a patient lock, pooled readers."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from albumen.core.errors import LibraryClosed, sqlite_errors

BUSY_SECONDS = 10.0
"""How long a read or write waits for another process before it gives up."""

_IDLE_READERS = 8
_CACHE_KIB = 32 * 1024
_LOG_LIMIT = 64 * 1024 * 1024


def connect(file: Path, *, busy_seconds: float = BUSY_SECONDS, cache_kib: int = _CACHE_KIB) -> sqlite3.Connection:
    """Open `file` for reading and writing, in autocommit mode: transactions are begun and ended in so many words.

    A commit does not wait for the drive, so that a power failure may take the last ones back, though never half of one;
    see `make_durable`.

    Args:
        file: Made where it does not exist.
        busy_seconds: How long to wait for another process's lock.
        cache_kib: How much of the file may be kept in memory.
    """
    connection = sqlite3.connect(file, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA journal_size_limit = {_LOG_LIMIT}")
        connection.execute(f"PRAGMA cache_size = -{cache_kib}")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def make_durable(connection: sqlite3.Connection) -> None:
    """From now on let each commit wait for the drive, and with it all commits before."""
    connection.execute("PRAGMA synchronous = FULL")


class Readers:
    """Connections that can only read, lent out one to a caller, so that readers wait neither for each other nor for
    the writer. Safe from any thread.

    A pool rather than one connection a thread: the threads of a window come and go, and their connections would stay.
    """

    def __init__(self, file: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self._file = file
        self._busy_seconds = busy_seconds
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection; within one `with` block every query sees the same state of the library.

        Raises:
            LibraryLocked, LibraryDamaged, LibraryUnreachable: As the names say.
            LibraryClosed: The library was closed.
        """
        with sqlite_errors(self._file):
            connection = self._take()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Close the idle connections; those lent out close when they come back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise LibraryClosed(f"the library {self._file} was closed")
            if self._idle:
                return self._idle.pop()
        connection = sqlite3.connect(
            self._file, timeout=self._busy_seconds, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        if connection.in_transaction:
            connection.rollback()
        with self._lock:
            if not self._closed and len(self._idle) < _IDLE_READERS:
                self._idle.append(connection)
                return
        connection.close()
