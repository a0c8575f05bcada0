"""What all readers share: how small a picture may become, what it may cost, and what comes out."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeVar

import psutil
from PIL import Image, UnidentifiedImageError

from albumen.core.metadata import PhotoMetadata
from albumen.core.photo_failure import PhotoFailure
from albumen.core.readers.clip import Clip
from albumen.core.readers.signature import has_picture_magic, jpeg_precision
from albumen.core.srgb import to_srgb

log = logging.getLogger(__name__)
T = TypeVar("T")

SMALL: Final = 64 << 20
"""Bytes of decoding that are never refused, however little memory is free."""

_TRUNCATED: Final = re.compile(
    r"truncat|end of (file|data)|not enough|premature|unexpected eof|broken data|too short", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DecodeSize:
    """How small a decoded picture may become.

    Attributes:
        short_side: Pixels its shorter side keeps at least, where the original has them.
        long_side: Pixels its longer side keeps at least, where the original has them.
    """

    short_side: int = 448  # twice the 224 of most CLIP models
    long_side: int = 960  # enough for a preview of 1024: nobody sees the difference

    def factor(self, width: int, height: int) -> int:
        """By how much a picture may shrink along each side, a whole number of at least 1."""
        short, long = sorted((width, height))
        return max(min(short // self.short_side, long // self.long_side), 1)


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
        return cls(max_memory=min(max(free // (2 * threads), SMALL), 4 << 30))

    def check(self, width: int, height: int, cost: int) -> None:
        """Refuse a picture that claims too many pixels or would take too many bytes to decode.

        Raises:
            PhotoFailure: It is too large.
        """
        if width * height > self.max_pixels or cost > max(self.max_memory, SMALL):
            raise PhotoFailure(
                "too_large",
                f"The picture claims {width} x {height} pixels and would take {max(cost >> 20, 1)} MiB of "
                "memory to decode, more than may be spent here; keep a smaller copy beside it.",
            )


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """A decoded photo or video.

    Attributes:
        image: "RGB", sRGB, upright, shrunk as far as `DecodeSize` allowed. Of a video, its poster.
        width: Pixels of the original, upright.
        height: Pixels of the original, upright.
        media_type: For instance "image/jpeg", by content and not by name.
        metadata: What the file says about itself.
        frames: Of a video, the sampled frames, like `image` and in their order; of a photo, nothing.
        duration: Seconds of a video; None of a photo.
        clip: The short film that a phone keeps inside this very file, if any.
    """

    image: Image.Image
    width: int
    height: int
    media_type: str
    metadata: PhotoMetadata = field(repr=False)
    frames: tuple[Image.Image, ...] = ()
    duration: float | None = None
    clip: Clip | None = None


def reduce(image: Image.Image, size: DecodeSize) -> Image.Image:
    """Average whole blocks of pixels of a picture that did not shrink while loading."""
    factor = size.factor(*image.size)
    if factor < 2:
        return image
    if image.mode not in {"RGB", "L", "CMYK"} or image.has_transparency_data:
        image = to_srgb(image)  # palettes, transparency and deep greys cannot be averaged as they are
    # Not Image.reduce: where a side is no multiple of the factor, that moves everything by up to half a pixel.
    return image.resize((round(image.width / factor), round(image.height / factor)), Image.Resampling.BOX)


def decoding(head: bytes, step: Callable[[], T]) -> T:
    """Do one step of decoding; whatever a decoder raises on a bad file becomes a `PhotoFailure`.

    Decoders of damaged files raise nearly anything (OSError, SyntaxError, ValueError, struct.error, IndexError, ...),
    so this boundary catches all of it and keeps the original as the cause.

    Args:
        head: The first bytes of the file, to tell a damaged picture from what is none.
        step: What to do.
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
        precision = jpeg_precision(head)
        if precision is not None and precision != 8:
            return PhotoFailure("unsupported", f"It is a {precision}-bit JPEG, and only 8-bit ones can be read.")
        if not has_picture_magic(head):
            return PhotoFailure("not_an_image")
        return PhotoFailure("truncated" if len(head) < 512 else "damaged")
    if isinstance(error, EOFError) or _TRUNCATED.search(text):
        return PhotoFailure("truncated")
    if isinstance(error, NotImplementedError) or "unsupported" in text.lower():
        return PhotoFailure("unsupported")
    log.info("A decoder gave up: %s: %s", type(error).__name__, text)
    return PhotoFailure("damaged")
