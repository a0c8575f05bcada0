"""What a bundle of the library's changes means for the window, so that it reads again only what may be different."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from albumen.api import AlbumsChanged, LibraryChanged, ModelChanged, PhotosAdded, PhotosRemoved, TagsChanged
from albumen.core.records import FoldersChanged, PhotosChanged


@dataclass(frozen=True)
class Digest:
    """A bundle of changes, boiled down.

    Attributes:
        everything: anything may be different.
        members: photographs came or went, or belong in another order.
        albums: what albums there are, or what is in them.
        tags: what tags there are, or who bears them.
        folders: what folders there are.
        photos: these look different, or are rated or described differently.
        model: another model is active, so searches find other things.
    """

    everything: bool = False
    members: bool = False
    albums: bool = False
    tags: bool = False
    folders: bool = False
    photos: frozenset[int] = frozenset()
    model: bool = False

    @property
    def sources(self) -> bool:
        """Whether the left side must be read again."""
        return self.everything or self.members or self.albums or self.tags or self.folders


def digest(changes: Iterable[object]) -> Digest:
    """Boil changes down; what the window does not know is passed over."""
    kinds = set()
    photos: set[int] = set()
    redated = False
    for change in changes:
        kinds.add(type(change))
        if isinstance(change, PhotosChanged | TagsChanged | PhotosAdded):
            photos.update(change.ids)
        redated = redated or (isinstance(change, PhotosChanged) and change.dated)
    return Digest(
        everything=LibraryChanged in kinds,
        members=bool(kinds & {PhotosAdded, PhotosRemoved}) or redated,
        albums=AlbumsChanged in kinds,
        tags=TagsChanged in kinds,
        folders=FoldersChanged in kinds,
        photos=frozenset(photos),
        model=ModelChanged in kinds,
    )
