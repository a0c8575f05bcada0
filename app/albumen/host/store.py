"""A plugin's own SQLite file, with named migrations."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from albumen.api import Migration, SqlValue, UserError
from albumen.core.library.applied import applied_names

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS: Final = 10
_SET: Final = "plugin"


class NewerStoreError(UserError):
    """A newer version of the plugin wrote the store."""


class PluginStore:
    """One SQLite file behind a lock; implements `albumen.api.Store`.

    Migrations use `sqlite_utils.Migrations`: each runs once, in order, in one transaction with the record that it ran.
    A migration must not commit, which `sqlite3.Connection.executescript` does.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        """Open or create the file and bring it up to date.

        Raises:
            NewerStoreError: It holds migrations that this version of the plugin does not know.
            UserError: The file is not a SQLite database, or cannot be opened.
        """
        self._path = path
        self._lock = threading.RLock()
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            raise UserError("{path}: the plugin's store cannot be opened: {reason}", path=path, reason=error) from error
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._migrate(migrations)
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise UserError("{path}: the plugin's store cannot be used: {reason}", path=path, reason=error) from error
        except BaseException:
            self._connection.close()
            raise

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        if applied_names(self._connection, _SET) == {name for name, _ in migrations}:
            return
        from sqlite_utils import Database, Migrations

        steps = Migrations(_SET)
        for name, apply in migrations:
            steps(name=name)(_on_connection(name, apply))
        database = Database(self._connection)
        unknown = {applied.name for applied in steps.applied(database)} - {name for name, _ in migrations}
        if unknown:
            raise NewerStoreError(
                "{path}: a newer version of the plugin wrote this store (it holds {versions}); update the plugin",
                path=self._path,
                versions=", ".join(sorted(unknown)),
            )
        steps.apply(database)

    def query(self, sql: str, parameters: Sequence[SqlValue] = ()) -> list[tuple[SqlValue, ...]]:
        """Read rows."""
        with self._lock:
            return self._connection.execute(sql, parameters).fetchall()

    def execute(self, sql: str, parameters: Sequence[SqlValue] = ()) -> int:
        """Write in a transaction of its own, or in the one around; gives the number of rows touched."""
        with self._lock:
            return self._connection.execute(sql, parameters).rowcount

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Several writes as one. Other threads wait until it ends."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file; later calls raise `sqlite3.ProgrammingError`."""
        with self._lock:
            self._connection.close()


def _on_connection(name: str, apply: Callable[[sqlite3.Connection], None]) -> Callable[[Database], None]:
    def step(db: Database) -> None:
        apply(db.conn)

    step.__name__ = name
    return step
