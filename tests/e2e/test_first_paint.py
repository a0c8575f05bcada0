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
        "dataclasses",
        "typing_extensions",
    ),
    *("albumen.api", "albumen.host", "albumen.core.library", "albumen.ui.gateway", "albumen.ui.grid.view"),
)
SCRIPT = """
import json, os, sys, threading
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
seen = {"beside": {}}

class Where:
    # notes on which thread modules are imported first
    def find_spec(self, name, path=None, target=None):
        seen["beside"].setdefault(name, threading.current_thread() is not threading.main_thread())

sys.meta_path.insert(0, Where())

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and "imported" not in seen:
            seen["imported"] = sorted(sys.modules)
            seen["classes"] = [*vars(QtCore), *vars(QtWidgets)]
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
    seen["columns"] = [one.isVisible() for one in (window.sidebar, window.grid, window.inspector)]
    seen["commands"] = len(window.menus.actions)
    seen["pages"] = [spec.key for spec in window.pages.specs]
    window.close()

painted, show = Painted(), QMainWindow.show

def watched(window):
    window.installEventFilter(painted)
    show(window)
    QMainWindow.show = show

QMainWindow.show = watched
from albumen import boot
sys.argv[1:] = ["--library", sys.argv[1], "gui"]
boot.leave = lambda status: status  # what was seen is told first
status = boot.main()
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
    slow = {"Qt", "QStyle", "QTreeView"}  # with hundreds of enumerators, made when they are first asked for
    assert not slow.intersection(seen["classes"])
    assert "QMainWindow" in seen["classes"]
    assert seen["columns"] == [True, False, True], "the sidebar has come; an empty library has no grid"
    assert not seen["open"]
    assert len(seen["titles"]) == 6
    assert seen["field"], "the paint shows the window itself"
    assert seen["commands"] > 50
    for name in ("numpy", "sqlite3", "albumen.core.library", "albumen.host.session", "albumen.ui.grid.view"):
        assert seen["beside"][name], f"{name} is imported while the window lives"
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


SLOW = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from albumen import boot
opened, goes_on = boot.open_session, threading.Event()

def slowly(*arguments, **options):
    goes_on.wait()
    return opened(*arguments, **options)

boot.open_session = slowly

def look():
    window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)), None)
    said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()] if window else []
    if "Opening the library…" not in said:
        QTimer.singleShot(20, look)
        return
    assert not window.header.isEnabled() and not window.menuBar().isEnabled()
    if sys.argv[-1] == "close":
        window.close()
    goes_on.set()
    if sys.argv[-1] != "close":
        finish(window)

def finish(window):
    if not window.furnished:
        QTimer.singleShot(20, lambda: finish(window))
        return
    print("whole", window.header.isEnabled(), window.menuBar().isEnabled(), window.isVisible())
    window.close()

def begin():  # inside the program's own wait for its first paint
    QTimer.singleShot(0, look)

show = QMainWindow.show
def shown(window):
    QMainWindow.show = show
    show(window)
    begin()

QMainWindow.show = shown
sys.argv[1:-1] = ["--library", sys.argv[1], "gui"]
what = sys.argv.pop()
arguments, sys.argv = sys.argv, [*sys.argv, what]
boot.leave = lambda status: status  # it is told first
status = boot._start(arguments[1:])
print("status", status)
"""


@pytest.mark.parametrize(("what", "said"), [("wait", "whole True True True\nstatus 0\n"), ("close", "status 0\n")])
def test_a_library_that_takes_long_is_waited_for_and_the_window_can_be_closed(
    tmp_path: Path, what: str, said: str
) -> None:
    with Library.open(tmp_path / "library"):
        pass
    result = subprocess.run(
        [sys.executable, "-c", SLOW, str(tmp_path / "library"), what],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        timeout=120,
    )
    assert (result.returncode, result.stdout) == (0, said), result.stderr


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
