"""The map page: the map, and beside it the photographs of the place one has chosen."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.gateway.placing import Placed
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.map_canvas import MapCanvas
from albumen.ui.map_tiles import MapSources
from albumen.ui.page_bar import PageBar
from albumen.ui.photo_panel import PhotoPanel
from albumen.ui.records import Ids
from albumen.ui.spacing import narrowest
from albumen.ui.theme import Theme

_BUDGET = 16 * 2**20  # bytes of the small pictures on the map


class MapPage(QWidget):
    """Photographs by where they were taken."""

    place_asked = Signal(object)
    """Photographs (N,) int64 whose place is to be named: those that are shown beside the map now."""

    def __init__(self, theme: Theme, sources: MapSources, parent: QWidget, *, later: bool = False) -> None:
        """Make the page; with `later`, its parts are made by `fill`, which pauses after each."""
        super().__init__(parent)
        self._theme, self._sources = theme, sources
        self._without = np.empty(0, np.int64)
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the parts, with a pause after each."""
        theme, sources = self._theme, self._sources
        self.bar = PageBar(theme, self.tr("Map"), self)
        self.thumbnails = Thumbnails(sources.tasks, sources.tiles, budget=_BUDGET, parent=self)
        self.canvas = MapCanvas(theme, sources, self.thumbnails, self)
        yield
        hint = self.tr(
            "Click a place on the map to see its photos here. Drag to move the map, turn the wheel to come nearer; "
            "with Shift, drag a frame around photos."
        )
        self.panel = PhotoPanel(theme, sources.tasks, sources.tiles, hint, self)
        yield
        for icon, text, do in (
            ("zoom-in", self.tr("Nearer (+)"), self.canvas.zoom_in),
            ("zoom-out", self.tr("Farther (-)"), self.canvas.zoom_out),
            ("fit", self.tr("Show all photos (Home)"), self.canvas.fit),
        ):
            self.bar.button(icon, text).clicked.connect(do)
            yield
        self.without = QPushButton(self.bar)
        self.without.setToolTip(self.tr("List them; drag them onto the map to say where they were taken"))
        self.without.clicked.connect(self._list_without)
        self.without.hide()
        self.bar.add(self.without)
        self.canvas.chosen.connect(self.show_chosen)
        self.canvas.opened.connect(self.panel.opened)
        yield
        self._lay_out()

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(split, 1)

    def chosen_ids(self) -> list[int]:
        """The photographs selected in the panel."""
        return self.panel.chosen_ids()

    def show_placed(self, placed: Placed) -> None:
        """Show other photographs on the map."""
        self.bar.say(self.tr("%Ln photo(s) on the map", "", len(placed.photos)))
        self._without = placed.without
        self.without.setText(self.tr("{count} without a place").format(count=formats.number(len(placed.without))))
        self.without.setVisible(bool(len(placed.without)))
        self.canvas.show_photos(placed.photos)

    @Slot(object)
    def show_chosen(self, ids: Ids) -> None:
        """Show the photographs of a place, the last added first."""
        ordered = ids[ids.argsort()[::-1]]
        self.panel.show_photos(ordered)
        if len(ids):
            self.place_asked.emit(ordered)
        self.canvas.mark(ordered)

    @Slot()
    def _list_without(self) -> None:
        self.panel.show_photos(self._without)
        self.canvas.mark(self._without[:0])

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

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.canvas.update()
        return super().event(event)
