"""Photos decoded once into a memory-mapped array, so that an epoch costs no decoding."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from clipcore.training.data import Description, Sample, read, shards
from clipcore.training.errors import DataError

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class PhotoSet:
    """Photos in one array and what is known of each.

    Attributes:
        pixels: (N, side, side, 3) uint8, RGB, each photo squashed to a square so that nothing of it is lost; usually
            a memory map.
        descriptions: one for each row.
    """

    pixels: Pixels
    descriptions: tuple[Description, ...]

    def __post_init__(self) -> None:
        if len(self.pixels) != len(self.descriptions):
            raise DataError(f"{len(self.pixels)} photos but {len(self.descriptions)} descriptions.")

    def __len__(self) -> int:
        return len(self.descriptions)

    def rows(self, split: str) -> npt.NDArray[np.int64]:
        """The rows of one split, ascending."""
        return np.array([i for i, d in enumerate(self.descriptions) if d.split == split], dtype=np.int64)

    @classmethod
    def open(cls, folder: Path, cache: Path, side: int = 128) -> PhotoSet:
        """Open the photos of a data folder (see `clipcore.training.data`), decoding them on first use.

        Args:
            cache: a folder for the decoded photos, side x side x 3 bytes each; made if it is missing. Another data
                folder, or changed shards, get an array of their own in it.

        Raises:
            DataError: If the data cannot be read, or a photo in it cannot be decoded.
        """
        stem = cache / f"photos-{_fingerprint(folder)}-{side}"
        array, index = stem.with_suffix(".npy"), stem.with_suffix(".json")
        if not index.is_file():
            _decode(folder, array, index, side)
        pixels = np.load(array, mmap_mode="r", allow_pickle=False)
        entries = json.loads(index.read_text("utf-8"))
        descriptions = tuple(
            Description(**entry | {"captions": tuple(entry["captions"]), "labels": tuple(entry["labels"])})
            for entry in entries
        )
        return cls(pixels, descriptions)


def decode(sample: Sample, side: int) -> Pixels:
    """The RGB pixels (side, side, 3) of a sample.

    Raises:
        DataError: If its image cannot be decoded.
    """
    try:
        with Image.open(io.BytesIO(sample.image)) as image:
            resized = image.convert("RGB").resize((side, side), Image.Resampling.BICUBIC)
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise DataError(f"The photo {sample.description.key} cannot be decoded: {error}.") from error
    return np.asarray(resized)


def _fingerprint(folder: Path) -> str:
    parts = [str(folder.resolve()), *(f"{path.name} {path.stat().st_size}" for path in shards(folder))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _decode(folder: Path, array: Path, index: Path, side: int) -> None:
    array.parent.mkdir(parents=True, exist_ok=True)
    raw = array.with_suffix(".raw")
    descriptions: list[Description] = []
    with raw.open("wb") as file:
        for sample in read(folder):
            file.write(decode(sample, side).tobytes())
            descriptions.append(sample.description)
    source = np.memmap(raw, dtype=np.uint8, mode="r", shape=(len(descriptions), side, side, 3))
    target = np.lib.format.open_memmap(array, mode="w+", dtype=np.uint8, shape=source.shape)
    for start in range(0, len(source), 4096):
        target[start : start + 4096] = source[start : start + 4096]
    target.flush()
    del source
    raw.unlink()
    scratch = index.with_suffix(".tmp")
    scratch.write_text(json.dumps([dataclasses.asdict(d) for d in descriptions]), encoding="utf-8")
    scratch.replace(index)  # the index comes last: where it is, the array is whole
