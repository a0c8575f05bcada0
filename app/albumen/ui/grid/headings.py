"""The words over groups of photographs, in the owner's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from albumen.ui import formats
from albumen.ui.arrangement import GroupKind, Groups
from albumen.ui.gateway.alike_names import NUMBERED, UNSURE
from albumen.ui.grid.sections import Sections


def sections_of(groups: Groups) -> Sections:
    """The headings of groups; their words are made when they are seen."""
    return Sections(groups.starts, lambda number: heading(groups, number))


def heading(groups: Groups, number: int) -> str:
    """The words over group `number`."""
    key = int(groups.keys[number])
    match groups.kind:
        case GroupKind.FOLDER:
            return formats.home_path(Path(groups.names[key]))
        case GroupKind.ALIKE:
            return alike_words(groups.names, key)
        case GroupKind.STARS:
            return "★" * key if key else QCoreApplication.translate("headings", "No rating")
        case GroupKind.DAY:
            return day_words(key)
        case GroupKind.MONTH:
            return month_words(key)
        case GroupKind.YEAR:
            return formats.year(key) if key else no_date()
        case _:
            return ""


def alike_words(names: tuple[str, ...], key: int) -> str:
    """What a group of alike photographs shows, or its number; those behind the last are of no group yet.

    Args:
        names: of the groups, as `with_whereabouts` gives them.
        key: the group.
    """
    if key >= len(names):
        return QCoreApplication.translate("headings", "Not looked at yet")
    name = names[key].removeprefix(NUMBERED)
    numbered = not name or names[key].startswith(NUMBERED)
    if name.startswith(UNSURE):
        name = QCoreApplication.translate("headings", "Perhaps {words}").format(words=name.removeprefix(UNSURE))
    if not numbered:
        return name
    group = QCoreApplication.translate("headings", "Group {number}").format(number=QLocale().toString(key + 1))
    return f"{group} · {name}" if name else group


def day_words(day: int) -> str:
    """A day, 20240531, as one says it; 0 is no date."""
    date = QDate(day // 10_000, day // 100 % 100, day % 100)
    return QLocale().toString(date, QLocale.FormatType.LongFormat) if date.isValid() else no_date()


def month_words(month: int) -> str:
    """A month, 202405, as one says it; 0 is no date."""
    year, number = divmod(month, 100)
    if not 1 <= number <= 12:
        return formats.year(year) if year else no_date()
    words = QCoreApplication.translate("headings", "{month} {year}")
    return words.format(month=QLocale().standaloneMonthName(number), year=formats.year(year))


def no_date() -> str:
    """Where no date is known."""
    return QCoreApplication.translate("headings", "No date")
