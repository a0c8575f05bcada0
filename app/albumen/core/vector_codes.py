"""Vectors in eight bits: a scan of a million takes tens of milliseconds, and finds what is then compared exactly.

Each row is rounded to int8 with a scale of its own, so that a dot product of two rows of codes, times both scales, is
near their cosine: rounding leaves an error whose standard deviation is about m / (127 sqrt(6)), where m is the largest
value of a row, so 0.0006 for rows of 256 dimensions without outliers.
NumKong multiplies with whatever the processor has for 8-bit numbers (AVX-512 VNNI, AVX2, NEON, SVE) and lets the
interpreter go meanwhile, so that threads share a scan.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Vectors

Codes: TypeAlias = npt.NDArray[np.int8]
Scales: TypeAlias = npt.NDArray[np.float32]

_LARGEST: Final = 127
_ROWS_A_THREAD: Final = 50_000
"""Fewer rows than this are scanned faster than a thread is woken."""
_MOST_THREADS: Final = 8
_SAMPLE: Final = 4096


def encode(rows: npt.NDArray[np.floating]) -> tuple[Codes, Scales]:
    """(N, D) vectors as (N, D) int8 and the (N,) float32 that multiply them back."""
    wide = np.asarray(rows, np.float32)
    scales = np.abs(wide).max(axis=1, initial=0.0).astype(np.float32) / _LARGEST
    scales[scales == 0.0] = 1.0
    return np.rint(wide / scales[:, None]).astype(np.int8), scales


class Scanner:
    """Multiplies codes with a query, on several threads. Safe from any thread; keeps the memory of its last result."""

    def __init__(self, threads: int | None = None) -> None:
        """Args: threads: How many to use; None for as many as there are cores, eight at most."""
        self._threads = threads or min(os.cpu_count() or 1, _MOST_THREADS)
        self._pool: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()

    def scores(self, codes: Codes, scales: Scales, query: Vectors) -> npt.NDArray[np.float32]:
        """Nearly the dot products of (N, D) rows with a (D,) query: (N,) float32.

        Args:
            codes: From `encode`, contiguous; may be mapped from a file.
            scales: From `encode`.
            query: Of any length.
        """
        import numkong

        count = len(codes)
        if not count:
            return np.empty(0, np.float32)
        number, scale = encode(query[None])
        packed = numkong.dots_pack(number)
        products = numkong.empty((count, 1), dtype="int32")
        parts = max(1, min(self._threads, count // _ROWS_A_THREAD))
        edges = [count * part // parts for part in range(parts + 1)]
        if parts == 1:
            numkong.dots_packed(codes, packed, out=products)
        else:
            work = [
                self._workers().submit(numkong.dots_packed, codes, packed, out=products, start_row=start, end_row=end)
                for start, end in pairwise(edges)
            ]
            for one in work:
                one.result()
        result: npt.NDArray[np.float32] = np.multiply(np.asarray(products)[:, 0], scales, dtype=np.float32)
        result *= scale[0]
        return result

    def _workers(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="scan")
            return self._pool


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
