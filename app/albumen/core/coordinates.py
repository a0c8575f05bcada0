"""Reads a place as people write and paste it: decimal degrees, degrees with minutes, addresses of maps."""

from __future__ import annotations

import re
from typing import Final

from albumen.core.errors import UserError

_ANGLE: Final = (
    r"([-+]?\d{1,3}(?:\.\d+)?)\s*°?\s*"
    r"(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:[\"″”]|'')\s*)?([NSEW]?)"
)
_PLACE: Final = re.compile(rf"{_ANGLE}\s*[,;\s]\s*{_ANGLE}", re.IGNORECASE)
_DECIMAL_COMMAS: Final = re.compile(r"([-+]?\d{1,3}),(\d+)\s*[;\s]\s*([-+]?\d{1,3}),(\d+)")
_IN_ADDRESS: Final = re.compile(r"(?:geo:|@|[?&/](?:q|ll|query|mlat)=)(-?\d{1,3}\.\d+)(?:,|%2C|&mlon=)(-?\d{1,3}\.\d+)")


class NoPlace(UserError):
    """A text is no place on Earth."""


def read_place(text: str) -> tuple[float, float]:
    """Latitude and longitude in degrees, north and east positive.

    Args:
        text: For instance "48.85, 2.35", "48,85 2,35", "48.85° N, 2.35° E", "33°51'24"S 151°12'55"E",
            "geo:48.85,2.35", or the address of a map that shows it.

    Raises:
        NoPlace: It is none.
    """
    cleaned = text.strip()
    if (address := _IN_ADDRESS.search(cleaned)) is not None:
        return _checked(float(address[1]), float(address[2]), text)
    if (commas := _DECIMAL_COMMAS.fullmatch(cleaned)) is not None:
        cleaned = f"{commas[1]}.{commas[2]} {commas[3]}.{commas[4]}"
    match = _PLACE.fullmatch(cleaned)
    if match is None:
        raise _none(text)
    first, second = _degrees(*match.groups()[:4]), _degrees(*match.groups()[4:])
    sides = (match[4].upper(), match[8].upper())
    if sides[0] in set("EW") and sides[1] in set("NS"):
        first, second, sides = second, first, sides[::-1]
    if sides != ("", "") and not (sides[0] in set("NS") and sides[1] in set("EW")):
        raise _none(text)
    return _checked(first, second, text)


def _degrees(whole: str, minutes: str | None, seconds: str | None, side: str) -> float:
    size = abs(float(whole)) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    return -size if whole.startswith("-") or (side and side.upper() in "SW") else size


def _checked(latitude: float, longitude: float, text: str) -> tuple[float, float]:
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise _none(text)
    return latitude, longitude


def _none(text: str) -> NoPlace:
    return NoPlace("“{text}” is no place; write latitude and longitude, such as 48.85, 2.35.", text=text.strip())
