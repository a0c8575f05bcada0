"""What lies below the photographs on the map: sea, land, borders, the grid of degrees; painted off the GUI thread."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from albumen.core.map_projection import Floats, metres_across, project, unproject
from albumen.core.map_world import World
from albumen.ui import formats

FINE_FROM: Final = 4000.0  # pixels of the world's width from which the fine coastline is worth its points
_STEPS: Final = (30.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
_LINE_EVERY: Final = 110  # pixels at least between two lines of the grid
_BAR_MOST: Final = 140  # pixels of the scale bar


@dataclass(frozen=True)
class MapView:
    """What part of the unit square is shown.

    Attributes:
        x: of the middle; it may lie beside the square, as the world goes on at both sides.
        y: of the middle.
        scale: pixels that the width of the square takes.
        width: of the view in pixels.
        height: likewise.
    """

    x: float
    y: float
    scale: float
    width: int
    height: int

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in the unit square."""
        wide, tall = self.width / 2 / self.scale, self.height / 2 / self.scale
        return self.x - wide, self.y - tall, self.x + wide, self.y + tall

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Where a point of the square is painted."""
        return QPointF((x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2)

    def to_square(self, point: QPointF) -> tuple[float, float]:
        """The point of the square under a pixel."""
        return (point.x() - self.width / 2) / self.scale + self.x, (point.y() - self.height / 2) / self.scale + self.y


@dataclass(frozen=True)
class Ink:
    """The colours of the map, `#rrggbb`."""

    sea: str
    land: str
    border: str
    line: str


def paint_ground(world: World, view: MapView, ratio: float, ink: Ink) -> QImage:
    """Paint the ground of a view at `ratio` device pixels per pixel. For any thread."""
    image = QImage(round(view.width * ratio), round(view.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ink.sea))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, right, bottom = view.box
    for turn in range(math.floor(left) - 1, math.floor(right) + 2):  # the world goes on beside itself
        box = (left - turn, top, right - turn, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        for lines, colour in ((world.land, ink.land), (world.lakes, ink.sea)):
            painter.setBrush(QColor(colour))
            for part in lines.touching(*box):  # one by one, so that no call keeps the interpreter for long
                points = _pixels(part, view, turn)
                if len(points) > 2:
                    painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(QColor(ink.border), 1))
        for part in world.borders.touching(*box):
            painter.drawPolyline(QPolygonF(_pixels(part, view, turn)))
    pen = QPen(QColor(ink.line), 1)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawLines([line for line, _ in degrees(view)])
    painter.end()
    return image


def _pixels(part: Floats, view: MapView, turn: int) -> Sequence[QPointF]:
    """The points of a line that are a pixel apart from the one before; far ones are moved to just outside the view."""
    x = (part[:, 0] + turn - view.x) * view.scale + view.width / 2
    y = (part[:, 1] - view.y) * view.scale + view.height / 2
    # Clamping keeps a ring whole where it is seen, since it changes only points that are on the far side of an edge.
    wide, tall = 4 * view.width, 4 * view.height
    x, y = np.clip(x, -wide, wide), np.clip(y, -tall, tall)
    cells = np.round(x) + 1j * np.round(y)
    apart = np.append(True, cells[1:] != cells[:-1])
    return [QPointF(one, other) for one, other in zip(x[apart].tolist(), y[apart].tolist(), strict=True)]


def degrees(view: MapView) -> Iterator[tuple[QLineF, str]]:
    """The lines of the grid of degrees that are seen, each with its label."""
    left, top, right, bottom = view.box
    step = next((one for one in reversed(_STEPS) if one / 360 * view.scale >= _LINE_EVERY), _STEPS[0])
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    first = math.ceil((left - 0.5) * 360 / step)
    for number in range(first, math.floor((right - 0.5) * 360 / step) + 1):
        x = view.to_pixels(number * step / 360 + 0.5, 0).x()
        east = (number * step + 180) % 360 - 180
        yield QLineF(x, 0, x, view.height), longitude_text(east, digits)
    south, north = unproject(0, bottom)[0], unproject(0, top)[0]
    rows = np.arange(math.ceil(south / step), math.floor(north / step) + 1) * step
    for latitude, y in zip(rows.tolist(), project(rows, np.zeros(len(rows)))[1].tolist(), strict=True):
        at = view.to_pixels(0, y).y()
        yield QLineF(0, at, view.width, at), latitude_text(latitude, digits)


def latitude_text(value: float, digits: int) -> str:
    """Degrees as the owner's language writes them, with so many digits after the point: 52.52° N."""
    if not value:
        return f"{formats.decimal(0, digits)}°"
    side = (
        QCoreApplication.translate("map", "{degrees}° N")
        if value > 0
        else QCoreApplication.translate("map", "{degrees}° S")
    )
    return side.format(degrees=formats.decimal(abs(value), digits))


def longitude_text(value: float, digits: int) -> str:
    """Likewise: 13.40° E."""
    if not value:
        return f"{formats.decimal(0, digits)}°"
    side = (
        QCoreApplication.translate("map", "{degrees}° E")
        if value > 0
        else QCoreApplication.translate("map", "{degrees}° W")
    )
    return side.format(degrees=formats.decimal(abs(value), digits))


def length_text(metres: float) -> str:
    """A round length of at least a metre, in metres or kilometres."""
    if metres >= 1000:
        return QCoreApplication.translate("map", "{length} km").format(length=formats.number(round(metres / 1000)))
    return QCoreApplication.translate("map", "{length} m").format(length=formats.number(round(max(metres, 1))))


def scale_bar(view: MapView) -> tuple[float, float]:
    """A round length in metres, and how many pixels it takes in the middle of the view."""
    metres = metres_across(view.y) / view.scale * _BAR_MOST
    tens = 10.0 ** math.floor(math.log10(metres))
    length = next(one * tens for one in (5, 2, 1) if one * tens <= metres)
    return length, _BAR_MOST * length / metres


def degrees_text(latitude: float, longitude: float) -> str:
    """A place as one writes it: 52.52° N, 13.40° E."""
    place = QCoreApplication.translate("map", "{latitude}, {longitude}")
    return place.format(latitude=latitude_text(latitude, 2), longitude=longitude_text(longitude, 2))
