"""What screen readers hear of every control of every page and sheet, and what the eye sees of the keyboard's place."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from albumen.ui.window import MainWindow
from qt.tab_walk import faults, in_sight

Settle = Callable[[Callable[[], bool]], None]
_KINDS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractSlider,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
    QTabBar,
)
SHEETS = ("settings", "models", "shortcuts", "trashed", "details", "export", "rename", "contact_sheet", "trash")
_PARTS = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)  # their inner widgets speak through them


def nameless(root: QWidget) -> list[str]:
    """What one can reach below a widget and that says nothing of itself."""
    return [
        f"{type(control).__name__} {control.objectName()!r} in {type(control.parentWidget()).__name__}"
        for kind in _KINDS
        for control in root.findChildren(kind)
        if control.isVisibleTo(root)
        and not isinstance(control, QScrollBar)
        and not is_part(control)
        and not is_put_away(control)
        and is_mute(control)
    ]


def is_part(control: QWidget) -> bool:
    inner = control.objectName().startswith("qt_") or isinstance(control, QScrollBar)
    return inner or isinstance(control.parentWidget(), _PARTS)


def is_put_away(control: QWidget) -> bool:
    """Qt keeps tab bars that no dock needs now; they have no tabs, and nobody comes to them."""
    away = isinstance(control, QTabBar) and not in_sight(control)
    return away and control.focusPolicy() is Qt.FocusPolicy.NoFocus


def is_mute(control: QWidget) -> bool:
    spoken = QAccessible.queryAccessibleInterface(control)
    return spoken.role() is QAccessible.Role.NoRole or not spoken.text(QAccessible.Text.Name).strip()


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    return (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())


def test_every_page(window: MainWindow, qapp: QApplication) -> None:
    for spec in window.pages.specs:
        page = window.pages.open(spec.key)
        qapp.processEvents()
        assert nameless(page) == [], spec.key
    window.show_plugins()
    assert nameless(window.plugins_page) == []


def test_the_window_and_the_large_view(window: MainWindow) -> None:
    assert nameless(window) == []
    window.show_large(window.grid.photos.id_at(0))
    assert nameless(window.large) == []


@pytest.mark.parametrize("command", SHEETS)
def test_every_sheet(window: MainWindow, settle: Settle, command: str) -> None:
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    window.menus.actions[command].trigger()
    settle(lambda: any(dialogs(window)))
    for dialog in dialogs(window):
        assert dialog.windowTitle()
        assert nameless(dialog) == []
        dialog.reject()


@pytest.fixture
def steady(qapp: QApplication) -> Iterator[None]:
    """No cursor blinks: only the focus changes how something looks."""
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)


def test_tab_shows_where_it_is_on_every_page(window: MainWindow, settle: Settle, steady: None) -> None:
    assert faults(window) == []
    for spec in window.pages.specs:
        window.pages.open(spec.key)
        settle(lambda: not window.tasks._open)
        assert faults(window) == [], spec.key
    window.show_plugins()
    settle(lambda: not window.tasks._open)
    assert faults(window) == []


def test_tab_shows_where_it_is_beside_photos(window: MainWindow, settle: Settle, steady: None) -> None:
    ids = window.grid.photos.ids
    window.grid.select_ids(ids[:1], int(ids[0]))
    settle(lambda: window.inspector.details is not None)
    assert faults(window) == []
    window.show_large(int(ids[0]))
    settle(lambda: not window.tasks._open)
    assert faults(window) == []


@pytest.mark.parametrize("command", SHEETS)
def test_tab_shows_where_it_is_in_every_sheet(window: MainWindow, settle: Settle, steady: None, command: str) -> None:
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    window.menus.actions[command].trigger()
    settle(lambda: any(dialogs(window)))
    for dialog in dialogs(window):
        assert faults(dialog) == []
        dialog.reject()
