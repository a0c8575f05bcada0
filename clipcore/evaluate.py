"""Measure a model on photos with known captions and labels: `python -m clipcore.evaluate MODEL --data DIR`."""

from __future__ import annotations

import argparse
import io
import json
import logging
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from PIL import Image

from clipcore import load
from clipcore.api import Clip
from clipcore.config import ClipConfig, VisionConfig
from clipcore.errors import ClipcoreError
from clipcore.models.clip import build_vision
from clipcore.training.data import Description, Sample, read
from clipcore.training.errors import DataError
from clipcore.training.validation import Measure, every_measure
from clipcore.zeroshot import TEMPLATES, ClassVectorCache

log = logging.getLogger(__name__)
_T = TypeVar("_T")
_REFERENCE = ClipConfig(vision=VisionConfig(patch_size=32, width=768, layers=12, heads=12, image_size=224))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 if everything was measured, 2 if it could not be."""
    parser = argparse.ArgumentParser(prog="python -m clipcore.evaluate", description=__doc__)
    parser.add_argument("model", help="file, folder or registered name")
    parser.add_argument("--data", type=Path, required=True, help="folder of tar shards or photos")
    parser.add_argument("--split", default="val", help="which photos to use, `all` for every one (default: val)")
    parser.add_argument("--templates", default="general", choices=list(TEMPLATES), help="prompt set of class names")
    parser.add_argument("--image-size", type=int, help="side of the input in pixels, if not the model's own")
    parser.add_argument("--speed", action="store_true", help="also time the image tower against ViT-B/32 in float32")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    try:
        clip = load(options.model, image_size=options.image_size)
        measures = measure(clip, options.data, options.split, options.templates)
    except ClipcoreError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    size = _megabytes(Path(options.model))
    if size is not None:
        measures.append(Measure("weights on disk, MB", size, size, size, 1))
    if options.speed:
        measures.append(speed_ratio(clip))
    sys.stdout.write(_as_json(measures) if options.json else _as_table(measures))
    return 0


def measure(clip: Clip, data: Path, split: str = "val", templates: str = "general") -> list[Measure]:
    """Encode the photos of a split and take every measure they allow.

    Raises:
        DataError: If the data cannot be read or the split has no photos.
    """
    vectors: list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]] = []
    descriptions: list[Description] = []
    chosen = (sample for sample in read(data) if split in ("all", sample.description.split))
    for part in _batches(chosen, 128):
        vectors.append(clip.encode_images([_open(sample) for sample in part], batch_size=64))
        descriptions += [sample.description for sample in part]
        if len(vectors) % 8 == 0:
            log.info("%d photos", len(descriptions))
    if not descriptions:
        raise DataError(f"{data} has no photos of the split {split!r}.")
    cache = ClassVectorCache()
    return every_measure(
        np.concatenate(vectors), descriptions, clip.encode_texts, lambda names: cache.get(clip, names, templates)
    )


def speed_ratio(clip: Clip, batch: int = 32, rounds: int = 5) -> Measure:
    """Images per second of the image tower over those of ViT-B/32 in float32, timed in turns."""
    size = clip.config.preprocess.size
    ours = clip.model.visual, torch.randn(batch, 3, size, size)
    reference = build_vision(_REFERENCE.vision, _REFERENCE.embed_dim).eval(), torch.randn(batch, 3, 224, 224)
    with torch.inference_mode():
        times = [(_seconds(*reference), _seconds(*ours)) for _ in range(rounds + 1)]
    ratios = [slow / fast for slow, fast in times[1:]]  # the first round warms up
    return Measure(
        "images per second over ViT-B/32 float32", float(np.median(ratios)), min(ratios), max(ratios), rounds
    )


def _seconds(tower: torch.nn.Module, pixels: torch.Tensor) -> float:
    start = time.perf_counter()
    tower(pixels)
    return time.perf_counter() - start


def _open(sample: Sample) -> Image.Image:
    try:
        with Image.open(io.BytesIO(sample.image)) as image:
            return image.convert("RGB")
    except OSError as error:
        raise DataError(f"The photo {sample.description.key} cannot be decoded: {error}.") from error


def _batches(items: Iterator[_T], size: int) -> Iterator[list[_T]]:
    while part := list(islice(items, size)):
        yield part


def _megabytes(path: Path) -> float | None:
    if path.is_dir():
        return sum(file.stat().st_size for file in path.glob("*.safetensors")) / 1e6
    return path.stat().st_size / 1e6 if path.is_file() else None


def _as_json(measures: Sequence[Measure]) -> str:
    return json.dumps([asdict(item) for item in measures], indent=2) + "\n"


def _as_table(measures: Sequence[Measure]) -> str:
    width = max(len(item.name) for item in measures)
    lines = [f"{'measure':{width}}  {'value':>8}  {'95 % interval':>19}  {'n':>6}"]
    lines += [
        f"{item.name:{width}}  {item.value:8.3f}  {item.low:8.3f} - {item.high:8.3f}  {item.count:6d}"
        for item in measures
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
