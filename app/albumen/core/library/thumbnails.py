"""The thumbnails: a SQLite file of their own, which may be deleted at any time and is made again as needed."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from albumen.core.errors import LibraryDamaged, sqlite_errors
from albumen.core.library.connections import Readers, connect
from albumen.core.library.writer import Writer

LIMIT_BYTES = 20 * 1024**3
"""How large the file may grow before `prune` takes the oldest out."""

_CACHE_KIB = 4 * 1024  # pictures are written once, and not read again by who wrote them

_log = logging.getLogger(__name__)

_TABLE = """
CREATE TABLE IF NOT EXISTS thumbnails (
    content_hash TEXT NOT NULL, size INTEGER NOT NULL, jpeg BLOB NOT NULL, PRIMARY KEY (content_hash, size)
)
"""


class Thumbnails:
    """`library.thumbnails`: JPEG bytes by content and by the length of the longer side in pixels.

    A damaged file costs nothing but time: what cannot be read has to be made again, and the file is begun anew, at the
    latest when it is opened next.
    """

    def __init__(self, file: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self._file = file
        self._limit = limit_bytes
        self._damaged = False
        with sqlite_errors(file):
            connection = _open(file)
        self._readers = Readers(file)
        self._writer = Writer(connection, file)

    def get(self, content_hash: str, size: int) -> bytes | None:
        """The thumbnail, or None where it has to be made."""
        return self._read_one("SELECT jpeg FROM thumbnails WHERE content_hash = ? AND size = ?", (content_hash, size))

    def smallest(self, content_hash: str) -> bytes | None:
        """The smallest thumbnail there is, or None."""
        return self._read_one(
            "SELECT jpeg FROM thumbnails WHERE content_hash = ? ORDER BY size LIMIT 1", (content_hash,)
        )

    def put(self, content_hash: str, size: int, jpeg: bytes) -> None:
        """Keep one thumbnail."""
        self.put_many([(content_hash, size, jpeg)])

    def put_many(self, rows: Iterable[tuple[str, int, bytes]]) -> None:
        """Keep thumbnails, each (content_hash, size, jpeg)."""
        wanted = list(rows)
        if not wanted:
            return

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT INTO thumbnails (content_hash, size, jpeg) VALUES (?, ?, ?)"
                " ON CONFLICT (content_hash, size) DO UPDATE SET jpeg = excluded.jpeg",
                wanted,
            )

        try:
            self._writer.run(write)
        except LibraryDamaged as error:
            self._note_damage(error)

    def hashes(self, size: int | None = None) -> set[str]:
        """The contents that have a thumbnail, of any or of one size."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT DISTINCT content_hash FROM thumbnails WHERE ?1 IS NULL OR size = ?1", (size,)
            )
            return {row[0] for row in rows}

    def remove(self, hashes: Iterable[str]) -> int:
        """Delete the thumbnails of contents; gives how many were deleted."""
        wanted = [(one,) for one in hashes]

        def write(connection: sqlite3.Connection) -> int:
            return connection.executemany("DELETE FROM thumbnails WHERE content_hash = ?", wanted).rowcount

        deleted = self._writer.run(write)
        self._shrink()
        return max(deleted, 0)

    def prune(self, wanted: Callable[[str], bool] | None = None) -> int:
        """Delete what `wanted` says is not needed, then the oldest until the file is within its limit.

        Args:
            wanted: Whether a content hash is still of use; None keeps all that fit.

        Returns:
            How many thumbnails were deleted.
        """
        deleted = 0
        if wanted is not None:
            deleted += self.remove(one for one in self.hashes() if not wanted(one))
        while (excess := self.used_bytes() - self._limit) > 0:
            count = self._writer.run(partial(_delete_oldest, excess=excess))
            if not count:
                break
            deleted += count
            self._shrink()
        return deleted

    def used_bytes(self) -> int:
        """How much of the file is in use."""
        with self._readers.read() as connection:
            used = connection.execute(
                "SELECT (SELECT page_count FROM pragma_page_count) - (SELECT freelist_count FROM pragma_freelist_count)"
            ).fetchone()[0]
            return int(used) * int(connection.execute("PRAGMA page_size").fetchone()[0])

    def close(self) -> None:
        """Finish writing and close the file."""
        self._readers.close()
        self._writer.close()
        if self._damaged:
            _delete(self._file)

    def _read_one(self, sql: str, parameters: tuple[str | int, ...]) -> bytes | None:
        try:
            with self._readers.read() as connection:
                row = connection.execute(sql, parameters).fetchone()
        except LibraryDamaged as error:
            self._note_damage(error)
            return None
        return row[0] if row else None

    def _note_damage(self, error: LibraryDamaged) -> None:
        if not self._damaged:
            _tell(error)
        self._damaged = True

    def _shrink(self) -> None:
        # `execute` steps a statement without columns only once, which would give back a single page.
        self._writer.run(lambda connection: connection.executescript("PRAGMA incremental_vacuum"), transaction=False)


def _delete_oldest(connection: sqlite3.Connection, excess: int) -> int:
    rows: list[tuple[int]] = []
    freed = 0
    for rowid, size in connection.execute("SELECT rowid, length(jpeg) FROM thumbnails ORDER BY rowid"):
        rows.append((rowid,))
        freed += size
        if freed >= excess:
            break
    connection.executemany("DELETE FROM thumbnails WHERE rowid = ?", rows)
    return len(rows)


def _open(file: Path) -> sqlite3.Connection:
    """Open the file; one that is damaged is deleted and begun again, since everything in it can be made anew."""
    try:
        with sqlite_errors(file):
            return _create(file)
    except LibraryDamaged as error:
        _tell(error)
        _delete(file)
        return _create(file)


def _tell(error: LibraryDamaged) -> None:
    _log.warning("%s The thumbnails will be made again.", error)


def _delete(file: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{file}{suffix}").unlink()


def _create(file: Path) -> sqlite3.Connection:
    if not file.exists():
        # Has to be chosen before the first table, and lets `prune` give space back without rewriting the file.
        with contextlib.closing(sqlite3.connect(file)) as fresh:
            fresh.execute("PRAGMA synchronous = OFF")
            fresh.execute("PRAGMA auto_vacuum = INCREMENTAL")
            fresh.execute(_TABLE)
    connection = connect(file, cache_kib=_CACHE_KIB)
    try:
        connection.execute(_TABLE)
        connection.execute("SELECT 1 FROM thumbnails LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
