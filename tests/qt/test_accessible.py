"""What screen readers hear: every control of every page and sheet has a name, and a role that is not nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
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
        and is_mute(control)
    ]


def is_part(control: QWidget) -> bool:
    inner = control.objectName().startswith("qt_") or isinstance(control, QScrollBar)
    return inner or isinstance(control.parentWidget(), _PARTS)


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


@pytest.mark.parametrize(
    "command", ["settings", "models", "shortcuts", "trashed", "details", "export", "rename", "contact_sheet", "trash"]
)
def test_every_sheet(window: MainWindow, settle: Settle, command: str) -> None:
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    window.menus.actions[command].trigger()
    settle(lambda: any(dialogs(window)))
    for dialog in dialogs(window):
        assert dialog.windowTitle()
        assert nameless(dialog) == []
        dialog.reject()
