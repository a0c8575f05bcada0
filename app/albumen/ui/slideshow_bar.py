"""The bar of a slideshow, seen while the mouse moves or the keyboard is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from albumen.ui.spacing import gap, margins, text_margin
from albumen.ui.theme import Theme

if TYPE_CHECKING:
    from albumen.ui.slideshow_view import SlideshowView

FASTEST: Final = 1
SLOWEST: Final = 60


class SlideshowBar(QFrame):
    """Its buttons call the view."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self.setProperty("role", "card")
        self.previous = self._button("back", self.tr("Previous photo (Left)"))
        self.play = self._button("pause", "")
        self.next = self._button("forward", self.tr("Next photo (Right)"))
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")
        self._seconds = QSpinBox(self)
        self._seconds.setRange(FASTEST, SLOWEST)
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setToolTip(self.tr("Seconds for each photo (+ and -)"))
        self._seconds.setAccessibleName(self.tr("Seconds for each photo"))
        self.shuffle = self._button("shuffle", self.tr("In any order (S)"))
        self.shuffle.setCheckable(True)
        self.end = self._button("close", self.tr("End the slideshow (Esc)"))
        text_margin(theme, self._seconds)
        row = QHBoxLayout(self)
        margins(theme, row, (3, 2, 3, 2))
        gap(theme, row, 2)
        for part in (self.previous, self.play, self.next, self._place, self._seconds, self.shuffle, self.end):
            row.addWidget(part)
        self.hide()

    def connect_to(self, view: SlideshowView) -> None:
        """Let the buttons act."""
        self.previous.clicked.connect(view.previous)
        self.play.clicked.connect(view.toggle)
        self.next.clicked.connect(view.next)
        self._seconds.valueChanged.connect(view.set_seconds)
        self.shuffle.clicked.connect(view.set_shuffle)
        self.end.clicked.connect(view.close)

    @property
    def seconds(self) -> int:
        """How long each is shown."""
        return self._seconds.value()

    def show_seconds(self, seconds: int) -> None:
        """Show how long each is shown."""
        self._seconds.blockSignals(True)
        self._seconds.setValue(seconds)
        self._seconds.blockSignals(False)

    def show_shuffle(self, shuffle: bool) -> None:
        """Show whether they come in any order."""
        self.shuffle.setChecked(shuffle)

    def show_running(self, running: bool) -> None:
        """Show whether it goes on by itself."""
        text = self.tr("Pause (Space)") if running else self.tr("Go on (Space)")
        self.play.setToolTip(text)
        self.play.setAccessibleName(text)
        self._theme.bind_icon(self.play, "pause" if running else "play")

    def show_place(self, text: str) -> None:
        """Show where one is."""
        self._place.setText(text)
        self.place()

    def has_focus(self) -> bool:
        """Whether the keyboard is in it."""
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    def place(self) -> None:
        """Lie near the bottom, in the middle."""
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, self._over.height() - self.height() - self._theme.metrics.space(6))

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.bind_icon(button, icon)
        return button
