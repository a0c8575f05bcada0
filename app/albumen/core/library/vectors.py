"""The vectors, keyed by photo and exact model; half precision on disk, single precision everywhere else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids, Vectors
from albumen.core.errors import Bug
from albumen.core.library.connections import Readers
from albumen.core.library.models import model_row
from albumen.core.library.values import id_array, id_list
from albumen.core.library.writer import Writer

STORED = np.dtype("<f2")
"""How a vector lies in the file. Half precision keeps a cosine to about 0.0005 and halves a million photos to 1 GB."""


class VectorStore:
    """`library.vectors`: what each model sees in each photo."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def put(self, model_id: str, ids: Sequence[int] | Ids, vectors: Vectors) -> None:
        """Store vectors, replacing those the photos had under this model. Photos deleted meanwhile are passed over.

        Args:
            model_id: A registered model.
            ids: (N,) photo ids.
            vectors: (N, D) float32, unit rows.

        Raises:
            NotFound: The model is not registered.
            Bug: The shapes do not fit, or a value is not finite.
        """

        def write(connection: sqlite3.Connection) -> None:
            model = model_row(connection, model_id)
            blobs = encode_vectors(vectors, model.dim)
            if len(blobs) != len(ids):
                raise Bug(f"{len(ids)} ids with {len(blobs)} vectors")
            put_vectors(connection, model.number, zip((int(one) for one in ids), blobs, strict=True))

        self._writer.run(write)

    def get(self, model_id: str, ids: Iterable[int] | None = None) -> tuple[Ids, Vectors]:
        """Vectors of a model: ids (N,) int64 ascending, and (N, D) float32 unit rows.

        Args:
            model_id: A registered model.
            ids: Only of these photos, as far as they have a vector; None for all photos in sight.

        Raises:
            NotFound: The model is not registered.
        """
        with self._readers.read() as connection:
            model = model_row(connection, model_id)
            if ids is None:
                rows = connection.execute(
                    "SELECT v.photo_id, v.vector FROM vectors v JOIN photos p ON p.id = v.photo_id"
                    " WHERE v.model = ? AND p.state <> 'missing' ORDER BY v.photo_id",
                    (model.number,),
                ).fetchall()
            else:
                rows = connection.execute(
                    "SELECT photo_id, vector FROM vectors WHERE model = ?"
                    " AND photo_id IN (SELECT value FROM json_each(?)) ORDER BY photo_id",
                    (model.number, id_list(ids)),
                ).fetchall()
        numbers = np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))
        return numbers, decode_vectors([row[1] for row in rows], model.dim).astype(np.float32)

    def missing(self, model_id: str) -> Ids:
        """Photos in sight that have no vector of this model yet, (N,) int64 ascending.

        Raises:
            NotFound: The model is not registered.
        """
        with self._readers.read() as connection:
            model = model_row(connection, model_id)
            return id_array(
                connection.execute(
                    "SELECT id FROM photos p WHERE state <> 'missing' AND NOT EXISTS"
                    " (SELECT 1 FROM vectors v WHERE v.photo_id = p.id AND v.model = ?) ORDER BY id",
                    (model.number,),
                )
            )

    def count(self, model_id: str) -> int:
        """How many vectors of this model there are.

        Raises:
            NotFound: The model is not registered.
        """
        with self._readers.read() as connection:
            model = model_row(connection, model_id)
            row = connection.execute("SELECT count(*) FROM vectors WHERE model = ?", (model.number,)).fetchone()
        return int(row[0])


def encode_vectors(vectors: Vectors, dim: int) -> list[bytes]:
    """(N, dim) float32 as N blobs.

    Raises:
        Bug: Another shape, or a value that is not finite.
    """
    if vectors.ndim != 2 or vectors.shape[1] != dim:
        raise Bug(f"vectors of shape {vectors.shape} for a model of {dim} dimensions")
    if not np.isfinite(vectors).all():
        raise Bug("a vector holds a value that is not finite")
    return [row.tobytes() for row in vectors.astype(STORED)]


def decode_vectors(blobs: Sequence[bytes], dim: int) -> npt.NDArray[np.float16]:
    """N blobs as (N, dim) float16."""
    return np.frombuffer(b"".join(blobs), dtype=STORED).reshape(len(blobs), dim)


def put_vectors(connection: sqlite3.Connection, model: int, rows: Iterable[tuple[int, bytes]]) -> None:
    """Store encoded vectors by photo id. A replaced one gets a new `seq`, as the schema says."""
    pairs = [(photo_id, model, blob) for photo_id, blob in rows]
    connection.executemany("DELETE FROM vectors WHERE photo_id = ? AND model = ?", [pair[:2] for pair in pairs])
    connection.executemany(
        "INSERT INTO vectors (photo_id, model, vector)"
        " SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM photos WHERE id = ?1)",
        pairs,
    )
