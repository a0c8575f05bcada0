"""Identifies a photo by its content, so that a moved, renamed or copied file keeps its tags, albums and vectors."""

from __future__ import annotations

from typing import BinaryIO, Final

import xxhash

_CHUNK: Final = 1 << 20


def hash_bytes(content: bytes | memoryview) -> str:
    """The identity of a file whose bytes are at hand: XXH3-128 over all of them, 32 hexadecimal digits.

    XXH3 is not cryptographic: it tells files apart at the speed of memory, and nobody gains by forging a photo's hash.
    """
    return xxhash.xxh3_128_hexdigest(content)


def hash_stream(stream: BinaryIO) -> str:
    """The same identity for a file too large to hold in memory, read to its end from where the stream stands.

    Raises:
        OSError: Reading failed.
    """
    digest = xxhash.xxh3_128()
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
