"""Backups: one ZIP archive with a consistent copy of everything in the library's folder that cannot be made again.

The archive holds the library, the settings and the plugins' files, and `SHA256SUMS` over all of them in the form that
`sha256sum --check` reads. Thumbnails are left out, and so are the photos themselves, which Albumen never owns.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from albumen.core.errors import BackupDamaged, LibraryLocked, UserError, disk_errors, sqlite_errors
from albumen.core.library import Library
from albumen.core.library.library import FILE_NAME, THUMBNAILS_NAME
from albumen.core.library.opening import check_file

SUMS = "SHA256SUMS"

_LEFT_OUT_FOLDERS = frozenset({"backups", "logs", "towers"})
_LEFT_OUT_SUFFIXES = (".lock", ".pid", ".partial", "-wal", "-shm", "-journal")
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup holds: how many files, and how large the archive is."""

    path: Path
    files: int
    size: int


def backup(library: Library, target: Path) -> BackupReport:
    """Copy a library that is in use into an archive; what is written meanwhile is not in it, or wholly.

    The archive appears under its name only when it is complete.

    Args:
        library: Open; reading and writing goes on.
        target: The archive to make, or a folder to put it in. An existing file is not overwritten.

    Raises:
        UserError: The file exists, or cannot be written.
        DiskFull: No space is left.
    """
    if target.is_dir():
        target /= time.strftime("albumen-%Y%m%d-%H%M%S.zip")
    if target.exists():
        raise UserError("{target} exists already; name another file for the backup.", target=target)
    with disk_errors(target), tempfile.TemporaryDirectory(dir=target.parent, prefix=".albumen-backup-") as scratch:
        partial = Path(scratch) / "archive"
        sums: dict[str, str] = {}
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for file in _files(library.folder):
                name = file.relative_to(library.folder).as_posix()
                copy = Path(scratch) / "copy"
                _copy(file, copy)
                sums[name] = _digest(copy)
                archive.write(copy, name)
                copy.unlink()
            archive.writestr(SUMS, "".join(f"{digest}  {name}\n" for name, digest in sums.items()))
        with partial.open("rb") as stream:
            os.fsync(stream.fileno())
        partial.rename(target)
        return BackupReport(target, len(sums), target.stat().st_size)


def restore(archive: Path, folder: Path, *, replace: bool = False) -> None:
    """Put a library back. Everything is verified before anything in `folder` is touched.

    Args:
        archive: A backup.
        folder: Where the library is to lie.
        replace: Allow that there is one already; it is kept in a folder beside it, its name ending in the time.

    Raises:
        BackupDamaged: The archive is not a backup, not whole, or was changed.
        LibraryNewer: A newer version of Albumen made it.
        LibraryLocked: The library that is to be replaced is open.
        UserError: There is a library in the folder, and `replace` is False.
    """
    folder = folder.absolute()
    if (folder / FILE_NAME).exists() and not replace:
        raise UserError(
            "There is a library in {folder} already; restore into another folder, or replace it (--replace).",
            folder=folder,
        )
    with disk_errors(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".albumen-restore-") as scratch:
            fresh = Path(scratch) / "library"
            _unpack(archive, fresh)
            check_file(fresh / FILE_NAME)
            if folder.exists() and any(folder.iterdir()):
                if (folder / FILE_NAME).exists():
                    _require_closed(folder / FILE_NAME)
                folder.rename(folder.with_name(time.strftime(f"{folder.name}-replaced-%Y%m%d-%H%M%S")))
            elif folder.exists():
                folder.rmdir()
            fresh.rename(folder)


def verify(archive: Path) -> None:
    """Check that an archive is a whole, unchanged backup.

    Raises:
        BackupDamaged: It is not.
    """
    with tempfile.TemporaryDirectory(prefix="albumen-verify-") as scratch:
        _unpack(archive, Path(scratch) / "library")
        check_file(Path(scratch) / "library" / FILE_NAME)


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        if (
            file.is_file()
            and not file.is_symlink()
            and inside.parts[0] not in _LEFT_OUT_FOLDERS
            and not file.name.startswith((THUMBNAILS_NAME, "."))
            and not file.name.endswith(_LEFT_OUT_SUFFIXES)
        ):
            yield file


def _copy(file: Path, copy: Path) -> None:
    with file.open("rb") as stream:
        is_database = stream.read(16) == b"SQLite format 3\0"
    if not is_database:
        shutil.copyfile(file, copy)
        return
    # SQLite's own online backup: consistent although others write, and with what still lies in the write-ahead log.
    with (
        sqlite_errors(file),
        contextlib.closing(sqlite3.connect(file, isolation_level=None)) as source,
        contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # so that the copy is one file


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _unpack(archive: Path, into: Path) -> None:
    """Write the archive's files into a new folder, comparing each with its checksum on the way."""
    try:
        with zipfile.ZipFile(archive) as opened:
            lines = [line.split("  ", 1) for line in opened.read(SUMS).decode("utf-8").splitlines()]
            sums = {name: digest for digest, name in lines}
            if FILE_NAME not in sums or set(opened.namelist()) != {*sums, SUMS}:
                raise BackupDamaged("The backup {archive} is not whole; use another one.", archive=archive)
            for name, digest in sums.items():
                target = into.joinpath(*_safe_parts(name, archive))
                target.parent.mkdir(parents=True, exist_ok=True)
                found = hashlib.sha256()
                with opened.open(name) as source, target.open("wb") as sink:
                    while block := source.read(_BLOCK):
                        found.update(block)
                        sink.write(block)
                    sink.flush()
                    os.fsync(sink.fileno())
                if found.hexdigest() != digest:
                    raise BackupDamaged(
                        "The backup {archive} was changed or damaged ({name}); use another one.",
                        archive=archive,
                        name=name,
                    )
    except FileNotFoundError as error:
        raise UserError("There is no file {archive}.", archive=archive) from error
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, RuntimeError) as error:
        raise BackupDamaged(
            "{archive} is no backup of Albumen, or is damaged ({reason}); use another one.",
            archive=archive,
            reason=error,
        ) from error


def _safe_parts(name: str, archive: Path) -> tuple[str, ...]:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise BackupDamaged(
            "The backup {archive} holds a file that would land outside the library ({name}).",
            archive=archive,
            name=name,
        )
    return path.parts


def _require_closed(file: Path) -> None:
    """Leaving the write-ahead log behind is possible only for the last one who has the file open."""
    try:
        with sqlite_errors(file), contextlib.closing(sqlite3.connect(file, timeout=1, isolation_level=None)) as last:
            last.execute("PRAGMA journal_mode = DELETE")
    except LibraryLocked as error:
        raise LibraryLocked("The library {file} is open; close Albumen before you restore it.", file=file) from error
