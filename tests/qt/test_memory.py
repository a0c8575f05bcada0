"""What the window remembers: the newest value is what is read, and what is written last."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from albumen.ui.preferences import CELL, ORDER, Memory, open_preferences
from albumen.ui.tasks import Tasks

Settle = Callable[[Callable[[], bool]], None]


def test_a_value_is_read_before_it_is_written(tmp_path: Path, tasks: Tasks, settle: Settle) -> None:
    memory = Memory(open_preferences(tmp_path), tasks)
    memory.keep(CELL, 100)
    memory.keep(ORDER, "name")
    assert (memory.get(CELL), memory.get(ORDER)) == (100, "name")
    settle(lambda: open_preferences(tmp_path).get(CELL) == 100)
    settle(lambda: not memory._unwritten)
    assert (memory.get(CELL), memory.get(ORDER)) == (100, "name")


def test_an_older_value_is_not_written_over_a_newer_one(tmp_path: Path, tasks: Tasks, settle: Settle) -> None:
    settings = open_preferences(tmp_path)
    memory = Memory(settings, tasks)
    at_it, go_on = threading.Event(), threading.Event()

    def hold(_keys: tuple[str, ...]) -> None:
        at_it.set()
        go_on.wait(30)

    settings.subscribe(hold)
    memory.keep(CELL, 100)
    settle(at_it.is_set)  # a slow drive, on a worker thread
    memory.keep(CELL, 200)
    assert memory.get(CELL) == 200
    threading.Timer(0.1, go_on.set).start()
    memory.flush()
    assert open_preferences(tmp_path).get(CELL) == memory.get(CELL) == 200
