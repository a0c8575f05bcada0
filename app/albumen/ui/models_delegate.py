"""Rows of the sheet of models: a name, where it is, one line in plain words, and what engineers call it below."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from albumen.ui.theme import Theme

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
FACTS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
STATE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


class _Places(NamedTuple):
    title: QRect
    line: QRect
    facts: QRect
    height: int


class ModelsDelegate(QStyledItemDelegate):
    """Paints with the theme's tokens; as high as the wrapped text needs."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._places(QRect(0, 0, width, 0), option.font, index).height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, space = self._theme.colours, self._theme.metrics.space
        rect: QRect = option.rect
        places = self._places(rect, option.font, index)
        painter.save()
        self._background(painter, rect.adjusted(space(1), space(0.5), -space(1), -space(0.5)), option.state)
        bold, small = self._fonts(option.font)
        state = str(index.data(STATE_ROLE))
        room = QFontMetrics(small).horizontalAdvance(state) + space(2) if state else 0
        title = places.title.adjusted(0, 0, -room, 0)
        text = QFontMetrics(bold).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, title.width())

        def write(place: QRect, font: QFont, colour: str, said: str) -> None:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QStyle.visualRect(option.direction, rect, place), _WRAPPED, said)

        write(title, bold, colours.text, text)
        if state:
            end = QRect(places.title.right() - room + space(2), places.title.top(), room, places.title.height())
            write(end, small, colours.accent, state)
        write(places.line, option.font, colours.text, str(index.data(LINE_ROLE)))
        write(places.facts, small, colours.muted, str(index.data(FACTS_ROLE)))
        painter.restore()

    def _background(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours, radius = self._theme.colours, self._theme.metrics.space(1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
            painter.drawRoundedRect(rect, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, radius, radius)

    def _fonts(self, font: QFont) -> tuple[QFont, QFont]:
        bold, small = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(self._theme.metrics.small_pt)
        return bold, small

    def _places(self, rect: QRect, font: QFont, index: Index) -> _Places:
        space = self._theme.metrics.space
        left, top, width = rect.left() + space(3), rect.top() + space(2), max(1, rect.width() - space(6))
        bold, small = self._fonts(font)
        title = QRect(left, top, width, QFontMetrics(bold).height())
        line = self._below(title, font, str(index.data(LINE_ROLE)))
        facts = self._below(line, small, str(index.data(FACTS_ROLE)))
        return _Places(title, line, facts, facts.bottom() + 1 + space(2) - rect.top())

    def _below(self, above: QRect, font: QFont, text: str) -> QRect:
        place = QRect(above.left(), above.bottom() + 1 + self._theme.metrics.space(0.5), above.width(), 1)
        height = QFontMetrics(font).boundingRect(QRect(0, 0, place.width(), 100_000), _WRAPPED, text).height()
        place.setHeight(height)
        return place
