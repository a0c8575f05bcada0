"""Garbage is looked for while nobody uses the window."""

from __future__ import annotations

import gc
import sys
import types
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from albumen.ui.collecting import Collecting


class Ring:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.me = self


def old_garbage() -> weakref.ref[Ring]:
    ring = Ring()
    reference = weakref.ref(ring)
    gc.collect(1)  # it is old now, as what lives for a while is
    gc.collect(1)
    return reference


def test_it_waits_while_the_window_is_in_use(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    state = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    former = gc.get_threshold()
    collecting = Collecting()
    try:
        assert gc.get_freeze_count() > 1000
        garbage = old_garbage()
        collecting._timer.timeout.emit()
        assert garbage() is not None
        state = Qt.ApplicationState.ApplicationInactive
        collecting._timer.timeout.emit()
        assert garbage() is None
        state = Qt.ApplicationState.ApplicationActive
        garbage = old_garbage()
        for _ in range(11):
            collecting._timer.timeout.emit()
        assert garbage() is None, "but not for ever"
    finally:
        collecting.close()
    assert gc.get_threshold() == former
    assert gc.get_freeze_count() == 0


def test_what_a_later_import_brings_is_set_apart_and_not_looked_through(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationInactive)
    collecting = Collecting()
    try:
        before = gc.get_freeze_count()
        module = types.ModuleType("brings_much")
        module.much = [[number] for number in range(10_000)]
        monkeypatch.setitem(sys.modules, "brings_much", module)
        collecting._timer.timeout.emit()
        assert gc.get_freeze_count() >= before + 10_000
        garbage = old_garbage()
        collecting._timer.timeout.emit()
        assert garbage() is None
    finally:
        collecting.close()
