"""What follows from other rows: a photo's state and name from its files, its searchable text from everything."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from albumen.api.events import PhotosAdded, PhotosRemoved
from albumen.core.library.values import display_name, id_list
from albumen.core.records import Change

_WORDS = """
SELECT id, caption || coalesce(char(10) || json_extract(metadata, '$.title'), '')
    || coalesce(char(10) || json_extract(metadata, '$.prompt'), '')
    || coalesce((SELECT char(10) || group_concat(json_extract(value, '$.name'), char(10))
        FROM json_each(metadata, '$.regions')), '')
FROM photos WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
"""
"""What is read of a photo as running text: its caption, its title, what a generator was told, who is marked in it."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Which photos came into sight and which went out of it."""

    appeared: tuple[int, ...] = ()
    vanished: tuple[int, ...] = ()

    def changes(self) -> tuple[Change, ...]:
        """What to announce."""
        added = (PhotosAdded(self.appeared),) if self.appeared else ()
        removed = (PhotosRemoved(self.vanished),) if self.vanished else ()
        return (*added, *removed)


def settle(connection: sqlite3.Connection, ids: Iterable[int]) -> Settled:
    """Bring the state, name and text of photos up to date with their files. To be called after files change."""
    wanted = id_list(ids)
    rows = connection.execute(
        """
        SELECT p.id, p.state, p.name, f.state, f.path
        FROM photos p LEFT JOIN files f ON f.photo_id = p.id
        WHERE p.id IN (SELECT value FROM json_each(?))
        ORDER BY p.id, f.state DESC, f.id
        """,
        (wanted,),
    ).fetchall()
    appeared: list[int] = []
    vanished: list[int] = []
    updates: list[tuple[str, str, int]] = []
    for (photo_id, old_state, old_name), files in groupby(rows, key=lambda row: row[:3]):
        _, _, _, best, path = next(files)  # "present" sorts after "offline", and that after "missing"
        state = best or "missing"
        name = display_name(path) if path is not None else old_name
        if (state, name) != (old_state, old_name):
            updates.append((state, name, photo_id))
        if state == "missing" != old_state:
            vanished.append(photo_id)
        elif state != "missing" == old_state:
            appeared.append(photo_id)
    connection.executemany("UPDATE photos SET state = ?, name = ? WHERE id = ?", updates)
    refresh_text(connection, wanted)
    return Settled(tuple(appeared), tuple(vanished))


def refresh_text(connection: sqlite3.Connection, ids: Iterable[int] | str) -> None:
    """Rewrite the searchable text of photos. To be called after captions, accepted tags or file names change."""
    wanted = ids if isinstance(ids, str) else id_list(ids)
    rows = text_rows(connection, wanted)
    connection.execute("DELETE FROM photo_text WHERE rowid IN (SELECT value FROM json_each(?))", (wanted,))
    connection.executemany(
        "INSERT INTO photo_text (rowid, caption, keywords, names, texts) VALUES (?, ?, ?, ?, ?)", rows
    )


def text_rows(connection: sqlite3.Connection, wanted: str) -> list[tuple[int, str, str, str, str]]:
    """What `photo_text` should hold for the photos of a JSON list: id, caption, keywords, file names, texts."""
    names: dict[int, list[str]] = {}
    for photo_id, path in connection.execute(
        "SELECT photo_id, path FROM files WHERE photo_id IN (SELECT value FROM json_each(?)) ORDER BY id", (wanted,)
    ):
        names.setdefault(photo_id, []).append(display_name(path))
    keywords: dict[int, list[str]] = {}
    for photo_id, name in connection.execute(
        """
        SELECT DISTINCT t.photo_id, tags.name FROM photo_tags t JOIN tags ON tags.id = t.tag_id
        WHERE t.photo_id IN (SELECT value FROM json_each(?)) AND t.state = 'accepted' ORDER BY tags.name
        """,
        (wanted,),
    ):
        keywords.setdefault(photo_id, []).append(name)
    texts: dict[int, list[str]] = {}
    for photo_id, text in connection.execute(
        "SELECT photo_id, text FROM photo_texts WHERE photo_id IN (SELECT value FROM json_each(?))"
        " ORDER BY source, name",
        (wanted,),
    ):
        texts.setdefault(photo_id, []).append(text)
    captions = connection.execute(_WORDS, (wanted,)).fetchall()
    return [
        (photo_id, caption, *("\n".join(said.get(photo_id, ())) for said in (keywords, names, texts)))
        for photo_id, caption in captions
    ]
