"""One of the photographs that are compared: the picture, its name, and what the owner says of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from albumen.ui.canvas import Canvas
from albumen.ui.elide import ElidedLabel
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.rating import RatingEdit
from albumen.ui.records import Details
from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme


class ComparePane(QFrame):
    """Shows a photograph and says what is done on it; what that leads to is the view's business."""

    activated = Signal()
    """It was clicked or reached by keyboard."""
    rated = Signal(int)
    flagged = Signal(int)
    stepped = Signal(int)
    """Another photograph is wanted in its place: 1 the next, -1 the one before."""

    def __init__(self, theme: Theme, photo_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.photo_id = photo_id
        self.full = QSize()
        self.canvas = Canvas(theme, self)
        self._name = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self.rating = RatingEdit(theme, self)
        self.keep = self._button("flag", self.tr("Pick (P)"))
        self.reject = self._button("reject", self.tr("Reject (X)"))
        self.previous = self._button("back", self.tr("The photo before in its place (Left)"))
        self.next = self._button("forward", self.tr("The next photo in its place (Right)"))
        self._lay_out()
        self.setProperty("role", "pane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for button in (self.keep, self.reject):
            button.setCheckable(True)
            button.setProperty("role", "small")  # all marks in one line, also where the text is large
        self.rating.rated.connect(self._rated)
        self.keep.clicked.connect(lambda on: self._flagged(1 if on else 0))
        self.reject.clicked.connect(lambda on: self._flagged(-1 if on else 0))
        self.previous.clicked.connect(lambda: self._stepped(-1))
        self.next.clicked.connect(lambda: self._stepped(1))
        self.canvas.installEventFilter(self)

    def show_image(self, image: QImage) -> None:
        """Show its picture, or a better one; the view stays."""
        full = self.full
        if full.isEmpty():
            full = image.size().scaled(self.canvas.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self.canvas.show_image(image, full, keep_view=True)

    def show_details(self, details: Details) -> None:
        """Learn what is known of its photograph."""
        self.full = QSize(details.width, details.height)
        self._name.setText(details.name)
        self.setAccessibleName(details.name)
        self.rating.set_rating(details.rating)
        self.keep.setChecked(details.flag > 0)
        self.reject.setChecked(details.flag < 0)

    def show_active(self, active: bool) -> None:
        """Mark it as the one that keys are about."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.activated.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return False

    def _rated(self, rating: int) -> None:
        self.activated.emit()
        self.rated.emit(rating)

    def _flagged(self, flag: int) -> None:
        self.activated.emit()
        self.flagged.emit(flag)

    def _stepped(self, way: int) -> None:
        self.activated.emit()
        self.stepped.emit(way)

    def _lay_out(self) -> None:
        space = self._theme.metrics.space
        row = QHBoxLayout()
        margins(self._theme, row, (2, 1, 2, 1))
        gap(self._theme, row, 0.5)
        row.addWidget(self.previous)
        row.addWidget(self._name, 1)
        row.addWidget(self.next)
        marks = QWidget(self)
        said = FlowLayout(space(1), marks)
        gap(self._theme, said, 1)
        for mark in (self.rating, self.keep, self.reject):
            said.addWidget(mark)
        centred = QHBoxLayout()
        margins(self._theme, centred, (1, 0, 1, 1))
        centred.addWidget(marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        column.addLayout(centred)

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.bind_icon(button, icon)
        return button
