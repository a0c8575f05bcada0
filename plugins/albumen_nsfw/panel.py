"""The panel: photos the check is unsure of, and one key for each answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from albumen.api import Event, PluginContext
from albumen_nsfw.categories import title_of
from albumen_nsfw.check import Check
from albumen_nsfw.tables import Verdict

SETTLE_MS = 400

translate = QCoreApplication.translate


class CheckPanel(QWidget):
    """S says that a photo is safe, X that it is sensitive. Covered photos stay covered in here."""

    tags_changed = Signal()

    def __init__(self, ctx: PluginContext, check: Check) -> None:
        super().__init__()
        self._ctx, self._check = ctx, check
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self._work = ctx.panels.work(self, self.note.setText)
        self.grid = ctx.panels.photo_grid(self._work, self.tr("Photos that wait for your word"))
        self.safe = QPushButton(self.tr("&Safe (S)"), self)
        self.sensitive = QPushButton(self.tr("Sensitiv&e (E)"), self)
        self.safe.clicked.connect(partial(self._correct, sensitive=False))
        self.sensitive.clicked.connect(partial(self._correct, sensitive=True))
        column = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 2
        column.setSpacing(gap)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addWidget(self.note)
        column.addWidget(self.grid.widget, 1)
        row = QHBoxLayout()
        row.setSpacing(gap)
        for button in (self.safe, self.sensitive):
            row.addWidget(button)
        column.addLayout(row)
        for key, sensitive in (("S", False), ("E", True)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._correct, sensitive=sensitive))
        self._later = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._later.timeout.connect(self.refresh)
        self.tags_changed.connect(self._tags_changed, Qt.ConnectionType.QueuedConnection)
        self._show([])

    def hear(self, _event: Event) -> None:
        """Tags changed somewhere, verdicts perhaps; called on any thread."""
        try:
            self.tags_changed.emit()
        except RuntimeError:  # deleted meanwhile
            self._ctx.log.debug("the panel was deleted before it heard of a change")

    @Slot()
    def _tags_changed(self) -> None:
        if self.isVisible():
            self._later.start()

    def end(self) -> None:
        """No more work in the background; before the panel is deleted."""
        self._work.end()

    @Slot()
    def refresh(self) -> None:
        """Read what waits anew."""
        self._work.run(self._check.waiting, self._show)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be up to date when seen."""
        super().showEvent(event)
        self.refresh()

    def _show(self, verdicts: Sequence[Verdict]) -> None:
        self.grid.show_photos([(one.photo_id, self._line(one)) for one in verdicts])
        covered = sum(one.verdict == "sensitive" for one in verdicts)
        if verdicts:
            text = self.tr(
                "Waiting for your word: {unsure}. Covered without it: {covered}."
                " View › Show covered photos shows those."
            )
            self.note.setText(text.format(unsure=len(verdicts) - covered, covered=covered))
        else:
            self.note.setText(
                self.tr("Nothing waits for your word. Tools › Check for sensitive photos looks at your photos.")
            )
        self.safe.setEnabled(bool(verdicts))
        self.sensitive.setEnabled(bool(verdicts))

    def _line(self, one: Verdict) -> str:
        """How sure one may be, and of what, in the words of the plugin's settings or the owner's own."""
        own = str(self._ctx.settings["own"]).strip()
        what = own if one.category == "own" and own else translate("declared", title_of(one.category))
        return f"{self._ctx.panels.percent(one.score)} {what}"

    def _correct(self, *, sensitive: bool) -> None:
        ids = self.grid.chosen()
        if ids:
            self.grid.take(ids)
            self._work.run(partial(self._check.correct, ids, sensitive=sensitive), self._corrected)

    def _corrected(self, others: int) -> None:
        if others or not self.grid.all():
            self.refresh()
