"""The screen stays on while photographs fill it, asked of a real desktop service on a D-Bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.ui.awake_control import AwakeControl
from albumen.ui.slideshow_control import SlideshowControl
from albumen.ui.window import MainWindow
from qt.qt_screen import fit_the_screen

Settle = Callable[[Callable[[], bool]], None]

SERVICES = Path(__file__).parents[1] / "helpers" / "desktop_services.py"
HOLDER = """
import sys
from PySide6.QtCore import QCoreApplication
from albumen.ui.presence import _desktop_is_kept_awake
from albumen.ui.screen_hold import DesktopHold
application = QCoreApplication([])
hold = DesktopHold()
print(_desktop_is_kept_awake(), hold.take("a slideshow"), _desktop_is_kept_awake(), flush=True)
sys.stdin.readline()
hold.leave()
sys.stdin.readline()
print(_desktop_is_kept_awake(), hold.take("a slideshow"), flush=True)
sys.stdin.readline()
"""


class Recorded:
    """A system that notes what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def take(self, reason: str) -> bool:
        self.asked.append(reason)
        return True

    def leave(self) -> None:
        self.asked.append("")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of programs on a bus of their own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here to make a bus with")
    command = [daemon, "--session", f"--address=unix:path={tmp_path}/bus", "--nofork", "--nopidfile", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    yield os.environ | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/bus"}
    process.terminate()
    process.wait()
    process.stdout.close()


@contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def nudge(process: subprocess.Popen[str]) -> None:
    print(file=process.stdin, flush=True)


@pytest.mark.timeout(90)
def test_the_desktop_is_asked_and_forgets_it_when_we_leave_or_crash(bus: dict[str, str]) -> None:
    with running([str(SERVICES)], bus) as services:
        assert line(services) == "ready"
        with running(["-c", HOLDER], bus) as holder:
            assert line(holder) == "False True True", "before, taken, and noticed as others' presentations are"
            assert line(services) == "held: Albumen a slideshow"
            nudge(holder)
            assert line(services) == "left"
            nudge(holder)
            assert line(holder) == "False True"
            assert line(services) == "held: Albumen a slideshow"
        assert line(services) == "left", "killed"


@pytest.mark.timeout(90)
def test_without_a_desktop_nothing_is_held(tmp_path: Path) -> None:
    nowhere = os.environ | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    with running(["-c", HOLDER], nowhere) as holder:
        assert line(holder) == "False False False"


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows")
def test_windows_agrees() -> None:  # pragma: no cover - runs on Windows only
    from albumen.ui.screen_hold import WindowsHold

    hold = WindowsHold()
    assert hold.take("a slideshow")
    hold.leave()


@pytest.mark.skipif(sys.platform != "darwin", reason="asks macOS")
def test_macos_agrees() -> None:  # pragma: no cover - runs on macOS only
    from albumen.ui.screen_hold import MacHold

    hold = MacHold()
    assert hold.take("a slideshow")
    hold.leave()


def test_it_is_held_while_a_slideshow_runs_and_while_the_window_fills_the_screen(
    window: MainWindow, settle: Settle
) -> None:
    awake, show = window.findChild(AwakeControl), window.findChild(SlideshowControl)
    assert awake is not None
    assert show is not None
    awake.hold = system = Recorded()
    window.menus.actions["slideshow"].trigger()
    assert show.view is not None
    settle(lambda: awake.held)
    QTest.keyClick(show.view, Qt.Key.Key_Space)
    settle(lambda: not awake.held)
    QTest.keyClick(show.view, Qt.Key.Key_Space)
    settle(lambda: awake.held)
    show.view.close()
    settle(lambda: not awake.held)
    fit_the_screen(window)
    window.showFullScreen()
    settle(lambda: awake.held)
    window.showNormal()
    settle(lambda: not awake.held)
    assert [bool(one) for one in system.asked] == [True, False] * 3


def test_a_window_that_outgrows_the_screen_keeps_it_on_no_longer(window: MainWindow, settle: Settle) -> None:
    awake = window.findChild(AwakeControl)
    assert awake is not None
    awake.hold = Recorded()
    fit_the_screen(window)
    window.showFullScreen()
    width = window.screen().size().width()
    settle(lambda: awake.held and window.width() == width)
    window.setMinimumWidth(width + 100)
    assert not window.isFullScreen()
    settle(lambda: not awake.held)
