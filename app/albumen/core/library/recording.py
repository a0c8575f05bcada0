"""What a file that was read means for the library: the rules of a photo's identity."""

from __future__ import annotations

import sqlite3

from albumen.core.errors import Bug
from albumen.core.library.describing import describe
from albumen.core.library.fingerprints import put_fingerprint
from albumen.core.library.folders import folder_of
from albumen.core.library.models import model_row
from albumen.core.library.sidecars import put_stamp
from albumen.core.library.tagging import FILE, SIDECAR, set_file_keywords
from albumen.core.library.values import SEPARATOR, below, now, signed
from albumen.core.library.vectors import encode_vectors, put_vectors
from albumen.core.records import IndexedPhoto, KnownContent, Move, RecordKind, RecordResult

_INHERIT = (
    "UPDATE photos SET (caption, rating, flag, label) ="
    " (SELECT caption, rating, flag, label FROM photos WHERE id = :old) WHERE id = :new",
    "INSERT OR IGNORE INTO photo_tags (photo_id, tag_id, source, model_id, score, state, at)"
    " SELECT :new, tag_id, source, model_id, score, state, at FROM photo_tags"
    " WHERE photo_id = :old AND (source = 'user' OR state = 'rejected')",
    "INSERT OR IGNORE INTO album_photos (album_id, photo_id, role, position)"
    " SELECT album_id, :new, role, position FROM album_photos WHERE photo_id = :old AND source = 'user'",
)
_KEEP_VERSION = (
    "INSERT INTO versions (photo_id, content_hash, pixel_hash, width, height, size, path, replaced_at)"
    " SELECT p.id, p.content_hash, p.pixel_hash, p.width, p.height, f.size, f.path, :now"
    " FROM photos p JOIN files f ON f.photo_id = p.id WHERE p.id = :id AND f.path = :path"
)


class Recorder:
    """Records files within one transaction, and remembers the photos it touched so that they can be settled."""

    def __init__(self, connection: sqlite3.Connection, model_id: str | None) -> None:
        self._connection = connection
        self._model = model_row(connection, model_id) if model_id is not None else None
        self.touched: dict[int, None] = {}

    def record(self, photo: IndexedPhoto) -> RecordResult:
        """Record one file; the rules are those of `Files.record_many`."""
        known = KnownContent(photo.path, photo.size, photo.mtime_ns, photo.inode, photo.content_hash, photo.ends)
        result = self.record_known(known)
        if result is None:
            result = self._new_content(photo, known)
        self._describe(result.photo_id, photo)
        if photo.vector is not None:
            if self._model is None:
                raise Bug("a vector came without the model it belongs to")
            blobs = encode_vectors(photo.vector[None, :], self._model.dim)
            put_vectors(self._connection, self._model.number, [(result.photo_id, blobs[0])])
        return result

    def record_known(self, file: KnownContent) -> RecordResult | None:
        """Record a file whose content the library knows; None, and nothing done, where it does not."""
        photo_id = self._one("SELECT id FROM photos WHERE content_hash = ?", file.content_hash)
        if photo_id is None:
            return None
        previous = self._one("SELECT photo_id FROM files WHERE path = ?", file.path)
        kind: RecordKind
        if previous == photo_id:
            kind = "unchanged"
        elif previous is not None:
            kind = "changed"
            self.touched[previous] = None
        else:
            kind = self._moved_or_copied(photo_id)
        self._put_file(photo_id, file)
        put_stamp(self._connection, file.path, file.sidecars)
        return RecordResult(photo_id, kind)

    def rename(self, old: bytes, new: bytes) -> None:
        """Give the file at `old`, or every file below it, its new path."""
        rows = self._connection.execute(
            "SELECT id, photo_id, path FROM files WHERE path = ? OR (path > ? AND path < ?)", (old, *below(old))
        ).fetchall()
        for file_id, photo_id, path in rows:
            self._move(file_id, photo_id, new + path[len(old) :])
        self._connection.execute("DELETE FROM failures WHERE path = ? OR (path > ? AND path < ?)", (old, *below(old)))

    def follow(self, move: Move) -> bool:
        """Give a missing file the path at which it was found again; whether it still was missing."""
        row = self._connection.execute(
            "SELECT id, photo_id FROM files WHERE path = ? AND state = 'missing'", (move.old,)
        ).fetchone()
        if row is None:
            return False
        self._move(row[0], row[1], move.new)
        self._connection.execute("UPDATE files SET inode = ? WHERE id = ?", (signed(move.inode), row[0]))
        self._connection.execute("DELETE FROM failures WHERE path IN (?, ?)", (move.old, move.new))
        return True

    def _move(self, file_id: int, photo_id: int, target: bytes) -> None:
        overwritten = self._one("DELETE FROM files WHERE path = ? AND id <> ? RETURNING photo_id", target, file_id)
        if overwritten is not None:
            self.touched[overwritten] = None
        self._connection.execute(
            "UPDATE files SET path = ?, directory_id = ?, folder_id = ?, state = 'present' WHERE id = ?",
            (target, self._directory(target), folder_of(self._connection, target), file_id),
        )
        self.touched[photo_id] = None

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

    def _new_content(self, photo: IndexedPhoto, file: KnownContent) -> RecordResult:
        previous = self._one("SELECT photo_id FROM files WHERE path = ?", photo.path)
        kind: RecordKind
        if previous is None:
            photo_id = self._insert(photo)
            # An earlier version that turns up again beside its photo is a photo of its own, with the same words on it.
            earlier = self._one(
                "SELECT photo_id FROM versions WHERE content_hash = ? ORDER BY id DESC LIMIT 1", photo.content_hash
            )
            if earlier is not None:
                self._inherit(earlier, photo_id)
            kind = "new"
        elif self._one(
            "SELECT 1 FROM files WHERE photo_id = ? AND path <> ? AND state <> 'missing'", previous, photo.path
        ):
            photo_id = self._insert(photo)
            self._inherit(previous, photo_id)
            self.touched[previous] = None
            kind = "changed"
        else:
            photo_id = previous
            self._replace_content(photo_id, photo)
            kind = "changed"
        self._put_file(photo_id, file)
        return RecordResult(photo_id, kind)

    def _insert(self, photo: IndexedPhoto) -> int:
        row = self._connection.execute(
            "INSERT INTO photos (content_hash, width, height, media_type, imported_at, state)"
            " VALUES (?, ?, ?, ?, ?, 'missing') RETURNING id",  # `settle` makes it present
            (photo.content_hash, photo.width, photo.height, photo.media_type, now()),
        ).fetchone()
        return int(row[0])

    def _inherit(self, old: int, new: int) -> None:
        for statement in _INHERIT:
            self._connection.execute(statement, {"old": old, "new": new})

    def _replace_content(self, photo_id: int, photo: IndexedPhoto) -> None:
        pixels = self._connection.execute("SELECT pixel_hash FROM photos WHERE id = ?", (photo_id,)).fetchone()[0]
        self._connection.execute(_KEEP_VERSION, {"id": photo_id, "path": photo.path, "now": now()})
        self._connection.execute("UPDATE photos SET content_hash = ? WHERE id = ?", (photo.content_hash, photo_id))
        if not pixels or pixels != photo.pixel_hash:
            self._connection.execute("DELETE FROM vectors WHERE photo_id = ?", (photo_id,))
            self._connection.execute("DELETE FROM analyses WHERE photo_id = ?", (photo_id,))

    def _describe(self, photo_id: int, photo: IndexedPhoto) -> None:
        """Store what the file says of itself; what the owner says here stays."""
        describe(self._connection, photo_id, photo)
        if photo.fingerprint is not None:
            put_fingerprint(self._connection, photo_id, photo.fingerprint)
        source = SIDECAR if photo.metadata.get("keywords_from") == SIDECAR else FILE
        set_file_keywords(self._connection, photo_id, photo.keywords, source)
        put_stamp(self._connection, photo.path, photo.sidecars)

    def _put_file(self, photo_id: int, file: KnownContent) -> None:
        self._connection.execute(
            """
            INSERT INTO files (photo_id, folder_id, directory_id, path, size, mtime_ns, inode, ends, state, seen_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'present', ?)
            ON CONFLICT (path) DO UPDATE SET photo_id = excluded.photo_id, folder_id = excluded.folder_id,
                size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode, ends = excluded.ends,
                state = 'present', seen_at = excluded.seen_at
            """,
            (
                photo_id,
                folder_of(self._connection, file.path),
                self._directory(file.path),
                file.path,
                file.size,
                file.mtime_ns,
                signed(file.inode),
                file.ends,
                now(),
            ),
        )
        self._connection.execute("DELETE FROM failures WHERE path = ?", (file.path,))
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
