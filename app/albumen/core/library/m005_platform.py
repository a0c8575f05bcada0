"""What the plugin platform needs: which analyzer looked at what with which model, and who put a photo in an album."""

from __future__ import annotations

import sqlite3
from typing import Final

_STATEMENTS: Final = (
    # An analyzer that looks again takes back what it suggested before, and only that.
    "ALTER TABLE photo_tags ADD COLUMN analyzer TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX photo_tags_by_source ON photo_tags (source, tag_id, state)",
    # The last look of each analyzer at each photo; `failure` says why a photo that it cannot deal with was passed over.
    "ALTER TABLE analyses ADD COLUMN model_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE analyses ADD COLUMN failure TEXT NOT NULL DEFAULT ''",
    # A CHECK cannot be altered, so the table is made anew.
    """
    CREATE TABLE album_photos_new (
        album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        role TEXT NOT NULL CHECK (role IN ('member', 'reject', 'suggested')),
        position INTEGER NOT NULL,
        source TEXT NOT NULL DEFAULT 'user',
        model_id TEXT,
        score REAL,
        PRIMARY KEY (album_id, photo_id)
    ) WITHOUT ROWID
    """,
    "INSERT INTO album_photos_new (album_id, photo_id, role, position)"
    " SELECT album_id, photo_id, role, position FROM album_photos",
    "DROP TABLE album_photos",
    "ALTER TABLE album_photos_new RENAME TO album_photos",
    "CREATE INDEX album_photos_by_photo ON album_photos (photo_id)",
)


def m005_platform(connection: sqlite3.Connection) -> None:
    """Apply the migration inside the transaction of `connection`."""
    for statement in _STATEMENTS:
        connection.execute(statement)
