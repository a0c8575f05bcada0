"""Makes the lists of `albumen.core.vector_lists`, in a process of its own: faiss brings threads that suit no other."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
from filelock import FileLock, Timeout

from albumen.api import Progress, UserError, Vectors
from albumen.core.vector_files import Segment, VectorFiles, forget_pages
from albumen.core.vector_lists import FORMAT, ListFiles, Lists, State, digest, lists_for

if TYPE_CHECKING:
    import faiss

EXTRA: Final = "large"
_ROUNDS: Final = 8
"""Of Lloyd's algorithm; more move the centres hardly any more."""
_FROM_A_LIST: Final = 40
"""Vectors per centre from which they are found; faiss asks for 39 at least."""
_ROWS: Final = 32_768
_ROWS_AT_ONCE: Final = 1_000_000
_KEEP_CENTRES: Final = 2
"""Centres serve until there are so many times as many vectors as they were found from."""
_NICENESS: Final = 10


class ListsUnavailable(UserError):
    """The extra that makes the lists is not installed."""


class ListsNotWritten(UserError):
    """The disk is full or refuses the files."""


def available() -> bool:
    """Whether lists can be made here."""
    from importlib.util import find_spec

    return find_spec("faiss") is not None


def build_lists(folder: Path, model_id: str, dim: int) -> Iterator[Progress]:
    """Put all vectors that are in files into lists; a generator for `JobRunner`, to be run in a process of its own.

    Centres and assignments that there are already are kept as long as the library has not doubled, so that what came
    since costs only itself. Cancelled or killed it leaves what was there before.

    Args:
        folder: The model's own folder of vectors.
        model_id: The model.
        dim: D of its vectors.

    Raises:
        ListsUnavailable: faiss is not installed.
        ListsNotWritten: The disk is full or read-only.
    """
    if not available():
        raise ListsUnavailable(
            f'The search index for very large libraries needs the extra {EXTRA}; run: pip install "albumen[{EXTRA}]"'
        )
    files, filed = ListFiles(folder), VectorFiles(folder, model_id, dim).read()
    if filed is None:
        return
    import multiprocessing  # slow to import, and `available` is asked at every start

    if hasattr(os, "nice") and multiprocessing.parent_process() is not None:  # nothing else runs here
        os.nice(_NICENESS)
    try:
        files.folder.mkdir(parents=True, exist_ok=True)
        with FileLock(files.folder / "write.lock", timeout=0):
            yield from _build(files, filed)
    except Timeout:  # another process makes them
        return
    except OSError as error:
        raise ListsNotWritten(
            f"The search index cannot be written to {files.folder} ({error.strerror or error}); make room there."
        ) from error


def _build(files: ListFiles, filed: Segment) -> Iterator[Progress]:
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
    files.write(generation, "nibble_scales", filed.nibble_scales[order])
    for start in range(0, total, _ROWS_AT_ONCE):
        yield Progress(start, total, "Writing the search index")
        some = order[start : start + _ROWS_AT_ONCE]
        ascending = np.argsort(some)  # so that the file is read from its beginning to its end
        part = np.empty((len(some), filed.nibbles.shape[1]), np.uint8)
        part[ascending] = filed.nibbles[some[ascending]]
        files.write(generation, "nibbles", part)
        forget_pages(filed.nibbles)
    files.finish(State(FORMAT, generation, total, filed.rows.shape[1], len(centres), trained, digest(filed, total)))
    yield Progress(total, total, "Writing the search index")
