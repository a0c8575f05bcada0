"""Where a photograph matches the search: a veil over the large view that is clear and warm where it does."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from albumen.ui.gateway import Gateway
from albumen.ui.gateway.explaining import Heat
from albumen.ui.large_view import LargeView
from albumen.ui.tasks import Task, Tasks

_KEPT: Final = 24
_COLD: Final = (18, 22, 38, 168)  # red, green, blue, alpha: dusk over what does not matter
_WARM: Final = (255, 138, 0, 96)  # and light on what does


class HeatControl(QObject):
    """Computes maps off the GUI thread and shows them, while the large view asks for them.

    Args:
        query: gives what is searched for now, or "".
    """

    failed = Signal(object)
    """An error that is more than a sentence about this photograph."""

    def __init__(
        self, gateway: Gateway, tasks: Tasks, large: LargeView, query: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._gateway, self._tasks, self._large, self._query = gateway, tasks, large, query
        self._subject = ""
        self._task: Task | None = None
        self._kept: OrderedDict[tuple[int, str], QImage] = OrderedDict()
        large.explanation_asked.connect(self._show)

    @Slot()
    def follow(self) -> None:
        """Something else is searched for, or nothing."""
        subject = self._gateway.explaining.subject(self._query())
        if subject != self._subject:
            self._subject = subject
            self._stop()
            self._large.offer_explanation(subject)

    @Slot()
    def clear(self) -> None:
        """Forget every map: photographs were covered or uncovered, or another model looks at them."""
        self._kept.clear()
        self._stop()
        self._large.ask_explanation()

    @Slot(int)
    def _show(self, photo_id: int) -> None:
        self._stop()
        key = (photo_id, self._subject)
        if key in self._kept:
            self._kept.move_to_end(key)
            self._large.show_explanation(self._kept[key])
            return
        self._large.show_explanation(None, self.tr("Looking…"))
        task = Task()
        work = partial(_drawn, self._gateway.explaining.heat, photo_id, self._subject, task)
        self._tasks.run(work, partial(self._arrived, key), self._lost, task)
        self._task = task

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _arrived(self, key: tuple[int, str], veil: QImage) -> None:
        self._kept[key] = veil
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._large.show_explanation(veil)

    def _lost(self, error: Exception) -> None:
        level, text = self._gateway.describe(error)
        self._large.show_explanation(None, text if level == "warning" else "")
        if level != "warning":
            self.failed.emit(error)


def _drawn(heat: Callable[[int, str, Task], Heat], photo_id: int, subject: str, task: Task) -> QImage:
    return veil(heat(photo_id, subject, task))


def veil(heat: Heat) -> QImage:
    """A map (H, W) in [0, 1] as a translucent picture of its size: dusk where it is 0, a warm light where it is 1."""
    share = np.clip(heat, 0.0, 1.0)[..., None]
    cold, warm = np.array(_COLD, np.float32), np.array(_WARM, np.float32)
    rgba = np.ascontiguousarray(np.rint(cold + (warm - cold) * share), np.float32).astype(np.uint8)
    height, width = heat.shape
    return QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied  # a copy: the array may go
    )
