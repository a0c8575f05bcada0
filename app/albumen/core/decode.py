"""Decodes a photo once, as small as its uses allow, whatever its format and however odd the file.

One decode serves the model's tensor and the thumbnails. JPEG shrinks by powers of two while it is decoded ("draft"),
which costs a fifth of a full decode and, with at least twice the pixels the tensor needs left over, moves its values
by less than half a level of 255 on average.

What a file is, is decided by what it holds and not by its name; each family of formats has its reader in
`albumen.core.readers`.
"""

from __future__ import annotations

from typing import BinaryIO

from albumen.core.photo_failure import PhotoFailure
from albumen.core.photo_file import PhotoFile
from albumen.core.readers.base import DecodedPhoto, DecodeLimits, DecodeSize
from albumen.core.readers.jxl import read_jxl
from albumen.core.readers.raw import read_raw
from albumen.core.readers.signature import kind_of, suffix_of
from albumen.core.readers.still import prepare_pillow, read_still
from albumen.core.readers.video import read_video

__all__ = ["DecodeLimits", "DecodeSize", "DecodedPhoto", "decode", "decode_file", "prepare_pillow"]


def decode(stream: BinaryIO, size: DecodeSize, limits: DecodeLimits, name: bytes = b"") -> DecodedPhoto:
    """Decode the first picture of a file, or the poster and some frames of a video.

    Args:
        stream: The file's content, seekable.
        size: How small the result may become.
        limits: What it may cost.
        name: The file's name, for the few formats that cannot be told by their content.

    Raises:
        PhotoFailure: Nothing to look at, damaged, truncated, too large, of an unsupported variant, or of a format whose
            reader is not installed.
    """
    kind = kind_of(stream, name)
    if kind == "video":
        return read_video(stream, size, limits)
    if kind == "raw":
        return read_raw(stream, suffix_of(name), size, limits)
    if kind == "jxl":
        return read_jxl(stream, size, limits)
    return read_still(stream, name, size, limits)


def decode_file(path: bytes, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Open and decode a file.

    Raises:
        PhotoFailure: It cannot be read or decoded.
    """
    with PhotoFile(path) as file:
        if file.size == 0:
            raise PhotoFailure("empty")
        return decode(file.stream, size, limits, path)
