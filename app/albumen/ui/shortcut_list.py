"""What keys do, as a list: its rows, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Section = tuple[str, list[tuple[str, str]]]
"""A heading, and below it what keys do, as (text, keys)."""
KEYS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 61
_NO_PARENT = QModelIndex()
_WRAPPED: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
"""QPainter mirrors it where text runs from right to left."""
_SHARE: Final = 0.5  # of a row that keys may take


class _Row(NamedTuple):
    """A heading has no keys."""

    text: str
    keys: str = ""


class ShortcutModel(QAbstractListModel):
    """Headings and what stands below them; a reader of the screen hears the keys behind the text."""

    def __init__(self, sections: Sequence[Section], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = sections
        self._rows: list[_Row] = []
        self.look_for("")

    def look_for(self, text: str) -> None:
        """Keep what has these letters in its text, its keys or its heading, and the headings above it."""
        wanted = text.casefold().strip()
        rows: list[_Row] = []
        for heading, entries in self._sections:
            all_of_it = wanted in heading.casefold()
            kept = [_Row(*entry) for entry in entries if all_of_it or wanted in " ".join(entry).casefold()]
            rows += [_Row(heading), *kept] if kept else []
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self._rows[index.row()].keys:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text; its keys for `KEYS_ROLE`."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == KEYS_ROLE:
            return row.keys
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {row.keys}" if row.keys else row.text
        return None


class ShortcutDelegate(QStyledItemDelegate):
    """A heading in small letters, or what is done and, at the end of the row, the keys on a cap of their own."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._font, self._widths = QFont(), dict[str, int]()
        self._take_font(view.font())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self._take_font(option.font)
        space, width = self._theme.metrics.space, self._view.viewport().width()
        text, keys = index.data(), index.data(KEYS_ROLE)
        if not keys:
            return QSize(width, QFontMetrics(self._small).height() + space(5 if index.row() else 2))
        room = self._text_room(width, self._cap_width(keys, width))
        if self._width(text) <= room:
            high = self._metrics.height()
        else:
            high = self._metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, text).height()
        return QSize(width, high + space(2))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._take_font(option.font)
        colours, space = self._theme.colours, self._theme.metrics.space
        rect: QRect = option.rect
        text, keys = index.data(), index.data(KEYS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, option.state)
        if not keys:
            painter.setFont(self._small)
            painter.setPen(QColor(colours.muted))
            area = rect.adjusted(space(2), 0, -space(2), -space(1))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
            painter.restore()
            return
        cap_width = self._cap_width(keys, rect.width())
        cap = QRect(rect.right() - space(2) - cap_width, 0, cap_width, self._metrics.height() + space(0.5))
        cap.moveTop(rect.center().y() - cap.height() // 2)
        cap = QStyle.visualRect(option.direction, rect, cap)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(cap, space(1), space(1))
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        if self._width(keys) > cap_width - space(2):
            keys = self._metrics.elidedText(keys, Qt.TextElideMode.ElideRight, cap_width - space(2))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, formats.apart(keys))
        room = QRect(rect.left() + space(2), rect.top(), self._text_room(rect.width(), cap_width), rect.height())
        painter.drawText(QStyle.visualRect(option.direction, rect, room), _WRAPPED, text)
        painter.restore()

    def widest(self, font: QFont) -> int:
        """The width, in device-independent pixels, in which no text has to be wrapped."""
        self._take_font(font)
        model = self._view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        widths = [self._width(row.data()) + self._width(row.data(KEYS_ROLE)) for row in rows]
        return max(widths, default=0) + self._theme.metrics.space(12)

    def _take_font(self, font: QFont) -> None:
        """Measure in this font from now on; widths are measured once, as they are asked for again with every paint."""
        if self._widths and font == self._font:
            return
        self._font, self._metrics = QFont(font), QFontMetrics(font)
        self._widths = {"": 0}
        self._small = QFont(font)
        self._small.setPointSizeF(self._theme.metrics.small_pt)
        self._small.setWeight(QFont.Weight.DemiBold)

    def _width(self, text: str) -> int:
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text)
        return self._widths[text]

    def _cap_width(self, keys: str, width: int) -> int:
        return min(self._width(keys) + self._theme.metrics.space(3), round(width * _SHARE))

    def _text_room(self, width: int, cap_width: int) -> int:
        return max(width - cap_width - self._theme.metrics.space(7), 1)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours, radius = self._theme.colours, self._theme.metrics.space(1.5)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
            painter.drawRoundedRect(rect, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
