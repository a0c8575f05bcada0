"""Moving photographs to the system's trash: the command, its one question, what came of it, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence

from albumen.core.index_report import Failure
from albumen.core.jobs import JobStatus
from albumen.ui.choosing import chosen_or_told
from albumen.ui.failure_sheet import FailureSheet
from albumen.ui.frame import Frame
from albumen.ui.gateway.trashing import TrashedRow, TrashOutcome, TrashPlan
from albumen.ui.question import Question
from albumen.ui.records import Kind
from albumen.ui.trash_sheet import TrashSheet, small_pictures


class TrashControl(QObject):
    """Delete moves to the trash; in an album it takes out of the album, and Shift+Delete moves to the trash."""

    _failed = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._trashing = frame.gateway.trashing
        act, actions = frame.menus.act, frame.menus.actions
        self.from_album = actions["remove_from_album"]
        self.action = act(frame.menus.photo, "trash", self.tr("Move to the trash…"), self.ask)
        act(frame.menus.edit, "trashed", self.tr("Recently trashed…"), self.show_trashed)
        frame.browser.shown.connect(self._show_keys)
        frame.worked.connect(self._follow)
        self._failed.connect(self._tell_failures)
        self._trashing.when_failed(self._hand_over)
        self._show_keys()

    @Slot()
    def ask(self) -> None:
        """Ask whether to move the photographs chosen."""
        self.ask_about(chosen_or_told(self._frame))

    def ask_about(self, photo_ids: Sequence[int]) -> None:
        """Ask whether to move these photographs."""
        if photo_ids:
            plan = partial(self._trashing.plan, list(photo_ids))
            self._frame.tasks.run(plan, partial(self._question, list(photo_ids)), in_order=True)

    @Slot()
    def show_trashed(self) -> None:
        """List what can be brought back."""
        sheet = TrashSheet(self._frame.theme, self._frame.window)
        sheet.asked.connect(partial(self._bring_back, sheet))
        self._frame.covered.connect(sheet.cover)
        sheet.stale.connect(partial(self._fill, sheet))
        self._fill(sheet)
        sheet.open()

    # -- inside ----------------------------------------------------------------------------------------------------

    @Slot()
    def _show_keys(self) -> None:
        browser = self._frame.browser
        album = browser.scope.kind is Kind.ALBUM and not browser.asked
        self.from_album.setEnabled(album)
        self.from_album.setShortcut("Del" if album else "")
        keys = ["Shift+Del"] if album else ["Del", "Shift+Del"]
        self.action.setShortcuts([QKeySequence(one) for one in keys])

    def _question(self, photo_ids: list[int], plan: TrashPlan) -> None:
        if not plan.photos:
            text = self.tr("%Ln photo(s) cannot be moved: the files are not there now.", "", plan.gone)
            self._frame.banners.show_notice("warning", text)
            return
        question = Question(
            self._frame.theme,
            self._frame.window,
            title=self.tr("Move to the trash"),
            icon="trash",
            ask=self.tr("Move %Ln photo(s) to the trash?", "", plan.photos),
            note=self._explanation(plan),
            agree=self.tr("Move to the trash"),
        )
        question.accepted.connect(partial(self._move, photo_ids, plan))
        question.open()

    def _explanation(self, plan: TrashPlan) -> str:
        parts = []
        if plan.files > plan.photos:
            parts.append(self.tr("Some are there more than once: %Ln files go.", "", plan.files))
        if plan.beside is None:
            parts.append(self.tr("Their sidecars and clips go along."))
        elif plan.beside:
            parts.append(self.tr("%Ln sidecar(s) or clip(s) go along.", "", plan.beside))
        if plan.gone:
            parts.append(self.tr("%Ln of those chosen stay: their files are not there now.", "", plan.gone))
        parts.append(
            self.tr("Undo brings everything back, with tags and albums, until the trash is emptied.")
            if plan.returns
            else self.tr("Restored from the system's trash, they have their tags and albums again.")
        )
        return " ".join(parts)

    def _move(self, photo_ids: list[int], plan: TrashPlan) -> None:
        title = self.tr("Move %Ln photo(s) to the trash", "", plan.photos)
        self._frame.tasks.run(partial(self._trashing.trash, photo_ids, title), in_order=True)

    @Slot(object)
    def _follow(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.state in {"done", "cancelled"}:
                self._frame.tasks.run(partial(self._trashing.outcome, job.id), self._tell)

    def _tell(self, outcome: TrashOutcome | None) -> None:
        if outcome is None:
            return
        if outcome.files:
            text = self.tr("%Ln photo(s) moved to the trash.", "", len(outcome.files))
            self._frame.banners.show_notice("info", text, (self.tr("Undo"), partial(self._undo, outcome)))
        self._tell_failures(outcome.failed)

    def _undo(self, outcome: TrashOutcome) -> None:
        """Undo this, also where the owner has gone on to something else."""
        if self._frame.gateway.editing.titles[0] == outcome.title:
            self._frame.menus.actions["undo"].trigger()
        else:
            self._bring(outcome.files, self._tell_back)

    def _bring(self, paths: Sequence[Path], done: Callable[[TrashOutcome], None]) -> None:
        self._frame.tasks.run(partial(self._trashing.bring_back, list(paths)), done, in_order=True)

    def _hand_over(self, failed: Sequence[Failure]) -> None:
        """On any thread: undoing could not move these."""
        if shiboken6.isValid(self):
            self._failed.emit(failed)

    @Slot(object)
    def _tell_failures(self, failed: Sequence[Failure]) -> None:
        if failed:
            text = self.tr("%Ln file(s) could not be moved.", "", len(failed))
            show = (self.tr("Show them"), partial(self._show_failures, failed))
            self._frame.banners.show_notice("warning", text, show)

    def _show_failures(self, failed: Sequence[Failure]) -> None:
        title, note = self.tr("Files that could not be moved"), self.tr("They are where they were.")
        FailureSheet(self._frame.theme, failed, self._frame.window, title=title, note=note).open()

    def _fill(self, sheet: TrashSheet) -> None:
        self._frame.tasks.run(self._trashing.recent, partial(self._show_rows, sheet))

    def _show_rows(self, sheet: TrashSheet, rows: list[TrashedRow]) -> None:
        if shiboken6.isValid(sheet):
            sheet.show_rows(rows)
            ids = [row.photo_id for row in rows]
            pictures = partial(small_pictures, self._frame.gateway.browsing.tiles, ids, sheet.picture_side)
            self._frame.tasks.run(pictures, partial(_show_pictures, sheet))

    def _bring_back(self, sheet: TrashSheet, rows: Sequence[TrashedRow]) -> None:
        self._bring([row.path for row in rows], partial(self._brought, sheet))

    def _tell_back(self, outcome: TrashOutcome) -> None:
        if outcome.files:
            self._frame.banners.show_notice("info", self.tr("%Ln photo(s) are back.", "", len(outcome.files)))
        self._tell_failures(outcome.failed)

    def _brought(self, sheet: TrashSheet, outcome: TrashOutcome) -> None:
        self._tell_back(outcome)
        if shiboken6.isValid(sheet):
            self._fill(sheet)


def _show_pictures(sheet: TrashSheet, pictures: dict[int, QImage]) -> None:
    if shiboken6.isValid(sheet):
        sheet.show_pictures(pictures)
