"""Identifies a photo by its content, so that a moved, renamed or copied file keeps its tags, albums and vectors."""

from __future__ import annotations

from typing import BinaryIO, Final

import xxhash

_CHUNK: Final = 1 << 20
_END: Final = 16 << 10  # bytes at either end of a file that its partial hash covers


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


def hash_ends(stream: BinaryIO, size: int) -> str:
    """A partial hash, to find a moved file again without reading it: XXH3-64 over its size, first and last 16 KiB.

    Together with an equal modification time it tells files apart as surely as is needed to follow one; what a photo is
    by itself, only the whole content says. Leaves the stream anywhere.

    Args:
        stream: The content, seekable.
        size: Of the content, in bytes.

    Raises:
        OSError: Reading failed.
    """
    digest = xxhash.xxh3_64(size.to_bytes(8, "little"))
    stream.seek(0)
    digest.update(stream.read(_END))
    if size > _END:
        stream.seek(max(size - _END, _END))
        digest.update(stream.read(_END))
    return digest.hexdigest()
