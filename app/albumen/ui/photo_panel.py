"""Photographs that were chosen on a page, as a grid beside it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from albumen.ui.elide import ElidedLabel
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.grid.thumbnails import Fetch, Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.records import Ids
from albumen.ui.spacing import gap, margins
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

_BUDGET = 64 * 2**20  # bytes of pictures


class PhotoPanel(QWidget):
    """How many they are, what can be done with all of them, and the photographs."""

    album_asked = Signal(object)
    """Photo ids to make an album of."""
    tag_asked = Signal(object)
    """Photo ids to tag."""
    opened = Signal(int)
    selection_changed = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, fetch: Fetch, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        space = theme.metrics.space
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self.hint = QLabel(hint, self)
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.thumbnails = Thumbnails(tasks, fetch, budget=_BUDGET, parent=self)
        self.grid = PhotoGrid(self.thumbnails, theme, self)
        self.grid.set_cell(104)
        self.grid.opened.connect(self.opened)
        self.grid.selection_changed.connect(self.selection_changed)
        self.album = QPushButton(self.tr("New album…"), self)
        self.album.setToolTip(self.tr("Make an album of these photos, or of those selected"))
        self.album.clicked.connect(lambda: self.album_asked.emit(self._subject()))
        self.tag = QPushButton(self.tr("Tag…"), self)
        self.tag.setToolTip(self.tr("Tag these photos, or those selected"))
        self.tag.clicked.connect(lambda: self.tag_asked.emit(self._subject()))
        buttons = FlowLayout(space(2))
        gap(theme, buttons, 2)
        buttons.addWidget(self.album)
        buttons.addWidget(self.tag)
        head = QHBoxLayout()
        margins(theme, head, (3, 2, 3, 0))
        head.addWidget(self._title, 1)
        below = QVBoxLayout()
        margins(theme, below, (3, 1, 3, 1))
        below.addWidget(self.hint)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        gap(theme, column, 1)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.grid, 1)
        self.show_photos(np.empty(0, np.int64))

    @property
    def ids(self) -> Ids:
        """The photographs shown, (N,) int64."""
        return self.grid.photos.ids

    def show_photos(self, ids: Ids) -> None:
        """Show others."""
        self.grid.show_photos(ids, keep_place=False)
        some = bool(len(ids))
        self._title.setText(self.tr("%Ln photo(s)", "", len(ids)) if some else self.tr("Nothing chosen"))
        self.hint.setVisible(not some)
        self.grid.setVisible(True)
        self.grid.setFocusPolicy(Qt.FocusPolicy.StrongFocus if some else Qt.FocusPolicy.NoFocus)
        self.album.setVisible(some)
        self.tag.setVisible(some)

    def say_where(self, place: str) -> None:
        """Tell where those shown are."""
        count = self.tr("%Ln photo(s)", "", len(self.ids))
        self._title.setText(self.tr("{place} · {count}").format(place=place, count=count) if place else count)

    def chosen_ids(self) -> list[int]:
        """Those selected."""
        chosen: list[int] = self.grid.selected_ids().tolist()
        return chosen

    def forget_pictures(self, photo_ids: list[int] | None) -> None:
        """These look different now (None: all may)."""
        self.thumbnails.invalidate(photo_ids)
        self.grid.ask_again()

    @Slot()
    def cover(self) -> None:
        """Photographs were covered or uncovered: no picture from before may be shown."""
        self.thumbnails.clear()
        self.grid.viewport().update()
        self.grid.ask_again()

    def _subject(self) -> list[int]:
        return self.chosen_ids() or [int(one) for one in self.ids]
