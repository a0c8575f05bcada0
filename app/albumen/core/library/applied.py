"""Which migrations a file has had, read without the library that applies them: importing that takes a while."""

from __future__ import annotations

import sqlite3


def applied_names(connection: sqlite3.Connection, migration_set: str) -> frozenset[str]:
    """Names of the applied migrations of a set in the table that sqlite-utils keeps; none where there is no table."""
    known = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    ).fetchone()
    if known is None:
        return frozenset()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (migration_set,))
    return frozenset(name for (name,) in rows)
