"""Texts that plugins give photos, such as what they read in them; the index of words holds them beside captions."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Final

from albumen.core.library.connections import Readers
from albumen.core.library.upkeep import refresh_text
from albumen.core.library.values import id_list
from albumen.core.library.writer import Writer
from albumen.core.records import PhotosChanged, PhotoText

LONGEST: Final = 100_000
"""Characters of one text; what goes beyond is cut off."""


class Texts:
    """`library.texts`: one text for each photo, source and name."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def put(self, source: str, name: str, texts: Mapping[int, str]) -> tuple[int, ...]:
        """Keep texts in place of those that were there; an empty one takes back what was there.

        Args:
            source: Who gives them: the id of a plugin.
            name: What kind of text it is, for instance "ocr".
            texts: By photo id. Photos deleted meanwhile are passed over.

        Returns:
            The photos whose text is another one now.
        """
        cleaned = {photo_id: _cleaned(text) for photo_id, text in texts.items()}
        if not cleaned:
            return ()

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            had = dict(
                connection.execute(
                    "SELECT p.id, coalesce(t.text, '') FROM photos p LEFT JOIN photo_texts t"
                    " ON t.photo_id = p.id AND t.source = ? AND t.name = ?"
                    " WHERE p.id IN (SELECT value FROM json_each(?))",
                    (source, name, id_list(cleaned)),
                )
            )
            new = {one: cleaned[one] for one in had if cleaned[one] != had[one]}
            connection.executemany(
                "DELETE FROM photo_texts WHERE photo_id = ? AND source = ? AND name = ?",
                [(photo_id, source, name) for photo_id in new],
            )
            connection.executemany(
                "INSERT INTO photo_texts (photo_id, source, name, text) VALUES (?, ?, ?, ?)",
                [(photo_id, source, name, text) for photo_id, text in new.items() if text],
            )
            refresh_text(connection, new)
            return tuple(new)

        return self._writer.run(write, _changed)

    def of(self, photo_id: int) -> list[PhotoText]:
        """Every text of a photo, by source and name."""
        with self._readers.read() as connection:
            rows = connection.execute(
                "SELECT source, name, text FROM photo_texts WHERE photo_id = ? ORDER BY source, name", (photo_id,)
            )
            return [PhotoText(*row) for row in rows]

    def forget(self, source: str) -> tuple[int, ...]:
        """Take back everything a source gave; gives the photos that had a text of it."""

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute("DELETE FROM photo_texts WHERE source = ? RETURNING photo_id", (source,))
            ids = tuple(dict.fromkeys(photo_id for (photo_id,) in rows))
            refresh_text(connection, ids)
            return ids

        return self._writer.run(write, _changed)


def _cleaned(text: str) -> str:
    """What SQLite can keep of a text: half of a surrogate pair, for instance, is no character."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8").strip()[:LONGEST]


def _changed(ids: tuple[int, ...]) -> tuple[PhotosChanged, ...]:
    return (PhotosChanged(ids),) if ids else ()
