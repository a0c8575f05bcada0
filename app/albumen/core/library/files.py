"""The files of the photos: recording what was read, following what moves, noting what is gone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from albumen.core.errors import NotFound
from albumen.core.library import recording
from albumen.core.library.connections import Readers
from albumen.core.library.thumbnails import Thumbnails
from albumen.core.library.upkeep import Settled, settle
from albumen.core.library.values import below, id_list, moment, path_bytes
from albumen.core.library.writer import Writer
from albumen.core.records import (
    Change,
    FileRecord,
    FileState,
    FileStatus,
    Folder,
    GoneFile,
    IndexedPhoto,
    KnownContent,
    Move,
    PhotosChanged,
    RecordResult,
)

_SELECT = "SELECT id, photo_id, folder_id, path, size, mtime_ns, inode, state, seen_at FROM files"
_AMONG = (
    "SELECT id, photo_id, folder_id, path, size, mtime_ns, inode, state, seen_at FROM files"
    " WHERE id IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class _Touched:
    """Photos whose files changed, and what became of their visibility."""

    ids: tuple[int, ...]
    settled: Settled

    def changes(self) -> tuple[Change, ...]:
        moved = set(self.settled.appeared) | set(self.settled.vanished)
        rest = tuple(one for one in self.ids if one not in moved)
        return (*self.settled.changes(), *((PhotosChanged(rest),) if rest else ()))


class Files:
    """`library.files`: which files the library knows, and which photo each one is."""

    def __init__(self, readers: Readers, writer: Writer, thumbnails: Thumbnails) -> None:
        self._readers = readers
        self._writer = writer
        self._thumbnails = thumbnails

    def known(self, folder: Folder | Path) -> dict[bytes, FileState]:
        """Every file below a folder that is present, or offline, by its path.

        A missing file is left out: when it comes back, it is to be read again.
        """
        path = folder.path if isinstance(folder, Folder) else folder
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT path, size, mtime_ns, inode, photo_id, state FROM files"
                " WHERE path > ? AND path < ? AND state <> 'missing'",
                below(path_bytes(path)),
            )
            return {path: FileState(*rest) for path, *rest in rows}

    def get(self, path: Path | bytes) -> FileRecord | None:
        """What is known of one file, also of a missing one."""
        with self._readers.read() as connection:
            row = connection.execute(f"{_SELECT} WHERE path = ?", (path_bytes(path),)).fetchone()
        return _file(row) if row else None

    def of(self, photo_id: int) -> list[FileRecord]:
        """The files of a photo, present ones first."""
        with self._readers.read() as connection:
            rows = connection.execute(
                f"{_SELECT} WHERE photo_id = ? ORDER BY state DESC, id",
                (photo_id,),
            ).fetchall()
        return [_file(row) for row in rows]

    def pixel_hash(self, path: bytes) -> tuple[int, str] | None:
        """The photo of this file, and the hash of its pixels as last read.

        None where the file is not known, or is one of several: an edit then makes another photo of it.
        """
        with self._readers.read() as connection:
            row = connection.execute(
                "SELECT p.id, p.pixel_hash FROM files f JOIN photos p ON p.id = f.photo_id WHERE f.path = ?"
                " AND NOT EXISTS (SELECT 1 FROM files o WHERE o.photo_id = p.id AND o.id <> f.id"
                " AND o.state <> 'missing')",
                (path,),
            ).fetchone()
        return None if row is None else (row[0], row[1])

    def record(self, photo: IndexedPhoto, *, model_id: str | None = None) -> RecordResult:
        """Record one file that was read; see `record_many`."""
        return self.record_many((photo,), model_id=model_id)[0]

    def record_many(self, photos: Sequence[IndexedPhoto], *, model_id: str | None = None) -> list[RecordResult]:
        """Record files that were read, all or none of them.

        A photo is its content. A known content at a new path is the same photo, moved or copied. A known path with a
        new content is the same photo, edited: it keeps its tags, albums and rating, and loses vectors that no longer
        hold. Where an edited file was one of several copies, it becomes a photo of its own that starts with the same
        tags, albums and rating. The file's failure record, if any, is cleared.

        Args:
            photos: Each with a vector of the registered model `model_id`, or without one.
            model_id: The model the vectors come from.

        Raises:
            NotFound: The model is not registered.
        """
        self._thumbnails.put_many(
            (photo.content_hash, size, jpeg) for photo in photos for size, jpeg in photo.thumbnails.items()
        )

        def write(connection: sqlite3.Connection) -> tuple[list[RecordResult], _Touched]:
            recorder = recording.Recorder(connection, model_id)
            results = [recorder.record(photo) for photo in photos]
            return results, _Touched(tuple(recorder.touched), settle(connection, recorder.touched))

        return self._writer.run(write, lambda result: result[1].changes())[0]

    def record_known(self, path: bytes, size: int, mtime_ns: int, inode: int, content_hash: str) -> RecordResult | None:
        """Record one file by its hash alone; see `record_known_many`."""
        return self.record_known_many([KnownContent(path, size, mtime_ns, inode, content_hash)])[0]

    def record_known_many(self, files: Sequence[KnownContent]) -> list[RecordResult | None]:
        """Record files by their hashes alone where the library knows their contents; None for each that it does not.

        This is how moved, copied or re-added files keep everything without being decoded again.
        """

        def write(connection: sqlite3.Connection) -> tuple[list[RecordResult | None], _Touched]:
            recorder = recording.Recorder(connection, None)
            results = [recorder.record_known(file) for file in files]
            return results, _Touched(tuple(recorder.touched), settle(connection, recorder.touched))

        return self._writer.run(write, lambda result: result[1].changes())[0]

    def gone(self, size: int, mtime_ns: int) -> list[GoneFile]:
        """The missing files of a size and modification time: one of them may be what was found elsewhere."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT path, inode, ends FROM files WHERE state = 'missing' AND ends <> '' AND size = ?"
                " AND mtime_ns = ? ORDER BY id",
                (size, mtime_ns),
            ).fetchall()
        return [GoneFile(*row) for row in rows]

    def follow(self, moves: Sequence[Move]) -> list[bool]:
        """Note, in one transaction, where missing files were found again; for each, whether it still was missing.

        A file that was known at the new path is overwritten by the move and forgotten.
        """

        def write(connection: sqlite3.Connection) -> tuple[list[bool], _Touched]:
            recorder = recording.Recorder(connection, None)
            followed = [recorder.follow(move) for move in moves]
            return followed, _Touched(tuple(recorder.touched), settle(connection, recorder.touched))

        return self._writer.run(write, lambda result: result[1].changes())[0]

    def mark_missing(self, paths: Iterable[bytes]) -> tuple[int, ...]:
        """Note that files are gone; gives the ids of the photos that left the library because of it.

        The photos keep their tags, albums and vectors out of sight until a file with their content turns up again.

        Args:
            paths: Of files, or of directories with all files below them. Unknown ones are passed over.
        """

        def write(connection: sqlite3.Connection) -> _Touched:
            photos: dict[int, None] = {}
            for path in paths:
                photos.update(
                    (row[0], None)
                    for row in connection.execute(
                        "UPDATE files SET state = 'missing'"
                        " WHERE (path = ? OR (path > ? AND path < ?)) AND state <> 'missing' RETURNING photo_id",
                        (path, *below(path)),
                    )
                )
            return _Touched(tuple(photos), settle(connection, photos))

        return self._writer.run(write, _Touched.changes).settled.vanished

    def seen_again(self, path: Path) -> tuple[int, ...]:
        """Note that a missing file is back as it was; gives the photos that came into sight because of it."""

        def write(connection: sqlite3.Connection) -> Settled:
            photos = connection.execute(
                "UPDATE files SET state = 'present' WHERE path = ? AND state = 'missing' RETURNING photo_id",
                (path_bytes(path),),
            ).fetchall()
            return settle(connection, [row[0] for row in photos])

        return self._writer.run(write, Settled.changes).appeared

    def rename(self, old: bytes, new: bytes) -> tuple[int, ...]:
        """Follow a file or a whole directory to its new path; gives the ids of the photos that moved.

        A file that was known at the new path is overwritten by the move and forgotten.
        """

        def write(connection: sqlite3.Connection) -> _Touched:
            recorder = recording.Recorder(connection, None)
            recorder.rename(old, new)
            return _Touched(tuple(recorder.touched), settle(connection, recorder.touched))

        return self._writer.run(write, _Touched.changes).ids

    def remove(self, paths: Iterable[bytes]) -> tuple[int, ...]:
        """Forget files; gives the ids of the photos that left the library because of it.

        Their photos stay out of sight, as with `mark_missing`.
        """
        wanted = list(paths)

        def write(connection: sqlite3.Connection) -> _Touched:
            photos: dict[int, None] = {}
            for path in wanted:
                rows = connection.execute("DELETE FROM files WHERE path = ? RETURNING photo_id", (path,)).fetchall()
                photos.update((row[0], None) for row in rows)
            return _Touched(tuple(photos), settle(connection, photos))

        return self._writer.run(write, _Touched.changes).settled.vanished

    def paths(self, ids: Iterable[int]) -> dict[int, Path]:
        """One path for each photo that has a file, a present one if there is any."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT photo_id, path FROM files WHERE photo_id IN (SELECT value FROM json_each(?))"
                " ORDER BY photo_id, state, id DESC",
                (id_list(ids),),
            )
            return {photo_id: Path(os.fsdecode(path)) for photo_id, path in rows}  # the last one, the best, stays

    def sizes(self, ids: Iterable[int]) -> dict[int, int]:
        """The bytes of the largest file of each photo."""
        with self._readers.read() as connection:
            return dict(
                connection.execute(
                    "SELECT photo_id, max(size) FROM files WHERE photo_id IN (SELECT value FROM json_each(?))"
                    " GROUP BY photo_id",
                    (id_list(ids),),
                ).fetchall()
            )

    def present(self, ids: Iterable[int]) -> set[int]:
        """Which of these files are there."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT id FROM files WHERE state = 'present' AND id IN (SELECT value FROM json_each(?))",
                (id_list(ids),),
            )
            return {row[0] for row in rows}

    def get_many(self, ids: Iterable[int]) -> list[FileRecord]:
        """Files by their ids, in that order; those that are gone are left out."""
        wanted = list(ids)
        with self._readers.read() as connection:
            rows = connection.execute(_AMONG, (id_list(wanted),))
            found = {row[0]: _file(row) for row in rows}
        return [found[one] for one in wanted if one in found]

    def states(self) -> dict[FileStatus, int]:
        """How many files there are in each state."""
        with self._readers.read() as connection:
            return dict(connection.execute("SELECT state, count(*) FROM files GROUP BY state").fetchall())


def require_file(files: Files, path: Path) -> FileRecord:
    """The record of a file that the owner named.

    Raises:
        NotFound: The library does not know it.
    """
    record = files.get(path.absolute())
    if record is None:
        raise NotFound("{path} is not in the library; add its folder first.", path=path)
    return record


def _file(row: tuple[int, int, int | None, bytes, int, int, int, FileStatus, int]) -> FileRecord:
    return FileRecord(
        id=row[0],
        photo_id=row[1],
        folder_id=row[2],
        path=Path(os.fsdecode(row[3])),
        size=row[4],
        mtime_ns=row[5],
        inode=row[6],
        state=row[7],
        seen_at=moment(row[8]),
    )
