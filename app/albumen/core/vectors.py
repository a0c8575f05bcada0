"""The vectors of one model in memory, kept current as the library changes, and exact search over them.

They stay in half precision, as they lie in the file: a million photos of 512 dimensions take 1 GB. A search widens them
to single precision a few hundred rows at a time, which stay in the processor's cache, so that it reads half the memory
that single precision at rest would need; it is bound by memory and about as fast (tests/benchmarks/vector_search.py).
"""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids, Vectors
from albumen.core.errors import Bug
from albumen.core.library import Library
from albumen.core.library.models import model_row
from albumen.core.library.values import id_array
from albumen.core.library.vectors import decode_vectors

Halves: TypeAlias = npt.NDArray[np.float16]

_READ_ROWS = 4096
_WIDEN_ROWS = 512
_WIDEN_ROWS_MANY = 4096
_MANY_QUERIES = 4


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """The vectors at one moment. Nothing in it changes afterwards.

    Attributes:
        ids: (N,) int64 photo ids.
        seqs: (N,) int64, ascending; the library's number for each vector.
        rows: (N, D) float16, unit length.
        in_sight: (N,) which photos are not missing.
        removals: The model's count of removals at that moment.
        revision: The library's count of photos that came into or went out of sight.
    """

    ids: Ids
    seqs: Ids
    rows: Halves
    in_sight: npt.NDArray[np.bool_]
    removals: int = -1
    revision: int = -1


class VectorIndex:
    """Exact nearest-neighbour search over every photo in sight that has a vector of the model. Thread-safe.

    Every search first asks the library what changed, which costs two small queries, and reads only that. What another
    process writes is found in the same way.
    """

    def __init__(self, library: Library, model_id: str) -> None:
        """Prepare an index; the vectors are read at its first use.

        Args:
            library: An open library.
            model_id: A model that is registered by the time of the first use.
        """
        self.model_id = model_id
        self._library = library
        self._lock = threading.Lock()
        self._current: _Snapshot | None = None
        # Where the snapshot's arrays are the beginning of larger ones; rows beyond a snapshot's end are free to fill.
        self._room: tuple[Ids, Ids, Halves] | None = None

    def __len__(self) -> int:
        return int(np.count_nonzero(self.refresh().in_sight))

    def search(
        self, queries: Vectors, weights: Vectors, limit: int, within: Ids | None = None
    ) -> tuple[Ids, npt.NDArray[np.float32]]:
        """Photos with the highest weighted sum of cosine similarities, best first; equal ones by id.

        Args:
            queries: (K, D) unit rows.
            weights: (K,), of either sign.
            limit: How many at most.
            within: Only these photos, as far as they have a vector.

        Returns:
            Photo ids (N,) int64 and scores (N,) float32, N <= limit.

        Raises:
            Bug: The shapes do not fit the model.
            NotFound: The model is not registered.
        """
        now = self.refresh()
        queries, weights = np.atleast_2d(np.asarray(queries, np.float32)), np.asarray(weights, np.float32)
        _require_dim(now, queries)
        if weights.shape != (len(queries),):
            raise Bug(f"{len(queries)} queries with weights of shape {weights.shape}")
        wanted = now.in_sight if within is None else now.in_sight & np.isin(now.ids, within)
        candidates = np.flatnonzero(wanted)
        # The sum of similarities is the similarity to the sum, so that one product does whatever K is.
        combined = (weights @ queries)[:, None]
        if 2 * len(candidates) < len(now.ids):
            scores = _similarities(now.rows, combined, candidates)[:, 0]
        else:
            scores = _similarities(now.rows, combined)[candidates, 0]
        if limit < len(candidates):
            best = np.argpartition(-scores, limit)[: max(limit, 0)] if limit > 0 else np.empty(0, np.intp)
            candidates, scores = candidates[best], scores[best]
        ids = now.ids[candidates]
        order = np.lexsort((ids, -scores))
        return ids[order], scores[order]

    def similarities(self, queries: Vectors) -> tuple[Ids, Vectors]:
        """Cosine similarities of every photo in sight to each query: ids (N,) int64 and scores (N, K) float32.

        Args:
            queries: (K, D) unit rows.

        Raises:
            Bug: The shape does not fit the model.
            NotFound: The model is not registered.
        """
        now = self.refresh()
        queries = np.atleast_2d(np.asarray(queries, np.float32))
        _require_dim(now, queries)
        scores = _similarities(now.rows, np.ascontiguousarray(queries.T))
        if now.in_sight.all():
            return now.ids, scores
        return now.ids[now.in_sight], scores[now.in_sight]

    def vectors(self) -> tuple[Ids, Halves]:
        """Every photo in sight that has a vector: ids (N,) int64 and (N, D) float16 rows, not to be written to.

        Raises:
            NotFound: The model is not registered.
        """
        now = self.refresh()
        if now.in_sight.all():
            return now.ids, now.rows
        return now.ids[now.in_sight], now.rows[now.in_sight]

    def refresh(self) -> _Snapshot:
        """Take in what changed since the last use.

        Raises:
            NotFound: The model is not registered.
        """
        with self._lock, self._library.readers.read() as connection:
            model = model_row(connection, self.model_id)
            revision = int(connection.execute("SELECT revision FROM sight").fetchone()[0])
            before = self._current or _Snapshot(
                np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, model.dim), np.float16), np.empty(0, bool)
            )
            last = int(before.seqs[-1]) if len(before.seqs) else 0
            added = int(
                connection.execute(
                    "SELECT count(*) FROM vectors WHERE model = ? AND seq > ?", (model.number, last)
                ).fetchone()[0]
            )
            if self._current and (before.removals, before.revision) == (model.removals, revision) and not added:
                return self._current
            kept = before
            if before.removals != model.removals and len(before.seqs):
                kept = self._without_removed(connection, before, model.number)
            ids, seqs, rows = self._with_added(connection, kept, model.number, last, added)
            missing = id_array(connection.execute("SELECT id FROM photos WHERE state = 'missing'"))
            in_sight = np.isin(ids, missing, invert=True) if len(missing) else np.ones(len(ids), bool)
            self._current = _Snapshot(ids, seqs, rows, in_sight, model.removals, revision)
            return self._current

    def _without_removed(self, connection: sqlite3.Connection, before: _Snapshot, model: int) -> _Snapshot:
        stored = id_array(connection.execute("SELECT seq FROM vectors WHERE model = ?", (model,)))
        stays = np.isin(before.seqs, stored, assume_unique=True)
        if stays.all():
            return before
        self._room = None
        return _Snapshot(before.ids[stays], before.seqs[stays], before.rows[stays], before.in_sight[stays])

    def _with_added(
        self, connection: sqlite3.Connection, kept: _Snapshot, model: int, last: int, added: int
    ) -> tuple[Ids, Ids, Halves]:
        start, end = len(kept.ids), len(kept.ids) + added
        if not added:
            return kept.ids, kept.seqs, kept.rows
        if self._room is None or len(self._room[0]) < end:
            # An eighth to spare: photos come in batches, and each would otherwise copy everything.
            space = end if start == 0 else end + end // 8 + _READ_ROWS
            dim = kept.rows.shape[1]
            self._room = (np.empty(space, np.int64), np.empty(space, np.int64), np.empty((space, dim), np.float16))
            ids, seqs, rows = self._room
            ids[:start], seqs[:start], rows[:start] = kept.ids, kept.seqs, kept.rows
        ids, seqs, rows = self._room
        cursor = connection.execute(
            "SELECT photo_id, seq, vector FROM vectors WHERE model = ? AND seq > ? ORDER BY seq", (model, last)
        )
        at = start
        while batch := cursor.fetchmany(_READ_ROWS):
            photo_ids, numbers, blobs = zip(*batch, strict=True)
            ids[at : at + len(batch)] = photo_ids
            seqs[at : at + len(batch)] = numbers
            rows[at : at + len(batch)] = decode_vectors(blobs, rows.shape[1])
            at += len(batch)
        return ids[:end], seqs[:end], rows[:end]


def widen(halves: Halves, out: npt.NDArray[np.uint32]) -> Vectors:
    """Float16 as float32, exactly, for finite values; several times as fast as NumPy's own conversion.

    Shifted into place, the bits of a half read as a float with an exponent that is 112 too small (the difference of
    the two biases, 127 - 15), for subnormal halves as well; multiplying sets that right.

    Args:
        halves: (..., D) float16, contiguous.
        out: Memory of the same shape to work in; the result is a view of it.
    """
    signed = out.view(np.int32)
    np.copyto(signed, halves.view(np.int16))  # widens the sign bit too, which the mask below leaves in one place
    np.left_shift(signed, 13, out=signed)
    np.bitwise_and(out, np.uint32(0x8FFFE000), out=out)
    wide = out.view(np.float32)
    np.multiply(wide, np.float32(2.0**112), out=wide)
    return wide


def _similarities(rows: Halves, queries: Vectors, candidates: npt.NDArray[np.intp] | None = None) -> Vectors:
    """(N, D) float16 times (D, K) float32, all rows or those of `candidates`: (N, K) float32."""
    count = len(rows) if candidates is None else len(candidates)
    scores = np.empty((count, queries.shape[1]), np.float32)
    # With many queries the product is bound by arithmetic, and its threads want larger pieces to share.
    step = _WIDEN_ROWS if queries.shape[1] <= _MANY_QUERIES else _WIDEN_ROWS_MANY
    room = np.empty((min(step, count), rows.shape[1]), np.uint32)
    for start in range(0, count, step):
        part = slice(start, min(start + step, count))
        some = rows[part] if candidates is None else rows[candidates[part]]
        np.matmul(widen(some, room[: len(some)]), queries, out=scores[part])
    return scores


def _require_dim(now: _Snapshot, queries: Vectors) -> None:
    if queries.ndim != 2 or queries.shape[1] != now.rows.shape[1]:
        raise Bug(f"queries of shape {queries.shape} for vectors of {now.rows.shape[1]} dimensions")
