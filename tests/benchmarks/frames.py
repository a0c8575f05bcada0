"""How long the window's grid takes for a frame while a million photos are scrolled.

    python tests/benchmarks/frames.py [--photos N] [--frames N] [--profile FILE] [--json]

Scrolls the real grid on Qt's offscreen platform at 60 frames a second, with JPEG thumbnails arriving from worker
threads: slowly, fast, and by jumps; in squares and in rows of photos in their own shapes; grouped by day. Prints for
each the time of a frame (scrolling, layout, painting, what arrived meanwhile), as the clock says and as the processor
spent it on the GUI thread, which leaves out what other programs took; the longest time that the GUI thread was away for
anything between frames; and the memory at the end. Ratios are of the processor's times to those of an empty scroll area
of the same size.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import io
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from typing_extensions import override

from albumen.core.resources import resource
from albumen.ui.arrangement import Grouping, GroupKind, Layout, Listing
from albumen.ui.collecting import Collecting
from albumen.ui.gateway.arranging import groups_of
from albumen.ui.grid.headings import sections_of
from albumen.ui.grid.thumbnails import Thumbnails
from albumen.ui.grid.view import PhotoGrid
from albumen.ui.icons import IconSet
from albumen.ui.records import Tile
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Mode, Theme

FRAME_S = 1 / 60
SIZE = (1400, 900)
SHAPES = (1.5, 1.5, 0.667, 1.333, 0.75, 1.0, 1.778, 3.0)
MOVES: dict[str, Callable[[int, int, np.random.Generator], int]] = {
    "slowly": lambda value, _end, _random: value + 24,
    "fast": lambda value, _end, _random: value + 900,
    "by jumps": lambda _value, end, random: int(random.integers(0, end)),
}


@dataclass
class Times:
    """Seconds on the GUI thread.

    Attributes:
        frames: for each frame.
        busy: for each frame, only what the processor spent on the thread; what other programs took is not in it.
        between: for each turn of the event loop between frames that did anything.
    """

    frames: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    between: list[float] = field(default_factory=list)

    @property
    def longest_between(self) -> float:
        """The longest time between frames, in milliseconds."""
        return max(self.between, default=0.0) * 1000


def spread(seconds: Sequence[float]) -> tuple[float, float, float]:
    """Median, 99th percentile and maximum in milliseconds."""
    times = np.array(seconds) * 1000
    return float(np.median(times)), float(np.percentile(times, 99)), float(times.max())


def told(seconds: Sequence[float]) -> str:
    """The same as text."""
    return "median {:5.2f}  99 % {:6.2f}  max {:6.2f}".format(*spread(seconds))


def encoded_tiles() -> list[bytes]:
    """Thumbnails as the library keeps them, of every shape."""
    random = np.random.default_rng(0)
    tiles = []
    for number in range(32):
        aspect = SHAPES[number % len(SHAPES)]
        width, height = (256, round(256 / aspect)) if aspect >= 1 else (round(256 * aspect), 256)
        coarse = Image.fromarray(random.integers(0, 255, (12, 12, 3), np.uint8))
        file = io.BytesIO()
        coarse.resize((width, height), Image.Resampling.BICUBIC).save(file, "JPEG", quality=85)
        tiles.append(file.getvalue())
    return tiles


def listing(count: int) -> Listing:
    """Photographs of twenty years."""
    days_ago = np.arange(count) * 7300 // max(count, 1)
    newest = date(2024, 12, 31)
    keys = np.array([int((newest - timedelta(days=day)).strftime("%Y%m%d")) for day in range(7300)], np.int32)
    days = keys[days_ago]
    ids = np.arange(1, count + 1, dtype=np.int64)
    aspects = np.array(SHAPES, np.float32)[ids % len(SHAPES)]
    return Listing(ids, aspects, days, groups_of(GroupKind(Grouping.DAY.value), days))


class Empty(QAbstractScrollArea):
    """Paints its ground and nothing else."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(event.rect()), self.palette().window())
        painter.end()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()


def scroll(app: QApplication, area: QAbstractScrollArea, move: str, frames: int) -> Times:
    """Scroll at 60 frames a second and take the times."""
    bar, times, random = area.verticalScrollBar(), Times(), np.random.default_rng(1)
    bar.setValue(0)
    for _ in range(frames):
        began, spent = time.perf_counter(), time.thread_time()
        bar.setValue(MOVES[move](bar.value(), bar.maximum(), random))
        app.processEvents()
        times.frames.append(time.perf_counter() - began)
        times.busy.append(time.thread_time() - spent)
        while (now := time.perf_counter()) < began + FRAME_S:
            app.processEvents()
            passed = time.perf_counter() - now
            if passed > 0.0005:
                times.between.append(passed)
            time.sleep(0.0005)
    return times


def settle(app: QApplication, seconds: float = 0.5) -> None:
    """Let what is under way arrive."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.001)


@contextmanager
def profiled(file: Path | None) -> Iterator[None]:
    """Write a profile of the GUI thread, where wanted."""
    if file is None:
        yield
        return
    with cProfile.Profile() as profile:
        yield
    profile.dump_stats(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--json", action="store_true", help="print only the ratios, as JSON")
    options = parser.parse_args()
    say = partial(click.echo, err=options.json)
    sys.setswitchinterval(0.001)  # as the program does
    app = QApplication([])
    theme = Theme(app, IconSet(resource("icons")))
    theme.apply(Mode.LIGHT, 1.0)
    tasks, encoded = Tasks(workers=4), encoded_tiles()

    def fetch(photo_ids: Sequence[int], _side: int) -> list[Tile]:
        return [Tile(i, encoded[i % len(encoded)], f"{i}.jpg", rating=i % 6) for i in photo_ids]

    empty = Empty()
    empty.resize(*SIZE)
    empty.verticalScrollBar().setRange(0, 10_000_000)
    empty.show()
    settle(app)
    base_times = scroll(app, empty, "slowly", options.frames)
    base, _, _ = spread(base_times.busy)
    empty.close()
    say(f"empty scroll area: {told(base_times.frames)}; on the processor {told(base_times.busy)}")

    process = psutil.Process()
    gc.collect()
    before = process.memory_info().rss
    photos = listing(options.photos)
    grid = PhotoGrid(Thumbnails(tasks, fetch), theme)
    grid.resize(*SIZE)
    grid.show()
    settle(app)
    collecting = Collecting()
    ratios: dict[str, float] = {}
    say(f"{options.photos:,} photos, milliseconds:")
    with profiled(options.profile):
        for layout in Layout:
            grid.set_layout(layout)
            began, spent = time.perf_counter(), time.thread_time()
            grid.show_listing(photos, sections_of(photos.groups), keep_place=False)
            shown, busy = (time.perf_counter() - began) * 1000, (time.thread_time() - spent) * 1000
            say(f"  {layout.value}: shown in {shown:.1f} on the GUI thread, {busy:.1f} of it on the processor")
            settle(app)
            for move in MOVES:
                times = scroll(app, grid, move, options.frames)
                say(
                    f"  {layout.value:7} {move:8} {told(times.frames)}; on the processor {told(times.busy)};"
                    f" longest between {times.longest_between:.2f}"
                )
                # More is better in every ratio; the longest frame of a few hundred is chance, and only said.
                names = [f"empty area / {layout.value} {move}, {what}" for what in ("median", "99 %")]
                ratios |= {name: base / each for name, each in zip(names, spread(times.busy)[:2], strict=True)}
    used = (process.memory_info().rss - before) / 2**20
    ratios["memory before / after"] = before / process.memory_info().rss
    say(f"memory: {used:.0f} MiB more than the empty area, {used * 2**20 / options.photos:.0f} bytes a photo")
    if options.json:
        click.echo(json.dumps({"benchmark": "frames", "ratios": ratios}))
    collecting.close()
    tasks.close()
    grid.close()


if __name__ == "__main__":
    main()
