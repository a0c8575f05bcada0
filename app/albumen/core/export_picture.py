"""Makes the picture that is exported: upright, in sRGB, no larger than wanted, with what it is to say of itself."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from PIL import ExifTags, Image, ImageCms, PngImagePlugin, TiffImagePlugin, TiffTags

from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.export_metadata import MetadataChoice, exif_for, xmp_for
from albumen.core.export_watermark import Watermark, draw_watermark
from albumen.core.metadata.words import Words

ExportFormat: TypeAlias = Literal["original", "jpeg", "webp", "png", "tiff", "avif"]
FORMATS: Final[tuple[ExportFormat, ...]] = ("original", "jpeg", "webp", "png", "tiff", "avif")
SUFFIXES: Final[dict[ExportFormat, str]] = {
    "jpeg": ".jpg", "webp": ".webp", "png": ".png", "tiff": ".tif", "avif": ".avif",
}  # fmt: skip
_LARGEST: Final[dict[ExportFormat, int]] = {"jpeg": 65_535, "webp": 16_383, "avif": 65_536}
"""Pixels of a side that a format allows."""

_WHOLE: Final = 1 << 30
_SUBSAMPLED: Final = 90  # from this quality on, colour keeps the full resolution
_DIRECTORIES: Final = frozenset([ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo])
_XMP_TAG: Final = 700  # of TIFF (XMP specification part 3, 1.2.1)


def write_picture(
    source: Path,
    target: Path,
    *,
    form: ExportFormat,
    size: int,
    quality: int,
    metadata: MetadataChoice,
    words: Words,
    watermark: Watermark | None,
) -> tuple[int, int]:
    """Decode a photo and write it in another form; gives its width and height.

    Args:
        source: Any photo that can be decoded.
        target: Written, whatever is there.
        form: Any but "original".
        size: Pixels of the longer side at most; 0 for all there are.
        quality: 1 to 100, for the formats that lose something.
        metadata: What it is to say.
        words: What the owner says of it.
        watermark: Or None.

    Raises:
        PhotoFailure: It cannot be decoded.
        NoFont: For the watermark.
        OSError: It cannot be written.
    """
    limit = min(size or _WHOLE, _LARGEST.get(form, _WHOLE))
    wanted = DecodeSize(1, limit)
    decoded = decode_file(os.fsencode(source), wanted, DecodeLimits.for_this_machine())
    image = decoded.image
    if max(image.size) > limit:
        image.thumbnail((limit, limit), Image.Resampling.LANCZOS)
    if watermark is not None:
        image = draw_watermark(image, watermark)
    image.info.clear()  # what is written is what is given here
    exif = exif_for(source, decoded.metadata, metadata, image.size)
    packet = xmp_for(source, words, metadata)
    with target.open("wb") as stream:
        image.save(stream, **_options(form, quality, exif, packet))
    return image.size


def srgb_profile() -> bytes:
    """The ICC profile of sRGB."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _options(form: ExportFormat, quality: int, exif: bytes, packet: bytes) -> dict[str, Any]:
    """What Pillow is told for each format."""
    options: dict[str, Any] = {"format": form.upper(), "icc_profile": srgb_profile()}
    if form == "tiff":
        # TIFF keeps EXIF's tags among its own, and XMP in one of them. Not compressed: libtiff, which would do that,
        # writes no directories below the first, where EXIF's are.
        tags = Image.Exif()
        if exif:
            tags.load(exif)
        directory = TiffImagePlugin.ImageFileDirectory_v2()
        for tag in tags:
            directory[tag] = tags.get_ifd(tag) if tag in _DIRECTORIES else tags[tag]
        if packet:
            directory[_XMP_TAG] = packet
            directory.tagtype[_XMP_TAG] = TiffTags.BYTE
        return options | {"tiffinfo": directory}
    if exif:
        options["exif"] = exif
    if form == "png":
        texts = PngImagePlugin.PngInfo()
        if packet:
            texts.add_itxt("XML:com.adobe.xmp", packet.decode("utf-8"))
        return options | {"pnginfo": texts}
    if packet:
        options["xmp"] = packet
    options["quality"] = quality
    if form == "jpeg":
        full = quality >= _SUBSAMPLED
        options |= {"optimize": True, "progressive": True, "subsampling": "4:4:4" if full else "4:2:0"}
    if form == "avif" and quality >= _SUBSAMPLED:
        options["subsampling"] = "4:4:4"
    return options
