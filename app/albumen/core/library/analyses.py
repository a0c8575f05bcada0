"""Which analyzer has looked at which photo."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from albumen.api.records import Ids
from albumen.core.library.connections import Readers
from albumen.core.library.models import model_row
from albumen.core.library.values import id_array, id_list
from albumen.core.library.writer import Writer


class Analyses:
    """`library.analyses`: so that an analyzer sees each photo once, and again when its version changes."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def pending(self, analyzer: str, version: str, model_id: str) -> Ids:
        """Photos in sight that have a vector of the model and that this version has not seen, (N,) int64 ascending.

        Raises:
            NotFound: The model is not registered.
        """
        with self._readers.read() as connection:
            model = model_row(connection, model_id)
            return id_array(
                connection.execute(
                    """
                    SELECT v.photo_id FROM vectors v JOIN photos p ON p.id = v.photo_id
                    WHERE v.model = ? AND p.state <> 'missing' AND NOT EXISTS (
                        SELECT 1 FROM analyses a
                        WHERE a.analyzer = ? AND a.photo_id = v.photo_id AND a.version = ?
                    ) ORDER BY v.photo_id
                    """,
                    (model.number, analyzer, version),
                )
            )

    def mark(self, analyzer: str, version: str, ids: Iterable[int]) -> None:
        """Note that this version has seen these photos. A version covers the model as well, where that matters."""
        wanted = id_list(ids)

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO analyses (analyzer, photo_id, version)"
                " SELECT ?, id, ? FROM photos WHERE id IN (SELECT value FROM json_each(?))",
                (analyzer, version, wanted),
            )

        self._writer.run(write)
