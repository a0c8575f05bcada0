"""The review panel: one tag's suggestions at a time, accepted or rejected together or one by one from the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from albumen.api import Event, PhotoId, PhotoTag, PluginContext
from albumen_autotag.review import AlbumWaiting, Effect, Review, Waiting
from albumen_autotag.rules import FolderRules
from albumen_autotag.rules_dialog import RulesDialog

STEPS = 100
SETTLE_MS = 120


class ReviewPanel(QWidget):
    """A tag, its suggestions, a threshold that moves, and two keys: A accepts, R rejects."""

    tags_changed = Signal()

    def __init__(self, ctx: PluginContext, review: Review, folder_rules: FolderRules) -> None:
        super().__init__()
        self._review = review
        self._folder_rules = folder_rules
        self.rules: RulesDialog | None = None
        self._queue: list[Waiting] = []
        self._ctx = ctx
        self._work = ctx.panels.work(self, self._tell)
        self.tag = QComboBox(self)
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tag.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.grid = ctx.panels.photo_grid(self._work, self.tr("Photos that may bear the tag"))
        self.threshold = QSlider(Qt.Orientation.Horizontal, self)
        self.threshold.setRange(10, STEPS)
        self.threshold.setAccessibleName(self.tr("Suggest from"))
        self.effect = QLabel(self)
        self.effect.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.accept_button = QPushButton(self.tr("&Accept (A)"), self)
        self.reject_button = QPushButton(self.tr("&Reject (R)"), self)
        self.accept_all = QPushButton(self.tr("Accept all"), self)
        self.reject_all = QPushButton(self.tr("Reject all"), self)
        self.set_threshold = QPushButton(self.tr("Set threshold"), self)
        self.rules_button = QPushButton(self.tr("Rules for folders…"), self)
        self.albums = QPushButton(self)
        self.albums.setMenu(QMenu(self.albums))
        self.albums.setToolTip(self.tr("Photos are suggested for these albums, too; choose one to answer for them"))
        self.albums.hide()
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask_effect)
        self._refresh = QTimer(self, singleShot=True, interval=4 * SETTLE_MS)
        self._refresh.timeout.connect(self.refresh)
        self.tag.currentIndexChanged.connect(self._choose)
        self.threshold.valueChanged.connect(self._moved)
        self.accept_button.clicked.connect(partial(self._decide_chosen, accept=True))
        self.reject_button.clicked.connect(partial(self._decide_chosen, accept=False))
        self.accept_all.clicked.connect(partial(self._decide_all, accept=True))
        self.reject_all.clicked.connect(partial(self._decide_all, accept=False))
        self.set_threshold.clicked.connect(self._keep_threshold)
        self.rules_button.clicked.connect(self._edit_rules)
        self.tags_changed.connect(self._tags_changed, Qt.ConnectionType.QueuedConnection)
        for key, accept in (("A", True), ("R", False)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._decide_chosen, accept=accept))
        self._enable()

    def hear(self, _event: Event) -> None:
        """Tags changed somewhere; called on any thread."""
        try:
            self.tags_changed.emit()
        except RuntimeError:  # deleted meanwhile
            self._ctx.log.debug("the panel was deleted before it heard of a change")

    def end(self) -> None:
        """No more work in the background; before the panel is deleted."""
        self._work.end()
        if self.rules is not None:
            self.rules.end()

    @Slot()
    def refresh(self) -> None:
        """Read the queue anew."""
        self._work.run(self._review.queue, self._take_queue)
        self._work.run(self._review.albums, self._offer_albums)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be up to date when seen."""
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 2
        column.setSpacing(gap)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addWidget(self.albums)
        column.addWidget(self.tag)
        column.addWidget(self.grid.widget, 1)
        buttons = QGridLayout()
        buttons.setSpacing(gap)
        for place, button in enumerate((self.accept_button, self.reject_button, self.accept_all, self.reject_all)):
            buttons.addWidget(button, place // 2, place % 2)
        column.addLayout(buttons)
        column.addWidget(self.effect)
        column.addWidget(self.threshold)
        column.addWidget(self.set_threshold)
        column.addWidget(self.note)
        column.addWidget(self.rules_button)

    def _offer_albums(self, waiting: Sequence[AlbumWaiting]) -> None:
        menu = self.albums.menu()
        menu.clear()
        for one in waiting:
            title = f"{one.album} ({one.photos})".replace("&", "&&")
            menu.addAction(title, partial(self._ctx.panels.show_panel, self, one.plugin_id, one.album))
        self.albums.setText(self.tr("Suggested for albums: %Ln", "", sum(one.photos for one in waiting)))
        self.albums.setVisible(bool(waiting))

    def _present(self) -> Waiting | None:
        place = self.tag.currentIndex()
        return self._queue[place] if 0 <= place < len(self._queue) else None

    def _take_queue(self, queue: Sequence[Waiting]) -> None:
        before = self._present()
        self._queue = list(queue)
        self.tag.blockSignals(True)
        self.tag.clear()
        for one in queue:
            above, _, name = one.tag.rpartition("/")  # the name first: the end is cut off where there is no room
            self.tag.addItem(f"{name} ({one.photos})" + (f"  ·  {above.replace('/', ' › ')}" if above else ""))
            self.tag.setItemData(self.tag.count() - 1, one.tag.replace("/", " › "), Qt.ItemDataRole.ToolTipRole)
        names = [one.tag for one in queue]
        place = names.index(before.tag) if before is not None and before.tag in names else 0
        self.tag.setCurrentIndex(place if queue else -1)
        self.tag.blockSignals(False)
        now = self._present()
        if now is None or before is None or now.tag != before.tag or now.photos != len(self.grid.all()):
            self._choose()
        self._enable()

    @Slot()
    def _choose(self) -> None:
        one = self._present()
        self._enable()
        if one is None:
            self.grid.show_photos([])
            self._tell(self.tr("No tag waits for a decision. Tools › Suggest tags looks at your photos."))
            return
        self._tell("")
        self.threshold.blockSignals(True)
        self.threshold.setValue(round(one.threshold * STEPS))
        self.threshold.blockSignals(False)
        self._moved()
        self._work.run(partial(self._review.suggestions, one.tag), partial(self._show, one.tag))

    def _show(self, tag: str, found: Sequence[PhotoTag]) -> None:
        one = self._present()
        if one is not None and one.tag == tag:
            self.grid.show_photos([(each.photo_id, self._ctx.panels.percent(each.score or 0)) for each in found])

    @Slot()
    def _moved(self) -> None:
        self.effect.setText(self.tr("Suggest from {value} % certainty").format(value=self.threshold.value()))
        self._settle.start()

    @Slot()
    def _ask_effect(self) -> None:
        one, value = self._present(), self.threshold.value()
        if one is not None:
            self._work.run(
                partial(self._review.effect, one.tag, value / STEPS), partial(self._show_effect, one.tag, value)
            )

    def _show_effect(self, tag: str, value: int, effect: Effect) -> None:
        one = self._present()
        if one is not None and one.tag == tag and value == self.threshold.value():
            change = f" (+{effect.gained} −{effect.lost})" if effect.gained or effect.lost else ""
            text = self.tr("Suggest from {value} % certainty: %Ln photo(s)", "", effect.photos)
            self.effect.setText(text.format(value=value) + change)

    def _keep_threshold(self) -> None:
        one = self._present()
        if one is not None:
            value = self.threshold.value() / STEPS
            self._work.run(partial(self._review.set_threshold, one.tag, value), lambda _effect: self.refresh())

    @Slot()
    def _edit_rules(self) -> None:
        if self.rules is None:
            self.rules = RulesDialog(self._folder_rules, self._ctx.panels, self)
        self.rules.refresh()
        self.rules.open()

    def _decide_chosen(self, *, accept: bool) -> None:
        self._decide(self.grid.chosen(), accept=accept)

    def _decide_all(self, *, accept: bool) -> None:
        self._decide(self.grid.all(), accept=accept)

    def _decide(self, ids: Sequence[PhotoId], *, accept: bool) -> None:
        one = self._present()
        if one is None or not ids:
            return
        self.grid.take(ids)
        self._work.run(
            partial(self._review.decide, ids, one.tag, accept=accept), lambda _changed: self._refresh.start()
        )

    @Slot()
    def _tags_changed(self) -> None:
        if self.isVisible():
            self._refresh.start()

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _enable(self) -> None:
        """Where nothing waits, that alone is said, in the middle of the room, as on the window's own pages."""
        some = self._present() is not None
        middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.note.setAlignment(middle if some else Qt.AlignmentFlag.AlignCenter)
        growing = QSizePolicy.Policy.Preferred if some else QSizePolicy.Policy.Expanding
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, growing)
        self.grid.widget.setVisible(some)
        for widget in (
            self.tag,
            self.accept_button,
            self.reject_button,
            self.accept_all,
            self.reject_all,
            self.threshold,
            self.set_threshold,
            self.effect,
        ):
            widget.setEnabled(some)
            widget.setVisible(some)
