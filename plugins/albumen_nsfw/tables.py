"""What the plugin keeps: verdicts by model, the owner's corrections, calibrations."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from albumen.api import Migration, PhotoId, Store

VerdictName: TypeAlias = Literal["safe", "unsure", "sensitive"]


def _first(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE verdicts (photo_id INTEGER, model_id TEXT, verdict TEXT NOT NULL, score REAL NOT NULL,"
        " category TEXT NOT NULL, PRIMARY KEY (photo_id, model_id)) WITHOUT ROWID"
    )
    connection.execute("CREATE TABLE corrections (photo_id INTEGER PRIMARY KEY, sensitive INTEGER NOT NULL)")


MIGRATIONS: tuple[Migration, ...] = (("first", _first),)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is thought of a photo.

    Attributes:
        score: How sure one may be that it is sensitive, in [0, 1].
        category: What it would be.
    """

    photo_id: PhotoId
    verdict: VerdictName
    score: float
    category: str


class Tables:
    """The plugin's store, by what is in it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, model_id: str, verdicts: Sequence[Verdict]) -> None:
        """Replace the verdicts on some photos."""
        with self._store.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO verdicts (photo_id, model_id, verdict, score, category) VALUES (?, ?, ?, ?, ?)",
                [(one.photo_id, model_id, one.verdict, one.score, one.category) for one in verdicts],
            )

    def waiting(self, model_id: str) -> list[Verdict]:
        """Photos that are not safe, and that the owner has not spoken on, the least certain first."""
        rows = self._store.query(
            "SELECT photo_id, verdict, score, category FROM verdicts WHERE model_id = ? AND verdict <> 'safe'"
            " AND photo_id NOT IN (SELECT photo_id FROM corrections) ORDER BY verdict DESC, score, photo_id",
            (model_id,),
        )
        return [
            Verdict(photo_id, cast("VerdictName", verdict), score, str(category))
            for photo_id, verdict, score, category in rows
            if isinstance(photo_id, int) and isinstance(score, float)
        ]

    def correct(self, ids: Sequence[PhotoId], *, sensitive: bool) -> None:
        """Keep the owner's word."""
        with self._store.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO corrections (photo_id, sensitive) VALUES (?, ?)",
                [(photo_id, int(sensitive)) for photo_id in ids],
            )

    def corrections(self) -> dict[PhotoId, bool]:
        """The owner's word by photo: whether it is sensitive."""
        rows = self._store.query("SELECT photo_id, sensitive FROM corrections ORDER BY photo_id")
        return {photo_id: bool(sensitive) for photo_id, sensitive in rows if isinstance(photo_id, int)}

    def forget(self, ids: Sequence[PhotoId]) -> None:
        """Photos left the library."""
        with self._store.transaction() as connection:
            for table in ("verdicts", "corrections"):
                connection.executemany(f"DELETE FROM {table} WHERE photo_id = ?", [(one,) for one in ids])  # noqa: S608
