"""The plane of similar photographs: a dot for each, and pictures where there is room for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.core.map_clusters import PhotoMap
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.map_ground import MapView
from albumen.ui.plane_canvas import PlaneCanvas
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

_FULL = 6.0  # photographs on one dot from which it has its full colour


class SimilarCanvas(PlaneCanvas):
    """Photographs that look alike lie near each other."""

    round = False
    counted = False
    spacing = 0.4
    picture = 50

    def __init__(self, theme: Theme, tasks: Tasks, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(theme, tasks, thumbnails, parent)
        self.setAccessibleName(self.tr("Map of similar photos"))

    @override
    def bed(self) -> str:
        return self._theme.colours.sunken

    @override
    def ground_of(self, view: MapView) -> Callable[[], QImage]:
        colours = self._theme.colours
        return partial(paint_dots, self._photos, view, self.devicePixelRatioF(), (colours.sunken, colours.muted))


def paint_dots(photos: PhotoMap, view: MapView, ratio: float, colours: tuple[str, str]) -> QImage:
    """Paint a dot of five pixels for each photograph in view, stronger where several lie. For any thread.

    Args:
        colours: of the bed and of a dot, `#rrggbb`.
    """
    width, height = round(view.width * ratio), round(view.height * ratio)
    left, top, _, _ = view.box
    column = np.floor((photos.x - left) * view.scale * ratio).astype(np.int64)
    row = np.floor((photos.y - top) * view.scale * ratio).astype(np.int64)
    inside = (column >= 1) & (column < width - 1) & (row >= 1) & (row < height - 1)
    places = row[inside] * width + column[inside]
    counts = np.zeros(width * height, np.float32)
    for shift in (-width, -1, 0, 1, width):  # a small cross
        counts += np.bincount(places + shift, minlength=width * height)[: width * height]
    share = np.minimum(np.log1p(counts) / np.log1p(_FULL), 1)[:, None]
    bed, dot = (np.array([colour.red(), colour.green(), colour.blue()], np.float32) for colour in map(QColor, colours))
    pixels = (bed + share * (dot - bed)).astype(np.uint8).reshape(height, width, 3)
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)  # a copy that owns its pixels
    image.setDevicePixelRatio(ratio)
    return image
