"""Garbage is looked for on the GUI thread alone, and long looks wait until nobody uses the window."""

from __future__ import annotations

import gc
import sys
import threading
import types
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from albumen.ui.collecting import Collecting
from qt.conftest import Settle


class Ring:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.me = self


def garbage(*, old: bool = False) -> weakref.ref[Ring]:
    ring = Ring()
    if old:
        gc.collect(1)  # what lives for a while
        gc.collect(1)
    return weakref.ref(ring)


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    gc.enable()
    collecting = Collecting()
    collecting._all.timeout.emit()  # what was imported by now is set apart
    assert gc.get_freeze_count() > 1000
    yield collecting
    collecting.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    gc.disable()


def test_long_looks_wait_while_the_window_is_in_use(
    collecting: Collecting, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    one = garbage(old=True)
    collecting._all.timeout.emit()
    assert one() is not None
    state = Qt.ApplicationState.ApplicationInactive
    collecting._all.timeout.emit()
    assert one() is None
    state = Qt.ApplicationState.ApplicationActive
    one = garbage(old=True)
    for _ in range(11):
        collecting._all.timeout.emit()
    assert one() is None, "but not for ever"


def test_what_a_later_import_brings_is_set_apart_and_not_looked_through(
    collecting: Collecting, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationInactive)
    before = gc.get_freeze_count()
    module = types.ModuleType("brings_much")
    vars(module)["much"] = [[number] for number in range(10_000)]
    monkeypatch.setitem(sys.modules, "brings_much", module)
    collecting._young.timeout.emit()
    assert gc.get_freeze_count() >= before + 10_000
    one = garbage(old=True)
    collecting._all.timeout.emit()
    assert one() is None


def test_the_young_are_collected_by_the_window_and_by_no_thread(
    collecting: Collecting, qapp: QApplication, settle: Settle
) -> None:
    ended: list[bool] = []

    class Part(QObject):
        """Like a sheet that was closed: only a search for garbage finds it."""

        def __init__(self) -> None:
            super().__init__()
            self.me = self
            self.destroyed.connect(
                lambda: ended.append(QThread.currentThread() is qapp.thread()), Qt.ConnectionType.DirectConnection
            )

    def work() -> list[list[int]]:
        return [[number] for number in range(100_000)]  # makes Python look for garbage, were it on

    Part()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not ended
    kept = work()
    settle(lambda: ended == [True])
    assert len(kept) == 100_000
