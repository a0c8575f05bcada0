"""The plane of similar photographs: a dot for each, and pictures where there is room for them."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.core.map_clusters import PhotoMap
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.map_ground import MapView
from albumen.ui.plane_canvas import PlaneCanvas
from albumen.ui.records import Ids
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

_FULL = 6.0  # photographs on one dot from which it has its full colour
_LONE = 0.6  # of the full colour, that a dot has for itself
_DOT = 9  # pixels of a dot's width at normal text size, while there are few
_SHARE = 0.25  # of the way from one photograph to the next, were they evenly spread, that a dot's radius takes at most
_AT_ONCE = 2_000_000  # dabs of paint counted in one step: about 30 MB


class SimilarCanvas(PlaneCanvas):
    """Photographs that look alike lie near each other."""

    round = False
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
        colours, size = self._theme.colours, self._theme.metrics.length(_DOT)
        return partial(paint_dots, self._photos, view, self.devicePixelRatioF(), (colours.sunken, colours.muted), size)


def paint_dots(photos: PhotoMap, view: MapView, ratio: float, colours: tuple[str, str], size: float) -> QImage:
    """Paint a round dot for each photograph in view, stronger where several lie. For any thread.

    Args:
        colours: of the bed and of a dot, `#rrggbb`.
        size: pixels of a dot's width; where photographs are many it is less, so that crowds are told from the sparse.
    """
    width, height = round(view.width * ratio), round(view.height * ratio)
    left, top, _, _ = view.box
    column = np.floor((photos.x - left) * view.scale * ratio).astype(np.int64)
    row = np.floor((photos.y - top) * view.scale * ratio).astype(np.int64)
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    radius = max(min(size / 2 * ratio, _SHARE * math.sqrt(width * height / max(inside.sum(), 1))), 1.5)
    counts = _dabbed(column[inside], row[inside], width, height, radius)
    touched = counts > 0
    some = counts[touched]
    crowded = _LONE + (1 - _LONE) * np.log(np.clip(some, 1, _FULL)) / math.log(_FULL)
    share = np.where(some < 1, _LONE * some, crowded)[:, None]
    bed, dot = (np.array([colour.red(), colour.green(), colour.blue()], np.float32) for colour in map(QColor, colours))
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[:] = bed
    pixels[touched] = np.rint(bed + share * (dot - bed))
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)  # a copy that owns its pixels
    image.setDevicePixelRatio(ratio)
    return image


def _dabbed(column: Ids, row: Ids, width: int, height: int, radius: float) -> npt.NDArray[np.float32]:
    """How many dots (N,) with soft edges cover each pixel, (height, width)."""
    reach = math.ceil(radius)
    wide = width + 2 * reach
    down, across = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    cover = np.clip(radius + 0.5 - np.hypot(down, across), 0, 1)
    shifts, weights = (down * wide + across)[cover > 0], cover[cover > 0]
    places = (row + reach) * wide + column + reach
    counts = np.zeros(wide * (height + 2 * reach), np.float32)
    step = max(_AT_ONCE // max(len(places), 1), 1)
    for first in range(0, len(shifts), step):
        some = (places[:, None] + shifts[first : first + step]).ravel()
        paint = np.tile(weights[first : first + step], len(places))
        counts += np.bincount(some, paint, minlength=len(counts)).astype(np.float32)
    return counts.reshape(-1, wide)[reach : reach + height, reach : reach + width]
