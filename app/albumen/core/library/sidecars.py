"""Which sidecars were read with which file, so that one that appears, changes or goes is noticed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from albumen.core.library.connections import Readers
from albumen.core.library.describing import remember_said
from albumen.core.library.tagging import SIDECAR, set_file_keywords
from albumen.core.library.values import below, path_bytes
from albumen.core.library.writer import Writer


class Sidecars:
    """`library.sidecars`. A stamp is what `albumen.core.metadata.sidecar_stamp` gives; "" means none."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def known(self, folder: Path) -> dict[bytes, str]:
        """The stamps of the files below a folder that were read with sidecars, by the files' paths."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT f.path, s.stamp FROM sidecars s JOIN files f ON f.id = s.file_id"
                " WHERE f.path > ? AND f.path < ? AND f.state <> 'missing'",
                below(path_bytes(folder)),
            )
            return dict(rows.fetchall())

    def changed(self, path: bytes, photo_id: int, stamp: str) -> bool:
        """Whether a file of a photo has to be read again for its sidecars' sake.

        Not where the same sidecars were read with another file of the photo: then they moved, or were copied, with it.
        """
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT f.path, coalesce(s.stamp, '') FROM files f LEFT JOIN sidecars s ON s.file_id = f.id"
                " WHERE f.photo_id = ?",
                (photo_id,),
            ).fetchall()
        stamps: dict[bytes, str] = dict(rows)
        if path in stamps:
            return stamps[path] != stamp
        return bool(stamp) and stamp not in stamps.values()

    def record(self, path: bytes, stamp: str) -> None:
        """Remember what was read, or written, with a file."""
        with self._readers.read() as connection:
            if stamp_of(connection, path) == stamp:
                return
        self._writer.run(lambda connection: put_stamp(connection, path, stamp))

    def remember_written(
        self, photo_id: int, path: bytes, said: Mapping[str, object], tags: Iterable[str], stamp: str
    ) -> None:
        """Note that a sidecar was written and what it says now.

        Args:
            photo_id: The photo.
            path: Its file.
            said: As for `remember_said`.
            tags: All of the photo's tags, which the sidecar now has.
            stamp: Of the sidecars as they are now.
        """
        wanted = list(tags)

        def write(connection: sqlite3.Connection) -> None:
            remember_said(connection, photo_id, said)
            set_file_keywords(connection, photo_id, wanted, SIDECAR)
            # Written after the owner said so, even within the same second.
            connection.execute(
                "UPDATE photo_tags SET at = max(at, coalesce((SELECT u.at + 1 FROM photo_tags u WHERE u.photo_id ="
                " photo_tags.photo_id AND u.tag_id = photo_tags.tag_id AND u.source = 'user'), 0))"
                " WHERE photo_id = ? AND source = ?",
                (photo_id, SIDECAR),
            )
            put_stamp(connection, path, stamp)

        self._writer.run(write)


def stamp_of(connection: sqlite3.Connection, path: bytes) -> str:
    """The stamp of a file's sidecars, "" for none and for a file that is not known."""
    row = connection.execute(
        "SELECT stamp FROM sidecars WHERE file_id = (SELECT id FROM files WHERE path = ?)", (path,)
    ).fetchone()
    return str(row[0]) if row else ""


def put_stamp(connection: sqlite3.Connection, path: bytes, stamp: str) -> None:
    """Remember a stamp inside a transaction; a file that is not known is passed over."""
    if stamp:
        connection.execute(
            "INSERT INTO sidecars (file_id, stamp) SELECT id, ? FROM files WHERE path = ?"
            " ON CONFLICT (file_id) DO UPDATE SET stamp = excluded.stamp",
            (stamp, path),
        )
    else:
        connection.execute("DELETE FROM sidecars WHERE file_id = (SELECT id FROM files WHERE path = ?)", (path,))
