"""How a photograph in a plugin's panel is painted: framed like those of the window's own grid when it is selected."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override


class TileDelegate(QStyledItemDelegate):
    """The picture with its text below. Colours are the palette's, which are the theme's."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        painter.save()
        rect, side = option.rect, option.decorationSize.width()
        box = QRect(rect.center().x() - side // 2, rect.top() + 4, side, side)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, box)
        self._frame(painter, box, option)
        painter.setFont(option.font)
        painter.setPen(option.palette.text().color())
        words = QRect(rect.left(), box.bottom() + 4, rect.width(), rect.bottom() - box.bottom() - 4)
        text = QFontMetrics(option.font).elidedText(option.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    @staticmethod
    def _frame(painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        palette, state = option.palette, option.state
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_Selected:
            ring = QPainterPath()
            ring.addRect(QRectF(box).adjusted(-3, -3, 3, 3))
            ring.addRect(QRectF(box).adjusted(1, 1, -1, -1))
            painter.fillPath(ring, palette.highlight())
            painter.setPen(QPen(palette.base().color(), 2 if current else 1))
            painter.drawRect(QRectF(box).adjusted(2, 2, -2, -2))
        elif current:
            painter.setPen(QPen(palette.highlight().color(), 1, Qt.PenStyle.DotLine))
            painter.drawRect(box.adjusted(-3, -3, 2, 2))
