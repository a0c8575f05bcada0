"""Finding the same picture twice: exact copies by content, near ones by what the model and a perceptual hash both see.

A near-duplicate is a rescaled, recompressed or slightly edited version. The model alone takes two shots of one scene
for the same, and a perceptual hash alone takes plain pictures for each other, so both have to agree.
"""

from __future__ import annotations

import io
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from albumen.api.records import Ids, Progress
from albumen.core.library import Library
from albumen.core.records import FileRecord, PhotoRecord
from albumen.core.vectors import VectorIndex

SIMILARITY = 0.95
"""The least cosine similarity of near-duplicates."""

HASH_BITS = 10
"""The most bits out of 64 in which the perceptual hashes of near-duplicates differ."""

_ROWS = 512
_HASH_SIDE = 8


@dataclass(frozen=True, slots=True)
class ExactDuplicates:
    """Files with the same content.

    Attributes:
        photo_id: The one photo they are.
        files: At least two, the one proposed to keep first.
    """

    photo_id: int
    files: tuple[FileRecord, ...]


@dataclass(frozen=True, slots=True)
class NearDuplicates:
    """Photos that show the same picture; at least two, the one proposed to keep first."""

    photos: tuple[PhotoRecord, ...]


def exact_duplicates(library: Library) -> list[ExactDuplicates]:
    """Photos with several present files. To keep is proposed the one in the shortest path, which is rarely a copy."""
    with library.readers.read() as connection:
        rows = connection.execute(
            "SELECT photo_id FROM files WHERE state = 'present' GROUP BY photo_id HAVING count(*) > 1 ORDER BY photo_id"
        ).fetchall()
    groups = []
    for (photo_id,) in rows:
        files = [file for file in library.files.of(photo_id) if file.state == "present"]
        files.sort(key=lambda file: (len(file.path.parts), len(str(file.path)), str(file.path)))
        groups.append(ExactDuplicates(photo_id, tuple(files)))
    return groups


def near_duplicates(
    library: Library,
    index: VectorIndex,
    *,
    similarity: float = SIMILARITY,
    hash_bits: int = HASH_BITS,
) -> Generator[Progress, None, list[NearDuplicates]]:
    """Groups of photos that show the same picture, as a generator of progress whose return value they are.

    Compares every photo with every other, in blocks: exact, at a cost that grows with the square of their number.

    Args:
        library: Supplies thumbnails to hash. A pair in which one has none is judged by the model alone.
        index: The vectors.
        similarity: The least cosine similarity.
        hash_bits: The most differing bits out of 64.
    """
    pairs: list[tuple[int, int]] = []
    hashes = _Hashes(library)
    for done, total, ids, others in _similar_pairs(index, similarity):
        hashes.load({*ids.tolist(), *others.tolist()})
        pairs += [
            (first, second)
            for first, second in zip(ids.tolist(), others.tolist(), strict=True)
            if hashes.distance(first, second) <= hash_bits
        ]
        yield Progress(done, total, "Comparing photos")
    groups = []
    for members in _connected(pairs):
        photos = sorted(library.photos.get_many(members), key=_worth, reverse=True)
        groups.append(NearDuplicates(tuple(photos)))
    return groups


def perceptual_hash(image: Image.Image) -> int:
    """64 bits of whether each of 8 x 8 places is brighter than the place to its left (the difference hash, dHash)."""
    small = image.convert("L").resize((_HASH_SIDE + 1, _HASH_SIDE), Image.Resampling.BOX)
    levels = np.asarray(small, np.int16)
    bits = levels[:, 1:] > levels[:, :-1]
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


class _Hashes:
    """Perceptual hashes of thumbnails, each made once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._hashes: dict[int, int | None] = {}

    def load(self, ids: Iterable[int]) -> None:
        """Make the hashes of photos that have none yet."""
        for photo in self._library.photos.get_many(one for one in ids if one not in self._hashes):
            self._hashes[photo.id] = self._make(photo)

    def distance(self, first: int, second: int) -> int:
        """In how many bits two photos differ; 0 where one has no thumbnail to compare."""
        one, other = self._hashes.get(first), self._hashes.get(second)
        return 0 if one is None or other is None else (one ^ other).bit_count()

    def _make(self, photo: PhotoRecord) -> int | None:
        jpeg = self._library.thumbnails.smallest(photo.content_hash)
        if jpeg is None:
            return None
        with Image.open(io.BytesIO(jpeg)) as image:
            return perceptual_hash(image)


def _similar_pairs(index: VectorIndex, similarity: float) -> Generator[tuple[int, int, Ids, Ids], None, None]:
    """Pairs of photos whose vectors are similar, block by block: how many rows are done, of how many, and the pairs."""
    ids, rows = index.vectors()
    for start in range(0, len(ids), _ROWS):
        block = rows[start : start + _ROWS].astype(np.float32)
        first: list[npt.NDArray[np.int64]] = []
        second: list[npt.NDArray[np.int64]] = []
        for other in range(start, len(ids), _ROWS):
            scores = block @ rows[other : other + _ROWS].astype(np.float32).T
            left, right = np.nonzero(scores >= similarity)
            left, right = left + start, right + other
            once = left < right
            first.append(ids[left[once]])
            second.append(ids[right[once]])
        yield min(start + _ROWS, len(ids)), len(ids), np.concatenate(first), np.concatenate(second)


def _connected(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Groups of numbers that pairs connect, each ascending."""
    parent: dict[int, int] = {}

    def root(number: int) -> int:
        while parent.setdefault(number, number) != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for first, second in pairs:
        parent[max(root(first), root(second))] = min(root(first), root(second))
    groups: dict[int, list[int]] = {}
    for number in sorted(parent):
        groups.setdefault(root(number), []).append(number)
    return list(groups.values())


def _worth(photo: PhotoRecord) -> tuple[int, int, int, int]:
    """What makes a photo the one to keep: the owner's stars, then pixels, then being there first."""
    return photo.rating, photo.width * photo.height, -len(str(photo.path or Path())), -photo.id
