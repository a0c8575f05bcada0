"""The panel "Album learning": choose an album, teach it, see how good it is, answer for photos, let it be filled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from albumen.api import Event, PluginContext, ShieldsChanged
from albumen_finetune.background import Background
from albumen_finetune.figures import Figures, wrapped
from albumen_finetune.groups import ToldApart
from albumen_finetune.groups_dialog import GroupsDialog
from albumen_finetune.more_button import MoreButton
from albumen_finetune.panel_state import State, read_state
from albumen_finetune.pictures import Picture, pictures_of
from albumen_finetune.records import Mode
from albumen_finetune.refining import Refining
from albumen_finetune.review import Review
from albumen_finetune.runs_dialog import RunsDialog, Shown
from albumen_finetune.service import LearningAlbums
from albumen_finetune.short_box import ShortBox
from albumen_finetune.verdict import learner_words, with_interval

ASKED = 12
ONLY = 24
REFRESH_MS = 2000
MODES: tuple[Mode, ...] = ("off", "suggest", "fill")


class LearnPanel(QWidget):
    """Built on the GUI thread; everything that takes time happens on another."""

    outdated = Signal(bool)
    """Pictures may be covered now; True: let go of them at once."""

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        super().__init__()
        self._ctx = ctx
        self._albums = albums
        self._background = Background(self)
        self._background.failed.connect(self._say)
        self._background.busy.connect(self._show_busy)
        self.destroyed.connect(self._background.close)
        self._state: State | None = None
        self.comparing: RunsDialog | None = None
        self.grouping: GroupsDialog | None = None
        self._names: list[str] = []
        self._build()
        self.outdated.connect(self._cover, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._look_for_albums)

    def _build(self) -> None:
        self.album = ShortBox()
        self.album.setAccessibleName(self.tr("Album"))
        self.album.setPlaceholderText(self.tr("Choose an album"))
        self.album.currentIndexChanged.connect(self._chosen)
        self.phrase = QLineEdit()
        self.phrase.setPlaceholderText(self.tr("its name"))
        self.phrase.setToolTip(self.tr("In words what the album shows; helps while there are few photos"))
        self.tag = ShortBox(self.tr("Its photos count as the album's, and it is suggested for what is found"))
        self.tag.setAccessibleName(self.tr("Learn a tag"))
        self.tag.activated.connect(self._wish_tag)
        self.train = QPushButton(self.tr("Learn"))
        self.train.clicked.connect(self._train)
        self.message = wrapped()
        self.figures = Figures()
        self.figures.wished.connect(self._wish_generosity)
        self.mode = ShortBox()
        self.mode.addItems(
            [self.tr("Leave it alone"), self.tr("Suggest photos"), self.tr("Fill it, also with new ones")]
        )
        self.mode.activated.connect(self._apply)
        self.history = ShortBox(self.tr("Every time it was learned; choose one to go back to it"))
        self.history.setPlaceholderText(self.tr("none for this model"))
        self.history.activated.connect(self._go_back)
        self.compare = QPushButton(self.tr("Compare…"))
        self.compare.setToolTip(self.tr("Two runs side by side, and the photos that only one of them finds"))
        self.compare.clicked.connect(self._compare)
        self.apart = QPushButton(self.tr("Tell apart…"))
        self.apart.setToolTip(
            self.tr("Choose albums of which a photo belongs in at most one, such as those of three dogs")
        )
        self.apart.clicked.connect(self._tell_apart)
        self.suggested = Review(self.tr("No suggestions wait for an answer."))
        self.asked = Review(self.tr("“Ask me” chooses the photos whose answer teaches most."))
        self.doubtful = Review(self.tr("No label contradicts the others."))
        for review in (self.suggested, self.asked, self.doubtful):
            review.answered.connect(self._answered)
        self.ask = QPushButton(self.tr("Ask me"))
        self.ask.clicked.connect(self._ask)
        self.more = MoreButton(self._albums, Refining(self._ctx, self._albums), self._background, self)
        self.more.told.connect(self._say)
        self.more.taken_in.connect(self._took_in)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        for review in (self.suggested, self.asked, self.doubtful):
            self.tabs.addTab(review, "")
        self._title_tabs()
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        which = QHBoxLayout()
        which.addWidget(self.album, 1)
        which.addWidget(self.more)
        form.addRow(self.tr("Album"), which)
        form.addRow(self.tr("Shows"), self.phrase)
        form.addRow(self.tr("Tag"), self.tag)
        buttons = QHBoxLayout()
        buttons.addWidget(self.train)
        buttons.addWidget(self.ask)
        buttons.addStretch()
        self.details = QWidget()
        details = QVBoxLayout(self.details)
        details.setContentsMargins(0, 0, 0, 0)
        details.addWidget(self.figures)
        more = QFormLayout()
        more.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        more.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        more.addRow(self.tr("Then"), self.mode)
        more.addRow(self.tr("Runs"), self.history)
        more.addRow("", self.compare)
        more.addRow("", self.apart)
        details.addLayout(more)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(form)
        layout.addLayout(buttons)
        layout.addWidget(self.message)
        layout.addWidget(self.details)
        layout.addWidget(self.tabs, 1)
        scroll = QScrollArea(self)  # with large text on a small screen not all of it fits
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QTimer.singleShot(0, self, lambda: scroll.setWidget(content))  # in a turn of its own: styling it takes a while
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._fit_text()
        self._show_state(None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "tabs"):
            self.tabs.tabBar().setFont(self.font())  # under a style sheet it would keep the former one until later
            QTimer.singleShot(0, self, self._title_tabs)  # once the tabs know of the new font

    def _fit_text(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        # Wide enough for the three titles, margins and a scroll bar, where the words are not absurdly long.
        tabs = min(self.tabs.tabBar().sizeHint().width() + 6 * letter, letter * 58)
        self.setMinimumWidth(max(letter * 46, tabs))
        self.tabs.setMinimumHeight(self.fontMetrics().height() * 14)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep up with the library while in sight."""
        super().showEvent(event)
        self._look_for_albums()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Rest while out of sight."""
        self._timer.stop()
        super().hideEvent(event)

    def hear(self, event: Event) -> None:
        """Photos were covered, or tagged so that they are; called on any thread."""
        try:
            self.outdated.emit(isinstance(event, ShieldsChanged))
        except RuntimeError:  # deleted meanwhile
            self._ctx.log.debug("the panel was deleted before it heard of a change")

    def _cover(self, let_go: bool) -> None:
        """Fetch the pictures that may be drawn now, and draw none from before until then."""
        shown = [review.photos for review in (self.suggested, self.asked, self.doubtful)]
        if self.comparing is not None:
            shown += self.comparing.only
        ids = [photo_id for pictures in shown for photo_id in pictures.ids()]
        if let_go:
            for pictures in shown:
                pictures.let_go()

        def renew(found: list[Picture]) -> None:
            for pictures in shown:
                if isValid(pictures):
                    pictures.renew(found)

        if ids:
            self._background.run("cover", lambda: pictures_of(self._ctx, ids), renew)

    def close_background(self) -> None:
        """End the panel's threads."""
        self._timer.stop()
        self.more.end()
        self._background.close()

    @property
    def current(self) -> str:
        """The chosen album's name, or ""."""
        return self.album.currentText() if self.album.currentIndex() >= 0 else ""

    def _took_in(self, name: str, sentence: str) -> None:
        def done(names: list[str]) -> None:
            self._show_albums(names, name)
            self._say(sentence)

        self._background.run("took in", self._read_names, done)

    def _look_for_albums(self) -> None:
        self._background.run("albums", self._read_names, self._show_albums)

    def _read_names(self) -> list[str]:
        return [one.name for one in self._ctx.albums.all()]

    def _show_albums(self, names: list[str], wished: str = "") -> None:
        if names != self._names or wished:
            before, self._names = wished or self.current, names
            self.album.blockSignals(True)
            self.album.clear()
            self.album.addItems(names)
            self.album.setCurrentIndex(names.index(before) if before in names else 0 if names else -1)
            self.album.blockSignals(False)
            self._chosen()
        if not names:
            self._say(self.tr("Make an album and put a few photos in it; then it can learn to find more."))

    def _chosen(self) -> None:
        self.asked.show_pictures([])
        self.doubtful.show_pictures([])
        self._say("")
        self._load()

    def _load(self) -> None:
        name = self.current
        if name:
            self._background.run("state", lambda: read_state(self._ctx, self._albums, name), self._show_state)
        else:
            self._show_state(None)

    def _show_state(self, state: State | None) -> None:
        self._state = state
        for widget in (self.phrase, self.tag, self.train, self.tabs):
            widget.setEnabled(state is not None)
        run = None if state is None else state.run
        self.details.setVisible(run is not None)
        self.ask.setEnabled(run is not None)
        self.more.show_album(self.current, tuple(self._names), run)
        if state is None:
            return
        if not self.phrase.hasFocus():
            self.phrase.setText(state.concept.phrase)
        self.tag.clear()
        self.tag.addItem(self.tr("none"), "")
        for tag in state.tags:
            self.tag.addItem(tag.replace("/", " › "), tag)
        self.tag.setCurrentIndex(self.tag.findData(state.concept.tag))
        self.suggested.show_pictures(state.suggested)
        self.train.setText(self.tr("Learn again") if run is not None else self.tr("Learn"))
        self.mode.setCurrentIndex(MODES.index(state.concept.mode))
        self.history.clear()
        for one in state.runs:
            self.history.addItem(
                self.tr("{number}: {time}, %Ln photo(s), {how}", "", len(one.labels.get("member", ()))).format(
                    number=one.id,
                    time=one.at.astimezone().strftime("%d %b %H:%M"),
                    how=learner_words(one.learner, QCoreApplication.translate),
                ),
                one.id,
            )
        self.history.setCurrentIndex(-1 if state.current is None else self.history.findData(state.current))
        self.compare.setEnabled(len(state.runs) > 1)
        self.figures.show_state(state)
        self._title_tabs()

    def _title_tabs(self) -> None:
        titles = (self.tr("Suggested"), self.tr("Asked"), self.tr("Doubtful"))
        for number, (title, review) in enumerate(zip(titles, (self.suggested, self.asked, self.doubtful), strict=True)):
            self.tabs.setTabText(number, f"{title} {review.count()}" if review.count() else title)
        self._fit_text()

    def _wish_generosity(self, generosity: float) -> None:
        name = self.current

        def work() -> None:
            if self._albums.wish(name, generosity=generosity).mode != "off":
                self._albums.apply(name)

        self._background.run("wish", work, lambda _none: self._load())

    def _wish_tag(self) -> None:
        name, tag = self.current, str(self.tag.currentData())
        self._do(lambda: self._albums.wish(name, tag=tag))

    def _train(self) -> None:
        name, phrase = self.current, self.phrase.text()
        self._say(self.tr("Learning…"))

        def work() -> None:
            self._albums.wish(name, phrase=phrase)
            self._albums.train(name)

        self._do(work)

    def _apply(self) -> None:
        name, mode = self.current, MODES[self.mode.currentIndex()]

        def work() -> None:
            self._albums.wish(name, mode=mode)
            self._albums.apply(name)

        self._do(work, lambda: self.tabs.setCurrentWidget(self.suggested))

    def _go_back(self) -> None:
        self._use_run(int(self.history.currentData()))

    def _use_run(self, number: int) -> None:
        name = self.current
        self._do(lambda: self._albums.go_back(name, number))

    def _compare(self) -> None:
        name, state = self.current, self._state
        if state is None:
            return

        def read(first: int, second: int) -> Shown:
            compared = self._albums.compare(name, first, second)
            sides = [[], []] if compared.only is None else [side[:ONLY].tolist() for side in compared.only]
            return Shown(compared, pictures_of(self._ctx, sides[0]), pictures_of(self._ctx, sides[1]))

        if self.comparing is not None:
            self.comparing.deleteLater()
        self.comparing = RunsDialog(state.runs, state.current, read, self._background, self)
        self.comparing.used.connect(self._use_run)
        self.comparing.open()

    def _tell_apart(self) -> None:
        if self._state is None:
            return
        name = self.current
        if self.grouping is not None:
            self.grouping.deleteLater()
        self.grouping = GroupsDialog(self._names, self._state.grouped, self)
        self.grouping.chosen.connect(lambda names: self._group(name, names))
        self.grouping.open()

    def _group(self, name: str, names: list[str]) -> None:
        told: list[ToldApart | None] = []

        def say() -> None:
            if told[0] is not None and told[0].accuracy is not None:
                share = with_interval(told[0].accuracy, QCoreApplication.translate)
                self._say(self.tr("Told rightly of their photos, each held out: {share}").format(share=share))

        self._do(lambda: told.append(self._albums.regroup(name, names)), say)

    def _ask(self) -> None:
        name = self.current
        self._say(self.tr("Choosing photos…"))

        def work() -> tuple[list[Picture], list[Picture]]:
            questions = self._albums.ask(name, ASKED)
            asked = pictures_of(self._ctx, [*questions.check, *questions.telling])
            return asked, pictures_of(self._ctx, questions.doubtful)

        def done(pictures: tuple[list[Picture], list[Picture]]) -> None:
            self._say("")
            self.asked.show_pictures(pictures[0])
            self.doubtful.show_pictures(pictures[1])
            self.tabs.setCurrentWidget(self.asked)
            self._title_tabs()

        self._background.run("ask", work, done)

    def _answered(self, ids: list[int], belongs: bool) -> None:
        name = self.current
        self._title_tabs()
        # Each answer is work of its own kind: none may replace another.
        self._background.run(f"answer {ids}", lambda: self._albums.decide(name, ids, belongs=belongs), self._noted)

    def _noted(self, _changed: object) -> None:
        if self._state is not None and not self.suggested.count():
            self._load()

    def _do(self, work: Callable[[], object], then: Callable[[], None] = lambda: None) -> None:
        def done(_result: object) -> None:
            self._say("")
            then()
            self._load()

        self._background.run("work", work, done)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _show_busy(self, busy: bool) -> None:
        self.train.setEnabled(not busy and self._state is not None)
