"""How a tile, a heading and the rubber band of the grid are painted."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from albumen.ui import formats
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.labels import LABEL_COLOURS
from albumen.ui.theme import Theme

_STAR = "★"
_WRITING = "Abc"
_BAR = 6  # pixels of a label's bar


class TilePainter:
    """Paints with the theme's colours what the thumbnail cache holds."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        self._theme = theme
        self._thumbnails = thumbnails
        self.painted = 0  # tiles painted so far
        self._plates: dict[tuple[int, float, float], QPixmap] = {}
        self.marks: Mapping[int, bool] = {}
        """Photographs that a search learns from: more like those with True, less like those with False."""

        self.written: Collection[int] = ()
        """Photographs that a search found mostly by words in the picture."""

    def ground(self, painter: QPainter, area: QRect) -> None:
        """What lies between the photographs."""
        painter.fillRect(area, QColor(self._theme.colours.window))

    def tile(self, painter: QPainter, rect: QRect, photo_id: int, *, selected: bool, current: bool) -> None:
        """One photograph: its image or a quiet placeholder, its stars, the selection and the keyboard's place."""
        self.painted += 1
        colours = self._theme.colours
        image, tile = self._thumbnails.image(photo_id), self._thumbnails.tile(photo_id)
        if image is None:
            painter.fillRect(rect, QColor(colours.tile))
            if tile is not None and tile.name:
                self._nameplate(painter, rect, tile.name)
        else:
            self._image(painter, rect, image)
        if tile is not None and tile.flag < 0:
            self._fade(painter, rect)
        if tile is not None and tile.hidden:
            pixmap = self._theme.icon("hidden", "stage_text").pixmap(rect.width() // 4, rect.width() // 4)
            side = pixmap.deviceIndependentSize()
            painter.drawPixmap(QPointF(rect.center()) - QPointF(side.width() / 2, side.height() / 2), pixmap)
        roomy = rect.width() >= self._theme.metrics.length(72)
        if tile is not None and tile.rating and roomy:
            self._stars(painter, rect, tile.rating, labelled=bool(tile.label))
        if tile is not None and roomy and (tile.clip or tile.seconds is not None):
            self._film(painter, rect, tile.seconds)
        if tile is not None and tile.label:
            self._label(painter, rect, tile.label)
        if tile is not None and tile.flag:
            self._flag(painter, rect, tile.flag)
        if photo_id in self.marks:
            self._mark(painter, rect, liked=self.marks[photo_id])
        if photo_id in self.written and roomy:
            self._writing(painter, rect, beside=photo_id in self.marks)
        if selected or current:
            self._frame(painter, rect, selected=selected, current=current)

    def header(self, painter: QPainter, rect: QRect, title: str) -> None:
        """A section's heading."""
        painter.setFont(self._font())
        painter.setPen(QColor(self._theme.colours.text))
        leading = Qt.AlignmentFlag.AlignLeft  # mirrored by QPainter where text runs from right to left
        painter.drawText(rect, leading | Qt.AlignmentFlag.AlignVCenter, title)

    def sticky(self, painter: QPainter, bed: QRect, rect: QRect, title: str) -> None:
        """A heading at the top, on a bed over the photographs that are scrolled past under it."""
        painter.fillRect(bed, QColor(self._theme.colours.window))
        painter.fillRect(bed.left(), bed.bottom(), bed.width(), 1, QColor(self._theme.colours.line))
        self.header(painter, rect, title)

    def header_height(self) -> int:
        """Height of a heading in device-independent pixels."""
        return QFontMetrics(self._font()).height() + self._theme.metrics.space(4)

    def band(self, painter: QPainter, rect: QRect) -> None:
        """The rubber band."""
        accent = QColor(self._theme.colours.accent)
        painter.setPen(accent)
        accent.setAlpha(50)
        painter.fillRect(rect, accent)
        painter.drawRect(rect)

    def drag_pixmap(self, image: QImage, count: int) -> QPixmap:
        """What hangs on the mouse pointer: the photograph, and how many come along."""
        side = self._theme.metrics.length(96)
        pixmap = QPixmap.fromImage(image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
        if count > 1:
            painter = QPainter(pixmap)
            text, metrics = str(count), QFontMetrics(QApplication.font())
            badge = QRect(4, 4, metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
            painter.fillRect(badge, QColor(self._theme.colours.accent))
            painter.setPen(QColor(self._theme.colours.accent_text))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
            painter.end()
        return pixmap

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(self._theme.metrics.title_pt)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _image(painter: QPainter, rect: QRect, image: QImage) -> None:
        ratio = painter.device().devicePixelRatioF()
        size = image.size() / ratio
        if abs(max(size.width(), size.height()) - rect.width()) > 1:  # another zoom's image, until its own arrives
            size = image.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(rect.center())
        painter.drawImage(target, image)

    def _nameplate(self, painter: QPainter, rect: QRect, name: str) -> None:
        painter.setFont(QApplication.font())
        painter.setPen(QColor(self._theme.colours.muted))
        inner = rect.adjusted(6, 6, -6, -6)
        text = QFontMetrics(painter.font()).elidedText(name, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)

    def _stars(self, painter: QPainter, rect: QRect, rating: int, *, labelled: bool) -> None:
        plate = self._star_plate(rating, painter.device().devicePixelRatioF())
        height = round(plate.deviceIndependentSize().height())
        painter.drawPixmap(rect.left() + 4, rect.bottom() - 3 - height - (_BAR if labelled else 0), plate)

    def _star_plate(self, rating: int, ratio: float) -> QPixmap:
        """Stars on a dark plate: the same on hundreds of photographs, so drawn once for each number of them."""
        key = (rating, self._theme.metrics.small_pt, ratio)
        if key not in self._plates:
            self._plates[key] = self._draw_star_plate(rating, ratio)
        return self._plates[key]

    def _draw_star_plate(self, rating: int, ratio: float) -> QPixmap:
        font = QFont(QApplication.font())
        font.setPointSizeF(self._theme.metrics.small_pt)
        metrics = QFontMetrics(font)
        text = _STAR * rating
        plate = QRect(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
        pixmap = QPixmap(plate.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor("#ffd27a"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap

    def _fade(self, painter: QPainter, rect: QRect) -> None:
        """What is rejected steps back."""
        ground = QColor(self._theme.colours.sunken)
        ground.setAlpha(150)
        painter.fillRect(rect, ground)

    @staticmethod
    def _label(painter: QPainter, rect: QRect, label: str) -> None:
        """A bar along the bottom, set off from the photograph by a thin light line; grey for a text of one's own."""
        bar = QRect(rect.left(), rect.bottom() - _BAR + 1, rect.width(), _BAR)
        painter.fillRect(bar.adjusted(0, -1, 0, 0), QColor(255, 255, 255, 200))
        painter.fillRect(bar, QColor(LABEL_COLOURS.get(label, LABEL_COLOURS["gray"])))

    def _flag(self, painter: QPainter, rect: QRect, flag: int) -> None:
        """A flag for a pick or a cross for a reject, in the corner where lines end."""
        side = min(self._theme.metrics.length(20), max(rect.width() // 4, 14))
        plate = QRect(0, 0, side, side)
        plate.moveBottomRight(rect.bottomRight() - QPoint(4, 4 + _BAR))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(QPen(QColor("#ffffff"), max(side / 12, 1.5)))
        left, top, unit = plate.left(), plate.top(), side / 20
        if flag > 0:
            painter.drawLine(QPointF(left + 6 * unit, top + 4 * unit), QPointF(left + 6 * unit, top + 16 * unit))
            painter.setBrush(QColor("#ffffff"))
            corners = [(6, 4.5), (15, 4.5), (12.5, 7.5), (15, 10.5), (6, 10.5)]
            painter.drawPolygon([QPointF(left + x * unit, top + y * unit) for x, y in corners])
        else:
            for x, y in ((6, 14), (14, 6)):
                painter.drawLine(QPointF(left + x * unit, top + 6 * unit), QPointF(left + y * unit, top + 14 * unit))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _film(self, painter: QPainter, rect: QRect, seconds: float | None) -> None:
        """The sign of moving pictures, with the length of a video; a photograph with a clip has the sign alone."""
        font = QFont(QApplication.font())
        font.setPointSizeF(self._theme.metrics.small_pt)
        metrics = QFontMetrics(font)
        text = "" if seconds is None else formats.length(seconds)
        side = metrics.ascent() * 0.7
        gap = 4 if text else 0
        plate = QRect(0, 0, round(metrics.horizontalAdvance(text) + gap + side + 10), metrics.height() + 2)
        plate.moveTopRight(rect.topRight() + QPointF(-4, 4).toPoint())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(plate, 4, 4)
        left, middle = plate.left() + 5.0, plate.center().y() + 0.5
        painter.setBrush(QColor("#ffffff"))
        corners = [(left, middle - side / 2), (left, middle + side / 2), (left + side, middle)]
        painter.drawPolygon([QPointF(x, y) for x, y in corners])
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(plate.adjusted(round(side + 5 + gap), 0, -5, 0), Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _mark(self, painter: QPainter, rect: QRect, *, liked: bool) -> None:
        """A plus or a minus in the corner where reading begins."""
        colours, side = self._theme.colours, self._theme.metrics.length(22)
        plate = QRect(0, 0, side, side)
        plate.moveTopLeft(rect.topLeft() + QPointF(4, 4).toPoint())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.surface), 1.5))
        painter.setBrush(QColor(colours.success if liked else colours.danger))
        painter.drawEllipse(plate)
        painter.setPen(QPen(QColor(colours.surface), side / 9))
        middle, arm = QPointF(plate.center()) + QPointF(0.5, 0.5), side / 4
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        if liked:
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _writing(self, painter: QPainter, rect: QRect, *, beside: bool) -> None:
        """The sign of words in the picture, in the corner where reading begins, `beside` a plus or minus there."""
        font = QFont(QApplication.font())
        font.setPointSizeF(self._theme.metrics.small_pt)
        font.setUnderline(True)
        metrics = QFontMetrics(font)
        plate = QRect(0, 0, metrics.horizontalAdvance(_WRITING) + 10, metrics.height() + 4)
        plate.moveTopLeft(rect.topLeft() + QPoint(8 + self._theme.metrics.length(22) if beside else 4, 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, _WRITING)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _frame(self, painter: QPainter, rect: QRect, *, selected: bool, current: bool) -> None:
        """Selected: a thick accent frame. Current: a thicker inner line, or a dotted outline."""
        colours = self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            ring = QPainterPath()
            ring.addRect(QRectF(rect).adjusted(-3, -3, 3, 3))
            ring.addRect(QRectF(rect).adjusted(1, 1, -1, -1))
            painter.fillPath(ring, QColor(colours.accent))
            painter.setPen(QPen(QColor(colours.surface), 2 if current else 1))
            painter.drawRect(QRectF(rect).adjusted(2, 2, -2, -2))
        elif current:
            painter.setPen(QPen(QColor(colours.text), 2, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(rect).adjusted(-3, -3, 3, 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
