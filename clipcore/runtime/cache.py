"""Where towers made for a runtime are kept: a folder that may be deleted at any time.

Each lies in a folder of its own with a note: of which files it was made, what it is, a digest of what was written, and
what was measured. One that is damaged, or was made of files that have changed since, is not there.
"""

from __future__ import annotations

import contextlib
import json
import logging
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from os import PathLike
from pathlib import Path
from typing import Any, Final

import xxhash

from clipcore.config import PreprocessConfig
from clipcore.runtime.tower import TowerPrecision

log = logging.getLogger(__name__)

NETWORK: Final = "tower.xml"
WEIGHTS: Final = "tower.bin"
_NOTE: Final = "note.json"
_FORMAT: Final = 1  # of the folder; goes up when a tower of before must not be used


@dataclass(frozen=True, slots=True)
class TowerNote:
    """What is known of a kept tower.

    Attributes:
        base_id: The model in float32.
        precision: What it computes in.
        dim: Size D of a vector.
        preprocess: How pictures are prepared; mean and deviation are part of the network.
        cosine: Mean cosine to float32 over photos it was not calibrated on; None where it was not measured.
        photos: How many photos that were.
        refused: Why there is no such tower; "" where there is one.
        digest: Of the network and its weights; 8-bit towers are told apart by it.
    """

    base_id: str
    precision: TowerPrecision
    dim: int
    preprocess: PreprocessConfig
    cosine: float | None = None
    photos: int = 0
    refused: str = ""
    digest: str = ""

    @property
    def way(self) -> str:
        """How its numbers are made, as `id_at` takes it."""
        return f"int8 {self.digest}" if self.precision == "int8" else self.precision


class TowerCache:
    """The towers made of one model."""

    def __init__(self, folder: str | PathLike[str], source: str | PathLike[str]) -> None:
        """Nothing is read or made yet.

        Args:
            folder: Where towers are kept, of this model and of others.
            source: The model's file or folder.
        """
        self._folder, self._source = Path(folder), Path(source)

    def place(self, precision: TowerPrecision) -> Path:
        """The folder of one tower, whether or not it is there; its name follows the model's files."""
        looks = json.dumps([_FORMAT, str(self._source), precision, _looks(self._source)])
        return self._folder / f"{precision}-{xxhash.xxh3_64_hexdigest(looks.encode())}"

    def read(self, precision: TowerPrecision) -> TowerNote | None:
        """The note of a tower that is whole, or of one that was refused; None where there is neither."""
        place = self.place(precision)
        try:
            data = json.loads((place / _NOTE).read_text("utf-8"))
            note = TowerNote(**{**data["tower"], "preprocess": _preprocess(data["tower"]["preprocess"])})
            if note.refused or _digest(place) == note.digest:
                return note
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("%s is damaged (%s) and is made again.", place, error)
        else:
            log.warning("%s is damaged and is made again.", place)
        shutil.rmtree(place, ignore_errors=True)
        return None

    def stamp(self, precision: TowerPrecision) -> int:
        """Changes when a tower is made or refused; 0 while there is none."""
        try:
            return (self.place(precision) / _NOTE).stat().st_mtime_ns
        except OSError:
            return 0

    def write(self, note: TowerNote, save: Callable[[Path], None] | None = None) -> TowerNote:
        """Keep a tower, whole or not at all, in place of those made of earlier editions of the model.

        Args:
            save: Writes the network and its weights into a folder; None for a tower that is refused.

        Raises:
            OSError: The folder cannot be written.
        """
        place = self.place(note.precision)
        self._folder.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix="partial-", dir=self._folder))
        try:
            if save is not None:
                save(partial)
                note = replace(note, digest=_digest(partial))
            data = {"source": str(self._source), "tower": asdict(note)}
            (partial / _NOTE).write_text(json.dumps(data, indent=1), "utf-8")
            shutil.rmtree(place, ignore_errors=True)
            partial.replace(place)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise
        self._drop_others(place, note.precision)
        return note

    def _drop_others(self, kept: Path, precision: TowerPrecision) -> None:
        for other in self._folder.glob(f"{precision}-*"):
            with contextlib.suppress(OSError, ValueError):
                if other != kept and json.loads((other / _NOTE).read_text("utf-8"))["source"] == str(self._source):
                    shutil.rmtree(other)


def _looks(source: Path) -> list[tuple[str, int, int]]:
    """The model's files with size and time: while they look the same, they are the same model."""
    files = sorted(source.iterdir()) if source.is_dir() else [source] if source.exists() else []
    looks: list[tuple[str, int, int]] = []
    for file in files:
        with contextlib.suppress(OSError):
            status = file.stat()
            looks.append((file.name, status.st_size, status.st_mtime_ns))
    return looks


def _digest(folder: Path) -> str:
    state = xxhash.xxh3_128()
    for name in (NETWORK, WEIGHTS):
        with (folder / name).open("rb") as file:
            while part := file.read(1 << 22):
                state.update(part)
    return state.hexdigest()


def _preprocess(data: dict[str, Any]) -> PreprocessConfig:
    return PreprocessConfig(**{**data, "mean": tuple(data["mean"]), "std": tuple(data["std"])})
