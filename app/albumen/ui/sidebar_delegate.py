"""Rows of the left side: a heading in small letters, or an icon, a name and a quiet count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.sidebar_model import BRANCHES_ROLE
from albumen.ui.theme import Theme

COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 11
ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 12
"""The name of the row's icon, which is drawn in the theme's colour and size of that moment."""
_LEADING = Qt.AlignmentFlag.AlignLeft  # QPainter mirrors it where text runs from right to left
_GUTTER, _STEP = 4.0, 3.0  # room before the icon, and more of it for each folder around, in units of space
_DEEPEST = 8  # folders further down stand no further in, so that their names have room
Index = QModelIndex | QPersistentModelIndex


class SidebarDelegate(QStyledItemDelegate):
    """Paints with the theme's tokens, mirrored where the language runs from right to left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._theme.metrics
        heading = not index.flags() & Qt.ItemFlag.ItemIsSelectable
        height = QFontMetrics(option.font).height() + metrics.space(5 if heading else 3)
        return QSize(metrics.length(120), height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, space = self._theme.colours, self._theme.metrics.space
        rect: QRect = option.rect
        painter.save()
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            font = QFont(option.font)
            font.setPointSizeF(self._theme.metrics.small_pt)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            area = rect.adjusted(space(3), 0, -space(3), -space(1))
            painter.drawText(area, _LEADING | Qt.AlignmentFlag.AlignBottom, str(index.data()))
            painter.restore()
            return
        state = option.state
        self._background(painter, rect.adjusted(space(1), 0, -space(1), 0), state)
        icon_side = self._theme.metrics.icon
        inner = rect.adjusted(self._lead(index), 0, -space(3), 0)
        if index.data(BRANCHES_ROLE):
            self._arrow(painter, option, QRect(inner.left() - space(3), rect.top(), space(2.5), rect.height()))
        icon_rect = self._mirror(option, QRect(inner.left(), inner.center().y() - icon_side // 2, icon_side, icon_side))
        self._theme.icon(str(index.data(ICON_ROLE)), "muted").paint(painter, icon_rect)
        count = index.data(COUNT_ROLE)
        count_text = formats.number(count) if isinstance(count, int) else ""
        count_width = QFontMetrics(option.font).horizontalAdvance(count_text)
        count_rect = QRect(inner.right() - count_width, rect.top(), count_width + 1, rect.height())
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(self._mirror(option, count_rect), Qt.AlignmentFlag.AlignCenter, count_text)
        left = inner.left() + icon_side + space(2)
        text_rect = QRect(left, rect.top(), count_rect.left() - space(2) - left, rect.height())
        painter.setPen(QColor(colours.text))
        text = QFontMetrics(option.font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text_rect.width())
        painter.drawText(self._mirror(option, text_rect), _LEADING | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def before_icon(self, view: QTreeView, index: QModelIndex) -> QRect:
        """Where a click opens and closes a folder: from the edge of the row to its icon."""
        rect = view.visualRect(index)
        part = QRect(rect.left(), rect.top(), self._lead(index), rect.height())
        return QStyle.visualRect(view.layoutDirection(), rect, part)

    def _lead(self, index: Index) -> int:
        """Pixels from the edge of a row to its icon: more for each folder it lies in."""
        depth, above = 0, index.parent().parent()
        while above.isValid() and depth < _DEEPEST:
            depth, above = depth + 1, above.parent()
        return self._theme.metrics.space(_GUTTER + _STEP * depth)

    def _arrow(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        """Points down where the folder is open, else to the end of the line."""
        side = self._theme.metrics.space(1)
        middle = QPointF(self._mirror(option, area).center())
        points: tuple[tuple[float, float], ...]
        if option.state & QStyle.StateFlag.State_Open:
            points = ((-side, -side / 2), (0, side / 2), (side, -side / 2))
        else:
            ahead = -1 if option.direction is Qt.LayoutDirection.RightToLeft else 1
            points = ((-side / 2 * ahead, -side), (side / 2 * ahead, 0), (-side / 2 * ahead, side))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.colours.muted), max(side / 2.5, 1.5))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([middle + QPointF(x, y) for x, y in points])
        painter.restore()

    def _background(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours, radius = self._theme.colours, self._theme.metrics.space(1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
            painter.drawRoundedRect(rect, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    @staticmethod
    def _mirror(option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)
