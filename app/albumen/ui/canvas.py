"""One picture on a calm ground, with zoom and pan."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.ui.theme import Theme

_STEP = 1.25
_FRAME = 2  # device-independent pixels
_SMALLEST_REGION = 12  # device-independent pixels of a side; less was a click
_LARGEST = 16.0  # device pixels for each pixel of the photograph


class Canvas(QWidget):
    """Paints an image fitted to the room or at a scale.

    A scale is in device pixels for each pixel of the *photograph*, so that it means the same whatever size the image
    was decoded at: 1.0 is 100 %.
    """

    scale_changed = Signal()
    double_clicked = Signal()
    region_drawn = Signal(QRectF)
    """A rectangle that was drawn, in fractions of the photograph's width and height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._overlay = QImage()
        self._full = QSize()
        self._scale: float | None = None  # None: fitted
        self._centre = QPointF(0.5, 0.5)  # the point of the photograph in the middle of the room, as fractions
        self._grabbed: QPointF | None = None
        self._drawing = False
        self._band: QRectF | None = None
        self._framed = False
        self.message = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 90)
        theme.changed.connect(self.update)

    def show_image(self, image: QImage, full: QSize, *, keep_view: bool) -> None:
        """Show an image of a photograph whose full size is `full`; `keep_view` when it is the same one, sharper."""
        self._image, self._full, self.message = image, full, ""
        if not keep_view:
            self._scale, self._centre = None, QPointF(0.5, 0.5)
            self.scale_changed.emit()
        self.update()

    @property
    def image(self) -> QImage:
        """The image shown; a null one where there is none."""
        return self._image

    def show_overlay(self, overlay: QImage) -> None:
        """Lay a translucent picture over the whole photograph; an empty one takes it off."""
        self._overlay = overlay
        self.update()

    def show_frame(self, on: bool) -> None:
        """Draw a line around all of it, as around other things that have the focus of the keyboard."""
        self._framed = on
        self.update()

    def draw_region(self, on: bool) -> None:
        """Let the mouse draw a rectangle on the photograph instead of moving it."""
        self._drawing, self._band = on, None
        if on:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
        self.update()

    def show_message(self, text: str) -> None:
        """Show a sentence instead of a picture."""
        self._image, self.message = QImage(), text
        self.update()

    @property
    def scale(self) -> float:
        """The scale in use."""
        return self.fit_scale() if self._scale is None else self._scale

    @property
    def fitted(self) -> bool:
        """Whether the photograph follows the room."""
        return self._scale is None

    def fit_scale(self) -> float:
        """The scale that fits the photograph into the room; small ones are not enlarged beyond 100 %."""
        if self._full.isEmpty() or not self.width() or not self.height():
            return 1.0
        room = QSizeF(self.size()) * self.devicePixelRatioF()
        return min(room.width() / self._full.width(), room.height() / self._full.height(), 1.0)

    @property
    def view(self) -> tuple[float | None, QPointF]:
        """How closely it is looked at, as a multiple of the fitted scale (None: fitted), and the point in the middle.

        The point is in fractions of the photograph, so that a view fits photographs of any size.
        """
        return (None if self._scale is None else self._scale / self.fit_scale()), QPointF(self._centre)

    def set_view(self, view: tuple[float | None, QPointF]) -> None:
        """Look as another canvas does; see `view`."""
        zoom, centre = view
        self._set(None if zoom is None else zoom * self.fit_scale(), centre)

    def needed_side(self) -> int:
        """The longest side, in pixels, that an image must have to be sharp at the present scale."""
        return round(max(self._full.width(), self._full.height()) * min(self.scale, 1.0))

    @Slot()
    def fit(self) -> None:
        """Fit the photograph into the room."""
        self._set(None, QPointF(0.5, 0.5))

    @Slot()
    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_by(_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """A step back."""
        self.zoom_by(1 / _STEP)

    @Slot()
    def actual_size(self) -> None:
        """100 %: one device pixel for each pixel of the photograph."""
        self._set(1.0, self._centre)

    @Slot()
    def toggle_actual_size(self) -> None:
        """Between fitted and 100 %."""
        if self.fitted:
            self.actual_size()
        else:
            self.fit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom and keep the point `at` of the widget (its middle when None) where it is."""
        if self._full.isEmpty():
            return
        at = at or QPointF(self.rect().center())
        before = self._to_photo(at)
        scale = min(max(self.scale * factor, min(self.fit_scale(), 0.05)), _LARGEST)
        if scale <= self.fit_scale():
            self.fit()
            return
        self._set(scale, self._centre)
        moved = before - self._to_photo(at)
        self._set(scale, self._centre + moved)

    def pan_by(self, delta: QPointF) -> None:
        """Move the photograph by device-independent pixels."""
        target = self._target()
        if target.width() and target.height():
            shift = QPointF(delta.x() / target.width(), delta.y() / target.height())
            self._set(self._scale, self._centre - shift)

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours.stage))
        if self.message:
            painter.setPen(QColor(self._theme.colours.stage_text))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.message)
        elif not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < 4)
            target = self._target()
            seen = target.intersected(QRectF(self.rect()))
            for image in (self._image, self._overlay):
                if image.isNull():
                    continue
                across, down = image.width() / target.width(), image.height() / target.height()
                left, top = (seen.left() - target.left()) * across, (seen.top() - target.top()) * down
                painter.drawImage(seen, image, QRectF(left, top, seen.width() * across, seen.height() * down))
        if self._band is not None:
            accent = QColor(self._theme.colours.accent)
            painter.setPen(QPen(accent, 2))
            accent.setAlpha(40)
            painter.setBrush(accent)
            painter.drawRect(self._band)
        if self._framed:
            painter.setPen(QPen(QColor(self._theme.colours.accent), _FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(_FRAME / 2, _FRAME / 2, -_FRAME / 2, -_FRAME / 2))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scale_changed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            if self._drawing:
                self._band = QRectF(event.position(), QSizeF())
            elif not self.fitted:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and self._drawing:
            self._band = QRectF(self._grabbed, event.position()).normalized()
            self.update()
        elif self._grabbed is not None and not self.fitted:
            self.pan_by(event.position() - self._grabbed)
            self._grabbed = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        if self._drawing:
            self._end_region()
        else:
            self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.fitted:
            point = self._to_photo(event.position())
            self._set(1.0, point)
        else:
            self.fit()
        self.double_clicked.emit()

    # -- inside ----------------------------------------------------------------------------------------------------

    def _end_region(self) -> None:
        band, target = self._band, self._target()
        self._band = None
        self.update()
        inside = QRectF() if band is None else band.intersected(target)
        if min(inside.width(), inside.height()) >= _SMALLEST_REGION:
            width, height = target.width(), target.height()
            left, top = (inside.left() - target.left()) / width, (inside.top() - target.top()) / height
            self.region_drawn.emit(QRectF(left, top, inside.width() / width, inside.height() / height))

    def _target(self) -> QRectF:
        """Where the whole photograph lies in the widget, also outside it."""
        size = QSizeF(self._full) * (self.scale / self.devicePixelRatioF())
        left = self.width() / 2 - self._centre.x() * size.width()
        top = self.height() / 2 - self._centre.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def _to_photo(self, point: QPointF) -> QPointF:
        target = self._target()
        return QPointF(
            (point.x() - target.left()) / max(target.width(), 1), (point.y() - target.top()) / max(target.height(), 1)
        )

    def _set(self, scale: float | None, centre: QPointF) -> None:
        self._scale = scale
        size = QSizeF(self._full) * (self.scale / self.devicePixelRatioF())
        self._centre = QPointF(
            _clamped(centre.x(), size.width(), self.width()), _clamped(centre.y(), size.height(), self.height())
        )
        self.scale_changed.emit()
        self.update()


def _clamped(centre: float, length: float, room: int) -> float:
    """Keep the photograph's edge from coming inside the room; one smaller than the room stays in its middle."""
    if length <= room:
        return 0.5
    half = room / 2 / length
    return min(max(centre, half), 1 - half)
