"""Gives all widgets another style sheet, a few at a time.

Qt does that in one go, and goes through every widget several times: with 530 of them that took 160 milliseconds, for
which the window stood still. Here each is polished once, which takes a fifth of it, and the window may answer after
every one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent
_LAYOUT = QEvent.Type.LayoutRequest.value


def use_sheet(application: QApplication, sheet: str) -> None:
    """Take another style sheet in place of the present one; the widgets have to be polished thereafter.

    Qt goes through all widgets for which it has worked out rules. Those are forgotten first, so there are none.
    """
    application.style().unpolish(application)
    application.setStyleSheet(sheet)


def seen(application: QApplication) -> list[QWidget]:
    """The widgets that are seen now, each after what it is in: a tab bar takes its font from there when polished."""
    return sorted((one for one in application.allWidgets() if one.isVisible()), key=_depths())


def others(application: QApplication, done: Iterable[QWidget]) -> list[QWidget]:
    """All that are still as they were when `done` was polished, also those that came to be seen meanwhile.

    What was never shown is polished by Qt when it is. Each comes after what it is in.
    """
    polished = set(done)
    left = (one for one in application.allWidgets() if one.testAttribute(_POLISHED) and one not in polished)
    return sorted(left, key=_depths())


def polish(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Polish widgets, with a pause after each."""
    event = QEvent(QEvent.Type.StyleChange)
    for widget in widgets:
        if shiboken6.isValid(widget):  # one may go during a pause
            widget.style().polish(widget)
            QCoreApplication.sendEvent(widget, event)
            yield


def hold_layouts() -> None:
    """Have no layouts worked out in the next turn of the event loop, while windows are frozen; `lay_out` does it."""
    QCoreApplication.removePostedEvents(None, _LAYOUT)  # type: ignore[arg-type]  # none stands for all


def lay_out(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Work out the places of what is in widgets, what is within before what it is in, with a pause after each.

    Qt does it for all of them in one turn, as every inner layout that changes asks for the one around it. Of frozen
    windows only: what is asked for meanwhile is left to `ask_for_layouts`.
    """
    event = QEvent(QEvent.Type(_LAYOUT))
    for widget in sorted(widgets, key=_depths(), reverse=True):
        if shiboken6.isValid(widget):
            QCoreApplication.sendEvent(widget, event)
            hold_layouts()
            yield


def _depths() -> Callable[[QWidget], int]:
    """Tells in how many others a widget is; what it has been asked is remembered, as most have parents in common."""
    known: dict[QWidget, int] = {}

    def depth(widget: QWidget) -> int:
        found = known.get(widget)
        if found is None:
            parent = widget.parentWidget()
            found = known[widget] = 0 if parent is None else depth(parent) + 1
        return found

    return depth


def freeze(application: QApplication) -> list[QWidget]:
    """Let the windows stay as they are until `thaw`, so that nobody sees them change piece by piece."""
    frozen = [one for one in application.topLevelWidgets() if one.isVisible() and one.updatesEnabled()]
    for window in frozen:
        # A paint that is asked for and falls into the time without updates is neither done nor forgotten: Qt would wait
        # for it with all later ones. So whatever is to be painted is painted now.
        window.repaint(0, 0, 1, 1)
        window.setUpdatesEnabled(False)
    return frozen


def freeze_covers(widgets: Iterable[QWidget]) -> list[QWidget]:
    """Let what covers all that is behind it, such as the grid, stay as it is for longer than its window.

    So that no turn has all of a window to paint.
    """
    covers = [one for one in widgets if shiboken6.isValid(one) and one.testAttribute(_OPAQUE)]
    for cover in covers:
        cover.setUpdatesEnabled(False)
    return covers


def thaw(frozen: Iterable[QWidget]) -> None:
    """Paint them again, as they are now."""
    for one in frozen:
        if shiboken6.isValid(one):
            one.setUpdatesEnabled(True)


def ask_for_layouts(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Have layouts worked out that were asked for while they were held, with a pause after each widget."""
    for widget in widgets:
        if shiboken6.isValid(widget):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type(_LAYOUT)))
            yield
