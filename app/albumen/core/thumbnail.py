"""Makes the two small pictures that the window shows, from the one decode that also feeds the model."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Final

from PIL import Image

GRID: Final = 256
"""Pixels of the longer side in the grid."""
PREVIEW: Final = 1024
"""Pixels of the longer side while the original is still loading in the large view."""
SIZES: Final = (PREVIEW, GRID)

_QUALITY: Final[Mapping[int, int]] = {GRID: 85, PREVIEW: 80}


def thumbnails(image: Image.Image) -> dict[int, bytes]:
    """Make a JPEG (sRGB, 4:2:0) of each size in `SIZES`, keyed by size.

    Args:
        image: "RGB", upright. A side already as small as asked is never enlarged, and the smaller thumbnail is made
            from the larger one, which costs a tenth and shows no difference at this size.
    """
    made: dict[int, bytes] = {}
    for size in SIZES:
        image = _fit(image, size)
        made[size] = _jpeg(image, _QUALITY[size])
    return made


def _fit(image: Image.Image, longer_side: int) -> Image.Image:
    scale = longer_side / max(image.size)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    # Averaging whole blocks first (reducing_gap) halves the cost, and at 1.5 nobody sees it.
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=1.5)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling="4:2:0", comment=b"")
    return buffer.getvalue()
