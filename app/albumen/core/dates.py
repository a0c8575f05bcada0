"""Finds out when a photo was taken, from the best witness there is, and says which one spoke."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final, Literal, TypeAlias

TakenSource: TypeAlias = Literal["exif", "xmp", "video", "filename", "mtime"]

_EXIF: Final = re.compile(r"(\d{4})[:\-/. ](\d{1,2})[:\-/. ](\d{1,2})(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?")
_ZONE: Final = re.compile(r"^([+-])(\d{2}):?(\d{2})$")
_IN_NAME: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"  # 20230514, 2023-05-14, 2023_05_14
    r"(?:(?:[-_ .T]|\ at\ |_at_)?([01]\d|2[0-3])([-_.:h]?)([0-5]\d)\6([0-5]\d))?"  # _123456, " at 12.34.56", T12-34-56
    r"(?!\d{5})"
)


def exif_datetime(text: str, zone: str = "", fraction: str = "") -> datetime | None:
    """Parse EXIF's "2023:05:14 12:34:56", also as other software bends it; None where it holds no date.

    Args:
        text: DateTimeOriginal and the like.
        zone: OffsetTimeOriginal, for instance "+02:00"; without it the result is naive, the camera's own clock.
        fraction: SubSecTimeOriginal, decimal digits of a second.
    """
    match = _EXIF.match(text.strip().strip("\0"))
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    digits = fraction.strip().strip("\0")
    micro = int(digits[:6].ljust(6, "0")) if digits.isascii() and digits.isdigit() else 0
    return _datetime(year, month, day, hour, minute, second, micro, zone=_zone(zone))


def xmp_datetime(text: str) -> datetime | None:
    """Parse XMP's ISO 8601 subset (XMP specification part 1, section 8.2.1.1), also year or month alone."""
    text = text.strip()
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    match = re.match(r"^(\d{4})(?:-(\d{2}))?$", text)
    return _datetime(int(match[1]), int(match[2] or 1), 1) if match else None


def name_datetime(name: bytes | str) -> datetime | None:
    """Read the date that phones, messengers and screenshots write into file names; None where there is none.

    For instance IMG_20230514_123456.jpg, PXL_20230514_123456789.jpg, "WhatsApp Image 2023-05-14 at 12.34.56.jpeg",
    Screenshot_2023-05-14-12-34-56.png, IMG-20230514-WA0001.jpg.
    """
    match = _IN_NAME.search(os.fsdecode(name).rpartition(".")[0] or os.fsdecode(name))
    if match is None:
        return None
    year, _, month, day, hour, _, minute, second = match.groups(default="0")
    return _datetime(int(year), int(month), int(day), int(hour), int(minute), int(second))


def mtime_datetime(mtime_ns: int) -> datetime | None:
    """The file's modification time as a wall clock without a zone, like a camera's; None where it is out of range."""
    try:
        return datetime.fromtimestamp(mtime_ns // 1_000_000_000, UTC).astimezone().replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):
        return None


def _zone(text: str) -> timezone | None:
    text = text.strip().strip("\0")
    if text == "Z":
        return UTC
    match = _ZONE.match(text)
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return timezone(offset if match[1] == "+" else -offset) if offset < timedelta(hours=24) else None


def _datetime(*fields: int, zone: timezone | None = None) -> datetime | None:
    year, month, day, hour, minute, second, micro = (*fields, 0, 0, 0, 0)[:7]
    try:
        return datetime(year, month, day, hour, minute, second, micro, zone)
    except ValueError:
        return None  # 0000:00:00 and its like: a camera whose clock was never set
