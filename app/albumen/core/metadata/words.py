"""What the owner can say of a photo and what is written back: tags, caption, stars, flag, label, time, place, title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, cast

from albumen.core.metadata.keywords import tag_names, tidy
from albumen.core.metadata.labels import label_of
from albumen.core.metadata.values import clean

FIELDS: Final = ("tags", "caption", "rating", "flag", "label", "taken", "place", "title")
FACTS: Final = ("taken", "place", "title")
"""Fields of which only the owner's own word is written: where it is "", whatever the file says stays."""
_NOT_IN_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of a photo.

    Attributes:
        tags: "Animals/Dog", each once.
        caption: Text.
        rating: 0 to 5.
        flag: 1, 0 or -1.
        label: A colour or any other text.
        taken: When, ISO 8601.
        place: Latitude and longitude in degrees, "48.850000,2.350000".
        title: Text.
    """

    tags: tuple[str, ...] = ()
    caption: str = ""
    rating: int = 0
    flag: int = 0
    label: str = ""
    taken: str = ""
    place: str = ""
    title: str = ""

    def differences(self, other: Words) -> tuple[FieldChange, ...]:
        """What has to change for this to become `other`; the order of tags does not count."""
        return tuple(
            FieldChange(name, before, after)
            for name in FIELDS
            if (before := getattr(self, name)) != (after := getattr(other, name))
            and not (name == "tags" and set(before) == set(after))
            and not (name in FACTS and not after)
        )


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of `Words` before and after."""

    field: str
    before: object
    after: object

    def sentence(self) -> str:
        """The change in one line: "rating: 2 -> 5", "tags: + sea, - boat"."""
        if isinstance(self.before, tuple) and isinstance(self.after, tuple):
            added = [f"+ {tag}" for tag in self.after if tag not in self.before]
            taken = [f"- {tag}" for tag in self.before if tag not in self.after]
            return f"tags: {', '.join([*added, *taken])}"
        before, after = (one if one not in ("", 0) else "none" for one in (self.before, self.after))
        return f"{self.field}: {before} -> {after}"


def writable(words: Words) -> Words:
    """Words without what XML cannot hold (control characters) and what reading would trim."""
    tags = dict.fromkeys(name for tag in words.tags if (name := tidy(xml_text(tag))))
    caption, label, title = xml_text(words.caption), label_of(xml_text(words.label)), xml_text(words.title)
    return Words(tuple(tags), caption, words.rating, words.flag, label, words.taken, words.place, title)


def xml_text(text: str) -> str:
    """A text without the characters that XML 1.0 has no way to hold."""
    # Line ends become "\n", as any XML parser makes them.
    return clean(_NOT_IN_XML.sub("", clean(text))).replace("\r\n", "\n").replace("\r", "\n")


def words_of(fields: Mapping[str, Any]) -> Words:
    """The words among the fields of `PhotoMetadata` or of its JSON; what is not there counts as nothing."""
    tags = tag_names(_texts(fields.get("keywords")), _texts(fields.get("keyword_paths")))
    caption, label = str(fields.get("caption") or ""), str(fields.get("label") or "")
    return Words(tags, caption, int(fields.get("rating") or 0), int(fields.get("flag") or 0), label)


def settle(here: Words, said: Words, there: Words) -> Words:
    """What is to be written: the owner's word where it changed since the file was last read, else the file's.

    Args:
        here: In the library.
        said: By the file when it was last read.
        there: By the file now.
    """
    new = [tag for tag in there.tags if tag not in said.tags and tag not in here.tags]
    rest = {
        name: getattr(here if getattr(here, name) != getattr(said, name) else there, name)
        for name in ("caption", "rating", "flag", "label")
    }
    facts = {name: getattr(here, name) for name in FACTS}
    return writable(Words((*here.tags, *new), **rest, **facts))


def with_facts(words: Words, fields: Mapping[str, Any]) -> Words:
    """Words with the time, place and title that are among fields; "" for what is not there.

    Args:
        words: What else is said.
        fields: Those of an XMP packet, or what the owner says (`owners_word`).
    """
    taken, latitude, longitude = (fields.get(name) for name in ("taken_at", "latitude", "longitude"))
    place = "" if latitude is None or longitude is None else f"{latitude:.6f},{longitude:.6f}"
    when = taken.isoformat() if isinstance(taken, datetime) else str(taken or "")
    return replace(words, taken=when, place=place, title=str(fields.get("title") or ""))


def _texts(value: object) -> Iterable[str]:
    return (str(one) for one in cast("Iterable[object]", value)) if isinstance(value, list | tuple) else ()
