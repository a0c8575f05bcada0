"""What a file that was read means for the library: the rules of a photo's identity."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from albumen.core.errors import Bug
from albumen.core.library.folders import folder_of
from albumen.core.library.models import model_row
from albumen.core.library.tagging import set_file_keywords
from albumen.core.library.values import SEPARATOR, below, now
from albumen.core.library.vectors import encode_vectors, put_vectors
from albumen.core.records import IndexedPhoto, RecordKind, RecordResult

_INHERIT = (
    "UPDATE photos SET (caption, rating, flag, label) ="
    " (SELECT caption, rating, flag, label FROM photos WHERE id = :old) WHERE id = :new",
    "INSERT OR IGNORE INTO photo_tags (photo_id, tag_id, source, model_id, score, state, at)"
    " SELECT :new, tag_id, source, model_id, score, state, at FROM photo_tags"
    " WHERE photo_id = :old AND (source = 'user' OR state = 'rejected')",
    "INSERT OR IGNORE INTO album_photos (album_id, photo_id, role, position)"
    " SELECT album_id, :new, role, position FROM album_photos WHERE photo_id = :old AND source = 'user'",
)


class Recorder:
    """Records files within one transaction, and remembers the photos it touched so that they can be settled."""

    def __init__(self, connection: sqlite3.Connection, model_id: str | None) -> None:
        self._connection = connection
        self._model = model_row(connection, model_id) if model_id is not None else None
        self.touched: dict[int, None] = {}

    def record(self, photo: IndexedPhoto) -> RecordResult:
        """Record one file; the rules are those of `Files.record_many`."""
        result = self.record_known(photo.path, photo.size, photo.mtime_ns, photo.inode, photo.content_hash)
        if result is None:
            result = self._new_content(photo)
        self._describe(result.photo_id, photo)
        if photo.vector is not None:
            if self._model is None:
                raise Bug("a vector came without the model it belongs to")
            blobs = encode_vectors(photo.vector[None, :], self._model.dim)
            put_vectors(self._connection, self._model.number, [(result.photo_id, blobs[0])])
        return result

    def record_known(self, path: bytes, size: int, mtime_ns: int, inode: int, content_hash: str) -> RecordResult | None:
        """Record a file whose content the library knows; None, and nothing done, where it does not."""
        photo_id = self._one("SELECT id FROM photos WHERE content_hash = ?", content_hash)
        if photo_id is None:
            return None
        previous = self._one("SELECT photo_id FROM files WHERE path = ?", path)
        kind: RecordKind
        if previous == photo_id:
            kind = "unchanged"
        elif previous is not None:
            kind = "changed"
            self.touched[previous] = None
        else:
            kind = self._moved_or_copied(photo_id)
        self._put_file(photo_id, path, size, mtime_ns, inode)
        return RecordResult(photo_id, kind)

    def rename(self, old: bytes, new: bytes) -> None:
        """Give the file at `old`, or every file below it, its new path."""
        rows = self._connection.execute(
            "SELECT id, photo_id, path FROM files WHERE path = ? OR (path > ? AND path < ?)", (old, *below(old))
        ).fetchall()
        for file_id, photo_id, path in rows:
            target = new + path[len(old) :]
            overwritten = self._one("DELETE FROM files WHERE path = ? AND id <> ? RETURNING photo_id", target, file_id)
            if overwritten is not None:
                self.touched[overwritten] = None
            self._connection.execute(
                "UPDATE files SET path = ?, directory_id = ?, folder_id = ?, state = 'present' WHERE id = ?",
                (target, self._directory(target), folder_of(self._connection, target), file_id),
            )
            self.touched[photo_id] = None
        self._connection.execute("DELETE FROM failures WHERE path = ? OR (path > ? AND path < ?)", (old, *below(old)))

    def _moved_or_copied(self, photo_id: int) -> RecordKind:
        """Tell a move from a copy: a move leaves a missing file behind, whose row the new path then replaces."""
        files = self._connection.execute(
            "SELECT id, state FROM files WHERE photo_id = ? ORDER BY state, id", (photo_id,)
        ).fetchall()
        if files and files[0][1] != "missing":
            return "duplicate"
        if files:
            self._connection.execute("DELETE FROM files WHERE id = ?", (files[0][0],))
        return "moved"

    def _new_content(self, photo: IndexedPhoto) -> RecordResult:
        previous = self._one("SELECT photo_id FROM files WHERE path = ?", photo.path)
        kind: RecordKind
        if previous is None:
            photo_id = self._insert(photo)
            kind = "new"
        elif self._one(
            "SELECT 1 FROM files WHERE photo_id = ? AND path <> ? AND state <> 'missing'", previous, photo.path
        ):
            photo_id = self._insert(photo)
            for statement in _INHERIT:
                self._connection.execute(statement, {"old": previous, "new": photo_id})
            self.touched[previous] = None
            kind = "changed"
        else:
            photo_id = previous
            self._replace_content(photo_id, photo)
            kind = "changed"
        self._put_file(photo_id, photo.path, photo.size, photo.mtime_ns, photo.inode)
        return RecordResult(photo_id, kind)

    def _insert(self, photo: IndexedPhoto) -> int:
        row = self._connection.execute(
            "INSERT INTO photos (content_hash, width, height, media_type, imported_at, state)"
            " VALUES (?, ?, ?, ?, ?, 'missing') RETURNING id",  # `settle` makes it present
            (photo.content_hash, photo.width, photo.height, photo.media_type, now()),
        ).fetchone()
        return int(row[0])

    def _replace_content(self, photo_id: int, photo: IndexedPhoto) -> None:
        pixels = self._connection.execute("SELECT pixel_hash FROM photos WHERE id = ?", (photo_id,)).fetchone()[0]
        self._connection.execute("UPDATE photos SET content_hash = ? WHERE id = ?", (photo.content_hash, photo_id))
        if not pixels or pixels != photo.pixel_hash:
            self._connection.execute("DELETE FROM vectors WHERE photo_id = ?", (photo_id,))
            self._connection.execute("DELETE FROM analyses WHERE photo_id = ?", (photo_id,))

    def _describe(self, photo_id: int, photo: IndexedPhoto) -> None:
        """Store what the file says of itself; the owner's own caption and rating stay."""
        self._connection.execute(
            "UPDATE photos SET width = ?, height = ?, media_type = ?, taken_at = ?, taken_source = ?, camera = ?,"
            " lens = ?, metadata = ?, pixel_hash = ?, caption = iif(caption = '', ?, caption),"
            " rating = iif(rating = 0, ?, rating) WHERE id = ?",
            (
                photo.width,
                photo.height,
                photo.media_type,
                photo.taken_at.isoformat() if photo.taken_at else None,
                photo.taken_source,
                photo.camera,
                photo.lens,
                _json(photo.metadata),
                photo.pixel_hash,
                photo.caption,
                photo.rating,
                photo_id,
            ),
        )
        set_file_keywords(self._connection, photo_id, photo.keywords)

    def _put_file(self, photo_id: int, path: bytes, size: int, mtime_ns: int, inode: int) -> None:
        self._connection.execute(
            """
            INSERT INTO files (photo_id, folder_id, directory_id, path, size, mtime_ns, inode, state, seen_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'present', ?)
            ON CONFLICT (path) DO UPDATE SET photo_id = excluded.photo_id, folder_id = excluded.folder_id,
                size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode, state = 'present',
                seen_at = excluded.seen_at
            """,
            (
                photo_id,
                folder_of(self._connection, path),
                self._directory(path),
                path,
                size,
                mtime_ns,
                _signed(inode),
                now(),
            ),
        )
        self._connection.execute("DELETE FROM failures WHERE path = ?", (path,))
        self.touched[photo_id] = None

    def _directory(self, path: bytes) -> int:
        directory = path.rpartition(SEPARATOR)[0] or SEPARATOR
        found = self._one("SELECT id FROM directories WHERE path = ?", directory)
        if found is not None:
            return found
        row = self._connection.execute("INSERT INTO directories (path) VALUES (?) RETURNING id", (directory,))
        return int(row.fetchone()[0])

    def _one(self, sql: str, *parameters: object) -> int | None:
        row = self._connection.execute(sql, parameters).fetchone()
        return int(row[0]) if row else None


def _json(metadata: Mapping[str, object]) -> str:
    return json.dumps(dict(metadata), ensure_ascii=False, default=str)


def _signed(number: int) -> int:
    """Some file systems number their files with 64 unsigned bits; SQLite's integers have a sign."""
    return number - (1 << 64) if number >= 1 << 63 else number
