"""Photos to answer for, one after another, with the keyboard or the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPen, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from albumen.api import Pixels

SIDE_IN_LINES = 5
FRAME = 3


@dataclass(frozen=True, eq=False)
class Picture:
    """A photo of the review: its id, its file's name, and a small version of it."""

    photo_id: int
    name: str
    pixels: Pixels | None


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
            painter.drawText(place, Qt.TextFlag.TextWordWrap, str(index.data(Qt.ItemDataRole.ToolTipRole)))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(option.palette.highlight().color(), FRAME))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


class Review(QWidget):
    """A strip of photos and two answers.

    Args:
        empty: What to say where there is nothing to answer for.
    """

    answered = Signal(list, bool)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = QListWidget()
        self.photos.setViewMode(QListView.ViewMode.IconMode)
        self.photos.setResizeMode(QListView.ResizeMode.Adjust)
        self.photos.setMovement(QListView.Movement.Static)
        self.photos.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.photos.setSpacing(2)
        self.photos.setItemDelegate(_Tile(self.photos))
        self.photos.setUniformItemSizes(True)
        self.photos.setAccessibleName(self.tr("Photos to answer for"))
        self.empty = QLabel(empty)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.belongs = QPushButton(self.tr("Belongs"))
        self.belongs.setToolTip(self.tr("The selected photos are of the album (Y)"))
        self.not_ours = QPushButton(self.tr("Does not"))
        self.not_ours.setToolTip(self.tr("The selected photos are not, and are not suggested again (N)"))
        self.belongs.clicked.connect(lambda: self._answer(belongs=True))
        self.not_ours.clicked.connect(lambda: self._answer(belongs=False))
        for key, belongs in ((Qt.Key.Key_Y, True), (Qt.Key.Key_N, False)):
            shortcut = QShortcut(QKeySequence(key), self.photos)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.belongs.click if belongs else self.not_ours.click)
        self.photos.itemSelectionChanged.connect(self._refresh)
        buttons = QHBoxLayout()
        buttons.addWidget(self.belongs)
        buttons.addWidget(self.not_ours)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addLayout(buttons)
        layout.addWidget(self.photos, 1)
        self._fit_text()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        side = self.fontMetrics().height() * SIDE_IN_LINES
        self.photos.setIconSize(QSize(side, side))
        for row in range(self.photos.count()):
            self.photos.item(row).setSizeHint(QSize(side + 2 * FRAME, side + 2 * FRAME))

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Replace what is shown; the first photo is selected, so that a key answers for it."""
        self.photos.clear()
        for picture in pictures:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, picture.photo_id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, picture.name)
            item.setToolTip(picture.name)
            item.setSizeHint(self.photos.iconSize() + QSize(2 * FRAME, 2 * FRAME))
            if picture.pixels is not None:
                item.setData(Qt.ItemDataRole.DecorationRole, _pixmap(picture.pixels))
            self.photos.addItem(item)
        self.photos.setCurrentRow(0)
        self._refresh()

    def count(self) -> int:
        """How many photos are left."""
        return self.photos.count()

    def _answer(self, *, belongs: bool) -> None:
        chosen = self.photos.selectedItems()
        if not chosen:
            return
        row = min(self.photos.row(item) for item in chosen)
        ids = [int(item.data(Qt.ItemDataRole.UserRole)) for item in chosen]
        for item in chosen:
            self.photos.takeItem(self.photos.row(item))
        self.photos.setCurrentRow(min(row, self.photos.count() - 1))
        self._refresh()
        self.answered.emit(ids, belongs)

    def _refresh(self) -> None:
        some = self.photos.count() > 0
        self.photos.setVisible(some)
        self.empty.setVisible(not some)
        for button in (self.belongs, self.not_ours):
            button.setVisible(some)
            button.setEnabled(bool(self.photos.selectedItems()))


def _pixmap(pixels: Pixels) -> QPixmap:
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image)
