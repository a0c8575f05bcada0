"""The conditions a query may put on what is known of a photo, and how their values are read."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Literal

Kind = Literal["text", "number", "date", "choice", "place"]

KILOMETRES: Final = MappingProxyType({"km": 1.0, "m": 0.001, "mi": 1.609344, "": 1.0})


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One kind of condition.

    Attributes:
        kind: How its value is read.
        says: What it asks for, with `{}` for the value.
        choices: For `choice`: the values there are, and what each asks for.
        hint: An example, for help and completion.
    """

    kind: Kind
    says: str
    hint: str
    choices: Mapping[str, str] = field(default_factory=dict)


FIELDS: Final = MappingProxyType(
    {
        "tag": FieldSpec("text", "with the tag {}", "tag:holiday"),
        "album": FieldSpec("text", "in the album {}", "album:Best"),
        "folder": FieldSpec("text", "in a folder called {}", "folder:Italy"),
        "name": FieldSpec("text", "whose file name has {}", "name:IMG_20"),
        "camera": FieldSpec("text", "taken with a {}", 'camera:"X100V"'),
        "lens": FieldSpec("text", "taken through a {}", "lens:35mm"),
        "text": FieldSpec("text", "with {} in caption, keywords, name or texts", "text:invoice"),
        "label": FieldSpec("text", "labelled {}", "label:red"),
        "person": FieldSpec("text", "with {} marked as a person", "person:Anna"),
        "date": FieldSpec("date", "taken {}", "date:2019..2021"),
        "added": FieldSpec("date", "added {}", "added:2024-05"),
        "rating": FieldSpec("number", "rated {}", "rating>=4"),
        "width": FieldSpec("number", "{} pixels wide", "width>=3000"),
        "height": FieldSpec("number", "{} pixels high", "height>=2000"),
        "iso": FieldSpec("number", "taken at ISO {}", "iso<=400"),
        "aperture": FieldSpec("number", "taken at f/{}", "aperture<=2.8"),
        "focal": FieldSpec("number", "taken at {} mm", "focal>=85"),
        "near": FieldSpec("place", "taken within {}", "near:48.85,2.35,10km"),
        "format": FieldSpec(
            "choice",
            "in the format {}",
            "format:raw",
            MappingProxyType({name: name for name in (
                "jpeg", "png", "gif", "webp", "tiff", "bmp", "heic", "avif", "jxl", "raw", "video"
            )}),
        ),
        "has": FieldSpec(
            "choice",
            "that has {}",
            "has:gps",
            MappingProxyType({
                "gps": "a place", "caption": "a caption", "tags": "a tag", "rating": "a rating", "label": "a label",
                "people": "people marked", "prompt": "a prompt", "text": "a text that a plugin read",
                "clip": "a clip", "date": "a date of its own",
            }),
        ),
        "is": FieldSpec(
            "choice",
            "that is {}",
            "is:favourite",
            MappingProxyType({
                "favourite": "a favourite", "picked": "picked", "rejected": "rejected",
                "unflagged": "neither picked nor rejected", "video": "a video",
                "offline": "on a drive that is not here", "untagged": "not tagged", "copied": "there more than once",
            }),
        ),
        "orientation": FieldSpec(
            "choice",
            "in {} format",
            "orientation:portrait",
            MappingProxyType({name: name for name in ("portrait", "landscape", "square")}),
        ),
    }
)  # fmt: skip
ALIASES: Final = MappingProxyType(
    {"in": "folder", "filename": "name", "caption": "text", "keyword": "tag", "people": "person", "favorite": "is"}
)
SAME_CHOICE: Final = MappingProxyType({"favorite": "favourite", "jpg": "jpeg", "tif": "tiff", "heif": "heic"})

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_PLACE = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)(km|mi|m)?)?$")


class BadValue(ValueError):
    """A value that its field cannot read; the message says what it should be."""


def number_range(operator: str, value: str) -> tuple[float, float, bool, bool]:
    """(low, high, low included, high included) of a number, a range `3..5`, or a comparison."""
    try:
        if operator == ":":
            low, dots, high = value.partition("..")
            if dots:
                return _number(low, float("-inf")), _number(high, float("inf")), True, True
            return float(value), float(value), True, True
        number = float(value)
    except ValueError as error:
        raise BadValue(f"{value!r} is no number and no range such as 3..5") from error
    if operator.startswith(">"):
        return number, float("inf"), operator == ">=", True
    return float("-inf"), number, True, operator == "<="


def _number(text: str, otherwise: float) -> float:
    return float(text) if text else otherwise


def date_range(operator: str, value: str) -> tuple[date, date]:
    """The first day, and the day after the last, of a date: a year, month or day, a range, or a comparison."""
    if operator == ":":
        low, dots, high = value.partition("..")
        if dots and (low or high):
            return (_days(low)[0] if low else date.min), (_days(high)[1] if high else date.max)
        return _days(value)
    first, after = _days(value)
    return {">=": (first, date.max), ">": (after, date.max), "<": (date.min, first), "<=": (date.min, after)}[operator]


def _days(text: str) -> tuple[date, date]:
    found = _DAY.match(text)
    try:
        if found is None:
            raise ValueError
        year, month, day = int(found[1]), found[2], found[3]
        if month is None:
            return date(year, 1, 1), date(year + 1, 1, 1)
        if day is None:
            first = date(year, int(month), 1)
            return first, first + timedelta(days=calendar.monthrange(year, int(month))[1])
        first = date(year, int(month), int(day))
        return first, first + timedelta(days=1)
    except (ValueError, OverflowError) as error:
        raise BadValue(f"{text!r} is no date; write 2019, 2019-05, 2019-05-31 or a range such as 2019..2021") from error


def place(value: str) -> tuple[float, float, float]:
    """Latitude and longitude in degrees and a distance in kilometres, 1 where none is given."""
    found = _PLACE.match(value.replace(" ", ""))
    if found is None or not -90 <= float(found[1]) <= 90 or not -180 <= float(found[2]) <= 180:
        raise BadValue(f"{value!r} is no place; write latitude,longitude,distance such as 48.85,2.35,10km")
    distance = float(found[3]) * KILOMETRES[found[4] or ""] if found[3] else 1.0
    return float(found[1]), float(found[2]), distance


def check(name: str, operator: str, value: str) -> str:
    """The value as the field keeps it.

    Raises:
        BadValue: It cannot be read.
    """
    spec = FIELDS[name]
    if spec.kind in {"text", "choice", "place"} and operator != ":":
        raise BadValue(f"{name} cannot be compared with {operator}; write {spec.hint}")
    if not value:
        raise BadValue(f"{name}: wants a value, such as {spec.hint}")
    if spec.kind == "number":
        number_range(operator, value)
    elif spec.kind == "date":
        date_range(operator, value)
    elif spec.kind == "place":
        place(value)
    elif spec.kind == "choice":
        chosen = SAME_CHOICE.get(value.lower(), value.lower())
        if chosen not in spec.choices:
            raise BadValue(f"{name}: has no {value!r}; choose one of {', '.join(spec.choices)}")
        return chosen
    return value
