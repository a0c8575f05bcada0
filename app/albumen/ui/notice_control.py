"""What the program has to tell: files that could not be read, plugins' notices, the crash of the last run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256
from typing import Final

from PySide6.QtCore import QObject, Slot

from albumen.api import Level
from albumen.core.crash_report import CrashReport
from albumen.core.index_report import Failure
from albumen.core.jobs import JobStatus
from albumen.ui import preferences
from albumen.ui.crash_sheet import CrashSheet
from albumen.ui.failure_sheet import FailureSheet
from albumen.ui.frame import Frame

_REMEMBERED: Final = 2000  # files that need not be told of again


class NoticeControl(QObject):
    """Shows banners, and the sheets that they lead to."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        frame.worked.connect(self._jobs_changed)
        text = self.tr("Files that could not be read…")
        frame.menus.act(frame.menus.library, "unread", text, self.show_unread, before="settings")

    @Slot(object)
    def plugins_say(self, notices: Sequence[tuple[Level, str, str]]) -> None:
        """Plugins have something to say."""
        self._frame.tasks.run(self._frame.gateway.plugins.names, partial(self._say_for_plugins, notices))

    def _say_for_plugins(self, notices: Sequence[tuple[Level, str, str]], names: Mapping[str, str]) -> None:
        for level, plugin_id, text in notices:
            said = self.tr("{plugin}: {text}").format(plugin=names.get(plugin_id, plugin_id), text=text)
            self._frame.banners.show_notice(level, said)

    @Slot(object)
    def tell_of_crash(self, report: CrashReport | None) -> None:
        """Tell, once after the start, that the last run of the program broke off, if it left a report."""
        if report is not None:
            text = self.tr("Albumen ended unexpectedly the last time. Your library is whole.")
            show = (self.tr("Show the report"), partial(self._show_crash, report))
            self._frame.banners.show_notice("warning", text, show)

    @Slot()
    def show_unread(self) -> None:
        """List every file that could not be read."""
        self._frame.tasks.run(self._frame.gateway.work.failures, self._list_unread)

    def _list_unread(self, failures: Sequence[Failure]) -> None:
        if failures:
            self._show_failures(failures)
        else:
            self._frame.banners.show_notice("info", self.tr("Every file could be read."))

    @Slot(object)
    def _jobs_changed(self, jobs: Sequence[JobStatus]) -> None:
        for job_id in {job.id for job in jobs if job.state == "done"}:
            self._frame.tasks.run(partial(self._frame.gateway.work.failures_of, job_id), self._tell_failures)

    def _tell_failures(self, failures: Sequence[Failure]) -> None:
        told = self._frame.memory.get(preferences.UNREAD_TOLD).split()
        new = [mark for mark in map(_mark, failures) if mark not in told]
        if new:  # the others are listed in the menu
            self._frame.memory.keep(preferences.UNREAD_TOLD, " ".join([*told, *new][-_REMEMBERED:]))
            text = self.tr("%Ln file(s) could not be read.", "", len(failures))
            show = (self.tr("Show them"), partial(self._show_failures, failures))
            self._frame.banners.show_notice("warning", text, show)

    def _show_failures(self, failures: Sequence[Failure]) -> None:
        FailureSheet(self._frame.theme, failures, self._frame.window).open()

    def _show_crash(self, report: CrashReport) -> None:
        CrashSheet(self._frame.theme, report, self._frame.window).open()


def _mark(failure: Failure) -> str:
    """Short, and the same for the same file with the same reason."""
    said = f"{failure.path}\0{failure.reason}".encode(errors="surrogateescape")
    return sha256(said).hexdigest()[:12]
