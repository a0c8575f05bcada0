"""Stacks shots of one moment: taken by one camera within seconds of each other, and alike to the model."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np

from albumen.api.records import Progress
from albumen.core.duplicates import Hashes
from albumen.core.library import Library
from albumen.core.proposals import propose
from albumen.core.records import PhotoRecord
from albumen.core.vectors import VectorIndex

SECONDS = 2.0
"""The longest time between two shots of a burst, by the camera's clock, which counts whole seconds."""

SIMILARITY = 0.85
"""The least cosine similarity of one shot to the next."""

LEAST = 3
"""The fewest shots that make a burst."""

_GUESSED = ("mtime", "name", "")  # dates that nobody measured to the second


@dataclass(frozen=True, slots=True)
class Burst:
    """Shots of one moment.

    Attributes:
        photos: In the order they were taken.
        best: The one proposed to stand for them.
        reason: Why that one, as half a sentence.
    """

    photos: tuple[PhotoRecord, ...]
    best: PhotoRecord
    reason: str


@dataclass(frozen=True, slots=True)
class _Shot:
    id: int
    at: datetime


def find_bursts(
    library: Library,
    index: VectorIndex | None,
    *,
    seconds: float = SECONDS,
    similarity: float = SIMILARITY,
    least: int = LEAST,
) -> Generator[Progress, None, list[Burst]]:
    """The bursts in the library, as a generator of progress whose return value they are, oldest first.

    Args:
        index: The vectors; None, and for photos without one, goes by time and camera alone.
        seconds: The longest time between two shots.
        similarity: The least cosine similarity of one shot to the next.
        least: The fewest shots.
    """
    stacks = [stack for stack in _by_time(library, seconds) if len(stack) >= least]
    places, rows = _places(index)
    hashes = Hashes(library)
    bursts: list[Burst] = []
    for count, stack in enumerate(stacks, start=1):
        for shots in _split(stack, places, rows, similarity):
            if len(shots) >= least:
                ids = [shot.id for shot in shots]
                hashes.load(ids)
                photos = library.photos.get_many(ids)
                proposal = propose(photos, hashes.made, library.files.sizes(ids), moment=True)
                bursts.append(Burst(tuple(photos), proposal.photos[0], proposal.reason))
        if count % 50 == 0 or count == len(stacks):
            yield Progress(count, len(stacks), "Stacking bursts")
    return sorted(bursts, key=lambda burst: burst.photos[0].id)


def _by_time(library: Library, seconds: float) -> list[list[_Shot]]:
    """Shots of one camera whose neighbours are no further apart than `seconds`."""
    stacks: list[list[_Shot]] = []
    with library.readers.read() as connection:
        rows = connection.execute(
            "SELECT id, taken_at, camera FROM photos WHERE state <> 'missing' AND taken_at IS NOT NULL"
            " AND taken_source NOT IN (?, ?, ?) ORDER BY camera, taken_at, name, id",
            _GUESSED,
        )
        before: tuple[str, datetime] | None = None
        for photo_id, taken_at, camera in rows:
            shot = _Shot(photo_id, datetime.fromisoformat(taken_at).replace(tzinfo=None))  # one camera, one clock
            near = before is not None and before[0] == camera and (shot.at - before[1]).total_seconds() <= seconds
            if near:
                stacks[-1].append(shot)
            else:
                stacks.append([shot])
            before = (camera, shot.at)
    return stacks


def _places(index: VectorIndex | None) -> tuple[dict[int, int], np.ndarray[tuple[int, int], np.dtype[np.float16]]]:
    if index is None:
        return {}, np.empty((0, 0), np.float16)
    ids, rows = index.vectors()
    return {photo: place for place, photo in enumerate(ids.tolist())}, rows


def _split(
    stack: Sequence[_Shot],
    places: dict[int, int],
    rows: np.ndarray[tuple[int, int], np.dtype[np.float16]],
    similarity: float,
) -> list[list[_Shot]]:
    """Cut a stack where two neighbours do not look alike."""
    parts = [[stack[0]]]
    for before, shot in pairwise(stack):
        one, other = places.get(before.id), places.get(shot.id)
        alike = (
            one is None
            or other is None
            or float(rows[one].astype(np.float32) @ rows[other].astype(np.float32)) >= similarity
        )
        if alike:
            parts[-1].append(shot)
        else:
            parts.append([shot])
    return parts
