"""Contact sheets in the window: the command, its sheet, where to save it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from albumen.core.contact_sheet import SheetChoices, SheetReport
from albumen.core.index_report import Failure
from albumen.core.jobs import JobStatus
from albumen.ui.choosing import chosen_or_told
from albumen.ui.contact_sheet import ContactSheet
from albumen.ui.digest import Digest
from albumen.ui.failure_sheet import FailureSheet
from albumen.ui.frame import Frame
from albumen.ui.pictures import Pixels
from albumen.ui.question import Question
from albumen.ui.slices import open_soon
from albumen.ui.tasks import Task


class ContactControl(QObject):
    """Lays what is chosen out on pages to print."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._exporting = frame.gateway.exporting
        self._choices = SheetChoices()
        self._drawing: Task | None = None
        menu = frame.menus.photo
        text = self.tr("Contact sheet…")
        self.action = frame.menus.act(menu, "contact_sheet", text, self.open, "Ctrl+Shift+P", before="reveal")
        frame.worked.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the sheet for the photographs chosen."""
        photo_ids = chosen_or_told(self._frame)
        if not photo_ids:
            return
        sheet = ContactSheet(self._frame.theme, self._frame.window, count=len(photo_ids), choices=self._choices)
        sheet.changed.connect(partial(self._draw, photo_ids))
        self._frame.covered.connect(sheet.cover)
        follow = partial(_follow_library, sheet, frozenset(photo_ids))
        following = self._frame.changed.connect(follow)
        sheet.finished.connect(lambda _result: QObject.disconnect(following))  # else it would be kept for good
        sheet.accepted.connect(partial(self._agreed, sheet, photo_ids))
        open_soon(sheet)
        self._draw(photo_ids, sheet)

    def save(self, photo_ids: list[int], target: Path, choices: SheetChoices) -> None:
        """Write the contact sheet of these photographs; covered ones only after a question."""
        title = self.tr("Contact sheet of %Ln photo(s)", "", len(photo_ids))
        start = partial(self._exporting.start_sheet, photo_ids, target, choices, title)
        count = partial(self._exporting.covered, photo_ids)
        self._frame.tasks.run(count, partial(self._counted, partial(self._frame.tasks.run, start)))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _draw(self, photo_ids: list[int], sheet: ContactSheet) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        page = partial(self._exporting.page, photo_ids, sheet.choices, sheet.dpi)
        self._drawing = self._frame.tasks.run(page, partial(_show_page, sheet))

    def _agreed(self, sheet: ContactSheet, photo_ids: list[int]) -> None:
        self._choices = sheet.choices
        dialog = QFileDialog(
            self._frame.window, self.tr("Save the contact sheet"), "", self.tr("PDF (*.pdf);;PNG (*.png)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is overwritten
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(partial(_use_suffix, dialog))
        dialog.selectFile(self.tr("Contact sheet") + ".pdf")
        dialog.fileSelected.connect(partial(self._chosen_file, photo_ids))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen_file(self, photo_ids: list[int], file: str) -> None:
        self.save(photo_ids, Path(file), self._choices)

    def _counted(self, begin: Callable[[], object], covered: int) -> None:
        if not covered:
            begin()
            return
        question = Question(
            self._frame.theme,
            self._frame.window,
            title=self.tr("Contact sheet"),
            icon="hidden",
            ask=self.tr("Print %Ln covered photo(s) too?", "", covered),
            note=self.tr("On the sheet nothing covers them, and everybody who opens it sees them."),
            agree=self.tr("Print all"),
        )
        question.accepted.connect(begin)
        question.open()

    @Slot(object)
    def _follow(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.state == "done":
                self._frame.tasks.run(partial(self._exporting.sheets, job.id), self._tell)

    def _tell(self, report: SheetReport | None) -> None:
        if report is None:
            return
        if report.files:
            text = self.tr("{file} is written: %Ln page(s).", "", report.pages).format(file=report.files[0].name)
            url = QUrl.fromLocalFile(str(report.files[0]))
            self._frame.banners.show_notice("info", text, (self.tr("Open"), partial(_open, url)))
        if report.failed:
            text = self.tr("%Ln photo(s) could not be read for the contact sheet.", "", len(report.failed))
            show = (self.tr("Show them"), partial(self._show_failures, report))
            self._frame.banners.show_notice("warning", text, show)

    def _show_failures(self, report: SheetReport) -> None:
        failures = [Failure(path, why) for path, why in report.failed]
        note = self.tr("Their previews are on the sheet where there are any.")
        FailureSheet(self._frame.theme, failures, self._frame.window, note=note).open()


def _follow_library(sheet: ContactSheet, photo_ids: frozenset[int], changed: Digest) -> None:
    if shiboken6.isValid(sheet) and (changed.everything or changed.photos & photo_ids):
        sheet.cover()  # a tag may cover one of them


def _show_page(sheet: ContactSheet, page: Pixels) -> None:
    if shiboken6.isValid(sheet):
        sheet.show_page(page)


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)


def _use_suffix(dialog: QFileDialog, kind: str) -> None:
    dialog.setDefaultSuffix("png" if "*.png" in kind else "pdf")
