"""Gives all widgets another style sheet, a few at a time.

Qt does that in one go, and goes through every widget several times: with 530 of them that took 160 milliseconds, for
which the window stood still. Here each is polished once, which takes a fifth of it, and the window may answer after
every one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished


def use_sheet(application: QApplication, sheet: str) -> None:
    """Take another style sheet in place of the present one; the widgets have to be polished thereafter.

    Qt goes through all widgets for which it has worked out rules. Those are forgotten first, so there are none.
    """
    application.style().unpolish(application)
    application.setStyleSheet(sheet)


def seen(application: QApplication) -> list[QWidget]:
    """The widgets that are seen now."""
    return [one for one in application.allWidgets() if one.isVisible()]


def others(application: QApplication, done: Iterable[QWidget]) -> list[QWidget]:
    """All that are still as they were when `done` was polished, also those that came to be seen meanwhile.

    What was never shown is polished by Qt when it is.
    """
    polished = set(done)
    return [one for one in application.allWidgets() if one.testAttribute(_POLISHED) and one not in polished]


def polish(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Polish widgets, with a pause after each."""
    event = QEvent(QEvent.Type.StyleChange)
    for widget in widgets:
        if shiboken6.isValid(widget):  # one may go during a pause
            widget.style().polish(widget)
            QCoreApplication.sendEvent(widget, event)
            yield


def freeze(application: QApplication) -> list[QWidget]:
    """Let the windows stay as they are until `thaw`, so that nobody sees them change piece by piece."""
    frozen = [one for one in application.topLevelWidgets() if one.isVisible() and one.updatesEnabled()]
    for window in frozen:
        window.setUpdatesEnabled(False)
    return frozen


def thaw(frozen: Iterable[QWidget]) -> None:
    """Paint them again, as they are now."""
    for window in frozen:
        if shiboken6.isValid(window):
            window.setUpdatesEnabled(True)
