"""A slideshow over the whole screen."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.records import Ids
from albumen.ui.slides import Slides
from albumen.ui.slideshow_bar import FASTEST, SLOWEST, SlideshowBar
from albumen.ui.theme import Theme

_FADE_MS: Final = 700
_BAR_MS: Final = 2500  # how long the bar and the mouse pointer stay after the mouse has moved


class SlideshowView(QWidget):
    """Shows photographs one after the other, round and round.

    It pauses while another window has the keyboard. Nothing fades where motion is to be reduced.

    Args:
        slides: prepares the pictures.
        theme: colours, icons and whether anything may move.
    """

    closed = Signal(int)
    """The photo id that was shown last."""
    seconds_changed = Signal(int)
    shuffle_changed = Signal(bool)
    running_changed = Signal(bool)
    """It goes on by itself now, or no longer does."""

    def __init__(self, slides: Slides, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._slides = slides
        slides.setParent(self)  # they go with the view
        self._theme = theme
        self._ids: Ids = np.empty(0, np.int64)
        self._order: Ids = np.empty(0, np.int64)  # rows of `_ids`, in the order they are shown
        self._step = 0
        self._shown = -1  # the photo id that is painted
        self._image, self._before = QImage(), QImage()
        self._failures = 0
        self._running = True
        self._away = False  # paused only because another window has the keyboard
        self.bar = SlideshowBar(theme, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.next)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_BAR_MS)
        self._idle.timeout.connect(self._hide_bar)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(_FADE_MS)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._faded)
        self.setWindowTitle(self.tr("Slideshow"))
        self.setAccessibleName(self.tr("Slideshow"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.bar.connect_to(self)
        slides.arrived.connect(self._arrived)
        slides.failed.connect(self._failed)

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def photo_id(self) -> int | None:
        """The photograph whose turn it is."""
        return int(self._ids[self._order[self._step]]) if len(self._order) else None

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._running

    @property
    def shown(self) -> int:
        """The photo id that is seen, or -1 while none is ready."""
        return self._shown

    def start(self, ids: Ids, first: int, seconds: int, *, shuffle: bool) -> None:
        """Show photographs (N,), beginning with one of them."""
        self._ids = ids
        self.bar.show_seconds(seconds)
        self.bar.show_shuffle(shuffle)
        self._set_order(first, shuffle)
        self._set_running(True)
        self._turn()

    def cover(self) -> None:
        """What was decoded may not be shown any more: fetch it anew."""
        self._fade.stop()
        self._slides.clear()
        self._image, self._before, self._shown = QImage(), QImage(), -1
        self._turn()

    def forget(self, photo_ids: Collection[int]) -> None:
        """Photographs have changed: fetch them anew; the one that is seen stays until then."""
        if self._slides.forget(photo_ids):
            self._fade.stop()
            self._before = QImage()
            self._turn()

    @Slot()
    def next(self) -> None:
        """The next one; after the last the first."""
        self._go(1)

    @Slot()
    def previous(self) -> None:
        """The one before; before the first the last."""
        self._go(-1)

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on."""
        self._set_running(not self._running)

    @Slot(int)
    def set_seconds(self, seconds: int) -> None:
        """Show each for so long."""
        self.bar.show_seconds(min(max(seconds, FASTEST), SLOWEST))
        self.seconds_changed.emit(self.bar.seconds)
        self._wait()

    @Slot(bool)
    def set_shuffle(self, shuffle: bool) -> None:
        """Show them in any order, or in their own; from the present one on."""
        self.bar.show_shuffle(shuffle)
        if self.photo_id is not None:
            self._set_order(self.photo_id, shuffle)
            self._turn()
        self.shuffle_changed.emit(shuffle)

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("black"))
        share = float(self._fade.currentValue()) if self._fade.state() == QVariantAnimation.State.Running else 1.0
        for image, opacity in ((self._before, 1 - share), (self._image, share)):
            if not image.isNull() and opacity > 0:
                painter.setOpacity(opacity)
                painter.drawImage(self._place(image), image)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.place()
        self._turn()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.isRightToLeft()
        actions: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Right: self.previous if mirrored else self.next,
            Qt.Key.Key_Left: self.next if mirrored else self.previous,
            Qt.Key.Key_Down: self.next,
            Qt.Key.Key_PageDown: self.next,
            Qt.Key.Key_Up: self.previous,
            Qt.Key.Key_PageUp: self.previous,
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_S: self.bar.shuffle.click,
            Qt.Key.Key_Plus: lambda: self.set_seconds(self.bar.seconds + 1),
            Qt.Key.Key_Equal: lambda: self.set_seconds(self.bar.seconds + 1),
            Qt.Key.Key_Minus: lambda: self.set_seconds(self.bar.seconds - 1),
            Qt.Key.Key_Tab: self._show_bar,
            Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_Backspace: self.close,
            Qt.Key.Key_F5: self.close,
        }
        action = actions.get(event.key())
        if action is None:
            super().keyPressEvent(event)
        else:
            action()
            event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_bar()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()
            self._show_bar()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._keyboard(self.isActiveWindow())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self._idle.stop()
        self._fade.stop()
        self._slides.clear()
        self._image, self._before = QImage(), QImage()
        super().closeEvent(event)
        self.running_changed.emit(False)
        self.closed.emit(self.photo_id if self.photo_id is not None else -1)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _set_order(self, first: int, shuffle: bool) -> None:
        rows = np.flatnonzero(self._ids == first)
        row = int(rows[0]) if len(rows) else 0
        if shuffle:
            order = np.random.default_rng().permutation(len(self._ids))
            place = int(np.flatnonzero(order == row)[0]) if len(order) else 0
            self._order, self._step = np.roll(order, -place), 0
        else:
            self._order, self._step = np.arange(len(self._ids)), row

    def _go(self, way: int) -> None:
        if len(self._order):
            self._step = (self._step + way) % len(self._order)
            self._turn()

    def _turn(self) -> None:
        """It is another one's turn: show it as soon as it is ready."""
        self._timer.stop()
        if self.photo_id is None or not self.isVisible():
            return
        steps = [(self._step + ahead) % len(self._order) for ahead in (0, 1, -1)]
        wanted = list(dict.fromkeys(int(self._ids[self._order[step]]) for step in steps))
        room = QSizeF(self.size()) * self.devicePixelRatioF()
        self._slides.want(wanted, QSize(round(room.width()), round(room.height())))
        place = {"number": formats.number(self._step + 1), "count": formats.number(len(self._order))}
        self.bar.show_place(self.tr("{number} of {count}").format(**place))
        self._arrived(self.photo_id)

    @Slot(int)
    def _arrived(self, photo_id: int) -> None:
        slide = self._slides.slide(photo_id)
        if photo_id != self.photo_id or slide is None:
            return
        self._failures = 0
        if photo_id != self._shown:
            self._before, self._image, self._shown = self._image, slide, photo_id
            self._fade.stop()
            if self._theme.still or self._before.isNull():
                self._before = QImage()
            else:
                self._fade.start()
        else:
            self._image = slide
        self.update()
        self._wait()

    @Slot(int)
    def _failed(self, photo_id: int) -> None:
        """A photograph that cannot be shown is passed over, unless none can be."""
        if photo_id == self.photo_id and self._failures < len(self._order):
            self._failures += 1
            self.next()

    def _faded(self) -> None:
        self._before = QImage()

    def _wait(self) -> None:
        """Let the present one be seen for its time."""
        self._timer.stop()
        if self._running and self._shown == self.photo_id and len(self._order) > 1:
            self._timer.start(self.bar.seconds * 1000)

    def _set_running(self, running: bool) -> None:
        self._running, self._away = running, False
        self.running_changed.emit(running)
        self.bar.show_running(running)
        self._wait()

    def _keyboard(self, here: bool) -> None:
        """Pause while another window has the keyboard, and go on after it."""
        if not here and self._running:
            self._set_running(False)
            self._away = True
        elif here and self._away:
            self._set_running(True)

    def _place(self, image: QImage) -> QRectF:
        size = QSizeF(image.size()) / self.devicePixelRatioF()
        place = QRectF(QPointF(), size)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _show_bar(self) -> None:
        self.bar.show()
        self.unsetCursor()
        self._idle.start()

    @Slot()
    def _hide_bar(self) -> None:
        if self.bar.underMouse() or self.bar.has_focus():
            self._idle.start()
            return
        self.bar.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)
