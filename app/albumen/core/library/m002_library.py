"""What following files and finding duplicates need: earlier versions, fingerprints, partial hashes, the trash."""

from __future__ import annotations

import sqlite3
from typing import Final

_STATEMENTS: Final = (
    # What a photo was before an edit; `path` is the file that was edited.
    """
    CREATE TABLE versions (
        id INTEGER PRIMARY KEY,
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        content_hash TEXT NOT NULL,
        pixel_hash TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        size INTEGER NOT NULL,
        path BLOB NOT NULL,
        replaced_at INTEGER NOT NULL
    )
    """,
    "CREATE INDEX versions_by_photo ON versions (photo_id, id)",
    "CREATE INDEX versions_by_content ON versions (content_hash, id)",
    # A narrow table, because all of it is read at once.
    """
    CREATE TABLE fingerprints (
        photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
        bits INTEGER NOT NULL,                  -- the perceptual hash, 64 bits as a signed number
        sharpness REAL NOT NULL
    )
    """,
    # Hash of the two ends of a file, which together with size and time tells that it was moved without reading it.
    "ALTER TABLE files ADD COLUMN ends TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX files_gone ON files (size, mtime_ns) WHERE state = 'missing'",
    # Files that were moved to the system's trash from here, and where they lie in it.
    """
    CREATE TABLE trashed (
        path BLOB PRIMARY KEY,
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        place BLOB NOT NULL,
        at INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    "CREATE INDEX trashed_by_photo ON trashed (photo_id)",
)


def m002_library(connection: sqlite3.Connection) -> None:
    """Apply the migration inside the transaction of `connection`."""
    for statement in _STATEMENTS:
        connection.execute(statement)
