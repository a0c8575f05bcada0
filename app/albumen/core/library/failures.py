"""The files that could not be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from albumen.core.library.connections import Readers
from albumen.core.library.values import below, moment, now, path_bytes
from albumen.core.library.writer import Writer
from albumen.core.work_records import FailureRecord

_SELECT = "SELECT path, reason, kind, size, mtime_ns, quarantined, attempts, at FROM failures"


class Failures:
    """`library.failures`: why a file is not in the library, until it is read or gone."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def record(
        self,
        path: bytes,
        reason: str,
        kind: str,
        *,
        quarantined: bool = False,
        size: int | None = None,
        mtime_ns: int | None = None,
    ) -> None:
        """Note that a file could not be read. Failing again in the same state counts as another attempt.

        Args:
            path: As `os.fsencode` gives it.
            reason: One sentence for the owner.
            kind: A short class of reasons, for instance "decode", "crash" or "timeout".
            quarantined: The file took its reader down and is not to be opened again until it changes.
            size: Bytes, where known.
            mtime_ns: Modification time, where known.
        """

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                """
                INSERT INTO failures (path, reason, kind, size, mtime_ns, quarantined, attempts, at)
                VALUES (?, ?, ?, ?, ?, ?, 1, ?)
                ON CONFLICT (path) DO UPDATE SET
                    attempts = iif((size, mtime_ns) IS (excluded.size, excluded.mtime_ns), attempts + 1, 1),
                    reason = excluded.reason, kind = excluded.kind, size = excluded.size,
                    mtime_ns = excluded.mtime_ns, quarantined = excluded.quarantined, at = excluded.at
                """,
                (path, reason, kind, size, mtime_ns, quarantined, now()),
            )

        self._writer.run(write)

    def get(self, path: bytes) -> FailureRecord | None:
        """The failure of one file, if it failed."""
        with self._readers.read() as connection:
            row = connection.execute(f"{_SELECT} WHERE path = ?", (path,)).fetchone()
        return _failure(row) if row else None

    def all(self, below_folder: Path | None = None) -> list[FailureRecord]:
        """Every failure, or those below a folder; by path."""
        sql = _SELECT
        bounds: tuple[bytes, ...] = ()
        if below_folder is not None:
            sql, bounds = f"{sql} WHERE path > ? AND path < ?", below(path_bytes(below_folder))
        with self._readers.read() as connection:
            rows = connection.execute(f"{sql} ORDER BY path", bounds).fetchall()
        return [_failure(row) for row in rows]

    def clear(self, paths: bytes | Iterable[bytes]) -> None:
        """Forget the failures of files: they are gone, or are to be tried again."""
        wanted = [paths] if isinstance(paths, bytes) else list(paths)

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM failures WHERE path = ?", [(path,) for path in wanted])

        self._writer.run(write)


def _failure(row: tuple[bytes, str, str, int | None, int | None, int, int, int]) -> FailureRecord:
    return FailureRecord(
        path=row[0],
        reason=row[1],
        kind=row[2],
        size=row[3],
        mtime_ns=row[4],
        quarantined=bool(row[5]),
        attempts=row[6],
        at=moment(row[7]),
    )
