"""A window that is closed at any moment of its start ends the program in order."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from albumen.core.library import Library
from qt.qt_photos import paint_photo, record_photo

MOMENTS = (0.0, 0.1, 0.25, 0.45, 0.8, 1.5)
SCRIPT = """
import faulthandler, sys
faulthandler.enable()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
show = QMainWindow.show

def shown(window):
    QMainWindow.show = show
    QTimer.singleShot(round(1000 * float(sys.argv.pop())), window, window.close)
    show(window)

QMainWindow.show = shown
from albumen.boot import leave, _start
sys.exit(leave(_start(["--library", sys.argv[1], "gui"])))
"""


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("closing")
    photos = [paint_photo(folder / "photos" / f"photo-{number}.jpg", number) for number in range(6)]
    made = []
    for name in ("first", "second"):
        with Library.open(folder / name) as library:
            library.folders.add(folder / "photos")
            for path in photos:
                record_photo(library, path, datetime(2024, 5, 1))
        made.append(folder / name)
    return made


def _opened(library: Path, moments: tuple[float, ...]) -> Iterator[tuple[float, int, str]]:
    for moment in moments:
        result = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(library), str(moment)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "HOME": str(library.parent), "QT_QPA_PLATFORM": "offscreen"},
            timeout=120,
        )
        yield moment, result.returncode, result.stderr


def test_closing_at_any_moment_of_the_start_ends_in_order(libraries: list[Path]) -> None:
    with ThreadPoolExecutor(2) as pool:
        halves = pool.map(lambda one: list(_opened(libraries[one], MOMENTS[one::2])), range(2))
        for moment, status, said in (each for half in halves for each in half):
            assert status == 0, f"closed after {moment} s: {said}"
            assert "Traceback" not in said, f"closed after {moment} s: {said}"
