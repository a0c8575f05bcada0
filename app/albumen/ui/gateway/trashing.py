"""The system's trash for the window: what would go there, the job that moves it, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from albumen.api import Progress
from albumen.core.index_report import Failure
from albumen.core.library import Library
from albumen.core.trash import FREEDESKTOP, TrashReport, companions, move_each, move_to_trash, take_from_trash
from albumen.host.session import Session
from albumen.ui.gateway.editing import Editing

_MOST_COUNTED: Final = 500  # files beside which it is looked for what belongs to them, before the question
_MOST_LISTED: Final = 500


@dataclass(frozen=True)
class TrashPlan:
    """What moving photographs to the trash means.

    Attributes:
        photos: how many photographs there are to move.
        files: their files; more than photographs where there are copies.
        beside: sidecars and clips that go along; None where it are too many photographs to look.
        gone: photographs whose files are not there.
        returns: whether this program can bring them back on this system.
    """

    photos: int
    files: int
    beside: int | None
    gone: int = 0
    returns: bool = FREEDESKTOP


@dataclass(frozen=True)
class TrashOutcome:
    """What came of it: the photographs' files that were moved, why some were not, and what undoing calls it."""

    files: tuple[Path, ...]
    failed: tuple[Failure, ...] = ()
    title: str = ""


@dataclass(frozen=True)
class TrashedRow:
    """A photograph in the trash that can be brought back, and how many files come along."""

    path: Path
    photo_id: int
    at: datetime
    beside: int


class Trashing:
    """Everything about the trash.

    Args:
        session: the open library with its jobs.
        editing: remembers what can be undone.
    """

    def __init__(self, session: Session, editing: Editing) -> None:
        self._session = session
        self._editing = editing
        self._failed: Callable[[tuple[Failure, ...]], object] = _nothing

    def when_failed(self, told: Callable[[tuple[Failure, ...]], object]) -> None:
        """Be told, on any thread, of files that undoing or redoing could not move."""
        self._failed = told

    def plan(self, photo_ids: Sequence[int]) -> TrashPlan:
        """What there is to ask about."""
        files = self._files(photo_ids)
        paths = [path for paths in files.values() for path in paths]
        gone = len(photo_ids) - len(files)
        if len(paths) > _MOST_COUNTED:
            return TrashPlan(len(files), len(paths), None, gone)
        leaving = set(paths)
        beside = {one for path in paths for one in companions(self._library, path, leaving)} - leaving
        return TrashPlan(len(files), len(paths), len(beside), gone)

    def trash(self, photo_ids: Sequence[int], title: str) -> int:
        """Start the job that moves photographs, all files of each; gives its number. Undoing calls it `title`."""
        return self._session.jobs.submit(self._move_photos, list(photo_ids), title, title=title, priority=1).id

    def trash_files(self, paths: Sequence[Path], title: str) -> int:
        """As `trash`, of these files; other copies of the same photographs stay."""
        return self._session.jobs.submit(self._move_files, list(paths), title, title=title, priority=1).id

    def outcome(self, job_id: int) -> TrashOutcome | None:
        """What a job has done, once it has ended; None where it is none that moves to the trash."""
        job = self._session.jobs.get(job_id)
        return job.result if job is not None and isinstance(job.result, TrashOutcome) else None

    def recent(self) -> list[TrashedRow]:
        """What can be brought back, the newest first, and not more than can be looked through."""
        rows: list[TrashedRow] = []
        everything = self._library.trashed.all()
        for entry in everything:
            if entry.place is None or self._library.files.get(entry.path) is None:
                continue  # only the system can bring it back; or it belongs to a photograph
            try:
                entry.place.lstat()
            except OSError:
                continue  # the trash was emptied
            beside = len(self._library.trashed.with_companions(entry.path)) - 1
            rows.append(TrashedRow(entry.path, entry.photo_id, entry.at, beside))
            if len(rows) == _MOST_LISTED:
                break
        return rows

    def bring_back(self, paths: Sequence[Path]) -> TrashOutcome:
        """Move files back to where they lay."""
        return _outcome(take_from_trash(self._library, paths))

    @property
    def _library(self) -> Library:
        return self._session.library

    def _files(self, photo_ids: Sequence[int]) -> dict[int, list[Path]]:
        """The files that are there, of the photographs that have any."""
        found = {
            photo_id: [file.path for file in self._library.photos.files_of(photo_id) if file.state == "present"]
            for photo_id in photo_ids
        }
        return {photo_id: paths for photo_id, paths in found.items() if paths}

    def _move_photos(self, photo_ids: list[int], title: str) -> Generator[Progress, None, TrashOutcome]:
        paths = [path for paths in self._files(photo_ids).values() for path in paths]
        return (yield from self._move_files(paths, title))

    def _move_files(self, paths: list[Path], title: str) -> Generator[Progress, None, TrashOutcome]:
        reports: list[TrashReport] = []
        try:
            for done, report in enumerate(move_each(self._library, paths), 1):
                reports.append(report)
                yield Progress(done, len(paths))
        finally:  # also where it was cancelled on the way
            moved = [path for report in reports for path in report.files]
            if moved and FREEDESKTOP:
                self._editing.undoing.remember(title, undo=lambda: self._undo(moved), redo=lambda: self._redo(moved))
        return _outcome(TrashReport.joined(reports), title)

    def _undo(self, paths: Sequence[Path]) -> None:
        self._tell(take_from_trash(self._library, self._in_trash(paths)))

    def _redo(self, paths: Sequence[Path]) -> None:
        self._tell(move_to_trash(self._library, [path for path in paths if self._library.files.get(path) is not None]))

    def _in_trash(self, paths: Sequence[Path]) -> list[Path]:
        """Those that were not brought back by other ways."""
        there = {entry.path for entry in self._library.trashed.all()}
        return [path for path in paths if path in there]

    def _tell(self, report: TrashReport) -> None:
        failed = _outcome(report).failed
        if failed:
            self._failed(failed)


def _outcome(report: TrashReport, title: str = "") -> TrashOutcome:
    return TrashOutcome(report.files, tuple(Failure(path, why) for path, why in report.failed), title)


def _nothing(_failed: tuple[Failure, ...]) -> None:
    pass
