"""The vectors of one model, kept current as the library changes, and search over them.

They lie in files that are mapped into memory (`albumen.core.vector_files`), in half precision and in codes of eight
bits; what came since is kept in memory until there is enough of it to append. A search for the best scans the codes and
compares the best few hundred in half precision. A process that lives longer takes a first look at what lies in blocks
(`albumen.core.vector_blocks`), which a command would spend more on loading than it saves. What needs every score
exactly reads the halves.
"""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids, Vectors
from albumen.core import vector_blocks, vector_table
from albumen.core.errors import Bug
from albumen.core.library import Library
from albumen.core.library.models import model_row
from albumen.core.library.values import id_array
from albumen.core.vector_blocks import Blocks
from albumen.core.vector_codes import Scanner
from albumen.core.vector_compare import MANY_QUERIES, Halves, candidates, highest, members, similarities
from albumen.core.vector_files import Segment, VectorFiles, forget_pages
from albumen.core.vector_lists import ListFiles, Lists

if TYPE_CHECKING:
    from albumen.core.search_index import Kind

FOLDER: Final = "vectors"
"""Inside the library's folder; may be deleted at any time."""
_ENOUGH_TO_APPEND = 4096
_CODES_FROM = 200_000  # with fewer photos every score is exact
_EXACT_BEST = 1000
APPROXIMATE_FROM: Final = 5_000_000
"""With so many vectors a search reads lists of what is near (`albumen.core.vector_lists`), as soon as there are any."""
_TAIL_SHARE: Final = 10
"""Lists are made anew once more than one vector in so many came after them."""
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
        lists: The first of the filed ones in lists; None where there are too few, or none were made yet.
        blocks: The first of the filed ones in blocks; None where they were not asked for, or there are lists.
    """

    filed: Segment
    recent: Segment
    alive: npt.NDArray[np.bool_]
    in_sight: npt.NDArray[np.bool_]
    removals: int = -1
    revision: int = -1
    lists: Lists | None = None
    blocks: Blocks | None = None

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

    def __init__(
        self,
        library: Library,
        model_id: str,
        *,
        enough_to_append: int = _ENOUGH_TO_APPEND,
        approximate_from: int | None = None,
        block_rows: int = vector_blocks.ROWS,
    ) -> None:
        """Prepare an index; the vectors are read at its first use.

        Args:
            library: An open library.
            model_id: A model that is registered by the time of the first use.
            enough_to_append: How many vectors are kept in memory before they go to the files.
            approximate_from: With how many vectors searching becomes approximate; None for `APPROXIMATE_FROM`.
            block_rows: How many vectors make a block.
        """
        self.model_id = model_id
        self._library = library
        self._enough = enough_to_append
        self._approximate_from = APPROXIMATE_FROM if approximate_from is None else approximate_from
        self.block_rows = block_rows
        self._list_files = ListFiles(self.folder)
        self._lists_stamp = 0
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

        The scores are exact; in a large library a photo at the very end of the list may be missed (recall above 0.999),
        in a very large one some are (recall above 0.95).
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
            lists, blocks = (now.lists, now.blocks) if segment is now.filed else (None, None)
            rows = candidates(self._scanner, segment, query, limit, wanted, lists=lists, blocks=blocks)
            found_ids.append(segment.ids[rows])
            found_scores.append(similarities(segment.rows, query[:, None], rows)[:, 0])
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
        if len(segment) < _CODES_FROM or columns.shape[1] > MANY_QUERIES:
            return similarities(segment.rows, columns)
        scores = np.empty((len(segment), columns.shape[1]), np.float32)
        for place in range(columns.shape[1]):
            query = np.ascontiguousarray(columns[:, place])
            column = self._scanner.scores(segment.codes, segment.scales, query)
            best = highest(column, _EXACT_BEST)
            column[best] = similarities(segment.rows, query[:, None], best)[:, 0]
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
                self._files = VectorFiles(self.folder, self.model_id, model.dim)
            before = self._current or self._opened(connection, model.number, model.dim)
            last = before.last
            added = connection.execute(
                "SELECT 1 FROM vectors WHERE model = ? AND seq > ? LIMIT 1", (model.number, last)
            ).fetchone()
            if self._current and (before.removals, before.revision) == (model.removals, revision) and not added:
                if self._lists_stamp != self._stamp(before.filed):
                    lists = self._lists_of(before.filed)
                    self._current = replace(before, lists=lists, blocks=None if lists is not None else before.blocks)
                return self._current
            filed, recent = before.filed, before.recent
            if added:
                recent = recent.joined(vector_table.read(connection, model.number, last, model.dim))
            filed, recent = self._moved_to_files(filed, recent)
            alive = np.ones(len(filed) + len(recent), bool)
            if before.removals == model.removals:
                alive[: len(before.alive)] = before.alive
            elif model.removals != 0:
                seqs = np.concatenate([filed.seqs, recent.seqs])
                alive = np.isin(seqs, vector_table.numbers(connection, model.number), assume_unique=True)
            if np.count_nonzero(~alive) > max(_DEAD_AT_MOST, len(alive) // _DEAD_SHARE):
                filed, recent = self._without(filed, recent, alive)
                alive = np.ones(len(filed) + len(recent), bool)
            missing = id_array(connection.execute("SELECT id FROM photos WHERE state = 'missing'"))
            in_sight = alive
            if len(missing):
                in_sight = alive & np.isin(np.concatenate([filed.ids, recent.ids]), missing, invert=True)
            lists = before.lists
            if filed is not before.filed or self._lists_stamp != self._stamp(filed) or not self._current:
                lists = self._lists_of(filed)
            blocks = None if lists is not None else _fitting(before.blocks, filed)
            self._current = _Snapshot(filed, recent, alive, in_sight, model.removals, revision, lists, blocks)
            return self._current

    def wants(self) -> Kind | None:
        """What `albumen.core.search_index` is to make, or to make anew: there are many vectors and it is missing.

        Raises:
            NotFound: The model is not registered.
        """
        now = self.refresh()
        if len(now.filed) < self._approximate_from:
            return "blocks" if vector_blocks.missing(now.filed, self.block_rows) else None
        if now.lists is None or (len(now.filed) - len(now.lists)) * _TAIL_SHARE > len(now.filed):
            return "lists"
        return None

    def load_blocks(self) -> None:
        """Read the blocks there are, so that searches look at them first; worth it for a process that goes on.

        Takes some tens of milliseconds a million vectors, and 128 bytes of memory a vector of 512 dimensions.

        Raises:
            NotFound: The model is not registered.
        """
        now = self.refresh()
        if now.lists is not None:
            return
        blocks = vector_blocks.read(now.filed, now.blocks, self.block_rows)
        with self._lock:
            if self._current is not None:
                self._current = replace(self._current, blocks=_fitting(blocks, self._current.filed))

    @property
    def dim(self) -> int:
        """D, how long its vectors are.

        Raises:
            NotFound: The model is not registered.
        """
        return self.refresh().dim

    @property
    def folder(self) -> Path:
        """Where the files of this model lie."""
        return self._library.folder / FOLDER / self.model_id

    def _stamp(self, filed: Segment) -> int:
        return self._list_files.stamp() if len(filed) >= self._approximate_from else 0

    def _lists_of(self, filed: Segment) -> Lists | None:
        """The lists of these vectors, if there are any and they are wanted."""
        self._lists_stamp = self._stamp(filed)
        return self._list_files.read(filed) if self._lists_stamp else None

    def _opened(self, connection: sqlite3.Connection, model: int, dim: int) -> _Snapshot:
        """What the files hold, if it is what the library holds."""
        assert self._files is not None
        filed = self._files.read() or Segment.empty(dim)
        if len(filed) and not vector_table.fits(connection, filed, model):
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


def _fitting(blocks: Blocks | None, filed: Segment) -> Blocks | None:
    """The blocks if they are of these files: a later generation has rows of its own."""
    return blocks if blocks is not None and blocks.folder == vector_blocks.folder_of(filed) else None


def _begins_with(longer: Segment, shorter: Segment) -> bool:
    return np.array_equal(longer.seqs[: len(shorter)], shorter.seqs)


def _require_dim(now: _Snapshot, queries: Vectors) -> None:
    if queries.ndim != 2 or queries.shape[1] != now.dim:
        raise Bug(f"queries of shape {queries.shape} for vectors of {now.dim} dimensions")
