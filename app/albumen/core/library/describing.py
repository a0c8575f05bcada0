"""Stores what a file says of itself, and settles it with what the owner says.

Caption, stars, flag and label can be changed here and in other programs. The library remembers what the file said when
it was last read or written; whichever side differs from that has changed. If both have, the owner's word here wins. So
does the time, place or title that the owner gave (see `owner_facts`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final

from albumen.core.library.owner_facts import SOURCE, apply_owner
from albumen.core.records import IndexedPhoto

_WORDS: Final[Mapping[str, str | int]] = {"caption": "", "rating": 0, "flag": 0, "label": ""}
"""The fields that both sides can change, with what stands for nothing."""


def describe(connection: sqlite3.Connection, photo_id: int, photo: IndexedPhoto) -> None:
    """Store what a file that was read says of its photo."""
    said: dict[str, object] = {**photo.metadata}
    said.update({name: value for name, value in (("caption", photo.caption), ("rating", photo.rating)) if value})
    row = connection.execute(
        "SELECT metadata, caption, rating, flag, label FROM photos WHERE id = ?", (photo_id,)
    ).fetchone()
    before = json.loads(row[0])
    words = _settled(before, row[1:], said)
    taken = apply_owner(said, before)
    connection.execute(
        "UPDATE photos SET width = ?, height = ?, media_type = ?, taken_at = ?, taken_source = ?, camera = ?,"
        " lens = ?, metadata = ?, pixel_hash = ?, caption = ?, rating = ?, flag = ?, label = ? WHERE id = ?",
        (
            photo.width,
            photo.height,
            photo.media_type,
            taken or (photo.taken_at.isoformat() if photo.taken_at else None),
            SOURCE if taken else photo.taken_source,
            photo.camera,
            photo.lens,
            json.dumps(said, ensure_ascii=False, default=str),
            photo.pixel_hash,
            *words,
            photo_id,
        ),
    )


def remember_said(connection: sqlite3.Connection, photo_id: int, said: Mapping[str, object]) -> None:
    """Note what a file says after it was written; other fields stay as they were read.

    Args:
        said: Fields of `PhotoMetadata.as_json`; empty ones are taken out.
    """
    row = connection.execute("SELECT metadata FROM photos WHERE id = ?", (photo_id,)).fetchone()
    if row is None:
        return
    merged = {**json.loads(row[0]), **said}
    kept = {name: value for name, value in merged.items() if value not in (None, "", [], 0)}
    text = json.dumps(kept, ensure_ascii=False, default=str)
    connection.execute("UPDATE photos SET metadata = ? WHERE id = ?", (text, photo_id))


def _settled(before: Mapping[str, object], here_now: Sequence[object], said: Mapping[str, object]) -> list[object]:
    """Caption, rating, flag and label of a photo whose file now says this."""
    words: list[object] = []
    for (name, nothing), here in zip(_WORDS.items(), here_now, strict=True):
        untouched = here == before.get(name, nothing)
        now = said.get(name, nothing)
        words.append(now if untouched and type(now) is type(nothing) else here)
    return words
