"""Small photographs for the tests of the window."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from PIL import Image, ImageDraw

from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.records import IndexedPhoto
from albumen.core.thumbnail import thumbnails


def paint_photo(path: Path, number: int, size: tuple[int, int] = (480, 320)) -> Path:
    """A small photograph that no other number gives."""
    image = Image.new("RGB", size, ((number * 53) % 256, (number * 97) % 256, (number * 29) % 256))
    draw = ImageDraw.Draw(image)
    draw.ellipse([20 + number % 90, 30, 180 + number % 90, 190], fill=((number * 17) % 256, 200, 90))
    draw.text((10, 10), f"photo {number}", fill="white")
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=88)
    return path


def record_photo(library: Library, path: Path, taken_at: datetime) -> int:
    """Record a file as indexing would, without a model."""
    return library.files.record(photo_record(path, taken_at)).photo_id


def photo_record(path: Path, taken_at: datetime) -> IndexedPhoto:
    """What indexing would record of a file, without a model."""
    encoded = os.fsencode(path)
    decoded = decode_file(encoded, DecodeSize(), DecodeLimits.for_this_machine())
    status = path.stat()
    return IndexedPhoto(
        path=encoded,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        inode=status.st_ino,
        content_hash=hash_bytes(path.read_bytes()),
        width=decoded.width,
        height=decoded.height,
        media_type=decoded.media_type,
        taken_at=taken_at,
        taken_source="exif",
        camera="Zeiss Ikon Nettar",
        thumbnails=thumbnails(decoded.image),
    )
