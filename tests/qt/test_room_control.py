"""A window never grows past the screen: what does not fit is folded away, and comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from albumen.ui import preferences
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


def wide_dock(window: MainWindow, width: int) -> QDockWidget:
    dock = QDockWidget("Wide", window)
    body = QWidget(dock)
    body.setMinimumWidth(width)
    dock.setWidget(body)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    return dock


def columns(window: MainWindow) -> tuple[bool, bool]:
    return window.sidebar.isVisible(), window.inspector.isVisible()


def test_what_has_no_room_beside_a_panel_is_folded_until_it_is_closed(window: MainWindow, settle: Settle) -> None:
    width = window.width()
    assert columns(window) == (True, True)
    spare = width - window.minimumSizeHint().width()
    dock = wide_dock(window, spare + 100)
    settle(lambda: columns(window) == (True, False) and window.width() == width)
    assert not window.menus.inspector.isChecked()
    assert not window.header.inspector_button.isChecked()
    assert window.memory.get(preferences.INSPECTOR), "what the owner wants is kept"
    dock.widget().setMinimumWidth(spare + 250)
    settle(lambda: columns(window) == (False, False) and window.width() == width)
    dock.close()
    settle(lambda: columns(window) == (True, True))
    assert window.menus.inspector.isChecked()
    assert window.menus.sidebar.isChecked()
    assert window.width() == width


def test_what_the_owner_unfolds_stays(window: MainWindow, settle: Settle) -> None:
    width = window.width()
    wide_dock(window, width - window.minimumSizeHint().width() + 100)
    settle(lambda: columns(window) == (True, False))
    window.menus.inspector.trigger()
    settle(lambda: window.width() > width)
    assert columns(window) == (True, True)
    window.menus.sidebar.trigger()
    settle(lambda: window.width() == width)
    assert columns(window) == (False, True)
    window.menus.sidebar.trigger()
    settle(lambda: window.width() > width)
    assert columns(window) == (True, True)


def test_large_text_folds_what_it_leaves_no_room_for(window: MainWindow, theme: Theme, settle: Settle) -> None:
    width = window.width()
    theme.apply(scale=2.5)
    settle(lambda: columns(window) != (True, True))
    settle(lambda: window.width() == width and window.minimumSizeHint().width() <= width)
    theme.apply(scale=1.0)
    settle(lambda: columns(window) == (True, True))
