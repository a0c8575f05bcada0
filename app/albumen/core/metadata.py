"""Reads what a photo says about itself: EXIF, XMP, IPTC and the texts that image generators leave.

Where several say the same thing the first of EXIF, XMP, IPTC wins; keywords are gathered from all. A damaged block is
skipped: metadata never keeps a picture out of the library.
"""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeAlias, TypeVar

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

from albumen.core import xmp
from albumen.core.dates import TakenSource, exif_datetime, mtime_datetime, name_datetime, xmp_datetime

log = logging.getLogger(__name__)
T = TypeVar("T")
_Tags: TypeAlias = Mapping[int, object]
_Iptc: TypeAlias = Mapping[tuple[int, int], bytes | list[bytes]]

_LONGEST_TEXT: Final = 1 << 16
_GENERATION_KEYS: Final = ("parameters", "prompt", "workflow", "Description", "Dream", "sd-metadata")
"""PNG text chunks of AUTOMATIC1111, ComfyUI (prompt and workflow), NovelAI and InvokeAI."""
_B = ExifTags.Base


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What a file says about itself; None, 0, "" and () where it says nothing.

    Attributes:
        orientation: EXIF orientation of the stored pixels, 1 to 8.
        taken_at: From EXIF or XMP only; see `taken` for the fallbacks. Naive where no zone is written.
        taken_source: Which of the two said so.
        camera: Maker and model.
        lens: Model of the lens.
        latitude: Degrees, north positive.
        longitude: Degrees, east positive.
        altitude: Metres above sea level.
        exposure_time: Seconds.
        f_number: Focal length over aperture.
        iso: Sensitivity.
        focal_length: Millimetres.
        rating: 0 to 5; -1 is Adobe's "rejected".
        caption: Description or comment.
        title: Title, where there is one besides.
        keywords: Plain keywords, first seen first.
        keyword_paths: Keywords with their hierarchy, levels separated by "/".
        generation: Prompt and parameters of an image generator, as text.
    """

    orientation: int = 1
    taken_at: datetime | None = None
    taken_source: TakenSource | None = None
    camera: str = ""
    lens: str = ""
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    exposure_time: float | None = None
    f_number: float | None = None
    iso: int | None = None
    focal_length: float | None = None
    rating: int = 0
    caption: str = ""
    title: str = ""
    keywords: tuple[str, ...] = ()
    keyword_paths: tuple[str, ...] = ()
    generation: str = ""

    def taken(self, path: bytes, mtime_ns: int) -> tuple[datetime | None, TakenSource | None]:
        """When the photo was taken and who says so: EXIF, XMP, the file's name, or its modification time."""
        if self.taken_at is not None:
            return self.taken_at, self.taken_source
        if (named := name_datetime(path.rpartition(os.fsencode(os.sep))[2])) is not None:
            return named, "filename"
        modified = mtime_datetime(mtime_ns)
        return modified, None if modified is None else "mtime"

    def as_json(self) -> dict[str, object]:
        """Everything that has no column of its own in the library, as JSON values, empty ones left out."""
        values: dict[str, object] = {
            "latitude": self.latitude,
            "longitude": self.longitude,
            "altitude": self.altitude,
            "exposure_time": self.exposure_time,
            "f_number": self.f_number,
            "iso": self.iso,
            "focal_length": self.focal_length,
            "rating": self.rating,
            "caption": self.caption,
            "title": self.title,
            "keywords": list(self.keywords),
            "keyword_paths": list(self.keyword_paths),
            "generation": self.generation,
        }
        return {key: value for key, value in values.items() if value not in (None, "", [], 0)}


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
    properties = xmp.read_xmp(packet)
    no_iptc: _Iptc = {}
    iptc = _tolerant(lambda: _read_iptc(image), no_iptc)

    def first(*names: str) -> str:
        return next((properties[name][0] for name in names if properties.get(name)), "")

    taken_at, taken_source = _taken(exif, first)
    latitude, longitude = _position(exif.gps)
    comment = _user_comment(exif.photo.get(_B.UserComment))
    generation = _generation(image, comment)
    paths = [path.replace("|", "/") for path in (*properties.get(xmp.LIGHTROOM + "hierarchicalSubject", ()),
                                                 *properties.get(xmp.DIGIKAM + "TagsList", ()))]  # fmt: skip
    return PhotoMetadata(
        orientation=_orientation(exif.main.get(_B.Orientation)),
        taken_at=taken_at,
        taken_source=taken_source,
        camera=_camera(_text(exif.main.get(_B.Make)) or first(xmp.TIFF + "Make"),
                       _text(exif.main.get(_B.Model)) or first(xmp.TIFF + "Model")),
        lens=_text(exif.photo.get(_B.LensModel)) or first(xmp.AUX + "Lens", xmp.EXIF + "LensModel"),
        latitude=latitude,
        longitude=longitude,
        altitude=_altitude(exif.gps),
        exposure_time=_number(exif.photo.get(_B.ExposureTime)),
        f_number=_number(exif.photo.get(_B.FNumber)),
        iso=_integer(exif.photo.get(_B.ISOSpeedRatings)),
        focal_length=_number(exif.photo.get(_B.FocalLength)),
        rating=_rating(exif.main.get(_B.Rating), first(xmp.XMP + "Rating")),
        caption=_text(exif.main.get(_B.ImageDescription)) or first(xmp.DC + "description") or _iptc_text(iptc, 120)
        or _utf16(exif.main.get(_B.XPComment)) or ("" if generation else comment),
        title=first(xmp.DC + "title") or _utf16(exif.main.get(_B.XPTitle)) or _iptc_text(iptc, 5),
        keywords=_unique((*properties.get(xmp.DC + "subject", ()), *_iptc_list(iptc, 25),
                          *_utf16(exif.main.get(_B.XPKeywords)).split(";"))),
        keyword_paths=_unique(paths),
        generation=generation,
    )  # fmt: skip


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


def _taken(exif: _Exif, first: Callable[..., str]) -> tuple[datetime | None, TakenSource | None]:
    for table, date, zone, fraction in (
        (exif.photo, _B.DateTimeOriginal, _B.OffsetTimeOriginal, _B.SubsecTimeOriginal),
        (exif.photo, _B.DateTimeDigitized, _B.OffsetTimeDigitized, _B.SubsecTimeDigitized),
    ):
        zone_text, fraction_text = _text(exif.photo.get(zone)), _text(exif.photo.get(fraction))
        if (taken := exif_datetime(_text(table.get(date)), zone_text, fraction_text)) is not None:
            return taken, "exif"
    written = first(xmp.EXIF + "DateTimeOriginal", xmp.PHOTOSHOP + "DateCreated", xmp.XMP + "CreateDate")
    if (taken := xmp_datetime(written)) is not None:
        return taken, "xmp"
    # The plain DateTime is when the file was last changed: the weakest of the dates inside a file.
    if (taken := exif_datetime(_text(exif.main.get(_B.DateTime)), _text(exif.photo.get(_B.OffsetTime)))) is not None:
        return taken, "exif"
    return None, None


def _orientation(value: object) -> int:
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _camera(make: str, model: str) -> str:
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _position(gps: _Tags) -> tuple[float | None, float | None]:
    latitude = _degrees(gps.get(ExifTags.GPS.GPSLatitude), _text(gps.get(ExifTags.GPS.GPSLatitudeRef)), 90)
    longitude = _degrees(gps.get(ExifTags.GPS.GPSLongitude), _text(gps.get(ExifTags.GPS.GPSLongitudeRef)), 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):  # 0, 0: a receiver without a fix
        return None, None
    return latitude, longitude


def _degrees(value: object, reference: str, limit: float) -> float | None:
    """EXIF's degrees, minutes, seconds (EXIF 2.32, section 4.6.6) as signed degrees."""
    if not isinstance(value, tuple) or not 1 <= len(value) <= 3:
        return None
    parts = [_number(part) for part in value]
    degrees = 0.0
    for part, unit in zip(parts, (1.0, 60.0, 3600.0), strict=False):
        if part is None:
            return None
        degrees += part / unit
    if degrees > limit:
        return None
    return round(-degrees if reference.upper()[:1] in {"S", "W"} else degrees, 7)


def _altitude(gps: _Tags) -> float | None:
    altitude = _number(gps.get(ExifTags.GPS.GPSAltitude))
    below = gps.get(ExifTags.GPS.GPSAltitudeRef) in {1, b"\x01"}
    return -altitude if altitude is not None and below else altitude


def _rating(exif_value: object, xmp_text: str) -> int:
    value = _integer(exif_value)
    if value is None:
        value = _integer(xmp_text)
    return 0 if value is None else min(max(value, -1), 5)


def _generation(image: Image.Image, comment: str) -> str:
    texts = [str(image.info[key]) for key in _GENERATION_KEYS if isinstance(image.info.get(key), str)]
    if not texts and "Steps: " in comment and "Sampler" in comment:  # AUTOMATIC1111 in JPEG and WebP
        texts = [comment]
    return "\n".join(texts)[:_LONGEST_TEXT]


def _user_comment(value: object) -> str:
    """EXIF's UserComment with its eight-byte character code (EXIF 2.32, section 4.6.5 E)."""
    if isinstance(value, str):
        return _clean(value)
    if not isinstance(value, bytes):
        return ""
    code, text = value[:8], value[8:]
    if code == b"UNICODE\0":
        # The byte order is the block's in the standard and big-endian in practice; most text tells by its zeros.
        little = text[1:200:2].count(0) > text[0:200:2].count(0)
        return _clean(text.decode("utf-16-le" if little else "utf-16-be", "replace"))
    return _clean(text.decode("utf-8", "replace")) if code in {b"ASCII\0\0\0", b"\0" * 8} else ""


def _iptc_list(iptc: _Iptc, dataset: int) -> list[str]:
    """The values of a dataset of IPTC's application record 2."""
    value = iptc.get((2, dataset), [])
    return [_text(item) for item in (value if isinstance(value, list) else [value])]


def _iptc_text(iptc: _Iptc, dataset: int) -> str:
    return next(iter(_iptc_list(iptc, dataset)), "")


def _utf16(value: object) -> str:
    """The XP tags of Windows: little-endian UTF-16 in bytes."""
    if isinstance(value, tuple) and all(isinstance(item, int) and 0 <= item < 256 for item in value):
        value = bytes(value)
    return _clean(value.decode("utf-16-le", "replace")) if isinstance(value, bytes) else ""


def _text(value: object) -> str:
    if isinstance(value, bytes):
        try:
            return _clean(value.decode())
        except UnicodeDecodeError:
            return _clean(value.decode("latin-1"))
    return _clean(value) if isinstance(value, str) else ""


def _clean(text: str) -> str:
    """No zeros, no lone surrogates (SQLite stores neither well), no endless text."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode().strip()[:_LONGEST_TEXT]


def _number(value: object) -> float | None:
    try:
        number = float(value)  # type: ignore[arg-type]  # whatever it is, float says so
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return round(number, 7) if math.isfinite(number) else None


def _integer(value: object) -> int | None:
    if isinstance(value, tuple) and value:
        value = value[0]
    number = _number(value)
    return None if number is None else int(number)


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cleaned for text in texts if (cleaned := _clean(text))))
