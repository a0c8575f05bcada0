"""Reads pictures that Pillow decodes. JPEG and JPEG 2000 shrink while they are decoded; others are averaged after it.

What would take much memory is read a strip at a time instead; see `albumen.core.readers.large`.
"""

from __future__ import annotations

import functools
from typing import BinaryIO, Final

import pi_heif
from PIL import Image, Jpeg2KImagePlugin, JpegImagePlugin

from albumen.core.metadata import read_metadata
from albumen.core.readers import large, progressive
from albumen.core.readers.base import DecodedPhoto, DecodeLimits, DecodeSize, decoding, reduce
from albumen.core.readers.clip import find_clip
from albumen.core.readers.signature import HEAD, suffix_of
from albumen.core.srgb import swaps_sides, to_srgb, upright

FORMATS: Final = (
    "JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "DIB", "HEIF", "AVIF", "JPEG2000", "PPM", "PSD", "QOI",
)  # fmt: skip
"""Pillow's decoders that are tried. Others stay shut: some run programs (EPS), some recognise anything (TGA)."""

_WHOLE: Final = 12  # bytes a pixel takes of what is kept of a picture that is read in strips
_STREAMED: Final = 160 << 20  # bytes of decoding above which a picture is read a strip at a time, where it can be


@functools.cache
def prepare_pillow() -> None:
    """Teach Pillow HEIF, and leave the guard against bombs to `DecodeLimits`, which knows how much memory there is.

    The first decode of a process does it; a process that decodes on several threads calls it before they start.
    """
    Image.init()
    pi_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = None


def read_still(stream: BinaryIO, name: bytes, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Decode the first picture of a file.

    Raises:
        PhotoFailure: Not a picture, damaged, truncated, too large or of an unsupported variant.
    """
    prepare_pillow()
    head = stream.read(HEAD)
    stream.seek(0)
    formats = (*FORMATS, "TGA") if suffix_of(name) == b".tga" else FORMATS  # TGA has no signature to know it by
    image = decoding(head, lambda: Image.open(stream, formats=formats))
    with image:
        width, height = image.size
        media_type = Image.MIME.get(image.format or "", "application/octet-stream").replace("image/mpo", "image/jpeg")
        shrink = decoding(head, lambda: _shrink_on_load(image, size))
        cost = _decoding_cost(image, width * height, shrink)
        factor = size.factor(width, height)
        if cost > _STREAMED and progressive.can_read(image) and factor >= progressive.SHRINKS:
            limits.check(width, height, width * height // progressive.SHRINKS**2 * _WHOLE)
            eighth = decoding(head, lambda: progressive.read_eighth(image, stream))
            metadata, reduced = read_metadata(image), reduce(eighth, size)
        elif cost > _STREAMED and large.can_read(image):
            limits.check(width, height, width * height // factor**2 * _WHOLE)
            metadata, reduced = decoding(head, lambda: large.read_large(image, stream, size))
        else:
            limits.check(width, height, cost)
            decoding(head, image.load)
            metadata = read_metadata(image)
            reduced = decoding(head, lambda: reduce(image, size))
        picture = upright(decoding(head, lambda: to_srgb(reduced)), metadata.orientation)
        packet = image.info.get("xmp")
    if swaps_sides(metadata.orientation):
        width, height = height, width
    clip = find_clip(stream, packet if isinstance(packet, bytes) else b"")
    return DecodedPhoto(picture, width, height, media_type, metadata, clip=clip)


def _shrink_on_load(image: Image.Image, size: DecodeSize) -> int:
    """Have the decoder itself shrink the picture, where it can; gives by how much it does so unseen by `image.size`."""
    factor = size.factor(*image.size)
    scale = next((scale for scale in (8, 4, 2) if factor >= scale), 1)
    if isinstance(image, Jpeg2KImagePlugin.Jpeg2KImageFile):
        image.reduce = scale.bit_length() - 1  # resolution levels to leave out
        return scale
    if scale > 1:
        image.draft(None, (image.width // scale, image.height // scale))
    return 1


def _decoding_cost(image: Image.Image, full_pixels: int, shrink: int) -> int:
    """Bytes that decoding and converting will take, from the header alone; generous rather than exact."""
    pixels = image.width * image.height // shrink**2  # after shrinking on load
    per_pixel = {"1": 5, "L": 5, "P": 9, "RGB": 4, "CMYK": 8, "I;16": 12, "I": 12, "F": 12}.get(image.mode, 12)
    if image.format in {"HEIF", "AVIF", "WEBP", "JPEG2000"}:
        per_pixel += 5  # the codec's own planes
    cost = pixels * per_pixel
    if image.info.get("progressive"):
        cost += int(full_pixels * 2 * _samples_per_pixel(image))  # all coefficients, two bytes each
    return cost


def _samples_per_pixel(image: Image.Image) -> float:
    """How many samples a JPEG has for each pixel: 3 for full colour, 1.5 where colour has half the resolution."""
    layers = image.layer if isinstance(image, JpegImagePlugin.JpegImageFile) else []
    if not layers:
        return 3.0
    most = max(h * v for _, h, v, _ in layers) or 1
    return sum(h * v for _, h, v, _ in layers) / most
