"""Reading training data: WebDataset shards and plain folders of photos.

A shard is a tar file, gzipped or not, in which files that share a key form one sample: `0001.webp` with `0001.json`
and, or, `0001.txt`. In a folder the same holds for paths without their ending. The JSON may hold `captions`, `labels`,
`source` and `split`; a text file holds one caption. In a folder without either, the folder's name is the label.
"""

from __future__ import annotations

import gzip
import json
import tarfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from clipcore.training.errors import DataError

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
_SHARDS = ("*.tar", "*.tar.gz", "*.tgz")


@dataclass(frozen=True, slots=True)
class Description:
    """What is known about one photo.

    Attributes:
        key: unique within its source.
        labels: names or facets of what is seen, the most specific first.
        source: the collection it comes from.
        split: `train` or `val`; photos of the latter are never trained on.
    """

    key: str
    captions: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    source: str = ""
    split: str = "train"


@dataclass(frozen=True, slots=True)
class Sample:
    """One photo, still encoded as a file, and its description."""

    description: Description
    image: bytes


def shards(folder: Path) -> list[Path]:
    """The tar shards in a folder, by name."""
    return sorted({path for pattern in _SHARDS for path in folder.glob(pattern)})


def read(folder: Path) -> Iterator[Sample]:
    """All samples of a folder: of its shards if it has any, else of the photos in and under it.

    Raises:
        DataError: If the folder is missing or has no photos, or a file in it is damaged.
    """
    if not folder.is_dir():
        raise DataError(f"There is no data folder {folder}.")
    found = shards(folder)
    empty = True
    for sample in (sample for shard in found for sample in read_shard(shard)) if found else read_folder(folder):
        empty = False
        yield sample
    if empty:
        raise DataError(f"The data folder {folder} holds neither tar shards nor photos.")


def read_shard(path: Path) -> Iterator[Sample]:
    """The samples of one tar shard, in order; a sample without a picture is left out.

    Raises:
        DataError: If the shard is damaged or cut off.
    """
    source = path.name.split(".")[0]
    try:
        with tarfile.open(path, "r|*") as tar:
            key, parts = "", dict[str, bytes]()
            for member in tar:
                if not member.isfile():
                    continue
                name = PurePosixPath(member.name)
                stem = str(name.with_suffix(""))
                if stem != key:
                    yield from _assemble(key, parts, source, path)
                    key, parts = stem, {}
                file = tar.extractfile(member)
                parts[name.suffix.lower()] = file.read() if file else b""
            yield from _assemble(key, parts, source, path)
    except (tarfile.TarError, EOFError, OSError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError(f"The shard {path} is damaged or incomplete ({error}); fetch it again.") from error


def read_folder(folder: Path) -> Iterator[Sample]:
    """The photos in and under a folder, by path.

    Raises:
        DataError: If a description is damaged or a file cannot be read.
    """
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in PICTURES or not path.is_file():
            continue
        parts: dict[str, bytes] = {}
        try:
            for file in (path, path.with_suffix(".json"), path.with_suffix(".txt")):
                if file.is_file():
                    parts[file.suffix.lower()] = file.read_bytes()
        except OSError as error:
            raise DataError(f"{path} cannot be read: {error.strerror}.") from error
        if len(parts) == 1 and path.parent != folder:
            label = path.parent.name.replace("_", " ").replace("-", " ")
            parts[".json"] = json.dumps({"labels": [label]}).encode()
        yield from _assemble(str(path.relative_to(folder).with_suffix("")), parts, folder.name, path)


def _assemble(key: str, parts: dict[str, bytes], source: str, where: Path) -> Iterator[Sample]:
    image = next((data for suffix, data in parts.items() if suffix in PICTURES), None)
    if image is None:
        return
    described: dict[str, Any] = {}
    if ".json" in parts:
        try:
            described = json.loads(parts[".json"])
        except ValueError as error:
            raise DataError(f"The description of {key} in {where} is not valid JSON: {error}.") from error
        if not isinstance(described, dict):
            raise DataError(f"The description of {key} in {where} should be a JSON object.")
    captions = [str(text) for text in described.get("captions", [])]
    if ".txt" in parts:
        captions.append(parts[".txt"].decode("utf-8", "replace").strip())
    yield Sample(
        Description(
            key=key,
            captions=tuple(captions),
            labels=tuple(str(label) for label in described.get("labels", [])),
            source=str(described.get("source", source)),
            split=str(described.get("split", "train")),
        ),
        image,
    )
