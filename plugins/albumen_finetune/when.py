"""Points in time, as the owner's language writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def local_time(at: datetime) -> str:
    """Date and time of day here, short; such as 21.11.26, 18:45 in German."""
    then = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(then, QLocale.FormatType.ShortFormat)
