"""The icon in the system's tray: how far the work is, and the window closed but the work going on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from typing_extensions import override

from albumen.core.jobs import JobStatus
from albumen.ui import formats, preferences
from albumen.ui.frame import Frame
from albumen.ui.language import declared

_UNDER_WAY = {"queued", "running", "paused"}
_SIDE = 64  # of the icon, in pixels; systems scale it down


class Tray(QObject):
    """Shows the icon where the owner wants it and the system has a tray; then closing the window only hides it."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._jobs: dict[int, JobStatus] = {}
        self.icon = QSystemTrayIcon(frame.window.windowIcon(), self)
        self.menu = QMenu(frame.window)
        self.menu.addAction(self.tr("Show Albumen"), self.show_window)
        self._pause = self.menu.addAction(self.tr("Pause the work"), partial(self._all, "pause"))
        self._resume = self.menu.addAction(self.tr("Go on with the work"), partial(self._all, "resume"))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._clicked)
        frame.worked.connect(self._jobs_changed)
        frame.settings.offer(preferences.TRAY, self.use)
        frame.window.installEventFilter(self)
        self.use(frame.memory.get(preferences.TRAY))
        self._describe()

    @Slot(bool)
    def use(self, wanted: bool) -> None:
        """Show or hide the icon."""
        self.icon.setVisible(wanted and QSystemTrayIcon.isSystemTrayAvailable())

    @Slot()
    def show_window(self) -> None:
        """Bring the window back."""
        window = self._frame.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def quit(self) -> None:
        """End the program, whether the window is hidden or not."""
        self._frame.window.close()
        QApplication.quit()

    @property
    def text(self) -> str:
        """What the icon says: how far the work is."""
        under_way = self._under_way()
        if not under_way:
            return self.tr("Albumen: all photos are read")
        job = next((job for job in under_way if job.state == "running"), under_way[0])
        far = self.tr("{done} of {total}").format(done=formats.number(job.done), total=formats.number(job.total))
        parts = [declared(job.title), far if job.total else "", self.tr("paused") if job.state == "paused" else ""]
        return "Albumen: " + ", ".join(part for part in parts if part)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the window that the owner closes; one that the program closes is closed."""
        if event.type() is QEvent.Type.Close and event.spontaneous() and self.icon.isVisible():
            event.ignore()
            self._frame.window.hide()
            return True
        return super().eventFilter(watched, event)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _under_way(self) -> list[JobStatus]:
        return [job for job in self._jobs.values() if job.state in _UNDER_WAY]

    @Slot(object)
    def _jobs_changed(self, jobs: Sequence[JobStatus]) -> None:
        for job in jobs:
            if job.state in _UNDER_WAY:
                self._jobs[job.id] = job
            else:
                self._jobs.pop(job.id, None)
        self._describe()

    def _describe(self) -> None:
        under_way = self._under_way()
        self._pause.setVisible(any(job.state != "paused" for job in under_way))
        self._resume.setVisible(any(job.state == "paused" for job in under_way))
        self.icon.setToolTip(self.text)
        if self.icon.isVisible():
            self.icon.setIcon(self._picture())

    def _picture(self) -> QIcon:
        """The program's icon, with a ring that closes as the work goes on."""
        counted = [job for job in self._under_way() if job.total]
        if not counted:
            return self._frame.window.windowIcon()
        share = sum(job.done for job in counted) / sum(job.total for job in counted)
        picture = QPixmap(self._frame.window.windowIcon().pixmap(_SIDE, _SIDE))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = _SIDE / 8
        painter.setPen(QPen(QColor(self._frame.theme.colours.accent), width))
        room = QRectF(picture.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawArc(room, 90 * 16, -round(share * 360 * 16))
        painter.end()
        return QIcon(picture)

    def _all(self, what: str) -> None:
        work = self._frame.gateway.work
        for job in self._under_way():
            if (job.state == "paused") is (what == "resume"):
                self._frame.tasks.run(partial(getattr(work, what), job.id))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.show_window()
