"""What an exported picture says of itself: all that the original and the library know, or a chosen part of it.

Pixels are written anew, so what describes how they were stored or developed (orientation, Camera Raw's settings) is
never carried over.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal, TypeAlias

from PIL import ExifTags, Image

from albumen.core import xmp
from albumen.core.metadata import PhotoMetadata
from albumen.core.metadata.words import Words, writable
from albumen.core.metadata.xmp_edit import edit_xmp
from albumen.core.readers.still import FORMATS, prepare_pillow
from albumen.core.xmp import NotXmp

MetadataChoice: TypeAlias = Literal["all", "none", "no-location", "copyright-only"]
CHOICES: Final[tuple[MetadataChoice, ...]] = ("all", "no-location", "copyright-only", "none")

_B = ExifTags.Base
_RIGHTS_NAMESPACE: Final = "{http://ns.adobe.com/xap/1.0/rights/}"
_CAMERA_RAW: Final = "{http://ns.adobe.com/camera-raw-settings/1.0/}"
_RIGHTS: Final = frozenset([xmp.DC + "rights", xmp.DC + "creator", xmp.PHOTOSHOP + "Credit"])
_OF_THE_FILE: Final = frozenset(
    [xmp.TIFF + "Orientation", xmp.TIFF + "ImageWidth", xmp.TIFF + "ImageLength", xmp.TIFF + "ImageHeight",
     xmp.EXIF + "PixelXDimension", xmp.EXIF + "PixelYDimension", xmp.EXIF + "ColorSpace"]
)  # fmt: skip
_KEPT_MAIN: Final = (
    _B.ImageDescription, _B.Make, _B.Model, _B.Software, _B.DateTime, _B.Artist, _B.Copyright, _B.Rating,
)  # fmt: skip
"""EXIF's first directory: the tags that speak of the photo; the others tell how it was stored."""

_NOT_KEPT: Final = frozenset(
    [_B.ExifInteroperabilityOffset, _B.ExifImageWidth, _B.ExifImageHeight, _B.ColorSpace, _B.ComponentsConfiguration,
     _B.CompressedBitsPerPixel]
)  # fmt: skip
_MAY_TELL_PLACES: Final = frozenset([_B.MakerNote, _B.UserComment])


def exif_for(path: Path, said: PhotoMetadata, choice: MetadataChoice, size: tuple[int, int]) -> bytes:
    """The EXIF block of an exported picture; b"" for none.

    Args:
        path: The original.
        said: What it says, for originals whose block Pillow does not read (RAW).
        choice: What to keep. "no-location" also leaves out the maker's note and the comment, where places can hide.
        size: Width and height as exported.
    """
    if choice == "none":
        return b""
    original = _original_exif(path) or _exif_of(said)
    made = Image.Exif()
    kept = (_B.Artist, _B.Copyright) if choice == "copyright-only" else _KEPT_MAIN
    for tag in kept:
        if tag in original:
            made[tag] = original[tag]
    if choice != "copyright-only":
        without = _NOT_KEPT | (_MAY_TELL_PLACES if choice == "no-location" else frozenset())
        photo = {tag: value for tag, value in original.get_ifd(ExifTags.IFD.Exif).items() if tag not in without}
        photo |= {_B.ColorSpace: 1, _B.ExifImageWidth: size[0], _B.ExifImageHeight: size[1]}
        made.get_ifd(ExifTags.IFD.Exif).update(photo)
        gps = original.get_ifd(ExifTags.IFD.GPSInfo)
        if choice == "all" and gps:
            made.get_ifd(ExifTags.IFD.GPSInfo).update(gps)
    if not made:
        return b""
    made[_B.Orientation] = 1
    with contextlib.suppress(Exception):  # Pillow raises anything on odd values that cameras wrote
        return made.tobytes()
    return b""


def xmp_for(path: Path, words: Words, choice: MetadataChoice, when: datetime | None = None) -> bytes:
    """The XMP packet of an exported picture; b"" for none.

    Args:
        path: The original.
        words: What the library's owner says of it; written for "all" and "no-location".
        choice: What to keep. For "no-location" only rights and words, as places hide in many properties.
        when: Stands for now.
    """
    if choice == "none":
        return b""
    packet = _original_xmp(path)
    if choice == "all":
        base = _without(packet, lambda name: name in _OF_THE_FILE or name.startswith(_CAMERA_RAW))
    else:
        base = _without(packet, lambda name: name not in _RIGHTS and not name.startswith(_RIGHTS_NAMESPACE))
    if choice == "copyright-only":
        return base if _says_anything(base) else b""
    told = writable(words)
    if told == Words() and not base:
        return b""
    return edit_xmp(base, told, when or datetime.now(UTC))


def exiftool_arguments(choice: MetadataChoice) -> list[str]:
    """How ExifTool takes metadata out of a copy of an original; orientation and colour profile stay."""
    keep = ["-tagsfromfile", "@", "-Orientation", "-ICC_Profile:all"]
    if choice == "no-location":
        # All that may be written goes back but for these; what ExifTool does not know, as an odd maker's note, is gone.
        return [
            "-all=", "-tagsfromfile", "@", "-all:all", "-ICC_Profile:all", "--GPS*", "--MakerNotes:all",
            "--MakerNote*", "--UserComment", "--Location*", "--City", "--State", "--Province-State", "--Country*",
            "--Sub-location", "--XMP-iptcCore:all", "--XMP-iptcExt:all",
        ]  # fmt: skip
    if choice == "copyright-only":
        return ["-all=", *keep, "-Artist", "-Copyright", "-XMP-dc:Rights", "-XMP-dc:Creator", "-IPTC:CopyrightNotice"]
    return ["-all=", *keep]


def _original_exif(path: Path) -> Image.Exif | None:
    with contextlib.suppress(Exception):  # damaged metadata never keeps a picture from being exported
        prepare_pillow()
        with Image.open(path, formats=FORMATS) as image:
            exif = image.getexif()
            exif.get_ifd(ExifTags.IFD.Exif)
            exif.get_ifd(ExifTags.IFD.GPSInfo)
            return exif if len(exif) else None
    return None


def _exif_of(said: PhotoMetadata) -> Image.Exif:
    """A block made of what was read."""
    exif = Image.Exif()
    photo = exif.get_ifd(ExifTags.IFD.Exif)
    if said.camera:
        exif[_B.Model] = said.camera
    if said.taken_at is not None:
        text = said.taken_at.strftime("%Y:%m:%d %H:%M:%S")
        exif[_B.DateTime] = text
        photo[_B.DateTimeOriginal] = text
    measured = {
        _B.LensModel: said.lens or None, _B.ExposureTime: said.exposure_time, _B.FNumber: said.f_number,
        _B.ISOSpeedRatings: said.iso, _B.FocalLength: said.focal_length,
    }  # fmt: skip
    photo.update({tag: value for tag, value in measured.items() if value is not None})
    if said.latitude is not None and said.longitude is not None:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(
            {
                ExifTags.GPS.GPSLatitudeRef: "N" if said.latitude >= 0 else "S",
                ExifTags.GPS.GPSLatitude: _degrees(abs(said.latitude)),
                ExifTags.GPS.GPSLongitudeRef: "E" if said.longitude >= 0 else "W",
                ExifTags.GPS.GPSLongitude: _degrees(abs(said.longitude)),
            }
        )
    return exif


def _degrees(value: float) -> tuple[float, float, float]:
    minutes = (value % 1) * 60
    return float(int(value)), float(int(minutes)), round((minutes % 1) * 60, 4)


def _original_xmp(path: Path) -> bytes:
    with contextlib.suppress(Exception):
        prepare_pillow()
        with Image.open(path, formats=FORMATS) as image:
            for key in ("xmp", "XML:com.adobe.xmp"):
                packet = image.info.get(key)
                if packet:
                    return packet if isinstance(packet, bytes) else str(packet).encode()
            packet = image.getexif().get(_B.XMLPacket)
            return packet if isinstance(packet, bytes) else b""
    return b""


def _without(packet: bytes, leaves: Callable[[str], bool]) -> bytes:
    """A packet without some of its properties; b"" where it is none, or none is left."""
    if not packet:
        return b""
    try:
        tree = xmp.parse_xmp(packet)
    except NotXmp:
        return b""
    rdf = xmp.rdf_of(tree.getroot())
    for description in () if rdf is None else list(rdf.iterchildren(xmp.RDF + "Description")):
        for name in [str(one) for one in description.attrib]:
            if not name.startswith(xmp.RDF) and leaves(name):
                del description.attrib[name]
        for element in list(description.iterchildren("{*}*")):
            if leaves(str(element.tag)):
                description.remove(element)
    made = io.BytesIO()
    tree.write(made, encoding="UTF-8")
    return made.getvalue()


def _says_anything(packet: bytes) -> bool:
    return bool(packet) and bool(xmp.read_xmp(packet))
