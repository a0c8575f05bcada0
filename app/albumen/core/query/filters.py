"""The photos that meet conditions: each condition is one SQL query, the tree is set arithmetic over their ids."""

from __future__ import annotations

import math
import os
import sqlite3
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import reduce
from types import MappingProxyType
from typing import Final, TypeAlias

import numpy as np

from albumen.api.records import Ids
from albumen.core.errors import Bug
from albumen.core.library import Library
from albumen.core.library.text import match_phrase
from albumen.core.library.values import id_array
from albumen.core.query.fields import date_range, number_range, place
from albumen.core.query.nodes import And, Field, Node, Not, Or, Phrase

Where: TypeAlias = tuple[str, list[object]]
"""An SQL condition on `photos p`, and its parameters."""

EARTH_RADIUS_KM: Final = 6371.0088
_KM_A_DEGREE: Final = 111.0
_LATITUDE: Final = "(p.metadata ->> '$.latitude')"
_LONGITUDE: Final = "(p.metadata ->> '$.longitude')"
_PLACES: Final = "SELECT p.id, p.metadata ->> '$.latitude', p.metadata ->> '$.longitude' FROM photos p"
_SELECT: Final = "SELECT p.id FROM photos p WHERE p.state <> 'missing'"
_TAGGED: Final = "SELECT photo_id FROM photo_tags WHERE state = 'accepted'"
_NAMED: Final = (
    "tag_id IN (SELECT id FROM tags WHERE name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'"
    " OR name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')"
)

_FORMATS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "jpeg": "p.media_type IN ('image/jpeg', 'image/jpg')",
        "png": "p.media_type = 'image/png'",
        "gif": "p.media_type = 'image/gif'",
        "webp": "p.media_type = 'image/webp'",
        "tiff": "p.media_type = 'image/tiff'",
        "bmp": "p.media_type IN ('image/bmp', 'image/x-ms-bmp')",
        "heic": "p.media_type IN ('image/heic', 'image/heif')",
        "avif": "p.media_type = 'image/avif'",
        "jxl": "p.media_type = 'image/jxl'",
        "video": "p.media_type LIKE 'video/%'",
        "raw": "p.media_type LIKE 'image/x-%' AND p.media_type NOT IN ('image/x-ms-bmp', 'image/x-tga')"
        " AND p.media_type NOT LIKE 'image/x-portable%'",
    }
)
_HAS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "gps": "p.metadata ->> '$.latitude' IS NOT NULL",
        "caption": "p.caption <> ''",
        "tags": f"p.id IN ({_TAGGED})",
        "rating": "p.rating > 0",
        "label": "p.label <> ''",
        "people": "json_array_length(p.metadata, '$.regions') > 0",
        "prompt": "p.metadata ->> '$.prompt' IS NOT NULL",
        "text": "p.id IN (SELECT photo_id FROM photo_texts)",
        "clip": "p.id IN (SELECT f.photo_id FROM files f JOIN clips c ON c.still = f.path WHERE f.state <> 'missing')",
        "date": "p.taken_source NOT IN ('', 'mtime')",
    }
)
_IS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "favourite": "(p.rating = 5 OR p.flag = 1)",
        "picked": "p.flag = 1",
        "rejected": "p.flag = -1",
        "unflagged": "p.flag = 0",
        "video": _FORMATS["video"],
        "offline": "p.state = 'offline'",
        "untagged": f"p.id NOT IN ({_TAGGED})",
        "copied": "p.id IN (SELECT photo_id FROM files WHERE state <> 'missing' GROUP BY photo_id HAVING count(*) > 1)",
    }
)
_ORIENTATION: Final[Mapping[str, str]] = MappingProxyType(
    {"portrait": "p.height > p.width", "landscape": "p.width > p.height", "square": "p.width = p.height"}
)
_NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "rating": "p.rating",
        "width": "p.width",
        "height": "p.height",
        "iso": "p.metadata ->> '$.iso'",
        "aperture": "p.metadata ->> '$.f_number'",
        "focal": "p.metadata ->> '$.focal_length'",
    }
)


def matching(library: Library, node: Node) -> Ids:
    """Photos in sight that meet a tree of conditions and phrases, (N,) int64 ascending.

    Raises:
        Bug: The tree holds a text or a likeness, which conditions cannot decide.
    """
    with library.readers.read() as connection:
        return _matching(connection, node)


def _matching(connection: sqlite3.Connection, node: Node) -> Ids:
    match node:
        case Field("near"):
            return _near(connection, node)
        case Field() | Phrase():
            return _ids(connection, _where(node))
        case And(parts):
            return reduce(
                lambda left, right: np.intersect1d(left, right, assume_unique=True),
                [_matching(connection, part) for part in parts],
            )
        case Or(parts):
            return np.unique(np.concatenate([_matching(connection, part) for part in parts]))
        case Not(part):
            return np.setdiff1d(_ids(connection, ("1", [])), _matching(connection, part), assume_unique=True)
        case _:
            raise Bug(f"{type(node).__name__} is no condition")


def _ids(connection: sqlite3.Connection, where: Where) -> Ids:
    sql, parameters = where
    return id_array(connection.execute(f"{_SELECT} AND ({sql}) ORDER BY p.id", parameters))


def _near(connection: sqlite3.Connection, node: Field) -> Ids:
    """Photos within a great-circle distance (haversine): those in a box around it, then measured."""
    latitude, longitude, distance = place(node.value)
    tall = distance / _KM_A_DEGREE
    wide = distance / (_KM_A_DEGREE * max(math.cos(math.radians(min(abs(latitude) + tall, 90.0))), 1e-9))
    sql = f"{_PLACES} WHERE p.state <> 'missing' AND {_LATITUDE} BETWEEN ? AND ?"
    parameters = [latitude - tall, latitude + tall]
    if wide < 180:
        sql += f" AND ({_LONGITUDE} BETWEEN ? AND ? OR {_LONGITUDE} BETWEEN ? AND ? OR {_LONGITUDE} BETWEEN ? AND ?)"
        for turn in (0, 360, -360):
            parameters += [longitude - wide + turn, longitude + wide + turn]
    rows = connection.execute(sql, parameters).fetchall()
    if not rows:
        return np.empty(0, np.int64)
    ids, latitudes, longitudes = zip(*rows, strict=True)
    lat, lon = np.radians(latitudes), np.radians(longitudes)
    here_lat, here_lon = math.radians(latitude), math.radians(longitude)
    half = np.sin((lat - here_lat) / 2) ** 2 + math.cos(here_lat) * np.cos(lat) * np.sin((lon - here_lon) / 2) ** 2
    away = 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(1, np.sqrt(half)))
    return np.sort(np.array(ids, np.int64)[away <= distance])


def _where(node: Field | Phrase) -> Where:
    if isinstance(node, Phrase):
        return "p.id IN (SELECT rowid FROM photo_text WHERE photo_text MATCH ?)", [match_phrase(node.words)]
    choices = {"format": _FORMATS, "has": _HAS, "is": _IS, "orientation": _ORIENTATION}
    if node.name in choices:
        return choices[node.name][node.value], []
    if node.name in _NUMBERS:
        return _number(_NUMBERS[node.name], node)
    return _OTHERS[node.name](node)


def _number(column: str, node: Field) -> Where:
    low, high, with_low, with_high = number_range(node.operator, node.value)
    parts, parameters = [f"{column} IS NOT NULL"], []
    if not math.isinf(low):
        parts.append(f"{column} {'>=' if with_low else '>'} ?")
        parameters.append(low)
    if not math.isinf(high):
        parts.append(f"{column} {'<=' if with_high else '<'} ?")
        parameters.append(high)
    return " AND ".join(parts), list(parameters)


def _taken(node: Field) -> Where:
    first, after = date_range(node.operator, node.value)
    return "p.taken_at >= ? AND p.taken_at < ?", [first.isoformat(), _before(after)]


def _added(node: Field) -> Where:
    first, after = date_range(node.operator, node.value)
    epoch = date(1970, 1, 1)
    seconds = [int((day - epoch) / timedelta(seconds=1)) for day in (max(first, epoch), after)]
    return "p.imported_at >= ? AND p.imported_at < ?", list(seconds)


def _before(day: date) -> str:
    return "9999-99" if day == date.max else day.isoformat()


def _contains(column: str, node: Field) -> Where:
    return f"{column} LIKE ? ESCAPE '\\'", [f"%{_like(node.value)}%"]


def _like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _tag(node: Field) -> Where:
    """The tag itself, one below it, or one of this name anywhere in the hierarchy."""
    name = _like(node.value)
    return f"p.id IN ({_TAGGED} AND {_NAMED})", [name, f"{name}/%", f"%/{name}", f"%/{name}/%"]


def _album(node: Field) -> Where:
    return (
        "p.id IN (SELECT m.photo_id FROM album_photos m JOIN albums a ON a.id = m.album_id"
        " WHERE m.role = 'member' AND a.name LIKE ? ESCAPE '\\')"
    ), [_like(node.value)]


def _folder(node: Field) -> Where:
    """A folder of this name anywhere in the path, or the path itself and what is below it."""
    sep = os.sep
    name = node.value.rstrip(sep)
    pattern = f"{_like(name)}%" if name.startswith(sep) else f"%{sep}{_like(name)}%"
    exact = f"{pattern[:-1]}", f"{pattern[:-1]}{sep}%"
    return (
        "p.id IN (SELECT f.photo_id FROM files f JOIN directories d ON d.id = f.directory_id WHERE f.state <> 'missing'"
        " AND (CAST(d.path AS TEXT) LIKE ? ESCAPE '\\' OR CAST(d.path AS TEXT) LIKE ? ESCAPE '\\'))"
    ), list(exact)


def _name(node: Field) -> Where:
    return (
        "p.id IN (SELECT photo_id FROM files WHERE state <> 'missing' AND CAST(path AS TEXT) LIKE ? ESCAPE '\\'"
        " AND substr(CAST(path AS TEXT), length(rtrim(CAST(path AS TEXT), replace(CAST(path AS TEXT), ?, ''))) + 1)"
        " LIKE ? ESCAPE '\\')"
    ), [f"%{_like(node.value)}%", os.sep, f"%{_like(node.value)}%"]


def _person(node: Field) -> Where:
    return (
        "EXISTS (SELECT 1 FROM json_each(p.metadata, '$.regions') r WHERE r.value ->> '$.name' LIKE ? ESCAPE '\\')",
        [f"%{_like(node.value)}%"],
    )


_OTHERS: Final[Mapping[str, Callable[[Field], Where]]] = MappingProxyType(
    {
        "tag": _tag,
        "album": _album,
        "folder": _folder,
        "name": _name,
        "camera": lambda node: _contains("p.camera", node),
        "lens": lambda node: _contains("p.lens", node),
        "label": lambda node: ("p.label LIKE ? ESCAPE '\\'", [_like(node.value)]),
        "text": lambda node: _where(Phrase(node.value)),
        "person": _person,
        "date": _taken,
        "added": _added,
    }
)
