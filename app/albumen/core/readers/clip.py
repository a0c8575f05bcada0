"""Finds the short film that a phone keeps inside the file of a photo ("Motion Photo").

Google and Samsung append an MP4 to the JPEG, or put it into a box of the HEIC. Google says in XMP where it begins:
`GCamera:MicroVideoOffset` from the end, or since 2020 the length of the container's last item. Samsung marks it in the
trailer. Whoever says so, it counts only if there is a film at that place.
"""

from __future__ import annotations

import getpass
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from albumen.core.errors import UserError
from albumen.core.readers.movie_boxes import boxes, read_movie

_OFFSET: Final = re.compile(rb"MicroVideoOffset(?:=[\"']|>)\s*(\d{1,10})")
_ITEM: Final = re.compile(rb"<[^<>]*Semantic=[\"']MotionPhoto[\"'][^<>]*>")
_LENGTH: Final = re.compile(rb"Length=[\"'](\d{1,10})")
_SAMSUNG: Final = b"MotionPhoto_Data"
_LARGEST: Final = 256 << 20  # bytes of a file that is searched through


class ClipGone(UserError):
    """The film inside a photo's file cannot be had."""


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


def take_out_clip(photo: Path, where: object, name: str) -> Path:
    """Copy the film inside a photo's file to a temporary file, for a player.

    Args:
        photo: The photo's file.
        where: What the library keeps of the film: a mapping with "offset" and "length" in bytes.
        name: What to call the copy; made once for each name.

    Raises:
        ClipGone: The photo's file cannot be read, or holds no film there any more.
    """
    offset, length = (where.get(key) if isinstance(where, Mapping) else None for key in ("offset", "length"))
    if not isinstance(offset, int) or not isinstance(length, int) or not name.isalnum():
        raise ClipGone("The clip inside {photo} cannot be found; index the photo again.", photo=photo)
    folder = Path(tempfile.gettempdir()) / f"albumen-clips-{getpass.getuser()}"
    target = folder / f"{name}.mp4"
    try:
        with photo.open("rb") as stream:
            stream.seek(offset)
            content = stream.read(length)
        if content[4:8] != b"ftyp":
            raise ClipGone("The clip inside {photo} is not there any more; index the photo again.", photo=photo)
        folder.mkdir(mode=0o700, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        raise ClipGone(
            "The clip inside {photo} cannot be read: {reason}.", photo=photo, reason=error.strerror or error
        ) from error
    return target


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
