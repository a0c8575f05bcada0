"""Which rows are the best: found by their codes, compared in half precision.

What needs scores exactly widens the halves to single precision a few hundred rows at a time, which stay in the
processor's cache, so that it reads half the memory that single precision at rest would need
(tests/benchmarks/vector_search.py).
"""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids, Vectors
from albumen.core.vector_blocks import Blocks
from albumen.core.vector_codes import BLOCK_ROWS, Scanner, best_of, highest, pieces
from albumen.core.vector_files import Segment, forget_pages
from albumen.core.vector_lists import SHARE, Lists

__all__ = ["MANY_QUERIES", "Halves", "candidates", "highest", "members", "similarities", "widen"]

Halves: TypeAlias = npt.NDArray[np.float16]

_WIDEN_ROWS = 512
_WIDEN_ROWS_MANY = 4096
MANY_QUERIES: Final = 4
_EXACT_ROWS = 20_000  # with fewer candidates the scan of codes saves nothing
_AGAIN = 4  # times as many as wanted are compared again; recall of the best 100 of a million is then above 0.999
_AGAIN_AT_LEAST = 400
_AGAIN_AT_MOST = 1000
_ROUGH = 6  # times as many as that are looked at in eight bits, because four leave more doubt
_SPARSE = 50  # beyond this many numbers a photo, a table by id would be mostly empty


def candidates(
    scanner: Scanner,
    segment: Segment,
    query: Vectors,
    limit: int,
    wanted: npt.NDArray[np.bool_],
    *,
    lists: Lists | None = None,
    blocks: Blocks | None = None,
) -> npt.NDArray[np.intp]:
    """Rows among which the `limit` best are: all that are wanted where they are few, else what a scan finds.

    Args:
        scanner: What scans.
        segment: N vectors.
        query: (D,) of any length.
        limit: How many are to be found at most.
        wanted: (N,) the rows that may be found.
        lists: The first M of the vectors in lists. They are read unless so few are wanted that a scan costs no more.
        blocks: The first of the vectors in blocks, looked at before everything else is.
    """
    again = max(_AGAIN_AT_LEAST, min(_AGAIN * limit, limit + _AGAIN_AT_MOST))
    count = int(np.count_nonzero(wanted))
    if count <= _EXACT_ROWS or 2 * again > count or limit <= 0:
        return np.flatnonzero(wanted)
    some = None if count == len(segment) else wanted
    if lists is not None and SHARE * count >= len(segment):
        here, tail = len(lists), pieces(slice(len(lists), len(segment)), BLOCK_ROWS)
        listed = lists.best(scanner, query, _ROUGH * again, None if some is None else wanted[:here])
        later = scanner.best(segment.codes, segment.scales, query, again, some, parts=tail)
        rows = best_of(np.concatenate([listed, later]), segment.codes, segment.scales, query, again)
    elif blocks is not None:
        rough = blocks.best(scanner, segment, query, again, some, look_at=_ROUGH * again)
        rows = best_of(rough, segment.codes, segment.scales, query, again)
    else:
        rows = scanner.best(segment.codes, segment.scales, query, again, some)
    forget_pages(segment.codes)
    return rows


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


def similarities(rows: Halves, queries: Vectors, candidates: npt.NDArray[np.intp] | None = None) -> Vectors:
    """(N, D) float16 times (D, K) float32, all rows or those of `candidates`: (N, K) float32."""
    count = len(rows) if candidates is None else len(candidates)
    scores = np.empty((count, queries.shape[1]), np.float32)
    # With many queries the product is bound by arithmetic, and its threads want larger pieces to share.
    step = _WIDEN_ROWS if queries.shape[1] <= MANY_QUERIES else _WIDEN_ROWS_MANY
    room = np.empty((min(step, count), rows.shape[1]), np.uint32)
    for start in range(0, count, step):
        part = slice(start, min(start + step, count))
        some = rows[part] if candidates is None else rows[candidates[part]]
        np.matmul(widen(some, room[: len(some)]), queries, out=scores[part])
    return scores
