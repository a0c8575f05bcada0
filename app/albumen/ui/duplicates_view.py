"""The list of groups and the members of one, as views that ask for the pictures in view and no others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from albumen.ui.duplicates_delegate import GroupDelegate, MemberDelegate
from albumen.ui.duplicates_model import GROUP_ROLE, GroupModel, MemberModel
from albumen.ui.gateway.duplicates import LikeGroup
from albumen.ui.grid.thumbnails import Shape, Thumbnails
from albumen.ui.theme import Theme

_LEAST_CARD = 210  # device-independent pixels at normal text size
_MOST_PICTURE = 1024  # the larger of the library's thumbnails


class GroupList(QListView):
    """All groups, below each other."""

    def __init__(self, model: GroupModel, thumbnails: Thumbnails, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._groups = model
        self.setModel(model)
        self._look = GroupDelegate(theme, thumbnails.image, self)
        self.setItemDelegate(self._look)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Groups of like photos"))
        self._asked: list[int] = []
        thumbnails.loaded.connect(self._repaint)
        theme.changed.connect(self.doItemsLayout)

    def roomy(self) -> int:
        """The width in which what is said of usual groups is read to its end."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return max(self._look.roomy(option, self._groups.to_trash(count)) for count in (1, 2, 9)) + beside

    def current_group(self) -> LikeGroup | None:
        """The group looked at."""
        group = self.currentIndex().data(GROUP_ROLE)
        return group if isinstance(group, LikeGroup) else None

    def go_to(self, row: int) -> None:
        """Look at another group; the last one where there are not so many."""
        count = self._groups.rowCount()
        self.setCurrentIndex(self._groups.index(min(max(row, 0), count - 1), 0) if count else QModelIndex())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._thumbnails.forget_stale()
        super().showEvent(event)
        self.ask_again()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._demand()
        super().paintEvent(event)

    def _demand(self) -> None:
        height = max(self.sizeHintForRow(0), 1)
        first = max(self.verticalScrollBar().value() // height, 0)
        if self.verticalScrollMode() == QAbstractItemView.ScrollMode.ScrollPerItem:
            first = self.verticalScrollBar().value()
        shown = self._groups.groups[first : first + self.viewport().height() // height + 2]
        wanted = [group.photo for group in shown]
        if wanted != self._asked:
            self._asked = wanted
            self._thumbnails.demand(wanted, Shape(round(self._look.side * self.devicePixelRatioF()), fill=False))

    @Slot()
    def ask_again(self) -> None:
        """Pictures may have changed."""
        self._asked = []
        self.viewport().update()

    @Slot(object)
    def _repaint(self, _photo_ids: object) -> None:
        self.viewport().update()


class MemberView(QListView):
    """The members of a group beside each other, as large as the room allows; keys mark them."""

    key_pressed = Signal(int)
    """A key that is a command of the page."""

    def __init__(self, model: MemberModel, thumbnails: Thumbnails, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails, self._theme, self._members = thumbnails, theme, model
        self._look = MemberDelegate(theme, thumbnails.image, self)
        self.commands: frozenset[int] = frozenset()
        """Keys that are given out by `key_pressed`."""
        self.setModel(model)
        self.setItemDelegate(self._look)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWrapping(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Photos of this group"))
        self._asked: tuple[list[int], int] = ([], 0)
        self._fit_later = QTimer(self)
        self._fit_later.setSingleShot(True)
        self._fit_later.timeout.connect(self.fit)
        thumbnails.loaded.connect(self._repaint)
        theme.changed.connect(self.fit)
        model.modelReset.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Make the cards as large as lets all of them be seen, down to a size at which one still sees something."""
        count = max(self._members.rowCount(), 1)
        width = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width() - 2
        room = QSize(max(width, 1), max(self.viewport().height(), 1))
        text = self._look.text_height(self.font())
        most = max(room.width() // self._theme.metrics.length(_LEAST_CARD), 1)
        columns = max(range(1, min(count, most) + 1), key=lambda n: _picture_side(room, n, -(-count // n), text))
        card_width = room.width() // columns
        height = room.height() // -(-count // columns)
        least = min(card_width, self._theme.metrics.length(_LEAST_CARD)) * 3 // 4 + text
        self._look.card = QSize(card_width, min(max(height, least), card_width + text))
        self.setGridSize(self._look.card)
        self._asked = ([], 0)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_later.start(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._thumbnails.forget_stale()
        super().showEvent(event)
        self.ask_again()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._demand()
        super().paintEvent(event)

    def _demand(self) -> None:
        area = self.viewport().rect()
        near = [
            member.photo_id
            for row, member in enumerate(self._members.members)
            if self.visualRect(self._members.index(row, 0)).intersects(area)
        ]
        picture = min(self._look.card.width(), self._look.card.height())
        side = min(round(picture * self.devicePixelRatioF()), _MOST_PICTURE)
        wanted = (list(dict.fromkeys(near)), side)
        if wanted != self._asked:
            self._asked = wanted
            self._thumbnails.demand(wanted[0], Shape(side, fill=False))

    @Slot()
    def ask_again(self) -> None:
        """Pictures may have changed."""
        self._asked = ([], 0)
        self.viewport().update()

    @Slot(object)
    def _repaint(self, _photo_ids: object) -> None:
        self.viewport().update()

    @override
    def event(self, event: QEvent) -> bool:
        # Otherwise the menus' own keys (X rejects, 3 gives three stars) would work on the photographs of the grid.
        mine = isinstance(event, QKeyEvent) and event.key() in self.commands and _plain(event)
        if mine and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.commands and _plain(event):
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""


def _plain(event: QKeyEvent) -> bool:
    return event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


def _picture_side(room: QSize, columns: int, rows: int, text: int) -> int:
    """How large a picture gets in so many columns and rows."""
    return min(room.width() // columns, room.height() // rows - text)
