"""A whole session of normal use opens no socket: each of its Python processes reports the sockets it makes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.photos import write_photos

# Python runs this module at the start of every process that finds it, the index process among them.
WATCH = """
import os, sys

def hook(event, arguments):
    if event in ("socket.__new__", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        family = int(arguments[1]) if event == "socket.__new__" else -1
        with open(os.environ["SOCKET_REPORT"], "a") as report:
            report.write(f"{event} {family} {sys.argv[:3]}\\n")

sys.addaudithook(hook)
with open(os.environ["SOCKET_REPORT"], "a") as report:
    report.write("started 0\\n")
"""
SESSION = """
import sys
import psutil
from albumen.cli.main import build_cli, run_cli
from albumen.boot import open_session
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

def window(session):
    from albumen.ui import app
    application = app.application_for(sys.argv[:1])
    desk = app.Desk(session, application)
    desk.main.show()
    QTimer.singleShot(1000, lambda: QTest.keyClicks(desk.main.header.search, "a bright picture"))
    QTimer.singleShot(8000, application.closeAllWindows)
    used = []  # Qt's own sockets do not pass through Python's audit
    look = QTimer(desk)
    look.timeout.connect(lambda: used.extend(psutil.Process().net_connections("inet")))
    look.start(250)
    application.exec()
    desk.close()
    assert used == [], used
    return 0

raise SystemExit(run_cli(build_cli(open_session, window), ["gui"]))
"""
LOCAL = {1}  # AF_UNIX: the display, and the pair of ends that a signal is passed through


@pytest.mark.slow
def test_normal_use_opens_no_socket(tmp_path: Path) -> None:
    watch = tmp_path / "watch"
    watch.mkdir()
    (watch / "sitecustomize.py").write_text(WATCH)
    write_photos(tmp_path / "photos", 3)
    report = tmp_path / "sockets.txt"
    places = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("HF_", "COV_"))},
        **dict.fromkeys(places, str(tmp_path)),
        "ALBUMEN_LIBRARY": str(tmp_path / "library"),
        "PYTHONPATH": str(watch),
        "SOCKET_REPORT": str(report),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(*command: str) -> None:
        done = subprocess.run(
            [sys.executable, *command], env=environment, capture_output=True, text=True, check=False, timeout=200
        )
        assert done.returncode == 0, done.stderr

    photo = str(tmp_path / "photos" / "photo-0000.jpg")
    for command in (
        ("add", str(tmp_path / "photos")),
        ("search", "a bright picture", "--all"),
        ("info", photo),
        ("tags",),
        ("album", "create", "Mine"),
        ("album", "add", "Mine", photo),
        ("plugins", "list"),
        ("models", "list", "--all"),
        ("doctor",),
    ):
        run("-m", "albumen", *command)
    run("-c", SESSION)
    lines = report.read_text().splitlines()
    assert len([line for line in lines if line.startswith("started")]) >= 11  # the index process too
    outside = [line for line in lines if not line.startswith("started") and int(line.split()[1]) not in LOCAL]
    assert outside == []


@pytest.mark.skipif(sys.platform == "win32", reason="the report is the same, the family's number is not")
def test_a_socket_would_have_been_reported(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(WATCH)
    report = tmp_path / "sockets.txt"
    environment = os.environ | {"PYTHONPATH": str(tmp_path), "SOCKET_REPORT": str(report)}
    subprocess.run([sys.executable, "-c", "import socket; socket.socket().close()"], env=environment, check=True)
    assert "socket.__new__ 2" in report.read_text()
