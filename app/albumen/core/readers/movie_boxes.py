"""Reads the little that is needed of an MP4 or QuickTime film without a video library: how long it is, and whose it is.

Pairing a phone's photos with their clips must not depend on an extra.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final, NamedTuple

_LARGEST_MOOV: Final = 8 << 20  # bytes; a clip of some seconds has a few thousand
_MOST_BOXES: Final = 256
_IDENTIFIER_KEY: Final = b"com.apple.quicktime.content.identifier"
_UUID: Final = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


class Box(NamedTuple):
    """A box (QuickTime: atom) of an ISO base media file: where its content begins, and where it ends."""

    kind: bytes
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Movie:
    """What a film's header says.

    Attributes:
        seconds: How long it is; 0 where it does not say.
        identifier: What Apple writes into both halves of a Live Photo, or nothing.
    """

    seconds: float
    identifier: bytes


def boxes(stream: BinaryIO, begin: int, end: int) -> Iterator[Box]:
    """The boxes between two places of a file (ISO/IEC 14496-12, 4.2); ends where something is no box."""
    for _ in range(_MOST_BOXES):
        stream.seek(begin)
        header = stream.read(16)
        if len(header) < 8:
            return
        length, kind = struct.unpack_from(">I4s", header)
        content = begin + 8
        if length == 1 and len(header) == 16:
            length, content = struct.unpack_from(">Q", header, 8)[0], begin + 16
        elif length == 0:
            length = end - begin
        if length < content - begin or begin + length > end:
            return
        yield Box(kind, content, begin + length)
        begin += length


def read_movie(stream: BinaryIO, begin: int, end: int) -> Movie | None:
    """The film between two places of a file; None where there is none."""
    found = {box.kind: box for box in boxes(stream, begin, end)}
    moov = found.get(b"moov")
    if moov is None or moov.end - moov.begin > _LARGEST_MOOV:
        return None
    seconds = 0.0
    for box in boxes(stream, moov.begin, moov.end):
        if box.kind == b"mvhd":
            stream.seek(box.begin)
            seconds = _seconds(stream.read(32))
    stream.seek(moov.begin)
    content = stream.read(moov.end - moov.begin)
    key = content.find(_IDENTIFIER_KEY)
    match = _UUID.search(content, key) if key >= 0 else None
    return Movie(seconds, match.group() if match else b"")


def _seconds(header: bytes) -> float:
    """Duration from a movie header box (8.2.2): times and durations have 64 bits in version 1, else 32."""
    if len(header) < 32:
        return 0.0
    scale, duration = struct.unpack_from(">IQ", header, 20) if header[0] == 1 else struct.unpack_from(">II", header, 12)
    return duration / scale if scale else 0.0
