"""What the properties of an XMP packet mean for a photo."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from lxml import etree

from albumen.core import xmp
from albumen.core.dates import xmp_datetime
from albumen.core.metadata.labels import colour_of_number, flag_of_pick, label_of
from albumen.core.metadata.photo_metadata import Region
from albumen.core.metadata.values import clean, integer_of, number_of, unique

_COORDINATE: Final = re.compile(
    r"^\s*(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?\s*([NSEW])\s*$", re.IGNORECASE
)
_MOST_REGIONS: Final = 500
_PERCENT_STARS: Final = {0: 0, 1: 1, 25: 2, 50: 3, 75: 4, 99: 5}  # MicrosoftPhoto:Rating


def xmp_fields(packet: bytes) -> dict[str, Any]:
    """The fields of `PhotoMetadata` that a packet says something about; empty where it is damaged."""
    try:
        root = xmp.parse_xmp(packet).getroot()
    except xmp.NotXmp:
        return {}
    properties = xmp.properties_of(root)
    fields: dict[str, Any] = {}

    def put(name: str, value: object) -> None:
        if value is not None:
            fields[name] = value

    first = _first(properties)
    put("caption", first(xmp.DC + "description", xmp.TIFF + "ImageDescription"))
    put("title", first(xmp.DC + "title", xmp.PHOTOSHOP + "Headline"))
    _put_keywords(properties, put)
    _put_judgement(first, put)
    _put_taken(first, put)
    _put_camera(first, put)
    _put_position(first, put)
    regions = _regions(root)
    put("regions", regions or None)
    put("credentials", True if properties.get(xmp.TERMS + "provenance") else None)
    return fields


def extension_of(packet: bytes) -> str:
    """The extension that a sidecar says it belongs to (photoshop:SidecarForExtension), lower-case, or ""."""
    return next(iter(xmp.read_xmp(packet).get(xmp.PHOTOSHOP + "SidecarForExtension", ())), "").lower()


def _first(properties: Mapping[str, list[str]]) -> Callable[..., str | None]:
    """Gives the first of some properties that says something; "" where one is there and empty, None where none is."""

    def first(*names: str) -> str | None:
        there = [properties[name] for name in names if name in properties]
        return next((clean(texts[0]) for texts in there if texts and clean(texts[0])), "" if there else None)

    return first


def _put_keywords(properties: Mapping[str, list[str]], put: Callable[[str, object], None]) -> None:
    lists = (xmp.DC + "subject", xmp.LIGHTROOM + "hierarchicalSubject", xmp.DIGIKAM + "TagsList",
             xmp.MICROSOFT + "LastKeywordXMP")  # fmt: skip
    if not any(name in properties for name in lists):
        return
    plain, lightroom, *slashed = (properties.get(name, ()) for name in lists)
    put("keywords", unique(plain))
    paths = (*(path.replace("|", "/") for path in lightroom), *(path for texts in slashed for path in texts))
    put("keyword_paths", unique(paths))


def _put_judgement(first: Callable[..., str | None], put: Callable[[str, object], None]) -> None:
    stars = integer_of(first(xmp.XMP + "Rating"))
    if stars is None and (percent := integer_of(first(xmp.MICROSOFT + "Rating"))) is not None:
        stars = _PERCENT_STARS.get(percent, min(max(round(percent / 25) + 1, 0), 5))
    if stars is not None:
        put("rating", min(max(stars, 0), 5))
    flag = flag_of_pick(integer_of(first(xmp.DIGIKAM + "PickLabel")))
    put("flag", -1 if stars is not None and stars < 0 else flag)
    label = first(xmp.XMP + "Label")
    colour = colour_of_number(integer_of(first(xmp.DIGIKAM + "ColorLabel")))
    put("label", label_of(label) if label else colour if colour is not None else label)


def _put_taken(first: Callable[..., str | None], put: Callable[[str, object], None]) -> None:
    for name in (xmp.EXIF + "DateTimeOriginal", xmp.PHOTOSHOP + "DateCreated", xmp.XMP + "CreateDate"):
        if (taken := xmp_datetime(first(name) or "")) is not None:
            put("taken_at", taken)
            put("taken_source", "xmp")
            return


def _put_camera(first: Callable[..., str | None], put: Callable[[str, object], None]) -> None:
    make, model = first(xmp.TIFF + "Make") or "", first(xmp.TIFF + "Model") or ""
    put("camera", camera_name(make, model) or None)
    put("lens", first(xmp.AUX + "Lens", xmp.EXIF_EX + "LensModel", xmp.EXIF + "LensModel") or None)
    put("exposure_time", number_of(first(xmp.EXIF + "ExposureTime")))
    put("f_number", number_of(first(xmp.EXIF + "FNumber")))
    put("focal_length", number_of(first(xmp.EXIF + "FocalLength")))
    put("iso", integer_of(first(xmp.EXIF + "ISOSpeedRatings", xmp.EXIF_EX + "PhotographicSensitivity")))


def _put_position(first: Callable[..., str | None], put: Callable[[str, object], None]) -> None:
    latitude = _coordinate(first(xmp.EXIF + "GPSLatitude"), 90)
    longitude = _coordinate(first(xmp.EXIF + "GPSLongitude"), 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return
    put("latitude", latitude)
    put("longitude", longitude)
    altitude = number_of(first(xmp.EXIF + "GPSAltitude"))
    below = first(xmp.EXIF + "GPSAltitudeRef") == "1"
    put("altitude", -altitude if altitude is not None and below else altitude)


def camera_name(make: str, model: str) -> str:
    """Maker and model, the maker once."""
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _coordinate(text: str | None, limit: float) -> float | None:
    """XMP's "26,34.951N" or "26,34,57N" (XMP specification part 2, GPSCoordinate) as signed degrees."""
    match = _COORDINATE.match(text or "")
    if match is None:
        return None
    degrees = float(match[1]) + float(match[2]) / 60 + float(match[3] or 0) / 3600
    return None if degrees > limit else round(-degrees if match[4].upper() in "SW" else degrees, 7)


def _regions(root: etree._Element) -> tuple[Region, ...]:
    """The regions of a packet in any of RDF's spellings; those without a place are left out."""
    found: list[Region] = []
    for listed in root.iter(xmp.REGIONS + "RegionList"):
        for item in listed.iter(xmp.RDF + "li"):
            parts = {str(name): str(text) for one in item.iter("{*}*") for name, text in one.attrib.items()}
            parts.update({str(one.tag): one.text for one in item.iter("{*}*") if one.text and one.text.strip()})
            place = [number_of(parts.get(xmp.AREA + side)) for side in ("x", "y", "w", "h")]
            x, y, width, height = (side if side is not None and 0 <= side <= 1 else None for side in place)
            if x is None or y is None or len(found) >= _MOST_REGIONS:
                continue
            name, kind = parts.get(xmp.REGIONS + "Name", ""), parts.get(xmp.REGIONS + "Type", "")
            found.append(Region(clean(name)[:500], clean(kind)[:100], x, y, width or 0.0, height or 0.0))
    return tuple(found)
