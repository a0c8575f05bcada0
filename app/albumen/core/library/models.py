"""The models that vectors come from."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from albumen.api.events import ModelChanged
from albumen.core.errors import Bug, NotFound
from albumen.core.library.connections import Readers
from albumen.core.library.values import moment, now
from albumen.core.library.writer import Writer
from albumen.core.work_records import ModelRecord

_SELECT = "SELECT model_id, name, dim, created_at, active FROM models"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model's short number inside the library, and the dimensions of its vectors."""

    number: int
    dim: int
    removals: int


class Models:
    """`library.models`: every exact model (architecture, weights, preprocessing, adapter) ever indexed with."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def register(self, model_id: str, name: str, dim: int) -> None:
        """Make a model known, or give it another name; the first one becomes the active one.

        Raises:
            Bug: The model is known with other dimensions, so `model_id` does not identify it.
        """

        def write(connection: sqlite3.Connection) -> bool:
            row = connection.execute("SELECT dim FROM models WHERE model_id = ?", (model_id,)).fetchone()
            if row and row[0] != dim:
                raise Bug(f"model {model_id} has {row[0]} dimensions in the library and {dim} now")
            connection.execute(
                "INSERT INTO models (model_id, name, dim, created_at, active)"
                " VALUES (?, ?, ?, ?, NOT EXISTS (SELECT 1 FROM models WHERE active = 1))"
                " ON CONFLICT (model_id) DO UPDATE SET name = excluded.name",
                (model_id, name, dim, now()),
            )
            first = connection.execute("SELECT count(*) = 1 FROM models").fetchone()[0]
            return bool(first) and row is None

        self._writer.run(write, lambda first: (ModelChanged(model_id),) if first else ())

    def activate(self, model_id: str) -> None:
        """Make a registered model the active one. The vectors of every model stay.

        Raises:
            NotFound: The model is not registered.
        """

        def write(connection: sqlite3.Connection) -> bool:
            number = model_row(connection, model_id).number
            if connection.execute("SELECT active FROM models WHERE id = ?", (number,)).fetchone()[0]:
                return False
            connection.execute("UPDATE models SET active = 0 WHERE active = 1")
            connection.execute("UPDATE models SET active = 1 WHERE id = ?", (number,))
            return True

        self._writer.run(write, lambda changed: (ModelChanged(model_id),) if changed else ())

    def active(self) -> ModelRecord | None:
        """The active model; None before the first was registered."""
        with self._readers.read() as connection:
            row = connection.execute(f"{_SELECT} WHERE active = 1").fetchone()
        return _model(row) if row else None

    def all(self) -> list[ModelRecord]:
        """Every registered model, oldest first."""
        with self._readers.read() as connection:
            rows = connection.execute(f"{_SELECT} ORDER BY id").fetchall()
        return [_model(row) for row in rows]

    def forget(self, model_id: str) -> None:
        """Delete a model and all its vectors.

        Raises:
            NotFound: The model is not registered.
        """

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM models WHERE id = ?", (model_row(connection, model_id).number,))

        self._writer.run(write)


def model_row(connection: sqlite3.Connection, model_id: str) -> ModelRow:
    """Look a model up by its name.

    Raises:
        NotFound: The model is not registered.
    """
    row = connection.execute("SELECT id, dim, removals FROM models WHERE model_id = ?", (model_id,)).fetchone()
    if row is None:
        raise NotFound("The library has no vectors of the model {model}; index with it first.", model=model_id)
    return ModelRow(*row)


def _model(row: tuple[str, str, int, int, int]) -> ModelRecord:
    return ModelRecord(model_id=row[0], name=row[1], dim=row[2], created_at=moment(row[3]), active=bool(row[4]))
