"""A strip of small photos; those that are covered stay covered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from albumen.api import Pixels, PluginContext, UserError

SIDE_IN_LINES = 5
FRAME = 3
LOADED_SIDE = 192


@dataclass(frozen=True, eq=False)
class Picture:
    """A photo to show: its id, its file's name, and a small version of it; none where it is covered or unreadable."""

    photo_id: int
    name: str
    pixels: Pixels | None


def pictures_of(ctx: PluginContext, ids: Sequence[int]) -> list[Picture]:
    """Read photos, in their order; those that left the library are left out. Not for the GUI thread."""
    covered = ctx.photos.shielded(ids)
    found = []
    for photo_id in ids:
        try:
            photo = ctx.photos.get(photo_id)
        except UserError:  # gone meanwhile
            continue
        pixels = None
        if photo_id not in covered:
            try:
                pixels = ctx.photos.pixels(photo_id, LOADED_SIDE)
            except UserError as error:
                ctx.log.info("a photo is shown by its name: %s", error)
        found.append(Picture(photo_id, photo.path.name, pixels))
    return found


class _Tile(QStyledItemDelegate):
    """Draws a photo as large as its place allows, framed where it is selected."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one item."""
        place: QRect = option.rect.adjusted(FRAME, FRAME, -FRAME, -FRAME)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(QPoint(), size)
            target.moveCenter(place.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)
        else:
            painter.setPen(option.palette.text().color())
            painter.drawText(place, Qt.TextFlag.TextWrapAnywhere, str(index.data(Qt.ItemDataRole.ToolTipRole)))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(option.palette.highlight().color(), FRAME))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


class Pictures(QListWidget):
    """Photos in rows, as large as the text is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setSpacing(2)
        self.setItemDelegate(_Tile(self))
        self.setUniformItemSizes(True)
        self._fit_text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        side = self.fontMetrics().height() * SIDE_IN_LINES
        self.setIconSize(QSize(side, side))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(side + 2 * FRAME, side + 2 * FRAME))

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Replace what is shown; the first photo is selected, so that a key answers for it."""
        self.clear()
        self.add_pictures(pictures)
        self.setCurrentRow(0)

    def add_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these behind the others."""
        for picture in pictures:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, picture.photo_id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, picture.name)
            item.setToolTip(picture.name)
            item.setSizeHint(self.iconSize() + QSize(2 * FRAME, 2 * FRAME))
            if picture.pixels is not None:
                item.setData(Qt.ItemDataRole.DecorationRole, _pixmap(picture.pixels))
            self.addItem(item)

    def ids(self) -> list[int]:
        """The photos shown."""
        return [int(self.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.count())]

    def let_go(self) -> None:
        """Draw no picture any more, until `renew`: they may be covered now."""
        for row in range(self.count()):
            self.item(row).setData(Qt.ItemDataRole.DecorationRole, None)

    def renew(self, pictures: Sequence[Picture]) -> None:
        """Draw the photos that are shown as they may be seen now."""
        by_id = {picture.photo_id: picture for picture in pictures}
        for row in range(self.count()):
            picture = by_id.get(int(self.item(row).data(Qt.ItemDataRole.UserRole)))
            pixels = None if picture is None else picture.pixels
            pixmap = None if pixels is None else _pixmap(pixels)
            self.item(row).setData(Qt.ItemDataRole.DecorationRole, pixmap)

    def take(self, chosen: Sequence[QListWidgetItem]) -> list[int]:
        """Take photos out; the next one is selected. Gives their ids."""
        row = min((self.row(item) for item in chosen), default=0)
        ids = [int(item.data(Qt.ItemDataRole.UserRole)) for item in chosen]
        for item in chosen:
            self.takeItem(self.row(item))
        self.setCurrentRow(min(row, self.count() - 1))
        return ids


def _pixmap(pixels: Pixels) -> QPixmap:
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)
