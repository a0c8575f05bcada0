"""The bars of the timeline: a list that lies on its side, so that Qt's keyboard and screen reader ways all apply."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.grid.headings import day_words, month_words
from albumen.ui.theme import Theme
from albumen.ui.timeline_bins import Bins, Unit

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_COUNT_ROLE: Final = _KEY_ROLE + 1


class TimelineModel(QAbstractListModel):
    """Rows are bars."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bins = Bins(Unit.MONTH, np.empty(0, np.int64), np.empty(0, np.int64))

    def show_bins(self, bins: Bins) -> None:
        """Show other bars."""
        self.beginResetModel()
        self.bins = bins
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many bars."""
        return 0 if parent.isValid() else len(self.bins.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The time, and how many photographs it has."""
        if not index.isValid():
            return None
        key, count = int(self.bins.keys[index.row()]), int(self.bins.counts[index.row()])
        if role == _KEY_ROLE:
            return key
        if role == _COUNT_ROLE:
            return count
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole}:
            photos = self.tr("%Ln photo(s)", "", count) if count else self.tr("no photos")
            return f"{words(key)}, {photos}" if key else self.tr("a long time without photos")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A time without photographs leads nowhere."""
        if not index.isValid() or not self.bins.counts[index.row()]:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def words(key: int) -> str:
    """A year, month or day as one says it."""
    if key < 10_000:
        return formats.year(key)
    return month_words(key) if key < 1_000_000 else day_words(key)


class BarDelegate(QStyledItemDelegate):
    """Paints a bar, its number above and its time below."""

    def __init__(self, theme: Theme, view: QListView, model: TimelineModel) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._model = model
        self.tallest = 1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All of one size: wide enough for what stands below."""
        metrics = QFontMetrics(self._font())
        longest = {Unit.YEAR: "8888", Unit.MONTH: "Wwww", Unit.DAY: "88"}[self._model.bins.unit]
        width = metrics.horizontalAdvance(longest) + self._theme.metrics.space(4)
        return QSize(width, max(self._view.viewport().height(), 3 * metrics.height()))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours, key, count = self._theme.colours, index.data(_KEY_ROLE), index.data(_COUNT_ROLE)
        painter.save()
        painter.setFont(self._font())
        line = QFontMetrics(painter.font()).height()
        floor, room = rect.bottom() - 2 * line - 6, rect.height() - 3 * line - 16
        self._paint_time(painter, rect, floor, key, line)
        if count:
            height = max(3.0, count / self.tallest * room)
            side = max(2, round(rect.width() * 0.14))
            bar = QRectF(rect.left() + side, floor - height, rect.width() - 2 * side, height)
            over = bool(state & QStyle.StateFlag.State_MouseOver)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = QColor(colours.accent)
            colour.setAlpha(255 if over or state & QStyle.StateFlag.State_Selected else 190)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(QColor(colours.text))
            number = QRect(rect.left() - 8, round(bar.top()) - line - 2, rect.width() + 16, line)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, _short(count))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _paint_time(self, painter: QPainter, rect: QRect, floor: int, key: int, line: int) -> None:
        """The time below the floor: the smaller unit, and the larger one where it begins."""
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawLine(rect.left(), floor, rect.right(), floor)
        painter.setPen(QColor(self._theme.colours.muted))
        upper = QRect(rect.left(), floor + 3, rect.width(), line)
        small, large = _below(key)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, small)
        if large:
            painter.setPen(QColor(self._theme.colours.text))
            room = upper.translated(0, line).adjusted(0, 0, rect.width() * 3, 0)
            side = Qt.AlignmentFlag.AlignLeft
            if self._view.isRightToLeft():
                room.translate(-rect.width() * 3, 0)
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, large)

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(self._theme.metrics.small_pt)
        return font


def _below(key: int) -> tuple[str, str]:
    if not key:
        return "…", ""
    if key < 10_000:
        return formats.year(key), ""
    if key < 1_000_000:
        year, month = divmod(key, 100)
        name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
        return name, formats.year(year) if month == 1 else ""
    date = QDate(key // 10_000, key // 100 % 100, key % 100)
    return formats.number(date.day()), month_words(key // 100) if date.day() == 1 else ""


def _short(count: int) -> str:
    """A number that has room over a bar: 950, 12k."""
    return formats.number(count) if count < 10_000 else f"{count // 1000}k"


class TimelineView(QListView):
    """Bars side by side."""

    chosen = Signal(int)
    """The key of the year, month or day that was clicked, or entered by keyboard."""
    zoomed = Signal(int)
    """A closer look (1) or a wider one (-1) is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = TimelineModel(self)
        self._delegate = BarDelegate(theme, self, self._bars)
        self.setModel(self._bars)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos by time"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.doItemsLayout)

    def show_bins(self, bins: Bins, near: int = 0) -> None:
        """Show bars, around the first that is no earlier than the day `near` (20240531), or else the last."""
        self._delegate.tallest = max(int(bins.counts.max()), 1) if len(bins.counts) else 1
        self._bars.show_bins(bins)
        filled = np.flatnonzero(bins.counts)
        if not len(filled):
            return
        per = {Unit.YEAR: 10_000, Unit.MONTH: 100, Unit.DAY: 1}[bins.unit]
        later = filled[bins.keys[filled] >= near // per] if near else filled[:0]
        index = self._bars.index(int(later[0]) if len(later) else int(filled[-1]), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    @property
    def current_key(self) -> int:
        """The year, month or day that the keyboard is at, or 0."""
        index = self.currentIndex()
        return int(index.data(_KEY_ROLE)) if index.isValid() else 0

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the photographs, + and - look closer and wider; everything else is Qt's."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoomed.emit(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel looks closer or wider at what is under the mouse; the wheel alone scrolls along."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            under = self.indexAt(event.position().toPoint())
            if under.isValid() and under.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(under)
            if turned:
                self.zoomed.emit(1 if turned > 0 else -1)
        elif turned and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (turned if self.isRightToLeft() else -turned))
        else:
            super().wheelEvent(event)
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars are as tall as the room."""
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(_COUNT_ROLE):
            self.chosen.emit(index.data(_KEY_ROLE))
