"""The released schemas stay as they were released, and a library of each of them opens with everything in it."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from albumen.core.doctor import check
from albumen.core.library import Library
from albumen.core.library.schema import APPLICATION_ID, MIGRATION_NAMES, library_migrations

FIXTURES = Path(__file__).parents[1] / "fixtures" / "library"
RELEASED = sorted(path.stem.removeprefix("schema-") for path in FIXTURES.glob("schema-*.sql"))
OURS = (
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%sqlite\\_%' ESCAPE '\\'"
    " AND name NOT LIKE 'photo\\_text\\_%' ESCAPE '\\' ORDER BY rowid"
)


def migrated(connection, last):
    """Apply the migrations up to and with `last`."""
    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    migrations = library_migrations()
    names = [migration.name for migration in migrations.pending(database)]
    later = names[names.index(last) + 1 :]
    migrations.apply(database, stop_before=later[:1] or None)


def test_every_migration_has_a_fixture():
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        assert [migration.name for migration in library_migrations().pending(Database(connection))] == RELEASED


@pytest.mark.parametrize("name", RELEASED)
def test_a_released_migration_is_never_edited(name):
    expected = (FIXTURES / f"schema-{name}.sql").read_text("utf-8")
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrated(connection, name)
        assert "".join(f"{sql};\n" for (sql,) in connection.execute(OURS)) == expected


@pytest.mark.parametrize("name", RELEASED)
def test_a_library_of_an_old_schema_opens_whole(tmp_path, name):
    file = tmp_path / "library.sqlite3"
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrated(connection, name)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        connection.executescript((FIXTURES / "rows-m001_first_tables.sql").read_text("utf-8"))
    with Library.open(tmp_path) as library:
        assert check(library) == []
        photo = library.photos.get(1)
        assert (photo.caption, photo.rating, photo.taken_at.year) == ("A dog on the beach", 4, 2021)
        assert photo.path == Path("/photos/a.jpg")
        assert [(tag.name, tag.source, tag.state) for tag in library.tags.of(1)] == [
            ("Animals/Dog", "user", "accepted"),
            ("Cat", "albumen_autotag", "rejected"),
        ]
        assert library.albums.members("Best").tolist() == [1]
        assert library.vectors.get("model")[1].tolist() == [[1.0, 0.0]]
        assert library.text.search("beach")[0].tolist() == [1]


def test_the_names_of_migrations_are_all_there():
    """A library that has had them all is opened by these names alone."""
    with contextlib.closing(sqlite3.connect(":memory:")) as empty:
        ours = [migration.name for migration in library_migrations().pending(Database(empty))]
    assert ours == list(MIGRATION_NAMES)
