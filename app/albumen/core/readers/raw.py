"""Reads camera RAW with LibRaw, through the extra `albumen[raw]`.

A RAW file nearly always holds the JPEG that the camera itself made of it: that is what its owner saw on the camera and
is read in a tenth of the time. Where it is missing or too small for the uses at hand, the sensor's data is developed at
half size, which needs no interpolation: each pixel takes the four samples of one Bayer block.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
from PIL import Image

from albumen.core.metadata import PhotoMetadata, read_metadata
from albumen.core.photo_failure import PhotoFailure
from albumen.core.readers.base import DecodedPhoto, DecodeLimits, DecodeSize, reduce
from albumen.core.readers.still import prepare_pillow, read_still
from albumen.core.srgb import swaps_sides, to_srgb, upright

if TYPE_CHECKING:
    import rawpy

log = logging.getLogger(__name__)

_ORIENTATIONS: Final[Mapping[int, int]] = MappingProxyType({3: 3, 5: 8, 6: 6})
"""EXIF orientation by LibRaw's `flip`."""

_MEDIA_TYPES: Final[Mapping[bytes, str]] = MappingProxyType(
    {
        b".dng": "image/x-adobe-dng", b".cr2": "image/x-canon-cr2", b".cr3": "image/x-canon-cr3",
        b".crw": "image/x-canon-crw", b".nef": "image/x-nikon-nef", b".nrw": "image/x-nikon-nrw",
        b".arw": "image/x-sony-arw", b".sr2": "image/x-sony-sr2", b".srf": "image/x-sony-srf",
        b".raf": "image/x-fuji-raf", b".orf": "image/x-olympus-orf", b".rw2": "image/x-panasonic-rw2",
        b".raw": "image/x-panasonic-raw", b".pef": "image/x-pentax-pef", b".x3f": "image/x-sigma-x3f",
    }
)  # fmt: skip
_LARGEST_TAGS: Final = 128 << 20  # bytes of a file in which its tags are looked for
_UNPACKED: Final = 12  # bytes a sensor pixel takes while it is developed at half size


def read_raw(stream: BinaryIO, suffix: bytes, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Decode a camera RAW file.

    Args:
        stream: The file's content, seekable.
        suffix: Of its name, lower case; it names the camera's maker in the media type, and nothing else.
        size: How small the result may become.
        limits: What it may cost.

    Raises:
        PhotoFailure: The extra is not installed, or the file is damaged, too large or of an unknown camera.
    """
    try:
        import rawpy
    except ImportError as error:
        raise PhotoFailure("needs_raw") from error
    prepare_pillow()
    try:
        with rawpy.RawPy() as raw:
            raw.open_buffer(stream)
            picture, width, height, metadata = _read(raw, stream, size, limits)
    except rawpy.LibRawFileUnsupportedError as error:
        return _read_as_picture(stream, size, limits, error)
    except (rawpy.LibRawTooBigError, rawpy.LibRawUnsufficientMemoryError, MemoryError) as error:
        raise PhotoFailure("too_large") from error
    except rawpy.LibRawIOError as error:
        raise PhotoFailure("truncated") from error
    except (rawpy.LibRawError, OSError, ValueError) as error:
        log.info("LibRaw gave up: %s", error)
        raise PhotoFailure("damaged") from error
    return DecodedPhoto(picture, width, height, _MEDIA_TYPES.get(suffix, "image/x-dcraw"), metadata)


@dataclass(frozen=True, slots=True)
class _Preview:
    """The camera's own picture, shrunk but not turned; what it says of itself; its size in full."""

    image: Image.Image
    metadata: PhotoMetadata
    width: int
    height: int


def _read(
    raw: rawpy.RawPy, stream: BinaryIO, size: DecodeSize, limits: DecodeLimits
) -> tuple[Image.Image, int, int, PhotoMetadata]:
    """The picture, upright; its width and height in full, upright; its metadata."""
    orientation = _ORIENTATIONS.get(raw.sizes.flip, 1)
    width, height = int(raw.sizes.width), int(raw.sizes.height)
    preview = _preview(raw, size, limits)
    if preview is None or not _is_enough(preview, width, height, size):
        limits.check(width, height, width * height * _UNPACKED)
        picture = reduce(_develop(raw), size)
        metadata = preview.metadata if preview is not None else _tags(stream)
    else:
        metadata = preview.metadata
        turned = (preview.width < preview.height) != (width < height)  # the camera has turned its picture already
        own = metadata.orientation if metadata.orientation != 1 else orientation
        picture = preview.image if turned else upright(preview.image, own)
        orientation = orientation if turned else own
    if swaps_sides(orientation):
        width, height = height, width
    return picture, width, height, replace(metadata, orientation=orientation)


def _is_enough(preview: _Preview, width: int, height: int, size: DecodeSize) -> bool:
    """Whether the preview has the pixels that are wanted, or more than developing would give."""
    short, long = sorted((preview.width, preview.height))
    return (short >= size.short_side and long >= size.long_side) or short >= min(width, height) // 2


def _preview(raw: rawpy.RawPy, size: DecodeSize, limits: DecodeLimits) -> _Preview | None:
    """The camera's own picture; None without one.

    LibRaw gives a JPEG that has no EXIF of its own one with what it knows, so the metadata is there in either case.
    """
    import rawpy

    try:
        found = raw.extract_thumb()
        if isinstance(found.data, bytes):
            image: Image.Image = Image.open(io.BytesIO(found.data), formats=("JPEG",))
        else:
            image = Image.fromarray(found.data)
        width, height = image.size
        limits.check(width, height, 0)
        factor = size.factor(width, height)
        image.draft(None, (width // factor, height // factor))
        image.load()
        metadata = read_metadata(image)
        return _Preview(to_srgb(reduce(image, size)), metadata, width, height)
    except (rawpy.LibRawError, OSError, ValueError, SyntaxError, PhotoFailure) as error:
        log.info("A RAW file has no preview of use: %s", error)
        return None


def _develop(raw: rawpy.RawPy) -> Image.Image:
    """(H / 2, W / 2) of the sensor, upright, sRGB, with the camera's own white balance."""
    raw.unpack()
    pixels = raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8)
    return Image.fromarray(np.ascontiguousarray(pixels))


def _tags(stream: BinaryIO) -> PhotoMetadata:
    """What the tags say where the RAW is a TIFF: no picture to Pillow, but the whole file reads as one EXIF block."""
    stream.seek(0)
    carrier = Image.new("L", (1, 1))
    carrier.info["exif"] = b"Exif\0\0" + stream.read(_LARGEST_TAGS)
    return read_metadata(carrier)


def _read_as_picture(stream: BinaryIO, size: DecodeSize, limits: DecodeLimits, reason: Exception) -> DecodedPhoto:
    """A TIFF that is only named like a RAW is still a picture; anything else is a camera that LibRaw does not know."""
    stream.seek(0)
    try:
        return read_still(stream, b"", size, limits)
    except PhotoFailure:
        raise PhotoFailure(
            "unsupported", "It is a RAW file of a camera that the reader does not know; a newer version may."
        ) from reason
