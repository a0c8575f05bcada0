"""Finds the short film that a phone keeps inside the file of a photo ("Motion Photo").

Google and Samsung append an MP4 to the JPEG, or put it into a box of the HEIC. Google says in XMP where it begins:
`GCamera:MicroVideoOffset` from the end, or since 2020 the length of the container's last item. Samsung marks it in the
trailer. Whoever says so, it counts only if there is a film at that place.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from albumen.core.readers.movie_boxes import boxes, read_movie

_OFFSET: Final = re.compile(rb"MicroVideoOffset(?:=[\"']|>)\s*(\d{1,10})")
_ITEM: Final = re.compile(rb"<[^<>]*Semantic=[\"']MotionPhoto[\"'][^<>]*>")
_LENGTH: Final = re.compile(rb"Length=[\"'](\d{1,10})")
_SAMSUNG: Final = b"MotionPhoto_Data"
_LARGEST: Final = 256 << 20  # bytes of a file that is searched through


@dataclass(frozen=True, slots=True)
class Clip:
    """A film inside the file of a photo.

    Attributes:
        offset: Bytes before it.
        length: Bytes of it.
        seconds: How long it is.
    """

    offset: int
    length: int
    seconds: float


def find_clip(stream: BinaryIO, packet: bytes) -> Clip | None:
    """The film inside a photo's file, if there is one.

    Args:
        stream: The file's content, seekable.
        packet: Its XMP, or nothing.
    """
    end = stream.seek(0, os.SEEK_END)
    for offset in _places(stream, packet, end):
        if not 0 < offset < end - 16:
            continue
        stream.seek(offset)
        if stream.read(8)[4:] != b"ftyp":
            continue
        movie = read_movie(stream, offset, end)
        if movie is not None:
            last = max((box.end for box in boxes(stream, offset, end) if box.kind.isalnum()), default=end)
            return Clip(offset, last - offset, movie.seconds)
    return None


def _places(stream: BinaryIO, packet: bytes, end: int) -> Iterator[int]:
    if (match := _OFFSET.search(packet)) is not None:
        yield end - int(match[1])
    if (item := _ITEM.search(packet)) is not None and (match := _LENGTH.search(item[0])) is not None:
        yield end - int(match[1])
    stream.seek(max(end - 4, 0))
    if stream.read(4) == b"SEFT" and end <= _LARGEST:
        stream.seek(0)
        found = stream.read().rfind(_SAMSUNG)
        if found >= 0:
            yield found + len(_SAMSUNG)
    stream.seek(0)
    if stream.read(12)[4:8] == b"ftyp":
        yield from (box.begin for box in boxes(stream, 0, end) if box.kind == b"mpvd")
