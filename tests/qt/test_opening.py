"""What goes on beside the opening of a library."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import nullcontext
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


def begun(event: threading.Event) -> Iterator[None]:
    """Something to do aside, after which the call may end."""
    event.set()
    yield


def test_the_window_lives_beside_a_call_on_another_thread(opening: Opening, qapp: QApplication) -> None:
    lived: list[bool] = []
    QTimer.singleShot(0, lambda: lived.append(True))
    aside = iter(range(50))
    elsewhere = opening.meanwhile(lambda: QThread.currentThread() is not qapp.thread(), (None for _ in aside))
    assert elsewhere
    assert lived
    assert list(aside) == []


def test_nothing_with_timers_is_left_to_the_search_for_garbage(opening: Opening) -> None:
    for ending in (None, ValueError("it cannot be opened")):
        event = threading.Event()

        def work(event: threading.Event = event, ending: Exception | None = ending) -> None:
            event.wait(60)
            if ending is not None:
                raise ending

        with nullcontext() if ending is None else pytest.raises(ValueError, match="cannot be opened"):
            opening.meanwhile(work, begun(event))
    assert not [one for one in gc.get_objects() if type(one) is _Beside and shiboken6.isValid(one)]
