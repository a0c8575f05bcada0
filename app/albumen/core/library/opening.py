"""Opening a library's file: is it ours, is it sound, is it of our time; upgrading it with a copy kept."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from albumen.core.errors import LibraryDamaged, LibraryLocked, LibraryNewer, disk_errors, sqlite_errors
from albumen.core.library.applied import applied_names
from albumen.core.library.connections import connect, make_durable
from albumen.core.library.schema import APPLICATION_ID, MIGRATION_NAMES, MIGRATION_SET, library_migrations

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


@contextmanager
def opening_lock(folder: Path, busy_seconds: float) -> Iterator[None]:
    """Let one process at a time open the library: making and upgrading the files are steps that must not interleave.

    Raises:
        LibraryLocked: Another process takes longer than `busy_seconds`.
        LibraryReadOnly: The folder may not be written.
    """
    lock = FileLock(folder / "opening.lock")
    with disk_errors(folder):
        try:
            lock.acquire(timeout=busy_seconds)
        except Timeout as error:
            raise LibraryLocked(
                "Another program is opening or upgrading the library {folder}; try again in a minute.", folder=folder
            ) from error
    try:
        yield
    finally:
        lock.release()


def open_file(file: Path, *, busy_seconds: float, migrations: Migrations | None = None) -> sqlite3.Connection:
    """Open a library's file with its tables as this version wants them, making it where it does not exist.

    Args:
        file: `library.sqlite3`.
        busy_seconds: How long to wait for another process.
        migrations: Those of the library; others are for tests of an upgrade.

    Raises:
        LibraryNewer: A newer version has changed the tables.
        LibraryDamaged: It is not a library, or not sound.
        LibraryLocked: Another process holds it.
        LibraryReadOnly, LibraryUnreachable, DiskFull: As the names say.
    """
    with disk_errors(file), sqlite_errors(file):
        connection = connect(file, busy_seconds=busy_seconds)
        try:
            _require_ours(connection, file)
            if migrations is not None or applied_names(connection, MIGRATION_SET) != frozenset(MIGRATION_NAMES):
                steps = migrations or library_migrations()
                _require_not_newer(connection, file, steps)
                _upgrade(connection, file, steps)
            make_durable(connection)
            return connection
        except BaseException:
            connection.close()
            raise


def check_file(file: Path) -> None:
    """Check that a file is a sound library of this version or an older one, without upgrading it.

    Raises:
        LibraryNewer: A newer version has changed the tables.
        LibraryDamaged: It is not a library, or not sound.
    """
    with sqlite_errors(file), contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only = ON")
        _require_ours(connection, file)
        _require_not_newer(connection, file, library_migrations())
        problems = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
        if problems != ["ok"]:
            raise LibraryDamaged(
                "The library {file} is damaged ({problem}); use another backup.", file=file, problem=problems[0]
            )


def _upgrade(connection: sqlite3.Connection, file: Path, migrations: Migrations) -> None:
    database = _database(connection)
    pending = migrations.pending(database)
    if pending and migrations.applied(database):
        _keep_copy(connection, file, before=pending[0].name)
    migrations.apply(database)


def _keep_copy(connection: sqlite3.Connection, file: Path, *, before: str) -> Path:
    """Copy the library as it is, and name the copy after the migration that it precedes."""
    folder = file.with_name("backups")
    folder.mkdir(exist_ok=True)
    target = folder / f"before-{before}-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}.sqlite3"
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(partial)) as copy:
        connection.backup(copy)
    partial.replace(target)
    return target


def _require_ours(connection: sqlite3.Connection, file: Path) -> None:
    application, tables = connection.execute(
        "SELECT (SELECT application_id FROM pragma_application_id), count(*) FROM sqlite_master"
        " WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"  # the record of migrations comes before all else
    ).fetchone()
    if tables and application != APPLICATION_ID:
        raise LibraryDamaged(
            "{file} is no Albumen library but another program's file; choose another folder.", file=file
        )


def _require_not_newer(connection: sqlite3.Connection, file: Path, migrations: Migrations) -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as empty:
        ours = {migration.name for migration in migrations.pending(_database(empty))}
    theirs = [migration.name for migration in migrations.applied(_database(connection))]
    if unknown := [name for name in theirs if name not in ours]:
        raise LibraryNewer(
            "A newer version of Albumen wrote the library {file} ({version}); update Albumen to open it.",
            file=file,
            version=unknown[-1],
        )


def _database(connection: sqlite3.Connection) -> Database:
    from sqlite_utils import Database

    return Database(connection, recursive_triggers=False, execute_plugins=False)
