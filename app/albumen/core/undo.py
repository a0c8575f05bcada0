"""Undo and redo of what the owner says of photos: tags, stars, captions, flags, labels, times, places, albums.

An edit is remembered as the rows it changed, before and after. Undoing writes back only these rows, and only those that
are still as the edit left them, so that what others (an analyzer, another process) changed in the meantime stays.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from albumen.api.events import AlbumsChanged, TagsChanged
from albumen.core.library import Library
from albumen.core.library.upkeep import refresh_text
from albumen.core.library.values import id_list
from albumen.core.records import Change, PhotosChanged

T = TypeVar("T")
Row: TypeAlias = tuple[object, ...]
Rows: TypeAlias = Mapping[Row, Row | None]


@dataclass(frozen=True, slots=True)
class _Table:
    """How the undoable part of a table is read and written back.

    Attributes:
        name: The table.
        read: Gives rows, the key's columns first; `?1` is a JSON list of photo ids, `?2` one of album ids.
        key: How many columns the key has.
        write: Writes one row whole, if what it refers to still exists.
        delete: Deletes one row by its key.
        match: Finds one row by its key.
        by_field: Whether each field is a word of its own, and not only the row as a whole.
    """

    name: str
    read: str
    key: int
    write: str
    delete: str
    match: str = "id = ?1"
    by_field: bool = False


# In an order in which each table comes after those it refers to.
_TABLES = (
    _Table(
        "tags",
        "SELECT id, name, parent_id FROM tags",
        1,
        "INSERT INTO tags (id, name, parent_id) SELECT ?1, ?2, ?3"
        " WHERE NOT EXISTS (SELECT 1 FROM tags WHERE name = ?2 AND id <> ?1)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent_id = excluded.parent_id",
        "DELETE FROM tags WHERE id = ?1 AND id NOT IN (SELECT tag_id FROM photo_tags)"
        " AND id NOT IN (SELECT parent_id FROM tags WHERE parent_id IS NOT NULL)",
    ),
    _Table(
        "albums",
        "SELECT id, name, kind, query, created_at FROM albums",
        1,
        "INSERT INTO albums (id, name, kind, query, created_at) SELECT ?1, ?2, ?3, ?4, ?5"
        " WHERE NOT EXISTS (SELECT 1 FROM albums WHERE name = ?2 AND id <> ?1)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query",
        "DELETE FROM albums WHERE id = ?1",
    ),
    _Table(
        "photos",
        "SELECT id, rating, flag, label, caption FROM photos WHERE id IN (SELECT value FROM json_each(?1))",
        1,
        "UPDATE photos SET rating = ?2, flag = ?3, label = ?4, caption = ?5 WHERE id = ?1",
        "",  # a photo is never made or deleted by what can be undone
        by_field=True,
    ),
    _Table(
        "facts",
        "SELECT id, taken_at, taken_source, metadata -> '$.owner', metadata -> '$.latitude', metadata -> '$.longitude',"
        " metadata -> '$.title' FROM photos WHERE id IN (SELECT value FROM json_each(?1))",
        1,
        # In a patch, null takes out (RFC 7396); what the owner says is replaced whole and not patched.
        "UPDATE photos SET taken_at = ?2, taken_source = ?3, metadata = json_patch(json_remove(metadata, '$.owner'),"
        " json_object('owner', json(?4), 'latitude', json(?5), 'longitude', json(?6), 'title', json(?7)))"
        " WHERE id = ?1",
        "",
        by_field=True,
    ),
    _Table(
        "photo_tags",
        "SELECT photo_id, tag_id, source, model_id, score, state, at, analyzer FROM photo_tags"
        " WHERE photo_id IN (SELECT value FROM json_each(?1))",
        3,
        "INSERT OR REPLACE INTO photo_tags (photo_id, tag_id, source, model_id, score, state, at, analyzer)"
        " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8"
        " WHERE EXISTS (SELECT 1 FROM photos WHERE id = ?1) AND EXISTS (SELECT 1 FROM tags WHERE id = ?2)",
        "DELETE FROM photo_tags WHERE photo_id = ?1 AND tag_id = ?2 AND source = ?3",
        "photo_id = ?1 AND tag_id = ?2 AND source = ?3",
    ),
    _Table(
        "album_photos",
        "SELECT album_id, photo_id, role, position, source, model_id, score FROM album_photos"
        " WHERE photo_id IN (SELECT value FROM json_each(?1)) OR album_id IN (SELECT value FROM json_each(?2))",
        2,
        "INSERT OR REPLACE INTO album_photos (album_id, photo_id, role, position, source, model_id, score)"
        " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7"
        " WHERE EXISTS (SELECT 1 FROM albums WHERE id = ?1) AND EXISTS (SELECT 1 FROM photos WHERE id = ?2)",
        "DELETE FROM album_photos WHERE album_id = ?1 AND photo_id = ?2",
        "album_id = ?1 AND photo_id = ?2",
    ),
)


@dataclass(frozen=True, slots=True)
class _Edit:
    """One edit: for each table, by key, the row before and the row after; None where there was none."""

    title: str
    before: Mapping[str, Rows]
    after: Mapping[str, Rows]


@dataclass(frozen=True, slots=True)
class _Deed:
    """Something done outside the rows, and how to take it back."""

    title: str
    undo: Callable[[], object]
    redo: Callable[[], object]


class UndoStack:
    """The edits of this session that can be undone and redone. Thread-safe; edits run one at a time.

    Args:
        library: What is edited.
        limit: How many edits are remembered.

    Attributes:
        moved: Called, on the thread of the edit, whenever there is something else to undo or redo.
    """

    def __init__(self, library: Library, *, limit: int = 100) -> None:
        self._library = library
        self._limit = limit
        self.moved: Callable[[], object] = _nothing
        self._lock = threading.Lock()
        self._done: list[_Edit | _Deed] = []
        self._undone: list[_Edit | _Deed] = []

    @property
    def undo_title(self) -> str | None:
        """What `undo` would take back, if anything."""
        done = self._done
        return done[-1].title if done else None

    @property
    def redo_title(self) -> str | None:
        """What `redo` would do again, if anything."""
        undone = self._undone
        return undone[-1].title if undone else None

    def run(
        self,
        title: str,
        edit: Callable[[], T],
        *,
        photos: Iterable[int] = (),
        albums: Iterable[int] = (),
        facts: bool = False,
    ) -> T:
        """Run an edit and remember how to take it back; gives what it returns. Nothing is left to redo after it.

        Args:
            title: What a menu calls it, for instance "Rate 3 photos".
            edit: Calls methods of the library.
            photos: All photos it may touch, but for those that are in `albums`.
            albums: Albums it may delete or empty.
            facts: Whether it may touch the photos' times, places and titles.
        """
        photo_ids, album_ids = id_list(photos), id_list(albums)
        with self._lock:
            before = self._capture(photo_ids, album_ids, facts)
            result = edit()
            after = self._capture(photo_ids, album_ids, facts)
            edited = _difference(title, before, after)
            if edited is not None:
                self._add(edited)
        return result

    def remember(self, title: str, *, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        """Remember something that was done outside the library's rows, for instance that files went to the trash.

        Args:
            title: What a menu calls it.
            undo: Takes it back; where it raises, it stays what is undone next.
            redo: Does it again.
        """
        with self._lock:
            self._add(_Deed(title, undo, redo))

    def undo(self) -> str | None:
        """Take the last edit back; gives its title, or None where there is nothing to undo."""
        with self._lock:
            if not self._done:
                return None
            edit = self._done[-1]
            if isinstance(edit, _Deed):
                edit.undo()
            else:
                self._write(edit.after, edit.before)
            self._done, self._undone = self._done[:-1], [*self._undone, edit]
            self.moved()
            return edit.title

    def redo(self) -> str | None:
        """Do the edit last undone again; gives its title, or None where there is nothing to redo."""
        with self._lock:
            if not self._undone:
                return None
            edit = self._undone[-1]
            if isinstance(edit, _Deed):
                edit.redo()
            else:
                self._write(edit.before, edit.after)
            self._done, self._undone = [*self._done, edit], self._undone[:-1]
            self.moved()
            return edit.title

    def _add(self, edit: _Edit | _Deed) -> None:
        self._done = [*self._done, edit][-self._limit :]
        self._undone = []
        self.moved()

    def _capture(self, photo_ids: str, album_ids: str, facts: bool) -> dict[str, dict[Row, Row]]:
        rows: dict[str, dict[Row, Row]] = {table.name: {} for table in _TABLES}
        with self._library.readers.read() as connection:
            for table in _TABLES:
                if facts or table.name != "facts":
                    found = connection.execute(table.read, _parameters(table.read, photo_ids, album_ids))
                    rows[table.name] = {row[: table.key]: row for row in found}
        return rows

    def _write(self, expected: Mapping[str, Rows], wanted: Mapping[str, Rows]) -> None:
        """Write rows, as far as they are what is expected."""

        def write(connection: sqlite3.Connection) -> tuple[Change, ...]:
            connection.execute("PRAGMA defer_foreign_keys = ON")  # a tag may be written before its parent
            rows = _fitting(connection, expected, wanted)
            for table in _TABLES:
                connection.executemany(table.write, [row for row in rows[table.name].values() if row is not None])
            for table in reversed(_TABLES):  # last, when nothing refers to a tag any more; the newest, a child, first
                for key in sorted((key for key, row in rows[table.name].items() if row is None), reverse=True):
                    connection.execute(table.delete, key)
            tagged = {*_ids(rows["photo_tags"]), *_bearers(connection, _ids(rows["tags"]))}
            refresh_text(connection, {*tagged, *_ids(rows["photos"]), *_ids(rows["facts"])})
            return _changes(tuple(sorted(tagged)), rows)

        self._library.writer.run(write, lambda changes: changes)


def _nothing() -> None:
    pass


def _fitting(
    connection: sqlite3.Connection, expected: Mapping[str, Rows], wanted: Mapping[str, Rows]
) -> dict[str, dict[Row, Row | None]]:
    """What of `wanted` can be written: rows that are as expected, and of photos the fields that are."""
    fitting: dict[str, dict[Row, Row | None]] = {}
    for table in _TABLES:
        here = _rows_now(connection, table, wanted[table.name])
        rows = fitting[table.name] = {}
        for key, row in wanted[table.name].items():
            was, now = expected[table.name][key], here.get(key)
            if table.by_field and row is not None and was is not None and now is not None:
                fields = zip(row, was, now, strict=True)
                rows[key] = tuple(new if old == current else current for new, old, current in fields)
            elif now == was:
                rows[key] = row
    return fitting


def _rows_now(connection: sqlite3.Connection, table: _Table, rows: Rows) -> dict[Row, Row]:
    select = f"{table.read.partition(' WHERE ')[0]} WHERE {table.match}"
    found = (connection.execute(select, key).fetchone() for key in rows)
    return {row[: table.key]: row for row in found if row is not None}


def _parameters(sql: str, photo_ids: str, album_ids: str) -> tuple[str, ...]:
    return (photo_ids, album_ids)[: sql.count("json_each")]


def _difference(
    title: str, before: Mapping[str, Mapping[Row, Row]], after: Mapping[str, Mapping[Row, Row]]
) -> _Edit | None:
    old: dict[str, dict[Row, Row | None]] = {}
    new: dict[str, dict[Row, Row | None]] = {}
    for table in _TABLES:
        was, now = before[table.name], after[table.name]
        changed = [
            key
            for key in {**was, **now}
            if was.get(key) != now.get(key) and (table.delete or (key in was and key in now))
        ]
        old[table.name] = {key: was.get(key) for key in changed}
        new[table.name] = {key: now.get(key) for key in changed}
    return _Edit(title, old, new) if any(old.values()) else None


def _bearers(connection: sqlite3.Connection, tags: Iterable[int]) -> set[int]:
    sql = "SELECT photo_id FROM photo_tags WHERE tag_id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(sql, (id_list(tags),))}


def _changes(tagged: tuple[int, ...], rows: Mapping[str, Rows]) -> tuple[Change, ...]:
    dated = _ids(rows["facts"])
    photos = tuple(sorted(_ids(rows["photos"]) | dated))
    albums = tuple(sorted(_ids(rows["albums"]) | _ids(rows["album_photos"])))
    changes: list[Change] = []
    if photos:
        changes.append(PhotosChanged(photos, dated=bool(dated)))
    if tagged or rows["tags"]:
        changes.append(TagsChanged(tagged))
    if albums:
        changes.append(AlbumsChanged(albums))
    return tuple(changes)


def _ids(rows: Rows) -> set[int]:
    """The first column of the keys, which is a photo, a tag or an album."""
    return {int(str(key[0])) for key in rows}
