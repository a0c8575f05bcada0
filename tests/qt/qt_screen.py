"""The screen of Qt's offscreen platform."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from albumen.ui.window import MainWindow


def fit_the_screen(window: MainWindow) -> None:
    """Make room: that screen is small, and Qt takes a window that needs more out of full screen."""
    window.side.hide()
    window.inspector.hide()
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= window.screen().size().width()
