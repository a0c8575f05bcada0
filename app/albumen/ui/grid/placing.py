"""Works out where photographs lie: at once where that is quick, else on a worker thread."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from albumen.ui.arrangement import Layout, Listing
from albumen.ui.grid.geometry import Geometry, GridGeometry, Metric
from albumen.ui.grid.justified import JustifiedGeometry
from albumen.ui.grid.sections import Sections
from albumen.ui.tasks import Task, Tasks

_AT_ONCE: Final = 100_000  # photographs in their own shapes: about 4 ms
_KEPT: Final = 4  # going back and forth between two sizes costs nothing


@dataclass(frozen=True, eq=False)
class Placed:
    """What a geometry is made for; the same listing is the same object."""

    listing: Listing
    sections: Sections

    def geometry(self, layout: Layout, metric: Metric) -> Geometry:
        """Where the photographs lie."""
        if layout is Layout.ROWS and len(self.listing.aspects) == len(self.listing.ids):
            return JustifiedGeometry(self.listing.aspects, metric, self.sections)
        return GridGeometry(len(self.listing.ids), metric, self.sections)


class Placing(QObject):
    """Keeps the geometries made last."""

    arrived = Signal()
    """A geometry that was wanted is there now: ask again."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: OrderedDict[tuple[Placed, Layout, Metric], Geometry] = OrderedDict()
        self._task: Task | None = None

    def geometry(self, placed: Placed, layout: Layout, metric: Metric) -> Geometry | None:
        """Where photographs lie; None where that takes a moment, and `arrived` follows."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        key = (placed, layout, metric)
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        if layout is Layout.SQUARES or len(placed.listing.ids) <= _AT_ONCE:
            return placed.geometry(layout, metric)
        self._task = self._tasks.run(partial(placed.geometry, layout, metric), partial(self._keep, key))
        return None

    def _keep(self, key: tuple[Placed, Layout, Metric], geometry: Geometry) -> None:
        self._kept[key] = geometry
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()
