"""Reads what a file says about itself: EXIF, embedded XMP, IPTC and the texts that image generators leave.

Of what a camera writes, EXIF wins over XMP; so does a caption, as the Metadata Working Group has it. Stars, labels and
flags are XMP's first. IPTC comes last; keywords are gathered from all. A damaged block is skipped: metadata never
keeps a picture out of the library.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeAlias, TypeVar

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin, JpegImagePlugin, PngImagePlugin

from albumen.core.dates import TakenSource, exif_datetime
from albumen.core.metadata.generation import read_generation
from albumen.core.metadata.photo_metadata import PhotoMetadata
from albumen.core.metadata.values import clean, integer_of, number_of, text_of, unique, utf16_of
from albumen.core.metadata.xmp_fields import camera_name, xmp_fields

log = logging.getLogger(__name__)
T = TypeVar("T")
_Tags: TypeAlias = Mapping[int, object]
_Iptc: TypeAlias = Mapping[tuple[int, int], bytes | list[bytes]]

_B = ExifTags.Base
_NO_CAPTION: Final = frozenset(
    [
        "olympus digital camera",
        "sony dsc",
        "minolta digital camera",
        "dcim",
        "default",
        "digital camera",
        "kodak",
        "screenshot",
    ]
)
"""What cameras and phones write where a caption belongs, lower-case."""


@dataclass(frozen=True, slots=True)
class _Exif:
    """The three tag tables of an EXIF block."""

    main: _Tags = field(default_factory=dict)
    photo: _Tags = field(default_factory=dict)
    gps: _Tags = field(default_factory=dict)


def read_metadata(image: Image.Image) -> PhotoMetadata:
    """Read the metadata of a picture that Pillow has opened and loaded. Never raises on damaged metadata."""
    exif = _tolerant(lambda: _read_exif(image), _Exif())
    packet = _tolerant(lambda: _xmp_packet(image), b"")
    nothing: dict[str, Any] = {}
    said = _tolerant(lambda: xmp_fields(packet), nothing)
    no_iptc: _Iptc = {}
    iptc = _tolerant(lambda: _read_iptc(image), no_iptc)
    comment = _user_comment(exif.photo.get(_B.UserComment))
    make, model = text_of(exif.main.get(_B.Make)), text_of(exif.main.get(_B.Model))
    texts = {key: value for key, value in image.info.items() if isinstance(key, str) and isinstance(value, str)}
    generated = read_generation(texts, comment, make, model)
    if generated.generator == "ComfyUI":
        make, model = ("" if text.startswith(("prompt:", "workflow:")) else text for text in (make, model))
    if not generated.generator:
        comment = comment or clean(texts.get("Description", ""))
    taken_at, taken_source = _taken(exif, said)
    latitude, longitude = _position(exif.gps)
    fields: dict[str, Any] = {
        **said,
        "orientation": _orientation(exif.main.get(_B.Orientation)),
        "taken_at": taken_at,
        "taken_source": taken_source,
        "camera": camera_name(make, model) or said.get("camera", ""),
        "lens": text_of(exif.photo.get(_B.LensModel)) or said.get("lens", ""),
        "caption": _caption(exif, said, iptc, "" if generated.generator else comment),
        "title": said.get("title") or utf16_of(exif.main.get(_B.XPTitle)) or _iptc_text(iptc, 5),
        "keywords": unique((*said.get("keywords", ()), *_iptc_list(iptc, 25),
                            *utf16_of(exif.main.get(_B.XPKeywords)).split(";"))),
        "generator": generated.generator,
        "prompt": generated.prompt,
        "generation": generated.text,
        "credentials": bool(said.get("credentials")) or _tolerant(lambda: _has_credentials(image), False),
    }  # fmt: skip
    measured: dict[str, object] = {
        "latitude": latitude,
        "longitude": longitude,
        "altitude": _altitude(exif.gps),
        "exposure_time": number_of(exif.photo.get(_B.ExposureTime)),
        "f_number": number_of(exif.photo.get(_B.FNumber)),
        "iso": integer_of(exif.photo.get(_B.ISOSpeedRatings)),
        "focal_length": number_of(exif.photo.get(_B.FocalLength)),
    }
    fields.update({name: value for name, value in measured.items() if value is not None})
    if "rating" not in said and (stars := integer_of(exif.main.get(_B.Rating))) is not None:
        fields["rating"] = min(max(stars, 0), 5)
    return PhotoMetadata(**fields)


def _caption(exif: _Exif, said: Mapping[str, Any], iptc: _Iptc, comment: str) -> str:
    described = text_of(exif.main.get(_B.ImageDescription))
    if described.lower() in _NO_CAPTION:
        described = ""
    written = str(said.get("caption") or "")
    if written.lower() in _NO_CAPTION:
        written = ""
    return described or written or _iptc_text(iptc, 120) or utf16_of(exif.main.get(_B.XPComment)) or comment


def _tolerant(step: Callable[[], T], otherwise: T) -> T:
    """Do one step; damaged metadata makes Pillow raise nearly anything, and none of it may cost us the picture."""
    try:
        return step()
    except Exception as error:  # noqa: BLE001 - logged, and the photo is kept
        log.info("Damaged metadata was skipped: %s: %s", type(error).__name__, error)
        return otherwise


def _read_exif(image: Image.Image) -> _Exif:
    exif = image.getexif()

    def table(number: int) -> _Tags:
        return dict(exif.get_ifd(number))

    nothing: _Tags = {}
    photo = _tolerant(lambda: table(ExifTags.IFD.Exif), nothing)
    gps = _tolerant(lambda: table(ExifTags.IFD.GPSInfo), nothing)
    return _Exif(dict(exif), photo, gps)


def _xmp_packet(image: Image.Image) -> bytes:
    for key in ("xmp", "XML:com.adobe.xmp"):
        packet = image.info.get(key)
        if packet:
            return packet if isinstance(packet, bytes) else str(packet).encode()
    packet = image.getexif().get(_B.XMLPacket)  # TIFF
    return packet if isinstance(packet, bytes) else b""


def _read_iptc(image: Image.Image) -> _Iptc:
    if not isinstance(image, ImageFile.ImageFile):
        return {}
    return IptcImagePlugin.getiptcinfo(image) or {}


def _taken(exif: _Exif, said: Mapping[str, Any]) -> tuple[datetime | None, TakenSource | None]:
    for table, date, zone, fraction in (
        (exif.photo, _B.DateTimeOriginal, _B.OffsetTimeOriginal, _B.SubsecTimeOriginal),
        (exif.photo, _B.DateTimeDigitized, _B.OffsetTimeDigitized, _B.SubsecTimeDigitized),
    ):
        zone_text, fraction_text = text_of(exif.photo.get(zone)), text_of(exif.photo.get(fraction))
        if (taken := exif_datetime(text_of(table.get(date)), zone_text, fraction_text)) is not None:
            return taken, "exif"
    if "taken_at" in said:
        return said["taken_at"], "xmp"
    # The plain DateTime is when the file was last changed: the weakest of the dates inside a file.
    if (
        taken := exif_datetime(text_of(exif.main.get(_B.DateTime)), text_of(exif.photo.get(_B.OffsetTime)))
    ) is not None:
        return taken, "exif"
    return None, None


def _orientation(value: object) -> int:
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _position(gps: _Tags) -> tuple[float | None, float | None]:
    latitude = _degrees(gps.get(ExifTags.GPS.GPSLatitude), text_of(gps.get(ExifTags.GPS.GPSLatitudeRef)), 90)
    longitude = _degrees(gps.get(ExifTags.GPS.GPSLongitude), text_of(gps.get(ExifTags.GPS.GPSLongitudeRef)), 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):  # 0, 0: a receiver without a fix
        return None, None
    return latitude, longitude


def _degrees(value: object, reference: str, limit: float) -> float | None:
    """EXIF's degrees, minutes, seconds (EXIF 2.32, section 4.6.6) as signed degrees."""
    if not isinstance(value, tuple) or not 1 <= len(value) <= 3:
        return None
    parts = [number_of(part) for part in value]
    degrees = 0.0
    for part, unit in zip(parts, (1.0, 60.0, 3600.0), strict=False):
        if part is None:
            return None
        degrees += part / unit
    if degrees > limit:
        return None
    return round(-degrees if reference.upper()[:1] in {"S", "W"} else degrees, 7)


def _altitude(gps: _Tags) -> float | None:
    altitude = number_of(gps.get(ExifTags.GPS.GPSAltitude))
    below = gps.get(ExifTags.GPS.GPSAltitudeRef) in {1, b"\x01"}
    return -altitude if altitude is not None and below else altitude


def _has_credentials(image: Image.Image) -> bool:
    """Whether a C2PA manifest is embedded: JUMBF in APP11 of JPEG, chunk caBX of PNG (C2PA 2.1, section A.3)."""
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        return any(name == "APP11" and b"c2pa" in data[:4096] for name, data in image.applist)
    if isinstance(image, PngImagePlugin.PngImageFile):
        return any(chunk[0] == b"caBX" for chunk in image.private_chunks)
    return False


def _user_comment(value: object) -> str:
    """EXIF's UserComment with its eight-byte character code (EXIF 2.32, section 4.6.5 E)."""
    if isinstance(value, str):
        return clean(value)
    if not isinstance(value, bytes):
        return ""
    code, text = value[:8], value[8:]
    if code == b"UNICODE\0":
        # The byte order is the block's in the standard and big-endian in practice; most text tells by its zeros.
        little = text[1:200:2].count(0) > text[0:200:2].count(0)
        return clean(text.decode("utf-16-le" if little else "utf-16-be", "replace"))
    return clean(text.decode("utf-8", "replace")) if code in {b"ASCII\0\0\0", b"\0" * 8} else ""


def _iptc_list(iptc: _Iptc, dataset: int) -> list[str]:
    """The values of a dataset of IPTC's application record 2."""
    value = iptc.get((2, dataset), [])
    return [text_of(item) for item in (value if isinstance(value, list) else [value])]


def _iptc_text(iptc: _Iptc, dataset: int) -> str:
    return next(iter(_iptc_list(iptc, dataset)), "")
