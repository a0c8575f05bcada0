"""What the owner decided about duplicates: groups that are to stay as they are."""

from __future__ import annotations

import sqlite3
from typing import Final

_STATEMENTS: Final = (
    # `kind` says what `member` is: the id of a photo, or of a file where a group is of files with one content. Ids are
    # never used again, so those of what is gone do no harm.
    """
    CREATE TABLE apart (
        kind TEXT NOT NULL CHECK (kind IN ('photo', 'file')),
        member INTEGER NOT NULL,
        decision INTEGER NOT NULL,
        PRIMARY KEY (kind, member, decision)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX apart_by_decision ON apart (decision)",
)


def m009_apart(connection: sqlite3.Connection) -> None:
    """Apply the migration inside the transaction of `connection`."""
    for statement in _STATEMENTS:
        connection.execute(statement)
