"""Which analyzer has looked at which photo, with which model, and what it said."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from albumen.api.events import TagsChanged
from albumen.api.records import Annotation, Ids
from albumen.core.library.connections import Readers
from albumen.core.library.models import model_row
from albumen.core.library.tagging import annotate, clean_name
from albumen.core.library.values import id_array, id_list
from albumen.core.library.writer import Writer


class Analyses:
    """`library.analyses`: an analyzer sees each photo once, and again with another version or another model.

    An analyzer is named "PLUGIN/ANALYZER". Only its last look at a photo is remembered.
    """

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def pending(self, analyzer: str, version: str, model_id: str, *, again_failed: bool = False) -> Ids:
        """Photos in sight that have a vector of the model and that this version has not seen with it, (N,) int64.

        Args:
            analyzer: Its name.
            version: The present one.
            model_id: The model whose vectors it is to see.
            again_failed: Whether photos that it could not deal with count as not seen.

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
                        SELECT 1 FROM analyses a WHERE a.analyzer = ? AND a.photo_id = v.photo_id AND a.version = ?
                        AND a.model_id = ? AND (a.failure = '' OR NOT ?)
                    ) ORDER BY v.photo_id
                    """,
                    (model.number, analyzer, version, model_id, again_failed),
                )
            )

    def record(
        self,
        analyzer: str,
        version: str,
        model_id: str,
        *,
        source: str,
        ids: Iterable[int],
        annotations: Sequence[Annotation],
    ) -> tuple[int, ...]:
        """Store a look at photos and what came of it, as one step; gives the ids whose tags changed.

        What this analyzer suggested for these photos before and does not suggest now is taken back, unless the owner
        has decided on it.

        Args:
            analyzer: Its name.
            version: Its version.
            model_id: The model whose vectors it saw.
            source: The plugin.
            ids: All photos it saw, with and without annotations.
            annotations: What it said of them.
        """
        seen = id_list(ids)

        def write(connection: sqlite3.Connection) -> tuple[int, ...]:
            kept = json.dumps([[one.photo_id, clean_name(one.tag)] for one in annotations])
            gone = connection.execute(
                """
                DELETE FROM photo_tags
                WHERE photo_id IN (SELECT value FROM json_each(:ids)) AND source = :source AND analyzer = :analyzer
                    AND state = 'suggested'
                    AND (photo_id, tag_id) NOT IN (
                        SELECT json_extract(j.value, '$[0]'), t.id
                        FROM json_each(:kept) j JOIN tags t ON t.name = json_extract(j.value, '$[1]')
                    )
                RETURNING photo_id
                """,
                {"ids": seen, "source": source, "analyzer": analyzer, "kept": kept},
            ).fetchall()
            changed = annotate(connection, annotations, source=source, model_id=model_id, analyzer=analyzer)
            _mark(connection, analyzer, version, model_id, ids=seen, failure="")
            return tuple(sorted({*changed, *(row[0] for row in gone)}))

        return self._writer.run(write, lambda changed: (TagsChanged(changed),) if changed else ())

    def fail(self, analyzer: str, version: str, model_id: str, ids: Iterable[int], reason: str) -> None:
        """Note that this version cannot deal with these photos, so that they do not hold up the others."""
        seen = id_list(ids)
        self._writer.run(lambda connection: _mark(connection, analyzer, version, model_id, ids=seen, failure=reason))

    def failures(self, analyzer: str, version: str, model_id: str) -> dict[int, str]:
        """The photos that this version cannot deal with, and why, by id."""
        with self._readers.read() as connection:
            return dict(
                connection.execute(
                    "SELECT photo_id, failure FROM analyses"
                    " WHERE analyzer = ? AND version = ? AND model_id = ? AND failure <> '' ORDER BY photo_id",
                    (analyzer, version, model_id),
                ).fetchall()
            )

    def forget(self, plugin_id: str) -> None:
        """Forget what the analyzers of a plugin have seen; what they suggested stays."""
        prefix = f"{plugin_id}/"

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM analyses WHERE substr(analyzer, 1, ?) = ?", (len(prefix), prefix))

        self._writer.run(write)


def _mark(
    connection: sqlite3.Connection, analyzer: str, version: str, model_id: str, *, ids: str, failure: str
) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO analyses (analyzer, photo_id, version, model_id, failure)"
        " SELECT ?, id, ?, ?, ? FROM photos WHERE id IN (SELECT value FROM json_each(?))",
        (analyzer, version, model_id, failure, ids),
    )
