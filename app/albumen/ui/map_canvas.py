"""The map one can pan and zoom, with photographs gathered where they were taken."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.core.map_projection import unproject
from albumen.core.map_world import Scale, World
from albumen.ui import formats
from albumen.ui.grid.drag import dragged_ids
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.map_ground import FINE_FROM, Ink, MapView, degrees, degrees_text, length_text, paint_ground, scale_bar
from albumen.ui.map_tiles import MapSources, MapTiles
from albumen.ui.plane_canvas import PlaneCanvas
from albumen.ui.theme import Theme

_LIGHT: Final = Ink(sea="#d6e2e8", land="#f7f5f1", border="#cfc8bf", line="#c3d0d6")
_DARK: Final = Ink(sea="#1b2328", land="#383531", border="#544f49", line="#2c363b")


class MapCanvas(PlaneCanvas):
    """Photographs on the world."""

    dropped = Signal(object, float, float)
    """(photo ids, latitude, longitude) of photographs that were dropped on a place."""

    def __init__(self, theme: Theme, sources: MapSources, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(theme, sources.tasks, thumbnails, parent)
        self._read_world = sources.world
        self._worlds: dict[Scale, World] = {}
        self.tiles = MapTiles(sources.tasks, sources.map_tile, self)
        self.tiles.arrived.connect(self.update)
        self.setAccessibleName(self.tr("Map of your photos"))
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_ids(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        ids = dragged_ids(event.mimeData())
        if ids:
            self.dropped.emit(ids, *unproject(*self.view.to_square(event.position())))
            event.acceptProposedAction()

    @override
    def place_text(self) -> str:
        return self.tr("The middle is at {place}").format(place=degrees_text(*unproject(self.view.x, self.view.y)))

    @override
    def bed(self) -> str:
        return self._ink().sea

    @override
    def ground_of(self, view: MapView) -> Callable[[], QImage]:
        scale: Scale = "fine" if view.scale >= FINE_FROM else "coarse"
        return partial(self._painted_of, scale, view, self.devicePixelRatioF(), self._ink())

    def _painted_of(self, scale: Scale, view: MapView, ratio: float, ink: Ink) -> QImage:
        world = self._worlds.get(scale)
        if world is None:
            world = self._worlds[scale] = self._read_world(scale)
        return paint_ground(world, view, ratio, ink)

    def _ink(self) -> Ink:
        return _DARK if self._theme.dark else _LIGHT

    @override
    def paint_below(self, painter: QPainter, view: MapView) -> None:
        self.tiles.paint(painter, view)
        self._paint_grid(painter, view)

    @override
    def paint_above(self, painter: QPainter, view: MapView) -> None:
        self._paint_bar(painter, view)

    def _paint_grid(self, painter: QPainter, view: MapView) -> None:
        painter.setFont(self.small())
        painter.setPen(QColor(self._theme.colours.muted))
        metrics, taken = QFontMetrics(self.small()), 0.0
        for line, text in ((line, formats.apart(text)) for line, text in degrees(view)):
            if line.x1() != line.x2():
                painter.drawText(QPointF(4, line.y1() - 3), text)
            elif line.x1() >= taken:  # else it would be written over its neighbour
                painter.drawText(QPointF(line.x1() + 3, metrics.height()), text)
                taken = line.x1() + metrics.horizontalAdvance(text + "00")

    def _paint_bar(self, painter: QPainter, view: MapView) -> None:
        metres, width = scale_bar(view)
        text = formats.apart(length_text(metres))
        space = self._theme.metrics.space
        left, bottom = space(4), self.height() - space(4)
        painter.setFont(self.small())
        painter.setPen(QPen(QColor(self._theme.colours.text), 2))
        painter.drawLine(QPointF(left, bottom), QPointF(left + width, bottom))
        painter.drawLine(QPointF(left, bottom - 4), QPointF(left, bottom))
        painter.drawLine(QPointF(left + width, bottom - 4), QPointF(left + width, bottom))
        painter.drawText(QPointF(left + 4, bottom - 6), text)
        painter.setPen(QColor(self._theme.colours.muted))
        box = QRect(0, 0, self.width() - space(3), self.height() - space(2))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, "Natural Earth · GeoNames")
