"""Makes the two small pictures that the window shows, from the one decode that also feeds the model."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from albumen.core.fingerprint import averaged

if TYPE_CHECKING:  # a search needs the sizes, and not Pillow
    from PIL import Image

GRID: Final = 256
"""Pixels of the longer side in the grid."""
PREVIEW: Final = 1024
"""Pixels of the longer side while the original is still loading in the large view."""
SIZES: Final = (PREVIEW, GRID)

_QUALITY: Final[Mapping[int, int]] = {GRID: 85, PREVIEW: 80}


def thumbnails(image: Image.Image, small: Image.Image | None = None) -> dict[int, bytes]:
    """Make a JPEG (sRGB, 4:2:0) of each size in `SIZES`, keyed by size.

    Args:
        image: "RGB", upright. A side already as small as asked is never enlarged.
        small: The same picture with blocks averaged, as `fingerprint.averaged` gives it: the smaller thumbnail is made
            of it, which shows no difference at this size.
    """
    made: dict[int, bytes] = {}
    for size, source in zip(SIZES, (image, averaged(image) if small is None else small), strict=True):
        made[size] = _jpeg(_fit(source, size), _QUALITY[size])
    return made


def _fit(image: Image.Image, longer_side: int) -> Image.Image:
    from PIL import Image

    scale = longer_side / max(image.size)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    # Averaging whole blocks first (reducing_gap) halves the cost, and at 1.5 nobody sees it. Hamming's window is as
    # sharp as a cubic when shrinking, and half as wide.
    return image.resize(size, Image.Resampling.HAMMING, reducing_gap=1.5)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling="4:2:0", comment=b"")
    return buffer.getvalue()
