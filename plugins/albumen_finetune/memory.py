"""The plugin's own tables: concepts, runs, and what was asked. Labels themselves are the library's."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, Final, cast

import numpy as np

from albumen.api import Migration, Store, UserError
from albumen_finetune.records import Asked, Concept, Ids, Metrics, Mode, Run
from clipcore.fewshot.evidence import Estimate, Sweep
from clipcore.fewshot.shots import LinearHead


def _first(connection: sqlite3.Connection) -> None:
    for statement in (
        "CREATE TABLE concepts (album_id INTEGER PRIMARY KEY, phrase TEXT NOT NULL, tag TEXT NOT NULL,"
        " mode TEXT NOT NULL, generosity REAL NOT NULL, run_id INTEGER, grouped TEXT NOT NULL)",
        "CREATE TABLE runs (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL, model_id TEXT NOT NULL,"
        " at TEXT NOT NULL, seed INTEGER NOT NULL, learner TEXT NOT NULL, threshold REAL NOT NULL,"
        " generosity REAL NOT NULL, metrics TEXT NOT NULL, labels TEXT NOT NULL, background BLOB NOT NULL,"
        " background_folds BLOB NOT NULL, heads BLOB NOT NULL, head_count INTEGER NOT NULL, curve BLOB NOT NULL,"
        " imported INTEGER NOT NULL)",
        "CREATE INDEX runs_by_album ON runs (album_id)",
        "CREATE TABLE asked (album_id INTEGER NOT NULL, photo_id INTEGER NOT NULL, run_id INTEGER NOT NULL,"
        " taken INTEGER NOT NULL, members INTEGER NOT NULL, reached INTEGER NOT NULL,"
        " PRIMARY KEY (album_id, photo_id))",
    ):
        connection.execute(statement)


def _intervals_of_recall(connection: sqlite3.Connection) -> None:
    """Curves of runs from before had none; there the interval is all there is."""
    for number, blob in connection.execute("SELECT id, curve FROM runs WHERE length(curve) > 0").fetchall():
        rows = np.frombuffer(blob, np.float64).reshape(6, -1)
        wider = np.concatenate([rows, np.zeros_like(rows[:1]), np.ones_like(rows[:1])])
        connection.execute("UPDATE runs SET curve = ? WHERE id = ?", (wider.tobytes(), number))


def _thresholds_of_checks(connection: sqlite3.Connection) -> None:
    """Which photos could have been drawn as a check depends on the threshold of then."""
    connection.execute("ALTER TABLE asked ADD COLUMN threshold REAL")


MIGRATIONS: Final[tuple[Migration, ...]] = (
    ("m001_first_tables", _first),
    ("m002_intervals_of_recall", _intervals_of_recall),
    ("m003_thresholds_of_checks", _thresholds_of_checks),
)


class Memory:
    """Reads and writes the tables. Safe from any thread, as the store is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def concept(self, album_id: int) -> Concept:
        """What is wanted of an album; nothing yet for one never spoken of."""
        return next((one for one in self.concepts() if one.album_id == album_id), Concept(album_id))

    def concepts(self) -> list[Concept]:
        """Every album that was spoken of."""
        rows = self._store.query("SELECT album_id, phrase, tag, mode, generosity, run_id, grouped FROM concepts")
        return [Concept(*cast("tuple[int, str, str, Mode, float, int | None, str]", row)) for row in rows]

    def keep(self, concept: Concept) -> None:
        """Write what is wanted of an album."""
        self._store.execute(
            "INSERT OR REPLACE INTO concepts (album_id, phrase, tag, mode, generosity, run_id, grouped)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(concept.album_id, concept.phrase, concept.tag, concept.mode, concept.generosity),
                *(concept.run_id, concept.group),
            ),
        )

    def forget(self, album_id: int) -> None:
        """The album is gone."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM concepts WHERE album_id = ?", (album_id,))
            connection.execute("DELETE FROM runs WHERE album_id = ?", (album_id,))
            connection.execute("DELETE FROM asked WHERE album_id = ?", (album_id,))

    def keep_run(self, run: Run, concept: Concept) -> int:
        """Write a run and make it the one in use, in one step; gives its number."""
        heads = np.stack([np.append(one.weight[0], one.bias) for one in (run.head, *run.folds)]).astype(np.float32)
        with self._store.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO runs (album_id, model_id, at, seed, learner, threshold, generosity, metrics, labels,"
                " background, background_folds, heads, head_count, curve, imported)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(run.album_id, run.model_id, run.at.isoformat(), run.seed, run.learner, run.threshold),
                    *(run.generosity, json.dumps(asdict(run.metrics)), json.dumps(run.labels)),
                    *(run.background.tobytes(), run.background_folds.tobytes(), heads.tobytes(), len(heads)),
                    *(_curve_bytes(run.curve), run.imported),
                ),
            )
            number = int(cursor.lastrowid or 0)
            connection.execute(
                "INSERT OR REPLACE INTO concepts (album_id, phrase, tag, mode, generosity, run_id, grouped)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(concept.album_id, concept.phrase, concept.tag, concept.mode, concept.generosity),
                    *(number, concept.group),
                ),
            )
        return number

    def run(self, run_id: int) -> Run:
        """One run.

        Raises:
            UserError: There is no such run.
        """
        rows = self._store.query(f"{_RUN} WHERE id = ?", (run_id,))
        if not rows:
            raise UserError(f"There is no run {run_id}; `albumen album runs ALBUM` lists those there are.")
        return _run(rows[0])

    def runs(self, album_id: int) -> list[Run]:
        """All runs of an album, the latest first."""
        return [_run(row) for row in self._store.query(f"{_RUN} WHERE album_id = ? ORDER BY id DESC", (album_id,))]

    def maybe_outdated(self, model_id: str) -> dict[int, int]:
        """Runs in use by album that are for another model, or were learned before this one had seen all photos."""
        rows = self._store.query(
            "SELECT concepts.album_id, runs.id FROM concepts JOIN runs ON runs.id = concepts.run_id"
            " WHERE runs.model_id <> ? OR json_extract(runs.metrics, '$.unseen') > 0",
            (model_id,),
        )
        return dict(cast("list[tuple[int, int]]", rows))

    def note_asked(self, album_id: int, asked: list[Asked]) -> None:
        """Remember which photos were drawn to check a run; one drawn before stays with its first draw."""
        with self._store.transaction() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO asked (album_id, photo_id, run_id, taken, members, reached, threshold)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (album_id, one.photo_id, one.run_id, one.taken, one.members, one.reached, one.threshold)
                    for one in asked
                ],
            )

    def asked(self, album_id: int) -> list[Asked]:
        """Which photos were drawn to check the album's runs."""
        rows = self._store.query(
            "SELECT photo_id, run_id, taken, members, reached, threshold FROM asked WHERE album_id = ?", (album_id,)
        )
        return [Asked(*cast("tuple[int, int, int, int, int, float | None]", row)) for row in rows]


_RUN: Final = (
    "SELECT id, album_id, model_id, at, seed, learner, threshold, generosity, metrics, labels, background,"
    " background_folds, heads, head_count, curve, imported FROM runs"
)


def _run(row: tuple[Any, ...]) -> Run:
    heads = np.frombuffer(row[12], np.float32).reshape(row[13], -1).astype(np.float64)
    first, *folds = (LinearHead(one[None, :-1], one[-1:]) for one in heads)
    return Run(
        id=row[0],
        album_id=row[1],
        model_id=row[2],
        at=datetime.fromisoformat(row[3]).astimezone(UTC),
        seed=row[4],
        learner=row[5],
        threshold=row[6],
        generosity=row[7],
        metrics=metrics_from(json.loads(row[8])),
        labels={role: tuple(ids) for role, ids in json.loads(row[9]).items()},
        background=_ids(row[10]),
        background_folds=_ids(row[11]),
        head=first,
        folds=tuple(folds),
        curve=_curve(row[14]),
        imported=bool(row[15]),
    )


def metrics_from(values: dict[str, Any]) -> Metrics:
    """The metrics that `dataclasses.asdict` made plain.

    Raises:
        KeyError, TypeError: They are something else.
    """
    better, adapter = values["better_than_name"], values.get("adapter")
    return Metrics(
        precision=Estimate(**values["precision"]),
        recall=Estimate(**values["recall"]),
        auc=Estimate(**values["auc"]),
        folds=int(values["folds"]),
        taken=int(values["taken"]),
        quality={str(name): float(value) for name, value in values["quality"].items()},
        better_than_name=None if better is None else (float(better[0]), float(better[1])),
        adapter=None if adapter is None else (float(adapter[0]), float(adapter[1]), float(adapter[2])),
        answered=int(values.get("answered", 0)),
        unseen=int(values.get("unseen", 0)),
    )


def _ids(blob: bytes) -> Ids:
    return np.frombuffer(blob, np.int64).copy()


_CURVE: Final = (
    *("thresholds", "taken", "precision", "precision_low", "precision_high", "recall", "recall_low", "recall_high"),
)


def _curve_bytes(curve: Sweep | None) -> bytes:
    return b"" if curve is None else np.stack([getattr(curve, name) for name in _CURVE]).astype(np.float64).tobytes()


def _curve(blob: bytes) -> Sweep | None:
    return Sweep(*np.frombuffer(blob, np.float64).reshape(len(_CURVE), -1)) if blob else None
