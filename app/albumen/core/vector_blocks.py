"""A first look at many vectors, in four bits for every two dimensions, from the processor's registers.

Product quantization (Jegou, Douze and Schmid, "Product Quantization for Nearest Neighbor Search", 2011) replaces each
pair of dimensions by the number of the nearest of sixteen points that k-means found; a query is compared with the
sixteen once, and each vector then costs a look-up per pair. faiss keeps the look-up tables in registers ("fast scan":
Andre, Kermarrec and Le Scouarnec, "Quicker ADC", 2018), so that a million vectors of 512 dimensions take a tenth of
what reading their 8-bit codes does. What comes out ahead is then compared in eight bits and in half precision.

A block holds as many rows of the files of `albumen.core.vector_files`, in their order, and points of its own, so that
nothing that comes later changes it: it is written once, beside those files, and goes with them. Rows after the last
whole block, and rows of which a filter leaves few, are scanned in eight bits. Blocks can be deleted at any time.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt

from albumen.api import Progress
from albumen.api.records import Vectors
from albumen.core.vector_codes import BLOCK_ROWS, Rows, Scales, Scanner, pieces
from albumen.core.vector_files import Segment, forget_pages

if TYPE_CHECKING:
    import faiss

ROWS: Final = 131_072
"""In a block: few enough that the next one is soon full, enough that starting one costs little."""
_PAIR: Final = 2
_BITS: Final = 4
_LEARN_FROM: Final = 8192
_FEW: Final = 4
"""A block of which less than one row in this many is wanted is scanned in eight bits, these rows alone."""
_TITLE: Final = "Preparing quick search"

AVAILABLE: Final = sys.platform != "darwin"
"""Not on macOS, where faiss and PyTorch each bring an OpenMP of their own, which ends a process that loads both."""


class _Index(Protocol):
    """What is used of `faiss.IndexPQFastScan`."""

    ntotal: int
    d: int

    def search(self, queries: Vectors, count: int) -> tuple[Scales, npt.NDArray[np.int64]]: ...


@dataclass(frozen=True, slots=True)
class Blocks:
    """The first rows of a segment, in blocks. Nothing in it changes.

    Attributes:
        folder: Where they lie.
        indexes: Each of `rows` rows, one after the other.
        rows: In each.
    """

    folder: Path
    indexes: tuple[_Index, ...]
    rows: int = ROWS

    def __len__(self) -> int:
        return self.rows * len(self.indexes)

    def best(
        self,
        scanner: Scanner,
        segment: Segment,
        query: Vectors,
        count: int,
        wanted: npt.NDArray[np.bool_] | None,
        *,
        look_at: int,
    ) -> Rows:
        """Rows among which the `count` best are, nearly always, in no order; up to `look_at + count` rows.

        Args:
            scanner: What scans what is not in blocks, and gives the threads.
            segment: N vectors, of which the first lie in these blocks.
            query: (D,) of any length.
            count: How many are to be found.
            wanted: (N,) the rows that may be found; None for all.
            look_at: How many of the blocks' best are given, because four bits leave doubt.
        """
        asked, rest = [], pieces(slice(len(self), len(segment)), BLOCK_ROWS)
        for number in range(len(self.indexes)):
            part = self._part(number)
            share = self.rows if wanted is None else int(np.count_nonzero(wanted[part]))
            most = -(-look_at * self.rows // share) if share else 0  # so that about `look_at` of them are wanted
            if share * _FEW < self.rows or 2 * most > self.rows:
                rest += pieces(part, BLOCK_ROWS) if share else []
            else:
                asked.append((number, most))
        found: list[_Found] = []
        scanner.each(lambda piece: found.append(self._look(query, *piece, wanted)), asked)
        rows, left_out = _merged(found, look_at)
        for number in left_out:
            rest += pieces(self._part(number), BLOCK_ROWS)
        if not rest:
            return rows
        return np.concatenate([rows, scanner.best(segment.codes, segment.scales, query, count, wanted, parts=rest)])

    def _part(self, number: int) -> slice:
        return slice(number * self.rows, (number + 1) * self.rows)

    def _look(self, query: Vectors, number: int, most: int, wanted: npt.NDArray[np.bool_] | None) -> _Found:
        scores, places = self.indexes[number].search(query[None].astype(np.float32), most)
        rows, scores = places[0] + number * self.rows, scores[0]
        floor = float(scores[-1])
        if wanted is not None:
            kept = wanted[rows]
            rows, scores = rows[kept], scores[kept]
        return _Found(number, rows, scores, floor)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look at one block gave; what it left out scores no more than `floor`."""

    number: int
    rows: Rows
    scores: Scales
    floor: float


def _merged(found: list[_Found], count: int) -> tuple[Rows, list[int]]:
    """The `count` best rows of several blocks, and which blocks left out what may be among them, and are not in it."""
    scores = np.concatenate([one.scores for one in found]) if found else np.empty(0, np.float32)
    least = np.partition(scores, len(scores) - count)[len(scores) - count] if len(scores) >= count else -np.inf
    left_out = [one.number for one in found if one.floor > least]
    kept = [one.rows[one.scores >= least] for one in found if one.floor <= least]
    return np.concatenate([np.empty(0, np.intp), *kept]), left_out


def folder_of(segment: Segment) -> Path | None:
    """Where the files of a segment lie; None where it lies in memory."""
    name = getattr(segment.rows, "filename", None)
    return Path(name).parent if name is not None else None


def missing(segment: Segment, rows: int = ROWS) -> list[int]:
    """Which blocks of a segment in files are to be made."""
    folder = folder_of(segment)
    if folder is None or not AVAILABLE:
        return []
    return [number for number in range(len(segment) // rows) if not _path(folder, number).exists()]


def read(segment: Segment, known: Blocks | None = None, rows: int = ROWS) -> Blocks | None:
    """The blocks of a segment as far as there are any, without a gap; a damaged one is deleted, to be made again.

    Args:
        segment: What they are to be of.
        known: What was read before, which is not read again.
        rows: In a block.
    """
    folder = folder_of(segment)
    if folder is None or not AVAILABLE or len(segment) < rows:
        return None
    import faiss

    indexes: list[_Index] = list(known.indexes) if known is not None and known.folder == folder else []
    for number in range(len(indexes), len(segment) // rows):
        path = _path(folder, number)
        if not path.exists():
            break
        try:
            index = faiss.deserialize_index(np.fromfile(path, np.uint8))
        except (OSError, RuntimeError):
            index = None
        if index is None or (index.ntotal, index.d) != (rows, segment.rows.shape[1]):
            with contextlib.suppress(OSError):
                path.unlink()
            break
        indexes.append(index)
    return Blocks(folder, tuple(indexes), rows) if indexes else None


def build_blocks(filed: Segment, rows: int = ROWS) -> Iterator[Progress]:
    """Make the blocks that are missing. Ended half-way it leaves whole blocks.

    Args:
        filed: What the files of a model hold.
        rows: In a block.

    Raises:
        OSError: The disk is full or read-only.
    """
    folder, waiting = folder_of(filed), missing(filed, rows)
    for done, number in enumerate(waiting):
        yield Progress(done, len(waiting), _TITLE)
        part = filed.rows[number * rows : (number + 1) * rows].astype(np.float32)
        forget_pages(filed.rows)
        if folder is None or not folder.exists():  # other files have taken the place of these
            return
        _write(_made(part), _path(folder, number))
    yield Progress(len(waiting), len(waiting), _TITLE)


def _made(rows: Vectors) -> faiss.IndexPQFastScan:
    import faiss

    odd = rows.shape[1] % _PAIR
    index = faiss.IndexPQFastScan(
        rows.shape[1], rows.shape[1] if odd else rows.shape[1] // _PAIR, _BITS, faiss.METRIC_INNER_PRODUCT
    )
    faiss.omp_set_num_threads(1)  # its threads wait for each other by spinning, which others pay for
    index.train(rows[np.linspace(0, len(rows) - 1, min(_LEARN_FROM, len(rows))).astype(np.intp)])
    index.add(rows)
    return index


def _write(index: faiss.IndexPQFastScan, path: Path) -> None:
    import faiss

    partial = path.with_suffix(".new")
    with partial.open("wb") as file:
        file.write(faiss.serialize_index(index).data)
    partial.replace(path)


def _path(folder: Path, number: int) -> Path:
    return folder / f"block-{number:05}.faiss"
