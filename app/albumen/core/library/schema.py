"""The library's tables, as named migrations. Append only: a migration that was released is never edited.

Times that the program measures are whole seconds since 1970 (UTC). `taken_at` is ISO 8601 in the camera's own clock, so
that it sorts as the owner remembers it. Paths are bytes as the file system gives them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumen.core.library.m002_library import m002_library as library_tables
from albumen.core.library.m003_metadata import m003_metadata as sidecar_table
from albumen.core.library.m005_platform import m005_platform as platform_tables
from albumen.core.library.m008_clips import m008_clips as clip_table
from albumen.core.library.m009_apart import m009_apart as apart_table
from albumen.core.library.m010_texts import m010_texts as text_table

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x416C626D
"""`PRAGMA application_id` of a library ("Albm"): tells ours from any other program's SQLite file."""
MIGRATION_SET = "albumen"
MIGRATION_NAMES = (
    "m001_first_tables",
    "m002_library",
    "m003_metadata",
    "m005_platform",
    "m008_clips",
    "m009_apart",
    "m010_texts",
)
"""Those of `library_migrations` in order: a library that has had them is opened without asking sqlite-utils."""

_TABLES = """
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    added_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'present' CHECK (state IN ('present', 'offline'))
);

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash TEXT NOT NULL UNIQUE,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    taken_at TEXT,
    taken_source TEXT NOT NULL DEFAULT '',
    camera TEXT NOT NULL DEFAULT '',
    lens TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    flag INTEGER NOT NULL DEFAULT 0 CHECK (flag BETWEEN -1 AND 1),
    label TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',              -- of its first file, to sort by
    imported_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'offline')),
    pixel_hash TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL DEFAULT '{}'         -- last, so that a long one is not read for the columns before it
);
-- Each order of the grid is one of these indexes, read from end to end. `state` is in them because SQLite otherwise
-- looks each row up for the condition that the index already meets.
CREATE INDEX photos_by_taken ON photos (taken_at, id, state) WHERE state <> 'missing';
CREATE INDEX photos_by_added ON photos (imported_at, id, state) WHERE state <> 'missing';
CREATE INDEX photos_by_name ON photos (name COLLATE NOCASE, id, state) WHERE state <> 'missing';
CREATE INDEX photos_by_rating ON photos (rating, taken_at, id, state) WHERE state <> 'missing';
CREATE INDEX photos_missing ON photos (id, state) WHERE state = 'missing';
-- How often a photo came into sight or went out of it, so that a copy in memory notices; see albumen.core.vectors.
CREATE TABLE sight (revision INTEGER NOT NULL);
INSERT INTO sight VALUES (0);
CREATE TRIGGER photos_sighted AFTER UPDATE OF state ON photos
WHEN (old.state = 'missing') <> (new.state = 'missing') BEGIN
    UPDATE sight SET revision = revision + 1;
END;
CREATE TRIGGER photos_removed AFTER DELETE ON photos BEGIN
    DELETE FROM photo_text WHERE rowid = old.id;
END;

CREATE TABLE directories (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE
);

CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL,
    directory_id INTEGER NOT NULL REFERENCES directories (id),
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'offline')),
    seen_at INTEGER NOT NULL
);
CREATE INDEX files_by_photo ON files (photo_id, state);
CREATE INDEX files_by_folder ON files (folder_id, photo_id, state);
CREATE INDEX files_by_directory ON files (directory_id, state, photo_id);

CREATE TABLE failures (
    path BLOB PRIMARY KEY,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER,
    mtime_ns INTEGER,
    quarantined INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 1,
    at INTEGER NOT NULL
) WITHOUT ROWID;

-- `removals` counts the vectors ever taken out, so that a copy in memory notices; see albumen.core.vectors.
CREATE TABLE models (
    id INTEGER PRIMARY KEY,
    model_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    dim INTEGER NOT NULL CHECK (dim > 0),
    created_at INTEGER NOT NULL,
    active INTEGER NOT NULL DEFAULT 0,
    removals INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX models_active ON models (active) WHERE active = 1;

-- A vector that changes gets a new `seq`: whoever remembers the last one needs to read only what came after it.
CREATE TABLE vectors (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    model INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    vector BLOB NOT NULL                        -- (dim,) float16, little endian, unit length
);
CREATE UNIQUE INDEX vectors_by_photo ON vectors (photo_id, model);
CREATE INDEX vectors_by_model ON vectors (model, seq, photo_id);
CREATE TRIGGER vectors_removed AFTER DELETE ON vectors BEGIN
    UPDATE models SET removals = removals + 1 WHERE id = old.model;
END;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,                  -- with its parents: "Animals/Dog"
    parent_id INTEGER REFERENCES tags (id)
);
CREATE INDEX tags_by_parent ON tags (parent_id);

CREATE TABLE photo_tags (
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    model_id TEXT,
    score REAL,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
    at INTEGER NOT NULL,
    PRIMARY KEY (photo_id, tag_id, source)
) WITHOUT ROWID;
CREATE INDEX photo_tags_by_tag ON photo_tags (tag_id, state, photo_id);

CREATE TABLE albums (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('manual', 'smart')),
    query TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);

CREATE TABLE album_photos (
    album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('member', 'reject')),
    position INTEGER NOT NULL,
    PRIMARY KEY (album_id, photo_id)
) WITHOUT ROWID;
CREATE INDEX album_photos_by_photo ON album_photos (photo_id);

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    args TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'paused', 'done', 'failed', 'cancelled')),
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    finished_at INTEGER
);

-- Which analyzer has looked at which photo; another version means: look again.
CREATE TABLE analyses (
    analyzer TEXT NOT NULL,
    photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    PRIMARY KEY (analyzer, photo_id)
) WITHOUT ROWID;
CREATE INDEX analyses_by_photo ON analyses (photo_id);

CREATE VIRTUAL TABLE photo_text USING fts5 (
    caption, keywords, names, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
"""


def library_migrations() -> Migrations:
    """The migrations of `library.sqlite3`, oldest first."""
    from sqlite_utils import Migrations

    migrations = Migrations(MIGRATION_SET)

    @migrations()
    def m001_first_tables(db: Database) -> None:
        db.executescript(_TABLES)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    @migrations()
    def m002_library(db: Database) -> None:
        library_tables(db.conn)

    @migrations()
    def m003_metadata(db: Database) -> None:
        sidecar_table(db.conn)

    @migrations()
    def m005_platform(db: Database) -> None:
        platform_tables(db.conn)

    @migrations()
    def m008_clips(db: Database) -> None:
        clip_table(db.conn)

    @migrations()
    def m009_apart(db: Database) -> None:
        apart_table(db.conn)

    @migrations()
    def m010_texts(db: Database) -> None:
        text_table(db.conn)

    return migrations
