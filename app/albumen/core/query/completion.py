"""What the piece of a query under the cursor may become: fields, and the values that the library has for them."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from albumen.core.library import Library
from albumen.core.query.fields import ALIASES, FIELDS
from albumen.core.query.quotes import QUOTED, read_value, write_value

Choices: TypeAlias = Mapping[str, Sequence[tuple[str, int | None]]]
"""By field, and "" for the fields themselves: (what to write, how many photos have it), most photos first."""

MOST: Final = 12
WEIGHTS: Final = ("2", "3", "0.5", "0.25")
"""Offered after `^`."""
_PIECES: Final = re.compile(rf'[^\s()"]*{QUOTED}(?:"|$)|[^\s()"]+')
_PIECE: Final = re.compile(r"(?P<sign>[-+]?)(?P<field>[A-Za-z]*)(?:(?P<colon>:)(?P<value>.*))?", re.DOTALL)
_VALUES: Final = {
    "camera": "SELECT camera, count(*) FROM photos WHERE state <> 'missing' AND camera <> '' GROUP BY camera",
    "lens": "SELECT lens, count(*) FROM photos WHERE state <> 'missing' AND lens <> '' GROUP BY lens",
    "label": "SELECT label, count(*) FROM photos WHERE state <> 'missing' AND label <> '' GROUP BY label",
    "person": "SELECT r.value ->> '$.name', count(DISTINCT p.id) FROM photos p, json_each(p.metadata, '$.regions') r"
    " WHERE p.state <> 'missing' AND r.value ->> '$.name' <> '' GROUP BY 1",
}
_FOLDERS: Final = (
    "SELECT d.path, count(DISTINCT f.photo_id) FROM files f JOIN directories d ON d.id = f.directory_id"
    " WHERE f.state <> 'missing' GROUP BY d.id"
)


def choices(library: Library) -> Choices:
    """Everything there is to complete to in a library. Reads the whole table of photos: call it on a worker thread."""
    found: dict[str, list[tuple[str, int | None]]] = {
        "": [(f"{name}>=" if spec.kind == "number" else f"{name}:", None) for name, spec in FIELDS.items()],
        "tag": [(tag.name, tag.accepted) for tag in library.tags.counts() if tag.accepted],
        "album": [(one.name, None if one.kind == "smart" else one.count) for one in library.albums.all()],
    }
    found |= {name: [(value, None) for value in spec.choices] for name, spec in FIELDS.items() if spec.choices}
    with library.readers.read() as connection:
        found |= {name: list(connection.execute(sql)) for name, sql in _VALUES.items()}
        folders = Counter[str]()
        for path, photos in connection.execute(_FOLDERS):
            folders[Path(os.fsdecode(path)).name] += photos
    found["folder"] = [(name, photos) for name, photos in folders.items() if name and name.isprintable()]
    for name in ("tag", "album", "folder", *_VALUES):
        found[name].sort(key=lambda one: (-(one[1] or 0), one[0].casefold()))
    return found


def offers(text: str, there: Choices) -> list[tuple[str, int | None]]:
    """What the piece of a query that ends where the cursor stands may become: (piece, photos).

    Args:
        text: The query up to the cursor.
        there: What there is, see `choices`.
    """
    piece = _piece(text)
    if piece.endswith("^") and piece.strip("+-^"):
        return [(f"{piece}{weight}", None) for weight in WEIGHTS]
    found = _PIECE.fullmatch(piece)
    if found is None or not (found["field"] or found["colon"]):
        return []
    sign, typed = found["sign"], found["field"].lower()
    if found["colon"] is None:
        fields: list[tuple[str, int | None]] = [
            (f"{sign}{field}", None) for field, _ in there.get("", ()) if field.startswith(typed)
        ]
        return [one for one in fields if one[0] != piece][:MOST]
    name, value = ALIASES.get(typed, typed), read_value(found["value"]).casefold()
    begin = [one for one in there.get(name, ()) if one[0].casefold().startswith(value)]
    hold = [one for one in there.get(name, ()) if value in one[0].casefold() and one not in begin]
    written = [(f"{sign}{typed}:{write_value(one)}", photos) for one, photos in [*begin, *hold]]
    return [one for one in written if one[0] != piece][:MOST]


def completed(text: str, cursor: int, offer: str) -> tuple[str, int]:
    """The query with the piece before the cursor replaced by an offer, and where the cursor goes."""
    begin = cursor - len(_piece(text[:cursor]))
    after = text[cursor:]
    space = "" if offer.endswith((":", "=")) or after.startswith((" ", ")")) else " "
    return text[:begin] + offer + space + after, begin + len(offer) + len(space)


def _piece(text: str) -> str:
    """The word or condition that ends the text; a value in quotes may have spaces."""
    pieces = list(_PIECES.finditer(text))
    return pieces[-1][0] if pieces and pieces[-1].end() == len(text) else ""
