"""Everything there is to review in one pass: copies, versions of one picture and bursts, as small records.

A library may hold tens of thousands of groups, so a group names its members by number; what they are like is read for
the few that are looked at.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from albumen.api.records import Progress
from albumen.core.bursts import find_bursts
from albumen.core.duplicates import exact_duplicates, near_duplicates
from albumen.core.library import Library
from albumen.core.library.apart import ApartKind
from albumen.core.vectors import VectorIndex

LikeKind: TypeAlias = Literal["exact", "near", "burst"]


@dataclass(frozen=True, slots=True)
class LikeGroup:
    """Photos, or files of one photo, that the owner may want only one of.

    Attributes:
        kind: "exact" for files with one content, "near" for versions of one picture, "burst" for shots of one moment.
        members: At least two: ids of files where `kind` is "exact", else of photos; in the order to be looked at.
        best: The one of them proposed to keep.
        reason: Why, as half a sentence.
        copied: The photo whose files they are, where `kind` is "exact"; else 0.
    """

    kind: LikeKind
    members: tuple[int, ...]
    best: int
    reason: str
    copied: int = 0

    @property
    def photo(self) -> int:
        """The photo that stands for the group."""
        return self.copied or self.best

    @property
    def apart_kind(self) -> ApartKind:
        """What the members are."""
        return "file" if self.kind == "exact" else "photo"


def like_groups(library: Library, index: VectorIndex | None) -> Generator[Progress, None, tuple[LikeGroup, ...]]:
    """All groups, as a generator of progress whose return value they are: copies first, then versions, then bursts.

    Versions that are all shots of one burst are left to the burst.

    Args:
        index: The vectors; without them versions are not looked for, and bursts go by time and camera alone.
    """
    found = [
        LikeGroup("exact", tuple(file.id for file in one.files), one.files[0].id, one.reason, one.photo_id)
        for one in exact_duplicates(library)
    ]
    yield Progress(0, 1, "Looking for copies")
    versions: list[LikeGroup] = []
    if index is not None:
        for near in (yield from near_duplicates(library, index)):
            ids = tuple(photo.id for photo in near.photos)
            versions.append(LikeGroup("near", ids, ids[0], near.reason))
    moments = yield from find_bursts(library, index)
    bursts = [LikeGroup("burst", tuple(one.id for one in it.photos), it.best.id, it.reason) for it in moments]
    home = {photo: number for number, burst in enumerate(bursts) for photo in burst.members}
    found += [one for one in versions if len({home.get(photo, -1 - photo) for photo in one.members}) > 1]
    return (*found, *bursts)


def still_open(library: Library, groups: Sequence[LikeGroup]) -> list[LikeGroup]:
    """Those of the groups that are still to be decided, each with the members that are still there.

    A group goes once fewer than two of its members are left, or the owner has decided that they belong apart.
    """
    decided = library.apart.all()
    files = library.files.present(one for group in groups if group.kind == "exact" for one in group.members)
    there = _in_sight(library, (one for group in groups if group.kind != "exact" for one in group.members))
    left: list[LikeGroup] = []
    for group in groups:
        present = files if group.kind == "exact" else there
        members = tuple(one for one in group.members if one in present)
        if len(members) < 2 or decided.settle(group.apart_kind, members):
            continue
        same = group.best in present
        best, reason = (group.best, group.reason) if same else (members[0], "")
        left.append(LikeGroup(group.kind, members, best, reason, group.copied))
    return left


def _in_sight(library: Library, photos: Iterable[int]) -> set[int]:
    wanted = np.unique(np.fromiter(photos, np.int64))
    return set(np.intersect1d(wanted, library.photos.ids()).tolist())
