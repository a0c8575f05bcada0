"""Recognises what a file holds by its content; the name decides only where the content cannot.

The only such case are the camera RAW formats that are TIFF files in all but name and mark their sensor data in no
standard way.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, Final, Literal, TypeAlias

Kind: TypeAlias = Literal["picture", "jxl", "raw", "video"]
"""Which reader a file is for. What nothing else recognises is left to the reader of pictures, which says no."""

HEAD: Final = 1 << 16
"""Bytes of a file's beginning that are looked at."""

RAW_SUFFIXES: Final = frozenset(
    b".3fr .ari .arw .bay .cr2 .cr3 .crw .dcr .dcs .dng .drf .erf .fff .gpr .iiq .k25 .kdc .mdc .mef .mos .mrw .nef "
    b".nrw .orf .pef .ptx .raf .raw .rw2 .rwl .rwz .sr2 .srf .srw .x3f".split()
)
VIDEO_SUFFIXES: Final = frozenset(
    b".3g2 .3gp .asf .avi .f4v .flv .insv .m2ts .m4v .mkv .mov .mp4 .mpe .mpeg .mpg .mts .mxf .ogv .vob .webm "
    b".wmv".split()  # not .ts: folders of programs are full of TypeScript
)
JXL_SUFFIXES: Final = frozenset([b".jxl"])

_PICTURES: Final = (
    b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"8BPS", b"qoif",
    b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51",
)  # fmt: skip
_HEIF_BRANDS: Final = frozenset(b"heic heix hevc hevx heim heis hevm hevs mif1 msf1 mif2 avif avis".split())
_RAWS: Final = (
    b"IIU\0", b"IIRO", b"IIRS", b"MMOR", b"FUJIFILMCCD-RAW", b"II\x1a\0\0\0HEAPCCDR", b"FOVb", b"\0MRM", b"ARRI",
)  # fmt: skip
_VIDEOS: Final = (
    b"\x1aE\xdf\xa3", b"OggS", b"FLV\x01", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", b"\0\0\x01\xba", b"\0\0\x01\xb3",
    b"\x06\x0e\x2b\x34",
)  # fmt: skip
_QUICKTIME_BOXES: Final = frozenset([b"moov", b"mdat", b"wide", b"skip", b"pnot"])
_TIFF: Final = (b"II*\0", b"MM\0*")

# Tags of TIFF 6.0, TIFF/EP (ISO 12234-2) and the DNG specification.
_PHOTOMETRIC, _SUB_IFDS, _DNG_VERSION = 0x0106, 0x014A, 0xC612
_SENSOR_DATA: Final = frozenset([32803, 34892])  # colour filter array; linear raw


def kind_of(stream: BinaryIO, name: bytes = b"") -> Kind:
    """Which reader a file is for; the stream stands at its beginning before and after.

    Args:
        stream: The content, seekable.
        name: The file's name, or nothing.
    """
    head = stream.read(HEAD)
    stream.seek(0)
    if head.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")):
        return "jxl"
    if head.startswith(_RAWS):
        return "raw"
    if head[4:8] == b"ftyp":
        return _kind_of_brands(head)
    if head.startswith(_VIDEOS) or head[4:8] in _QUICKTIME_BOXES or (head[:4] == b"RIFF" and head[8:12] == b"AVI "):
        return "video"
    if is_transport_stream(head):
        return "video"
    if head.startswith(_TIFF):
        named = suffix_of(name) in RAW_SUFFIXES
        found = named or head[8:10] == b"CR" or head[8:12] in {b"IIII", b"MMMM"} or _tells_of_sensor(stream, head)
        stream.seek(0)
        return "raw" if found else "picture"
    return "picture"


def suffix_of(name: bytes) -> bytes:
    """The lower-case suffix of a name or path, with its dot; nothing where there is none."""
    dot = name.rfind(b".")
    return b"" if dot < 0 else name[dot:].lower()


def is_transport_stream(head: bytes) -> bool:
    """MPEG-TS has a sync byte every 188 bytes; AVCHD puts four bytes of time before each packet."""
    return any(
        len(head) > start + 3 * step and all(head[start + n * step] == 0x47 for n in range(4))
        for start, step in ((0, 188), (4, 192))
    )


def has_picture_magic(head: bytes) -> bool:
    """Whether a file begins like a picture, however damaged the rest is."""
    if head[4:8] == b"ftyp":
        return head[8:12] in _HEIF_BRANDS
    return head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def jpeg_precision(head: bytes) -> int | None:
    """Bits per sample, from the first start-of-frame segment (ITU-T T.81, B.2.2); None where there is none."""
    if not head.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        marker, length = head[at + 1], struct.unpack_from(">H", head, at + 2)[0]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return head[at + 4]
        at += 2 + length
    return None


def _kind_of_brands(head: bytes) -> Kind:
    """By the brands of an ISO base media file (ISO/IEC 14496-12, 4.3): the major one, then the compatible ones."""
    end = min(struct.unpack_from(">I", head)[0], len(head), 256)
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    if b"crx " in brands:
        return "raw"
    if brands[0] in _HEIF_BRANDS or b"mif1" in brands:
        return "picture"
    return "video"


def _tells_of_sensor(stream: BinaryIO, head: bytes) -> bool:
    """Whether a TIFF holds what comes from a sensor rather than a picture: walks its directories, a few at most."""
    order = "<" if head.startswith(b"II") else ">"
    pending, seen = [struct.unpack_from(f"{order}I", head, 4)[0]] if len(head) >= 8 else [], set[int]()
    while pending and len(seen) < 16:
        offset = pending.pop(0)
        if offset in seen:
            continue
        seen.add(offset)
        for tag, values in _directory(stream, order, offset):
            if tag == _DNG_VERSION or (tag == _PHOTOMETRIC and _SENSOR_DATA.intersection(values)):
                return True
            if tag == _SUB_IFDS:
                pending.extend(values)
    return False


def _directory(stream: BinaryIO, order: str, offset: int) -> list[tuple[int, list[int]]]:
    """The tags of a TIFF directory that hold whole numbers, as far as they can be read."""
    stream.seek(offset)
    length = stream.read(2)
    count = struct.unpack(f"{order}H", length)[0] if len(length) == 2 else 0
    table = stream.read(12 * min(count, 512))
    found: list[tuple[int, list[int]]] = []
    for at in range(0, len(table) - 11, 12):
        tag, kind, number = struct.unpack_from(f"{order}HHI", table, at)
        if tag == _DNG_VERSION:
            found.append((tag, []))
        elif kind in {3, 4, 13} and 1 <= number <= 16:
            code, width = ("H", 2) if kind == 3 else ("I", 4)
            data = table[at + 8 : at + 12]
            if number * width > 4:
                stream.seek(struct.unpack(f"{order}I", data)[0])
                data = stream.read(number * width)
            if len(data) >= number * width:
                found.append((tag, list(struct.unpack_from(f"{order}{number}{code}", data))))
    return found
