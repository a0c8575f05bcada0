"""Labelled photographs as vectors, for the benchmarks that learn from few labels; made once, then kept in a file."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

import clipcore
from clipcore.training.data import Description, read

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = ROOT / "resources" / "models" / "albumen-s"
FROM_A_SOURCE = 1280
FROM_A_CLASS = 64
AT_ONCE = 64
PROMPTS = ("{a}", "a photo of {a}", "a picture that shows {a}")


@dataclass(frozen=True)
class Photographs:
    """N labelled photographs.

    Attributes:
        vectors: (N, D) float32 unit rows.
        sources: (N,) the collection of each.
        labels: (N,) the most specific label of each.
        held_out: (N,) whether the photo was kept apart when the bundled model was trained.
        model_id: What made the vectors.
    """

    vectors: np.ndarray
    sources: np.ndarray
    labels: np.ndarray
    held_out: np.ndarray
    model_id: str

    def of(self, source: str) -> tuple[np.ndarray, np.ndarray, list[str], np.ndarray]:
        """Vectors (n, D), class numbers (n,), class names and `held_out` (n,) of one collection."""
        rows = np.flatnonzero(self.sources == source)
        names, numbers = np.unique(self.labels[rows], return_inverse=True)
        return self.vectors[rows], numbers, [str(name) for name in names], self.held_out[rows]

    def only(self, source: str) -> Photographs:
        """One collection."""
        rows = self.sources == source
        return Photographs(
            self.vectors[rows], self.sources[rows], self.labels[rows], self.held_out[rows], self.model_id
        )


def photographs(data: Path, model: clipcore.Clip, cache: Path | None) -> Photographs:
    """Embed some photographs of some classes of every source, or read them from the cache.

    Args:
        data: A folder as `clipcore.train` takes it.
        model: Makes the vectors.
        cache: A folder to keep them in, by model; None keeps nothing.
    """
    kept = None if cache is None else cache / f"fewshot-{model.model_id[:16]}-{FROM_A_SOURCE}.npz"
    if kept is not None and kept.is_file():
        with np.load(kept) as arrays:
            return Photographs(*(arrays[name] for name in ("vectors", "sources", "labels", "held_out")), model.model_id)
    vectors, seen, pending = [], [], []
    for one, picture in _wanted(data):
        seen.append(one)
        pending.append(picture)
        if len(pending) == AT_ONCE:
            vectors.append(model.encode_images(pending))
            pending = []
    vectors.append(model.encode_images(pending))
    made = Photographs(
        np.concatenate(vectors),
        np.array([one.source for one in seen]),
        np.array([one.labels[0] for one in seen]),
        np.array([one.split == "val" for one in seen]),
        model.model_id,
    )
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.savez(kept, vectors=made.vectors, sources=made.sources, labels=made.labels, held_out=made.held_out)
    return made


def _wanted(data: Path) -> Iterator[tuple[Description, Image.Image]]:
    """Of every source about as many photos: of few classes many each, of many classes `FROM_A_CLASS` or all they have.

    So that a difference in accuracy is of as many judged photos for four kinds of animals as for twenty of things.
    """
    sizes: dict[str, Counter[str]] = {}
    for sample in read(data):
        if sample.description.labels:
            sizes.setdefault(sample.description.source, Counter())[sample.description.labels[0]] += 1
    room: dict[tuple[str, str], int] = {}
    for source, counts in sizes.items():
        usual = min(FROM_A_CLASS, int(np.median(list(counts.values()))))
        chosen = sorted(counts)[:: max(1, len(counts) * usual // FROM_A_SOURCE)]
        room.update({(source, name): max(FROM_A_SOURCE // len(chosen), usual) for name in chosen})
    for sample in read(data):
        one = sample.description
        if one.labels and room.get((one.source, one.labels[0]), 0):
            room[one.source, one.labels[0]] -= 1
            yield one, Image.open(io.BytesIO(sample.image)).convert("RGB")
