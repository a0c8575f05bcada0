"""Reads the part of an XMP packet that a photo organizer needs.

XMP is RDF/XML (XMP specification part 1). A property may be an attribute or an element, its value a plain text, a
language alternative or a list; all of that is flattened to lists of texts, keyed by namespace and name.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from typing import Final

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LONGEST: Final = 16 << 20  # bytes; a packet longer than this is no metadata

DC: Final = "{http://purl.org/dc/elements/1.1/}"
XMP: Final = "{http://ns.adobe.com/xap/1.0/}"
PHOTOSHOP: Final = "{http://ns.adobe.com/photoshop/1.0/}"
EXIF: Final = "{http://ns.adobe.com/exif/1.0/}"
TIFF: Final = "{http://ns.adobe.com/tiff/1.0/}"
AUX: Final = "{http://ns.adobe.com/exif/1.0/aux/}"
LIGHTROOM: Final = "{http://ns.adobe.com/lightroom/1.0/}"
DIGIKAM: Final = "{http://www.digikam.org/ns/1.0/}"


def read_xmp(packet: bytes) -> Mapping[str, list[str]]:
    """Flatten a packet to its properties' texts; empty where it is damaged, as much software writes it so.

    Nested structures (regions, edit histories) are left out. Packets with a document type are refused, because only
    that could make a parser expand a small text into a huge one.
    """
    if len(packet) > _LONGEST or re.search(rb"<!\s*(DOCTYPE|ENTITY)", packet, re.IGNORECASE):
        return {}
    try:
        root = ET.fromstring(packet.strip(b"\0 \t\r\n"))  # noqa: S314 - no document type, so nothing can expand
    except (ET.ParseError, ValueError, LookupError):
        return {}
    properties: dict[str, list[str]] = {}
    for description in root.iter(_RDF + "Description"):
        for name, text in description.attrib.items():
            if not name.startswith(_RDF):
                properties.setdefault(name, []).append(text)
        for element in description:
            if texts := _texts(element):
                properties.setdefault(element.tag, []).extend(texts)
    return properties


def _texts(element: ET.Element) -> list[str]:
    if len(element) == 0:
        return [element.text.strip()] if element.text and element.text.strip() else []
    items = [item for group in element if group.tag in {_RDF + "Bag", _RDF + "Seq", _RDF + "Alt"} for item in group]
    return [item.text.strip() for item in items if len(item) == 0 and item.text and item.text.strip()]
