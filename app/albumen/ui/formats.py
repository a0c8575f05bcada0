"""Numbers, sizes, dates and durations as the owner's locale writes them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt


def number(value: int) -> str:
    """12,345 or as the locale has it."""
    return QLocale().toString(value)


def decimal(value: float, places: int) -> str:
    """0.87 or as the locale has it."""
    return QLocale().toString(float(value), "f", places)


def percent(share: float, places: int = 0) -> str:
    """A share of 1 in percent: 87%, or 87 % as the language has it."""
    return QCoreApplication.translate("formats", "{value}%").format(value=decimal(100 * share, places))


def percent_signs() -> tuple[str, str]:
    """What stands before and behind a number in percent, for a field that writes the number itself."""
    before, _, behind = QCoreApplication.translate("formats", "{value}%").partition("{value}")
    return before, behind


def year(value: int) -> str:
    """A year from 1 on, in the locale's digits and without a thousands separator."""
    return QLocale().toString(QDate(value, 1, 1), "yyyy")


def size(count: int) -> str:
    """Bytes as kB, MB, ..."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def date_time(moment: datetime) -> str:
    """Day and time; a time zone, where there is one, has been applied by whoever took the photograph."""
    local = QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    locale = QLocale()
    day = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,،")
    return f"{locale.toString(local.date(), day)}, {locale.toString(local.time(), QLocale.FormatType.ShortFormat)}"


def duration(seconds: float) -> str:
    """A rough time, as one would say it: less than a minute, 5 min, 2 h 10 min."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return QCoreApplication.translate("formats", "less than a minute")
    if minutes < 60:
        return QCoreApplication.translate("formats", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("formats", "{hours} h {minutes} min").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def length(seconds: float) -> str:
    """How long a video is, as players write it: 0:07, 12:34, 1:02:03."""
    whole = round(seconds)
    minutes = f"{whole // 60 % 60:02}" if whole >= 3600 else f"{whole // 60}"
    return f"{whole // 3600}:{minutes}:{whole % 60:02}" if whole >= 3600 else f"{minutes}:{whole % 60:02}"


def unbroken(parts: str) -> str:
    """Parts with commas between them, of which none is broken in two: "35 mm" stays on one line."""
    return ", ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts.split(", "))


def apart(name: str) -> str:
    """A name or path that keeps its own direction in a line of the language's: 2024_beach.jpg, never beach.jpg_2024.

    Where the language goes from right to left it is enclosed in the marks of a first strong isolate (Unicode
    Standard Annex 9, 2.7.1), which take no room.
    """
    right_to_left = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}" if right_to_left else name


def home_path(path: Path) -> str:
    """A path as one says it: ~/Pictures for what lies in the owner's home."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
