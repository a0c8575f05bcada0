"""The middle of the window: the grid with its title, or the page that stands in for it."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from albumen.ui import formats
from albumen.ui.arrangement import Listing
from albumen.ui.elide import ElidedLabel
from albumen.ui.grid.headings import sections_of
from albumen.ui.grid.sections import Section
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.notice_page import NoticePage
from albumen.ui.records import Answer, Kind, Scope
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme
from albumen.ui.welcome_page import WelcomePage

W = TypeVar("W", bound=QWidget)


class Page(IntEnum):
    """What the middle shows."""

    GRID = 0
    WELCOME = 1
    EMPTY = 2
    NOTHING_FOUND = 3
    WAIT = 4


class Content(QWidget):
    """Shows a list of photographs or an answer to a search, and says so honestly when there is nothing to show."""

    show_all_asked = Signal()
    clear_search_asked = Signal()
    save_search_asked = Signal()

    def __init__(self, grid: PhotoGrid, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self._theme = theme
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._all = QPushButton(self.tr("Show all"), self)
        self._all.setToolTip(self.tr("Show every photo, the likeliest first"))
        self._all.clicked.connect(self.show_all_asked)
        self._save = QPushButton(self.tr("Save search…"), self)
        self._save.setToolTip(self.tr("Keep this search at the left; it always shows what it finds now"))
        self._save.clicked.connect(self.save_search_asked)
        self._title_row = QWidget(self)
        row = self._row = QHBoxLayout(self._title_row)
        theme.changed.connect(self._fit)
        self._fit()
        row.addWidget(self._title, 0)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(self._all)
        self._pages = QStackedWidget(self)
        self._wait = QWidget(self)
        for page in (grid, self._wait):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title_row)
        column.addWidget(self._pages, 1)
        self._show(Page.WAIT)

    @Slot()
    def _fit(self) -> None:
        """The title stands where the headings of the grid do, at any text size."""
        margins(self._theme, self._row, (3, 3, 4, 1))
        gap(self._theme, self._row, 3)

    @cached_property
    def welcome(self) -> WelcomePage:
        """What an empty library shows; most never do, so it is made when it is first asked for, as the others are."""
        return self._added(WelcomePage(self._theme, self))

    @cached_property
    def empty(self) -> NoticePage:
        """What a scope without photographs shows."""
        return self._added(NoticePage(self._theme, "album", self))

    @cached_property
    def nothing(self) -> NoticePage:
        """What a search shows that found nothing."""
        page = self._added(NoticePage(self._theme, "search", self))
        page.offer(page.primary, self.tr("Show anyway"), self.show_all_asked.emit)
        page.offer(page.secondary, self.tr("Clear the search"), self.clear_search_asked.emit)
        return page

    def _added(self, page: W) -> W:
        self._pages.addWidget(page)
        return page

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._page

    @property
    def title(self) -> str:
        """The title and the count, as read."""
        return f"{self._title.text()} {self._count.text()}".strip()

    def show_listing(self, scope: Scope, listing: Listing, *, welcome: bool, keep_place: bool) -> None:
        """Show the photographs of a scope; `welcome` when the library has no folder yet."""
        ids = listing.ids
        self.grid.show_listing(listing, sections_of(listing.groups), keep_place=keep_place)
        self._title.setText(scope.title or self.tr("All photos"))
        self._count.setText(self.tr("%Ln photo(s)", "", len(ids)))
        self._all.hide()
        self._save.hide()
        if len(ids):
            self._show(Page.GRID)
        elif welcome:
            self._show(Page.WELCOME)
        else:
            soon = self.tr("They appear here as they are read.")
            headline, sentence, icon = {
                Kind.ALL: (self.tr("No photos yet"), soon, "photos"),
                Kind.FOLDER: (self.tr("No photos in this folder"), soon, "folder"),
                Kind.ALBUM: (
                    self.tr("This album is empty"),
                    self.tr("Drag photos onto its name at the left, or choose Photo › Add to album."),
                    "album",
                ),
                Kind.TAG: (self.tr("No photo bears this tag"), self.tr("Add it to photos at the right."), "tag"),
                Kind.DATE: (self.tr("No photos of this time"), "", "timeline"),
                Kind.SEARCH: (
                    self.tr("This search finds nothing now"),
                    self.tr("Photos appear here as soon as it does."),
                    "search",
                ),
            }[scope.kind]
            self.empty.say(headline, sentence, icon)
            self._show(Page.EMPTY)

    def show_grouping(self) -> None:
        """Say that the groups of alike photographs are being found; the photographs stay until they come."""
        self._count.setText(self.tr("Looking for photos that are alike…"))

    def show_failed(self) -> None:
        """A search could not be answered: what was shown stays, and nothing is under way."""
        self._count.clear()
        if self.page is Page.EMPTY:
            self.empty.say(self.tr("The search could not be answered"), "", "search")

    def show_searching(self, text: str) -> None:
        """Say that an answer takes a while; what was shown stays, under its own title, until it comes."""
        searching = self.tr("Searching for “{text}”…").format(text=formats.apart(text))
        self._count.setText(searching)
        self._all.hide()
        self._save.hide()
        if self.page is not Page.GRID:
            self._title.clear()
            self._count.clear()
            self.empty.say(self.tr("Searching…"), searching, "search")
            self._show(Page.EMPTY)

    def show_answer(self, answer: Answer, listing: Listing, sections: list[Section], *, keep_place: bool) -> None:
        """Show what a search found: `listing` with the clear matches first, under headings."""
        ids = listing.ids
        self.grid.show_listing(listing, sections, keep_place=keep_place)
        by_words = self.tr("“{text}”").format(text=formats.apart(answer.text))
        self._title.setText(by_words if answer.text else self.tr("Similar photos"))
        self._count.setText(self._describe(answer))
        self._all.setVisible(not answer.showed_all)
        self._save.setVisible(bool(answer.text) and not answer.showed_all)
        if len(ids):
            self._show(Page.GRID)
            return
        self.nothing.say(self.tr("Nothing found"), self._nothing_found(answer))
        self.nothing.primary.setVisible(answer.by_looks and not answer.showed_all)
        self._show(Page.NOTHING_FOUND)

    def _nothing_found(self, answer: Answer) -> str:
        if not answer.by_looks:
            return self.tr("No photo is like that: {text}").format(text=formats.apart(answer.text))
        if not answer.text:
            return self.tr("No photo looks much like this. Albumen can show the nearest ones all the same.")
        text = self.tr("No photo clearly shows “{text}”. Albumen can show the nearest ones all the same.")
        return text.format(text=formats.apart(answer.text))

    def _describe(self, answer: Answer) -> str:
        strong, possible = len(answer.strong), len(answer.possible)
        if answer.showed_all:
            return self.tr("everything, best first")
        if strong and possible:
            return self.tr("{strong} clear, {possible} possible").format(
                strong=formats.number(strong), possible=formats.number(possible)
            )
        return self.tr("%Ln match(es)", "", strong or possible)

    def _show(self, page: Page) -> None:
        self._page = page
        self._pages.setCurrentWidget(self._widget(page))
        self._title_row.setVisible(page in {Page.GRID, Page.EMPTY})

    def _widget(self, page: Page) -> QWidget:
        match page:
            case Page.GRID:
                return self.grid
            case Page.WELCOME:
                return self.welcome
            case Page.EMPTY:
                return self.empty
            case Page.NOTHING_FOUND:
                return self.nothing
            case Page.WAIT:
                return self._wait
