"""Photos of the owner for the 8-bit runtime to be calibrated on: previews that Albumen made itself, so safe to open."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np

from albumen.core.library.library import Library
from albumen.core.thumbnail import PREVIEW

WANTED: Final = 128
"""Photos to calibrate on and to measure with."""


@contextmanager
def calibration_photos(library: Library) -> Iterator[Path]:
    """A folder with previews of up to `WANTED` photos, spread evenly over the library; it goes at the end."""
    ids = library.photos.ids()
    chosen = ids[np.unique(np.linspace(0, len(ids) - 1, min(len(ids), WANTED)).astype(int))] if len(ids) else ids
    folder = Path(tempfile.mkdtemp(prefix="albumen-calibration-"))
    try:
        for number, photo in enumerate(library.photos.get_many(chosen.tolist())):
            jpeg = library.thumbnails.get(photo.content_hash, PREVIEW)
            if jpeg is not None:
                (folder / f"{number:04}.jpg").write_bytes(jpeg)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
