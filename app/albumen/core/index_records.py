"""Turns a result of the index process into what the library records.

The process decodes files that may be crafted, so nothing it sends is taken on trust: every field is checked here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime

import numpy as np

from albumen.core.fingerprint import Fingerprint
from albumen.core.frames import Frame
from albumen.core.records import IndexedPhoto


class BadResult(Exception):
    """The index process sent a result that cannot be one."""


def indexed_photo(frame: Frame, path: bytes) -> IndexedPhoto:
    """Read a `result` frame.

    Args:
        frame: As `index_worker` describes it; the payload is the vector and then the thumbnails.
        path: The file the result is for, as we know it and not as the process may say.

    Raises:
        BadResult: A field is missing or of another kind.
    """
    metadata = frame.header.get("metadata")
    keywords = frame.header.get("keywords")
    width, height, digest = frame.number("width"), frame.number("height"), frame.text("hash")
    if not isinstance(metadata, Mapping) or not isinstance(keywords, list) or width < 1 or height < 1 or not digest:
        raise BadResult("a result without hash, size or metadata")
    vector, thumbnails = _payload(frame)
    return IndexedPhoto(
        path=path,
        size=frame.number("size"),
        mtime_ns=frame.number("mtime_ns"),
        inode=frame.number("inode"),
        content_hash=digest,
        width=width,
        height=height,
        media_type=frame.text("media_type"),
        taken_at=_moment(frame.text("taken_at")),
        taken_source=frame.text("taken_source"),
        camera=frame.text("camera"),
        lens=frame.text("lens"),
        metadata=metadata,
        thumbnails=thumbnails,
        vector=vector,
        caption=frame.text("caption"),
        keywords=tuple(word for word in keywords if isinstance(word, str)),
        rating=min(max(frame.number("rating"), 0), 5),
        pixel_hash=frame.text("pixel_hash"),
        sidecars=frame.text("sidecars"),
        ends=frame.text("ends"),
        fingerprint=_fingerprint(frame),
    )


def _payload(frame: Frame) -> tuple[np.ndarray[tuple[int], np.dtype[np.float32]] | None, dict[int, bytes]]:
    end = frame.number("vector")
    if end % 4 or not 0 <= end <= len(frame.payload):
        raise BadResult("a vector that does not fit its frame")
    vector = np.frombuffer(frame.payload[:end], dtype="<f4").astype(np.float32) if end else None
    if vector is not None and not np.isfinite(vector).all():
        raise BadResult("a vector with a value that is not finite")
    thumbnails: dict[int, bytes] = {}
    lengths = frame.header.get("thumbnails")
    for entry in lengths if isinstance(lengths, list) else ():
        match entry:
            case [int(size), int(length)] if length > 0 and end + length <= len(frame.payload):
                thumbnails[size] = frame.payload[end : end + length]
                end += length
            case _:
                raise BadResult("a thumbnail that does not fit its frame")
    return vector, thumbnails


def _fingerprint(frame: Frame) -> Fingerprint | None:
    sharpness = frame.header.get("sharpness")
    try:
        bits = int(frame.text("fingerprint"), 16)
    except ValueError:
        return None
    if not isinstance(sharpness, float) or not 0 <= bits < 1 << 64 or not math.isfinite(sharpness):
        raise BadResult("a fingerprint that cannot be one")
    return Fingerprint(bits, sharpness)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
