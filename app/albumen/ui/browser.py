"""Decides which photographs are shown: those of a scope, or the answer to a search."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from albumen.ui.arrangement import Grouping, Listing
from albumen.ui.content import Content
from albumen.ui.digest import Digest
from albumen.ui.gateway import Gateway
from albumen.ui.grid.sections import Section
from albumen.ui.records import Answer, Asked, Kind, Order, Scope, Sources
from albumen.ui.tasks import Task, Tasks

_REJECTED = "is:rejected"  # whoever asks for them wants to see them
_SEARCH_AGAIN_MS = 3000
_PATIENCE_MS = 400  # a search that takes longer (the first one loads the model) says that it is under way


class Browser(QObject):
    """Asks the gateway and fills the content; what the owner no longer wants is cancelled before it arrives."""

    shown = Signal()
    """Other photographs are shown, or the same ones in another order."""
    sources_changed = Signal(object)
    search_failed = Signal(object)

    def __init__(self, gateway: Gateway, tasks: Tasks, content: Content, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._tasks = tasks
        self._content = content
        self._scope = Scope()
        self._order = Order.TAKEN
        self._grouping = Grouping.MONTH
        self._shapes = False  # whether the grid needs them
        self._asked = Asked()
        self._show_all = False
        self._task: Task | None = None
        self._alike_task: Task | None = None
        self._alike_later = QTimer(self)
        self._alike_later.setSingleShot(True)
        self._alike_later.setInterval(_SEARCH_AGAIN_MS)
        self._alike_later.timeout.connect(self._find_alike)
        self._alike_ids = np.empty(0, np.int64)
        self._sources: Sources | None = None
        self._sources_task: Task | None = None
        self._counts_task: Task | None = None
        self._count_later = QTimer(self)
        self._count_later.setSingleShot(True)
        self._count_later.setInterval(_SEARCH_AGAIN_MS)
        self._count_later.timeout.connect(self._count)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._still_searching)
        self._search_again = QTimer(self)
        self._search_again.setSingleShot(True)
        self._search_again.setInterval(_SEARCH_AGAIN_MS)
        self._search_again.timeout.connect(self._reload)

    @property
    def scope(self) -> Scope:
        """What is browsed."""
        return self._scope

    @property
    def order(self) -> Order:
        """How it is ordered."""
        return self._order

    @property
    def text(self) -> str:
        """What is searched for, or empty."""
        return self._asked.text

    @property
    def asked(self) -> Asked:
        """The search that is shown; false where a scope is."""
        return self._asked

    def browse(self, scope: Scope) -> None:
        """Show the photographs of a scope."""
        self._scope, self._asked, self._show_all = scope, Asked(), False
        self._load(keep_place=False)

    def set_order(self, order: Order) -> None:
        """Show them in another order."""
        self._order = order
        if not self._asked:
            self._load(keep_place=False)

    @property
    def grouping(self) -> Grouping:
        """What the photographs of a scope are grouped by."""
        return self._grouping

    def set_grouping(self, grouping: Grouping) -> None:
        """Group them otherwise; the answers to searches have groups of their own."""
        if grouping is not self._grouping:
            self._grouping = grouping
            if not self._asked:
                self._load(keep_place=True)

    def hide_rejected(self, hide: bool) -> None:
        """Leave out what is rejected, but where it is searched for."""
        if hide != self._gateway.browsing.hide_rejected:
            self._gateway.browsing.hide_rejected = hide
            if self._sources is not None:
                self._load(keep_place=True)

    def set_shapes(self, wanted: bool) -> None:
        """Read the shapes of photographs too, or not."""
        if wanted is not self._shapes:
            self._shapes = wanted
            if wanted:
                self._load(keep_place=True)

    def search(self, asked: Asked) -> None:
        """Show what a search finds; an empty one leads back to the scope."""
        self._asked, self._show_all = asked, False
        self._load(keep_place=False)

    @Slot()
    def show_all(self) -> None:
        """Rank everything for the present search, however unlikely."""
        if self._asked:
            self._show_all = True
            self._load(keep_place=False)

    def follow(self, changed: Digest) -> None:
        """The library has changed: read again what may be different, keeping the owner's place.

        A search is asked again only now and then, so that its results hold still while folders are being read.
        """
        if changed.sources:
            self.refresh_sources()
        listed = changed.everything or changed.members or changed.folders
        if (listed or changed.model or changed.photos) and self._sources is not None and self._sources.searches:
            self._start(self._count_later)
        if self._asked or self._scope.kind is Kind.SEARCH:
            if listed or changed.model or changed.albums or changed.tags or changed.photos:
                self._start(self._search_again)
        elif (
            listed
            or (changed.albums and self._scope.kind is Kind.ALBUM)
            or (changed.tags and self._scope.kind is Kind.TAG)
            or (changed.photos and (self._order is Order.RATING or self._gateway.browsing.hide_rejected))
        ):
            self._load(keep_place=True)

    @Slot()
    def _count(self) -> None:
        if self._sources is None or not self._sources.searches:
            return
        if self._counts_task is not None:
            self._counts_task.cancel()
        self._counts_task = task = Task()
        self._tasks.run(partial(self._gateway.searching.counted, self._sources, task), self._counted, None, task)

    def _counted(self, counted: Sources) -> None:
        counts = {row.id: row.count for row in counted.searches}
        if self._sources is not None:
            self._sources = replace(
                self._sources,
                searches=tuple(replace(row, count=counts.get(row.id, row.count)) for row in self._sources.searches),
            )
            self.sources_changed.emit(self._sources)

    @staticmethod
    def _start(timer: QTimer) -> None:
        if not timer.isActive():
            timer.start()

    def refresh_sources(self) -> None:
        """Read the left side again."""
        if self._sources_task is not None:
            self._sources_task.cancel()
        self._sources_task = self._tasks.run(self._gateway.browsing.sources, self._sources_read)

    def look_again(self) -> None:
        """Read what is shown again, keeping the owner's place."""
        self._reload()

    @Slot()
    def _reload(self) -> None:
        self._load(keep_place=True)

    def _load(self, *, keep_place: bool) -> None:
        self._search_again.stop()
        self._patience.stop()
        if not keep_place or self._asked or self._grouping is not Grouping.ALIKE:
            self._leave_alike()
        if self._task is not None:
            self._task.cancel()
        task = Task()
        if self._asked:
            search = partial(self._find, self._asked, task, show_all=self._show_all)
            self._tasks.run(search, partial(self._answered, keep_place), self._failed, task)
            if not keep_place:
                self._patience.start()
        elif self._scope.kind is Kind.SEARCH and isinstance(self._scope.key, int):
            saved = partial(self._saved, self._scope.key, task)
            self._tasks.run(saved, partial(self._listed, self._scope, keep_place), self._failed, task)
        else:
            listing = partial(
                self._gateway.arranging.listing, self._scope, self._order, self._grouping, shapes=self._shapes
            )
            self._tasks.run(listing, partial(self._listed, self._scope, keep_place), None, task)
        self._task = task

    def _find(self, asked: Asked, task: Task, *, show_all: bool) -> tuple[Answer, Listing]:
        """On a worker thread."""
        answer = self._gateway.searching.search(asked, task, show_all=show_all)
        if _REJECTED not in asked.text:
            kept = self._gateway.browsing.without_rejected
            answer = replace(answer, strong=kept(answer.strong), possible=kept(answer.possible))
        return answer, self._gateway.arranging.plain(
            np.concatenate([answer.strong, answer.possible]), shapes=self._shapes
        )

    def _saved(self, album_id: int, task: Task) -> Listing:
        """On a worker thread."""
        return self._gateway.arranging.plain(self._gateway.searching.saved(album_id, task), shapes=self._shapes)

    def _listed(self, scope: Scope, keep_place: bool, listing: Listing) -> None:
        welcome = self._sources is not None and not self._sources.folders
        self._content.show_listing(scope, listing, welcome=welcome, keep_place=keep_place)
        self.shown.emit()
        if listing.pending:
            self._alike_ids = np.sort(listing.ids)
            if len(listing.groups.keys):
                self._start(self._alike_later)  # while folders are read there is something new at any moment
            else:
                self._content.show_grouping()
                self._find_alike()

    def _leave_alike(self) -> None:
        """Groups of alike photographs are not wanted any more."""
        self._alike_later.stop()
        if self._alike_task is not None:
            self._alike_task.cancel()
            self._alike_task = None

    @Slot()
    def _find_alike(self) -> None:
        """Find the groups of what is listed, unless that is under way."""
        if self._alike_task is None:
            self._alike_task = task = Task()
            find = partial(self._gateway.alike.find, self._scope, self._alike_ids, task)
            self._tasks.run(find, self._alike_found, self._alike_failed, task)

    def _alike_found(self, _nothing: None) -> None:
        self._alike_task = None
        self._load(keep_place=True)

    def _alike_failed(self, error: Exception) -> None:
        self._alike_task = None
        self.search_failed.emit(error)

    def _answered(self, keep_place: bool, found: tuple[Answer, Listing]) -> None:
        self._patience.stop()
        answer, listing = found
        sections = []
        if not answer.showed_all:
            sections = [Section(0, self.tr("Clear matches")), Section(len(answer.strong), self.tr("Possible matches"))]
        self._content.show_answer(answer, listing, sections, keep_place=keep_place)
        self.shown.emit()

    @Slot()
    def _still_searching(self) -> None:
        self._content.show_searching(self._asked.text or self.tr("pictures"))

    def _failed(self, error: Exception) -> None:
        self._patience.stop()
        self._content.show_failed()
        self.search_failed.emit(error)

    def _sources_read(self, sources: Sources) -> None:
        first = self._sources is None
        had_folders = bool(self._sources and self._sources.folders)
        known = {row.id: row.count for row in self._sources.searches} if self._sources else {}
        self._sources = replace(
            sources, searches=tuple(replace(row, count=known.get(row.id)) for row in sources.searches)
        )
        self.sources_changed.emit(self._sources)
        if any(row.count is None for row in self._sources.searches):
            self._count()
        if first or had_folders != bool(sources.folders):
            self._load(keep_place=True)
