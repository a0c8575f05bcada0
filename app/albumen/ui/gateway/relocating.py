"""Renaming, moving and copying files for the window: a preview, the job, and the way back by undo."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from albumen.api import Progress, UserError
from albumen.core.index_report import Failure
from albumen.core.library import Library
from albumen.core.name_patterns import NamePattern
from albumen.core.relocate import (
    RelocateReport,
    Relocation,
    copy_each,
    move_each,
    plan_into,
    plan_rename,
)
from albumen.core.trash import move_to_trash, take_from_trash
from albumen.host.session import Session
from albumen.ui.gateway.editing import Editing
from albumen.ui.sentences import rendered

MOST_SHOWN: Final = 300
"""Photographs whose new names are shown before they are renamed."""


@dataclass(frozen=True)
class RenamePlan:
    """What renaming means: (old, new) of the first files, or why it cannot be."""

    rows: tuple[tuple[Path, Path], ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class RelocateOutcome:
    """What came of it: how many files, which stayed, what undoing calls it, and what was done."""

    files: int
    failed: tuple[Failure, ...]
    title: str
    copied: bool = False


class Relocating:
    """Everything about where files lie. Call on a worker thread.

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

    def plan_rename(self, photo_ids: Sequence[int], pattern: str) -> RenamePlan:
        """The new names of the first photographs."""
        try:
            plan = plan_rename(self._library, photo_ids[:MOST_SHOWN], NamePattern(pattern))
        except UserError as error:
            return RenamePlan(problem=rendered(error))
        return RenamePlan(tuple((one.old, one.new) for one in plan if not one.problem))

    def rename(self, photo_ids: Sequence[int], pattern: str, title: str) -> int:
        """Start the job that renames photographs; gives its number. Undoing calls it `title`.

        Raises:
            UserError: the pattern cannot be understood.
        """
        made = NamePattern(pattern)
        return self._submit(lambda: plan_rename(self._library, list(photo_ids), made), title, copy=False)

    def put(self, photo_ids: Sequence[int], folder: Path, title: str, *, copy: bool) -> int:
        """Start the job that moves or copies photographs to a folder of the library; gives its number."""
        return self._submit(lambda: plan_into(self._library, list(photo_ids), folder, copy=copy), title, copy=copy)

    def outcome(self, job_id: int) -> RelocateOutcome | None:
        """What a job has done, once it has ended; None where it is none that moves files."""
        job = self._session.jobs.get(job_id)
        return job.result if job is not None and isinstance(job.result, RelocateOutcome) else None

    @property
    def _library(self) -> Library:
        return self._session.library

    def _submit(self, plan: Callable[[], list[Relocation]], title: str, *, copy: bool) -> int:
        return self._session.jobs.submit(self._work, plan, title, copy, title=title, priority=1).id

    def _work(
        self, make: Callable[[], list[Relocation]], title: str, copy: bool
    ) -> Generator[Progress, None, RelocateOutcome]:
        plan = make()
        reports: list[RelocateReport] = []
        steps: Iterator[RelocateReport] = (copy_each if copy else move_each)(self._library, plan)
        try:
            for report in steps:
                reports.append(report)
                yield Progress(len(reports), len(plan))
        finally:  # also where it was cancelled on the way
            done = RelocateReport.joined(reports).done
            if done:
                self._remember(title, done, copy=copy)
        failed = RelocateReport.joined(reports).failed
        return RelocateOutcome(len(done), tuple(Failure(path, why) for path, why in failed), title, copy)

    def _remember(self, title: str, done: Sequence[Relocation], *, copy: bool) -> None:
        if copy:
            copies = [one.new for one in done]
            self._editing.undoing.remember(
                title,
                undo=lambda: self._tell(move_to_trash(self._library, copies).failed),
                redo=lambda: self._tell(take_from_trash(self._library, copies).failed),
            )
            return
        back = [one.back() for one in reversed(done)]
        self._editing.undoing.remember(title, undo=lambda: self._move(back), redo=lambda: self._move(done))

    def _move(self, plan: Sequence[Relocation]) -> None:
        self._tell(RelocateReport.joined(move_each(self._library, plan)).failed)

    def _tell(self, failed: Sequence[tuple[Path, str]]) -> None:
        if failed:
            self._failed(tuple(Failure(path, why) for path, why in failed))


def _nothing(_failed: tuple[Failure, ...]) -> None:
    pass
