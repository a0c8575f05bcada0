"""Changes the words in an XMP packet and leaves everything else in it as other programs wrote it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from lxml import etree

from albumen.core import xmp
from albumen.core.metadata.keywords import lightroom_paths, plain_keywords
from albumen.core.metadata.labels import colour_number, label_text, pick_of_flag
from albumen.core.metadata.words import Words

_PREFIXES: Final = {
    xmp.DC: "dc", xmp.XMP: "xmp", xmp.LIGHTROOM: "lr", xmp.DIGIKAM: "digiKam", xmp.MICROSOFT: "MicrosoftPhoto",
    xmp.PHOTOSHOP: "photoshop", xmp.EXIF: "exif",
}  # fmt: skip
_EMPTY: Final = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Albumen">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
_PERCENT: Final = (0, 1, 25, 50, 75, 99)  # MicrosoftPhoto:Rating of so many stars
TOUCHED: Final = frozenset(
    [
        xmp.DC + "subject", xmp.LIGHTROOM + "hierarchicalSubject", xmp.DIGIKAM + "TagsList",
        xmp.MICROSOFT + "LastKeywordXMP", xmp.DC + "description", xmp.XMP + "Rating", xmp.MICROSOFT + "Rating",
        xmp.DIGIKAM + "PickLabel", xmp.XMP + "Label", xmp.DIGIKAM + "ColorLabel", xmp.XMP + "MetadataDate",
        xmp.PHOTOSHOP + "SidecarForExtension", xmp.EXIF + "DateTimeOriginal", xmp.PHOTOSHOP + "DateCreated",
        xmp.EXIF + "GPSLatitude", xmp.EXIF + "GPSLongitude", xmp.DC + "title",
    ]
)  # fmt: skip
"""The properties that writing may change."""


def edit_xmp(packet: bytes, words: Words, when: datetime, extension: str = "") -> bytes:
    """Write words into a packet.

    Args:
        packet: As it is; b"" for a new one.
        words: What to write, as `writable` gives it.
        when: For xmp:MetadataDate, by which other programs see that something is new.
        extension: For a sidecar that may belong to several files: the suffix of the one, "NEF".

    Raises:
        NotXmp: The packet is damaged; writing would lose what is in it.
    """
    tree = xmp.parse_xmp(packet or _EMPTY)
    editor = _Editor(tree.getroot())
    plain = plain_keywords(words.tags)
    parts = {part for tag in words.tags for part in (tag, *tag.split("/"))}
    kept = [one for one in editor.texts(xmp.DC + "subject") if one in parts]  # Lightroom lists the parents as well
    editor.put_list(xmp.DC + "subject", "Bag", dict.fromkeys((*kept, *plain)))
    editor.put_list(xmp.LIGHTROOM + "hierarchicalSubject", "Bag", lightroom_paths(words.tags))
    editor.put_list(xmp.DIGIKAM + "TagsList", "Seq", words.tags)
    if editor.has(xmp.MICROSOFT + "LastKeywordXMP"):
        editor.put_list(xmp.MICROSOFT + "LastKeywordXMP", "Bag", words.tags)
    editor.put_alternative(xmp.DC + "description", words.caption)
    rejected = words.flag < 0 and words.rating == 0  # as Adobe says it, who has no flag beside the stars
    editor.put_text(xmp.XMP + "Rating", "-1" if rejected else str(words.rating), keep=words.rating == 0)
    if editor.has(xmp.MICROSOFT + "Rating"):
        editor.put_text(xmp.MICROSOFT + "Rating", str(_PERCENT[words.rating]))
    editor.put_text(xmp.DIGIKAM + "PickLabel", str(pick_of_flag(words.flag)), keep=words.flag == 0)
    editor.put_text(xmp.XMP + "Label", label_text(words.label), keep=not words.label)
    number = colour_number(words.label)
    editor.put_text(xmp.DIGIKAM + "ColorLabel", str(number), keep=number == 0)
    _put_facts(editor, words)
    if extension:
        editor.put_text(xmp.PHOTOSHOP + "SidecarForExtension", extension)
    editor.put_text(xmp.XMP + "MetadataDate", when.isoformat(timespec="seconds"))
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=packet.lstrip().startswith(b"<?xml "))


def _put_facts(editor: _Editor, words: Words) -> None:
    if words.taken:
        editor.put_text(xmp.EXIF + "DateTimeOriginal", words.taken)
        editor.put_text(xmp.PHOTOSHOP + "DateCreated", words.taken)
    if words.place:
        latitude, longitude = (float(degrees) for degrees in words.place.split(","))
        editor.put_text(xmp.EXIF + "GPSLatitude", _coordinate(latitude, "NS"))
        editor.put_text(xmp.EXIF + "GPSLongitude", _coordinate(longitude, "EW"))
    if words.title:
        editor.put_alternative(xmp.DC + "title", words.title)


def _coordinate(degrees: float, sides: str) -> str:
    """XMP's "26,34.951N" (XMP specification part 2, GPSCoordinate)."""
    whole, rest = divmod(round(abs(degrees) * 60, 8), 60)
    return f"{whole:.0f},{rest:.8f}{sides[degrees < 0]}"


class _Editor:
    """The properties of the resource that a packet describes, to be changed in place."""

    def __init__(self, root: etree._Element) -> None:
        rdf = xmp.rdf_of(root)
        assert rdf is not None  # parse_xmp saw to it
        self._rdf = rdf
        self._descriptions = list(rdf.iterchildren(xmp.RDF + "Description"))
        if not self._descriptions:
            self._descriptions = [etree.SubElement(rdf, xmp.RDF + "Description", {xmp.RDF + "about": ""})]

    def has(self, name: str) -> bool:
        """Whether the property is there in any form."""
        return any(name in one.attrib or one.find(name) is not None for one in self._descriptions)

    def texts(self, name: str) -> list[str]:
        """What it says."""
        elements = (one.find(name) for one in self._descriptions)
        return [text for element in elements if element is not None for text in xmp.texts_of(element) or ()]

    def put_text(self, name: str, text: str, *, keep: bool = False) -> None:
        """A plain value, in the form in which it is there.

        Args:
            name: The property.
            text: Its value.
            keep: Do not make it where it is not there: it says nothing new.
        """
        for description in self._descriptions:
            if name in description.attrib:
                description.set(name, text)
                return
        if not (keep and not self.has(name)):
            element = self._element(name, fresh=True)
            element.text = text

    def put_list(self, name: str, kind: str, texts: Iterable[str]) -> None:
        """A list; made where there is something to say, emptied where there is nothing any more."""
        values = list(texts)
        if values or self.has(name):
            holder = self._container(name, kind)
            for item in list(holder):
                holder.remove(item)
            self._fill(holder, values)

    def put_alternative(self, name: str, text: str) -> None:
        """The default of a language alternative; other languages stay, but for a copy of the default."""
        if not text and not self.has(name):
            return
        holder = self._container(name, "Alt")
        items = list(holder.iterchildren(xmp.RDF + "li"))
        default = next((item for item in items if item.get(xmp.LANGUAGE) == "x-default"), None)
        if default is None:
            default = etree.Element(xmp.RDF + "li", {xmp.LANGUAGE: "x-default"})
            holder.insert(0, default)
        before = default.text
        for item in items:
            if item is default or (item.text == before and before) or not text:
                item.text = text
        default.text = text

    def _container(self, name: str, kind: str) -> etree._Element:
        element = self._element(name)
        for holder in element.iterchildren(xmp.RDF + "Bag", xmp.RDF + "Seq", xmp.RDF + "Alt"):
            return holder
        element.text = None
        return etree.SubElement(element, xmp.RDF + kind)

    def _element(self, name: str, *, fresh: bool = False) -> etree._Element:
        """The element of a property: the one that is there, else a new one."""
        for description in self._descriptions:
            description.attrib.pop(name, "")
            if (found := description.find(name)) is not None:
                if fresh:
                    for child in list(found):
                        found.remove(child)
                return found
        namespace = name[: name.index("}") + 1]
        return etree.SubElement(self._descriptions[0], name, nsmap={_PREFIXES[namespace]: namespace[1:-1]})

    @staticmethod
    def _fill(holder: etree._Element, values: list[str]) -> None:
        holder.text = None
        for value in values:
            etree.SubElement(holder, xmp.RDF + "li").text = value


def foreign_properties(packet: bytes) -> dict[str, object]:
    """Everything in a packet that writing must not change: texts by property, structures as they are.

    Raises:
        NotXmp: It is damaged.
    """
    root = xmp.parse_xmp(packet).getroot()
    rdf = xmp.rdf_of(root)
    found: dict[str, object] = {}
    for description in () if rdf is None else rdf.iterchildren(xmp.RDF + "Description"):
        found.update({str(name): value for name, value in description.attrib.items() if str(name) not in TOUCHED})
        for element in description.iterchildren("{*}*"):
            if str(element.tag) not in TOUCHED:
                found[str(element.tag)] = etree.tostring(element, method="c14n", exclusive=True, with_tail=False)
    return found
