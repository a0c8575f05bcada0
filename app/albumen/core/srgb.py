"""Turns a decoded picture of any mode, bit depth and colour profile into upright 8-bit sRGB."""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import numpy as np
from PIL import Image, ImageCms

log = logging.getLogger(__name__)

_TRANSPOSE: Final[Mapping[int, Image.Transpose]] = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
"""How to turn a picture upright, by the value of its EXIF Orientation tag (EXIF 2.32, section 4.6.4 A)."""

_DEEP_GREY: Final = frozenset(["I;16", "I;16L", "I;16B", "I;16N", "I", "F"])


def swaps_sides(orientation: int) -> bool:
    """Whether turning a picture of this EXIF orientation upright swaps width and height."""
    return orientation in {5, 6, 7, 8}


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """Turn a picture as its EXIF orientation says; values outside 2 to 8 leave it alone."""
    turn = _TRANSPOSE.get(orientation)
    return image if turn is None else image.transpose(turn)


def to_srgb(image: Image.Image) -> Image.Image:
    """Give an "RGB" picture in sRGB.

    Deep greys are scaled to 8 bits, transparency is laid on white, and an embedded ICC profile is applied unless it
    is sRGB already. A profile that is damaged or does not fit the picture is ignored, as every viewer does.
    """
    profile = image.info.get("icc_profile")
    flat = _flatten(image)
    if isinstance(profile, bytes) and profile:
        converted = _apply_profile(flat, profile)
        if converted is not None:
            return converted
    return flat if flat.mode == "RGB" else flat.convert("RGB")


def _flatten(image: Image.Image) -> Image.Image:
    """Remove what a colour transform cannot take: depth above 8 bits, palettes and transparency."""
    if image.mode in _DEEP_GREY:
        return _deep_grey_to_8_bit(image)
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    if image.mode in {"RGB", "L", "CMYK", "LAB"}:
        return image
    return image.convert("RGB")


def _deep_grey_to_8_bit(image: Image.Image) -> Image.Image:
    values = np.asarray(image).astype(np.float32)  # (H, W)
    finite = values[np.isfinite(values)]
    top = float(finite.max()) if finite.size else 0.0
    darkest_white = 1.0 if image.mode == "F" else 255.0
    white = 65535.0 if image.mode != "F" and 255 < top <= 65535 else max(top, darkest_white)
    scaled = np.nan_to_num(values / white * 255.0, nan=0.0, posinf=255.0, neginf=0.0)
    return Image.fromarray(np.clip(np.rint(scaled), 0, 255).astype(np.uint8))


def _apply_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if image.mode == "RGB" and "sRGB" in ImageCms.getProfileDescription(source):
            return image
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
        log.info("An ICC profile was ignored: %s", error)
        return None
