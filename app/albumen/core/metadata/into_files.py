"""Writes words into a picture file itself: ExifTool does it on a copy, which takes the file's place once it is proved.

The XMP packet is edited by us, as in a sidecar, and put in as a whole; EXIF and IPTC fields that say the same are
brought into line where they are there, so that programs that read only those agree.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PIL import Image

from albumen.api.sentence import Sentence
from albumen.core import xmp
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file, prepare_pillow
from albumen.core.errors import UserError
from albumen.core.identify import hash_bytes
from albumen.core.metadata.embedded import read_metadata
from albumen.core.metadata.exiftool import ExifTool, assignment
from albumen.core.metadata.keywords import plain_keywords
from albumen.core.metadata.replacing import beside, put_in_place
from albumen.core.metadata.words import Words, words_of
from albumen.core.metadata.xmp_edit import edit_xmp, foreign_properties
from albumen.core.photo_failure import PhotoFailure

WRITABLE: Final = frozenset(
    [".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif"]
)
"""Lower-case suffixes of files that are written into. RAW and video never are: they get sidecars."""

_CAPTIONS: Final = ("EXIF:ImageDescription", "EXIF:XPComment", "EXIF:UserComment", "IPTC:Caption-Abstract")
_TOUCHED: Final = frozenset([*_CAPTIONS, "EXIF:XPKeywords", "EXIF:Rating", "EXIF:RatingPercent"])
_PERCENT: Final = (0, 1, 25, 50, 75, 99)
_LONGEST_IPTC_KEYWORD: Final = 64  # bytes


def words_in(path: Path) -> Words:
    """What a file itself says, without its sidecars.

    Raises:
        UserError: It cannot be opened.
    """
    prepare_pillow()
    try:
        with Image.open(path) as image:
            if image.format == "PNG":
                image.load()  # what it says of itself may stand after its pixels
            return words_of(read_metadata(image).as_json())
    except (OSError, ValueError) as error:
        raise UserError("{path}: cannot be opened to read its metadata ({reason}).", path=path, reason=error) from error


class FileWriter:
    """Writes into files with a running ExifTool."""

    def __init__(self, exiftool: ExifTool) -> None:
        self._exiftool = exiftool

    def write(self, path: Path, words: Words, *, keep_time: bool) -> str:
        """Write words into a file; gives why it was left as it was, or "".

        Args:
            path: The file; through a link, what it leads to.
            words: What it is to say.
            keep_time: Leave its modification time, the only thing that dates the photo.

        Raises:
            OSError: The folder cannot be written.
            ExifToolFailed: ExifTool gave up.
        """
        real = path.resolve()
        status = real.stat()
        if status.st_nlink > 1:
            return Sentence("it has several names (hard links), which writing would part")
        if not os.access(real, os.W_OK):
            return Sentence("it is write-protected")
        with beside(real) as copy:
            shutil.copyfile(real, copy)
            if problem := self._change(copy, words) or self._difference(real, copy, words):
                return problem
            shutil.copystat(real, copy)
            if not keep_time:
                os.utime(copy)
            now = real.stat()
            if (now.st_size, now.st_mtime_ns) != (status.st_size, status.st_mtime_ns):
                return Sentence("another program changed it meanwhile")
            put_in_place(copy, real, real)
        return ""

    def _change(self, copy: Path, words: Words) -> str:
        packet = self._exiftool.block(copy, "XMP")
        try:
            edited = edit_xmp(packet, words, datetime.now(UTC).astimezone())
        except xmp.NotXmp as error:
            return Sentence("its XMP is damaged ({reason})", reason=error)
        with tempfile.TemporaryDirectory(prefix="albumen-") as folder:
            block = Path(folder) / "packet.xmp"
            block.write_bytes(edited)
            if others := self._others(copy, words):
                _, errors = self._exiftool.run(["-E", "-overwrite_original", *others, os.fsencode(copy)])
                if "Error" in errors:
                    return Sentence("ExifTool says: {reason}", reason=errors)
            _, errors = self._exiftool.run(["-overwrite_original", f"-XMP<={block}", os.fsencode(copy)])
        return Sentence("ExifTool says: {reason}", reason=errors) if "Error" in errors else ""

    def _others(self, copy: Path, words: Words) -> list[str]:
        """Assignments to the EXIF and IPTC fields that say something already."""
        found = self._exiftool.read(
            copy, *_CAPTIONS, "EXIF:XPKeywords", "EXIF:Rating", "EXIF:RatingPercent", "IPTC:all"
        )
        caption = words_in(copy).caption
        assigned = [
            assignment(tag, words.caption)
            for tag in _CAPTIONS
            if caption and str(found.get(tag, "")).strip() == caption
        ]
        plain = plain_keywords(words.tags)
        if "EXIF:XPKeywords" in found:
            assigned.append(assignment("EXIF:XPKeywords", "" if any(";" in one for one in plain) else ";".join(plain)))
        if "EXIF:Rating" in found:
            assigned.append(f"-EXIF:Rating={words.rating}")
        if "EXIF:RatingPercent" in found:
            assigned.append(f"-EXIF:RatingPercent={_PERCENT[words.rating]}")
        if any(tag.startswith("IPTC:") for tag in found):
            short = [one for one in plain if len(one.encode()) <= _LONGEST_IPTC_KEYWORD]
            if "IPTC:Keywords" in found:
                assigned += [assignment("IPTC:Keywords", one) for one in short] or ["-IPTC:Keywords="]
            # All of it is written anew as UTF-8, for the older coding cannot hold every name.
            assigned = ["-tagsFromFile", "@", "-IPTC:all", "-IPTC:CodedCharacterSet=UTF8", *assigned]
        return assigned

    def _difference(self, original: Path, copy: Path, words: Words) -> str:
        """Why the copy may not take the original's place, or ""."""
        if words_in(copy).differences(words):
            return Sentence("what was written does not read back as it should")
        try:
            if _pixels(original) != _pixels(copy):
                return Sentence("writing would have changed the picture")
        except PhotoFailure as failure:
            return Sentence("its picture cannot be compared ({reason})", reason=failure.reason.rstrip("."))
        before = self._exiftool.block(original, "XMP")
        if before and foreign_properties(before) != foreign_properties(self._exiftool.block(copy, "XMP")):
            return Sentence("writing would have changed what other programs wrote")
        if _kept(self._exiftool.read(original, "EXIF:all")) != _kept(self._exiftool.read(copy, "EXIF:all")):
            return Sentence("writing would have changed what the camera wrote")
        return ""


def _pixels(path: Path) -> str:
    decoded = decode_file(os.fsencode(path), DecodeSize(), DecodeLimits.for_this_machine())
    return hash_bytes(decoded.image.tobytes())


def _kept(tags: Mapping[str, Any]) -> dict[str, Any]:
    """What must be the same before and after: all but our own fields and where things lie in the file."""
    return {
        name: value
        for name, value in tags.items()
        if name not in _TOUCHED and not name.endswith(("Offset", "Offsets", "Start", "Padding", "ByteOrder"))
    }
