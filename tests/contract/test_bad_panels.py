"""The contract kit finds panels that would trouble the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from albumen.testing.world import plugin_files

HEAD = "from PySide6.QtCore import QThread, QTimer\nfrom PySide6.QtWidgets import QLabel, QWidget\n"
PANELS = {
    "fine": ("return QLabel('fine')", None),
    "raises": ("return 1 / 0", "ZeroDivisionError"),
    "is_no_widget": ("return 'text'", "not a QWidget"),
    "raises_in_a_slot": (
        "panel = QLabel('x')\n    timer = QTimer(panel)\n    timer.timeout.connect(lambda: 1 / 0)\n"
        "    timer.start(10)\n    return panel",
        "ZeroDivisionError",
    ),
    "outlives_its_widget": (
        "panel = QLabel('x')\n    timer = QTimer()\n    timer.timeout.connect(lambda: panel.setText('y'))\n"
        "    timer.start(10)\n    KEPT.append(timer)\n    return panel",
        "already deleted",
    ),
    "leaves_a_thread": (
        "import threading, time\n    program = threading.main_thread()\n"
        "    def stay():\n        while program.is_alive(): time.sleep(0.05)\n"
        "    threading.Thread(target=stay, name='left').start()\n"
        "    return QLabel('x')",
        "threads still run",
    ),
    "brings_qt_down": (
        "panel = QLabel('x')\n    thread = QThread(panel)\n    thread.run = lambda: __import__('time').sleep(20)\n"
        "    thread.start()\n    return panel",
        "QThread",
    ),
}


@pytest.mark.parametrize("name", PANELS)
def test_panels(name: str, tmp_path: Path) -> None:
    body, reason = PANELS[name]
    code = (
        "KEPT = []\ndef panel():\n    "
        + HEAD.replace("\n", "\n    ")
        + body
        + "\ndef activate(ctx): ctx.add_panel('side', panel)\n"
    )
    folder = plugin_files(tmp_path, name, code, '[[panels]]\nid = "side"\ntitle = "Side"\narea = "right"\n')
    world = tmp_path / "world"
    world.mkdir()
    command = [sys.executable, "-m", "albumen.testing.panels", str(folder), str(world)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=100)
    if reason is None:
        assert done.returncode == 0, done.stderr
    else:
        assert done.returncode != 0
        assert reason in done.stderr
