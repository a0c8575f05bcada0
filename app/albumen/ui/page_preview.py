"""A page as it will be printed, drawn in the middle of its place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override


class PagePreview(QLabel):
    """Shows an image as it is. A label's own pixmaps would stay in Qt's cache of pixmaps, each one that was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()

    @property
    def page(self) -> QImage:
        """What is shown; null where nothing is."""
        return self._page

    def show_page(self, page: QImage) -> None:
        """Show this; a null image shows nothing."""
        self._page = page
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The page in the middle."""
        if self._page.isNull():
            return
        size = self._page.deviceIndependentSize().toSize()
        if size.width() > self.width() or size.height() > self.height():  # of a moment ago, when there was more room
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.drawImage(place, self._page)
        painter.end()
