"""The photographs that were moved to the trash from here and can be brought back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from albumen.ui import formats
from albumen.ui.decoding import read_picture
from albumen.ui.fitting import fit
from albumen.ui.gateway.trashing import TrashedRow
from albumen.ui.records import Tile
from albumen.ui.theme import Theme


class TrashSheet(QDialog):
    """Lists them, the newest first; Esc closes it."""

    asked = Signal(object)
    """A list of `TrashedRow` to bring back."""
    stale = Signal()
    """The list is to be read again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recently trashed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: list[TrashedRow] = []
        self._gap = theme.metrics.space(2)
        side = theme.metrics.length(40)
        self.picture_side = round(side * self.devicePixelRatioF())
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(3))
        self.note = QLabel(self.tr("Looking into the trash…"), self)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.table = QTreeWidget(self)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHeaderLabels([self.tr("Photo"), self.tr("Moved to the trash"), self.tr("It lay in")])
        self.table.setAccessibleName(self.tr("Photos in the trash"))
        self.table.setIconSize(QSize(side, side))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, theme.metrics.length(260))
        self.table.setColumnWidth(1, theme.metrics.length(190))
        self.table.itemSelectionChanged.connect(self._selected)
        self.table.itemActivated.connect(self._bring_back)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.back = self.buttons.addButton(self.tr("Bring back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.clicked.connect(self._bring_back)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        fit(self, QSize(theme.metrics.length(820), theme.metrics.length(420)))
        self._selected()

    def show_rows(self, rows: Sequence[TrashedRow]) -> None:
        """List these."""
        self._rows = list(rows)
        self.table.clear()
        for row in rows:
            name = row.path.name
            if row.beside:
                name = self.tr("{name} and %Ln more", "", row.beside).format(name=formats.apart(name))
            when = formats.date_time(row.at.astimezone())
            item = QTreeWidgetItem([formats.apart(name), when, formats.apart(str(row.path.parent))])
            item.setSizeHint(0, QSize(0, self.table.iconSize().height() + self._gap))
            item.setToolTip(0, str(row.path))
            item.setToolTip(2, str(row.path.parent))
            self.table.addTopLevelItem(item)
        full = self.tr("They come back to where they lay, with their tags and albums.")
        self.note.setText(full if rows else self.tr("Nothing that was moved to the trash from here is still there."))
        self._selected()

    def show_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """Put pictures beside the names."""
        for number, row in enumerate(self._rows):
            image = pictures.get(row.photo_id)
            item = self.table.topLevelItem(number)
            if image is not None and item is not None:
                item.setIcon(0, QIcon(QPixmap.fromImage(image)))

    @Slot()
    def cover(self) -> None:
        """Photographs were covered or uncovered: no picture from before may be shown."""
        for number in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(number)
            if item is not None:
                item.setIcon(0, QIcon())
        self.stale.emit()

    @Slot()
    def _selected(self) -> None:
        chosen = len(self.table.selectedItems())
        text = self.tr("Bring %Ln photo(s) back", "", chosen) if chosen else self.tr("Bring all back")
        self.back.setText(text)
        self.back.setEnabled(bool(self._rows))

    @Slot()
    def _bring_back(self) -> None:
        chosen = [self._rows[self.table.indexOfTopLevelItem(item)] for item in self.table.selectedItems()]
        self.back.setEnabled(False)
        self.asked.emit(chosen or list(self._rows))


def small_pictures(
    tiles: Callable[[Sequence[int], int], list[Tile]], photo_ids: Sequence[int], side: int
) -> dict[int, QImage]:
    """Pictures of `side` pixels of photographs by id; for a worker thread."""
    return {tile.photo_id: _small(tile.jpeg, side) for tile in tiles(photo_ids, side) if tile.jpeg}


def _small(jpeg: bytes, side: int) -> QImage:
    """The middle of a picture, a square, so that the names beside the pictures stand below each other."""
    image = read_picture(jpeg)
    whole, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    image = image.scaled(side, side, whole, smooth)
    return image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
