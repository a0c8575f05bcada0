"""The jobs area: what works in the background, how far it is, and how to pause or stop it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from albumen.core.jobs import JobStatus
from albumen.core.throttle import FOR_MAINS
from albumen.ui import formats
from albumen.ui.elide import ElidedLabel
from albumen.ui.language import declared
from albumen.ui.sentences import known, rendered
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme

_LINGER_MS = 4000  # a finished job stays long enough to be read


class JobCard(QFrame):
    """One job."""

    pause_asked = Signal(int)
    resume_asked = Signal(int)
    go_on_asked = Signal(int)
    cancel_asked = Signal(int)

    def __init__(self, theme: Theme, job: JobStatus, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.job = job
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        margins(theme, column, (2.5, 2, 1.5, 2.5))
        gap(theme, column, 1)
        row = QHBoxLayout()
        gap(theme, row, 0.5)
        self._title = ElidedLabel(self)
        self._pause = QToolButton(self)
        self._pause.clicked.connect(self._pause_clicked)
        self._cancel = QToolButton(self)
        self._cancel.clicked.connect(self._cancel_clicked)
        for button in (self._pause, self._cancel):
            button.setProperty("role", "small")
        theme.bind_icon(self._cancel, "close", "muted")
        row.addWidget(self._title, 1)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._note = QLabel(self)
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._go_on = QPushButton(self.tr("Go on"), self)
        self._go_on.setToolTip(self.tr("Go on though the computer runs on battery"))
        self._go_on.clicked.connect(self._go_on_clicked)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._note)
        column.addWidget(self._go_on)
        self.show_job(job)

    def show_job(self, job: JobStatus) -> None:
        """Take on the job's present state."""
        self.job = job
        live = job.state in {"queued", "running", "paused"}
        paused = job.state == "paused"
        title = declared(job.title)
        self._title.setText(title)
        self._pause.setVisible(live and job.state != "queued")
        label = self.tr("Resume {title}") if paused else self.tr("Pause {title}")
        self._pause.setAccessibleName(label.format(title=title))
        self._pause.setToolTip(self.tr("Resume") if paused else self.tr("Pause"))
        self._theme.bind_icon(self._pause, "play" if paused else "pause", "muted")
        self._cancel.setAccessibleName((self.tr("Cancel {title}") if live else self.tr("Dismiss")).format(title=title))
        self._cancel.setToolTip(self.tr("Cancel") if live else self.tr("Dismiss"))
        self._go_on.setVisible(job.waits == FOR_MAINS)
        self._go_on.setAccessibleName(self.tr("Go on with {title} on battery").format(title=title))
        self._bar.setVisible(live)
        self._bar.setRange(0, max(job.total, 0))  # an empty range shows that the end is not known
        self._bar.setValue(min(job.done, job.total))
        self._bar.setAccessibleName(title)
        note = self._describe(job)
        self._note.setText(note)
        self._note.setProperty("role", "danger" if job.state == "failed" else "small")
        self._note.style().polish(self._note)
        self.setAccessibleName(f"{title}: {note}")

    def _describe(self, job: JobStatus) -> str:
        if job.state == "failed":
            return rendered(job.error) or self.tr("Failed.")
        if job.state in {"done", "cancelled"}:
            return self.tr("Done") if job.state == "done" else self.tr("Cancelled")
        if job.state == "queued":
            return self.tr("Waiting")
        if job.waits:
            return known(job.waits)
        if job.done == 0 and job.text and job.state == "running":
            return known(job.text)
        parts = []
        if job.total > 0:
            counts = {"done": formats.number(job.done), "total": formats.number(job.total)}
            parts.append(self.tr("{done} of {total}").format(**counts))
        if job.state == "paused":
            parts.append(self.tr("paused"))
        else:
            if job.rate is not None and job.rate > 0:
                rate = formats.number(round(job.rate)) if job.rate >= 1 else "< 1"
                parts.append(self.tr("{rate} a second").format(rate=rate))
            if job.seconds_left is not None:
                parts.append(self.tr("{time} left").format(time=formats.duration(job.seconds_left)))
        return " · ".join(parts) or known(job.text) or self.tr("Working")

    @Slot()
    def _pause_clicked(self) -> None:
        (self.resume_asked if self.job.state == "paused" else self.pause_asked).emit(self.job.id)

    @Slot()
    def _go_on_clicked(self) -> None:
        self._go_on.hide()
        self.go_on_asked.emit(self.job.id)

    @Slot()
    def _cancel_clicked(self) -> None:
        self.cancel_asked.emit(self.job.id)


class JobsPanel(QFrame):
    """All jobs of this run of the program, the running ones first; gone when there are none."""

    pause_asked = Signal(int)
    resume_asked = Signal(int)
    go_on_asked = Signal(int)
    cancel_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[int, JobCard] = {}
        self._dismissed: set[int] = set()
        self._column = QVBoxLayout(self)
        margins(theme, self._column, (2, 1, 2, 2))
        gap(theme, self._column, 1.5)
        self.setAccessibleName(self.tr("Background work"))
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MS)
        self._linger.timeout.connect(self._sweep)
        self.hide()

    @property
    def cards(self) -> dict[int, JobCard]:
        """What is shown, by job id."""
        return dict(self._cards)

    def show_job(self, job: JobStatus) -> None:
        """Add a job or bring its card up to date."""
        if job.id in self._dismissed:
            return
        card = self._cards.get(job.id)
        if card is None:
            if job.state in {"done", "cancelled"}:
                return  # it came and went unseen
            card = JobCard(self._theme, job, self)
            card.pause_asked.connect(self.pause_asked)
            card.resume_asked.connect(self.resume_asked)
            card.go_on_asked.connect(self.go_on_asked)
            card.cancel_asked.connect(self._cancel)
            self._cards[job.id] = card
            self._column.addWidget(card)
        else:
            card.show_job(job)
        if job.state in {"done", "cancelled"}:
            self._linger.start()
        self.show()

    def show_jobs(self, jobs: Sequence[JobStatus]) -> None:
        """Several at once."""
        for job in jobs:
            self.show_job(job)

    @Slot(int)
    def _cancel(self, job_id: int) -> None:
        if self._cards[job_id].job.state in {"queued", "running", "paused"}:
            self.cancel_asked.emit(job_id)
        else:
            self._drop(job_id)

    @Slot()
    def _sweep(self) -> None:
        for job_id, card in list(self._cards.items()):
            if card.job.state in {"done", "cancelled"}:
                self._drop(job_id)

    def _drop(self, job_id: int) -> None:
        self._dismissed.add(job_id)
        card = self._cards.pop(job_id)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self._cards))
