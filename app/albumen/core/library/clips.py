"""The clips that belong to photos, by where both lie."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from albumen.core.library.connections import Readers
from albumen.core.library.upkeep import settle
from albumen.core.library.values import below, id_list, path_bytes
from albumen.core.library.writer import Writer
from albumen.core.records import Change, ClipRecord, PhotosChanged


class Clips:
    """`library.clips`: the moving halves of Live Photos. A clip is a file, and no photo."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def known(self, folder: Path) -> dict[bytes, ClipRecord]:
        """Every clip below a folder, by its path."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT path, still, size, mtime_ns, inode FROM clips WHERE path > ? AND path < ?",
                below(path_bytes(folder)),
            )
            return {row[0]: ClipRecord(*row) for row in rows}

    def of(self, photo_id: int) -> Path | None:
        """Where the clip of a photo lies; None where it has none, or none that is there."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT c.path FROM files f JOIN clips c ON c.still = f.path"
                " WHERE f.photo_id = ? AND f.state = 'present' ORDER BY f.id",
                (photo_id,),
            ).fetchall()
        return next((path for (raw,) in rows if (path := Path(os.fsdecode(raw))).is_file()), None)

    def still_of(self, path: Path) -> Path | None:
        """Where the photo lies that a clip belongs to; None of a file that is no clip."""
        with self._readers.read() as connection:
            row = connection.execute("SELECT still FROM clips WHERE path = ?", (path_bytes(path),)).fetchone()
        return None if row is None else Path(os.fsdecode(row[0]))

    def among(self, photo_ids: Iterable[int]) -> set[int]:
        """Which of these photos have a clip beside them."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT f.photo_id FROM files f JOIN clips c ON c.still = f.path"
                " WHERE f.photo_id IN (SELECT value FROM json_each(?)) AND f.state = 'present'",
                (id_list(photo_ids),),
            )
            return {photo_id for (photo_id,) in rows}

    def record(self, clip: ClipRecord) -> None:
        """Note that a file is the clip of a photo.

        Where the library took it for a video of its own, because it came before its photo, that video is from now on
        missing: it keeps what its owner gave it, and comes back should the photo be deleted.
        """
        row = (clip.path, clip.still, clip.size, clip.mtime_ns, clip.inode - (1 << 64) * (clip.inode >= 1 << 63))
        with self._readers.read() as connection:  # both halves tell of it, mostly with nothing new
            known = connection.execute(
                "SELECT 1 FROM clips WHERE (path, still, size, mtime_ns, inode) = (?, ?, ?, ?, ?)"
                " AND NOT EXISTS (SELECT 1 FROM files WHERE files.path = clips.path AND state <> 'missing')",
                row,
            ).fetchone()
        if known:
            return

        def write(connection: sqlite3.Connection) -> tuple[Change, ...]:
            connection.execute(
                "INSERT OR REPLACE INTO clips (path, still, size, mtime_ns, inode) VALUES (?, ?, ?, ?, ?)",
                row,
            )
            connection.execute("DELETE FROM failures WHERE path = ?", (clip.path,))
            videos = connection.execute(
                "UPDATE files SET state = 'missing' WHERE path = ? AND state <> 'missing' RETURNING photo_id",
                (clip.path,),
            ).fetchall()
            stills = connection.execute("SELECT photo_id FROM files WHERE path = ?", (clip.still,)).fetchall()
            settled = settle(connection, [photo_id for (photo_id,) in videos])
            return (*settled.changes(), *((PhotosChanged(tuple(one for (one,) in stills)),) if stills else ()))

        self._writer.run(write, lambda changes: changes)

    def remove(self, paths: Iterable[bytes]) -> None:
        """Forget clips that are gone, or are none any more."""
        wanted = [(path,) for path in paths]
        if wanted:
            self._writer.run(lambda connection: connection.executemany("DELETE FROM clips WHERE path = ?", wanted))
