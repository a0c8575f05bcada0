"""Opening towers that OpenVINO runs, without PyTorch."""

from __future__ import annotations

import importlib.util
import os
import sys
import threading
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import numpy as np
from PIL import Image

from clipcore.errors import MissingExtra
from clipcore.resizing import ImageLike, resize, to_rgb
from clipcore.runtime.cache import NETWORK, TowerCache, TowerNote
from clipcore.runtime.names import id_at
from clipcore.runtime.tower import Rows, TowerPrecision

BATCH: Final = 32
"""Pictures that go through the network together; more are taken in several goes."""


def installed() -> bool:
    """Whether OpenVINO is there."""
    return importlib.util.find_spec("openvino") is not None


def openvino() -> ModuleType:
    """OpenVINO, without its telemetry: its converter and NNCF would report their use over the network unasked.

    Raises:
        MissingExtra: It is not installed.
    """
    # What the import system takes as "not installed"; both then use the stubs they carry for that case.
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
    try:
        return importlib.import_module("openvino")
    except ImportError as error:
        raise MissingExtra(
            "The fast runtime OpenVINO is not installed. Install it with: pip install 'albumen[fast]'"
        ) from error


def open_tower(
    source: str | PathLike[str], precision: TowerPrecision, folder: str | PathLike[str], threads: int = 0
) -> OpenVinoTower | None:
    """A tower that was made before; None where there is none, it was refused, or OpenVINO is not installed.

    Args:
        source: The model's file or folder.
        folder: Where towers are kept.
        threads: Processor threads; 0 for as many as there are cores.
    """
    if not installed():
        return None
    cache = TowerCache(folder, source)
    note = cache.read(precision)
    return None if note is None or note.refused else OpenVinoTower(cache.place(precision), note, threads)


class OpenVinoTower:
    """An image tower on a processor. Safe from any thread; calls take turns."""

    runtime = "openvino"

    def __init__(self, place: Path, note: TowerNote, threads: int = 0) -> None:
        """Compile a tower for this machine.

        Raises:
            MissingExtra: OpenVINO is not installed.
        """
        ov = openvino()
        self.note = note
        self.model_id = id_at(note.base_id, note.way)
        self.dim = note.dim
        self.image_size = note.preprocess.size
        self._lock = threading.Lock()
        self._network = compile_network(ov.Core().read_model(place / NETWORK), note.precision, threads)

    def fit(self, image: Image.Image) -> Image.Image:
        """See `ImageTower`."""
        return resize(image, self.note.preprocess)

    def encode(self, pictures: Sequence[ImageLike]) -> Rows:
        """See `ImageTower`."""
        if not pictures:
            return np.empty((0, self.dim), np.float32)
        pixels = np.stack([self._fitted(one) for one in pictures])
        with self._lock:
            return encode_pixels(self._network, pixels)

    def _fitted(self, picture: ImageLike) -> np.ndarray[Any, Any]:
        side = self.image_size
        if isinstance(picture, np.ndarray) and picture.shape == (side, side, 3) and picture.dtype == np.uint8:
            return picture
        return np.asarray(self.fit(to_rgb(picture)))


def compile_network(network: Any, precision: TowerPrecision, threads: int = 0) -> Any:
    """Compile a network for this machine's processor.

    Args:
        network: An `openvino.Model`.
        precision: In 8-bit networks, what is not 8-bit is bfloat16.
        threads: 0 for as many as there are cores.
    """
    ov = openvino()
    options: dict[str, Any] = {
        "INFERENCE_PRECISION_HINT": "f32" if precision == "float32" else "bf16",
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": threads or os.cpu_count() or 1,
    }
    return ov.Core().compile_model(network, "CPU", options)


def encode_pixels(network: Any, pixels: np.ndarray[Any, Any]) -> Rows:
    """Unit rows (N, D) of fitted pictures (N, S, S, 3), uint8, by a compiled network."""
    parts = [network([pixels[start : start + BATCH]])[0] for start in range(0, len(pixels), BATCH)]
    rows = np.concatenate(parts).astype(np.float32)
    unit: Rows = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-12))
    return unit
