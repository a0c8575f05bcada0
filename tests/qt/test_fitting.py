"""Sheets fit a small screen with text of twice the size: their buttons are within reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QPushButton

from albumen.ui import fitting
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.tab_walk import name_of
from qt.test_accessible import SHEETS, dialogs

SCREEN = QSize(1366, 768)
Settle = Callable[[Callable[[], bool]], None]


@pytest.mark.parametrize("command", [*SHEETS, "write_tags"])
def test_every_sheet_fits(
    window: MainWindow, theme: Theme, settle: Settle, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr(fitting, "available", lambda _widget: SCREEN)
    theme.change(scale=2.0)
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    window.writing.action.trigger() if command == "write_tags" else window.menus.actions[command].trigger()
    settle(lambda: any(dialogs(window)))
    for dialog in dialogs(window):
        assert dialog.width() <= SCREEN.width()
        assert dialog.height() <= SCREEN.height()
        for button in dialog.findChildren(QPushButton):
            if button.isVisible() and button.parentWidget().parentWidget() is dialog:
                place = QRect(button.mapTo(dialog, button.rect().topLeft()), button.size())
                assert dialog.rect().contains(place), name_of(button)
        dialog.reject()
