"""What tells how long the GUI thread is away tells it; and making Qt's classes leaves none for a second thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from albumen.ui.qt_classes import make_classes
from helpers.stalls import StallMeter, report


def keep_busy(seconds: float) -> None:
    """Use the processor."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def test_the_meter_finds_what_keeps_the_gui_thread(qtbot: QtBot) -> None:
    meter = StallMeter()
    try:
        meter.label = "idle"
        qtbot.wait(50)
        meter.label = "busy"
        QTimer.singleShot(0, lambda: keep_busy(0.12))
        qtbot.wait(250)
    finally:
        meter.close()
    [worst] = meter.longest(1)
    assert worst.cpu >= 0.12
    assert meter.latest("busy") >= 0.1
    assert any("keep_busy" in place for place, _ in worst.places)
    assert "keep_busy" in "\n".join(report([worst]))


def test_all_classes_are_made_in_small_steps(qtbot: QtBot) -> None:
    steps = sum(1 for _ in make_classes())
    assert steps > 500
    assert sum(1 for _ in make_classes()) == steps, "what is there is passed over"
