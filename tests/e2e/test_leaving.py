"""Ending the program while a plugin is inside native code: no abort, and the exit status arrives."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys, threading, time
from albumen.boot import leave

def native():
    import torch  # a second in C++, in which nothing can stop a thread
    while True:
        torch.ones(400, 400) @ torch.ones(400, 400)

threading.Thread(target=native, daemon=True).start()
time.sleep(float(sys.argv[1]))
print("left")
sys.exit(leave(3))
"""


def test_a_thread_in_native_code_does_not_abort_the_program() -> None:
    for seconds in ("0.3", "0.6", "1.2"):
        result = subprocess.run([sys.executable, "-c", SCRIPT, seconds], capture_output=True, text=True, check=False)
        assert (result.returncode, result.stdout, result.stderr) == (3, "left\n", "")


def test_without_such_threads_python_ends_as_ever() -> None:
    code = "import atexit, sys; from albumen.boot import leave; atexit.register(print, 'end'); sys.exit(leave(0))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "end\n")


def test_a_program_without_a_console_ends_in_order() -> None:
    code = "import sys; from albumen.boot import leave; sys.stdout = sys.stderr = None; leave(4)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (4, "")


def test_a_thread_that_is_to_be_waited_for_is_waited_for() -> None:
    code = (
        "import sys, threading, time; from albumen.boot import leave;"
        "threading.Thread(target=lambda: (time.sleep(0.3), print('done'))).start(); sys.exit(leave(5))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (5, "done\n")


def test_what_nobody_reads_any_more_is_no_error() -> None:
    code = "import sys; from albumen.boot import leave; print('x' * 10); leave(6)"
    reader, writer = os.pipe()
    os.close(reader)
    buffered = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    result = subprocess.run(
        [sys.executable, "-c", code], stdout=writer, stderr=subprocess.PIPE, text=True, check=False, env=buffered
    )
    os.close(writer)
    assert (result.returncode, result.stderr) == (6, "")


WINDOW = """
import os, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from albumen.boot import leave
from albumen.cli.main import run_cli, build_cli
from albumen.boot import open_session, run_window

def use():
    window = next((one for one in QApplication.topLevelWidgets() if getattr(one, "furnished", False)), None)
    if window is None:
        QTimer.singleShot(10, use)
        return
    window.searching.search_by_image(QImage(20, 20, QImage.Format.Format_RGB32))
    print(sorted(os.listdir(os.environ["TMPDIR"])))
    threading.Thread(target=threading.Event().wait, daemon=True).start()  # the way out is then the short one
    QTimer.singleShot(0, QApplication.closeAllWindows)

QTimer.singleShot(0, use)
sys.exit(leave(run_cli(build_cli(open_session, run_window), ["--library", sys.argv[1], "gui"])))
"""


def test_the_window_leaves_nothing_behind_in_the_temporary_folder(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    environment = {**os.environ, "TMPDIR": str(temporary), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-c", WINDOW, str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert result.returncode == 0, result.stderr
    assert "python-" in result.stdout or "Albumen-" in result.stdout, "a pasted picture lay there"
    assert not list(temporary.iterdir())
