"""The scroll bar beside the photographs: where they go by time, it shows the years and says where one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QStyle, QStyleOptionSlider, QWidget
from typing_extensions import override

from albumen.ui.theme import Theme


@dataclass(frozen=True)
class Stop:
    """A place that keys lead to; one with a label is written on the bar and reached by the page keys.

    Attributes:
        y: in content coordinates.
    """

    y: int
    label: str = ""


class DateBar(QScrollBar):
    """An ordinary scroll bar until it is given stops; it has no handle while there is nothing to scroll.

    Args:
        theme: colours and measures.
        words_at: what to say of a value, like "May 2024".
        area: the scroll area, over which the bubble with those words floats.
    """

    def __init__(self, theme: Theme, words_at: Callable[[int], str], area: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._theme = theme
        self._words_at = words_at
        self._area = area
        self._stops: tuple[Stop, ...] = ()
        self._hovered = -1
        self._drawn: QPixmap | None = None  # the labels, which are the same in every frame of scrolling
        self.bubble = QLabel(area)
        self.bubble.setProperty("role", "bubble")
        self.bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.bubble.hide()
        self.setMouseTracking(True)
        self.valueChanged.connect(self._moved)
        self.rangeChanged.connect(self._reach_changed)
        theme.changed.connect(self._redraw)

    @property
    def dated(self) -> bool:
        """Whether it shows dates."""
        return any(stop.label for stop in self._stops)

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Show these, ascending; none makes it an ordinary scroll bar."""
        was = self.dated
        self._stops = tuple(stops)
        self.setAccessibleName(self.tr("Dates of the photos") if self.dated else self.tr("Scroll bar"))
        if was != self.dated:
            self.updateGeometry()
            QApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))  # it takes another width
        if not self.dated:
            self.bubble.hide()
        self._reach_changed()

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for a year."""
        hint = super().sizeHint()
        if not self.dated:
            return hint
        metrics = QFontMetrics(self._font())
        widest = max(metrics.horizontalAdvance(stop.label) for stop in self._stops)
        return QSize(max(widest + 2 * self._theme.metrics.space(2), hint.width()), hint.height())

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= 0:
            self._paint_without_handle()
            return
        if not self.dated:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_handle(painter)
        self._paint_labels(painter)
        if self._hovered >= 0:
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.drawLine(QPointF(2, self._hovered), QPointF(self.width() - 2, self._hovered))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.dated or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setSliderDown(True)
        self._drag_to(event.position().y())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.dated:
            super().mouseMoveEvent(event)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().y())
        else:
            self._hover(event.position().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.dated:
            super().mouseReleaseEvent(event)
            return
        self.setSliderDown(False)
        if not self.rect().contains(event.position().toPoint()):
            self._unhover()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.dated:
            self._hover(event.position().y())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.isSliderDown():
            self._unhover()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unhover()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down lead from month to month, the page keys from year to year, Home and End to the ends."""
        if not self.dated:
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1, [stop.y for stop in self._stops])
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._step(1 if key == Qt.Key.Key_PageDown else -1, [stop.y for stop in self._stops if stop.label])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.setValue(0 if key == Qt.Key.Key_Home else self.maximum())
        else:
            event.ignore()
            return
        self._say(self.position_of(self.value()), self.value())
        event.accept()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._unhover()

    # -- where things are ------------------------------------------------------------------------------------------

    def position_of(self, y: int) -> float:
        """Where on the bar the content's `y` is, in its pixels."""
        handle = self._handle_height()
        reach = max(self.maximum(), 1)
        return handle / 2 + min(max(y, 0), reach) / reach * (self.height() - handle)

    def value_at(self, position: float) -> int:
        """The value that leads to a place on the bar; what `position_of` undoes."""
        handle = self._handle_height()
        share = (position - handle / 2) / max(self.height() - handle, 1)
        return round(min(max(share, 0.0), 1.0) * self.maximum())

    def labels(self) -> list[tuple[float, str]]:
        """What is written on the bar: (position, text), none over another; nothing where nothing can be scrolled."""
        if self.maximum() <= 0:
            return []
        needed = QFontMetrics(self._font()).height() * 1.15
        found: list[tuple[float, str]] = []
        for stop in self._stops:
            if not stop.label:
                continue
            position = min(max(self.position_of(stop.y), needed / 2), self.height() - needed / 2)
            if not found or position - found[-1][0] >= needed:
                found.append((position, stop.label))
        return found

    def here(self) -> str:
        """What is written in the handle: the label of what is on top, whether its own place is in sight or not."""
        passed = [stop.label for stop in self._stops if stop.label and stop.y <= self.value()]
        first = next((stop.label for stop in self._stops if stop.label), "")
        return passed[-1] if passed else first

    def labels_beside(self) -> list[tuple[float, str]]:
        """Those of `labels` that the handle leaves room for: none under what it says, nor across its edges."""
        middle, half = self.position_of(self.value()), self._handle_height() / 2
        line = QFontMetrics(self._font()).height()
        free = []
        for position, text in self.labels():
            away = abs(position - middle)
            if away >= half + line / 2 or line <= away <= half - line / 2:
                free.append((position, text))
        return free

    # -- inside ----------------------------------------------------------------------------------------------------

    def _handle_height(self) -> float:
        whole = self.maximum() + self.pageStep()
        least = QFontMetrics(self._font()).height() * 1.3  # it lies behind a year
        return max(least, self.height() * self.pageStep() / max(whole, 1))

    def _paint_handle(self, painter: QPainter) -> None:
        height = self._handle_height()
        middle = self.position_of(self.value())
        painter.setPen(QPen(QColor(self._theme.colours.accent), 1))
        painter.setBrush(QColor(self._theme.colours.accent_soft))
        painter.drawRoundedRect(QRectF(2.5, middle - height / 2 + 0.5, self.width() - 5, height - 1), 4, 4)

    def _paint_without_handle(self) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_ScrollBarGroove
        painter = QPainter(self)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ScrollBar, option, painter, self)
        painter.end()

    def _paint_labels(self, painter: QPainter) -> None:
        if self._drawn is None:
            self._drawn = self._draw_labels()
        height = QFontMetrics(self._font()).height()
        ratio = self._drawn.devicePixelRatio()
        for position, _ in self.labels_beside():
            top = round(position - height / 2)
            strip = QRectF(0, top * ratio, self._drawn.width(), height * ratio)
            painter.drawPixmap(QPointF(0, top), self._drawn, strip)
        painter.setFont(self._font())
        painter.setPen(QColor(self._theme.colours.text))
        place = QRectF(0, self.position_of(self.value()) - height / 2, self.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.here())

    def _draw_labels(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self._font())
        painter.setPen(QColor(self._theme.colours.muted))
        height = QFontMetrics(self._font()).height()
        for position, text in self.labels():
            place = QRect(0, round(position - height / 2), self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap

    def _reach_changed(self) -> None:
        """There may be something to scroll now, or nothing any more."""
        useful = self.dated and self.maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if useful else Qt.FocusPolicy.NoFocus)
        if not useful:
            self._unhover()
        self._redraw()

    def _redraw(self) -> None:
        """What stands on the bar has changed, or where."""
        self._drawn = None
        self.update()

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(self._theme.metrics.small_pt)
        return font

    def _drag_to(self, position: float) -> None:
        self.setValue(self.value_at(position))
        self._hover(position)

    def _hover(self, position: float) -> None:
        if self.maximum() <= 0:
            return
        self._hovered = round(min(max(position, 1), self.height() - 2))
        self._say(self._hovered, self.value_at(position))
        self.update()

    def _unhover(self) -> None:
        self._hovered = -1
        self.bubble.hide()
        self.update()

    def _moved(self, value: int) -> None:
        if self.hasFocus():
            self.setAccessibleDescription(self._words_at(value))

    def _say(self, position: float, value: int) -> None:
        """Let the bubble say what is at `value`, beside the bar."""
        words = self._words_at(value)
        self.bubble.setText(words)
        self.bubble.setVisible(bool(words))
        self.bubble.adjustSize()
        here = self.mapTo(self._area, self.rect().topLeft())
        gap = self._theme.metrics.space(2)
        beside = here.x() - self.bubble.width() - gap
        if self.isRightToLeft():
            beside = here.x() + self.width() + gap
        top = here.y() + round(position) - self.bubble.height() // 2
        self.bubble.move(beside, min(max(top, gap), self._area.height() - self.bubble.height() - gap))
        self.bubble.raise_()

    def _step(self, way: int, places: list[int]) -> None:
        now = self.value()
        ahead = [y for y in places if (y > now if way > 0 else y < now)]
        if ahead:
            self.setValue(ahead[0] if way > 0 else ahead[-1])
        else:
            self.setValue(self.maximum() if way > 0 else 0)
