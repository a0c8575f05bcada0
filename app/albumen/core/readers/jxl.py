"""Reads JPEG XL with libjxl, through the extra `albumen[jxl]`."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

import numpy as np
from PIL import Image

from albumen.core.metadata import read_metadata
from albumen.core.photo_failure import PhotoFailure
from albumen.core.readers.base import DecodedPhoto, DecodeLimits, DecodeSize, decoding, reduce
from albumen.core.srgb import to_srgb

_BYTES_PER_PIXEL = 24  # libjxl computes in float32, three to four planes, and gives bytes beside them


def read_jxl(stream: BinaryIO, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Decode a JPEG XL picture, of an animation its first frame.

    Raises:
        PhotoFailure: The extra is not installed, or the file is damaged, cut short or too large.
    """
    try:
        import pylibjxl
    except ImportError as error:
        raise PhotoFailure("needs_jxl") from error
    content = stream.read()
    header = decoding(content[:64], lambda: pylibjxl.probe(content))
    width, height = int(header["width"]), int(header["height"])
    limits.check(width, height, width * height * _BYTES_PER_PIXEL)
    pixels, said = decoding(content[:64], lambda: pylibjxl.decode(content, metadata=True))
    image = decoding(content[:64], lambda: _to_pillow(pixels))
    image.info.update({key: said[key] for key in ("exif", "xmp") if said.get(key)})
    profile = said.get("icc_profile") or said.get("icc")
    if profile:
        image.info["icc_profile"] = profile
    # The decoder turns the picture as its own header says, which overrules the orientation in EXIF (ISO/IEC 18181-2).
    metadata = replace(read_metadata(image), orientation=1)
    picture = decoding(content[:64], lambda: to_srgb(reduce(image, size)))
    return DecodedPhoto(picture, image.width, image.height, "image/jxl", metadata)


def _to_pillow(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Image.Image:
    """(H, W), (H, W, 1), (H, W, 3) or (H, W, 4) uint8."""
    return Image.fromarray(pixels[..., 0] if pixels.ndim == 3 and pixels.shape[2] == 1 else pixels)
