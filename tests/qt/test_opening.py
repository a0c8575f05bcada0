"""What goes on beside the opening of a library."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication

from albumen.ui import preferences
from albumen.ui.opening import Opening, _Beside, prepare
from albumen.ui.theme import Theme


@pytest.fixture
def opening(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Opening]:
    opening = prepare(qapp, preferences.open_preferences(tmp_path))
    yield opening
    opening.window.close()
    opening.window.deleteLater()


def fail() -> None:
    raise ValueError("it cannot be opened")


def test_the_window_lives_beside_a_call_on_another_thread(opening: Opening, qapp: QApplication) -> None:
    lived: list[bool] = []
    QTimer.singleShot(0, lambda: lived.append(True))
    aside = iter(range(50))
    elsewhere = opening.meanwhile(lambda: QThread.currentThread() is not qapp.thread(), (None for _ in aside))
    assert elsewhere
    assert lived
    assert list(aside) == []


def test_nothing_with_timers_is_left_to_the_search_for_garbage(opening: Opening) -> None:
    gc.collect()
    gc.disable()
    try:
        opening.meanwhile(lambda: None)
        with pytest.raises(ValueError, match="cannot be opened"):
            opening.meanwhile(fail)
        left = [one for one in gc.get_objects() if isinstance(one, _Beside) and shiboken6.isValid(one)]
    finally:
        gc.enable()
    assert not left
