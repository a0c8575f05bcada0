"""The files that were moved to the system's trash from here."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from albumen.core.library.connections import Readers
from albumen.core.library.values import moment, now, path_bytes
from albumen.core.library.writer import Writer

_SELECT = "SELECT path, photo_id, place, at FROM trashed"
_COMPANIONS = (
    "SELECT path, photo_id, place, at FROM trashed WHERE photo_id = ? AND path <> ?"
    " AND NOT EXISTS (SELECT 1 FROM files WHERE files.path = trashed.path) ORDER BY path"
)


@dataclass(frozen=True, slots=True)
class TrashedFile:
    """A file in the system's trash.

    Attributes:
        path: Where it lay.
        photo_id: The photo that it is, or belongs to.
        place: Where it lies in the trash; None where the system does not tell.
        at: When it was moved there, in UTC.
    """

    path: Path
    photo_id: int
    place: Path | None
    at: datetime


class Trashed:
    """`library.trashed`: what `albumen.core.trash` moved, until it is taken out again."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def record(self, path: Path, photo_id: int, place: Path | None) -> None:
        """Note that a file was moved to the trash; one of this path that lies there already is forgotten."""
        row = (path_bytes(path), photo_id, os.fsencode(place) if place is not None else b"", now())

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO trashed (path, photo_id, place, at) VALUES (?, ?, ?, ?)", row)

        self._writer.run(write)

    def all(self) -> list[TrashedFile]:
        """Everything that was moved there and not taken out here, newest first."""
        with self._readers.read() as connection:
            return [_trashed(row) for row in connection.execute(f"{_SELECT} ORDER BY at DESC, path")]

    def with_companions(self, path: Path) -> list[TrashedFile]:
        """One file and what went with it from its folder, which is no photo itself; empty where it is not there."""
        encoded = path_bytes(path)
        with self._readers.read() as connection:
            own = connection.execute(f"{_SELECT} WHERE path = ?", (encoded,)).fetchone()
            if own is None:
                return []
            others = connection.execute(_COMPANIONS, (own[1], encoded)).fetchall()
        mine = _trashed(own)
        return [mine, *(other for other in map(_trashed, others) if other.path.parent == path.parent)]

    def forget(self, path: Path) -> None:
        """Note that a file is no longer in the trash."""
        self._writer.run(
            lambda connection: connection.execute("DELETE FROM trashed WHERE path = ?", (path_bytes(path),))
        )


def _trashed(row: tuple[bytes, int, bytes, int]) -> TrashedFile:
    path, photo_id, place, at = row
    return TrashedFile(Path(os.fsdecode(path)), photo_id, Path(os.fsdecode(place)) if place else None, moment(at))
