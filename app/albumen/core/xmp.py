"""Reads the part of an XMP packet that a photo organizer needs.

XMP is RDF/XML (XMP specification part 1). A property may be an attribute or an element, its value a plain text, a
language alternative or a list; all of that is flattened to lists of texts, keyed by namespace and name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
XMP: Final = "{http://ns.adobe.com/xap/1.0/}"
PHOTOSHOP: Final = "{http://ns.adobe.com/photoshop/1.0/}"
EXIF: Final = "{http://ns.adobe.com/exif/1.0/}"
EXIF_EX: Final = "{http://cipa.jp/exif/1.0/}"
TIFF: Final = "{http://ns.adobe.com/tiff/1.0/}"
AUX: Final = "{http://ns.adobe.com/exif/1.0/aux/}"
LIGHTROOM: Final = "{http://ns.adobe.com/lightroom/1.0/}"
DIGIKAM: Final = "{http://www.digikam.org/ns/1.0/}"
MICROSOFT: Final = "{http://ns.microsoft.com/photo/1.0/}"
REGIONS: Final = "{http://www.metadataworkinggroup.com/schemas/regions/}"
AREA: Final = "{http://ns.adobe.com/xmp/sType/Area#}"
TERMS: Final = "{http://purl.org/dc/terms/}"
LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"

LONGEST: Final = 16 << 20
"""Bytes; a packet longer than this is no metadata."""

_TYPED: Final = re.compile(rb"<\0?!\0?\s*\0?(D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)", re.IGNORECASE)


class NotXmp(ValueError):
    """A text that is no XMP packet."""


def parse_xmp(packet: bytes) -> etree._ElementTree:
    """The packet as a document with everything in it, comments and foreign properties included.

    Packets with a document type are refused, because only that could make a parser expand a small text into a huge one.

    Raises:
        NotXmp: It is too long, has a document type, is not well-formed, or holds no RDF.
    """
    if len(packet) > LONGEST:
        raise NotXmp(f"longer than {LONGEST >> 20} MiB")
    if _TYPED.search(packet):
        raise NotXmp("it has a document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(packet.strip(b"\0 \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise NotXmp(str(error)) from error
    tree = root.getroottree()
    if rdf_of(root) is None:
        raise NotXmp("it holds no RDF")
    return tree


def rdf_of(root: etree._Element) -> etree._Element | None:
    """The element rdf:RDF: the root, or somewhere below it."""
    return next(root.iter(RDF + "RDF"), None)


def read_xmp(packet: bytes) -> Mapping[str, list[str]]:
    """Flatten a packet to its properties' texts; empty where it is damaged, as much software writes it so.

    A list that is there and empty is kept as an empty one: whoever wrote it says that there is nothing. Nested
    structures (regions, edit histories) are left out.
    """
    try:
        return properties_of(parse_xmp(packet).getroot())
    except NotXmp:
        return {}


def properties_of(root: etree._Element) -> dict[str, list[str]]:
    """The properties of the resource that a packet describes."""
    rdf = rdf_of(root)
    properties: dict[str, list[str]] = {}
    for description in () if rdf is None else rdf.iterchildren(RDF + "Description"):
        for name, text in description.attrib.items():
            if not str(name).startswith(RDF):
                properties.setdefault(str(name), []).append(str(text))
        for element in description.iterchildren("{*}*"):
            texts = texts_of(element)
            if texts is not None:
                properties.setdefault(str(element.tag), []).extend(texts)
    return properties


def texts_of(element: etree._Element) -> list[str] | None:
    """The texts of a property, of a language alternative the default one first; None where it is a structure."""
    children = list(element.iterchildren("{*}*"))
    if not children:
        return [element.text.strip()] if element.text and element.text.strip() else []
    if children[0].tag not in {RDF + "Bag", RDF + "Seq", RDF + "Alt"}:
        return None
    items = [item for item in children[0].iterchildren(RDF + "li") if len(item) == 0]
    if children[0].tag == RDF + "Alt":
        items.sort(key=lambda item: item.get(LANGUAGE) != "x-default")
    return [item.text.strip() for item in items if item.text and item.text.strip()]
