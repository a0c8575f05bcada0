"""Pictures a second through the image tower, as ratios to transformers' CLIPModel in float32 on the same processor.

    python tests/benchmarks/image_tower.py [--patch 32 16] [--batch 8 32] [--rounds 5] [--json]
    python tests/benchmarks/image_tower.py --models [--rounds 5]          # how long the models that are offered take
    python tests/benchmarks/image_tower.py --cost FOLDER_OF_PHOTOS        # what each precision costs the bundled model

The networks have random weights, which cost what trained ones cost; every way runs once a round, so that a busy machine
harms all alike, and medians are compared, of wall clock and of processor time. `--cost` takes the bundled model and
photographs (with captions in `NAME.json` beside them where retrieval is to be measured too), calibrates on some of
them and prints cosines to float32 and recall over the rest. `--models` runs the image towers that *Models…* offers in
float32, as indexing does unless told otherwise, with OpenVINO and without, beside the bundled model and beside B/32.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click
import numpy as np
import torch
from PIL import Image
from side_by_side import interleaved, tell

import clipcore
from clipcore.architectures import ARCHITECTURES
from clipcore.config import ClipConfig, PreprocessConfig, VisionConfig
from clipcore.runtime import ImageTower, TorchTower, TowerCache, open_tower
from clipcore.runtime.making import make_tower
from clipcore.runtime.network import GO

SIDE = 224
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
BUNDLED = Path(__file__).parents[2] / "resources" / "models" / "albumen-s"
OFFERED = (
    "albumen-s",
    "ViT-B-32:openai",
    "ViT-B-16:datacomp_xl_s13b_b90k",
    "ViT-B-16-SigLIP2:webli",
    "ViT-L-14:datacomp_xl_s13b_b90k",
)


def photos_of_nothing(count: int, side: int = SIDE) -> np.ndarray:
    random = np.random.default_rng(0)
    coarse = random.integers(0, 256, (count, 7, 7, 3), np.uint8)
    return np.stack([np.asarray(Image.fromarray(one).resize((side, side), Image.Resampling.BICUBIC)) for one in coarse])


def towers(folder: Path, patch: int, batch: int) -> dict[str, ImageTower]:
    """Every way to run one network, those of OpenVINO with a stream for each core that takes its part of a batch."""
    config = ClipConfig(
        embed_dim=512,
        vision=VisionConfig(image_size=SIDE, patch_size=patch, width=768, layers=12, heads=12, activation="quick_gelu"),
        text=None,
        preprocess=PreprocessConfig(size=SIDE),
    )
    torch.manual_seed(0)
    source = folder / f"b{patch}"
    if not source.exists():
        clipcore.save(clipcore.CLIP(config), config, source)
    exact = clipcore.load(source, device="cpu", precision="float32")
    cache = TowerCache(folder / "towers", source)
    made: dict[str, ImageTower] = {
        "torch float32": TorchTower(exact),
        "torch bfloat16": TorchTower(clipcore.load(source, device="cpu", precision="bfloat16")),
    }
    for precision in ("float32", "bfloat16", "int8"):
        if cache.read(precision) is None:
            make_tower(exact, cache, precision, photos_of_nothing(64))
        cores = os.cpu_count() or 1
        tower = open_tower(source, precision, folder / "towers", cores, min(GO, max(batch // cores, 1)))
        if tower is not None:
            made[f"openvino {precision}"] = tower
    return made


def transformers_tower(patch: int) -> Callable[[torch.Tensor], object]:
    from transformers import CLIPConfig, CLIPModel

    model = CLIPModel(CLIPConfig(vision_config={"patch_size": patch})).eval()

    def encode(pixels: torch.Tensor) -> object:
        with torch.inference_mode():
            return model.get_image_features(pixel_values=pixels)

    return encode


def speed(options: argparse.Namespace) -> None:
    ratios, lines = {}, []
    for patch in options.patch:
        with tempfile.TemporaryDirectory() as folder:
            theirs = transformers_tower(patch)
            for batch in options.batch:
                ours = towers(Path(folder), patch, batch)
                pixels = photos_of_nothing(batch)
                ready = torch.zeros(batch, 3, SIDE, SIDE)
                ways: dict[str, Callable[[], object]] = {
                    "transformers": lambda ready=ready, theirs=theirs: theirs(ready)
                }
                for name, tower in ours.items():
                    ways[name] = lambda tower=tower, pixels=pixels: tower.encode(list(pixels))
                interleaved(ways, 1)  # warm
                costs = interleaved(ways, options.rounds)
                for name, cost in costs.items():
                    lines.append(f"B/{patch} x {batch:2} {name:18} {1000 * cost.wall / batch:7.1f} ms a picture")
                    if name != "transformers":
                        key = f"b{patch}_{batch}_{name.replace(' ', '_')}"
                        ratios[f"{key}, wall"] = costs["transformers"].wall / cost.wall
                        ratios[key] = costs["transformers"].cpu / cost.cpu
    tell("image_tower", ratios, lines, as_json=options.json)


def models(options: argparse.Namespace) -> None:
    """What `albumen.ui.model_words` says of how long models take: processor time a picture, in batches of 16."""
    ratios, lines = {}, []
    with tempfile.TemporaryDirectory() as folder:
        ways: dict[str, Callable[[], object]] = {}
        for name in OFFERED:
            source = BUNDLED
            if name != BUNDLED.name:
                config = replace(ARCHITECTURES[name.partition(":")[0]], text=None)
                source = Path(folder) / name.partition(":")[0]
                torch.manual_seed(0)
                clipcore.save(clipcore.CLIP(config), config, source)
            exact = clipcore.load(source, device="cpu", precision="float32")
            cache = TowerCache(Path(folder) / "towers" / source.name, source)
            pixels = list(photos_of_nothing(16, exact.preprocess.config.size))
            make_tower(exact, cache, "float32", photos_of_nothing(2, exact.preprocess.config.size))
            tower = open_tower(source, "float32", Path(folder) / "towers" / source.name, os.cpu_count() or 1, 8)
            for way, one in {"torch": TorchTower(exact), "openvino": tower}.items():
                if one is not None:
                    ways[f"{name}, {way}"] = lambda one=one, pixels=pixels: one.encode(pixels)
        interleaved(ways, 1)  # warm
        costs = interleaved(ways, options.rounds)
    for key, cost in costs.items():
        name, way = key.split(", ")
        lines.append(f"{key:28} {1000 * cost.cpu / 16:7.1f} ms a picture")
        for beside in OFFERED[:2]:
            ratios[f"{name} / {beside}, {way}"] = cost.cpu / costs[f"{beside}, {way}"].cpu
    tell("image_tower_models", ratios, lines, as_json=options.json)


def recall(texts: np.ndarray, rows: np.ndarray, k: int = 10) -> float:
    """How often the photo a caption was written for is among the first k."""
    scores = texts @ rows.T
    return float(((scores > np.diag(scores)[:, None]).sum(axis=1) < k).mean())


def cost(options: argparse.Namespace) -> None:
    clip = clipcore.load(BUNDLED, device="cpu", precision="float32")
    files = sorted(file for file in options.cost.iterdir() if file.suffix.lower() in SUFFIXES)
    captions = [_caption(file) for file in files]
    pixels = np.stack([np.asarray(clip.preprocess.resize(Image.open(file).convert("RGB"))) for file in files])
    calibrate, judge = np.arange(len(files)) % 4 == 0, np.arange(len(files)) % 4 != 0
    told = all(captions)
    texts = clip.encode_texts([one for one, kept in zip(captions, judge, strict=True) if kept]) if told else None
    exact = clip.encode_images(list(pixels[judge]))
    ratios = {} if texts is None else {"recall10_float32": recall(texts, exact)}
    with tempfile.TemporaryDirectory() as folder:
        for precision in ("bfloat16", "int8"):
            make_tower(clip, TowerCache(folder, BUNDLED), precision, pixels[calibrate][:128])
            tower = open_tower(BUNDLED, precision, folder)
            if tower is None:
                click.echo(f"{precision} is refused")
                continue
            rows = tower.encode(list(pixels[judge]))
            ratios[f"cosine_{precision}"] = float((rows * exact).sum(axis=1).mean())
            ratios[f"least_cosine_{precision}"] = float((rows * exact).sum(axis=1).min())
            if texts is not None:
                ratios[f"recall10_{precision}"] = recall(texts, rows)
    tell("image_tower_cost", ratios, [f"{int(judge.sum())} photos"], as_json=options.json)


def _caption(file: Path) -> str:
    try:
        return str(json.loads(file.with_suffix(".json").read_text("utf-8"))["captions"][0])
    except (OSError, ValueError, KeyError, IndexError):
        return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patch", nargs="+", type=int, default=[32, 16])
    parser.add_argument("--batch", nargs="+", type=int, default=[8, 32])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cost", type=Path)
    parser.add_argument("--models", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.cost:
        cost(options)
    elif options.models:
        models(options)
    else:
        speed(options)


if __name__ == "__main__":
    main()
