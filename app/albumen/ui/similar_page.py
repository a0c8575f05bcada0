"""The page on which one wanders among photographs that look alike."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from albumen.ui import formats
from albumen.ui.gateway.similarity import SimilarMap
from albumen.ui.grid.thumbnails import Fetch, Thumbnails
from albumen.ui.language import declared
from albumen.ui.notice_page import NoticePage
from albumen.ui.page_bar import PageBar
from albumen.ui.photo_panel import PhotoPanel
from albumen.ui.records import Ids
from albumen.ui.similar_canvas import SimilarCanvas
from albumen.ui.spacing import narrowest
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

_BUDGET = 64 * 2**20  # bytes of the pictures on the plane


class SimilarPage(QWidget):
    """A plane of photographs, and beside it those that are chosen."""

    anew_asked = Signal()
    """Lay everything out again."""

    def __init__(self, theme: Theme, tasks: Tasks, fetch: Fetch, parent: QWidget, *, later: bool = False) -> None:
        """Make the page; with `later`, its parts are made by `fill`, which pauses after each."""
        super().__init__(parent)
        self._theme, self._tasks, self._fetch = theme, tasks, fetch
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the parts, with a pause after each."""
        theme, tasks, fetch = self._theme, self._tasks, self._fetch
        self.bar = PageBar(theme, self.tr("Similar photos"), self)
        self.thumbnails = Thumbnails(tasks, fetch, budget=_BUDGET, parent=self)
        self.canvas = SimilarCanvas(theme, tasks, self.thumbnails, self)
        yield
        hint = self.tr(
            "Photos that look alike lie near each other. Drag to wander, turn the wheel to come nearer, "
            "click photos to see them here; with Shift, drag a frame around them."
        )
        self.panel = PhotoPanel(theme, tasks, fetch, hint, self)
        yield
        for icon, text, do in (
            ("zoom-in", self.tr("Nearer (+)"), self.canvas.zoom_in),
            ("zoom-out", self.tr("Farther (-)"), self.canvas.zoom_out),
            ("fit", self.tr("Show all photos (Home)"), self.canvas.fit),
        ):
            self.bar.button(icon, text).clicked.connect(do)
            yield
        self.again = self.bar.button("refresh", self.tr("Lay all photos out anew"))
        self.again.clicked.connect(self.anew_asked)
        self.canvas.chosen.connect(self.show_chosen)
        self.canvas.opened.connect(self.panel.opened)
        yield
        self.notice = NoticePage(theme, "similar", self)
        yield
        self._lay_out()
        self.show_progress("", 0, 0)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.canvas)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        length = self._theme.metrics.length
        narrowest(self._theme, self.panel, 150)
        split.setSizes([length(500), length(270)])
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.notice)
        self._pages.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self._split = split

    @property
    def wandering(self) -> bool:
        """Whether photographs are shown."""
        return self._pages.currentWidget() is self._split

    def chosen_ids(self) -> list[int]:
        """The photographs selected in the panel."""
        return self.panel.chosen_ids()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Say how far the layout is; photographs that are shown already stay."""
        text = declared(text)
        share = f"{text} ({formats.number(done)} / {formats.number(total)})" if total > 1 else text
        if self.wandering:
            self.bar.say(share)
        else:
            self.notice.say(self.tr("Laying your photos out…"), share, "similar")

    def show_map(self, found: SimilarMap) -> None:
        """Show photographs on the plane."""
        count = len(found.photos)
        if not count:
            self._pages.setCurrentWidget(self.notice)
            self.notice.say(
                self.tr("Nothing to lay out yet"), self.tr("Photos appear here once the model has looked at them."), ""
            )
            self.bar.say("")
            return
        self._pages.setCurrentWidget(self._split)
        parts = [self.tr("%Ln photo(s)", "", count)]
        if found.placed:
            parts.append(
                self.tr("{count} of them placed by their neighbours").format(count=formats.number(found.placed))
            )
        self.bar.say("  ·  ".join(parts))
        self.canvas.show_photos(found.photos)

    def show_stopped(self) -> None:
        """The layout was stopped or failed."""
        if self.wandering:
            self.bar.say("")
        else:
            self.notice.say(self.tr("The photos were not laid out"), self.tr("The button above starts again."), "")

    @Slot(object)
    def show_chosen(self, ids: Ids) -> None:
        """Show the photographs of a place."""
        self.panel.show_photos(ids)
        self.canvas.mark(ids)

    def forget_pictures(self, photo_ids: list[int] | None) -> None:
        """These look different now (None: all may)."""
        self.thumbnails.invalidate(photo_ids)
        self.canvas.forget_pictures()
        self.panel.forget_pictures(photo_ids)

    @Slot()
    def cover(self) -> None:
        """Photographs were covered or uncovered: no picture from before may be shown."""
        self.thumbnails.clear()
        self.canvas.forget_pictures()
        self.canvas.update()
        self.panel.cover()
