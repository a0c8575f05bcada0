"""When, where and under what title, as the owner says it: against what the file says, until it is undone.

The owner's word is kept in the metadata as `owner`, and what the file says gives way to it, also when the file is read
again. `written` is what of it a sidecar is to say.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from albumen.core.library.upkeep import refresh_text
from albumen.core.library.values import id_list
from albumen.core.library.writer import Writer
from albumen.core.records import PhotosChanged

OWNER: Final = "owner"
SOURCE: Final = "owner"
"""`taken_source` of a photo whose time the owner gave."""
_DIGITS: Final = 6  # of a degree: a tenth of a metre


@dataclass(frozen=True, slots=True)
class OwnerFacts:
    """What the owner says; None where nothing.

    Attributes:
        taken_at: When; naive where no zone is said.
        place: Latitude and longitude in degrees, north and east positive.
        title: A title.
    """

    taken_at: datetime | None = None
    place: tuple[float, float] | None = None
    title: str | None = None


class Facts:
    """`library.facts`."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def put(self, facts: Mapping[int, OwnerFacts]) -> tuple[int, ...]:
        """Give photos times, places and titles by id; gives the ids for which that is new.

        What a photo's entry leaves open stays as it is.

        Raises:
            ValueError: A place is none on Earth.
        """
        for one in facts.values():
            if one.place is not None and not (abs(one.place[0]) <= 90 and abs(one.place[1]) <= 180):
                raise ValueError(f"{one.place} is no latitude and longitude")

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            changed = [photo_id for photo_id, one in facts.items() if _put(connection, photo_id, one)]
            refresh_text(connection, changed)
            return tuple(sorted(changed))

        return self._writer.run(write, lambda ids: (PhotosChanged(ids, dated=True),) if ids else ())

    def shift(self, ids: Iterable[int], by: timedelta) -> tuple[int, ...]:
        """Move the times of photos; gives the ids of those that have one that can be moved so far."""
        wanted = id_list(ids)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            rows = connection.execute(
                "SELECT id, taken_at FROM photos WHERE taken_at IS NOT NULL"
                " AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
                (wanted,),
            ).fetchall()
            changed = [
                photo_id
                for photo_id, text in rows
                if (moved := shifted(datetime.fromisoformat(text), by)) is not None
                and _put(connection, photo_id, OwnerFacts(moved))
            ]
            return tuple(changed)

        return self._writer.run(write, lambda changed: (PhotosChanged(changed, dated=True),) if changed else ())


def shifted(moment: datetime, by: timedelta) -> datetime | None:
    """A time moved; None where the calendar has no such year."""
    try:
        return moment + by
    except OverflowError:
        return None


def owners_word(metadata: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the owner says in a photo's metadata: `taken_at` (ISO 8601), `latitude`, `longitude`, `title`."""
    said = metadata.get(OWNER)
    return said if isinstance(said, dict) else MappingProxyType({})


def apply_owner(said: dict[str, Any], before: Mapping[str, Any]) -> str | None:
    """Let what the owner said stand against a file that was read again; gives the owner's time, if there is one.

    Args:
        said: What the file says now; changed in place.
        before: The photo's metadata so far.
    """
    owner = owners_word(before)
    if not owner:
        return None
    said[OWNER] = dict(owner)
    said.update({name: value for name, value in owner.items() if name != "taken_at"})
    return str(owner["taken_at"]) if "taken_at" in owner else None


def _put(connection: sqlite3.Connection, photo_id: int, facts: OwnerFacts) -> bool:
    row = connection.execute("SELECT metadata, taken_at, taken_source FROM photos WHERE id = ?", (photo_id,)).fetchone()
    if row is None:
        return False
    metadata: dict[str, Any] = json.loads(row[0])
    owner = dict(owners_word(metadata))
    taken, source = row[1], row[2]
    if facts.taken_at is not None:
        taken, source = facts.taken_at.isoformat(), SOURCE
        owner["taken_at"] = taken
    if facts.place is not None:
        owner["latitude"], owner["longitude"] = (round(degrees, _DIGITS) + 0.0 for degrees in facts.place)
    if facts.title is not None:
        owner["title"] = facts.title
    said = dict(metadata)
    apply_owner(said, {OWNER: owner})
    text = json.dumps(said, ensure_ascii=False, default=str)
    if (json.loads(text), taken, source) == (metadata, row[1], row[2]):
        return False
    connection.execute(
        "UPDATE photos SET metadata = ?, taken_at = ?, taken_source = ? WHERE id = ?", (text, taken, source, photo_id)
    )
    return True
