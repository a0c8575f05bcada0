"""The vectors of one model, kept current as the library changes, and search over them.

They lie in files that are mapped into memory (`albumen.core.vector_files`), in half precision and in codes of eight and
of four bits; what came since is kept in memory until there is enough of it to append. A search for the best scans the
4-bit codes, which is an eighth of single precision to read, looks at the best few thousand in eight bits and compares
the best few hundred of these in half precision. What needs
every score exactly widens the halves to single precision a few hundred rows at a time, which stay in the processor's
cache, so that it reads half the memory that single precision at rest would need (tests/benchmarks/vector_search.py).
"""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids, Vectors
from albumen.core.errors import Bug
from albumen.core.library import Library
from albumen.core.library.models import model_row
from albumen.core.library.values import id_array
from albumen.core.library.vectors import decode_vectors
from albumen.core.vector_codes import Scanner, best_of, highest
from albumen.core.vector_files import Segment, VectorFiles, forget_pages

Halves: TypeAlias = npt.NDArray[np.float16]

FOLDER: Final = "vectors"
"""Inside the library's folder; may be deleted at any time."""
_READ_ROWS = 4096
_WIDEN_ROWS = 512
_WIDEN_ROWS_MANY = 4096
_MANY_QUERIES = 4
_ENOUGH_TO_APPEND = 4096
_EXACT_ROWS = 20_000  # with fewer candidates the scan of codes saves nothing
_CODES_FROM = 200_000  # with fewer photos every score is exact
_EXACT_BEST = 1000
_AGAIN = 4  # times as many as wanted are compared again; recall of the best 100 of a million is then above 0.999
_AGAIN_AT_LEAST = 400
_ROUGH = 3  # times as many as that are looked at in eight bits, because four leave more doubt
_PROBES = 64
_SPARSE = 50  # beyond this many numbers a photo, a table by id would be mostly empty
_DEAD_AT_MOST = 1000  # rows of removed vectors that stay in the files; or this share of all, whichever is more
_DEAD_SHARE = 20


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """The vectors at one moment. Nothing in it changes afterwards.

    Attributes:
        filed: Those in the files.
        recent: Those that came since, in memory.
        alive: (N,) which vectors have not been removed since they came, the filed ones first.
        in_sight: (N,) which of them are of photos that are not missing.
        removals: The model's count of removals at that moment.
        revision: The library's count of photos that came into or went out of sight.
    """

    filed: Segment
    recent: Segment
    alive: npt.NDArray[np.bool_]
    in_sight: npt.NDArray[np.bool_]
    removals: int = -1
    revision: int = -1

    @property
    def ids(self) -> Ids:
        """(N,) int64 photo ids."""
        return np.concatenate([self.filed.ids, self.recent.ids]) if len(self.recent) else self.filed.ids

    @property
    def dim(self) -> int:
        """D."""
        return int(self.filed.rows.shape[1])

    @property
    def last(self) -> int:
        """The highest number of a vector; 0 where there is none."""
        newest = self.recent if len(self.recent) else self.filed
        return int(newest.seqs[-1]) if len(newest) else 0

    def parts(self) -> list[tuple[Segment, slice]]:
        """The segments with the places of their rows among all."""
        here = len(self.filed)
        return [(self.filed, slice(0, here)), (self.recent, slice(here, here + len(self.recent)))]


class VectorIndex:
    """Nearest-neighbour search over every photo in sight that has a vector of the model. Thread-safe.

    Every search first asks the library what changed, which costs two small queries, and reads only that. What another
    process writes is found in the same way.
    """

    def __init__(self, library: Library, model_id: str, *, enough_to_append: int = _ENOUGH_TO_APPEND) -> None:
        """Prepare an index; the vectors are read at its first use.

        Args:
            library: An open library.
            model_id: A model that is registered by the time of the first use.
            enough_to_append: How many vectors are kept in memory before they go to the files.
        """
        self.model_id = model_id
        self._library = library
        self._enough = enough_to_append
        self._lock = threading.Lock()
        self._current: _Snapshot | None = None
        self._files: VectorFiles | None = None
        self._scanner = Scanner()

    def __len__(self) -> int:
        return int(np.count_nonzero(self.refresh().in_sight))

    def search(
        self, queries: Vectors, weights: Vectors, limit: int, within: Ids | None = None
    ) -> tuple[Ids, npt.NDArray[np.float32]]:
        """Photos with the highest weighted sum of cosine similarities, best first; equal ones by id.

        The scores are exact; in a large library a photo at the very end of the list may be missed (recall above 0.999).
        A filter narrows the scan itself, so that the best of those it lets through are found, however few they are.

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
        # The sum of similarities is the similarity to the sum, so that one product does whatever K is.
        query = np.asarray(weights @ queries, np.float32)
        found_ids, found_scores = [], []
        for segment, places in now.parts():
            wanted = now.in_sight[places]
            if within is not None:
                wanted = wanted & members(segment.ids, within)
            rows = candidates(self._scanner, segment, query, limit, wanted)
            found_ids.append(segment.ids[rows])
            found_scores.append(_similarities(segment.rows, query[:, None], rows)[:, 0])
            forget_pages(segment.rows)
        ids, scores = np.concatenate(found_ids), np.concatenate(found_scores)
        best = highest(scores, limit)
        ids, scores = np.asarray(ids[best]), scores[best]
        order = np.lexsort((ids, -scores))
        return ids[order], scores[order]

    def similarities(self, queries: Vectors) -> tuple[Ids, Vectors]:
        """Cosine similarities of every photo in sight to each query: ids (N,) int64 and scores (N, K) float32.

        In a library of more than 200,000 photos only the best thousand of each query are exact; the others are those of
        8-bit codes, with an error whose standard deviation is about 0.001.

        Args:
            queries: (K, D) unit rows.

        Raises:
            Bug: The shape does not fit the model.
            NotFound: The model is not registered.
        """
        now = self.refresh()
        queries = np.atleast_2d(np.asarray(queries, np.float32))
        _require_dim(now, queries)
        columns = np.ascontiguousarray(queries.T)
        parts = [self._all_scores(segment, columns) for segment, _ in now.parts() if len(segment)]
        scores = np.concatenate(parts) if parts else np.empty((0, len(queries)), np.float32)
        if now.in_sight.all():
            return now.ids, scores
        return now.ids[now.in_sight], scores[now.in_sight]

    def _all_scores(self, segment: Segment, columns: Vectors) -> Vectors:
        """(N, K) scores of (D, K) queries."""
        if len(segment) < _CODES_FROM or columns.shape[1] > _MANY_QUERIES:
            return _similarities(segment.rows, columns)
        scores = np.empty((len(segment), columns.shape[1]), np.float32)
        for place in range(columns.shape[1]):
            query = np.ascontiguousarray(columns[:, place])
            column = self._scanner.scores(segment.codes, segment.scales, query)
            best = highest(column, _EXACT_BEST)
            column[best] = _similarities(segment.rows, query[:, None], best)[:, 0]
            scores[:, place] = column
        forget_pages(segment.rows)
        return scores

    def vectors(self) -> tuple[Ids, Halves]:
        """Every photo in sight that has a vector: ids (N,) int64 and (N, D) float16 rows, not to be written to.

        Raises:
            NotFound: The model is not registered.
        """
        now = self.refresh()
        rows = np.concatenate([now.filed.rows, now.recent.rows]) if len(now.recent) else now.filed.rows
        if now.in_sight.all():
            return now.ids, rows
        return now.ids[now.in_sight], rows[now.in_sight]

    def refresh(self) -> _Snapshot:
        """Take in what changed since the last use.

        Raises:
            NotFound: The model is not registered.
        """
        with self._lock, self._library.readers.read() as connection:
            model = model_row(connection, self.model_id)
            revision = int(connection.execute("SELECT revision FROM sight").fetchone()[0])
            if self._files is None:
                self._files = VectorFiles(self._library.folder / FOLDER / self.model_id, self.model_id, model.dim)
            before = self._current or self._opened(connection, model.number, model.dim)
            last = before.last
            added = connection.execute(
                "SELECT 1 FROM vectors WHERE model = ? AND seq > ? LIMIT 1", (model.number, last)
            ).fetchone()
            if self._current and (before.removals, before.revision) == (model.removals, revision) and not added:
                return self._current
            filed, recent = before.filed, before.recent
            if added:
                recent = recent.joined(_read(connection, model.number, last, model.dim))
            filed, recent = self._moved_to_files(filed, recent)
            alive = np.ones(len(filed) + len(recent), bool)
            if before.removals == model.removals:
                alive[: len(before.alive)] = before.alive
            elif model.removals != 0:
                seqs = np.concatenate([filed.seqs, recent.seqs])
                alive = np.isin(seqs, _numbers(connection, model.number), assume_unique=True)
            if np.count_nonzero(~alive) > max(_DEAD_AT_MOST, len(alive) // _DEAD_SHARE):
                filed, recent = self._without(filed, recent, alive)
                alive = np.ones(len(filed) + len(recent), bool)
            missing = id_array(connection.execute("SELECT id FROM photos WHERE state = 'missing'"))
            in_sight = alive
            if len(missing):
                in_sight = alive & np.isin(np.concatenate([filed.ids, recent.ids]), missing, invert=True)
            self._current = _Snapshot(filed, recent, alive, in_sight, model.removals, revision)
            return self._current

    def _opened(self, connection: sqlite3.Connection, model: int, dim: int) -> _Snapshot:
        """What the files hold, if it is what the library holds."""
        assert self._files is not None
        filed = self._files.read() or Segment.empty(dim)
        if len(filed) and not _fits(connection, filed, model):
            filed = Segment.empty(dim)
        everything = np.ones(len(filed), bool)
        return _Snapshot(filed, Segment.empty(dim), everything, everything)

    def _moved_to_files(self, filed: Segment, recent: Segment) -> tuple[Segment, Segment]:
        """Move recent vectors to the files once there are enough of them."""
        assert self._files is not None
        if len(recent) < self._enough:
            return filed, recent
        found = None
        if len(filed) and self._files.append(recent, after=filed):
            found = self._files.read()
        elif (there := self._files.read()) is not None and len(there) >= len(filed) and _begins_with(there, filed):
            found = there if len(filed) else None  # another process files what both read
        if found is None and not len(filed) and self._files.replace(recent):
            found = self._files.read()
        if found is None:
            return filed, recent
        return found, recent.part(recent.seqs > found.seqs[-1])

    def _without(self, filed: Segment, recent: Segment, alive: npt.NDArray[np.bool_]) -> tuple[Segment, Segment]:
        """Leave out what was removed, in new files where the old ones hold much of it."""
        assert self._files is not None
        kept = filed.part(alive[: len(filed)]).joined(recent.part(alive[len(filed) :]))
        if len(kept) >= self._enough and self._files.replace(kept):
            found = self._files.read()
            if found is not None and np.array_equal(found.seqs, kept.seqs):
                return found, Segment.empty(kept.rows.shape[1])
        return Segment.empty(kept.rows.shape[1]), kept


def candidates(
    scanner: Scanner, segment: Segment, query: Vectors, limit: int, wanted: npt.NDArray[np.bool_]
) -> npt.NDArray[np.intp]:
    """Rows among which the `limit` best are: all that are wanted where they are few, else what a scan finds.

    Args:
        scanner: What scans.
        segment: N vectors.
        query: (D,) of any length.
        limit: How many are to be found at most.
        wanted: (N,) the rows that may be found.
    """
    again = max(_AGAIN * limit, _AGAIN_AT_LEAST)
    count = int(np.count_nonzero(wanted))
    if count <= _EXACT_ROWS or 2 * again > count or limit <= 0:
        return np.flatnonzero(wanted)
    some = None if count == len(segment) else wanted
    rough = scanner.best(segment.nibbles, segment.nibble_scales, query, _ROUGH * again, some)
    rows = best_of(rough, segment.codes, segment.scales, query, again)
    forget_pages(segment.codes)
    return rows


def _numbers(connection: sqlite3.Connection, model: int) -> Ids:
    return id_array(connection.execute("SELECT seq FROM vectors WHERE model = ?", (model,)))


def _read(connection: sqlite3.Connection, model: int, after: int, dim: int) -> Segment:
    """The vectors whose numbers are higher than `after`."""
    cursor = connection.execute(
        "SELECT photo_id, seq, vector FROM vectors WHERE model = ? AND seq > ? ORDER BY seq", (model, after)
    )
    parts = []
    while batch := cursor.fetchmany(_READ_ROWS):
        photo_ids, numbers, blobs = zip(*batch, strict=True)
        parts.append((np.array(photo_ids, np.int64), np.array(numbers, np.int64), decode_vectors(blobs, dim)))
    ids, seqs, rows = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    return Segment.of(ids, seqs, rows)


def _fits(connection: sqlite3.Connection, filed: Segment, model: int) -> bool:
    """Whether vectors from the files are those of the library, by some that both hold.

    A library that was restored from a backup goes on counting from there, so numbers alone do not tell.
    """
    newest = connection.execute("SELECT max(seq) FROM vectors WHERE model = ?", (model,)).fetchone()[0]
    if newest is None:
        return False
    found = 0
    for place in np.unique(np.linspace(0, len(filed) - 1, _PROBES).astype(np.intp)):
        row = connection.execute(
            "SELECT photo_id, vector FROM vectors WHERE model = ? AND seq = ?", (model, int(filed.seqs[place]))
        ).fetchone()
        if row is None:  # removed since
            continue
        if (row[0], row[1]) != (int(filed.ids[place]), filed.rows[place].tobytes()):
            return False
        found += 1
    return found > 0 and int(filed.seqs[-1]) <= newest


def members(ids: Ids, wanted: Ids) -> npt.NDArray[np.bool_]:
    """Which of (N,) photo ids are among (M,) wanted ones, in any order.

    One look-up a photo in a table of bits by id; ids are handed out in order, so the table is about as long as `ids`.
    """
    if not len(ids) or not len(wanted):
        return np.zeros(len(ids), bool)
    lowest, highest_id = int(ids.min()), int(ids.max())
    if highest_id - lowest > _SPARSE * len(ids):
        return np.isin(ids, wanted)
    table = np.zeros(highest_id - lowest + 1, bool)
    table[wanted[(wanted >= lowest) & (wanted <= highest_id)] - lowest] = True
    return np.asarray(table[ids - lowest] if lowest else table[ids])


def _begins_with(longer: Segment, shorter: Segment) -> bool:
    return np.array_equal(longer.seqs[: len(shorter)], shorter.seqs)


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
    if queries.ndim != 2 or queries.shape[1] != now.dim:
        raise Bug(f"queries of shape {queries.shape} for vectors of {now.dim} dimensions")
