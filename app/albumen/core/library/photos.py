"""The photos: looking them up, listing them in order, and what the owner says of them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import numpy as np

from albumen.api.events import PhotosRemoved
from albumen.api.records import Ids
from albumen.core.errors import Bug, NotFound
from albumen.core.library.albums import album_id
from albumen.core.library.connections import Readers
from albumen.core.library.files import Files
from albumen.core.library.tagging import clean_name
from albumen.core.library.upkeep import refresh_text
from albumen.core.library.values import below, id_list, moment, path_bytes
from albumen.core.library.writer import Writer
from albumen.core.records import Change, FileRecord, FileStatus, Folder, PhotoOrder, PhotoRecord, PhotosChanged

_SELECT = """
SELECT p.id, (SELECT path FROM files f WHERE f.photo_id = p.id ORDER BY f.state DESC, f.id LIMIT 1), p.content_hash,
    p.width, p.height, p.media_type, p.taken_at, p.taken_source, p.camera, p.lens, p.metadata, p.caption, p.rating,
    p.flag, p.label, p.imported_at, p.state
FROM photos p
"""
_IDS = "SELECT p.id FROM photos p"
# A million ids as one row: fetching each by itself takes twice the time and the interpreter's lock a million times.
# The LIMIT inside keeps SQLite from dropping the order as of no consequence.
_LISTED = "SELECT group_concat(id) FROM ({})"
_AMONG = " WHERE p.id IN (SELECT value FROM json_each(?))"
_SET = "UPDATE photos SET {0} = ?1 WHERE {0} <> ?1 AND id IN (SELECT value FROM json_each(?2)) RETURNING id"
# Each is served by the index of the same name in the schema, read backwards where the newest or best comes first.
_ORDERS: dict[PhotoOrder, str] = {
    "taken": "p.taken_at DESC, p.id DESC",
    "added": "p.imported_at DESC, p.id DESC",
    "name": "p.name COLLATE NOCASE, p.id",
    "rating": "p.rating DESC, p.taken_at DESC, p.id DESC",
}


class Photos:
    """`library.photos`. Photos that are missing (no file of theirs is there) appear only where asked for by id."""

    def __init__(self, readers: Readers, writer: Writer, files: Files) -> None:
        self._readers = readers
        self._writer = writer
        self._files = files

    def get(self, photo_id: int) -> PhotoRecord:
        """One photo, also a missing one.

        Raises:
            NotFound: There is none.
        """
        found = self.get_many((photo_id,))
        if not found:
            raise NotFound("The library has no photo with the number {number} any more.", number=photo_id)
        return found[0]

    def get_many(self, ids: Iterable[int]) -> list[PhotoRecord]:
        """Photos in the order of `ids`, also missing ones; ids that are no more are passed over."""
        wanted = [int(one) for one in ids]
        with self._readers.read() as connection:
            rows = connection.execute(_SELECT + _AMONG, (id_list(wanted),))
            records = {row[0]: _photo(row) for row in rows}
        return [records[one] for one in wanted if one in records]

    def by_path(self, path: Path | bytes) -> PhotoRecord | None:
        """The photo that a file is, if the library knows the file."""
        where = "p.id = (SELECT photo_id FROM files WHERE path = ?)"
        encoded = path if isinstance(path, bytes) else path_bytes(path.absolute())
        return self._first(where, encoded)

    def by_hash(self, content_hash: str) -> PhotoRecord | None:
        """The photo of a content, if the library knows it."""
        return self._first("p.content_hash = ?", content_hash)

    def paths(self, ids: Iterable[int]) -> list[Path]:
        """One file that is there of each photo, in the order of `ids`; photos that have none are passed over."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT (SELECT f.path FROM files f WHERE f.photo_id = j.value AND f.state = 'present'"
                " ORDER BY f.id LIMIT 1) AS path FROM json_each(?) j WHERE path IS NOT NULL ORDER BY j.key",
                (id_list(ids),),
            ).fetchall()
        return [Path(os.fsdecode(row[0])) for row in rows]

    def pixel_hash(self, photo_id: int) -> str:
        """The hash of a photo's pixels as last decoded, or ""."""
        with self._readers.read() as connection:
            row = connection.execute("SELECT pixel_hash FROM photos WHERE id = ?", (photo_id,)).fetchone()
        return str(row[0]) if row else ""

    def ids(
        self,
        *,
        folder: Folder | Path | None = None,
        album: int | str | None = None,
        tag: str | None = None,
        min_rating: int = 0,
        order: PhotoOrder = "taken",
    ) -> Ids:
        """Photos in sight that meet every condition, (N,) int64.

        Args:
            folder: In this folder or below it.
            album: A member of this album.
            tag: Bears this tag.
            min_rating: Has at least so many stars.
            order: "taken" and "added" newest first, undated photos last; "rating" best first; "name" from A to Z.

        Raises:
            NotFound: There is no such album.
        """
        conditions = ["p.state <> 'missing'"]
        parameters: list[object] = []
        with self._readers.read() as connection:
            if folder is not None:
                # Through the directories, of which there are few, so that the files are read from an index alone.
                conditions.append(
                    "p.id IN (SELECT f.photo_id FROM files f JOIN directories d ON d.id = f.directory_id"
                    " WHERE (d.path = ? OR (d.path > ? AND d.path < ?)) AND f.state <> 'missing')"
                )
                path = path_bytes(folder.path if isinstance(folder, Folder) else folder.absolute())
                parameters += [path, *below(path)]
            if album is not None:
                conditions.append("p.id IN (SELECT photo_id FROM album_photos WHERE album_id = ? AND role = 'member')")
                parameters.append(album_id(connection, album))
            if tag is not None:
                conditions.append(
                    "p.id IN (SELECT photo_id FROM photo_tags"
                    " WHERE tag_id = (SELECT id FROM tags WHERE name = ?) AND state = 'accepted')"
                )
                parameters.append(clean_name(tag))
            if min_rating > 0:
                # Apart from the order, so that each is read from its own index and no row is looked up.
                conditions.append("p.id IN (SELECT id FROM photos WHERE rating >= ? AND state <> 'missing')")
                parameters.append(min_rating)
            listed = _LISTED.format(f"{_IDS} WHERE {' AND '.join(conditions)} ORDER BY {_ORDERS[order]} LIMIT -1")
            text = connection.execute(listed, parameters).fetchone()[0]
        return np.fromstring(text, np.int64, sep=",") if text else np.empty(0, np.int64)

    def flagged(self, flag: int) -> Ids:
        """Photos in sight that are picked (1) or rejected (-1), (N,) int64, ascending."""
        listed = _LISTED.format(f"{_IDS} WHERE p.flag = ? AND p.state <> 'missing' ORDER BY p.id LIMIT -1")
        with self._readers.read() as connection:
            text = connection.execute(listed, (flag,)).fetchone()[0]
        return np.fromstring(text, np.int64, sep=",") if text else np.empty(0, np.int64)

    def count(self) -> int:
        """How many photos are in sight."""
        with self._readers.read() as connection:
            row = connection.execute("SELECT count(*) FROM photos WHERE state <> 'missing'").fetchone()
        return int(row[0])

    def files_of(self, photo_id: int) -> list[FileRecord]:
        """The files of a photo, present ones first."""
        return self._files.of(photo_id)

    def set_rating(self, ids: Iterable[int], rating: int) -> tuple[int, ...]:
        """Give photos 0 to 5 stars; gives the ids for which that is new."""
        if not 0 <= rating <= 5:
            raise Bug(f"a rating of {rating}; it must be 0 to 5")
        return self._set("rating", rating, ids)

    def set_flag(self, ids: Iterable[int], flag: int) -> tuple[int, ...]:
        """Pick (1), reject (-1) or unflag (0) photos; gives the ids for which that is new."""
        if not -1 <= flag <= 1:
            raise Bug(f"a flag of {flag}; it must be -1, 0 or 1")
        return self._set("flag", flag, ids)

    def set_label(self, ids: Iterable[int], label: str) -> tuple[int, ...]:
        """Give photos a colour label, or "" for none; gives the ids for which that is new."""
        return self._set("label", label, ids)

    def set_caption(self, ids: int | Iterable[int], caption: str) -> tuple[int, ...]:
        """Give photos a caption, or "" for none; gives the ids for which that is new."""
        return self._set("caption", caption, [ids] if isinstance(ids, int) else ids)

    def delete(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Delete photos from the library, with their tags and vectors, for good; gives the ids that were there.

        The files themselves are not touched: as long as they lie in a watched folder, the next scan finds them anew.
        """
        wanted = id_list(ids)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute(
                "DELETE FROM photos WHERE id IN (SELECT value FROM json_each(?)) RETURNING id", (wanted,)
            ).fetchall()
            return tuple(sorted(row[0] for row in rows))

        return self._writer.run(write, lambda gone: (PhotosRemoved(gone),) if gone else ())

    def _set(self, column: str, value: int | str, ids: Iterable[int]) -> tuple[int, ...]:
        wanted = id_list(ids)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute(_SET.format(column), (value, wanted)).fetchall()
            changed = tuple(sorted(row[0] for row in rows))
            if column == "caption":
                refresh_text(connection, changed)
            return changed

        return self._writer.run(write, _changed)

    def _first(self, where: str, value: bytes | str) -> PhotoRecord | None:
        with self._readers.read() as connection:
            row = connection.execute(f"{_SELECT} WHERE {where}", (value,)).fetchone()
        return _photo(row) if row else None


def _changed(ids: tuple[int, ...]) -> tuple[Change, ...]:
    return (PhotosChanged(ids),) if ids else ()


def _photo(
    row: tuple[
        int,
        bytes | None,
        str,
        int,
        int,
        str,
        str | None,
        str,
        str,
        str,
        str,
        str,
        int,
        int,
        str,
        int,
        FileStatus,
    ],
) -> PhotoRecord:
    return PhotoRecord(
        id=row[0],
        path=Path(os.fsdecode(row[1])) if row[1] is not None else None,
        content_hash=row[2],
        width=row[3],
        height=row[4],
        media_type=row[5],
        taken_at=datetime.fromisoformat(row[6]) if row[6] else None,
        taken_source=row[7],
        camera=row[8],
        lens=row[9],
        metadata=MappingProxyType(json.loads(row[10])),
        caption=row[11],
        rating=row[12],
        flag=row[13],
        label=row[14],
        imported_at=moment(row[15]),
        state=row[16],
    )
