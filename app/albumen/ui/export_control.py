"""Exporting in the window: the command, its sheet, the question about covered photographs, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from albumen.api import UserError
from albumen.core.export import ExportChoices, ExportReport
from albumen.core.index_report import Failure
from albumen.core.jobs import JobStatus
from albumen.ui import preferences
from albumen.ui.choosing import chosen_or_told
from albumen.ui.export_memory import remembered, to_remember
from albumen.ui.export_sheet import ExportSheet
from albumen.ui.failure_sheet import FailureSheet
from albumen.ui.frame import Frame
from albumen.ui.gateway.exporting import ExportPlan
from albumen.ui.question import Question
from albumen.ui.sentences import rendered
from albumen.ui.slices import open_soon
from albumen.ui.tasks import Task


class ExportControl(QObject):
    """Ctrl+E exports what is chosen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._exporting = frame.gateway.exporting
        self._planning: Task | None = None
        self._last = frame.memory.get(preferences.EXPORT)
        menu = frame.menus.photo
        self.action = frame.menus.act(menu, "export", self.tr("Export…"), self.open, "Ctrl+E", before="reveal")
        frame.worked.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the sheet for the photographs chosen."""
        photo_ids = chosen_or_told(self._frame)
        if not photo_ids:
            return
        choices, folder = remembered(self._last)
        sheet = ExportSheet(
            self._frame.theme,
            self._frame.window,
            count=len(photo_ids),
            choices=choices,
            folder=folder or _pictures() / self.tr("Exported"),
            later=True,
        )
        sheet.changed.connect(partial(self._plan, photo_ids))
        sheet.accepted.connect(partial(self._agreed, sheet, photo_ids))
        open_soon(sheet, sheet.fill(), partial(self._plan, photo_ids, sheet))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _plan(self, photo_ids: list[int], sheet: ExportSheet) -> None:
        if self._planning is not None:
            self._planning.cancel()
        try:
            choices = sheet.choices
        except UserError as error:
            sheet.show_plan(ExportPlan(len(photo_ids), problem=rendered(error)))
            return
        plan = partial(self._exporting.plan, photo_ids, choices)
        self._planning = self._frame.tasks.run(plan, partial(_show_plan, sheet))

    def _agreed(self, sheet: ExportSheet, photo_ids: list[int]) -> None:
        try:
            choices, folder = sheet.choices, sheet.target
        except UserError as error:
            self._frame.report(error)
            return
        self._last = to_remember(choices, folder)
        self._frame.memory.keep(preferences.EXPORT, self._last)
        count = partial(self._exporting.covered, photo_ids)
        self._frame.tasks.run(count, partial(self._counted, photo_ids, folder, choices))

    def _counted(self, photo_ids: list[int], folder: Path, choices: ExportChoices, covered: int) -> None:
        start = partial(self._start, photo_ids, folder, choices)
        if not covered:
            start()
            return
        question = Question(
            self._frame.theme,
            self._frame.window,
            title=self.tr("Export"),
            icon="hidden",
            ask=self.tr("Export %Ln covered photo(s) too?", "", covered),
            note=self.tr("In the folder nothing covers them, and everybody who opens it sees them."),
            agree=self.tr("Export all"),
        )
        question.accepted.connect(start)
        question.open()

    def _start(self, photo_ids: list[int], folder: Path, choices: ExportChoices) -> None:
        title = self.tr("Exporting %Ln photo(s)", "", len(photo_ids))
        self._frame.tasks.run(partial(self._exporting.start, photo_ids, folder, choices, title))

    @Slot(object)
    def _follow(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.state == "done":
                self._frame.tasks.run(partial(self._exporting.outcome, job.id), self._tell)

    def _tell(self, report: ExportReport | None) -> None:
        if report is None:
            return
        if report.written:
            text = self.tr("%Ln photo(s) exported to {folder}.", "", len(report.written)).format(
                folder=report.folder.name or str(report.folder)
            )
            show = (self.tr("Show in folder"), partial(_show_folder, report.folder))
            self._frame.banners.show_notice("info", text, show)
        if report.failed:
            text = self.tr("%Ln photo(s) could not be exported.", "", len(report.failed))
            show = (self.tr("Show them"), partial(self._show_failures, report))
            self._frame.banners.show_notice("warning", text, show)

    def _show_failures(self, report: ExportReport) -> None:
        failures = [Failure(one.source, one.problem) for one in report.failed]
        title, note = self.tr("Photos that could not be exported"), self.tr("The others are in the folder.")
        FailureSheet(self._frame.theme, failures, self._frame.window, title=title, note=note).open()


def _show_plan(sheet: ExportSheet, plan: ExportPlan) -> None:
    if shiboken6.isValid(sheet):
        sheet.show_plan(plan)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _pictures() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or Path.home())
