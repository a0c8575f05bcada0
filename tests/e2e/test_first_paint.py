"""The first paint of the window waits for nothing it does not show, and what comes after it completes the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from albumen.cli.window_start import library_for_window
from albumen.core.library import Library

HEAVY = (
    *(
        "numpy",
        "torch",
        "PIL",
        "sqlite3",
        "sqlite_utils",
        "jsonschema",
        "click",
        "lxml",
        "clipcore",
        "PySide6.QtNetwork",
    ),
    *("albumen.api", "albumen.host", "albumen.core.library", "albumen.ui.gateway", "albumen.ui.grid.view"),
)
SCRIPT = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
seen = {}

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and "imported" not in seen:
            seen["imported"] = sorted(sys.modules)
            seen["open"] = any(name.endswith("library.sqlite3") for name in files())
            seen["titles"] = [one.text() for one in watched.menuBar().actions()]
            seen["field"] = watched.header.search.isVisible()
            watched.removeEventFilter(self)
            QTimer.singleShot(0, complete)
        return False

def files():
    folder = "/proc/self/fd"
    return [os.path.realpath(os.path.join(folder, one)) for one in os.listdir(folder)] if os.path.isdir(folder) else []

def complete():
    window = next((one for one in QApplication.topLevelWidgets() if getattr(one, "furnished", False)), None)
    if window is None:
        QTimer.singleShot(10, complete)
        return
    seen["commands"] = len(window.menus.actions)
    seen["pages"] = [spec.key for spec in window.pages.specs]
    window.close()

painted, show = Painted(), QMainWindow.show

def watched(window):
    window.installEventFilter(painted)
    show(window)
    QMainWindow.show = show

QMainWindow.show = watched
from albumen.boot import main
sys.argv[1:] = ["--library", sys.argv[1], "gui"]
status = main()
print(json.dumps(seen))
sys.exit(status)
"""


def test_the_first_paint_imports_nothing_slow_and_opens_no_library(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library"):
        pass
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    seen = json.loads(result.stdout)
    imported = set(seen["imported"])
    assert not imported.intersection(HEAVY)
    assert not seen["open"]
    assert len(seen["titles"]) == 6
    assert seen["field"], "the paint shows the window itself"
    assert seen["commands"] > 50
    assert "map" in seen["pages"]


def test_a_library_that_cannot_be_opened_closes_the_window_with_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "library.sqlite3").write_bytes(b"no database at all" * 300)
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-m", "albumen", "--library", str(folder), "gui"],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=120,
    )
    assert result.returncode == 1
    assert "is damaged" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "folder"),
    [
        (["--library", "L"], "L"),
        (["--library=L", "--safe-mode", "gui", "one.jpg"], "L"),
        (["--library", "L", "search", "dog"], None),
        (["--library", "L", "gui", "--help"], None),
        (["--help"], None),
        (["--version"], None),
        (["--library"], None),
        (["--json", "info"], None),
        (["no-such-command"], None),
    ],
)
def test_only_a_plain_start_of_the_window_is_painted_early(arguments: list[str], folder: str | None) -> None:
    assert library_for_window(arguments) == (None if folder is None else Path(folder))
