"""The panel "Album learning": choose an album, teach it, see how good it is, answer for photos, let it be filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from albumen.api import AlbumsChanged, Event, ModelChanged, PluginContext, ShieldsChanged
from albumen_finetune.background import Background
from albumen_finetune.figures import Figures, wrapped
from albumen_finetune.groups import ToldApart
from albumen_finetune.more_button import MoreButton
from albumen_finetune.panel_state import State, read_state
from albumen_finetune.pictures import Picture, pictures_of
from albumen_finetune.records import Concept, Mode
from albumen_finetune.refining import Refining
from albumen_finetune.reviews import Reviews
from albumen_finetune.service import LearningAlbums
from albumen_finetune.teaching_form import TeachingForm
from albumen_finetune.use_form import UseForm
from albumen_finetune.verdict import with_interval

ASKED = 12
REFRESH_MS = 2000
SETTLE_MS = 300


class LearnPanel(QWidget):
    """Puts together what teaches, shows, uses and answers, and does what they wish for.

    Built on the GUI thread; everything that takes time happens on another.
    """

    outdated = Signal(bool)
    """Pictures may be covered now; True: let go of them at once."""
    stale = Signal()
    """Albums or the model have changed."""

    def __init__(self, ctx: PluginContext, albums: LearningAlbums) -> None:
        super().__init__()
        self._ctx = ctx
        self._albums = albums
        self._background = Background(self)
        self._background.failed.connect(self._say)
        self._background.busy.connect(self._show_busy)
        self.destroyed.connect(self._background.close)
        self._state: State | None = None
        self._answering: set[str] = set()
        self._filled = False
        self._reload = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._reload.timeout.connect(self._load_again)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._look_for_albums)

    def fill(self) -> Iterator[None]:
        """Make the parts, with a pause after each; the window does so before it shows the panel."""
        self.more = MoreButton(
            self._albums, Refining(self._ctx, self._albums), self._background, self._ctx.panels, self
        )
        self.more.told.connect(self._say)
        self.more.taken_in.connect(self._took_in)
        yield
        self.teaching = TeachingForm(self.more)
        self.teaching.chosen.connect(self._chosen)
        self.teaching.tag_wished.connect(self._wish_tag)
        self.teaching.train_wished.connect(self._train)
        self.teaching.questions_wished.connect(self._ask)
        yield
        self.message = wrapped()
        self.figures = Figures(self._ctx.panels)
        self.figures.wished.connect(self._wish_generosity)
        yield
        self.using = UseForm(self._ctx, self._albums, self._background)
        self.using.mode_wished.connect(self._wish_mode)
        self.using.run_wished.connect(self._use_run)
        self.using.group_wished.connect(self._group)
        yield
        self.reviews = Reviews()
        yield from self.reviews.fill()
        self.reviews.answered.connect(self._answered)
        self.reviews.titled.connect(self._fit_text)
        yield
        yield from self._laid_out()
        self._filled = True
        self.outdated.connect(self._cover, Qt.ConnectionType.QueuedConnection)
        self.stale.connect(self._reload.start, Qt.ConnectionType.QueuedConnection)

    def _laid_out(self) -> Iterator[None]:
        scroll = QScrollArea(self)  # with large text on a small screen not all of it fits
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        content = QWidget()
        layout = QVBoxLayout(content)
        scroll.setWidget(content)  # while nothing is in it: what moves with all its parts takes long
        yield
        self.details = QWidget(content)
        details = QVBoxLayout(self.details)
        details.setContentsMargins(0, 0, 0, 0)
        for figure in (self.figures, self.using):
            details.addWidget(figure)
            yield
        for part in (self.teaching, self.message, self.details):
            layout.addWidget(part)
            yield
        layout.addWidget(self.reviews, 1)
        yield
        self._fit_text()
        self._show_state(None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.__dict__.get("_filled"):
            QTimer.singleShot(0, self, self._fit_text)

    def _fit_text(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        # Wide enough for the three titles, margins and a scroll bar, where the words are not absurdly long.
        tabs = min(self.reviews.titles_width() + 6 * letter, letter * 58)
        self.setMinimumWidth(max(letter * 46, tabs))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep up with the library while in sight."""
        super().showEvent(event)
        if not self._filled:  # not by Albumen's window, which fills it before
            for _ in self.fill():
                pass
        self._look_for_albums()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Rest while out of sight."""
        self._timer.stop()
        super().hideEvent(event)

    def hear(self, event: Event) -> None:
        """Photos were covered, albums filled, or another model is used; called on any thread."""
        try:
            if isinstance(event, AlbumsChanged | ModelChanged):
                self.stale.emit()
            else:
                self.outdated.emit(isinstance(event, ShieldsChanged))
        except RuntimeError:  # deleted meanwhile
            self._ctx.log.debug("the panel was deleted before it heard of a change")

    def _cover(self, let_go: bool) -> None:
        """Fetch the pictures that may be drawn now, and draw none from before until then."""
        shown = [review.photos for review in self.reviews.all]
        if self.using.comparing is not None:
            shown += self.using.comparing.only
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
        if self._filled:
            self.more.end()
        self._background.close()

    @property
    def current(self) -> str:
        """The chosen album's name, or ""."""
        return self.teaching.current

    def show_topic(self, topic: str) -> None:
        """Choose an album by its name; see `albumen.api.PanelKit.show_panel`."""
        self._background.run(
            "topic", self._read_names, lambda names: self.teaching.show_albums(names, topic if topic in names else "")
        )
        self.reviews.setCurrentWidget(self.reviews.suggested)

    def _took_in(self, name: str, sentence: str) -> None:
        def done(names: list[str]) -> None:
            self.teaching.show_albums(names, name)
            self._say(sentence)

        self._background.run("took in", self._read_names, done)

    def _look_for_albums(self) -> None:
        name = self.current

        def read() -> tuple[list[str], Concept | None]:
            albums = self._ctx.albums.all()
            chosen = next((one for one in albums if one.name == name), None)
            concept = None if chosen is None else self._albums.memory.concept(chosen.id)
            return [one.name for one in albums], concept

        def show(found: tuple[list[str], Concept | None]) -> None:
            names, concept = found
            self._show_albums(names)
            if self._state is not None and concept not in {None, self._state.concept} and name == self.current:
                self._load_again()  # learned, filled or told apart elsewhere, such as by a command

        self._background.run("albums", read, show)

    def _read_names(self) -> list[str]:
        return [one.name for one in self._ctx.albums.all()]

    def _show_albums(self, names: list[str]) -> None:
        self.teaching.show_albums(names)
        if not names:
            self._say(self.tr("Make an album and put a few photos in it; then it can learn to find more."))

    def _chosen(self) -> None:
        for review in self.reviews.all:
            review.show_pictures([])
        self._say("")
        self._load()

    def _load(self) -> None:
        name = self.current
        if name:
            self._background.run("state", lambda: read_state(self._ctx, self._albums, name), self._show_state)
        else:
            self._show_state(None)

    def _load_again(self) -> None:
        if not self.isVisible() or not self.current:
            return
        if self._answering:  # what is read now would bring back photos that were answered for just now
            self._reload.start()
            return
        self._load()

    def _show_state(self, state: State | None) -> None:
        if self._answering and state is not None:
            self._reload.start()
            return
        self._state = state
        run = None if state is None else state.run
        self.teaching.show_state(state)
        self.reviews.setEnabled(state is not None)
        self.details.setVisible(run is not None)
        self.more.show_album(self.current, self.teaching.names, run)
        if state is not None:
            self.using.show_state(self.current, self.teaching.names, state)
            self.figures.show_state(state)
            self.reviews.suggested.update_pictures(state.suggested)
            self.reviews.title()

    def _wish_generosity(self, generosity: float) -> None:
        name = self.current

        def work() -> None:
            if self._albums.wish(name, generosity=generosity).mode != "off":
                self._albums.apply(name)

        self._background.run("wish", work, lambda _none: self._load())

    def _wish_tag(self, tag: str) -> None:
        name = self.current
        self._do(lambda: self._albums.wish(name, tag=tag))

    def _train(self, phrase: str) -> None:
        name = self.current
        self._say(self.tr("Learning…"))

        def work() -> None:
            self._albums.wish(name, phrase=phrase)
            self._albums.train(name)

        self._do(work)

    def _wish_mode(self, mode: Mode) -> None:
        name = self.current

        def work() -> None:
            self._albums.wish(name, mode=mode)
            self._albums.apply(name)

        self._do(work, lambda: self.reviews.setCurrentWidget(self.reviews.suggested))

    def _use_run(self, number: int) -> None:
        name = self.current
        self._do(lambda: self._albums.go_back(name, number))

    def _group(self, name: str, names: list[str]) -> None:
        told: list[ToldApart | None] = []

        def say() -> None:
            if told[0] is not None and told[0].accuracy is not None:
                share = with_interval(told[0].accuracy, QCoreApplication.translate, self._ctx.panels)
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
            self.reviews.asked.show_pictures(pictures[0])
            self.reviews.doubtful.show_pictures(pictures[1])
            self.reviews.setCurrentWidget(self.reviews.asked)
            self.reviews.title()

        self._background.run("ask", work, done)

    def _answered(self, ids: list[int], belongs: bool) -> None:
        name = self.current
        kind = f"answer {ids}"  # each is work of its own kind: none may replace another
        self._answering.add(kind)

        def work() -> None:
            try:
                self._albums.decide(name, ids, belongs=belongs)
            finally:
                self._answering.discard(kind)

        self._background.run(kind, work, self._noted)

    def _noted(self, _changed: object) -> None:
        if self._state is not None and not self.reviews.suggested.count():
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
        self.teaching.train.setEnabled(not busy and self._state is not None)
