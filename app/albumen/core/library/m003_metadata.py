"""What sidecars need: which of them were read with which file."""

from __future__ import annotations

import sqlite3
from typing import Final

_STATEMENTS: Final = (
    # `stamp` is another text as soon as a sidecar changes; a file without sidecars has no row.
    """
    CREATE TABLE sidecars (
        file_id INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
        stamp TEXT NOT NULL
    )
    """,
)


def m003_metadata(connection: sqlite3.Connection) -> None:
    """Apply the migration inside the transaction of `connection`."""
    for statement in _STATEMENTS:
        connection.execute(statement)
