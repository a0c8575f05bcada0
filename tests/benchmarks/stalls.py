"""How long the window's GUI thread is away from its events, and what it does meanwhile.

    python tests/benchmarks/stalls.py [--library FOLDER] [--commands] [--seconds S] [--limit MS] [--places N] [--json]

Opens the real window by the command on a library of demonstration photos (or a copy of FOLDER), on Qt's offscreen
platform, and goes through it: the start, every page, every panel of a plugin, a search, all photos selected, a photo
large, undo, close; with `--commands` also every command of every menu. For each it prints the longest turns of the
event loop by the processor time of the GUI thread (which leaves out what other programs took), the places where it was
seen, and how late an event came that was posted meanwhile, by the clock. What comes before the first paint is not
counted: there is nothing yet that could be clicked.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_NO_GLIB"] = "1"  # see StallMeter

import click
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from side_by_side import tell
from stall_tour import Step, commands_of, steps_of

from helpers.stalls import StallMeter, report

FRAME_MS = 1000 / 60


class Driver(QObject):
    """Waits for the first paint, then goes through the steps, with a rest after each."""

    def __init__(self, seconds: float, *, commands: bool) -> None:
        super().__init__()
        self._commands = commands
        self.meter: StallMeter | None = None
        self.labels: list[str] = []
        self._seconds = seconds
        self._window: QMainWindow | None = None
        self._steps: Iterator[Step] = iter(())

    def watch(self, window: QMainWindow) -> None:
        """Begin with the window's first paint."""
        if self._window is None:
            self._window = window
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.meter is None:
            self.meter = StallMeter()
            self._label("first paint")
            QTimer.singleShot(0, self, self._painted)
        return False

    def _label(self, text: str) -> None:
        assert self.meter is not None
        self.meter.label = text
        self.labels.append(text)

    def _painted(self) -> None:
        assert self._window is not None
        self._window.removeEventFilter(self)
        self._label("start, until the window is whole")
        self._until_whole()

    def _until_whole(self) -> None:
        if not getattr(self._window, "furnished", False):
            QTimer.singleShot(5, self, self._until_whole)
            return
        self._label("start, what arrives afterwards")
        QTimer.singleShot(round(3000 * self._seconds), self, self._begin)

    def _begin(self) -> None:
        window: Any = self._window  # a MainWindow, which is imported after the first paint only
        self._steps = chain(steps_of(window), commands_of(window) if self._commands else ())
        self._next()

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            assert self._window is not None
            assert self.meter is not None
            self._label("close")
            application = QCoreApplication.instance()
            assert application is not None
            application.aboutToQuit.connect(self.meter.close)  # nobody sees what ends thereafter
            QTimer.singleShot(20, self._window, self._window.close)  # in a turn of its own
            return
        name, do = step
        self._label(name)
        QTimer.singleShot(20, self, partial(self._do, do))  # in a turn of its own

    def _do(self, do: Callable[[], object]) -> None:
        do()
        QTimer.singleShot(round(1000 * self._seconds), self, self._next)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=Path, help="go through a copy of this one")
    parser.add_argument("--commands", action="store_true", help="every command of every menu as well")
    parser.add_argument("--seconds", type=float, default=1.0, help="how long to rest after each step")
    parser.add_argument("--limit", type=float, default=FRAME_MS, help="tell of turns longer than this, in milliseconds")
    parser.add_argument("--places", type=int, default=3, help="how many places to tell of each")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="albumen-stalls-") as name:
        folder = Path(name) / "library"
        if options.library:
            shutil.copytree(options.library, folder)
        else:
            command = [sys.executable, "-m", "albumen", "--library", str(folder), "demo"]
            subprocess.run(command, check=True, capture_output=True)
        _go_through(folder, options)


def _go_through(folder: Path, options: argparse.Namespace) -> None:
    driver, show = Driver(options.seconds, commands=options.commands), QMainWindow.show

    def watched(window: QMainWindow) -> None:
        driver.watch(window)
        show(window)

    setattr(QMainWindow, "show", watched)  # noqa: B010 - to be there before the window is
    sys.argv[1:] = ["--library", str(folder), "gui"]
    from albumen import boot

    boot.leave = lambda status: status  # the figures are told first
    boot.main()
    meter = driver.meter
    assert meter is not None
    meter.close()
    lines = ["processor time on the GUI thread of the longest turn, and the longest wait of an event by the clock"]
    ratios = {}
    for label in dict.fromkeys(driver.labels):
        worst = meter.longest(1, label)[0].cpu * 1000 if meter.longest(1, label) else 0.0
        lines.append(f"  {worst:7.1f} ms  {meter.latest(label) * 1000:7.1f} ms  {label}")
        ratios[f"a frame / {label}"] = FRAME_MS / max(worst, 0.1)
    lines.append(f"turns longer than {options.limit:.0f} ms, and where they were seen")
    lines += report([stall for stall in meter.longest(60) if stall.cpu * 1000 > options.limit], options.places)
    if options.json:
        tell("stalls", ratios, [], as_json=True)
    else:
        click.echo("\n".join(lines))
    sys.stdout.flush()
    os._exit(0)  # a plugin's thread may be inside native code; see albumen.boot.leave


if __name__ == "__main__":
    main()
