"""A look at a photograph large, from a page that is not the grid: closing the large view leads back to the page."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from albumen.ui.frame import Frame
from albumen.ui.records import Ids


class Detour(QObject):
    """Leads to the large view and back to the page declared under `key`."""

    def __init__(self, frame: Frame, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._key = frame, key
        self._away = False
        self._later = QTimer(self)  # after the window has gone back to the photographs
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._back)
        frame.large.closed.connect(self._closed)
        frame.pages.shown.connect(self._shown)

    def look(self, ids: Ids, photo_id: int) -> None:
        """Look at one of these photographs; the arrow keys lead to the others."""
        self._away = True
        ids = ids if np.any(ids == photo_id) else np.array([photo_id], np.int64)
        self._frame.pages.show(self._frame.large)
        self._frame.large.show_photo(ids, photo_id)
        self._frame.large.setFocus()

    @Slot(QWidget)
    def _shown(self, page: QWidget) -> None:
        if page is not self._frame.large:
            self._away = False

    @Slot()
    def _closed(self) -> None:
        if self._away:
            self._away = False
            self._later.start()

    @Slot()
    def _back(self) -> None:
        self._frame.pages.go(self._key)
