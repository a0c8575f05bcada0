"""Saving what can still be read of a damaged library into a new one. The damaged file is kept."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from albumen.core.doctor import RepairReport, repair
from albumen.core.errors import LibraryDamaged, LibraryNotFound, disk_errors, sqlite_errors
from albumen.core.library import Library
from albumen.core.library.library import FILE_NAME

# Those that others refer to come first. The search index is made anew from them.
_TABLES = (
    "folders",
    "directories",
    "models",
    "tags",
    "albums",
    "photos",
    "files",
    "photo_tags",
    "album_photos",
    "vectors",
    "analyses",
    "failures",
    "jobs",
)
_WITHOUT_ROWID = frozenset({"photo_tags", "album_photos", "analyses", "failures"})
_BATCH = 512


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved.

    Attributes:
        damaged: Where the damaged file lies now.
        rows: How many rows of each table were read; what the rest held is lost.
        repair: What the doctor then set right among them.
    """

    damaged: Path
    rows: dict[str, int]
    repair: RepairReport


def salvage(folder: Path) -> SalvageReport:
    """Replace a damaged library by a new one with every row that can be read, and let the doctor look it over.

    Args:
        folder: The library's; it must not be open anywhere.

    Raises:
        LibraryNotFound: There is no library in the folder.
        LibraryDamaged: Nothing can be read; the file is left where it was.
    """
    file = folder / FILE_NAME
    if not file.exists():
        raise LibraryNotFound("There is no library in {folder}.", folder=folder)
    with disk_errors(file):
        _require_readable(file)
        damaged = folder / "backups" / time.strftime("damaged-%Y%m%d-%H%M%S") / FILE_NAME
        damaged.parent.mkdir(parents=True)
        for suffix in ("-wal", "-shm", ""):  # the log belongs to the file and holds its latest changes
            with contextlib.suppress(FileNotFoundError):
                Path(f"{file}{suffix}").rename(f"{damaged}{suffix}")
    with (
        Library.open(folder) as library,
        contextlib.closing(sqlite3.connect(damaged, isolation_level=None, check_same_thread=False)) as source,
    ):
        source.execute("PRAGMA query_only = ON")
        library.writer.run(lambda connection: connection.execute("PRAGMA foreign_keys = OFF"), transaction=False)
        rows = {table: _copy_table(source, library, table) for table in _TABLES}
        library.writer.run(lambda connection: connection.execute("PRAGMA foreign_keys = ON"), transaction=False)
        return SalvageReport(damaged, rows, repair(library))


def _require_readable(file: Path) -> None:
    nothing = f"Nothing can be read from the library {file}; restore a backup with `albumen restore`."
    try:
        with sqlite_errors(file), contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    except LibraryDamaged as error:
        raise LibraryDamaged(nothing) from error
    if not tables & set(_TABLES):
        raise LibraryDamaged(nothing)


def _copy_table(source: sqlite3.Connection, library: Library, table: str) -> int:
    def write(connection: sqlite3.Connection) -> int:
        theirs = {row[1] for row in source.execute(f'PRAGMA table_info("{table}")')}
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if row[1] in theirs]
        if not columns:
            return 0
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        insert = _INSERT.format(table=table, names=names, marks=marks)
        rows = _ends(source, table, names) if table in _WITHOUT_ROWID else _everything(source, table, names)
        count = 0
        for row in rows:
            count += connection.execute(insert, row).rowcount
        return count

    return library.writer.run(write)


_INSERT = 'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
_FROM = 'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?'
_FORWARD = 'SELECT {names} FROM "{table}"'
_BACKWARD = 'SELECT {names} FROM "{table}" ORDER BY {key} DESC'
_LAST_ROWID = 2**62


def _everything(source: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[object, ...]]:
    """Every readable row of a table with row ids, stepping over the damaged parts with ever longer strides."""
    sql = _FROM.format(names=names, table=table)
    after, limit, stride = -1, _BATCH, 1
    while after < _LAST_ROWID:
        try:
            rows = source.execute(sql, (after, limit)).fetchall()
        except sqlite3.DatabaseError:
            if limit > 1:
                limit = 1  # save the rows before the damage one by one
            else:
                after, stride = after + stride, 2 * stride
            continue
        if not rows:
            return
        for row in rows:
            yield row[1:]
        after, limit, stride = rows[-1][0], min(2 * limit, _BATCH), 1


def _ends(source: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[object, ...]]:
    """The rows of a table without row ids, from both ends up to the damage."""
    key = ", ".join(f"{row[1]} DESC" for row in source.execute(f'PRAGMA table_info("{table}")') if row[5])
    backward = _BACKWARD.format(names=names, table=table, key=key.removesuffix(" DESC"))
    for sql in (_FORWARD.format(names=names, table=table), backward):
        try:
            yield from source.execute(sql)
        except sqlite3.DatabaseError:
            continue  # the other direction may reach what lies beyond
        return
