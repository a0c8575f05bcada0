"""The watched folders."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from albumen.core.errors import NotFound, UserError
from albumen.core.library.connections import Readers
from albumen.core.library.upkeep import Settled, settle
from albumen.core.library.values import SEPARATOR, below, moment, now, path_bytes
from albumen.core.library.writer import Writer
from albumen.core.records import Change, DirectoryBranch, DirectoryCount, Folder, FoldersChanged, FolderStatus


class Folders:
    """`library.folders`: which folders belong to the library, and whether their drives are there."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def add(self, path: Path) -> Folder:
        """Watch a folder with everything below it; adding it again changes nothing.

        Files already known below it (it lay in another watched folder, or was removed) belong to it from now on.

        Args:
            path: Made absolute; symbolic links in it are kept as they are.

        Raises:
            UserError: It does not exist, or is not a folder.
        """
        folder = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow the owner's symbolic links
        if not folder.is_dir():
            if folder.exists():
                raise UserError("{folder} is not a folder; give a folder that holds photos.", folder=folder)
            raise UserError("{folder} does not exist; give a folder that holds photos.", folder=folder)
        encoded = path_bytes(folder)

        def write(connection: sqlite3.Connection) -> tuple[Folder, bool]:
            inserted = connection.execute(
                "INSERT INTO folders (path, added_at) VALUES (?, ?) ON CONFLICT (path) DO NOTHING", (encoded, now())
            ).rowcount
            row = connection.execute(
                "SELECT id, path, added_at, state FROM folders WHERE path = ?", (encoded,)
            ).fetchone()
            if inserted:
                _adopt_files(connection)
            return _folder(row), bool(inserted)

        def announce(result: tuple[Folder, bool]) -> tuple[Change, ...]:
            return (FoldersChanged((result[0].id,)),) if result[1] else ()

        return self._writer.run(write, announce)[0]

    def remove(self, folder: Folder | Path | int, *, forget: bool = False) -> tuple[int, ...]:
        """Stop watching a folder; gives the ids of the photos that left the library with it.

        What the owner said of these photos (tags, albums, ratings) is kept out of sight and comes back when their
        files come back.

        Args:
            folder: One that is watched.
            forget: Delete that as well, for good.

        Raises:
            NotFound: The folder is not watched.
        """

        def write(connection: sqlite3.Connection) -> tuple[int, Settled]:
            folder_id = _number(connection, folder)
            photos = [
                row[0]
                for row in connection.execute("SELECT DISTINCT photo_id FROM files WHERE folder_id = ?", (folder_id,))
            ]
            connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
            _adopt_files(connection)
            connection.execute("UPDATE files SET state = 'missing' WHERE folder_id IS NULL AND state <> 'missing'")
            settled = settle(connection, photos)
            if forget:
                connection.execute("DELETE FROM files WHERE folder_id IS NULL")
                connection.executemany("DELETE FROM photos WHERE id = ?", [(one,) for one in settled.vanished])
            return folder_id, settled

        def announce(result: tuple[int, Settled]) -> tuple[Change, ...]:
            return (FoldersChanged((result[0],)), *result[1].changes())

        return self._writer.run(write, announce)[1].vanished

    def all(self) -> list[Folder]:
        """Every watched folder, by path."""
        with self._readers.read() as connection:
            rows = connection.execute("SELECT id, path, added_at, state FROM folders ORDER BY path").fetchall()
        return [_folder(row) for row in rows]

    def set_state(self, folder: Folder | Path | int, state: FolderStatus) -> tuple[int, ...]:
        """Note that a folder's drive was unplugged or is back; gives the photos that it concerns.

        Photos of an offline folder stay in the library and in every view.

        Raises:
            NotFound: The folder is not watched.
        """

        def write(connection: sqlite3.Connection) -> tuple[int, tuple[int, ...], Settled]:
            folder_id = _number(connection, folder)
            connection.execute("UPDATE folders SET state = ? WHERE id = ?", (state, folder_id))
            before = "present" if state == "offline" else "offline"
            photos = tuple(
                row[0]
                for row in connection.execute(
                    "UPDATE files SET state = ? WHERE folder_id = ? AND state = ? RETURNING photo_id",
                    (state, folder_id, before),
                )
            )
            return folder_id, photos, settle(connection, photos)

        def announce(result: tuple[int, tuple[int, ...], Settled]) -> tuple[Change, ...]:
            return (FoldersChanged((result[0],)), *result[2].changes())

        return self._writer.run(write, announce)[1]

    def counts(self) -> dict[int, int]:
        """How many photos in sight lie in each watched folder and below it, by the folder's id."""
        with self._readers.read() as connection:
            counts = {row[0]: 0 for row in connection.execute("SELECT id FROM folders")}
            counts.update(
                connection.execute(
                    "SELECT folder_id, count(DISTINCT photo_id) FROM files"
                    " WHERE folder_id IS NOT NULL AND state <> 'missing' GROUP BY folder_id"
                ).fetchall()
            )
        return counts

    def tree(self) -> list[DirectoryCount]:
        """Every directory that holds photos, by path, with how many lie directly in it."""
        with self._readers.read() as connection:
            rows = connection.execute(
                """
                SELECT d.path, count(DISTINCT f.photo_id) FROM files f JOIN directories d ON d.id = f.directory_id
                WHERE f.state <> 'missing' GROUP BY f.directory_id ORDER BY d.path
                """
            ).fetchall()
        return [DirectoryCount(Path(os.fsdecode(path)), photos) for path, photos in rows]

    def has_inside(self, directory: Path) -> bool:
        """Whether any directory inside one holds photos."""
        with self._readers.read() as connection:
            row = connection.execute(
                """
                SELECT EXISTS (
                    SELECT 1 FROM directories d JOIN files f ON f.directory_id = d.id
                    WHERE d.path > ? AND d.path < ? AND f.state <> 'missing'
                )
                """,
                below(path_bytes(directory.absolute())),
            ).fetchone()
        return bool(row[0])

    def inside(self, directory: Path) -> list[DirectoryBranch]:
        """The directories right inside one that hold photos, themselves or further down, by path."""
        prefix, end = below(path_bytes(directory.absolute()))
        with self._readers.read() as connection:
            # Grouped by the first name after the prefix; directories between two that hold photos are listed as well.
            rows = connection.execute(
                """
                WITH within AS (
                    SELECT id, substr(path, ?3) AS rest, instr(substr(path, ?3), ?4) AS slash
                    FROM directories WHERE path > ?1 AND path < ?2
                )
                SELECT CASE slash WHEN 0 THEN rest ELSE substr(rest, 1, slash - 1) END AS name,
                    count(DISTINCT f.photo_id), max(slash) > 0
                FROM within JOIN files f ON f.directory_id = within.id
                WHERE f.state <> 'missing' GROUP BY name ORDER BY name
                """,
                (prefix, end, len(prefix) + 1, SEPARATOR),
            ).fetchall()
        return [DirectoryBranch(Path(os.fsdecode(prefix + name)), photos, bool(more)) for name, photos, more in rows]


def folder_of(connection: sqlite3.Connection, path: bytes) -> int | None:
    """The innermost watched folder that a path lies in."""
    best: tuple[int, int] | None = None
    for folder_id, folder in connection.execute("SELECT id, path FROM folders"):
        if path.startswith(below(folder)[0]) and (best is None or len(folder) > best[0]):
            best = (len(folder), folder_id)
    return best[1] if best else None


def _adopt_files(connection: sqlite3.Connection) -> None:
    """Give every file to the innermost watched folder that holds it, and take it from one that no longer does."""
    connection.execute("UPDATE files SET folder_id = NULL WHERE folder_id NOT IN (SELECT id FROM folders)")
    folders = connection.execute("SELECT id, path FROM folders ORDER BY length(path)").fetchall()
    for folder_id, path in folders:  # outermost first, so that the innermost has the last word
        connection.execute(
            "UPDATE files SET folder_id = ? WHERE path > ? AND path < ? AND folder_id IS NOT ?",
            (folder_id, *below(path), folder_id),
        )


def _number(connection: sqlite3.Connection, folder: Folder | Path | int) -> int:
    if isinstance(folder, Path):
        row = connection.execute("SELECT id FROM folders WHERE path = ?", (path_bytes(folder.absolute()),)).fetchone()
    else:
        number = folder.id if isinstance(folder, Folder) else folder
        row = connection.execute("SELECT id FROM folders WHERE id = ?", (number,)).fetchone()
    if row is None:
        name = folder.path if isinstance(folder, Folder) else folder
        raise NotFound("The folder {name} is not in the library; `albumen info` lists those that are.", name=name)
    return int(row[0])


def _folder(row: tuple[int, bytes, int, FolderStatus]) -> Folder:
    return Folder(id=row[0], path=Path(os.fsdecode(row[1])), added_at=moment(row[2]), state=row[3])
