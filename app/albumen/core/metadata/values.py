"""Texts and numbers as metadata blocks hold them, made safe to keep."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Final

LONGEST_TEXT: Final = 1 << 16
"""Characters of any one text that are kept."""

_FRACTION: Final = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*/\s*(\d+(?:\.\d+)?)\s*$")


def clean(text: str) -> str:
    """No zeros, no lone surrogates (SQLite stores neither well), no endless text."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode().strip()[:LONGEST_TEXT]


def text_of(value: object) -> str:
    """A text of EXIF or IPTC, in UTF-8 or, as older software wrote it, Latin-1; "" for anything else.

    It may come as bytes, or as Pillow gives EXIF's texts: always read as Latin-1.
    """
    if isinstance(value, str):
        try:
            return text_of(value.encode("latin-1"))
        except UnicodeEncodeError:
            return clean(value)
    if isinstance(value, bytes):
        try:
            return clean(value.decode())
        except UnicodeDecodeError:
            return clean(value.decode("latin-1"))
    return ""


def utf16_of(value: object) -> str:
    """The XP tags of Windows: little-endian UTF-16 in bytes."""
    if isinstance(value, tuple) and all(isinstance(item, int) and 0 <= item < 256 for item in value):
        value = bytes(value)
    return clean(value.decode("utf-16-le", "replace")) if isinstance(value, bytes) else ""


def number_of(value: object) -> float | None:
    """A finite number, also from a text or a fraction ("1/250"); None for anything else."""
    if isinstance(value, str) and (fraction := _FRACTION.match(value)):
        below = float(fraction[2])
        value = float(fraction[1]) / below if below else None
    try:
        number = float(value)  # type: ignore[arg-type]  # whatever it is, float says so
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return round(number, 7) if math.isfinite(number) else None


def integer_of(value: object) -> int | None:
    """A whole number, also the first of several; None for anything else."""
    if isinstance(value, tuple) and value:
        value = value[0]
    number = number_of(value)
    return None if number is None else int(number)


def unique(texts: Iterable[str]) -> tuple[str, ...]:
    """Cleaned texts without empty ones and repetitions, first seen first."""
    return tuple(dict.fromkeys(cleaned for text in texts if (cleaned := clean(text))))
