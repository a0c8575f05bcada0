"""Reads pictures that would not fit into memory, a strip at a time, with libvips.

libvips computes each strip of the shrunken picture as it is asked for, so a panorama of 300 megapixels takes some tens
of megabytes. Only decoders that read from top to bottom are used: an interlaced PNG has to be held whole.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
from PIL import Image, UnidentifiedImageError

from albumen.core.metadata import PhotoMetadata, read_metadata
from albumen.core.readers.base import DecodeSize

if TYPE_CHECKING:
    import pyvips

_LOADERS: Final[Mapping[str, str]] = MappingProxyType(
    {"PNG": "pngload_source", "TIFF": "tiffload_source", "WEBP": "webpload_source"}
)
_BLOBS: Final[Mapping[str, str]] = MappingProxyType(
    {"icc-profile-data": "icc_profile", "exif-data": "exif", "xmp-data": "xmp"}
)


def can_read(image: Image.Image) -> bool:
    """Whether a picture that Pillow has opened can be read in strips."""
    return image.format in _LOADERS and not image.info.get("interlace") and image.mode not in {"I", "F"}


def read_large(image: Image.Image, stream: BinaryIO, size: DecodeSize) -> tuple[PhotoMetadata, Image.Image]:
    """Read a picture shrunk by averaging whole blocks of pixels.

    Args:
        image: The picture as Pillow has opened it, not loaded.
        stream: The file's content.
        size: How small it may become.

    Returns:
        What the file says of itself, and the picture with its colour profile, not turned upright.

    Raises:
        OSError: It is damaged, cut short or of a variant that cannot be read.
    """
    import pyvips

    try:
        source = _source(stream)
        options: dict[str, object] = {"access": "sequential", "fail_on": "truncated"}
        factor = size.factor(*image.size)
        if image.format == "WEBP":
            options["scale"] = 1 / factor
        whole = getattr(pyvips.Image, _LOADERS[image.format or ""])(source, **options)
        shrunk = _to_bytes(whole)
        if image.format != "WEBP" and factor > 1:
            shrunk = shrunk.shrink(factor, factor)
        small = _to_pillow(shrunk)
    except pyvips.Error as error:
        raise OSError(f"libvips: {error.message} {error.detail}".strip()) from error
    for field, key in _BLOBS.items():
        if whole.get_typeof(field):
            small.info[key] = bytes(whole.get(field))
    if image.format == "TIFF":  # its tags are at hand without the picture
        return read_metadata(image), small
    for field in whole.get_fields():
        if field.startswith("png-comment-"):
            small.info[field.split("-", 3)[3]] = whole.get(field)
    return read_metadata(small), small


def _source(stream: BinaryIO) -> pyvips.Source:
    import pyvips

    pyvips.cache_set_max(0)  # it would keep what it computed for a second look that never comes
    stream.seek(0)
    if isinstance(stream, io.BytesIO):
        return pyvips.Source.new_from_memory(stream.getvalue())
    return pyvips.Source.new_from_descriptor(stream.fileno())


def _to_bytes(image: pyvips.Image) -> pyvips.Image:
    """Grey, RGB or CMYK with 8 bits a sample, transparency laid on white."""
    if image.hasalpha():
        image = image.flatten(background=65535 if image.format == "ushort" else 255)
    if image.format == "ushort":
        image = (image >> 8).cast("uchar")
    if image.interpretation == "lab":
        image = image.colourspace("srgb")
    if image.format != "uchar":
        raise OSError(f"unsupported: {image.format} samples")
    return image


def _to_pillow(image: pyvips.Image) -> Image.Image:
    if image.interpretation != "cmyk" and image.bands not in {1, 3}:
        image = image.extract_band(0, n=min(image.bands, 3) // 2 * 2 + 1)
    values = np.frombuffer(image.write_to_memory(), dtype=np.uint8)
    mode = {1: "L", 3: "RGB", 4: "CMYK"}.get(image.bands)
    if mode is None:
        raise UnidentifiedImageError(f"unsupported: {image.bands} bands")
    return Image.frombuffer(mode, (image.width, image.height), values, "raw", mode, 0, 1)
