"""Makes the lists of `albumen.core.vector_lists`: faiss finds what lies near each other."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from albumen.api import Progress, Vectors
from albumen.core import vector_nibbles
from albumen.core.vector_files import Segment, forget_pages
from albumen.core.vector_lists import FORMAT, ListFiles, Lists, State, digest, lists_for

if TYPE_CHECKING:
    import faiss

_ROUNDS: Final = 8
"""Of Lloyd's algorithm; more move the centres hardly any more."""
_FROM_A_LIST: Final = 40
"""Vectors per centre from which they are found; faiss asks for 39 at least."""
_ROWS: Final = 32_768
_ROWS_AT_ONCE: Final = 1_000_000
_UNSORTED: Final = "unsorted"
_WRITING: Final = "Writing the search index"
_KEEP_CENTRES: Final = 2
"""Centres serve until there are so many times as many vectors as they were found from."""


def build_lists(folder: Path, filed: Segment) -> Iterator[Progress]:
    """Put all vectors that are in files into lists.

    Centres and assignments that there are already are kept as long as the library has not doubled, so that what came
    since costs only itself. Ended half-way it leaves what was there before.

    Args:
        folder: The model's own folder of vectors.
        filed: What its files hold.

    Raises:
        OSError: The disk is full or read-only.
    """
    files = ListFiles(folder)
    files.folder.mkdir(parents=True, exist_ok=True)
    total = len(filed)
    before = files.read(filed)
    if before is not None and before.state.trained * _KEEP_CENTRES < total:
        before = None
    if before is None:
        finder, trained = (yield from _centres(filed)), total
    else:
        finder, trained = _finder(np.array(before.centres)), before.state.trained
    assignment = np.empty(total, np.int32)
    known = _known(before, assignment)
    for start in range(known, total, _ROWS):
        yield Progress(start, total, "Sorting photos by subject")
        part = slice(start, start + _ROWS)
        assignment[part] = finder.search(filed.rows[part].astype(np.float32), 1)[1][:, 0]
        forget_pages(filed.rows)
    centres = np.asarray(finder.reconstruct_n(0, finder.ntotal), np.float32)
    yield from _written(files, filed, assignment, centres, trained)


def _known(before: Lists | None, assignment: npt.NDArray[np.int32]) -> int:
    """Fill in what is known already; gives how many that are."""
    if before is None:
        return 0
    assignment[: len(before)] = before.assignment()
    return len(before)


def _finder(centres: Vectors) -> faiss.IndexFlatL2:
    import faiss

    index = faiss.IndexFlatL2(centres.shape[1])
    index.add(centres)
    return index


def _centres(filed: Segment) -> Generator[Progress, None, faiss.IndexFlatL2]:
    """What finds the nearest of the centres that k-means finds in a sample."""
    import faiss

    total, lists = len(filed), lists_for(len(filed))
    chosen = np.random.default_rng(0).choice(total, min(total, _FROM_A_LIST * lists), replace=False)
    sample = filed.rows[np.sort(chosen)].astype(np.float32)
    forget_pages(filed.rows)
    centres: Vectors | None = None
    for number in range(_ROUNDS):
        yield Progress(0, total, f"Finding subjects ({number + 1}/{_ROUNDS})")
        means = faiss.Kmeans(sample.shape[1], lists, niter=1, seed=1, max_points_per_centroid=_FROM_A_LIST + 1)
        means.cp.min_points_per_centroid = 1
        means.train(sample, init_centroids=centres)
        centres = np.array(means.centroids)
    assert centres is not None
    return _finder(centres)


def _written(
    files: ListFiles, filed: Segment, assignment: npt.NDArray[np.int32], centres: Vectors, trained: int
) -> Iterator[Progress]:
    """Write a generation, list by list, and let it count."""
    total = len(filed)
    generation = files.begin()
    order = np.argsort(assignment, kind="stable")
    files.write(generation, "centres", centres)
    files.write(generation, "ends", np.cumsum(np.bincount(assignment, minlength=len(centres))))
    files.write(generation, "rows", order)
    unsorted = yield from _encoded(filed, files.path(generation, _UNSORTED))
    files.write(generation, "nibble_scales", unsorted.scales[order])
    for start in range(0, total, _ROWS_AT_ONCE):
        yield Progress(start, total, _WRITING)
        some = order[start : start + _ROWS_AT_ONCE]
        ascending = np.argsort(some)  # so that the file is read from its beginning to its end
        part = np.empty((len(some), unsorted.nibbles.shape[1]), np.uint8)
        part[ascending] = unsorted.nibbles[some[ascending]]
        files.write(generation, "nibbles", part)
        forget_pages(unsorted.nibbles)
    unsorted.end()
    files.finish(State(FORMAT, generation, total, filed.rows.shape[1], len(centres), trained, digest(filed, total)))
    yield Progress(total, total, _WRITING)


class _Unsorted:
    """4-bit codes in the order of the rows they are of, in a file for the time that sorting them takes."""

    def __init__(self, path: Path, count: int, dim: int) -> None:
        self._path = path
        self.nibbles = np.memmap(path, np.uint8, "w+", shape=(count, vector_nibbles.width(dim)))
        self.scales = np.empty(count, np.float32)

    def end(self) -> None:
        del self.nibbles
        self._path.unlink()


def _encoded(filed: Segment, path: Path) -> Generator[Progress, None, _Unsorted]:
    total = len(filed)
    unsorted = _Unsorted(path, *filed.rows.shape)
    for start in range(0, total, _ROWS):
        yield Progress(start, total, _WRITING)
        part = slice(start, start + _ROWS)
        unsorted.nibbles[part], unsorted.scales[part] = vector_nibbles.encode(filed.rows[part])
        forget_pages(filed.rows)
    return unsorted
