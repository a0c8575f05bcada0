"""What the owner can say of a photo and what is written back: tags, caption, stars, flag, label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from albumen.core.metadata.keywords import tag_names, tidy
from albumen.core.metadata.values import clean

FIELDS: Final = ("tags", "caption", "rating", "flag", "label")
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
    """

    tags: tuple[str, ...] = ()
    caption: str = ""
    rating: int = 0
    flag: int = 0
    label: str = ""

    def differences(self, other: Words) -> tuple[FieldChange, ...]:
        """What has to change for this to become `other`; the order of tags does not count."""
        return tuple(
            FieldChange(name, before, after)
            for name in FIELDS
            if (before := getattr(self, name)) != (after := getattr(other, name))
            and not (name == "tags" and set(before) == set(after))
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
    return Words(tuple(tags), xml_text(words.caption), words.rating, words.flag, xml_text(words.label))


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
    return writable(Words((*here.tags, *new), **rest))


def _texts(value: object) -> Iterable[str]:
    return (str(one) for one in cast("Iterable[object]", value)) if isinstance(value, list | tuple) else ()
