"""The conditions a query may put on what is known of a photo, and how their values are read."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Literal

from albumen.api.sentence import Sentence
from albumen.core.errors import UserError

Kind = Literal["text", "number", "date", "choice", "place"]

KILOMETRES: Final = MappingProxyType({"km": 1.0, "m": 0.001, "mi": 1.609344, "": 1.0})


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One kind of condition.

    Attributes:
        kind: How its value is read.
        says: What it asks for, with `{value}` in it; of a `choice`, each of its values says that.
        choices: For `choice`: the values there are, and what each asks for.
        hint: An example, for help and completion.
    """

    kind: Kind
    says: Sentence
    hint: str
    choices: Mapping[str, Sentence] = field(default_factory=dict)


FIELDS: Final = MappingProxyType(
    {
        "tag": FieldSpec("text", Sentence("with the tag {value}"), "tag:holiday"),
        "album": FieldSpec("text", Sentence("in the album {value}"), "album:Best"),
        "folder": FieldSpec("text", Sentence("in a folder called {value}"), "folder:Italy"),
        "name": FieldSpec("text", Sentence("whose file name has {value}"), "name:IMG_20"),
        "camera": FieldSpec("text", Sentence("taken with a {value}"), 'camera:"X100V"'),
        "lens": FieldSpec("text", Sentence("taken through a {value}"), "lens:35mm"),
        "text": FieldSpec("text", Sentence("with {value} in caption, keywords, name or texts"), "text:invoice"),
        "label": FieldSpec("text", Sentence("labelled {value}"), "label:red"),
        "person": FieldSpec("text", Sentence("with {value} marked as a person"), "person:Anna"),
        "date": FieldSpec("date", Sentence("taken {value}"), "date:2019..2021"),
        "added": FieldSpec("date", Sentence("added {value}"), "added:2024-05"),
        "rating": FieldSpec("number", Sentence("rated {value}"), "rating>=4"),
        "width": FieldSpec("number", Sentence("{value} pixels wide"), "width>=3000"),
        "height": FieldSpec("number", Sentence("{value} pixels high"), "height>=2000"),
        "iso": FieldSpec("number", Sentence("taken at ISO {value}"), "iso<=400"),
        "aperture": FieldSpec("number", Sentence("taken at f/{value}"), "aperture<=2.8"),
        "focal": FieldSpec("number", Sentence("taken at {value} mm"), "focal>=85"),
        "near": FieldSpec("place", Sentence("taken within {distance} km of {value}"), "near:48.85,2.35,10km"),
        "format": FieldSpec(
            "choice",
            Sentence(""),
            "format:raw",
            MappingProxyType({name: Sentence("in the format {value}", value=name) for name in (
                "jpeg", "png", "gif", "webp", "tiff", "bmp", "heic", "avif", "jxl", "raw", "video"
            )}),
        ),
        "has": FieldSpec(
            "choice",
            Sentence(""),
            "has:gps",
            MappingProxyType({
                "gps": Sentence("that have a place"), "caption": Sentence("that have a caption"),
                "tags": Sentence("that have a tag"), "rating": Sentence("that have a rating"),
                "label": Sentence("that have a label"), "people": Sentence("that have people marked"),
                "prompt": Sentence("that have a prompt"), "text": Sentence("that have a text that a plugin read"),
                "clip": Sentence("that have a clip"), "date": Sentence("that have a date of their own"),
            }),
        ),
        "is": FieldSpec(
            "choice",
            Sentence(""),
            "is:favourite",
            MappingProxyType({
                "favourite": Sentence("that are favourites"), "picked": Sentence("that are picked"),
                "rejected": Sentence("that are rejected"),
                "unflagged": Sentence("that are neither picked nor rejected"), "video": Sentence("that are videos"),
                "offline": Sentence("that are on a drive that is not here"),
                "untagged": Sentence("that are not tagged"), "copied": Sentence("that are there more than once"),
            }),
        ),
        "orientation": FieldSpec(
            "choice",
            Sentence(""),
            "orientation:portrait",
            MappingProxyType({
                "portrait": Sentence("in portrait format"), "landscape": Sentence("in landscape format"),
                "square": Sentence("in square format"),
            }),
        ),
    }
)  # fmt: skip
ALIASES: Final = MappingProxyType(
    {"in": "folder", "filename": "name", "caption": "text", "keyword": "tag", "people": "person", "favorite": "is"}
)
SAME_CHOICE: Final = MappingProxyType({"favorite": "favourite", "jpg": "jpeg", "tif": "tiff", "heif": "heic"})

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_PLACE = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)(km|mi|m)?)?$")


class BadValue(UserError):
    """A value that its field cannot read; the sentence says what it should be."""


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
        raise BadValue("{value} is no number and no range such as 3..5.", value=repr(value)) from error
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
        raise BadValue(
            "{value} is no date; write 2019, 2019-05, 2019-05-31 or a range such as 2019..2021.", value=repr(text)
        ) from error


def place(value: str) -> tuple[float, float, float]:
    """Latitude and longitude in degrees and a distance in kilometres, 1 where none is given."""
    found = _PLACE.match(value.replace(" ", ""))
    if found is None or not -90 <= float(found[1]) <= 90 or not -180 <= float(found[2]) <= 180:
        raise BadValue(
            "{value} is no place; write latitude,longitude,distance such as 48.85,2.35,10km.", value=repr(value)
        )
    distance = float(found[3]) * KILOMETRES[found[4] or ""] if found[3] else 1.0
    return float(found[1]), float(found[2]), distance


def check(name: str, operator: str, value: str) -> str:
    """The value as the field keeps it.

    Raises:
        BadValue: It cannot be read.
    """
    spec = FIELDS[name]
    if spec.kind in {"text", "choice", "place"} and operator != ":":
        raise BadValue(
            "{field} cannot be compared with {operator}; write {example}.",
            field=name,
            operator=operator,
            example=spec.hint,
        )
    if not value:
        raise BadValue("{field}: wants a value, such as {example}.", field=name, example=spec.hint)
    if spec.kind == "number":
        number_range(operator, value)
    elif spec.kind == "date":
        date_range(operator, value)
    elif spec.kind == "place":
        place(value)
    elif spec.kind == "choice":
        chosen = SAME_CHOICE.get(value.lower(), value.lower())
        if chosen not in spec.choices:
            raise BadValue(
                "{field}: has no {value}; choose one of {choices}.",
                field=name,
                value=repr(value),
                choices=", ".join(spec.choices),
            )
        return chosen
    return value
