"""Texts that plugins give photos, such as what they read in them, and a column for them in the index of words."""

from __future__ import annotations

import sqlite3
from typing import Final

_STATEMENTS: Final = (
    """
    CREATE TABLE photo_texts (
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        source TEXT NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (photo_id, source, name)
    )
    """,
    # A table of FTS5 cannot be altered, so it is made anew.
    "CREATE TEMP TABLE kept_text AS SELECT rowid AS id, caption, keywords, names FROM photo_text",
    "DROP TABLE photo_text",
    """
    CREATE VIRTUAL TABLE photo_text USING fts5 (
        caption, keywords, names, texts, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    )
    """,
    "INSERT INTO photo_text (rowid, caption, keywords, names, texts)"
    " SELECT id, caption, keywords, names, '' FROM kept_text",
    "DROP TABLE kept_text",
)


def m010_texts(connection: sqlite3.Connection) -> None:
    """Apply the migration inside the transaction of `connection`."""
    for statement in _STATEMENTS:
        connection.execute(statement)
