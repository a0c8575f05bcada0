"""Names of files made from what is known of a photo, for exporting and renaming.

A pattern is a text with fields in braces: "{date:%Y-%m-%d}_{name}_{number:03}". What comes out can be kept by every
file system in use: no separators and no reserved characters or device names ("Naming Files, Paths, and Namespaces" of
Windows), no leading dot, composed Unicode (NFC), at most 200 bytes.
"""

from __future__ import annotations

import os
import re
import string
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from albumen.core.errors import UserError

LONGEST: Final = 200
"""Bytes of a stem in UTF-8; file systems allow 255 for the whole name, and a suffix and a number come to it."""

FIELDS: Final = (
    "name", "number", "date", "camera", "lens", "folder", "rating", "label", "caption", "width", "height",
)  # fmt: skip
"""What a pattern may name."""

_DIRECTIVES: Final = frozenset("YymdHMSjBbAaUVGu%")  # of strftime; others differ between systems
_NUMBER: Final = re.compile(r"0?\d?")
_LENGTH: Final = re.compile(r"(\.\d{1,3})?")
_RESERVED: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]|[\ud800-\udfff]')
_SPACES: Final = re.compile(r"\s+")
_DEVICES: Final = re.compile(r"(?i:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$|\s)")
_UNDATED: Final = "undated"


class PatternError(UserError):
    """A pattern that cannot be understood."""


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name can be made of.

    Attributes:
        name: The file's name without its suffix.
        taken_at: When the photo was taken, by the camera's clock.
        camera: Maker and model, or "".
        lens: Or "".
        folder: The name of the folder the file lies in.
        rating: 0 to 5.
        label: A colour label, or "".
        caption: Or "".
        width: Pixels, upright.
        height: Pixels, upright.
    """

    name: str
    taken_at: datetime | None = None
    camera: str = ""
    lens: str = ""
    folder: str = ""
    rating: int = 0
    label: str = ""
    caption: str = ""
    width: int = 0
    height: int = 0


class NamePattern:
    """A pattern that was read and can be used.

    Attributes:
        text: As it was written.
    """

    def __init__(self, text: str) -> None:
        """Read it.

        Raises:
            PatternError: A brace is open, a field is unknown, a format does not fit, or it names a folder.
        """
        self.text = text
        self._parts = _read(text)

    @property
    def numbered(self) -> bool:
        """Whether each name has a number of its own."""
        return any(field == "number" for _, field, _ in self._parts)

    def stem(self, facts: NameFacts, number: int) -> str:
        """The name of one file, without its suffix; never empty, and portable.

        Args:
            facts: Of the photo.
            number: Counted from 1, in the order of the photos.
        """
        made = [literal + _value(field, form, facts, number) for literal, field, form in self._parts]
        return portable("".join(made))


class FreeNames:
    """Gives names in one folder, none of them twice and none that is there, numbered where need be: "name (2).jpg".

    Names that differ in case or in the composition of their characters only count as the same, as they do on most
    drives. Whoever makes the file still makes sure that it is new: another program may be quicker.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Begin with what is there.

        Args:
            taken: Names of files in the folder.
        """
        self._taken = {_folded(name) for name in taken}
        self._next: dict[str, int] = {}

    @classmethod
    def of_folder(cls, folder: Path) -> FreeNames:
        """With everything in a folder; nothing where there is no such folder.

        Raises:
            OSError: It cannot be listed.
        """
        try:
            return cls(os.listdir(folder))  # noqa: PTH208 - names of a large folder, without a Path for each
        except FileNotFoundError:
            return cls()

    def take(self, stem: str, suffix: str) -> str:
        """A free name as like as can be to the one wanted; it is taken from now on."""
        wanted = _folded(stem + suffix)
        name, count = stem + suffix, self._next.get(wanted, 2)
        while _folded(name) in self._taken:
            name = f"{stem} ({count}){suffix}"
            count += 1
        self._next[wanted] = count
        self._taken.add(_folded(name))
        return name

    def take_stem(self, stem: str, suffixes: Iterable[str]) -> str:
        """A stem as like as can be to the one wanted, free with all of these suffixes; these names are taken then."""
        wanted = list(suffixes)
        free, count = stem, 2
        while any(_folded(free + suffix) in self._taken for suffix in wanted):
            free = f"{stem} ({count})"
            count += 1
        self._taken.update(_folded(free + suffix) for suffix in wanted)
        return free

    def free(self, name: str) -> None:
        """A file of this name goes, so that the name can be given again."""
        self._taken.discard(_folded(name))


def portable(text: str) -> str:
    """A text as a name, without a suffix, that any system can keep; the same for what is one already."""
    name = _RESERVED.sub("_", unicodedata.normalize("NFC", text))
    name = _within(_SPACES.sub(" ", name).lstrip(" ."), LONGEST).rstrip(" .")
    if _DEVICES.match(name):
        name = f"_{name}"
    return name or "photo"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _within(text: str, most: int) -> str:
    return text.encode("utf-8", "replace")[:most].decode("utf-8", "ignore")


def _read(text: str) -> tuple[tuple[str, str, str], ...]:
    """(literal, field, format) of each part; the field "" at the end where there is none."""
    if not text.strip():
        raise PatternError('The pattern for the names is empty; "{name}" keeps the names as they are.')
    if "/" in text or "\\" in text:
        raise PatternError(
            'The pattern "{text}" has a slash in it; it makes names, and the folder is chosen apart.', text=text
        )
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        raise PatternError(
            'The pattern "{text}" has a brace without its partner; write {{{{ and }}}} for braces in a name.', text=text
        ) from None
    return tuple(
        (literal, field or "", _checked(text, field, form or "", conversion))
        for literal, field, form, conversion in parts
    )


def _checked(text: str, field: str | None, form: str, conversion: str | None) -> str:
    if field is None:
        return ""
    if field not in FIELDS or conversion:
        known = ", ".join(f"{{{one}}}" for one in FIELDS)
        raise PatternError(
            'The pattern "{text}" has the unknown field {field}; there are {known}.',
            text=text,
            field=f"{{{field}}}",
            known=known,
        )
    if field == "date":
        for match in re.finditer(r"%(.?)", form, re.DOTALL):
            if match[1] not in _DIRECTIVES or not match[1]:
                raise PatternError(
                    'The pattern "{text}" has the unknown date "{date}"; %Y, %m, %d, %H, %M and %S are the usual.',
                    text=text,
                    date=match[0],
                )
    elif field in {"number", "rating", "width", "height"}:
        if not _NUMBER.fullmatch(form):
            raise PatternError(
                'The pattern "{text}" has "{form}" for a number; write {example} for three digits.',
                text=text,
                form=form,
                example=f"{{{field}:03}}",
            )
    elif not _LENGTH.fullmatch(form):
        raise PatternError(
            'The pattern "{text}" has "{form}" for {field}; write {example} for 20 characters.',
            text=text,
            form=form,
            field=field,
            example=f"{{{field}:.20}}",
        )
    return form


def _value(field: str, form: str, facts: NameFacts, number: int) -> str:
    if not field:
        return ""
    if field == "date":
        return _UNDATED if facts.taken_at is None else _date(facts.taken_at, form or "%Y-%m-%d")
    if field == "number":
        return format(number, form or "d")
    return format(getattr(facts, field), form)


def _date(when: datetime, form: str) -> str:
    # "%Y" has four digits for early years on some systems and fewer on others.
    return when.strftime(re.sub(r"%(.)", lambda one: f"{when.year:04}" if one[1] == "Y" else one[0], form))
