"""Five stars, by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from albumen.ui.theme import Theme

STARS = 5


class RatingEdit(QWidget):
    """Shows and sets a rating from 0 to 5. The star that is already the rating, clicked again, clears it."""

    rated = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rating = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Rating: keys 0 to 5"))
        theme.changed.connect(self.updateGeometry)
        self.set_rating(0)

    @property
    def rating(self) -> int:
        """0 to 5."""
        return self._rating

    def set_rating(self, rating: int) -> None:
        """Show a rating."""
        self._rating = min(max(rating, 0), STARS)
        self.setAccessibleName(self.tr("Rating: %n of 5 stars", "", self._rating))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(side * STARS, side + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon = self._theme.metrics.icon
        for number in range(1, STARS + 1):
            box = self._star(number)
            filled = number <= self._rating
            drawing = self._theme.icon("star-filled" if filled else "star", "accent" if filled else "muted")
            target = QRect(0, 0, icon, icon)
            target.moveCenter(box.center())
            drawing.paint(painter, target)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.colours.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number in range(1, STARS + 1):
            if self._star(number).contains(event.position().toPoint()):
                self._rate(0 if number == self._rating else number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        more, less = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.key() in {more, Qt.Key.Key_Up}:
            self._rate(min(self._rating + 1, STARS))
        elif event.key() in {less, Qt.Key.Key_Down}:
            self._rate(max(self._rating - 1, 0))
        elif event.text().isdigit() and int(event.text()) <= STARS:
            self._rate(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _side(self) -> int:
        return self._theme.metrics.icon + self._theme.metrics.space(1)

    def _star(self, number: int) -> QRect:
        side = self._side()
        place = STARS - number if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else number - 1
        return QRect(place * side, (self.height() - side) // 2, side, side)

    def _rate(self, rating: int) -> None:
        if rating != self._rating:
            self.set_rating(rating)
            self.rated.emit(rating)
