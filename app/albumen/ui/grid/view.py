"""The grid of photographs: nothing is stored or asked for a photograph that is not on screen."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from albumen.ui.arrangement import Layout, Listing
from albumen.ui.grid.anchor import anchor_of, restore
from albumen.ui.grid.band_view import BandView
from albumen.ui.grid.date_bar import DateBar
from albumen.ui.grid.dates import DateScale
from albumen.ui.grid.geometry import UNBOUNDED, Box, Metric
from albumen.ui.grid.limits import SMALLEST
from albumen.ui.grid.model import PhotoModel, runs_of
from albumen.ui.grid.painter import TilePainter
from albumen.ui.grid.placing import Placed, Placing
from albumen.ui.grid.sections import Section, Sections
from albumen.ui.grid.shapes import Shapes
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.records import Ids
from albumen.ui.theme import Theme

_ZOOM_STEP = 1.2
Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class PhotoGrid(BandView):
    """Shows photographs by id.

    Args:
        thumbnails: where images and names come from.
        theme: colours and measures.
    """

    opened = Signal(int)
    """The photo to be looked at large."""
    selection_changed = Signal()
    zoomed = Signal(int)
    """The new tile side."""
    largest_changed = Signal(int)
    """The tile side that fills the height."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._theme = theme
        self._cell = 176
        self._told_largest = 0
        self._fill = True
        self._photos = PhotoModel(self)
        self._photos.tile_of = thumbnails.tile
        self._painter = TilePainter(theme, thumbnails)
        self._shapes = Shapes()
        self._resting = QTimer(self)  # asks for thumbnails once per turn of the event loop, however much has changed
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._demand)

        self._layout = Layout.SQUARES
        self._placed = Placed(Listing(self._photos.ids), self._photos.sections)
        self._placing = Placing(thumbnails.tasks, self)
        self._placing.arrived.connect(self._relayout)
        self._scale = DateScale(self._placed.listing)
        self.dates = DateBar(theme, self._words_at, self)
        self.setVerticalScrollBar(self.dates)

        self.setModel(self._photos)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # no relayout when it comes and goes
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind it is painted in vain
        self.setAccessibleName(self.tr("Photos"))
        self.doubleClicked.connect(self._open_index)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        self.selectionModel().currentChanged.connect(self._selection_moved)
        thumbnails.loaded.connect(self._arrived)
        theme.changed.connect(self._relayout)

    # -- what is shown -------------------------------------------------------------------------------------------

    @property
    def photos(self) -> PhotoModel:
        """The model."""
        return self._photos

    def show_listing(self, listing: Listing, sections: Sequence[Section] = (), *, keep_place: bool = True) -> None:
        """Show photographs with what is known of them all; see `show_photos`."""
        self._scale = DateScale(listing)
        self._show(listing, Sections.of(sections), keep_place=keep_place)

    def show_photos(self, ids: Ids, sections: Sequence[Section] = (), *, keep_place: bool = True) -> None:
        """Show photographs; with `keep_place`, what was selected and on top stays so, as far as it is still there."""
        self.show_listing(Listing(ids), sections, keep_place=keep_place)

    def _show(self, listing: Listing, sections: Sections, *, keep_place: bool) -> None:
        chosen, current = self.selected_ids(), self.current_id()
        anchor = anchor_of(self) if keep_place else None
        self._photos.set_photos(listing.ids, sections)
        self._placed = Placed(listing, sections)
        self.place_tiles()
        if keep_place:
            self.select_ids(chosen, current)
            restore(self, anchor)
        else:
            self.verticalScrollBar().setValue(0)
        self.selection_changed.emit()

    def selected_ids(self) -> Ids:
        """Ids (M,) int64 of the selected photographs, in the order shown."""
        ranges = self.selectionModel().selection()
        parts = sorted((r.top(), r.bottom() + 1) for r in (ranges.at(i) for i in range(ranges.count())))
        shown = self._photos.ids
        return np.concatenate([shown[a:b] for a, b in parts]) if parts else np.empty(0, np.int64)

    def show_marks(self, liked: Sequence[int], disliked: Sequence[int]) -> None:
        """Mark photographs that the search shown learns from."""
        self._painter.marks = dict.fromkeys(liked, True) | dict.fromkeys(disliked, False)
        self.viewport().update()

    def show_written(self, ids: Collection[int]) -> None:
        """Mark photographs that the search shown found mostly by words in the picture."""
        self._painter.written = self._photos.written = ids
        self.viewport().update()

    def current_id(self) -> int | None:
        """The photograph the keyboard is on."""
        index = self.currentIndex()
        return self._photos.id_at(index.row()) if index.isValid() else None

    def select_ids(self, ids: Ids, current: int | None = None) -> None:
        """Select exactly those of the given photographs that are shown, and put the keyboard on one of them."""
        rows = self._photos.rows_of(ids) if len(ids) else ids
        row = self._photos.row_of(current) if current is not None else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._photos.index(row, 0), _Flag.NoUpdate)
        self.selectionModel().select(self.selection_of(runs_of(rows)), _Flag.ClearAndSelect)

    def go_to(self, photo_id: int) -> None:
        """Make one photograph current and selected, and bring it into view."""
        row = self._photos.row_of(photo_id)
        if row >= 0:
            self.lead_to(row)

    def ask_again(self) -> None:
        """Ask for what is in view again, where it is not the newest."""
        self._resting.start(0)

    # -- zoom ----------------------------------------------------------------------------------------------------

    @property
    def cell(self) -> int:
        """Tile side asked for, in device-independent pixels."""
        return self._cell

    @property
    def largest(self) -> int:
        """The largest tile side: what is seen whole between the heading above it, where there is one, and the edge."""
        margin = self._theme.metrics.space(3)
        over = self._painter.header_height() if self._placed.sections.headed.any() else 0
        return max(SMALLEST, self.viewport().height() - margin - max(margin, over))

    def set_cell(self, side: int) -> None:
        """Zoom, keeping the photographs on top in place."""
        most = self.largest if self.isVisible() else side  # what is remembered comes before there is a height
        side = min(max(side, SMALLEST), most)
        if side != self._cell:
            anchor = anchor_of(self)
            self._cell = side
            self.place_tiles()
            restore(self, anchor)
            self.zoomed.emit(side)

    @Slot()
    def zoom_in(self) -> None:
        """Larger tiles."""
        self.set_cell(round(self._cell * _ZOOM_STEP))

    @Slot()
    def zoom_out(self) -> None:
        """Smaller tiles."""
        self.set_cell(round(self._cell / _ZOOM_STEP))

    def set_layout(self, layout: Layout) -> None:
        """Squares, or rows of photographs in their own shapes."""
        if layout is not self._layout:
            self._layout = layout
            self._relayout()

    def set_fill(self, fill: bool) -> None:
        """Cut photographs to the square (True) or show them whole."""
        self._fill = fill
        self._resting.start(0)

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles anew, the same photographs on top."""
        anchor = anchor_of(self)
        QAbstractItemView.resizeEvent(self, event)
        self.place_tiles()
        if event.oldSize().width() != event.size().width():
            restore(self, anchor)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted and ask for what comes into view."""
        self.viewport().update()
        self._resting.start(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles and headings that the exposed area touches."""
        painter = QPainter(self.viewport())
        area = event.rect()
        self._painter.ground(painter, area)
        top = self.verticalOffset()
        first, end = self.tiles.visible(area.top() + top, area.bottom() + top)
        selection, current = self.selectionModel(), self.currentIndex().row()
        any_selected = selection.hasSelection()
        for section, box in self.tiles.headers(area.top() + top, area.bottom() + top):
            self._painter.header(painter, self.to_view(box), section.title)
        for row in range(first, end):
            self._painter.tile(
                painter,
                self.to_view(self.tiles.box(row)),
                self._photos.id_at(row),
                selected=any_selected and selection.isRowSelected(row),
                current=row == current and self.hasFocus(),
            )
        stuck = self.tiles.sticky(top)
        if stuck is not None and stuck[1].y + stuck[1].height > area.top() + top:
            bed = self.to_view(Box(0, stuck[1].y, self.viewport().width(), stuck[1].height))
            self._painter.sticky(painter, bed, self.to_view(stuck[1]), stuck[0].title)
        if not self.band.isNull():
            self._painter.band(painter, self.band)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the large view; everything else is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self._open_index(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_cell(round(self._cell * _ZOOM_STEP ** (event.angleDelta().y() / 120)))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by the keyboard, the grid always has a photograph to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.tiles.count:
            first, _ = self.tiles.visible(self.verticalOffset(), self.verticalOffset() + 1)
            self.selectionModel().setCurrentIndex(self._photos.index(first, 0), _Flag.NoUpdate)
        self.viewport().update()

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected photographs to an album or another program."""
        ids: list[int] = self.selected_ids().tolist()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(self._photos.drag_data(ids))
        current = self.current_id()
        image = self._thumbnails.newest(ids[0] if current is None else current)
        if image is not None:
            drag.setPixmap(self._painter.drag_pixmap(image, len(ids)))
        drag.exec(Qt.DropAction.CopyAction)

    # -- inside ----------------------------------------------------------------------------------------------------

    @override
    def place_tiles(self) -> None:
        metrics = self._theme.metrics
        largest = self.largest
        if largest != self._told_largest:
            self._told_largest = largest
            self.largest_changed.emit(largest)
        metric = Metric(
            width=self.viewport().width(),
            cell=self._cell,
            gap=metrics.space(1.5),
            margin=metrics.space(3),
            header=self._painter.header_height(),
            most=largest if largest < 2 * self._cell else UNBOUNDED,  # the height alone changes nothing for small tiles
        )
        tiles = self._placing.geometry(self._placed, self._layout, metric)
        if tiles is None and self.tiles.count != len(self._photos.ids):  # squares, for the moment that it takes
            tiles = self._placed.geometry(Layout.SQUARES, metric)
        self.tiles = tiles or self.tiles
        self.updateGeometries()
        self.dates.set_stops(self._scale.stops(self._top_of))
        self.viewport().update()
        self._resting.start(0)

    def _top_of(self, row: int) -> int:
        """How far to scroll to have a row on top, below its heading."""
        return self.tiles.box(row).y - max(self.tiles.header_of(row), self.tiles.metric.margin)

    def _words_at(self, value: int) -> str:
        """The date of the photographs that are on top where the scroll bar has a value."""
        first, end = self.tiles.visible(value + self.tiles.metric.header, value + self.viewport().height())
        return self._scale.words(first) if first < end else ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was in front may be covered now."""
        self._thumbnails.forget_stale()
        self.ask_again()
        super().showEvent(event)

    @Slot()
    def _demand(self) -> None:
        """Ask for what is in view, from the top, then for half a page each way."""
        top, height = self.verticalOffset(), self.viewport().height()
        first, end = self.tiles.visible(top, top + height)
        before, _ = self.tiles.visible(top - height // 2, top)
        _, after = self.tiles.visible(top + height, top + height + height // 2)
        ids = self._photos.ids
        wanted = [*range(first, end), *range(end, after), *range(first - 1, before - 1, -1)]
        shapes = self._shapes.of(self.tiles, wanted, self.devicePixelRatioF(), self._fill)
        self._thumbnails.demand(ids[wanted].tolist(), shapes)

    @Slot(object)
    def _arrived(self, ids: list[int]) -> None:
        arrived = set(ids)
        top = self.verticalOffset()
        first, end = self.tiles.visible(top, top + self.viewport().height())
        for row in range(first, end):
            if self._photos.id_at(row) in arrived:
                self.viewport().update(self.to_view(self.tiles.box(row)))

    @Slot()
    def _relayout(self) -> None:
        anchor = anchor_of(self)
        self.place_tiles()
        restore(self, anchor)

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._photos.id_at(index.row()))

    @Slot()
    def _selection_moved(self) -> None:
        self.selection_changed.emit()
