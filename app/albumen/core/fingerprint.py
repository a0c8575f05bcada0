"""What a picture looks like in 64 bits, and how sharp it is: made at the one decode, compared among photos later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from PIL import Image

_BOX: Final = 4
"""`PIL.Image.Resampling.BOX`; a search needs the record of this file, and not Pillow."""
_HASH_SIDE: Final = 8
_SHARP_SIDE: Final = 256  # pixels of the longer side at which sharpness is measured, so that resolutions compare
_ENOUGH: Final = 480  # pixels of the longer side that a fingerprint is made from, at least


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How a picture looks.

    Attributes:
        bits: Its perceptual hash, 0 to 2**64 - 1; see `perceptual_hash`.
        sharpness: See `sharpness`; only versions of one picture, and shots of one scene, compare.
    """

    bits: int
    sharpness: float


def fingerprint(image: Image.Image) -> Fingerprint:
    """Both of a picture, from one conversion to grey. Of what `averaged` gives it is the same, and costs less."""
    grey = averaged(image).convert("L")
    return Fingerprint(perceptual_hash(grey), sharpness(grey))


def averaged(image: Image.Image) -> Image.Image:
    """A large picture with whole blocks averaged, which costs little and serves all that needs no more of it.

    Returns:
        480 to 959 pixels on the longer side; a smaller picture, and one too narrow for blocks, as it is.
    """
    factor = max(image.size) // _ENOUGH
    return image.reduce(factor) if factor > 1 and min(image.size) >= factor else image


def perceptual_hash(image: Image.Image) -> int:
    """64 bits of whether each of 8 x 8 places is brighter than the place to its left (the difference hash, dHash)."""
    small = image.convert("L").resize((_HASH_SIDE + 1, _HASH_SIDE), _BOX)
    levels = np.asarray(small, np.int16)
    bits = levels[:, 1:] > levels[:, :-1]
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def sharpness(image: Image.Image) -> float:
    """The variance of the Laplacian (Pech-Pacheco et al. 2000, section 3) at 256 pixels; 0 where all is flat.

    A picture below 3 pixels on a side has no Laplacian and counts as flat.
    """
    scale = min(_SHARP_SIDE / max(image.size), 1.0)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    levels = np.asarray(image.convert("L").resize(size, _BOX), np.float32)
    if min(levels.shape) < 3:
        return 0.0
    middle = levels[1:-1, 1:-1]
    laplacian = levels[:-2, 1:-1] + levels[2:, 1:-1] + levels[1:-1, :-2] + levels[1:-1, 2:] - 4 * middle
    return float(laplacian.var())
