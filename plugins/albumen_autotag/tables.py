"""What the plugin keeps: vectors of texts, calibrations, every candidate with its score, thresholds, folder rules.

Candidates are kept by model, down to a low score. So a threshold can be moved, and one model's tags taken back or set
anew, without looking at a photo again.
"""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from albumen.api import Migration, PhotoId, Store, Vectors
from clipcore.zeroshot import Calibration


def _first(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE vectors (model_id TEXT, key TEXT, vector BLOB NOT NULL,"
        " PRIMARY KEY (model_id, key)) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE calibrations (model_id TEXT, vocabulary TEXT, photos INTEGER NOT NULL, data BLOB NOT NULL,"
        " PRIMARY KEY (model_id, vocabulary))"
    )
    connection.execute(
        "CREATE TABLE candidates (model_id TEXT, vocabulary TEXT, tag TEXT, photo_id INTEGER, score REAL NOT NULL,"
        " PRIMARY KEY (model_id, vocabulary, tag, photo_id)) WITHOUT ROWID"
    )
    connection.execute("CREATE INDEX candidates_by_photo ON candidates (photo_id)")
    connection.execute("CREATE TABLE thresholds (tag TEXT PRIMARY KEY, value REAL NOT NULL) WITHOUT ROWID")
    connection.execute(
        "CREATE TABLE rules (folder TEXT PRIMARY KEY, vocabulary TEXT NOT NULL, minimum REAL NOT NULL,"
        " apply INTEGER NOT NULL)"
    )


def _second(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE rules ADD COLUMN write INTEGER NOT NULL DEFAULT 0")


MIGRATIONS: tuple[Migration, ...] = (("first", _first), ("second", _second))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A tag that a photo may bear, with how sure the model is, in [0, 1]."""

    photo_id: PhotoId
    tag: str
    score: float


class Tables:
    """The plugin's store, by what is in it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def vectors(self, model_id: str) -> dict[str, Vectors]:
        """All kept vectors of texts of a model, by key; each (D,) float32."""
        rows = self._store.query("SELECT key, vector FROM vectors WHERE model_id = ?", (model_id,))
        return {str(key): np.frombuffer(blob, np.float32) for key, blob in rows if isinstance(blob, bytes)}

    def keep_vectors(self, model_id: str, vectors: dict[str, Vectors]) -> None:
        """Add some."""
        with self._store.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO vectors (model_id, key, vector) VALUES (?, ?, ?)",
                [(model_id, key, vector.astype(np.float32).tobytes()) for key, vector in vectors.items()],
            )

    def calibration(self, model_id: str, vocabulary: str) -> tuple[int, Calibration] | None:
        """How many photos there were then, and what was measured."""
        rows = self._store.query(
            "SELECT photos, data FROM calibrations WHERE model_id = ? AND vocabulary = ?", (model_id, vocabulary)
        )
        if not rows or not isinstance(rows[0][1], bytes) or not isinstance(rows[0][0], int):
            return None
        with np.load(io.BytesIO(rows[0][1]), allow_pickle=False) as data:
            return rows[0][0], Calibration(data["centres"], data["background"], float(data["spread"]))

    def keep_calibration(self, model_id: str, vocabulary: str, photos: int, calibration: Calibration) -> None:
        """Replace it."""
        file = io.BytesIO()
        np.savez(
            file,
            centres=calibration.centres,
            background=calibration.background_centres,
            spread=np.array(calibration.background_spread),
        )
        self._store.execute(
            "INSERT OR REPLACE INTO calibrations (model_id, vocabulary, photos, data) VALUES (?, ?, ?, ?)",
            (model_id, vocabulary, photos, file.getvalue()),
        )

    def keep_candidates(
        self, model_id: str, vocabulary: str, ids: Iterable[PhotoId], candidates: Sequence[Candidate]
    ) -> None:
        """Replace the candidates of some photos, of one model and one vocabulary."""
        with self._store.transaction() as connection:
            connection.executemany(
                "DELETE FROM candidates WHERE photo_id = ? AND model_id = ? AND vocabulary = ?",
                [(photo_id, model_id, vocabulary) for photo_id in ids],
            )
            connection.executemany(
                "INSERT INTO candidates (model_id, vocabulary, tag, photo_id, score) VALUES (?, ?, ?, ?, ?)",
                [(model_id, vocabulary, one.tag, one.photo_id, one.score) for one in candidates],
            )

    def candidates(self, model_id: str, tag: str | None = None, vocabulary: str | None = None) -> list[Candidate]:
        """Those of a model, of one tag or all, best first."""
        where, values = ["model_id = ?"], [model_id]
        if tag is not None:
            where.append("tag = ?")
            values.append(tag)
        if vocabulary is not None:
            where.append("vocabulary = ?")
            values.append(vocabulary)
        rows = self._store.query(
            f"SELECT photo_id, tag, score FROM candidates WHERE {' AND '.join(where)}"  # noqa: S608 - fixed conditions
            " ORDER BY score DESC, photo_id, tag",
            values,
        )
        return [
            Candidate(photo_id, str(name), float(score))
            for photo_id, name, score in rows
            if isinstance(photo_id, int) and isinstance(score, float)
        ]

    def forget_photos(self, ids: Iterable[PhotoId]) -> None:
        """Photos left the library."""
        with self._store.transaction() as connection:
            connection.executemany("DELETE FROM candidates WHERE photo_id = ?", [(photo_id,) for photo_id in ids])

    def tags(self) -> set[str]:
        """Tags with candidates or a threshold of their own."""
        rows = self._store.query("SELECT tag FROM candidates UNION SELECT tag FROM thresholds")
        return {str(row[0]) for row in rows}

    def models(self) -> list[str]:
        """Models with candidates."""
        return [str(row[0]) for row in self._store.query("SELECT DISTINCT model_id FROM candidates ORDER BY model_id")]

    def thresholds(self) -> dict[str, float]:
        """Those the owner set, by tag."""
        rows = self._store.query("SELECT tag, value FROM thresholds")
        return {str(tag): value for tag, value in rows if isinstance(value, float)}

    def set_threshold(self, tag: str, value: float | None) -> None:
        """Set one; None goes back to the plugin's own."""
        if value is None:
            self._store.execute("DELETE FROM thresholds WHERE tag = ?", (tag,))
        else:
            self._store.execute("INSERT OR REPLACE INTO thresholds (tag, value) VALUES (?, ?)", (tag, float(value)))

    def rules(self) -> list[tuple[str, str, float, bool, bool]]:
        """Folder, vocabulary file ("" for the everyday one), minimum, apply, write."""
        rows = self._store.query("SELECT folder, vocabulary, minimum, apply, write FROM rules ORDER BY folder")
        return [
            (str(folder), str(words), minimum, bool(apply), bool(write))
            for folder, words, minimum, apply, write in rows
            if isinstance(minimum, float)
        ]

    def set_rule(self, folder: str, vocabulary: str, minimum: float, *, apply: bool, write: bool) -> None:
        """Add or replace the rule of a folder."""
        self._store.execute(
            "INSERT OR REPLACE INTO rules (folder, vocabulary, minimum, apply, write) VALUES (?, ?, ?, ?, ?)",
            (folder, vocabulary, float(minimum), int(apply), int(write)),
        )

    def remove_rule(self, folder: str) -> bool:
        """Whether there was one."""
        return self._store.execute("DELETE FROM rules WHERE folder = ?", (folder,)) > 0
