"""Decodes a photo once, as small as its uses allow, whatever its format and however odd the file.

One decode serves the model's tensor and the thumbnails. JPEG shrinks by powers of two while it is decoded ("draft"),
which costs a fifth of a full decode and, with at least twice the pixels the tensor needs left over, moves its values
by less than half a level of 255 on average.
"""

from __future__ import annotations

import functools
import io
import logging
import os
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, Final, TypeVar

import pi_heif
import psutil
from PIL import Image, UnidentifiedImageError

from albumen.core.identify import hash_bytes, hash_stream
from albumen.core.metadata import PhotoMetadata, read_metadata
from albumen.core.photo_failure import PhotoFailure
from albumen.core.srgb import swaps_sides, to_srgb, upright

log = logging.getLogger(__name__)
T = TypeVar("T")

FORMATS: Final = (
    "JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "DIB", "HEIF", "AVIF", "JPEG2000", "PPM", "PSD", "QOI",
)  # fmt: skip
"""Pillow's decoders that are tried. Others stay shut: some run programs (EPS), some recognise anything (TGA)."""

_IN_MEMORY: Final = 256 << 20  # bytes: a file up to this size is read once, for both hash and decoder
_SMALL: Final = 64 << 20  # bytes of decoding that are never refused, however little memory is free
_TRUNCATED: Final = re.compile(
    r"truncat|end of (file|data)|not enough|premature|unexpected eof|broken data", re.IGNORECASE
)
_MAGIC: Final = (
    b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"8BPS", b"qoif",
    b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51",
)  # fmt: skip
_HEIF_BRANDS: Final = frozenset(b"heic heix hevc heim heis mif1 msf1 avif avis".split())  # else ftyp means a video


@dataclass(frozen=True, slots=True)
class DecodeSize:
    """How small a decoded picture may become.

    Attributes:
        short_side: Pixels its shorter side keeps at least, where the original has them.
        long_side: Pixels its longer side keeps at least, where the original has them.
    """

    short_side: int = 448  # twice the 224 of most CLIP models
    long_side: int = 960  # enough for a preview of 1024: nobody sees the difference


@dataclass(frozen=True, slots=True)
class DecodeLimits:
    """What a picture may cost.

    Attributes:
        max_memory: Bytes that decoding may take.
        max_pixels: Pixels a header may claim, whatever the decoder makes of them: above it lies no camera.
    """

    max_memory: int
    max_pixels: int = 1_000_000_000

    @classmethod
    def for_this_machine(cls, threads: int = 1) -> DecodeLimits:
        """For each of several decoding threads its share of half the memory that is free now, at most 4 GiB."""
        free = psutil.virtual_memory().available
        return cls(max_memory=min(max(free // (2 * threads), _SMALL), 4 << 30))


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """A decoded photo.

    Attributes:
        image: "RGB", sRGB, upright, shrunk as far as `DecodeSize` allowed.
        width: Pixels of the original, upright.
        height: Pixels of the original, upright.
        media_type: For instance "image/jpeg", by content and not by name.
        metadata: What the file says about itself.
    """

    image: Image.Image
    width: int
    height: int
    media_type: str
    metadata: PhotoMetadata = field(repr=False)


class PhotoFile:
    """A file opened for reading, with its state at that moment. A context manager.

    Attributes:
        path: As given.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds since the epoch.
        inode: The file's number on its drive.
    """

    def __init__(self, path: bytes) -> None:
        self.path = path
        self._stream: BinaryIO = _reading(lambda: io.BufferedReader(io.FileIO(path)))
        status = os.fstat(self._stream.fileno())
        self.size, self.mtime_ns, self.inode = status.st_size, status.st_mtime_ns, status.st_ino

    def __enter__(self) -> PhotoFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def identify(self) -> str:
        """The content hash; afterwards `stream` stands at the beginning of the content.

        Raises:
            PhotoFailure: Empty, unreadable or still being written.
        """
        if self.size == 0:
            raise PhotoFailure("empty")
        if self.size <= _IN_MEMORY:
            content = _reading(self._stream.read)
            digest = hash_bytes(content)
        else:
            content = None
            digest = _reading(lambda: hash_stream(self._stream))
            self._stream.seek(0)
        status = os.fstat(self._stream.fileno())
        if (status.st_size, status.st_mtime_ns) != (self.size, self.mtime_ns):
            raise PhotoFailure("changing")
        if content is not None:
            self._stream.close()
            self._stream = io.BytesIO(content)
        return digest

    @property
    def stream(self) -> BinaryIO:
        """The content, to decode."""
        return self._stream


@functools.cache
def prepare_pillow() -> None:
    """Teach Pillow HEIF, and leave the guard against bombs to `DecodeLimits`, which knows how much memory there is.

    The first decode of a process does it; a process that decodes on several threads calls it before they start.
    """
    Image.init()
    pi_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = None


def decode(stream: BinaryIO, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Decode the first picture of a file.

    Args:
        stream: The file's content, seekable.
        size: How small the result may become.
        limits: What it may cost.

    Raises:
        PhotoFailure: Not an image, damaged, truncated, too large or of an unsupported variant.
    """
    prepare_pillow()
    head = stream.read(1 << 16)
    stream.seek(0)
    image = _decoding(head, lambda: Image.open(stream, formats=FORMATS))
    with image:
        width, height = image.size
        media_type = Image.MIME.get(image.format or "", "application/octet-stream").replace("image/mpo", "image/jpeg")
        _decoding(head, lambda: _shrink_on_load(image, size))
        _check_cost(image, (width, height), limits)
        _decoding(head, image.load)
        metadata = read_metadata(image)
        reduced = _decoding(head, lambda: _reduce(image, size))
        picture = upright(_decoding(head, lambda: to_srgb(reduced)), metadata.orientation)
    if swaps_sides(metadata.orientation):
        width, height = height, width
    return DecodedPhoto(picture, width, height, media_type, metadata)


def decode_file(path: bytes, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Open and decode a file.

    Raises:
        PhotoFailure: It cannot be read or decoded.
    """
    with PhotoFile(path) as file:
        if file.size == 0:
            raise PhotoFailure("empty")
        return decode(file.stream, size, limits)


def _shrink_on_load(image: Image.Image, size: DecodeSize) -> None:
    short, long = sorted(image.size)
    for scale in (8, 4, 2):
        if short // scale >= size.short_side and long // scale >= size.long_side:
            image.draft(None, (image.width // scale, image.height // scale))
            return


def _reduce(image: Image.Image, size: DecodeSize) -> Image.Image:
    """Average whole blocks of pixels of a picture that did not shrink while loading."""
    short, long = sorted(image.size)
    factor = min(short // size.short_side, long // size.long_side)
    if factor < 2:
        return image
    if image.mode not in {"RGB", "L", "CMYK"} or image.has_transparency_data:
        image = to_srgb(image)  # palettes, transparency and deep greys cannot be averaged as they are
    # Not Image.reduce: where a side is no multiple of the factor, that moves everything by up to half a pixel.
    return image.resize((round(image.width / factor), round(image.height / factor)), Image.Resampling.BOX)


def _check_cost(image: Image.Image, full_size: tuple[int, int], limits: DecodeLimits) -> None:
    pixels = full_size[0] * full_size[1]
    cost = _decoding_cost(image, pixels)
    if pixels > limits.max_pixels or cost > max(limits.max_memory, _SMALL):
        raise PhotoFailure(
            "too_large",
            f"The picture claims {full_size[0]} x {full_size[1]} pixels and would take {max(cost >> 20, 1)} MiB of "
            "memory to decode, more than may be spent here; keep a smaller copy beside it.",
        )


def _decoding_cost(image: Image.Image, full_pixels: int) -> int:
    """Bytes that decoding and converting will take, from the header alone; generous rather than exact."""
    pixels = image.width * image.height  # after shrinking on load
    per_pixel = {"1": 5, "L": 5, "P": 9, "RGB": 4, "CMYK": 8, "I;16": 12, "I": 12, "F": 12}.get(image.mode, 12)
    if image.format in {"HEIF", "AVIF", "WEBP"}:
        per_pixel += 5  # the codec's own planes
    cost = pixels * per_pixel
    if image.info.get("progressive"):
        cost += full_pixels * 6  # all coefficients of three planes, two bytes each
    return cost


def _reading(step: Callable[[], T]) -> T:
    """Do one step of reading; what the file system reports becomes a `PhotoFailure`."""
    try:
        return step()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PhotoFailure("vanished") from error
    except PermissionError as error:
        raise PhotoFailure("unreadable") from error
    except OSError as error:
        raise PhotoFailure(
            "unreadable", f"The file cannot be read: {error.strerror or error}; check the drive."
        ) from error


def _decoding(head: bytes, step: Callable[[], T]) -> T:
    """Do one step of decoding; whatever a decoder raises on a bad file becomes a `PhotoFailure`.

    Decoders of damaged files raise nearly anything (OSError, SyntaxError, ValueError, struct.error, IndexError, ...),
    so this boundary catches all of it and keeps the original as the cause.
    """
    try:
        return step()
    except PhotoFailure:
        raise
    except MemoryError as error:
        raise PhotoFailure("too_large") from error
    except Exception as error:
        raise _explain(head, error) from error


def _explain(head: bytes, error: Exception) -> PhotoFailure:
    text = str(error)
    if isinstance(error, UnidentifiedImageError):
        precision = _jpeg_precision(head)
        if precision is not None and precision != 8:
            return PhotoFailure("unsupported", f"It is a {precision}-bit JPEG, and only 8-bit ones can be read.")
        if not _has_magic(head):
            return PhotoFailure("not_an_image")
        return PhotoFailure("truncated" if len(head) < 512 else "damaged")
    if isinstance(error, EOFError) or _TRUNCATED.search(text):
        return PhotoFailure("truncated")
    if isinstance(error, NotImplementedError) or "unsupported" in text.lower():
        return PhotoFailure("unsupported")
    log.info("A decoder gave up: %s: %s", type(error).__name__, text)
    return PhotoFailure("damaged")


def _has_magic(head: bytes) -> bool:
    if head[4:8] == b"ftyp":
        return head[8:12] in _HEIF_BRANDS
    return head.startswith(_MAGIC) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def _jpeg_precision(head: bytes) -> int | None:
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
