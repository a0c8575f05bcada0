"""Pairs a photo with the clip that lies beside it: Apple's Live Photos, and what exports like them.

`IMG_0001.HEIC` and `IMG_0001.MOV` in one folder are a pair if both carry the same content identifier. Software that
writes photos anew loses the identifier; then a clip of a few seconds beside a photo of the same name is taken for its
other half, and a longer one for a film of its own.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from albumen.core.readers.movie_boxes import read_movie
from albumen.core.readers.signature import suffix_of

CLIP_SUFFIXES: Final = frozenset([b".mov", b".mp4"])
STILL_SUFFIXES: Final = frozenset([b".heic", b".heif", b".jpg", b".jpeg"])

_LONGEST: Final = 6.0  # seconds of a clip that carries no identifier
_LARGEST: Final = 64 << 20  # bytes of either half: anything larger is none
_MAKER: Final = b"Apple iOS\0"


def clip_beside(still: bytes) -> bytes | None:
    """The clip that belongs to a photo, if it lies beside it."""
    return _partner(still, STILL_SUFFIXES, CLIP_SUFFIXES, lambda clip: is_pair(still, clip))


def still_beside(clip: bytes) -> bytes | None:
    """The photo that a clip belongs to, if it lies beside it."""
    return _partner(clip, CLIP_SUFFIXES, STILL_SUFFIXES, lambda still: is_pair(still, clip))


def is_pair(still: bytes, clip: bytes) -> bool:
    """Whether a photo and a clip of the same name are two halves of one. Files that cannot be read are no pair."""
    try:
        with Path(os.fsdecode(clip)).open("rb") as stream:
            end = stream.seek(0, os.SEEK_END)
            movie = read_movie(stream, 0, end) if end <= _LARGEST else None
        if movie is None or os.stat(still).st_size > _LARGEST:  # noqa: PTH116 - a path of bytes
            return False
        if movie.identifier:
            content = Path(os.fsdecode(still)).read_bytes()
            if movie.identifier in content:
                return True
            if _MAKER in content:  # straight from the phone, and it names another clip or none
                return False
        return movie.seconds <= _LONGEST
    except OSError:
        return False


def _partner(
    path: bytes, own: frozenset[bytes], others: frozenset[bytes], fits: Callable[[bytes], bool]
) -> bytes | None:
    suffix = suffix_of(path)
    if suffix not in own:
        return None
    stem = path[: -len(suffix)]
    for other in sorted(others):
        for spelling in (other, other.upper()):
            candidate = stem + spelling
            if os.path.isfile(candidate) and fits(candidate):  # noqa: PTH113 - a path of bytes
                return candidate
    return None
