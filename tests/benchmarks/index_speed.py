"""What indexing costs beside a plain script with the same network: processor time, memory, and how busy the cores are.

    python tests/benchmarks/index_speed.py [--photos 300] [--rounds 3] [--precision float32 int8] [--json]
    python tests/benchmarks/index_speed.py --peer rclip --rclip /path/to/rclip       # all with rclip's 256 pixels

Makes textured 12-megapixel JPEGs and a ViT-B/32 with random weights, which cost what trained ones cost. `albumen add`
decodes, hashes, makes two thumbnails, embeds and records; the script decodes with Pillow and embeds with transformers,
8 at a time, and throws the vectors away; rclip (see `rclip_peer.py`) is run as it comes. Each runs in a process of its
own, in turn, after a first run over a few photos that is not counted. What the fast runtime makes of the model once is
made before and timed apart. Memory is the proportional set size of all processes of a way, at its peak; how busy the
cores are is told of the time that other programs left, between start-up and the last batch.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
import rclip_peer
from PIL import Image
from side_by_side import as_installed, tell

TEXTURES = 12
FEW = 8  # photos of the run that is not counted
SIDE = 224
PEERS = ("script", "rclip")


@dataclass(frozen=True)
class Run:
    cpu: float
    wall: float
    peak: float
    busy: float


def write_photos(folder: Path, count: int, width: int = 4000, height: int = 3000) -> None:
    """JPEGs with detail at all scales, as photographs have it; each a content of its own."""
    random = np.random.default_rng(0)
    folder.mkdir()
    encoded = []
    for _ in range(min(TEXTURES, count)):
        total = np.zeros((height, width, 3), np.float32)
        for octave in range(2, 11):
            grid = random.normal(0, 1, (2**octave * 3 // 4 + 1, 2**octave + 1, 3)).astype(np.float32)
            layers = [
                Image.fromarray(grid[..., channel]).resize((width, height), Image.Resampling.BILINEAR)
                for channel in range(3)
            ]
            total += np.stack([np.asarray(layer) for layer in layers], axis=-1) * (60 / octave)
        buffer = io.BytesIO()
        Image.fromarray(np.clip(total + 128, 0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=90)
        encoded.append(buffer.getvalue())
    for number in range(count):
        jpeg, comment = encoded[number % len(encoded)], f"{number:08}".encode()
        segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
        (folder / f"{number:06}.jpg").write_bytes(jpeg[:2] + segment + jpeg[2:])


def write_model(folder: Path, side: int) -> None:
    import torch

    import clipcore
    from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig

    config = ClipConfig(
        embed_dim=512,
        vision=VisionConfig(image_size=side, patch_size=32, width=768, layers=12, heads=12, activation="quick_gelu"),
        text=TextConfig(context_length=77, width=512, layers=12, heads=8, activation="quick_gelu"),
        preprocess=PreprocessConfig(size=side),
    )
    torch.manual_seed(0)
    clipcore.save(clipcore.CLIP(config), config, folder)


def library_of(library: Path, precision: str, photos: Path, model: Path | None = None) -> float:
    """Make a library with a model chosen (None: the one that comes along) and the fast runtime's tower made.

    Returns:
        The seconds that making the tower took.
    """
    from albumen.core.encoder import Encoder, ModelSpec
    from albumen.core.library import Library
    from albumen.host.app_settings import MODEL, PRECISION, app_settings

    Library.open(library).close()
    settings = app_settings(library)
    settings.set(PRECISION, precision)
    if model is not None:
        albumen = [sys.executable, "-m", "albumen", "--library", str(library)]
        imported = subprocess.run([*albumen, "models", "list"], check=True, capture_output=True, text=True).stdout
        if model.name not in imported:
            subprocess.run(
                [*albumen, "models", "import", str(model), "--name", model.name], check=True, capture_output=True
            )
        settings.set(MODEL, model.name)
    source = subprocess.run(
        [sys.executable, "-c", _SOURCE, str(library)], check=True, capture_output=True, text=True
    ).stdout.strip()
    began = time.perf_counter()
    spec = ModelSpec(source, "cpu", precision, towers=str(library / "towers"))  # type: ignore[arg-type]
    Encoder(spec).make_tower(sorted(photos.glob("*.jpg"))[:64], worth=True)
    return time.perf_counter() - began


_SOURCE = """
import contextlib, sys
from pathlib import Path
from albumen.boot import open_session
with contextlib.closing(open_session(Path(sys.argv[1]))) as session:
    print(session.model_spec().source)
"""


def script(photos: Path, side: int) -> None:
    """The peer: what one would write in an afternoon."""
    import torch
    from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel

    model = CLIPModel(CLIPConfig(vision_config={"image_size": side})).eval()  # ViT-B/32 is its default
    processor = CLIPImageProcessor(size={"shortest_edge": side}, crop_size={"height": side, "width": side})
    files = sorted(photos.glob("*.jpg"))
    with torch.inference_mode():
        for start in range(0, len(files), 8):
            images = [Image.open(file).convert("RGB") for file in files[start : start + 8]]
            model.get_image_features(**processor(images, return_tensors="pt"))


def measure(command: Sequence[str]) -> Run:
    """Run a command to its end."""
    before, began = os.times(), time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=as_installed(os.environ)
    )
    watcher = Watcher(process.pid)
    watcher.start()
    code = process.wait()
    if code:
        raise SystemExit(f"{command[0]} ended with {code}")
    after, wall = os.times(), time.perf_counter() - began
    watcher.join()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(cpu, wall, watcher.peak, watcher.busy())


class Watcher(threading.Thread):
    """Looks at a process and its children now and then.

    Attributes:
        peak: The most memory they took together, in MiB.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0.0
        self._pid = pid
        self._looks: list[tuple[float, float]] = []  # processor seconds of theirs, idle seconds of all cores

    def run(self) -> None:
        try:
            root = psutil.Process(self._pid)
            while root.is_running() and root.status() != psutil.STATUS_ZOMBIE:
                used = memory = 0.0
                for process in (root, *root.children(recursive=True)):
                    times = process.cpu_times()
                    used += times.user + times.system
                    memory += process.memory_full_info().pss
                idle = psutil.cpu_times()
                self._looks.append((used, idle.idle + getattr(idle, "iowait", 0.0)))
                self.peak = max(self.peak, memory / 2**20)
                time.sleep(0.3)
        except psutil.Error:
            return

    def busy(self) -> float:
        """The share of what the cores had to give, other programs' time left out, that was used in the middle.

        That is from a fifth to nine tenths of the processor time, between start-up and the last batch.
        """
        most = max((used for used, _ in self._looks), default=0.0)
        middle = [look for look in self._looks if 0.2 * most <= look[0] <= 0.9 * most]
        if len(middle) < 2:
            return 0.0
        used, idle = middle[-1][0] - middle[0][0], middle[-1][1] - middle[0][1]
        return used / (used + idle)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--precision", nargs="+", default=["float32", "int8"])
    parser.add_argument("--peer", nargs="+", choices=PEERS, default=["script"])
    parser.add_argument("--rclip", type=Path, help="rclip's program, where it is not on the path")
    parser.add_argument("--scratch", type=Path, help="where photos and libraries are kept for another run")
    parser.add_argument("--script", nargs=2, help=argparse.SUPPRESS)  # what the script runs over, and the side
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.script:
        script(Path(options.script[0]), int(options.script[1]))
        return
    base = options.scratch or Path(tempfile.mkdtemp(prefix="albumen-index-speed-"))
    base.mkdir(exist_ok=True)
    try:
        compare(base, options)
    finally:
        if not options.scratch:
            shutil.rmtree(base)


def compare(base: Path, options: argparse.Namespace) -> None:
    lines: list[str] = []
    peers = peer_commands(base, options, lines)
    side = rclip_peer.SIDE if "rclip" in peers else SIDE
    os.environ["XDG_DATA_HOME"] = str(base / "data")  # where models are taken in
    photos, model = photos_of(base, options.photos), base / f"b32-{side}"
    if not model.exists():
        write_model(model, side)
    libraries = {}
    for precision in options.precision:
        libraries[precision] = base / f"library-{precision}-{side}"
        if not libraries[precision].exists():
            seconds = library_of(libraries[precision], precision, photos, model)
            lines.append(f"making the {precision} tower, once for a model: {seconds:.0f} s")
    few = photos_of(base, FEW)
    ways = {name: (lambda photos, way=way: measure(way(photos))) for name, way in peers.items()}
    ways |= {f"albumen {name}": (lambda photos, at=at: add(base, at, photos)) for name, at in libraries.items()}
    runs: dict[str, list[Run]] = {}
    for number in range(options.rounds + 1):
        for name, way in ways.items():
            rclip_peer.forget_photos(base / "rclip")
            run = way(photos if number else few)
            if number:
                runs.setdefault(name, []).append(run)
    report(runs, options, lines)


def add(base: Path, library: Path, photos: Path) -> Run:
    """Measure `albumen add` with a copy of a library."""
    copy = base / "library-in-use"
    shutil.copytree(library, copy)
    run = measure([sys.executable, "-m", "albumen", "--library", str(copy), "add", str(photos)])
    shutil.rmtree(copy)
    return run


def photos_of(base: Path, count: int) -> Path:
    photos = base / f"photos-{count}"
    if not photos.exists():
        write_photos(photos, count)
    return photos


def peer_commands(base: Path, options: argparse.Namespace, lines: list[str]) -> dict[str, Callable[[Path], list[str]]]:
    """The peers' command lines for a folder of photos; a line says where rclip cannot be run."""
    peers: dict[str, Callable[[Path], list[str]]] = {}
    if "rclip" in options.peer:
        try:
            rclip = rclip_peer.program(options.rclip)
            rclip_peer.write_files(base / "rclip")
        except rclip_peer.NoPeer as reason:
            lines.append(str(reason))
        else:
            os.environ["RCLIP_DATADIR"] = str(base / "rclip")
            peers["rclip"] = lambda photos: rclip_peer.command(rclip, photos)
    if "script" in options.peer:
        side = rclip_peer.SIDE if "rclip" in peers else SIDE
        peers["script"] = lambda photos: [sys.executable, __file__, "--script", str(photos), str(side)]
    return peers


def report(runs: dict[str, list[Run]], options: argparse.Namespace, lines: list[str]) -> None:
    middle = {
        name: Run(*(statistics.median(getattr(run, key) for run in each) for key in ("cpu", "wall", "peak", "busy")))
        for name, each in runs.items()
    }
    cores = os.cpu_count() or 1
    lines += [
        f"{name}: {1000 * run.cpu / options.photos:.0f} ms of processor time a photo, {run.wall:.0f} s in all,"
        f" {100 * run.busy:.0f} % of what {cores} cores left it, {run.peak:.0f} MiB at the peak"
        for name, run in middle.items()
    ]
    ratios = {}
    for name, run in middle.items():
        for peer in PEERS:
            if name.startswith("albumen") and peer in middle:
                way = name.removeprefix("albumen ")
                ratios[f"{peer}_cpu_over_{way}"] = middle[peer].cpu / run.cpu
                ratios[f"{peer}_memory_over_{way}"] = middle[peer].peak / run.peak
        if name.startswith("albumen"):
            ratios[f"busy_{name.removeprefix('albumen ')}"] = run.busy
    tell("index_speed", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()
