"""Covers pictures before they reach the window: what no widget ever gets, no widget can show."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
from PIL import Image

from albumen.ui.pictures import Pixels

CELLS: Final = 6
"""A veiled picture is made of so many patches of colour along its longer side."""


def veiled(pixels: Pixels) -> Pixels:
    """A picture (H, W, 3) of the same size in which nothing can be made out."""
    height, width = pixels.shape[:2]
    return np.asarray(_patches(Image.fromarray(pixels)).resize((width, height), Image.Resampling.BICUBIC), np.uint8)


def veiled_jpeg(encoded: bytes) -> bytes:
    """An encoded picture as a small JPEG in which nothing can be made out; its sides have the same ratio."""
    with Image.open(io.BytesIO(encoded)) as image:
        size = (max(1, image.width // 4), max(1, image.height // 4))
        patches = _patches(image.convert("RGB")).resize(size, Image.Resampling.BICUBIC)
    file = io.BytesIO()
    patches.save(file, "JPEG", quality=80)
    return file.getvalue()


def _patches(image: Image.Image) -> Image.Image:
    """The average colours of a coarse grid; all that is left of the picture."""
    scale = CELLS / max(image.size)
    return image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.Resampling.BOX)
