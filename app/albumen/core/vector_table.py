"""Vectors as the library's table holds them, for the copy of them that is searched."""

from __future__ import annotations

import sqlite3
from typing import Final

import numpy as np

from albumen.api.records import Ids
from albumen.core.library.values import id_array
from albumen.core.library.vectors import decode_vectors
from albumen.core.vector_files import Segment

_READ_ROWS: Final = 4096
_PROBES: Final = 64


def numbers(connection: sqlite3.Connection, model: int) -> Ids:
    """(N,) int64, the numbers of all vectors of a model, in no order."""
    return id_array(connection.execute("SELECT seq FROM vectors WHERE model = ?", (model,)))


def read(connection: sqlite3.Connection, model: int, after: int, dim: int) -> Segment:
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


def fits(connection: sqlite3.Connection, filed: Segment, model: int) -> bool:
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
