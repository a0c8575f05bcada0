"""The owner's albums: what belongs in them, and what was said not to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from albumen.api.events import AlbumsChanged
from albumen.api.records import AlbumEntry, AlbumRole, Ids
from albumen.core.errors import NotFound, UserError
from albumen.core.library.connections import Readers
from albumen.core.library.values import id_array, id_list, moment, now
from albumen.core.library.writer import Writer
from albumen.core.records import AlbumKind, AlbumRecord, Change

_SELECT = """
SELECT a.id, a.name, a.kind, a.query, a.created_at,
    (SELECT count(*) FROM album_photos m WHERE m.album_id = a.id AND m.role = 'member'
        AND m.photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing')),
    (SELECT count(*) FROM album_photos r WHERE r.album_id = a.id AND r.role = 'reject'
        AND r.photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing'))
FROM albums a
"""


class Albums:
    """`library.albums`. An album is named by its id or its name; a photo is a member, a reject, or neither."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def create(self, name: str, *, kind: AlbumKind = "manual", query: str = "") -> AlbumRecord:
        """Make an album.

        Args:
            name: Unique.
            kind: "smart" for one that holds what `query` finds.
            query: What a smart album asks for.

        Raises:
            UserError: The name is empty or taken.
        """
        cleaned = _clean(name)

        def write(connection: sqlite3.Connection) -> AlbumRecord:
            _require_free(connection, cleaned)
            row = connection.execute(
                "INSERT INTO albums (name, kind, query, created_at) VALUES (?, ?, ?, ?) RETURNING id",
                (cleaned, kind, query, now()),
            ).fetchone()
            return _record(connection.execute(f"{_SELECT} WHERE a.id = ?", row).fetchone())

        return self._writer.run(write, lambda album: (AlbumsChanged((album.id,)),))

    def rename(self, album: int | str, name: str) -> None:
        """Give an album another name.

        Raises:
            NotFound: There is no such album.
            UserError: The name is empty or taken.
        """
        cleaned = _clean(name)

        def write(connection: sqlite3.Connection) -> int:
            number = album_id(connection, album)
            _require_free(connection, cleaned, but=number)
            connection.execute("UPDATE albums SET name = ? WHERE id = ?", (cleaned, number))
            return number

        self._writer.run(write, _changed)

    def set_query(self, album: int | str, query: str) -> None:
        """Change what a smart album asks for.

        Raises:
            NotFound: There is no such album.
        """

        def write(connection: sqlite3.Connection) -> int:
            number = album_id(connection, album)
            connection.execute("UPDATE albums SET query = ? WHERE id = ?", (query, number))
            return number

        self._writer.run(write, _changed)

    def delete(self, album: int | str) -> None:
        """Delete an album; its photos stay.

        Raises:
            NotFound: There is no such album.
        """

        def write(connection: sqlite3.Connection) -> int:
            number = album_id(connection, album)
            connection.execute("DELETE FROM albums WHERE id = ?", (number,))
            return number

        self._writer.run(write, _changed)

    def add(
        self, album: int | str, ids: Iterable[int], role: AlbumRole = "member", *, replace: bool = True
    ) -> tuple[int, ...]:
        """Put photos in an album by the owner's hand, or among its rejects; gives the ids whose role changed.

        Args:
            album: Its id or name.
            ids: Photos; those deleted meanwhile are passed over. Members come last in the album, in this order.
            role: What they are there.
            replace: Change the role of photos that have the other one; False leaves the owner's word alone.

        Raises:
            NotFound: There is no such album.
            UserError: It is a smart one, which its search fills.
        """
        wanted = list(dict.fromkeys(int(one) for one in ids))

        def write(connection: sqlite3.Connection) -> tuple[int, tuple[int, ...]]:
            number = album_id(connection, album)
            _require_manual(connection, number)
            last = connection.execute(
                "SELECT coalesce(max(position), 0) FROM album_photos WHERE album_id = ?", (number,)
            ).fetchone()[0]
            rows = connection.execute(
                """
                INSERT INTO album_photos (album_id, photo_id, role, position)
                SELECT :album, j.value, :role, :last + 1 + j.key FROM json_each(:ids) j JOIN photos p ON p.id = j.value
                WHERE true
                ON CONFLICT (album_id, photo_id) DO UPDATE
                SET role = excluded.role, position = excluded.position, source = 'user', model_id = NULL, score = NULL
                WHERE (role <> excluded.role OR source <> 'user') AND :replace
                RETURNING photo_id
                """,
                {"album": number, "role": role, "last": last, "ids": id_list(wanted), "replace": replace},
            ).fetchall()
            return number, tuple(row[0] for row in rows)

        return self._writer.run(write, _membership)[1]

    def remove(self, album: int | str, ids: Iterable[int]) -> tuple[int, ...]:
        """Take photos out of an album and off its rejects; gives the ids that were there.

        Raises:
            NotFound: There is no such album.
        """
        wanted = id_list(ids)

        def write(connection: sqlite3.Connection) -> tuple[int, tuple[int, ...]]:
            number = album_id(connection, album)
            rows = connection.execute(
                "DELETE FROM album_photos WHERE album_id = ? AND photo_id IN (SELECT value FROM json_each(?))"
                " RETURNING photo_id",
                (number, wanted),
            ).fetchall()
            return number, tuple(row[0] for row in rows)

        return self._writer.run(write, _membership)[1]

    def fill(
        self,
        album: int | str,
        entries: Sequence[tuple[int, float | None]],
        *,
        source: str,
        model_id: str | None = None,
        role: AlbumRole = "member",
    ) -> tuple[int, ...]:
        """Put photos in an album, or among its suggestions, on behalf of a plugin; gives the ids for which that is new.

        What the owner put there or rejected stays as it is, and so does what another plugin put there.

        Args:
            album: Its id or name.
            entries: Photos and their scores in [0, 1], if they have one.
            source: The plugin's id.
            model_id: The model the scores came from.
            role: "member" or "suggested".

        Raises:
            NotFound: There is no such album.
        """
        rows = json.dumps([[int(photo_id), score] for photo_id, score in entries])

        def write(connection: sqlite3.Connection) -> tuple[int, tuple[int, ...]]:
            number = album_id(connection, album)
            last = connection.execute(
                "SELECT coalesce(max(position), 0) FROM album_photos WHERE album_id = ?", (number,)
            ).fetchone()[0]
            changed = connection.execute(
                """
                INSERT INTO album_photos (album_id, photo_id, role, position, source, model_id, score)
                SELECT :album, p.id, :role, :last + 1 + j.key, :source, :model, json_extract(j.value, '$[1]')
                FROM json_each(:rows) j JOIN photos p ON p.id = json_extract(j.value, '$[0]')
                WHERE true
                ON CONFLICT (album_id, photo_id) DO UPDATE
                SET role = excluded.role, position = excluded.position, model_id = excluded.model_id,
                    score = excluded.score
                WHERE source = excluded.source AND role <> 'reject'
                    AND (role, model_id, score) IS NOT (excluded.role, excluded.model_id, excluded.score)
                RETURNING photo_id
                """,
                {"album": number, "role": role, "last": last, "source": source, "model": model_id, "rows": rows},
            ).fetchall()
            return number, tuple(row[0] for row in changed)

        return self._writer.run(write, _membership)[1]

    def take_back(self, album: int | str, source: str, ids: Iterable[int] | None = None) -> tuple[int, ...]:
        """Take out what a plugin put in an album or suggested for it; gives the ids that were there.

        Args:
            album: Its id or name.
            source: The plugin's id.
            ids: Only these photos; all of the plugin's where None.

        Raises:
            NotFound: There is no such album.
        """
        wanted = None if ids is None else id_list(ids)

        def write(connection: sqlite3.Connection) -> tuple[int, tuple[int, ...]]:
            number = album_id(connection, album)
            rows = connection.execute(
                "DELETE FROM album_photos WHERE album_id = :album AND source = :source AND role <> 'reject'"
                " AND (:ids IS NULL OR photo_id IN (SELECT value FROM json_each(:ids))) RETURNING photo_id",
                {"album": number, "source": source, "ids": wanted},
            ).fetchall()
            return number, tuple(row[0] for row in rows)

        return self._writer.run(write, _membership)[1]

    def entries(self, album: int | str, role: AlbumRole | None = None) -> list[AlbumEntry]:
        """Photos in sight of an album with who put them there, in its order.

        Args:
            album: Its id or name.
            role: Only those with this role; all where None.

        Raises:
            NotFound: There is no such album.
        """
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT photo_id, role, source, model_id, score FROM album_photos"
                " WHERE album_id = ?1 AND (?2 IS NULL OR role = ?2)"
                " AND photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing') ORDER BY position, photo_id",
                (album_id(connection, album), role),
            ).fetchall()
        return [AlbumEntry(*row) for row in rows]

    def members(self, album: int | str, role: AlbumRole = "member") -> Ids:
        """Photos in sight that have this role in the album, (N,) int64, in its order.

        Raises:
            NotFound: There is no such album.
        """
        with self._readers.read() as connection:
            return id_array(
                connection.execute(
                    "SELECT photo_id FROM album_photos WHERE album_id = ? AND role = ?"
                    " AND photo_id NOT IN (SELECT id FROM photos WHERE state = 'missing') ORDER BY position, photo_id",
                    (album_id(connection, album), role),
                )
            )

    def get(self, album: int | str) -> AlbumRecord:
        """One album.

        Raises:
            NotFound: There is no such album.
        """
        with self._readers.read() as connection:
            number = album_id(connection, album)
            return _record(connection.execute(f"{_SELECT} WHERE a.id = ?", (number,)).fetchone())

    def all(self) -> list[AlbumRecord]:
        """Every album, by name."""
        with self._readers.read() as connection:
            rows = connection.execute(f"{_SELECT} ORDER BY a.name COLLATE NOCASE").fetchall()
        return [_record(row) for row in rows]

    def of(self, photo_id: int) -> dict[str, AlbumRole]:
        """The albums that a photo is in or was rejected from, by name."""
        with self._readers.read() as connection:
            return dict(
                connection.execute(
                    "SELECT a.name, m.role FROM album_photos m JOIN albums a ON a.id = m.album_id"
                    " WHERE m.photo_id = ? ORDER BY a.name COLLATE NOCASE",
                    (photo_id,),
                ).fetchall()
            )


def album_id(connection: sqlite3.Connection, album: int | str) -> int:
    """The number of an album.

    Raises:
        NotFound: There is no such album.
    """
    by_name = isinstance(album, str)
    sql = "SELECT id FROM albums WHERE name = ?" if by_name else "SELECT id FROM albums WHERE id = ?"
    row = connection.execute(sql, (album,)).fetchone()
    if row is None:
        raise NotFound("There is no album named {album}; `albumen album list` shows those there are.", album=album)
    return int(row[0])


def _clean(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise UserError("An album needs a name; type at least one letter.")
    return cleaned


def _require_free(connection: sqlite3.Connection, name: str, but: int | None = None) -> None:
    row = connection.execute("SELECT id FROM albums WHERE name = ?", (name,)).fetchone()
    if row is not None and row[0] != but:
        raise UserError("There is an album named {name} already; choose another name.", name=name)


def _require_manual(connection: sqlite3.Connection, number: int) -> None:
    name, kind = connection.execute("SELECT name, kind FROM albums WHERE id = ?", (number,)).fetchone()
    if kind == "smart":
        raise UserError("{name} is filled by its search; put the photos in an album of their own.", name=name)


def _changed(number: int) -> tuple[Change, ...]:
    return (AlbumsChanged((number,)),)


def _membership(result: tuple[int, tuple[int, ...]]) -> tuple[Change, ...]:
    number, photos = result
    return (AlbumsChanged((number,)),) if photos else ()


def _record(row: tuple[int, str, AlbumKind, str, int, int, int]) -> AlbumRecord:
    return AlbumRecord(
        id=row[0], name=row[1], kind=row[2], query=row[3], created_at=moment(row[4]), count=row[5], rejects=row[6]
    )
