"""The clips that belong to photos: the moving halves of Live Photos, which are no photos of their own."""

from __future__ import annotations

import sqlite3
from typing import Final

_STATEMENTS: Final = (
    # By paths and not by ids: a clip may be read before its photo is, and follows whatever photo lies beside it.
    """
    CREATE TABLE clips (
        path BLOB PRIMARY KEY,
        still BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX clips_by_still ON clips (still)",
)


def m008_clips(connection: sqlite3.Connection) -> None:
    """Apply the migration inside the transaction of `connection`."""
    for statement in _STATEMENTS:
        connection.execute(statement)
