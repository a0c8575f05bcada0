"""Vectors in eight bits: a scan of a million takes tens of milliseconds, and finds what is then compared exactly.

Each row is rounded to int8 with a scale of its own, so that a dot product of two rows of codes, times both scales, is
near their cosine: rounding leaves an error whose standard deviation is about m / (127 sqrt(6)), where m is the largest
value of a row, so 0.0006 for rows of 256 dimensions without outliers.
NumKong multiplies with whatever the processor has for 8-bit numbers (AVX-512 VNNI, AVX2, NEON, SVE) and lets the
interpreter go meanwhile, so that threads share a scan.

A scan goes block by block. What is not wanted is left out there: a block without wanted rows is never read, of one with
few only those rows are. Each block gives up what cannot be among the best any more, so that no list of all scores is
made, and the best are exact by their codes, whatever the filter. Codes in four bits (`albumen.core.vector_nibbles`), as
very large libraries have them in lists, are scanned in the same way; what kind they are, their type tells.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, Literal, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from albumen.api.records import Vectors
from albumen.core import vector_nibbles

Codes: TypeAlias = npt.NDArray[np.int8]
AnyCodes: TypeAlias = npt.NDArray[np.int8] | npt.NDArray[np.uint8]
Scales: TypeAlias = npt.NDArray[np.float32]
Rows: TypeAlias = npt.NDArray[np.intp]

_Piece = TypeVar("_Piece")

_LARGEST: Final = 127
BLOCK_ROWS: Final = 32_768
"""Enough that starting a block costs nothing, few enough that threads which are held up leave the rest to others."""
_FEW: Final = 6
"""A block of which less than one row in this many is wanted is not read whole."""
_MOST_THREADS: Final = 8
_SAMPLE: Final = 4096


def encode(rows: npt.NDArray[np.floating]) -> tuple[Codes, Scales]:
    """(N, D) vectors as (N, D) int8 and the (N,) float32 that multiply them back."""
    wide = np.asarray(rows, np.float32)
    scales = np.abs(wide).max(axis=1, initial=0.0).astype(np.float32) / _LARGEST
    scales[scales == 0.0] = 1.0
    return np.rint(wide / scales[:, None]).astype(np.int8), scales


class Scanner:
    """Multiplies codes with a query, on several threads. Safe from any thread."""

    def __init__(self, threads: int | None = None, *, block_rows: int = BLOCK_ROWS) -> None:
        """Prepare a scanner.

        Args:
            threads: How many to use; None for as many as there are cores, eight at most.
            block_rows: How many rows are scanned at a time.
        """
        self._threads = threads or min(os.cpu_count() or 1, _MOST_THREADS)
        self._block = block_rows
        self._pool: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()

    def scores(self, codes: Codes, scales: Scales, query: Vectors) -> npt.NDArray[np.float32]:
        """Nearly the dot products of (N, D) rows with a (D,) query: (N,) float32.

        Args:
            codes: From `encode`, contiguous; may be mapped from a file.
            scales: From `encode`.
            query: Of any length.
        """
        number, scale = encode(query[None])
        result = np.empty(len(codes), np.float32)

        def scan(start: int) -> None:
            part = slice(start, start + self._block)
            np.multiply(_products(codes[part], number), scales[part], out=result[part])

        self.each(scan, range(0, len(codes), self._block))
        result *= scale[0]
        return result

    def best(
        self,
        codes: AnyCodes,
        scales: Scales,
        query: Vectors,
        count: int,
        wanted: npt.NDArray[np.bool_] | None = None,
        *,
        parts: Sequence[slice] | None = None,
    ) -> Rows:
        """Rows with the `count` highest products of codes, in no order; all that are wanted where they are fewer.

        Args:
            codes: (N, D) int8 from `encode`, or (N, W) uint8 from `vector_nibbles.encode`; contiguous, may be mapped
                from a file.
            scales: (N,) that came with the codes.
            query: (D,) of any length.
            count: How many at most.
            wanted: (N,) the rows that may be found; None for all.
            parts: The rows to look at, in pieces that do not overlap; None for all.
        """
        if count <= 0:
            return np.empty(0, np.intp)
        number = _like(codes, query)
        if parts is None:
            parts = pieces(slice(0, len(codes)), self._block)
        if wanted is not None:
            parts = [part for part in parts if wanted[part].any()]
        floor = -np.inf  # at least `count` rows score this; two threads that raise it at once leave it valid
        found: list[tuple[Rows, Scales]] = []

        def scan(group: Sequence[slice]) -> None:
            nonlocal floor
            rows, scores = _joined([_part_scores(codes, scales, number, wanted, part) for part in group])
            kept = np.flatnonzero(scores >= floor)
            if len(kept) > count:
                kept = kept[_top(scores[kept], count)]
            if len(kept) == count:
                floor = max(floor, float(scores[kept].min()))
            found.append((rows[kept] if isinstance(rows, np.ndarray) else kept + rows, scores[kept]))

        self.each(scan, _groups(parts, self._block))
        if not found:
            return np.empty(0, np.intp)
        rows, scores = (np.concatenate(columns) for columns in zip(*found, strict=True))
        return rows[_top(scores, count)]

    def each(self, scan: Callable[[_Piece], None], work: Sequence[_Piece]) -> None:
        """Call a function with every piece of work, on several threads."""
        if len(work) < 2 or self._threads < 2:
            for piece in work:
                scan(piece)
        else:
            for _ in self._workers().map(scan, work):
                pass

    def _workers(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="scan")
            return self._pool


def pieces(rows: slice, size: int) -> list[slice]:
    """Consecutive rows in slices of `size`, the last of what is left."""
    return [slice(start, min(start + size, rows.stop)) for start in range(rows.start, rows.stop, size)]


def best_of(rows: Rows, codes: AnyCodes, scales: Scales, query: Vectors, count: int) -> Rows:
    """Those of some rows that have the `count` highest products; arguments as of `Scanner.best`."""
    if count >= len(rows):
        return rows
    return rows[_top(_products(codes[rows], _like(codes, query)) * scales[rows], max(count, 0))]


def _like(codes: AnyCodes, query: Vectors) -> AnyCodes:
    """A (D,) query in the same code, (1, D) or (1, W); without its scale, which changes no order."""
    if codes.dtype == np.uint8:
        return vector_nibbles.encode(query[None])[0]
    return encode(query[None])[0]


def _groups(parts: Sequence[slice], size: int) -> list[list[slice]]:
    """Parts together, so that each group has about `size` rows: small ones by themselves cost more than they hold."""
    groups: list[list[slice]] = []
    room = 0
    for part in parts:
        if room <= 0:
            groups.append([])
            room = size
        groups[-1].append(part)
        room -= part.stop - part.start
    return groups


def _part_scores(
    codes: AnyCodes, scales: Scales, number: AnyCodes, wanted: npt.NDArray[np.bool_] | None, part: slice
) -> tuple[Rows | int, Scales]:
    """Products of the wanted rows of a part, and which rows they are; the first of them where it is all."""
    some, weights = codes[part], scales[part]
    if wanted is None or wanted[part].all():
        return part.start, _products(some, number) * weights
    rows = np.flatnonzero(wanted[part])
    if _FEW * len(rows) < len(some):
        return rows + part.start, _products(some[rows], number) * weights[rows]
    return rows + part.start, (_products(some, number) * weights)[rows]


def _joined(parts: Sequence[tuple[Rows | int, Scales]]) -> tuple[Rows | int, Scales]:
    if len(parts) == 1:
        return parts[0]
    rows = [rows if isinstance(rows, np.ndarray) else np.arange(rows, rows + len(scores)) for rows, scores in parts]
    return np.concatenate(rows), np.concatenate([scores for _, scores in parts])


def _products(codes: AnyCodes, number: AnyCodes) -> npt.NDArray[np.float32]:
    """(N, D) codes times one (1, D) code of the same kind: (N,) float32.

    NumKong multiplies row by row when the result is to be single precision, which reads memory in order; its product of
    packed matrices takes 2.4 times the processor's time here (tests/benchmarks/vector_search.py).
    """
    import numkong

    if not len(codes):
        return np.empty(0, np.float32)
    kind: Literal["int4", "int8"] = "int4" if codes.dtype == np.uint8 else "int8"
    products = numkong.cdist(codes, number, metric="dot", dtype=kind, out_dtype="float32")
    return np.asarray(products, np.float32)[:, 0]


def highest(scores: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.intp]:
    """Where the `count` highest scores stand, in no order; a few more where scores are equal or nearly so.

    A threshold from a sample leaves few rows to sort out: a tenth of the time of a partition of all of them.
    """
    if count >= len(scores):
        return np.arange(len(scores))
    if count <= 0:
        return np.empty(0, np.intp)
    step = len(scores) // _SAMPLE
    if step > 1:
        sample = scores[::step]
        # Twice as many as wanted, so that chance hardly ever leaves too few.
        place = len(sample) - 1 - min(len(sample) - 1, 8 + 2 * count * len(sample) // len(scores))
        rows = np.flatnonzero(scores >= np.partition(sample, place)[place])
        if count <= len(rows):
            return rows[_top(scores[rows], count)]
    return _top(scores, count)


def _top(scores: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.intp]:
    if count >= len(scores):
        return np.arange(len(scores))
    return np.argpartition(scores, len(scores) - count)[len(scores) - count :]
