"""The ground below the photographs of a plane, painted off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from albumen.ui.map_ground import MapView
from albumen.ui.tasks import Task, Tasks

_MARGIN: Final = 0.35  # of the view, painted beyond each edge so that panning shows something at once


class PlaneGround(QObject):
    """The last ground that was painted, which is shown until the next one is there.

    Args:
        tasks: where it is painted.
        paint: gives what paints the ground of a view; that is called on a worker thread.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, paint: Callable[[MapView], Callable[[], QImage]], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._paint = tasks, paint
        self._painting: Task | None = None
        self._painted: tuple[MapView, QImage] | None = None

    @property
    def painted(self) -> tuple[MapView, QImage] | None:
        """The view that was painted, and its picture; None where there is none yet, or none that may be shown."""
        return self._painted

    def forget(self) -> None:
        """What is painted shows something else now."""
        self._painted = None

    def recolour(self) -> None:
        """The colours are others; what is being painted would come in the former ones, and stay."""
        if self._painting is not None:
            self._painting.cancel()
        self._painted = None

    def paint(self, view: MapView) -> None:
        """Paint the ground of a view and some around it, unless that is what is painted."""
        wide, tall = (round(side * (1 + 2 * _MARGIN)) for side in (view.width, view.height))
        wanted = MapView(view.x, view.y, view.scale, wide, tall)
        if self._painted is not None and self._painted[0] == wanted:
            return
        if self._painting is not None:
            self._painting.cancel()
        self._painting = self._tasks.run(self._paint(wanted), partial(self._arrived, wanted))

    def _arrived(self, view: MapView, image: QImage) -> None:
        self._painted = view, image
        self.changed.emit()
