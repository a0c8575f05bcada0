"""Photos in a library without a model: read, described and recorded as the indexer does, but for the vector."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest

from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.identify import hash_bytes
from albumen.core.metadata import with_sidecars
from albumen.core.records import IndexedPhoto

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="ExifTool (libimage-exiftool-perl) is not installed"
)


def add(library, path):
    """Record a file as it is now; gives the photo."""
    encoded = os.fsencode(path)
    photo = decode_file(encoded, DecodeSize(), DecodeLimits.for_this_machine())
    said, stamp = with_sidecars(photo.metadata, encoded)
    status = path.stat()
    taken_at, source = said.taken(encoded, status.st_mtime_ns)
    library.files.record(
        IndexedPhoto(
            encoded, status.st_size, status.st_mtime_ns, status.st_ino, hash_bytes(path.read_bytes()), photo.width,
            photo.height, photo.media_type, taken_at, source or "", said.camera, said.lens, said.as_json(),
            caption=said.caption, keywords=said.tags, rating=said.rating,
            pixel_hash=hash_bytes(photo.image.tobytes()), sidecars=stamp,
        )
    )  # fmt: skip
    return library.photos.by_path(encoded)


def exiftool(path, *tags):
    """What ExifTool, which shares no code with us, reads."""
    done = subprocess.run(
        ["exiftool", "-config", "", "-j", "-n", "-G1", "-struct", *tags, str(path)], capture_output=True, check=True
    )
    return json.loads(done.stdout)[0]
