"""Duplicates and bursts for the window: the job that finds them, what each is, and what the owner decides."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from albumen.api import Progress, UserError
from albumen.core.like_groups import LikeGroup, LikeKind, like_groups, still_open
from albumen.core.records import FileRecord, PhotoRecord
from albumen.host.session import Session
from albumen.ui.gateway.editing import Editing
from albumen.ui.gateway.trashing import Trashing
from albumen.ui.records import Ids
from albumen.ui.sentences import rendered


@dataclass(frozen=True)
class Member:
    """One of a group.

    Attributes:
        key: its number in the group: of a file among exact copies, else of a photograph.
        photo_id: the photograph.
        path: where it lies.
        width: pixels, upright.
        height: pixels, upright.
        size: bytes.
        taken_at: when it was taken.
        rating: 0 to 5 stars.
        flag: 1 picked, -1 rejected.
    """

    key: int
    photo_id: int
    path: Path
    width: int
    height: int
    size: int
    taken_at: datetime | None
    rating: int = 0
    flag: int = 0


@dataclass(frozen=True)
class FoundGroups:
    """What a search found.

    Attributes:
        groups: all of them, or those with one of the photographs that were asked about.
        problem: why versions were not looked for, if they were not.
        asked: about how many photographs; 0 for all there are.
    """

    groups: tuple[LikeGroup, ...]
    problem: str = ""
    asked: int = 0


class Duplicates:
    """What is there more than once.

    Args:
        session: the open library with its jobs.
        editing: remembers what can be undone.
        trashing: moves files to the trash.
    """

    def __init__(self, session: Session, editing: Editing, trashing: Trashing) -> None:
        self._session = session
        self._editing = editing
        self._trashing = trashing

    def find(self, title: str, within: Ids | None = None) -> int:
        """Start the job that looks; gives its number.

        Args:
            title: of the job.
            within: (N,) only groups with at least one of these photographs.
        """
        return self._session.jobs.submit(self._find, within, title=title, priority=1).id

    def found(self, job_id: int) -> FoundGroups | None:
        """What a job has found, once it has ended; None where it was stopped or is another's."""
        job = self._session.jobs.get(job_id)
        return job.result if job is not None and isinstance(job.result, FoundGroups) else None

    def still_open(self, groups: Sequence[LikeGroup]) -> list[LikeGroup]:
        """Those still to be decided, with the members that are left."""
        hidden = self._session.shields.modes()
        left = still_open(self._session.library, groups)
        return self._without_hidden(left) if "hide" in hidden.values() else left

    def members(self, group: LikeGroup) -> list[Member]:
        """What the members are like, in their order."""
        library = self._session.library
        if group.kind == "exact":
            files = library.files.get_many(group.members)
            photos = {one.id: one for one in library.photos.get_many({file.photo_id for file in files})}
            return [_copy(file, photos[file.photo_id]) for file in files if file.photo_id in photos]
        sizes = library.files.sizes(group.members)
        return [_version(photo, sizes) for photo in library.photos.get_many(group.members)]

    def keep_apart(self, group: LikeGroup, title: str) -> None:
        """Remember that the members of a group belong apart, so that it is not shown again."""
        self._decide([group], title)

    def trash(self, doomed: Mapping[LikeGroup, Sequence[int]], title: str) -> int:
        """Start the job that moves members to the trash; gives its number. Undoing calls it `title`.

        What stays of a group of which several stay is not asked about again.

        Args:
            doomed: For each group, members other than all of them.
        """
        for group, members in doomed.items():
            if set(members) >= set(group.members):
                raise ValueError("all members of a group were to go to the trash")
        library = self._session.library
        paths: list[Path] = []
        for group, members in doomed.items():
            if group.kind == "exact":
                paths += [file.path for file in library.files.get_many(members) if file.state == "present"]
            else:
                files = (file for photo in members for file in library.files.of(photo))
                paths += [file.path for file in files if file.state == "present"]
            rest = [one for one in group.members if one not in set(members)]
            if len(rest) > 1:
                library.apart.decide(group.apart_kind, rest)
        return self._trashing.trash_files(list(dict.fromkeys(paths)), title)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _find(self, within: Ids | None) -> Generator[Progress, None, FoundGroups]:
        problem, index = "", None
        try:
            index = self._session.index()
            len(index)
        except UserError as error:  # no model, or none of its vectors: copies are found all the same
            problem, index = rendered(error), None
        groups = yield from like_groups(self._session.library, index)
        if within is None:
            return FoundGroups(groups, problem)
        wanted = set(within.tolist())
        near = (one for one in groups if not wanted.isdisjoint((one.copied,) if one.copied else one.members))
        return FoundGroups(tuple(near), problem, len(wanted))

    def _decide(self, groups: Iterable[LikeGroup], title: str) -> None:
        apart = self._session.library.apart
        decisions: list[int] = []

        def decide() -> None:
            decisions[:] = [apart.decide(one.apart_kind, one.members) for one in groups]

        decide()
        self._editing.undoing.remember(title, undo=lambda: apart.forget(decisions), redo=decide)

    def _without_hidden(self, groups: Sequence[LikeGroup]) -> list[LikeGroup]:
        """Groups of which nothing is to be left out of lists."""
        shields, library = self._session.shields, self._session.library
        files = library.files.get_many(one for group in groups if group.kind == "exact" for one in group.members)
        photo_of = {file.id: file.photo_id for file in files}
        photos = [{photo_of.get(one, 0) for one in g.members} if g.kind == "exact" else set(g.members) for g in groups]
        covered = shields.of(sorted(set[int]().union(*photos))) if photos else {}
        hidden = {photo for photo, mode in covered.items() if mode == "hide"}
        return [group for group, ids in zip(groups, photos, strict=True) if not ids & hidden]


def _copy(file: FileRecord, photo: PhotoRecord) -> Member:
    return Member(
        file.id,
        photo.id,
        file.path,
        photo.width,
        photo.height,
        file.size,
        photo.taken_at,
        photo.rating,
        photo.flag,
    )


def _version(photo: PhotoRecord, sizes: Mapping[int, int]) -> Member:
    return Member(
        photo.id,
        photo.id,
        photo.path or Path(),
        photo.width,
        photo.height,
        sizes.get(photo.id, 0),
        photo.taken_at,
        photo.rating,
        photo.flag,
    )


__all__ = ["Duplicates", "FoundGroups", "LikeGroup", "LikeKind", "Member"]
