"""Finding the same picture twice: exact copies by content, near ones by what the model and a perceptual hash both see.

A near-duplicate is a rescaled, recompressed or slightly edited version. The model alone takes two shots of one scene
for the same, and a perceptual hash alone takes plain pictures for each other, so both have to agree. Shots of one
scene are bursts; see `albumen.core.bursts`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass

from PIL import Image

from albumen.api.records import Progress
from albumen.core.candidates import similar_pairs
from albumen.core.fingerprint import Fingerprint, fingerprint
from albumen.core.library import Library
from albumen.core.proposals import propose
from albumen.core.records import FileRecord, PhotoRecord
from albumen.core.vectors import VectorIndex

SIMILARITY = 0.95
"""The least cosine similarity of near-duplicates."""

HASH_BITS = 10
"""The most bits out of 64 in which the perceptual hashes of near-duplicates differ."""

_COPY = re.compile(r"^copy of |\bcopy\b|\bkopie\b|\bcopie\b|\bcopia\b| ?\(\d+\)$", re.IGNORECASE)
"""What systems put into the names of copies."""
_WHY_ORIGINAL = ("its name is not that of a copy", "it lies less deep", "its path is shorter", "first by name")
_MADE_TOGETHER = 256  # fingerprints made from thumbnails that are written at once


@dataclass(frozen=True, slots=True)
class ExactDuplicates:
    """Files with the same content.

    Attributes:
        photo_id: The one photo they are.
        files: At least two, the one proposed to keep first.
        reason: Why that one.
        wasted: Bytes that the others take; hard links to one file take none.
    """

    photo_id: int
    files: tuple[FileRecord, ...]
    reason: str
    wasted: int


@dataclass(frozen=True, slots=True)
class NearDuplicates:
    """Photos that show the same picture.

    Attributes:
        photos: At least two, the one proposed to keep first.
        reason: Why that one, as half a sentence.
    """

    photos: tuple[PhotoRecord, ...]
    reason: str


def exact_duplicates(library: Library) -> list[ExactDuplicates]:
    """Photos with several present files. The one that by name and place is the original is to be kept."""
    with library.readers.read() as connection:
        rows = connection.execute(
            "SELECT photo_id FROM files WHERE state = 'present' GROUP BY photo_id HAVING count(*) > 1 ORDER BY photo_id"
        ).fetchall()
    groups = []
    for (photo_id,) in rows:
        files = [file for file in library.files.of(photo_id) if file.state == "present"]
        files.sort(key=_as_original)
        best, second = _as_original(files[0]), _as_original(files[1])
        reason = next(why for why, one, other in zip(_WHY_ORIGINAL, best, second, strict=True) if one != other)
        links = {file.inode or -file.id for file in files}
        groups.append(ExactDuplicates(photo_id, tuple(files), reason, (len(links) - 1) * files[0].size))
    return groups


def _as_original(file: FileRecord) -> tuple[bool, int, int, str]:
    """Less for a file that is more likely the original; what each part says is `_WHY_ORIGINAL`."""
    path = file.path
    return bool(_COPY.search(path.stem)), len(path.parts), len(str(path)), str(path)


def near_duplicates(
    library: Library,
    index: VectorIndex,
    *,
    similarity: float = SIMILARITY,
    hash_bits: int = HASH_BITS,
) -> Generator[Progress, None, list[NearDuplicates]]:
    """Groups of photos that show the same picture, as a generator of progress whose return value they are.

    Args:
        library: Supplies perceptual hashes. A pair in which one has none is judged by the model alone.
        index: The vectors.
        similarity: The least cosine similarity.
        hash_bits: The most differing bits out of 64.
    """
    ids, rows = index.vectors()
    pairs: list[tuple[int, int]] = []
    hashes = Hashes(library)
    for block in similar_pairs(rows, similarity):
        first, second = ids[block.first].tolist(), ids[block.second].tolist()
        hashes.load({*first, *second})
        pairs += [pair for pair in zip(first, second, strict=True) if hashes.distance(*pair) <= hash_bits]
        yield Progress(block.done, block.total, "Comparing photos")
    groups = []
    for members in connected(pairs):
        proposal = propose(library.photos.get_many(members), hashes.made, library.files.sizes(members))
        groups.append(NearDuplicates(proposal.photos, proposal.reason))
    return groups


class Hashes:
    """Fingerprints of photos: those the library has, and those made now from thumbnails, which it then keeps."""

    def __init__(self, library: Library) -> None:
        self.made: dict[int, Fingerprint] = {}
        self._library = library
        self._asked: set[int] = set()

    def load(self, ids: Iterable[int]) -> None:
        """Have those of photos at hand."""
        wanted = [one for one in ids if one not in self._asked]
        self._asked.update(wanted)
        self.made.update(self._library.fingerprints.get_many(wanted))
        lacking = [one for one in wanted if one not in self.made]
        for start in range(0, len(lacking), _MADE_TOGETHER):
            made = dict(self._from_thumbnails(lacking[start : start + _MADE_TOGETHER]))
            self._library.fingerprints.put_many(made)
            self.made.update(made)

    def distance(self, first: int, second: int) -> int:
        """In how many bits two photos differ; 0 where one has no fingerprint to compare."""
        one, other = self.made.get(first), self.made.get(second)
        return 0 if one is None or other is None else (one.bits ^ other.bits).bit_count()

    def _from_thumbnails(self, ids: Iterable[int]) -> Iterable[tuple[int, Fingerprint]]:
        for photo in self._library.photos.get_many(ids):
            jpeg = self._library.thumbnails.smallest(photo.content_hash)
            if jpeg is not None:
                with Image.open(io.BytesIO(jpeg)) as image:
                    yield photo.id, fingerprint(image)


def connected(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
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
