"""Pictures for the large view: decoded on worker threads at the size that is needed, neighbours ahead of time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from albumen.ui.tasks import Task, Tasks

Pixels = npt.NDArray[np.uint8]
FetchPixels = Callable[[int, int | None], Pixels]
"""(photo id, longest side or None for all there is) to (H, W, 3) uint8 sRGB; called on worker threads."""
FULL = 1 << 30  # a side that no picture reaches


@dataclass(frozen=True)
class Picture:
    """A decoded picture and the longest side it was asked for with; `FULL` for everything the file holds."""

    image: QImage
    side: int


class Pictures(QObject):
    """Keeps the pictures around the one that is looked at.

    Args:
        tasks: the pool to work on.
        fetch: decodes.
        budget: bytes of decoded pictures to keep; the one looked at is always kept.
    """

    arrived = Signal(int)
    """A photo id whose picture is here, or here at a larger size."""
    failed = Signal(int, object)
    """A photo id that cannot be decoded, and the exception."""

    def __init__(
        self, tasks: Tasks, fetch: FetchPixels, *, budget: int = 512 * 2**20, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._fetch = fetch
        self._budget = budget
        self._kept: OrderedDict[int, Picture] = OrderedDict()
        self._under_way: dict[int, tuple[int, Task]] = {}  # photo id: (side, task)
        self._current = -1

    def picture(self, photo_id: int) -> Picture | None:
        """The best decoded so far of what the photo looks like now; None while that is not known."""
        return self._kept.get(photo_id)

    def want(self, photo_id: int, side: int, neighbours: Sequence[int] = (), *, ahead: int = 0) -> None:
        """Decode a photo at `side`, and after it `neighbours` at `ahead`; everything else is no longer wanted."""
        self._current = photo_id
        wanted = {photo_id: side, **{n: ahead or side for n in neighbours if n != photo_id}}
        for other, (_, task) in list(self._under_way.items()):
            if other not in wanted:
                task.cancel()
                del self._under_way[other]
        for each, needed in wanted.items():
            self._begin(each, needed)

    def forget(self, photo_ids: Sequence[int] | None) -> None:
        """Drop pictures that may have changed (None: all), or be covered now: whoever opens next must not show them.

        A view that shows one goes on until it has wanted and got another.
        """
        for photo_id in list(self._kept) if photo_ids is None else photo_ids:
            self._kept.pop(photo_id, None)
        for photo_id in list(self._under_way) if photo_ids is None else photo_ids:
            if photo_id in self._under_way:  # what comes may be what is covered now
                side, task = self._under_way.pop(photo_id)
                task.cancel()
                self._begin(photo_id, side)

    def clear(self) -> None:
        """Forget every picture now, also those under way: nothing that was decoded before may be shown any more."""
        self._kept.clear()
        for _, task in self._under_way.values():
            task.cancel()
        self._under_way.clear()

    def _begin(self, photo_id: int, side: int) -> None:
        kept = self._kept.get(photo_id)
        if kept is not None and kept.side >= side:
            self._kept.move_to_end(photo_id)
            return
        under_way = self._under_way.get(photo_id)
        if under_way is not None:
            if under_way[0] >= side:
                return
            under_way[1].cancel()
        task = Task()
        self._under_way[photo_id] = (side, task)
        work = partial(_decode, self._fetch, photo_id, side, task)
        self._tasks.run(work, partial(self._done, photo_id), partial(self._lost, photo_id), task)

    def _done(self, photo_id: int, picture: Picture) -> None:
        self._under_way.pop(photo_id, None)
        self._kept[photo_id] = picture
        self._kept.move_to_end(photo_id)
        spent = sum(kept.image.sizeInBytes() for kept in self._kept.values())
        for other in list(self._kept):
            if spent <= self._budget:
                break
            if other not in {self._current, photo_id}:
                spent -= self._kept.pop(other).image.sizeInBytes()
        self.arrived.emit(photo_id)

    def _lost(self, photo_id: int, error: Exception) -> None:
        self._under_way.pop(photo_id, None)
        self.failed.emit(photo_id, error)


def _decode(fetch: FetchPixels, photo_id: int, side: int, task: Task) -> Picture:
    task.raise_if_cancelled()
    pixels = np.ascontiguousarray(fetch(photo_id, None if side >= FULL else side))
    task.raise_if_cancelled()
    height, width = pixels.shape[:2]
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return Picture(view.convertToFormat(QImage.Format.Format_RGB32), side)  # a copy: the array may go
