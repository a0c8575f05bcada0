"""The pages that stand in for the grid, in the view menu; the sidebar lists them too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from albumen.ui.frame import Frame
from albumen.ui.pages import PageSpec


class PageMenu(QObject):
    """Follows what pages are declared."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._next = 1
        frame.pages.declared.connect(self._add)
        for spec in frame.pages.specs:
            self._add(spec)

    @Slot(object)
    def _add(self, spec: PageSpec) -> None:
        keys = f"Ctrl+{self._next}" if self._next < 10 else ""
        self._next += 1
        frame = self._frame
        frame.menus.act(frame.menus.pages, f"page_{spec.key}", spec.title, partial(frame.pages.go, spec.key), keys)
        frame.sidebar.add_page(spec.key, spec.title, spec.icon)
