"""Marks results of a search that match mostly by words in the picture, soon after they are shown."""

from __future__ import annotations

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Slot

from albumen.ui.browser import Browser
from albumen.ui.gateway import Gateway
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.records import Asked, Ids
from albumen.ui.tasks import Task, Tasks

MOST: Final = 120
"""Results that are looked at: what most people look through."""
AT_ONCE: Final = 12


class WrittenMarks(QObject):
    """Looks at the best results, some at a time, until others are shown."""

    def __init__(self, gateway: Gateway, tasks: Tasks, browser: Browser, grid: PhotoGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._gateway, self._tasks, self._browser, self._grid = gateway, tasks, browser, grid
        self._task: Task | None = None
        self._found: frozenset[int] = frozenset()
        self._known: tuple[Asked, bytes] | None = None
        browser.shown.connect(self._look)

    @Slot()
    def _look(self) -> None:
        asked = self._browser.asked
        ids = self._grid.photos.ids[:MOST] if asked.text else np.empty(0, np.int64)
        known = (asked, ids.tobytes())
        if known == self._known:  # the same results once more, after a change elsewhere
            return
        self._known = known
        if self._task is not None:
            self._task.cancel()
        self._found = frozenset()
        self._grid.show_written(self._found)
        if len(ids):
            self._next(asked, ids)

    def _next(self, asked: Asked, ids: Ids) -> None:
        self._task = task = Task()
        look = partial(self._gateway.searching.written, asked, ids[:AT_ONCE], task)
        self._tasks.run(look, partial(self._looked, asked, ids[AT_ONCE:]), _ignore, task)

    def _looked(self, asked: Asked, rest: Ids, found: frozenset[int]) -> None:
        if found:
            self._found |= found
            self._grid.show_written(self._found)
        if len(rest):
            self._next(asked, rest)


def _ignore(_error: Exception) -> None:
    """Results without marks are better than a complaint about marks."""
