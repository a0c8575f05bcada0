"""How the ground of a plane, its heaps of photographs and the rectangle drawn on it are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from albumen.core.map_clusters import Heap
from albumen.ui import formats
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.map_ground import MapView
from albumen.ui.theme import Theme


class PlanePainter:
    """Paints with the theme's colours what the thumbnail cache holds."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        self._theme, self._thumbnails = theme, thumbnails

    def small(self, font: QFont) -> QFont:
        """The font of what is written on the plane."""
        small = QFont(font)
        small.setPointSizeF(self._theme.metrics.small_pt)
        return small

    @staticmethod
    def ground(painter: QPainter, view: MapView, painted: MapView, image: QImage, *, circular: bool) -> None:
        """The ground as it was painted for one view, moved and scaled for another until its own arrives.

        Args:
            circular: whether the plane goes on beside itself.
        """
        ratio = view.scale / painted.scale
        shift = painted.x - view.x
        if circular:
            shift = (shift + 0.5) % 1.0 - 0.5  # by the shorter way around
        middle = view.to_pixels(view.x + shift, painted.y)
        size = QSize(round(painted.width * ratio), round(painted.height * ratio))
        target = QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())
        painter.drawImage(target, image)

    def heap(self, painter: QPainter, box: QRectF, heap: Heap, count_font: QFont, *, chosen: bool) -> None:
        """A heap's first photograph, framed, in the accent where it is chosen; how many it holds, where it is more."""
        colours = self._theme.colours
        image = self._thumbnails.image(heap.photo)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.surface), 3 if chosen else 2))
        painter.setBrush(QColor(colours.tile))
        painter.drawRoundedRect(box, 4, 4)
        if image is not None:
            painter.drawImage(box.adjusted(1.5, 1.5, -1.5, -1.5), image)
        if heap.count > 1:
            self._count(painter, box, formats.number(heap.count), count_font)

    def cursor(self, painter: QPainter, box: QRectF) -> None:
        """Where the keyboard is: a dotted outline like the grid's, on a bed of its own as any ground may lie below."""
        colours, outline = self._theme.colours, box.adjusted(-4, -4, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.surface), 3))
        painter.drawRect(outline)
        painter.setPen(QPen(QColor(colours.text), 2, Qt.PenStyle.DotLine))
        painter.drawRect(outline)

    def overhang(self, count: int, small: QFont) -> float:
        """How far, in pixels, the number of `count` photographs sticks out over a heap's picture."""
        badge = self._badge(QRectF(), formats.number(count), self._bold(small))
        return max(badge.right(), -badge.top())

    def band(self, painter: QPainter, rect: QRectF) -> None:
        """The rectangle that is being drawn."""
        accent = QColor(self._theme.colours.accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(50)
        painter.setBrush(accent)
        painter.drawRect(rect)

    def focus(self, painter: QPainter, rect: QRect) -> None:
        """The frame of a plane that has the keyboard."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    @staticmethod
    def _bold(small: QFont) -> QFont:
        font = QFont(small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _badge(box: QRectF, text: str, font: QFont) -> QRectF:
        metrics = QFontMetrics(font)
        width = max(metrics.horizontalAdvance(text) + metrics.height() // 2, metrics.height())
        return QRectF(box.right() - width * 0.6, box.top() - metrics.height() * 0.5, width, metrics.height())

    def _count(self, painter: QPainter, box: QRectF, text: str, small: QFont) -> None:
        font = self._bold(small)
        badge = self._badge(box, text, font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.accent_text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
