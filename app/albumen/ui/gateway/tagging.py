"""All tags for the window: how much each is used and by whom, and renaming, merging and deleting them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from albumen.core.library import Library
from albumen.ui.gateway.editing import Editing

_OWNER = "user"


@dataclass(frozen=True)
class TagUse:
    """A tag.

    Attributes:
        name: with its parents, "Animals/Dog".
        photos: how many bear it.
        suggested: on how many more it is suggested.
        sources: who set or suggests it, "user" for the owner; the owner first.
    """

    name: str
    photos: int
    suggested: int
    sources: tuple[str, ...]


class Tagging:
    """Tags as a whole, not those of single photographs. Whatever is done here can be undone."""

    def __init__(self, library: Library, editing: Editing) -> None:
        self._library, self._editing = library, editing

    def tags(self) -> list[TagUse]:
        """Every tag, by name."""
        counts = {count.name: count for count in self._library.tags.counts()}
        found = []
        for name, rows in groupby(self._library.tags.usage(), key=lambda row: row.name):
            count = counts.get(name)
            sources = sorted((row.source for row in rows if row.accepted or row.suggested), key=_owner_first)
            if count is not None:
                found.append(TagUse(name, count.accepted, count.suggested, tuple(sources)))
        return found

    def rename(self, name: str, new: str, title: str) -> None:
        """Give a tag, and those below it, another name.

        Raises:
            UserError: the name is taken, empty, or below the tag itself.
        """
        self._run([name, new], title, lambda: self._library.tags.rename(name, new))

    def merge(self, names: Sequence[str], into: str, title: str) -> None:
        """Let photographs bear `into` instead of these tags; `into` is made where it is new.

        Raises:
            UserError: `into` is empty, or one of the tags or below one.
        """

        def merge() -> None:
            for name in names:
                self._library.tags.merge(name, into)

        self._run([*names, into], title, merge)

    def delete(self, names: Sequence[str], title: str) -> None:
        """Take tags, and those below them, off every photograph."""

        def delete() -> None:
            there = {tag.name for tag in self._library.tags.counts()}
            for name in sorted(names):
                if not any(name.startswith(f"{other}/") for other in names) and name in there:
                    self._library.tags.delete(name)

        self._run(names, title, delete)

    def _run(self, names: Sequence[str], title: str, edit: Callable[[], object]) -> None:
        photos = self._library.tags.bearers([name for name in names if name.strip()])
        self._editing.undoing.run(title, edit, photos=photos.tolist())


def _owner_first(source: str) -> tuple[bool, str]:
    return source != _OWNER, source
