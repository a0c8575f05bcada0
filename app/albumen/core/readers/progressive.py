"""Reads an eighth of a progressive JPEG from its first scan alone.

libjpeg keeps every coefficient of a progressive JPEG until its last scan, 900 MB for 300 megapixels. But the first scan
holds the DC coefficients (ITU-T T.81, G.1.2.1), each the mean of one block of 8 x 8 pixels: all that a picture shrunk
to an eighth consists of. Later scans refine that mean by a bit or two. Colour that has half the resolution is a
sixteenth here, where libjpeg would take it at an eighth from the next coefficients.
"""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Final

import numpy as np
from PIL import Image, JpegImagePlugin

SHRINKS: Final = 8
"""By how much a picture that is read so is shrunk along each side."""

_CHUNK: Final = 1 << 20
_MARKER: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # what ends a scan: no stuffed byte, no restart
_RESTART: Final = re.compile(rb"\xff[\xd0-\xd7]")


@dataclass(slots=True)
class _Component:
    """One plane of the picture: its sampling factors, its size in blocks, and the means of its blocks."""

    number: int
    across: int
    down: int
    quantiser: int
    columns: int = 0  # blocks
    rows: int = 0
    means: np.ndarray[tuple[int, int], np.dtype[np.uint8]] | None = None


@dataclass(slots=True)
class _Header:
    """What comes before a scan."""

    width: int = 0
    height: int = 0
    components: list[_Component] = field(default_factory=list)
    quantisers: dict[int, int] = field(default_factory=dict)  # of the DC coefficients
    codes: dict[int, list[tuple[int, int]]] = field(default_factory=dict)  # the Huffman tables for them
    restart: int = 0  # MCUs between restarts, or 0


def can_read(image: Image.Image) -> bool:
    """Whether a picture that Pillow has opened can be read so: a progressive JPEG in grey or colour."""
    return (
        isinstance(image, JpegImagePlugin.JpegImageFile)
        and bool(image.info.get("progressive"))
        and len(image.layer) in {1, 3}
    )


def read_eighth(image: Image.Image, stream: BinaryIO) -> Image.Image:
    """Read a progressive JPEG at an eighth of its size.

    Args:
        image: The picture as Pillow has opened it, not loaded; its colour profile and metadata come along.
        stream: The file's content.

    Raises:
        OSError: It is damaged, cut short or of a variant that cannot be read so.
    """
    header = _Header()
    stream.seek(2)
    while any(component.means is None for component in header.components) or not header.components:
        marker, content = _segment(stream)
        if marker == 0xDA:
            _scan(header, content, _entropy(stream))
        else:
            _learn(header, marker, content)
    _check_end(stream)
    planes = [_plane(component, header) for component in header.components]
    if len(planes) == 1:
        picture = planes[0]
    elif image.info.get("adobe_transform") == 0:
        picture = Image.merge("RGB", planes)
    else:
        picture = Image.merge("YCbCr", planes).convert("RGB")
    picture.info = dict(image.info)
    return picture


def _segment(stream: BinaryIO) -> tuple[int, bytes]:
    """The next marker and what belongs to it (B.1.1.4)."""
    start = stream.read(2)
    while len(start) == 2 and start == b"\xff\xff":  # fill bytes
        start = start[1:] + stream.read(1)
    length = stream.read(2)
    if len(start) < 2 or start[0] != 0xFF or len(length) < 2 or start[1] == 0xD9:
        raise OSError("truncated: the first scans are not whole")
    size = struct.unpack(">H", length)[0] - 2
    content = stream.read(max(size, 0))
    if size < 0 or len(content) < size:
        raise OSError("truncated: a segment is not whole")
    return start[1], content


def _learn(header: _Header, marker: int, content: bytes) -> None:
    if marker == 0xC2:
        header.height, header.width, count = struct.unpack_from(">HHB", content, 1)
        for at in range(6, 6 + 3 * count, 3):
            number, factors, table = content[at : at + 3]
            header.components.append(_Component(number, factors >> 4, factors & 15, table))
        most_across = max(one.across for one in header.components)
        most_down = max(one.down for one in header.components)
        for one in header.components:
            if not (one.across and one.down):
                raise OSError("broken data: a plane without samples")
            one.columns = -(-header.width * one.across // (8 * most_across))
            one.rows = -(-header.height * one.down // (8 * most_down))
    elif marker == 0xDB:
        at = 0
        while at < len(content):
            deep, table = content[at] >> 4, content[at] & 15
            header.quantisers[table] = struct.unpack_from(">H", content, at + 1)[0] if deep else content[at + 1]
            at += 129 if deep else 65
    elif marker == 0xC4:
        at = 0
        while at + 17 <= len(content):
            counts = content[at + 1 : at + 17]
            values = content[at + 17 : at + 17 + sum(counts)]
            if content[at] >> 4 == 0:
                header.codes[content[at] & 15] = _lookup(counts, values)
            at += 17 + sum(counts)
    elif marker == 0xDD:
        header.restart = struct.unpack_from(">H", content)[0]


def _lookup(counts: Sequence[int], values: Sequence[int]) -> list[tuple[int, int]]:
    """By the next 16 bits: how many of them a difference takes, and the difference (C.2, F.2.2.1).

    Where they do not hold all of it, a negative number of bits: those of the code; and the number of bits that follow.
    """
    table = [(0, 0)] * 65536
    code = place = 0
    for length, count in enumerate(counts, 1):
        for category in values[place : place + count]:
            first, last = code << (16 - length), (code + 1) << (16 - length)
            if last > 65536 or category > 15:
                raise OSError("broken data: an impossible Huffman table")
            rest = 16 - length - category
            if rest < 0:
                table[first:last] = [(-length, category)] * (last - first)
            else:
                half = 1 << category >> 1
                for bits in range(1 << category):
                    difference = bits if bits >= half else bits - (1 << category) + 1
                    begin = first + (bits << rest)
                    table[begin : begin + (1 << rest)] = [(length + category, difference)] * (1 << rest)
            code += 1
        place += count
        code <<= 1
    return table


def _entropy(stream: BinaryIO) -> bytes:
    """The coded data of a scan; the stream stands at the marker that ends it."""
    parts: list[bytes] = []
    begin, tail = stream.tell(), b""
    while True:
        chunk = stream.read(_CHUNK)
        if not chunk:
            raise OSError("truncated: a scan is not whole")
        found = _MARKER.search(tail + chunk)
        if found is not None:
            parts.append(chunk)
            end = sum(map(len, parts[:-1])) - len(tail) + found.start()
            stream.seek(begin + end)
            return b"".join(parts)[:end]
        parts.append(chunk)
        tail = chunk[-1:]


def _scan(header: _Header, content: bytes, data: bytes) -> None:
    """Decode a scan if it is one of DC coefficients."""
    count = content[0]
    first, last, bits = content[1 + 2 * count : 4 + 2 * count]
    if first or last or bits >> 4:
        return  # of other coefficients, or a refinement
    tables = {content[at]: content[at + 1] >> 4 for at in range(1, 1 + 2 * count, 2)}
    scanned = [one for one in header.components if one.number in tables]
    codes = [header.codes[tables[one.number]] for one in scanned]
    if len(scanned) == 1:
        across, down, blocks = scanned[0].columns, scanned[0].rows, [1]
    else:  # interleaved: each MCU holds as many blocks of a component as its sampling factors say (A.2.3)
        across = -(-header.width // (8 * max(one.across for one in header.components)))
        down = -(-header.height // (8 * max(one.down for one in header.components)))
        blocks = [one.across * one.down for one in scanned]
    plan = [index for index, number in enumerate(blocks) for _ in range(number)]
    found = _differences(data, codes, plan, across * down, header.restart)
    for one, sums in zip(scanned, found, strict=True):
        values = np.frombuffer(sums, dtype=np.int16).astype(np.int32) << (bits & 15)
        if len(scanned) > 1:
            ordered = values.reshape(down, across, one.down, one.across).transpose(0, 2, 1, 3)
            values = ordered.reshape(down * one.down, across * one.across)
        grid = values.reshape(-1, across * (one.across if len(scanned) > 1 else 1))[: one.rows, : one.columns]
        half = (1 << (bits & 15)) >> 1  # what the bits left out come to on average
        means = (grid + half) * header.quantisers.get(one.quantiser, 1) / 8 + 128
        one.means = np.clip(np.rint(means), 0, 255).astype(np.uint8)


def _differences(
    data: bytes, codes: Sequence[list[tuple[int, int]]], plan: Sequence[int], units: int, restart: int
) -> list[array[int]]:
    """Undo the Huffman coding and the prediction from block to block: the coefficients of each component."""
    sums = [array("h") for _ in codes]
    steps = [(codes[index], sums[index].append, index) for index in plan]
    left = units
    for part in _RESTART.split(data) if restart else [data]:
        here = min(restart or left, left)
        left -= here
        words = _words(part)
        last = [0] * len(codes)
        held = number = 0  # bits in hand, and how many
        for _ in range(here):
            for table, put, index in steps:
                if number < 32:
                    held = (held & 0xFFFFFFFF) << 32 | next(words)
                    number += 32
                used, difference = table[held >> (number - 16) & 0xFFFF]
                if used <= 0:
                    if not used:
                        raise OSError("broken data: a code that is none")
                    number += used - difference
                    extra = held >> number & ((1 << difference) - 1)
                    difference = extra if extra >> (difference - 1) else extra - (1 << difference) + 1
                else:
                    number -= used
                last[index] += difference
                put(last[index])
    if left:
        raise OSError("truncated: a scan lacks blocks")
    return sums


def _words(part: bytes) -> Iterator[int]:
    """A part of a scan, 32 bits at a time, without its stuffed bytes; then some ones, as decoders assume."""
    plain = part.replace(b"\xff\x00", b"\xff")
    plain += b"\xff" * (-len(plain) % 4)
    for (word,) in struct.iter_unpack(">I", plain):
        yield word
    yield 0xFFFFFFFF
    raise OSError("truncated: a scan ends too early")


def _check_end(stream: BinaryIO) -> None:
    """A file that is cut short later on would give a whole picture here and a broken one everywhere else."""
    end = stream.seek(0, 2)
    stream.seek(max(end - 65536, 0))
    if b"\xff\xd9" not in stream.read():
        raise OSError("truncated: the end of the picture is missing")


def _plane(component: _Component, header: _Header) -> Image.Image:
    """A component at an eighth of the picture's size; colour with less resolution is enlarged."""
    if component.means is None:
        raise OSError("truncated: a plane is missing")
    plane = Image.fromarray(component.means)
    size = (-(-header.width // 8), -(-header.height // 8))
    if plane.size == size:
        return plane
    across = component.across / max(one.across for one in header.components)
    down = component.down / max(one.down for one in header.components)
    return plane.resize(
        size,
        Image.Resampling.BILINEAR,
        box=(0, 0, min(size[0] * across, plane.width), min(size[1] * down, plane.height)),
    )
