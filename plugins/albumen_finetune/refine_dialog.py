"""The dialog "Refine the model": train an adapter from all albums, see what it gains and forgets, then install it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from albumen.api import Cancelled, Invocation, Job, Progress
from albumen_finetune.background import Background
from albumen_finetune.figures import wrapped
from albumen_finetune.refining import FEWEST_ALBUMS, FEWEST_MEMBERS, PAUSED, Refinement, Refining
from albumen_finetune.wording import Numbers

POLL_MS = 200
translate = QCoreApplication.translate


class Stop:
    """Whether the training is still wanted; an `albumen.api.CancelToken` that a button pulls."""

    def __init__(self) -> None:
        self._pulled = threading.Event()

    def pull(self) -> None:
        """It is not."""
        self._pulled.set()

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""
        return self._pulled.is_set()

    def raise_if_cancelled(self) -> None:
        """Leave the work.

        Raises:
            Cancelled: It is not wanted any more.
        """
        if self.cancelled:
            raise Cancelled


class RefineDialog(QDialog):
    """Does not stop the rest of the window. Closed while it trains, it stops that; what is being installed goes on.

    Args:
        refining: Trains and installs.
        numbers: How they are written.
        parent: The panel.
    """

    told = Signal(str)
    """A sentence about the end of what was installed, for when the dialog is closed already."""
    _went = Signal(Progress)
    _ended = Signal(str, str)

    def __init__(self, refining: Refining, numbers: Numbers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self.setWindowTitle(self.tr("Refine the model"))
        self._refining = refining
        self._background = Background(self)
        self._background.failed.connect(self._failed)
        self._naming = Background(self)  # of its own: the other one is busy while it trains
        self._naming.failed.connect(self._say)
        self._name_is_free = False
        self._stop = Stop()
        self._refined: Refinement | None = None
        self._job: Job | None = None
        self._went.connect(self._show_progress)
        self._ended.connect(self._installed)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._look_at_job)
        self._build()
        self._offer()
        self._propose_name()

    def _build(self) -> None:
        explained = wrapped()
        explained.setText(
            self.tr(
                "A small adapter is trained from every album with at least {photos} photos; it takes {albums} such "
                "albums. You see what it gains and what it forgets before anything is installed, and your photos and "
                "the model's own files stay as they are."
            ).format(photos=FEWEST_MEMBERS, albums=FEWEST_ALBUMS)
        )
        self.name = QLineEdit()
        self.name.setToolTip(self.tr("What the new model is called: letters, digits, dots, dashes, underscores"))
        self.name.textChanged.connect(self._judge_name)
        self.trouble = wrapped()
        self.trouble.setProperty("role", "danger")
        self.trouble.hide()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name of the new model"), self.name)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.message = wrapped()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.train = QPushButton(self.tr("Train"))
        self.stop = QPushButton(self.tr("Stop"))
        self.install = QPushButton(self.tr("Install"))
        self.train.clicked.connect(self._train)
        self.stop.clicked.connect(self._give_up)
        self.install.clicked.connect(self._install)
        for button in (self.train, self.stop, self.install):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addLayout(form)
        layout.addWidget(self.trouble)
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addStretch()
        layout.addWidget(buttons)
        self._fit_text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as what is said; by itself the dialog would grow with each sentence, and stay so."""
        QTimer.singleShot(0, self, self._fit_height_now)

    def _fit_height_now(self) -> None:
        height = self.heightForWidth(self.width())
        self.setMinimumHeight(height)  # else the layout asks for as much as the narrowest width would take
        self.resize(self.width(), height)

    def done(self, result: int) -> None:
        """Close; training nobody waits for is stopped."""
        self._stop.pull()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """As `done`, also where the window's own button was used."""
        self._stop.pull()
        super().closeEvent(event)

    def end(self) -> None:
        """Stop the training and let go of the thread, without waiting for it."""
        self._stop.pull()
        self._timer.stop()
        self._background.close(wait=False)
        self._naming.close(wait=False)

    def _propose_name(self) -> None:
        """A free name that tells of the albums; what the owner has typed meanwhile stays."""
        before = self.name.text()

        def propose(name: str) -> None:
            if self.name.text() == before:
                self.name.setText(name)
                self.name.setCursorPosition(0)  # a long name is read from its beginning

        self._naming.run("propose", self._refining.default_name, propose)

    def _judge_name(self) -> None:
        """Say at once why a name will not do, however far the training is."""
        name = self.name.text().strip()
        self._name_is_free = False
        self._offer_install()
        self._naming.run("judge", lambda: self._refining.name_trouble(name, translate), self._judged)

    def _judged(self, trouble: str) -> None:
        self._name_is_free = not trouble
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self._offer_install()
        self._fit_height()

    def _offer_install(self) -> None:
        self.install.setEnabled(self._name_is_free and self.name.isEnabled())

    def _offer(self, *, trains: bool = False, installs: bool = False) -> None:
        ready = self._refined is not None and self._refined.gained
        self.bar.setVisible(trains or installs)
        self.stop.setVisible(trains)
        self.stop.setEnabled(True)
        self.train.setVisible(not trains and not installs and not ready)
        self.install.setVisible(ready and not trains)
        self.name.setEnabled(not installs)
        self._offer_install()
        first = self.stop if trains else self.install if ready else self.train
        first.setDefault(True)
        self.message.setVisible(bool(self.message.text()))
        self._fit_height()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self._fit_height()

    def _train(self) -> None:
        self._stop = stop = Stop()
        call = Invocation(interactive=True, progress=self._note, cancel=stop)
        self._say(self.tr("Looking at the albums…"))
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self._offer(trains=True)
        self._background.run("train", lambda: self._refining.train(0, call, translate), self._trained)

    def _note(self, progress: Progress) -> None:
        try:
            self._went.emit(progress)
        except RuntimeError:  # the dialog was deleted meanwhile
            self._stop.pull()

    def _show_progress(self, progress: Progress) -> None:
        if not self.bar.isVisible():
            return
        self.bar.setRange(0, max(progress.total or 0, 1))
        self.bar.setValue(progress.done)
        if progress.text == PAUSED:
            self._say(self.tr("It is paused; the jobs area lets it go on."))
        elif progress.total:
            self._say(self.tr("Training…"))

    def _give_up(self) -> None:
        self.stop.setEnabled(False)
        self._stop.pull()

    def _trained(self, refined: Refinement) -> None:
        self._refined = refined
        self._say(refined.outcome(translate, self._numbers))
        self._offer()

    def _failed(self, sentence: str) -> None:
        before = "" if self._refined is None else self._refined.outcome(translate, self._numbers)
        self._say("\n".join(one for one in (sentence, before) if one))
        self._offer()

    def _install(self) -> None:
        refined, name = self._refined, self.name.text().strip()
        if refined is None:
            return
        self._offer(installs=True)

        def work() -> Job:
            return self._refining.install(
                name,
                refined,
                on_done=lambda _model_id: self._end(name, ""),
                on_error=lambda error: self._end(name, str(error)),
            )

        self._background.run("install", work, self._watch)

    def _end(self, name: str, trouble: str) -> None:
        """Called on any thread."""
        try:
            self._ended.emit(name, trouble)
        except RuntimeError:  # the dialog was deleted meanwhile
            return

    def _watch(self, job: Job) -> None:
        self._job = job
        self._timer.start()

    def _look_at_job(self) -> None:
        job = self._job
        if job is None:
            return
        self.bar.setRange(0, max(job.progress.total or 0, 1))
        self.bar.setValue(job.progress.done)
        if job.state == "cancelled":
            self._close_install(self.tr("Installing was stopped; Library › Models goes on with it."))

    def _installed(self, name: str, trouble: str) -> None:
        text = self.tr("{name} is the model now; Library › Models goes back.").format(name=name)
        self._close_install(trouble or text)

    def _close_install(self, sentence: str) -> None:
        self._timer.stop()
        self._job = None
        outcome = "" if self._refined is None else self._refined.outcome(translate, self._numbers)
        self._refined = None
        self._say(f"{sentence}\n{outcome}")
        self._offer()
        self._propose_name()  # the former one is taken now
        self.told.emit(sentence)
