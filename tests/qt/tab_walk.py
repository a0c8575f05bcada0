"""Goes through a window by Tab, as somebody without a mouse does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MOST = 200


def stops(window: QWidget) -> Iterator[QWidget]:
    """Every widget at which Tab stops, from the first after the one with the focus, once around."""
    seen: set[QWidget] = set()
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()  # what has come meanwhile is laid out before the next step scrolls to it
        stop = QApplication.focusWidget()
        assert stop is not None
        if stop in seen:
            return
        seen.add(stop)
        yield stop
    raise AssertionError(f"Tab comes to no end in {window}")


def faults(window: QWidget) -> list[str]:
    """The stops that are out of sight, or that look the same with and without the focus."""
    return [f"{name_of(stop)}: {fault}" for stop in stops(window) if (fault := fault_of(stop))]


def fault_of(stop: QWidget) -> str:
    """What is wrong with a stop that has the focus."""
    if not in_sight(stop):
        return "out of sight"
    with_focus = stop.grab().toImage()
    stop.clearFocus()
    without = stop.grab().toImage()
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return "looks the same without the focus" if with_focus == without else ""


def in_sight(widget: QWidget) -> bool:
    """Whether something of a widget is within all that it is in."""
    area, part = widget.rect(), widget
    while widget.isVisible() and not part.isWindow() and (parent := part.parentWidget()) is not None:
        area, part = area.translated(part.pos()).intersected(parent.rect()), parent
    return widget.isVisible() and not area.isEmpty()


def name_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {type(parent).__name__}"
