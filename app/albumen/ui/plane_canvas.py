"""A plane of photographs that one can pan and zoom: those that lie near each other are gathered into heaps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.core.map_clusters import Heap, PhotoMap
from albumen.ui.grid.thumbnails import Shape, Thumbnails
from albumen.ui.map_ground import MapView
from albumen.ui.plane_ground import PlaneGround
from albumen.ui.plane_heaps import Grid, around, depth_of, gathered
from albumen.ui.plane_keys import CHOOSING, KEYS, MOVES, NEARER
from albumen.ui.plane_painter import PlanePainter
from albumen.ui.records import Ids
from albumen.ui.spacing import Room
from albumen.ui.tasks import Task, Tasks
from albumen.ui.theme import Theme

_DEEPEST_SCALE: Final = 2.0**26  # pixels of the world's width: 0.6 metres a pixel
_MOST_MARKED: Final = 100_000  # photographs whose places are shown as chosen
_WHEEL: Final = 1.0015
_SETTLE_MS: Final = 60


class PlaneCanvas(QWidget):
    """Paints photographs on a ground; what is chosen is given out as photo ids. A subclass says what the ground is."""

    round = True
    """Whether the plane goes on beside itself, as the world does."""
    spacing = 2.0
    """How many pictures wide the cells are at least in which photographs are gathered."""
    picture = 44
    """Pixels of a picture's side, at normal text size."""

    chosen = Signal(object)
    """(M,) int64 photo ids of a heap or a rectangle."""
    opened = Signal(int)
    """A photo id to look at large."""

    def __init__(self, theme: Theme, tasks: Tasks, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._tasks, self._thumbnails = theme, tasks, thumbnails
        self._painter = PlanePainter(theme, thumbnails)
        none = np.empty(0, np.int64)
        self._photos = PhotoMap(none, np.empty(0), np.empty(0))
        self._grid: Grid | None = None
        self._heaps: list[Heap] = []
        self._gathering: Task | None = None
        self._ground = PlaneGround(tasks, self.ground_of, self)
        self._x, self._y, self._scale = 0.5, 0.4, 0.0
        self._moved_by_owner = False
        self._pressed: QPointF | None = None
        self._dragged = False
        self._by_keys = False  # whether it is shown where the keyboard is
        self._band: QRectF | None = None
        self._marked: frozenset[int] = frozenset()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        Room(theme, self, lambda metrics: self.setMinimumSize(metrics.length(240), metrics.length(180)))
        self._ground.changed.connect(self.update)
        thumbnails.loaded.connect(self._loaded)
        theme.changed.connect(self._recolour)

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def view(self) -> MapView:
        """What part of the world is shown."""
        return MapView(self._x, self._y, self._scale or self._least(), max(self.width(), 1), max(self.height(), 1))

    @property
    def heaps(self) -> list[Heap]:
        """The photographs as they are gathered now, in and around the view."""
        return self._heaps

    def show_photos(self, photos: PhotoMap) -> None:
        """Show other photographs; the map moves to where they are only as long as the owner has not moved it."""
        self._photos = photos
        self._ground.forget()
        if not self._moved_by_owner:
            self.fit()
        self._refresh()

    def mark(self, photo_ids: Ids) -> None:
        """Show which photographs are listed beside the map."""
        self._marked = frozenset(photo_ids[:_MOST_MARKED].tolist())
        self.update()

    @Slot()
    def fit(self) -> None:
        """Show all photographs, or the whole world where there are none."""
        if not len(self._photos):
            self._x, self._y, self._scale = 0.5, 0.4, self._least()
        else:
            beside = self._side() + 2 * self._painter.overhang(len(self._photos), self.small())
            self._x, self._y, self._scale = around(self._photos, self.width(), self.height(), beside)
        self._hold()

    def forget_pictures(self) -> None:
        """Pictures may have changed."""
        self._settle.start()

    # -- moving ----------------------------------------------------------------------------------------------------

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer, keeping the place under a point where it is."""
        self._moved_by_owner = True
        point = at or QPointF(self.width() / 2, self.height() / 2)
        x, y = self.view.to_square(point)
        self._scale = min(max(self.view.scale * factor, self._least()), _DEEPEST_SCALE)
        moved = self.view.to_square(point)
        self._x, self._y = self._x + x - moved[0], self._y + y - moved[1]
        self._hold()

    def pan(self, dx: float, dy: float) -> None:
        """Move the view by pixels."""
        self._moved_by_owner = True
        self._x, self._y = self._x + dx / self.view.scale, self._y + dy / self.view.scale
        self._hold()

    @Slot()
    def zoom_in(self) -> None:
        """Come nearer."""
        self.zoom(2)

    @Slot()
    def zoom_out(self) -> None:
        """Go farther away."""
        self.zoom(0.5)

    def _least(self) -> float:
        if not self.round:  # there is nothing beside it that one could mistake for its other end
            return max(min(self.width(), self.height()) / 4, 64.0)
        return float(max(min(self.width(), 2 * self.height()), 256))

    def _hold(self) -> None:
        self._scale = min(max(self._scale or self._least(), self._least()), _DEEPEST_SCALE)
        half = min(self.height() / 2 / self._scale, 0.5) if self.round else 0.0  # a picture at the edge is not cut
        self._x = self._x % 1.0 if self.round else min(max(self._x, 0.0), 1.0)
        self._y = min(max(self._y, half), 1 - half)
        self.setAccessibleDescription(self.place_text())
        self._settle.start()
        self.update()

    # -- what a subclass says --------------------------------------------------------------------------------------

    def place_text(self) -> str:
        """Where the middle is, in words; empty where that has no name."""
        return ""

    def ground_of(self, view: MapView) -> Callable[[], QImage]:
        """What paints the ground of a view; called on a worker thread."""
        raise NotImplementedError

    def bed(self) -> str:
        """The colour below everything, `#rrggbb`."""
        raise NotImplementedError

    def paint_below(self, painter: QPainter, view: MapView) -> None:
        """Paint between the ground and the photographs."""

    def paint_above(self, painter: QPainter, view: MapView) -> None:
        """Paint above the photographs."""

    # -- what is painted off the thread ----------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        self._gather()
        self._ground.paint(self.view)
        self._demand()
        self.update()

    def _gather(self) -> None:
        cell = self.spacing * self._side()
        depth = depth_of(self.view.scale / cell)
        left, top, right, bottom = self.view.box
        wide, tall = right - left, bottom - top
        box = (left - wide, top - tall, right + wide, bottom + tall)
        if self._gathering is not None:
            self._gathering.cancel()
        kept = self._grid if self._grid is not None and self._grid[:2] == (self._photos, depth) else None
        reach = 1.02 * self._side() / self.view.scale
        work = partial(gathered, self._photos, depth, kept, box, reach, circular=self.round)
        self._gathering = self._tasks.run(work, self._arrived)

    def _arrived(self, found: tuple[Grid, list[Heap]]) -> None:
        if found[0][0] is self._photos:
            self._grid, self._heaps = found
            self._demand()
            self.update()

    def _demand(self) -> None:
        side = round(self._side() * self.devicePixelRatioF())
        self._thumbnails.demand([heap.photo for heap, _ in self._seen()], Shape(side))

    @Slot(object)
    def _loaded(self, _photo_ids: object) -> None:
        self.update()

    @Slot()
    def _recolour(self) -> None:
        self._ground.recolour()
        self._settle.start()

    # -- clusters --------------------------------------------------------------------------------------------------

    def _side(self) -> int:
        return self._theme.metrics.length(self.picture)

    def _seen(self) -> list[tuple[Heap, QPointF]]:
        """The heaps in view with where they are painted, the largest first."""
        view, side = self.view, self._side()
        left = view.box[0] - side / view.scale
        area = QRectF(self.rect()).adjusted(-side, -side, side, side)
        turn = (lambda x: (x - left) % 1.0 + left) if self.round else float
        places = ((heap, view.to_pixels(turn(heap.x), heap.y)) for heap in self._heaps)
        return [(heap, point) for heap, point in places if area.contains(point)]

    def heap_at(self, point: QPointF) -> Heap | None:
        """The heap under a point."""
        return next((heap for heap, middle in self._seen() if self._box(middle).contains(point)), None)

    def nearest(self) -> Heap | None:
        """The heap in view that is nearest to the middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        area = QRectF(self.rect())
        seen = [(heap, (at - middle).manhattanLength()) for heap, at in self._seen() if area.contains(at)]
        return min(seen, key=lambda one: one[1])[0] if seen else None

    def _box(self, middle: QPointF) -> QRectF:
        side = self._side()
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def choose(self, heap: Heap | None) -> None:
        """Give out the photographs of a heap."""
        if heap is not None:
            self.chosen.emit(self._photos.members(heap))

    # -- painting --------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # east is at the right in every language
        painter.fillRect(self.rect(), QColor(self.bed()))
        view = self.view
        if self._ground.painted is not None:
            self._painter.ground(painter, view, *self._ground.painted, circular=self.round)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_below(painter, view)
        near = self.nearest() if self.hasFocus() and self._by_keys else None
        order = sorted(self._seen(), key=lambda one: (one[0] is near, one[0].count))  # the keyboard's above all others
        for heap, middle in order:
            if heap is near:
                self._painter.cursor(painter, self._box(middle))  # below the count
            self._painter.heap(painter, self._box(middle), heap, self.small(), chosen=heap.photo in self._marked)
        self.paint_above(painter, view)
        if self._band is not None:
            self._painter.band(painter, self._band)
        if self.hasFocus():
            self._painter.focus(painter, self.rect())
        painter.end()

    def small(self) -> QFont:
        """The font of what is written on the plane."""
        return self._painter.small(self.font())

    # -- mouse and keys --------------------------------------------------------------------------------------------

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.pixelDelta().y() * 2 if not event.pixelDelta().isNull() else event.angleDelta().y()
        self.zoom(_WHEEL**steps, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._band = QRectF(event.position(), event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._band is not None:
            self._band = QRectF(self._pressed, event.position()).normalized()
            self.update()
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > 4:
            self._dragged, self._pressed = True, event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(-moved.x(), -moved.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band is not None:
            corners = self.view.to_square(self._band.topLeft()), self.view.to_square(self._band.bottomRight())
            self._band = None
            self.chosen.emit(self._photos.within(*corners[0], *corners[1]))
            self.update()
        elif self._pressed is not None and not self._dragged:
            self.choose(self.heap_at(event.position()))
        self._pressed = None
        self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        heap = self.heap_at(event.position())
        if heap is not None and heap.count == 1:
            self.opened.emit(heap.photo)
        else:
            self.zoom(2, event.position())

    @override
    def event(self, event: QEvent) -> bool:
        # Plus, minus and the arrows are the map's here, not the grid's behind the page.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._theme.metrics.length(80)
        key = Qt.Key(event.key())
        self._by_keys = True
        self.update()
        if key in MOVES:
            across, down = MOVES[key]
            self.pan(step * across, step * down)
        elif key in NEARER:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in CHOOSING:
            self.choose(self.nearest())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._thumbnails.forget_stale()
        super().showEvent(event)
        self._settle.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved_by_owner:
            self.fit()
        self._hold()
