"""Keywords of files and tags of the library, in both directions.

Programs write a keyword's hierarchy each in their own field: Lightroom "Animals|Dog" in lr:hierarchicalSubject, digiKam
"Animals/Dog" in digiKam:TagsList, Windows the same in MicrosoftPhoto:LastKeywordXMP; and "Dog", or "Animals" and
"Dog", in dc:subject for everybody else. A tag of the library is the whole path, "Animals/Dog".
"""

from __future__ import annotations

from collections.abc import Iterable


def tag_names(keywords: Iterable[str], paths: Iterable[str]) -> tuple[str, ...]:
    """The tags that a file's keywords mean: every path, and the plain keywords that are no part of one.

    Args:
        keywords: Plain ones, as in dc:subject; one that has a "/" is a path by itself.
        paths: With hierarchy, the levels separated by "/".
    """
    tags = dict.fromkeys(name for path in paths if (name := tidy(path)))
    parts = {part.casefold() for path in tags for part in (path, *path.split("/"))}
    for keyword in keywords:
        name = tidy(keyword)
        if name and name.casefold() not in parts:
            tags[name] = None
    return tuple(tags)


def tidy(name: str) -> str:
    """A tag's name as the library spells it; "" where nothing is left."""
    parts = [" ".join(part.split()) for part in name.split("/")]
    return "/".join(part for part in parts if part)


def plain_keywords(tags: Iterable[str]) -> tuple[str, ...]:
    """The last level of each tag, for dc:subject; digiKam does the same."""
    return tuple(dict.fromkeys(tag.rpartition("/")[2] for tag in tags))


def lightroom_paths(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags for lr:hierarchicalSubject; one with the separator in a name cannot be said there and is left out."""
    return tuple(tag.replace("/", "|") for tag in tags if "|" not in tag)
