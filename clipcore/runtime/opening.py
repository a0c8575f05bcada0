"""Opening towers that OpenVINO runs, without PyTorch."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from clipcore.resizing import ImageLike, resize, to_rgb
from clipcore.runtime.cache import NETWORK, TowerCache, TowerNote
from clipcore.runtime.names import id_at
from clipcore.runtime.network import CompiledNetwork, installed
from clipcore.runtime.tower import GAP, Rows, TowerPrecision


def open_tower(
    source: str | PathLike[str],
    precision: TowerPrecision,
    folder: str | PathLike[str],
    streams: int = 0,
    portion: int = 0,
) -> OpenVinoTower | None:
    """A tower that was made before; None where there is none, it was refused, or OpenVINO is not installed.

    Args:
        source: The model's file or folder.
        folder: Where towers are kept.
        streams: For many pictures at the least cost: threads that each take some of them. 0 for one picture at a time
            as soon as possible, by all cores together.
        portion: Pictures that a stream takes at a time; 0 for as many as cost least where there are many. Whoever
            encodes N at once takes N by the number of streams.
    """
    if not installed():
        return None
    cache = TowerCache(folder, source)
    note = cache.read(precision)
    return None if note is None or note.refused else OpenVinoTower(cache.place(precision), note, streams, portion)


class OpenVinoTower:
    """An image tower on a processor. Safe from any thread; calls take turns."""

    runtime = "openvino"

    def __init__(self, place: Path, note: TowerNote, streams: int = 0, portion: int = 0) -> None:
        """Compile a tower for this machine.

        Raises:
            MissingExtra: OpenVINO is not installed.
        """
        self.note = note
        self.model_id = id_at(note.base_id, note.way)
        self.dim = note.dim
        self.image_size = note.preprocess.size
        self._lock = threading.Lock()
        self._network = CompiledNetwork.read(place / NETWORK, note.precision, streams, portion)

    def fit(self, image: Image.Image) -> Image.Image:
        """See `ImageTower`."""
        return resize(image, self.note.preprocess, GAP)

    def encode(self, pictures: Sequence[ImageLike]) -> Rows:
        """See `ImageTower`."""
        if not pictures:
            return np.empty((0, self.dim), np.float32)
        pixels = np.stack([self._fitted(one) for one in pictures])
        with self._lock:
            return self._network.encode(pixels)

    def _fitted(self, picture: ImageLike) -> np.ndarray[Any, Any]:
        side = self.image_size
        if isinstance(picture, np.ndarray) and picture.shape == (side, side, 3) and picture.dtype == np.uint8:
            return picture
        return np.asarray(resize(to_rgb(picture), self.note.preprocess))
