"""A grid of photos in a panel: pictures as they are loaded, covered where a shield says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from albumen.api import PhotoId, Pixels, PluginContext, UserError
from albumen_nsfw.background import Background

AT_ONCE: Final = 8
MOST: Final = 240
"""Photos shown at a time; the rest follow once these are decided on."""
SIDE: Final = 7.0
"""The pictures' longer side, in heights of the text."""


class PhotoGrid(QListWidget):
    """Photos with a line of text each; selection by mouse and keyboard."""

    def __init__(self, ctx: PluginContext, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._background = background
        self._round = 0
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._side = round(self.fontMetrics().height() * SIDE)
        self.setIconSize(QSize(self._side, self._side))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self._side + 48)
        self.setGridSize(QSize(self._side + 12, self._side + 10 + self.fontMetrics().height()))

    def show_photos(self, photos: Sequence[tuple[PhotoId, str]]) -> None:
        """Show these, in this order, each with its text."""
        self._round += 1
        self.clear()
        blank = QPixmap(self._side, self._side)
        blank.fill(QColor(128, 128, 128, 40))
        for photo_id, text in photos[:MOST]:
            item = QListWidgetItem(QIcon(blank), text)
            item.setData(Qt.ItemDataRole.UserRole, photo_id)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)
        self._load(self._round, 0)

    def chosen(self) -> list[PhotoId]:
        """The selected photos, else the current one."""
        items = self.selectedItems() or ([self.currentItem()] if self.currentItem() else [])
        return [int(item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def all(self) -> list[PhotoId]:
        """Every photo shown."""
        return [int(self.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.count())]

    def take(self, ids: Sequence[PhotoId]) -> None:
        """Take photos out; the next one becomes the current one."""
        gone = set(ids)
        row = self.currentRow()
        for place in reversed(range(self.count())):
            if int(self.item(place).data(Qt.ItemDataRole.UserRole)) in gone:
                self.takeItem(place)
                row -= place < row
        if self.count():
            self.setCurrentRow(min(max(row, 0), self.count() - 1))

    def _load(self, current: int, start: int) -> None:
        ids = self.all()[start : start + AT_ONCE]
        if current != self._round or not ids:
            return

        def work() -> Mapping[PhotoId, Pixels]:
            covered = self._ctx.photos.shielded(ids)
            pictures: dict[PhotoId, Pixels] = {}
            for photo_id in ids:
                if photo_id not in covered:
                    try:
                        pictures[photo_id] = self._ctx.photos.pixels(photo_id, self._side * 2)
                    except UserError as error:
                        self._ctx.log.info("no picture for the grid: %s", error)
            return pictures

        def show(pictures: Mapping[PhotoId, Pixels]) -> None:
            if current != self._round:
                return
            for row in range(self.count()):
                item = self.item(row)
                pixels = pictures.get(int(item.data(Qt.ItemDataRole.UserRole)))
                if pixels is not None:
                    item.setIcon(QIcon(_pixmap(pixels, self._side)))
            self._load(current, start + AT_ONCE)

        self._background.run(work, show)


def _pixmap(pixels: Pixels, side: int) -> QPixmap:
    """A square cut from the middle."""
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    edge = min(width, height)
    square = image.copy((width - edge) // 2, (height - edge) // 2, edge, edge)
    return QPixmap.fromImage(
        square.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
