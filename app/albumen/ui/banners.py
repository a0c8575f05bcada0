"""Notices as calm banners above the photographs: they say what happened and wait, and never stop the owner's work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from albumen.ui.spacing import gap, margins
from albumen.ui.theme import Theme

Level = Literal["info", "warning", "error"]
_ICONS = {"info": ("info", "accent"), "warning": ("warning", "warning"), "error": ("error", "danger")}
_AT_MOST = 3
_SECONDS_OF_INFO = 8


class Banner(QFrame):
    """One notice with at most one thing to do about it."""

    closed = Signal(object)

    def __init__(
        self, theme: Theme, level: Level, text: str, action: tuple[str, Callable[[], None]] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.level = level
        self.setProperty("role", "banner")
        self.setProperty("level", level)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        margins(theme, row, (3, 1.5, 1.5, 1.5))
        gap(theme, row, 2)
        sign = QToolButton(self)
        sign.setEnabled(True)
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name, colour = _ICONS[level]
        theme.bind_icon(sign, name, colour)
        label = QLabel(text, self)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label.setWordWrap(True)  # after the policy, which it extends by "height for width"
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(sign)
        row.addWidget(label, 1)
        if action is not None:
            button = QPushButton(action[0], self)
            button.clicked.connect(action[1])
            button.clicked.connect(self.close_banner)
            row.addWidget(button)
        close = QToolButton(self)
        close.setAccessibleName(self.tr("Dismiss"))
        close.setToolTip(self.tr("Dismiss"))
        theme.bind_icon(close, "close", "muted")
        close.clicked.connect(self.close_banner)
        row.addWidget(close)

    @Slot()
    def close_banner(self) -> None:
        """Take the notice away."""
        self.closed.emit(self)


class BannerArea(QWidget):
    """The newest notices, below each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        margins(theme, self._column, (3, 2, 3, 1))
        gap(theme, self._column, 1.5)
        self._banners: list[Banner] = []
        self.hide()

    @property
    def banners(self) -> list[Banner]:
        """What is shown, oldest first."""
        return list(self._banners)

    def show_notice(self, level: Level, text: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a notice; the same text is not shown twice. Information leaves by itself, warnings and errors stay."""
        if any(banner.text == text and banner.level == level for banner in self._banners):
            return
        banner = Banner(self._theme, level, text, action, self)
        banner.closed.connect(self._remove)
        self._banners.append(banner)
        self._column.addWidget(banner)
        while len(self._banners) > _AT_MOST:
            self._remove(self._banners[0])
        if level == "info" and action is None:
            timer = QTimer(banner)
            timer.setSingleShot(True)
            timer.timeout.connect(banner.close_banner)
            timer.start(_SECONDS_OF_INFO * 1000)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(banner, QAccessible.Event.Alert))

    @Slot(object)
    def _remove(self, banner: Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))
