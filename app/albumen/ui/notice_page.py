"""A whole page with one thing to say: the welcome of an empty library, an empty album, a search that found nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from albumen.core.marks import override
from albumen.ui.spacing import add_gap, gap, margins
from albumen.ui.theme import Theme


class NoticePage(QWidget):
    """An icon, a headline, a sentence, and at most two buttons, in the middle of the room."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.headline = self._label("display")
        self.sentence = self._label("muted")
        self.primary = QPushButton(self)
        self.primary.setProperty("role", "primary")
        self.secondary = QPushButton(self)
        self.primary.hide()
        self.secondary.hide()
        buttons = QHBoxLayout()
        gap(theme, buttons, 2)
        buttons.addStretch(1)
        buttons.addWidget(self.primary)
        buttons.addWidget(self.secondary)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        margins(theme, column, (8, 8, 8, 8))
        gap(theme, column, 3)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self.headline)
        column.addWidget(self.sentence)
        add_gap(theme, column, 2)
        column.addLayout(buttons)
        column.addStretch(3)
        theme.changed.connect(self._retint)
        self._retint()

    def say(self, headline: str, sentence: str, icon: str = "") -> None:
        """Change the text, and the icon if one is named."""
        if icon:
            self._icon_name = icon
            self._retint()
        self.headline.setText(headline)
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{headline} {sentence}")
        self._fit()

    def offer(self, button: QPushButton, text: str, action: Callable[[], None]) -> None:
        """Give `primary` or `secondary` its text and what it does."""
        button.setText(text)
        button.clicked.connect(action)
        button.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the icon out where the words need its room, as large text does in a low window."""
        column = self.layout()
        assert column is not None
        icon = 0 if self._icon.isVisibleTo(self) else self._icon.sizeHint().height() + column.spacing()
        self._icon.setVisible(column.totalMinimumHeightForWidth(self.width()) + icon <= self.height())

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _retint(self) -> None:
        side = self._theme.metrics.length(64)
        self._icon.setPixmap(self._theme.picture(self._icon_name, "muted", side))
