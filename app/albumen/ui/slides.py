"""Pictures for a slideshow: decoded and fitted to the screen on worker threads, the next ones ahead of time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from albumen.ui.pictures import FetchPixels
from albumen.ui.tasks import Task, Tasks


class Slides(QObject):
    """Keeps what was asked for last, and nothing else.

    Args:
        tasks: the pool to work on.
        fetch: decodes.
    """

    arrived = Signal(int)
    """A photo id whose slide is ready."""
    failed = Signal(int)
    """A photo id that cannot be decoded."""

    def __init__(self, tasks: Tasks, fetch: FetchPixels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._fetch = fetch
        self._ready: dict[int, QImage] = {}
        self._under_way: dict[int, Task] = {}
        self._room = QSize()

    def slide(self, photo_id: int) -> QImage | None:
        """A photograph fitted to the room, if it is ready."""
        return self._ready.get(photo_id)

    def want(self, photo_ids: Sequence[int], room: QSize) -> None:
        """Prepare these, the most wanted first, for a room in device pixels; all others are let go of."""
        if room != self._room:
            self.clear()
            self._room = room
        self._ready = {one: image for one, image in self._ready.items() if one in photo_ids}
        for other in [one for one in self._under_way if one not in photo_ids]:
            self._under_way.pop(other).cancel()
        for photo_id in photo_ids:
            if photo_id not in self._ready and photo_id not in self._under_way:
                task = Task()
                self._under_way[photo_id] = task
                work = partial(_fitted, self._fetch, photo_id, room, task)
                self._tasks.run(work, partial(self._done, photo_id), partial(self._lost, photo_id), task)

    def forget(self, photo_ids: Collection[int]) -> bool:
        """Let go of photographs that have changed, also while they are prepared; gives whether there were any."""
        known = self._ready.keys() | self._under_way.keys()
        gone = known.intersection(photo_ids)
        for photo_id in gone:
            self._ready.pop(photo_id, None)
            task = self._under_way.pop(photo_id, None)
            if task is not None:
                task.cancel()
        return bool(gone)

    def clear(self) -> None:
        """Let go of everything, also of what is under way."""
        self._ready = {}
        for task in self._under_way.values():
            task.cancel()
        self._under_way = {}

    def _done(self, photo_id: int, image: QImage) -> None:
        self._under_way.pop(photo_id, None)
        self._ready[photo_id] = image
        self.arrived.emit(photo_id)

    def _lost(self, photo_id: int, _error: Exception) -> None:
        self._under_way.pop(photo_id, None)
        self.failed.emit(photo_id)


def _fitted(fetch: FetchPixels, photo_id: int, room: QSize, task: Task) -> QImage:
    pixels = np.ascontiguousarray(fetch(photo_id, max(room.width(), room.height())))
    task.raise_if_cancelled()
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)  # a copy: the array may go
