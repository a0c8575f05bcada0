"""How long a search takes from the command line, warm, and until the window is painted, beside bare references.

    python tests/benchmarks/startup.py [--photos N] [--rounds N] [--rclip PROGRAM] [--json]

With --rclip, searches are compared with rclip's over the same 300 photos: for a text that was never asked for, and for
one that was. rclip gets `--no-indexing`, which spares it a look at the photos (see `rclip_peer.py`).

The references otherwise: for a search, a script of twenty lines on transformers' CLIPModel that loads a ViT-B/32
(random weights; speed does not depend on them) from the disk, embeds the text and ranks the same number of stored
vectors; for the window, an empty QMainWindow of PySide6. The window is opened by the command, on an empty library and
on one of N photos; its first paint shows its menus, header, sidebar and columns. Also told is when its grid lists the
photos.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import rclip_peer
from index_speed import write_photos
from library_scale import fill
from side_by_side import Command, Cost, as_installed, commands, tell

from albumen.core.library import Library

WARM = 30
COMPARED = 300  # photos
WORDS = (
    ("red", "old", "wet", "tiny", "blue", "sleepy", "broken", "wooden", "happy", "yellow", "quiet", "wild", "green"),
    ("dog", "boat", "tree", "house", "street", "child", "cup", "bird", "car", "bridge", "flower", "horse", "hat"),
    ("outdoors", "indoors", "alone", "together"),
)
"""Of which texts are made that nobody asked for before."""
SCRIPT = """
import sys
import numpy as np, torch
from transformers import CLIPModel
model = CLIPModel.from_pretrained(sys.argv[1]).eval()
tokens = torch.arange(1, 10)[None]
with torch.inference_mode():
    query = model.get_text_features(input_ids=tokens, attention_mask=torch.ones_like(tokens))
query = np.asarray(getattr(query, "pooler_output", query))[0]
vectors = np.load(sys.argv[2])
scores = vectors @ (query / np.linalg.norm(query))
for place in np.argsort(-scores)[:20]:
    print(f"{scores[place]:.3f}  {place}")
"""
MODEL = """
import sys
import numpy as np
from transformers import CLIPConfig, CLIPModel
CLIPModel(CLIPConfig()).save_pretrained(sys.argv[1])
rows = np.random.default_rng(0).standard_normal((int(sys.argv[3]), 512)).astype(np.float32)
np.save(sys.argv[2], rows / np.linalg.norm(rows, axis=1, keepdims=True))
"""
QUERIES = """
import sys, time
from contextlib import closing
from pathlib import Path
from albumen.api import Query
from albumen.boot import open_session
with closing(open_session(Path(sys.argv[1]))) as session:
    session.host.search(Query("a first query"), 20)
    words = "dog cat horse boat tree house street snow child cup".split()
    costs = []
    for number in range(int(sys.argv[2])):
        wall, cpu = time.perf_counter(), time.process_time()
        session.host.search(Query(f"{words[number % 10]} number {number}"), 20)
        costs.append((time.perf_counter() - wall, time.process_time() - cpu))
    for column in zip(*costs):
        print(sorted(column)[len(column) // 2])
"""
PAINTED = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def leave():
    sys.stdout.flush()
    os._exit(0)

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, leave)  # when the parts, which are painted after the window, have been painted too
        return False

painted, show = Painted(), QMainWindow.show

def watched(window):
    window.installEventFilter(painted)
    show(window)

QMainWindow.show = watched
"""
EMPTY_WINDOW = (
    PAINTED
    + """
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1200, 800)
window.show()
application.exec()
"""
)
WINDOW = (
    PAINTED
    + """
from albumen.boot import main
sys.argv[1:] = ["--library", sys.argv[1], "gui"]
main()
"""
)
LISTED = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from albumen.boot import main

def look():
    for window in QApplication.topLevelWidgets():
        if getattr(window, "furnished", False) and len(window.grid.photos.ids):
            window.repaint()
            os._exit(0)

wait = QApplication.exec

def executed(*_):
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    return wait()

QApplication.exec = executed
sys.argv[1:] = ["--library", sys.argv[1], "gui"]
main()
"""


def python(script: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", script, *map(str, arguments)]


def warm_query(library: Path, environment: dict[str, str]) -> Cost:
    answer = subprocess.run(
        python(QUERIES, library, WARM), check=True, capture_output=True, text=True, env=environment
    ).stdout
    return Cost(*map(float, answer.split()[-2:]))


def beside_rclip(base: Path, program: Path, rounds: int, environment: dict[str, str]) -> dict[str, Cost]:
    """Searches of rclip and of Albumen over the same photos.

    Raises:
        rclip_peer.NoPeer: rclip cannot be run here.
    """
    rclip, photos, library = rclip_peer.program(program), base / "photos", base / "compared"
    rclip_peer.write_files(base / "rclip")
    write_photos(photos, COMPARED, 1200, 900)
    environment = {**environment, "RCLIP_DATADIR": str(base / "rclip")}
    albumen = [str(Path(sys.executable).with_name("albumen")), "--library", str(library)]
    for indexing in (rclip_peer.command(rclip, photos), [*albumen, "add", str(photos)]):
        subprocess.run(indexing, check=True, capture_output=True, env=as_installed(environment))
    texts = [" ".join(words) for words in itertools.product(*WORDS)]
    random.Random(0).shuffle(texts)
    fresh = iter(texts)
    ways: dict[str, Command] = {
        "rclip": lambda: rclip_peer.query(rclip, photos, next(fresh)),
        "albumen search": lambda: [*albumen, "search", "--all", next(fresh)],
        "albumen search, a text of before": [*albumen, "search", "--all", "a sleepy dog"],
    }
    return commands(ways, rounds, environment)


def tell_rclip(costs: dict[str, Cost], options: argparse.Namespace) -> None:
    lines = [f"medians of {options.rounds} interleaved rounds over {COMPARED} photos, the first not counted"]
    lines += [f"  {1000 * c.wall:8.1f} ms  {1000 * c.cpu:8.1f} ms CPU  {what}" for what, c in costs.items()]
    rclip = costs.pop("rclip")
    ratios = {f"rclip / {what}, cpu": rclip.cpu / cost.cpu for what, cost in costs.items()}
    ratios |= {f"rclip / {what}, wall": rclip.wall / cost.wall for what, cost in costs.items()}
    tell("startup", ratios, lines, as_json=options.json)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rclip", type=Path, help="rclip's program")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="albumen-startup-") as name:
        base = Path(name)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(base / "pycache")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as an installed program: what was compiled is kept
        if options.rclip is not None:
            tell_rclip(beside_rclip(base, options.rclip, options.rounds, environment), options)
            return
        albumen = [sys.executable, "-m", "albumen", "--library"]
        subprocess.run(
            [*albumen, str(base / "demo"), "demo"], check=True, capture_output=True, env=environment, cwd=base
        )
        subprocess.run(
            python(MODEL, base / "clip", base / "v.npy", 1000), check=True, env=environment, stderr=subprocess.DEVNULL
        )
        with Library.open(base / "empty"):
            pass
        with Library.open(base / "large") as library:
            fill(library, options.photos, 512)
        costs = commands(
            {
                "transformers script": python(SCRIPT, base / "clip", base / "v.npy"),
                "albumen search": [*albumen, str(base / "demo"), "search", "a dog"],
                "empty PySide6 window": python(EMPTY_WINDOW),
                "Albumen's window, empty library": python(WINDOW, base / "empty"),
                f"Albumen's window, {options.photos} photos": python(WINDOW, base / "large"),
                "... until the grid lists them": python(LISTED, base / "large"),
            },
            options.rounds,
            environment,
        )
        costs["albumen, a warm query"] = warm_query(base / "demo", environment)
    lines = [f"medians of {options.rounds} interleaved rounds, the first not counted"]
    lines += [f"  {1000 * c.wall:8.1f} ms  {1000 * c.cpu:8.1f} ms CPU  {what}" for what, c in costs.items()]
    script, search, empty = costs["transformers script"], costs["albumen search"], costs["empty PySide6 window"]
    warm, large = costs["albumen, a warm query"], costs[f"Albumen's window, {options.photos} photos"]
    ratios = {
        "transformers script / albumen search, cpu": script.cpu / search.cpu,
        "transformers script / albumen search, wall": script.wall / search.wall,
        "transformers script / warm query, cpu": script.cpu / warm.cpu,
        "transformers script / warm query, wall": script.wall / warm.wall,
        "empty window / Albumen's window, cpu": empty.cpu / large.cpu,
        "window of an empty library / window of many photos, cpu": costs["Albumen's window, empty library"].cpu
        / large.cpu,
    }
    tell("startup", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()
