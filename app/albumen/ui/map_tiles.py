"""Tiles of a map from a folder of the owner's own, `z/x/y.png`: read when they come into view, and only a few kept."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from albumen.core.map_world import Scale, World
from albumen.ui.decoding import read_picture
from albumen.ui.grid.thumbnails import Fetch
from albumen.ui.map_ground import MapView
from albumen.ui.tasks import Tasks

_SIDE: Final = 256  # pixels of a tile
_DEEPEST: Final = 19
_KEPT: Final = 256  # tiles, 256 kB each at most
_UP: Final = 6  # levels to go up for a coarser tile where there is no finer one
Place = tuple[int, int, int]


@dataclass(frozen=True)
class MapSources:
    """Where the page gets what it shows; all but `tasks` is called on worker threads."""

    tasks: Tasks
    tiles: Fetch
    world: Callable[[Scale], World]
    map_tile: Callable[[Path, int, int, int], bytes]


class MapTiles(QObject):
    """Paints what there is of them. Nothing is ever fetched from a network."""

    arrived = Signal()
    """Another tile can be painted."""

    def __init__(self, tasks: Tasks, read: Callable[[Path, int, int, int], bytes], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._read = tasks, read
        self._folder: Path | None = None
        self._kept: OrderedDict[Place, QImage | None] = OrderedDict()
        self._asked: set[Place] = set()

    def use(self, folder: Path | None) -> None:
        """Take tiles from here; None for no tiles."""
        self._folder = folder
        self._kept.clear()
        self._asked.clear()
        self.arrived.emit()

    def paint(self, painter: QPainter, view: MapView) -> None:
        """Paint the tiles of a view that are here, and ask for those that are not."""
        if self._folder is None:
            return
        zoom = min(max(round(math.log2(view.scale / _SIDE)), 0), _DEEPEST)
        side = 1 << zoom
        left, top, right, bottom = view.box
        for column in range(math.floor(left * side), math.floor(right * side) + 1):
            for row in range(max(math.floor(top * side), 0), min(math.floor(bottom * side), side - 1) + 1):
                corner = view.to_pixels(column / side, row / side)
                size = view.scale / side
                target = QRectF(corner.x(), corner.y(), size, size)
                self._paint_one(painter, target, (zoom, column % side, row))

    def _paint_one(self, painter: QPainter, target: QRectF, place: Place) -> None:
        zoom, column, row = place
        for up in range(min(_UP, zoom) + 1):
            image = self._image((zoom - up, column >> up, row >> up))
            if image is not None:
                part = image.width() / (1 << up)
                low = (1 << up) - 1
                source = QRectF((column & low) * part, (row & low) * part, part, part)
                painter.drawImage(target, image, source)
                return

    def _image(self, place: Place) -> QImage | None:
        if place in self._kept:
            self._kept.move_to_end(place)
            return self._kept[place]
        if place not in self._asked and self._folder is not None:
            self._asked.add(place)
            work = partial(_decoded, self._read, self._folder, place)
            self._tasks.run(work, partial(self._came, self._folder, place))
        return None

    def _came(self, folder: Path, place: Place, image: QImage | None) -> None:
        if folder != self._folder:
            return
        self._asked.discard(place)
        self._kept[place] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if image is not None:
            self.arrived.emit()


def _decoded(read: Callable[[Path, int, int, int], bytes], folder: Path, place: Place) -> QImage | None:
    image = read_picture(read(folder, *place))
    return None if image.isNull() or image.width() != image.height() else image
