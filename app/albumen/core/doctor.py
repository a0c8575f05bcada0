"""Is the library whole, and mending what can be mended. Nothing here touches the owner's photos."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from albumen.core import search_index, vectors
from albumen.core.library import Library
from albumen.core.library.upkeep import settle, text_rows
from albumen.core.library.values import id_list
from albumen.core.search_index import Kind
from albumen.core.vectors import VectorIndex

_EXAMPLES = 5
_BATCH = 10_000


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        kind: A short name, the same in every version.
        text: One sentence for the owner.
        count: How many things it concerns.
        mendable: Whether `repair` sets it right; otherwise the sentence says what to do.
        examples: A few of them.
    """

    kind: str
    text: str
    count: int
    mendable: bool
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What a repair did: the findings it set right, and those that are left."""

    mended: tuple[Finding, ...]
    left: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Check:
    find: Callable[[Library], Finding | None]
    mend: Callable[[Library], object] | None = None


def check(library: Library) -> list[Finding]:
    """Look the whole library over; an empty list means that it is sound. Nothing is changed."""
    return [finding for one in _CHECKS if (finding := one.find(library)) is not None]


def repair(library: Library) -> RepairReport:
    """Mend what can be mended, then look again."""
    found: list[Finding] = []
    for one in _CHECKS:
        finding = one.find(library)
        if finding is not None:
            found.append(finding)
            if one.mend is not None:
                one.mend(library)
    left = tuple(check(library))
    still = {finding.kind for finding in left}
    return RepairReport(tuple(finding for finding in found if finding.kind not in still), left)


# -- SQLite's own checks -------------------------------------------------------------------------------------------


def _find_corruption(library: Library) -> Finding | None:
    with library.readers.read() as connection:
        rows = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if rows == ["ok"]:
        return None
    text = "The library's file is damaged; close Albumen and restore a backup with `albumen restore`."
    return Finding("integrity", text, len(rows), mendable=False, examples=tuple(rows[:_EXAMPLES]))


def _dangling(connection: sqlite3.Connection) -> list[tuple[str, int | None, str, int]]:
    return connection.execute("PRAGMA foreign_key_check").fetchall()


def _find_dangling(library: Library) -> Finding | None:
    with library.readers.read() as connection:
        rows = _dangling(connection)
    text = "Some entries of the library belong to photos, folders or models that are no more."
    return _finding("foreign_keys", text, [f"{table} -> {parent}" for table, _, parent, _ in rows])


def _mend_dangling(library: Library) -> None:
    def mend(connection: sqlite3.Connection) -> None:
        while rows := _dangling(connection):  # deleting one row may leave another dangling
            for table, rowid, _, index in rows:
                columns = [
                    row[3] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")') if row[0] == index
                ]
                if table == "files" and columns == ["folder_id"]:
                    connection.execute("UPDATE files SET folder_id = NULL WHERE rowid = ?", (rowid,))
                elif rowid is not None:
                    connection.execute(_DELETE_ROW.format(table), (rowid,))
                else:
                    _delete_dangling_without_rowid(connection, table, columns[0])

    library.writer.run(mend)


_DELETE_ROW = 'DELETE FROM "{}" WHERE rowid = ?'
_DELETE_ORPHANS = 'DELETE FROM "{table}" WHERE {column} NOT IN (SELECT id FROM "{parent}")'


def _delete_dangling_without_rowid(connection: sqlite3.Connection, table: str, column: str) -> None:
    for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
        if row[3] == column:
            connection.execute(_DELETE_ORPHANS.format(table=table, column=column, parent=row[2]))


# -- our own rules -------------------------------------------------------------------------------------------------


_UNKNOWN_VECTORS = (
    "SELECT v.seq FROM vectors v LEFT JOIN models m ON m.id = v.model LEFT JOIN photos p ON p.id = v.photo_id"
    " WHERE m.id IS NULL OR p.id IS NULL"
)


def _find_unknown_vectors(library: Library) -> Finding | None:
    with library.readers.read() as connection:
        stray = [row[0] for row in connection.execute(_UNKNOWN_VECTORS)]
    return _finding("stray_vectors", "Some vectors belong to no photo, or to a model that nobody knows.", stray)


def _mend_unknown_vectors(library: Library) -> None:
    def mend(connection: sqlite3.Connection) -> None:
        rows = connection.execute(_UNKNOWN_VECTORS).fetchall()
        connection.executemany("DELETE FROM vectors WHERE seq = ?", rows)

    library.writer.run(mend)


def _bad_vectors(connection: sqlite3.Connection) -> list[int]:
    return [
        row[0]
        for row in connection.execute(
            "SELECT v.seq FROM vectors v JOIN models m ON m.id = v.model WHERE length(v.vector) <> 2 * m.dim"
        )
    ]


def _find_bad_vectors(library: Library) -> Finding | None:
    with library.readers.read() as connection:
        bad = _bad_vectors(connection)
    text = "Some vectors do not have the length their model gives; those photos are to be indexed again."
    return _finding("vectors", text, bad)


def _mend_bad_vectors(library: Library) -> None:
    def mend(connection: sqlite3.Connection) -> None:
        connection.executemany("DELETE FROM vectors WHERE seq = ?", [(seq,) for seq in _bad_vectors(connection)])

    library.writer.run(mend)


_WRONG_STATE = """
SELECT id FROM photos p
WHERE state <> coalesce((SELECT max(f.state) FROM files f WHERE f.photo_id = p.id), 'missing')
"""  # "present" sorts after "offline", and that after "missing"


def _wrong_photos(connection: sqlite3.Connection) -> list[int]:
    """Photos whose state or searchable text is not what their other rows say."""
    wrong = {row[0] for row in connection.execute(_WRONG_STATE)}
    held = {row[0] for row in connection.execute("SELECT rowid FROM photo_text")}
    ids = [row[0] for row in connection.execute("SELECT id FROM photos ORDER BY id")]
    wrong.update(set(ids) - held)
    for start in range(0, len(ids), _BATCH):
        some = id_list(ids[start : start + _BATCH])
        expected = {row[0]: row for row in text_rows(connection, some)}
        wrong.update(
            row[0]
            for row in connection.execute(
                "SELECT rowid, caption, keywords, names, coalesce(texts, '') FROM photo_text"
                " WHERE rowid IN (SELECT value FROM json_each(?))",
                (some,),
            )
            if expected.get(row[0]) != row
        )
    return sorted(wrong)


def _find_wrong_photos(library: Library) -> Finding | None:
    with library.readers.read() as connection:
        wrong = _wrong_photos(connection)
    return _finding("photos", "Some photos are not shown or found as their files and tags say.", wrong)


def _mend_wrong_photos(library: Library) -> None:
    library.writer.run(
        lambda connection: settle(connection, _wrong_photos(connection)), lambda settled: settled.changes()
    )


_STRAY_TEXT = "SELECT rowid FROM photo_text WHERE rowid NOT IN (SELECT id FROM photos)"


def _find_stray_text(library: Library) -> Finding | None:
    with library.readers.read() as connection:
        stray = [row[0] for row in connection.execute(_STRAY_TEXT)]
    return _finding("text", "The search index holds text of photos that are no more.", stray)


def _mend_stray_text(library: Library) -> None:
    def mend(connection: sqlite3.Connection) -> None:
        rows = connection.execute(_STRAY_TEXT).fetchall()
        connection.executemany("DELETE FROM photo_text WHERE rowid = ?", rows)

    library.writer.run(mend)


def _orphaned_thumbnails(library: Library) -> set[str]:
    with library.readers.read() as connection:
        known = {row[0] for row in connection.execute("SELECT content_hash FROM photos")}
    return library.thumbnails.hashes() - known


def _find_orphaned_thumbnails(library: Library) -> Finding | None:
    text = "Some thumbnails belong to photos that are no more."
    return _finding("thumbnails", text, sorted(_orphaned_thumbnails(library)))


# -- the world -----------------------------------------------------------------------------------------------------


def _gone(library: Library) -> list[bytes]:
    """Files that are said to be present and are not there, in folders that are."""
    gone: list[bytes] = []
    for folder in library.folders.all():
        if folder.path.is_dir():
            gone += [
                path
                for path, file in library.files.known(folder).items()
                if file.state == "present" and not os.path.lexists(path)
            ]
    return sorted(set(gone))


def _find_gone(library: Library) -> Finding | None:
    text = "Some files are no longer where they were; their tags and albums are kept in case they turn up again."
    return _finding("missing_files", text, [os.fsdecode(path) for path in _gone(library)])


def _find_unreachable_folders(library: Library) -> Finding | None:
    away = [folder.path for folder in library.folders.all() if not folder.path.is_dir()]
    text = "Some folders cannot be reached; plug in their drive, or remove them with `albumen remove`."
    return _finding("folders", text, away, mendable=False)


def _find_not_indexed(library: Library) -> Finding | None:
    model = library.models.active()
    waiting = library.vectors.missing(model.model_id).tolist() if model is not None else []
    text = "Some photos have no vector of the active model and cannot be searched; run `albumen index`."
    return _finding("not_indexed", text, waiting, mendable=False)


def _without_index(library: Library) -> tuple[Kind, VectorIndex] | None:
    """What the search index of the active model lacks, where the library is very large."""
    model = library.models.active()
    if model is None or library.vectors.count(model.model_id) < vectors.APPROXIMATE_FROM:
        return None
    index = VectorIndex(library, model.model_id)
    kind = index.wants()
    return (kind, index) if kind is not None else None


def _find_slow_search(library: Library) -> Finding | None:
    if _without_index(library) is None:
        return None
    text = "The library is very large, and each search reads all of it until `albumen index` has made a search index."
    return Finding("search_index", text, 1, mendable=True)


def _mend_slow_search(library: Library) -> None:
    from albumen.core.job_process import in_process  # brings multiprocessing, which few repairs need

    wanted = _without_index(library)
    if wanted is not None:
        kind, index = wanted
        for _ in in_process(search_index.build, kind, index.folder, index.model_id, index.dim):
            pass


def _finding(kind: str, text: str, things: Iterable[str | int | Path], *, mendable: bool = True) -> Finding | None:
    everything = list(things)
    if not everything:
        return None
    return Finding(kind, text, len(everything), mendable, tuple(map(str, everything[:_EXAMPLES])))


_CHECKS = (
    _Check(_find_corruption),
    _Check(_find_unknown_vectors, _mend_unknown_vectors),
    _Check(_find_dangling, _mend_dangling),
    _Check(_find_bad_vectors, _mend_bad_vectors),
    _Check(_find_gone, lambda library: library.files.mark_missing(_gone(library))),
    _Check(_find_wrong_photos, _mend_wrong_photos),
    _Check(_find_stray_text, _mend_stray_text),
    _Check(_find_orphaned_thumbnails, lambda library: library.thumbnails.remove(_orphaned_thumbnails(library))),
    _Check(_find_unreachable_folders),
    _Check(_find_not_indexed),
    _Check(_find_slow_search, _mend_slow_search),
)
