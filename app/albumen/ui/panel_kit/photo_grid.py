"""A grid of photographs in a plugin's panel: pictures as they are loaded, covered as long as a shield says so."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem
from typing_extensions import override

from albumen.api import LibraryChanged, PanelWork, PhotoId, Photos, Pixels, TagsChanged, UserError
from albumen.core.resources import resource
from albumen.ui.icons import IconSet
from albumen.ui.panel_kit.tile_delegate import TileDelegate

AT_ONCE: Final = 8
MOST: Final = 240
"""Photographs shown at a time; the rest follow once these are decided on."""
SIDE: Final = 7.0
"""The pictures' side, in heights of the text."""
_SETTLE_MS: Final = 100
_ID: Final = Qt.ItemDataRole.UserRole

Subscribe = Callable[[Callable[..., None]], Callable[[], None]]


class PanelGrid(QListWidget):
    """Implements `albumen.api.PhotoGrid`; selection by mouse and keyboard."""

    _stale = Signal(bool)

    def __init__(self, photos: Photos, work: PanelWork, log: logging.Logger) -> None:
        super().__init__()
        self._photos, self._work, self._log = photos, work, log
        self._round = 0
        self._loaded: set[PhotoId] = set()
        self._side = 1
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TileDelegate(self))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._load_again)
        self._stale.connect(self._outdated, Qt.ConnectionType.QueuedConnection)
        self._fit_text()

    @property
    def widget(self) -> PanelGrid:
        """Itself."""
        return self

    def follow(self, shields: Subscribe, changes: Subscribe) -> None:
        """Hear when photographs are covered or tagged, on any thread, as long as it lives."""
        ends = [shields(lambda: self._hear(let_go=True)), changes(self._heard)]
        self.destroyed.connect(lambda: [end() for end in ends])

    def show_photos(self, photos: Sequence[tuple[PhotoId, str]]) -> None:
        """Show these, in this order, each with its text; where they are the same as before, the place is kept."""
        shown = photos[:MOST]
        if shown and [photo_id for photo_id, _ in shown] == self.all():
            for row, (_, text) in enumerate(shown):
                self.item(row).setText(text)
                self.item(row).setToolTip(text)
            return
        self.clear()
        self._loaded.clear()
        blank = QIcon(self._blank())
        for photo_id, text in shown:
            item = QListWidgetItem(blank, text)
            item.setData(_ID, photo_id)
            item.setToolTip(text)  # where there is no room for all of it
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setSizeHint(self.gridSize())
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)
        self._load_again()

    def chosen(self) -> list[PhotoId]:
        """The selected photographs, else the current one."""
        items = self.selectedItems() or ([self.currentItem()] if self.currentItem() else [])
        return [int(item.data(_ID)) for item in items]

    def all(self) -> list[PhotoId]:
        """Every photograph shown."""
        return [int(self.item(row).data(_ID)) for row in range(self.count())]

    def take(self, ids: Sequence[PhotoId]) -> None:
        """Take photographs out; the next one becomes the current one."""
        gone = set(ids)
        row = self.currentRow()
        for place in reversed(range(self.count())):
            if int(self.item(place).data(_ID)) in gone:
                self.takeItem(place)
                row -= place < row
        if self.count():
            self.setCurrentRow(min(max(row, 0), self.count() - 1))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_text()
        if event.type() == QEvent.Type.PaletteChange:
            self._settle.start()

    def _fit_text(self) -> None:
        line = self.fontMetrics().height()
        side = round(line * SIDE)
        if side == self._side:
            return
        self._side = side
        self.setIconSize(QSize(side, side))
        self.setMinimumWidth(side + 48)
        self.setGridSize(QSize(side + 12, side + 10 + line))
        for row in range(self.count()):
            self.item(row).setSizeHint(self.gridSize())
        self._loaded.clear()
        self._settle.start()

    # -- what is covered -------------------------------------------------------------------------------------------

    def _heard(self, change: object) -> None:
        if isinstance(change, TagsChanged | LibraryChanged):
            self._hear(let_go=False)

    def _hear(self, *, let_go: bool) -> None:
        """On any thread: what is covered may be other photographs now."""
        try:
            self._stale.emit(let_go)
        except RuntimeError:  # deleted meanwhile
            self._log.debug("a grid was deleted before it heard of a change")

    @Slot(bool)
    def _outdated(self, let_go: bool) -> None:
        if let_go:
            self._loaded.clear()
            blank = QIcon(self._blank())
            for row in range(self.count()):
                self.item(row).setIcon(blank)
        self._settle.start(0 if let_go else _SETTLE_MS)

    # -- pictures --------------------------------------------------------------------------------------------------

    @Slot()
    def _load_again(self) -> None:
        self._round += 1
        self._load(self._round, 0)

    def _load(self, current: int, start: int) -> None:
        """Fetch a few pictures and go on with the next; those that are loaded are only asked about."""
        ids = self.all()[start : start + AT_ONCE]
        if current != self._round or not ids:
            return
        missing, side = [one for one in ids if one not in self._loaded], round(self._side * self.devicePixelRatioF())

        def work() -> Mapping[PhotoId, Pixels | None]:
            pictures = {one: self._pixels(one, 2 * side) for one in missing}
            covered = self._photos.shielded(ids)  # asked last: a photo that is tagged while it is read is covered
            read = {one: pixels for one, pixels in pictures.items() if pixels is not None}
            return {**read, **dict.fromkeys(covered)}

        def show(pictures: Mapping[PhotoId, Pixels | None]) -> None:
            if current != self._round:
                return
            for row in range(self.count()):
                item = self.item(row)
                if int(item.data(_ID)) in pictures:
                    self._show_one(item, pictures[int(item.data(_ID))])
            self._load(current, start + AT_ONCE)

        self._work.run(work, show)

    def _pixels(self, photo_id: PhotoId, side: int) -> Pixels | None:
        try:
            return self._photos.pixels(photo_id, side)
        except UserError as error:
            self._log.info("no picture for the grid: %s", error)
            return None

    def _show_one(self, item: QListWidgetItem, pixels: Pixels | None) -> None:
        photo_id = int(item.data(_ID))
        if pixels is None:
            self._loaded.discard(photo_id)
            item.setIcon(QIcon(self._covered()))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{text}, covered").format(text=item.text()))
        else:
            self._loaded.add(photo_id)
            item.setIcon(QIcon(_square(pixels, self._side, self.devicePixelRatioF())))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())

    def _blank(self) -> QPixmap:
        pixmap = QPixmap(QSize(self._side, self._side) * self.devicePixelRatioF())
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(QColor(128, 128, 128, 40))
        return pixmap

    def _covered(self) -> QPixmap:
        """A tile with the sign that the window's own grid has for what is covered."""
        pixmap, third = self._blank(), self._side // 3
        sign = IconSet(resource("icons")).pixmap(
            "hidden", self.palette().text().color().name(), third, self.devicePixelRatioF()
        )
        painter = QPainter(pixmap)
        painter.drawPixmap(third, third, sign)
        painter.end()
        return pixmap


def _square(pixels: Pixels, side: int, ratio: float) -> QPixmap:
    """A square cut from the middle."""
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    edge, target = min(width, height), round(side * ratio)
    square = image.copy((width - edge) // 2, (height - edge) // 2, edge, edge)
    smooth = Qt.TransformationMode.SmoothTransformation
    pixmap = QPixmap.fromImage(square.scaled(target, target, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
