"""Renaming (F2), moving and copying of photographs' files: the commands, the job, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from albumen.core.index_report import Failure
from albumen.core.jobs import JobStatus
from albumen.ui.choosing import chosen_or_told
from albumen.ui.failure_sheet import FailureSheet
from albumen.ui.frame import Frame
from albumen.ui.gateway.relocating import RelocateOutcome, RenamePlan
from albumen.ui.rename_sheet import RenameSheet
from albumen.ui.slices import open_soon
from albumen.ui.tasks import Task

_PATTERN = "{date:%Y-%m-%d}_{name}"


class RenameControl(QObject):
    """F2 renames what is chosen; the photo menu moves and copies it to other folders of the library."""

    _failed = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._relocating = frame.gateway.relocating
        self._planning: Task | None = None
        self._pattern = _PATTERN
        self._last: Path | None = None
        act, photo = frame.menus.act, frame.menus.photo
        self.action = act(photo, "rename", self.tr("Rename…"), self.open, "F2", before="reveal")
        act(photo, "move_to", self.tr("Move to folder…"), partial(self.ask_folder, copy=False), before="reveal")
        act(photo, "copy_to", self.tr("Copy to folder…"), partial(self.ask_folder, copy=True), before="reveal")
        frame.worked.connect(self._follow)
        self._failed.connect(self._tell_failures)
        self._relocating.when_failed(self._hand_over)

    @Slot()
    def open(self) -> None:
        """Show the sheet for the photographs chosen."""
        photo_ids = chosen_or_told(self._frame)
        if not photo_ids:
            return
        sheet = RenameSheet(self._frame.theme, self._frame.window, count=len(photo_ids), pattern=self._pattern)
        sheet.changed.connect(partial(self._plan, sheet, photo_ids))
        sheet.accepted.connect(partial(self._rename, sheet, photo_ids))
        self._plan(sheet, photo_ids, self._pattern)
        open_soon(sheet)

    def ask_folder(self, *, copy: bool) -> None:
        """Ask for a folder and move or copy the photographs chosen there."""
        photo_ids = chosen_or_told(self._frame)
        if not photo_ids:
            return
        title = (
            self.tr("Copy %Ln photo(s) to", "", len(photo_ids))
            if copy
            else self.tr("Move %Ln photo(s) to", "", len(photo_ids))
        )
        dialog = QFileDialog(self._frame.window, title, str(self._last or ""))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(partial(self._chosen_folder, photo_ids, copy=copy))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def put(self, photo_ids: Sequence[int], folder: Path, *, copy: bool) -> None:
        """Move or copy photographs to a folder of the library."""
        self._last = folder
        count = len(photo_ids)
        title = self.tr("Copy %Ln photo(s)", "", count) if copy else self.tr("Move %Ln photo(s)", "", count)
        self._frame.tasks.run(partial(self._relocating.put, list(photo_ids), folder, title, copy=copy), in_order=True)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _chosen_folder(self, photo_ids: list[int], folder: str, *, copy: bool) -> None:
        self.put(photo_ids, Path(folder), copy=copy)

    def _plan(self, sheet: RenameSheet, photo_ids: list[int], pattern: str) -> None:
        if self._planning is not None:
            self._planning.cancel()
        plan = partial(self._relocating.plan_rename, photo_ids, pattern)
        self._planning = self._frame.tasks.run(plan, partial(_show_plan, sheet))

    def _rename(self, sheet: RenameSheet, photo_ids: list[int]) -> None:
        self._pattern = sheet.names.text()
        title = self.tr("Rename %Ln photo(s)", "", len(photo_ids))
        self._frame.tasks.run(partial(self._relocating.rename, photo_ids, self._pattern, title), in_order=True)

    @Slot(object)
    def _follow(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.state == "done":
                self._frame.tasks.run(partial(self._relocating.outcome, job.id), self._tell)

    def _tell(self, outcome: RelocateOutcome | None) -> None:
        if outcome is None:
            return
        if outcome.files:
            text = (
                self.tr("%Ln file(s) copied.", "", outcome.files)
                if outcome.copied
                else self.tr("%Ln file(s) have a new place or name.", "", outcome.files)
            )
            undo = (self.tr("Undo"), partial(self._undo, outcome.title))
            self._frame.banners.show_notice("info", text, undo)
        self._tell_failures(outcome.failed)

    def _undo(self, title: str) -> None:
        """Undo this, unless the owner has gone on to something else."""
        if self._frame.gateway.editing.titles[0] == title:
            self._frame.menus.actions["undo"].trigger()

    def _hand_over(self, failed: Sequence[Failure]) -> None:
        """On any thread: undoing could not move these."""
        if shiboken6.isValid(self):
            self._failed.emit(failed)

    @Slot(object)
    def _tell_failures(self, failed: Sequence[Failure]) -> None:
        if failed:
            text = self.tr("%Ln file(s) stayed where they were.", "", len(failed))
            show = (self.tr("Show them"), partial(self._show_failures, failed))
            self._frame.banners.show_notice("warning", text, show)

    def _show_failures(self, failed: Sequence[Failure]) -> None:
        title, note = self.tr("Files that stayed"), self.tr("They are as they were.")
        FailureSheet(self._frame.theme, failed, self._frame.window, title=title, note=note).open()


def _show_plan(sheet: RenameSheet, plan: RenamePlan) -> None:
    if shiboken6.isValid(sheet):
        sheet.show_plan(plan)
