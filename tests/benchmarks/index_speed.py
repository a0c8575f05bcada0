"""What indexing costs beside a plain script with the same network: processor time, memory, and how busy the cores are.

    python tests/benchmarks/index_speed.py [--photos 300] [--rounds 3] [--precision float32 int8] [--json]
    python tests/benchmarks/index_speed.py --peer rclip --rclip /path/to/rclip       # all with rclip's 256 pixels

Makes textured 12-megapixel JPEGs and a ViT-B/32 with random weights, which cost what trained ones cost. `albumen add`
decodes, hashes, makes two thumbnails, embeds and records; the script decodes with Pillow and embeds with transformers,
8 at a time, and throws the vectors away; rclip (see `rclip_peer.py`) is run as it comes. Each runs in a process of its
own, in turn. What the fast runtime makes of the model once is made before and timed apart. Memory is the proportional
set size of all processes of a way, at its peak; the share of the cores is processor time over wall clock, which says
something on a machine without other work only.
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
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
import rclip_peer
from PIL import Image
from side_by_side import tell

TEXTURES = 12
SIDE = 224
PEERS = ("script", "rclip")


@dataclass(frozen=True)
class Run:
    cpu: float
    wall: float
    peak: float


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


def measure(command: Sequence[str], environment: dict[str, str] | None = None) -> Run:
    before, began = os.times(), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    peaks: list[float] = [0.0]
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks), daemon=True)
    watcher.start()
    code = process.wait()
    if code:
        raise SystemExit(f"{command[0]} ended with {code}")
    after, wall = os.times(), time.perf_counter() - began
    watcher.join()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(cpu, wall, max(peaks))


def _watch(pid: int, peaks: list[float]) -> None:
    try:
        root = psutil.Process(pid)
        while root.is_running() and root.status() != psutil.STATUS_ZOMBIE:
            total = 0
            for process in (root, *root.children(recursive=True)):
                total += process.memory_full_info().pss
            peaks.append(total / 2**20)
            time.sleep(0.3)
    except psutil.Error:
        return


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
    if "script" in options.peer:
        peers["script"] = [sys.executable, __file__, "--script", str(photos), str(side)]
    runs: dict[str, list[Run]] = {}
    for _ in range(options.rounds):
        for peer, command in peers.items():
            rclip_peer.forget_photos(base / "rclip")
            runs.setdefault(peer, []).append(measure(command))
        for precision, library in libraries.items():
            copy = base / "library-in-use"
            shutil.copytree(library, copy)
            command = [sys.executable, "-m", "albumen", "--library", str(copy), "add", str(photos)]
            runs.setdefault(f"albumen {precision}", []).append(measure(command))
            shutil.rmtree(copy)
    report(runs, options, lines)


def photos_of(base: Path, count: int) -> Path:
    photos = base / f"photos-{count}"
    if not photos.exists():
        write_photos(photos, count)
    return photos


def peer_commands(base: Path, options: argparse.Namespace, lines: list[str]) -> dict[str, list[str]]:
    """rclip's command line, where it can be run; else a line says why not."""
    if "rclip" not in options.peer:
        return {}
    try:
        rclip = rclip_peer.program(options.rclip)
        rclip_peer.write_files(base / "rclip")
    except rclip_peer.NoPeer as reason:
        lines.append(str(reason))
        return {}
    os.environ["RCLIP_DATADIR"] = str(base / "rclip")
    return {"rclip": rclip_peer.command(rclip, photos_of(base, options.photos))}


def report(runs: dict[str, list[Run]], options: argparse.Namespace, lines: list[str]) -> None:
    middle = {
        name: Run(*(statistics.median(getattr(run, key) for run in each) for key in ("cpu", "wall", "peak")))
        for name, each in runs.items()
    }
    cores = os.cpu_count() or 1
    lines += [
        f"{name}: {1000 * run.cpu / options.photos:.0f} ms of processor time a photo, {run.wall:.0f} s in all,"
        f" {100 * run.cpu / run.wall / cores:.0f} % of {cores} cores, {run.peak:.0f} MiB at the peak"
        for name, run in middle.items()
    ]
    ratios = {}
    for name, run in middle.items():
        for peer in PEERS:
            if name.startswith("albumen") and peer in middle:
                way = name.removeprefix("albumen ")
                ratios[f"{peer}_cpu_over_{way}"] = middle[peer].cpu / run.cpu
                ratios[f"{peer}_memory_over_{way}"] = middle[peer].peak / run.peak
    tell("index_speed", ratios, lines, as_json=options.json)


if __name__ == "__main__":
    main()
