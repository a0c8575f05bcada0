"""What can go wrong with a library, each as its own type, and the one place that reads SQLite's error codes."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from albumen.api.errors import AlbumenError, Bug, Cancelled, PermissionDenied, UserError

__all__ = [
    "AlbumenError",
    "BackupDamaged",
    "Bug",
    "Cancelled",
    "DiskFull",
    "LibraryBusy",
    "LibraryClosed",
    "LibraryDamaged",
    "LibraryLocked",
    "LibraryNewer",
    "LibraryNotFound",
    "LibraryReadOnly",
    "LibraryUnreachable",
    "NotFound",
    "PermissionDenied",
    "UserError",
    "disk_errors",
    "sqlite_errors",
]


class LibraryNotFound(UserError):
    """There is no library in that folder, and none was to be made."""


class LibraryNewer(UserError):
    """A newer version of Albumen wrote the library."""


class LibraryLocked(UserError):
    """Another process holds the library's file longer than we are willing to wait."""


class LibraryBusy(UserError):
    """Another process is indexing the library, which only one may do at a time."""


class LibraryDamaged(UserError):
    """The library's file is not a sound SQLite database, or not one of ours."""


class LibraryReadOnly(UserError):
    """The library's folder or file may not be written."""


class LibraryUnreachable(UserError):
    """The drive that holds the library fails to read or write."""


class BackupDamaged(UserError):
    """An archive is not a backup, not whole, or was changed since it was made."""


class DiskFull(UserError):
    """No space is left for the library; what was being written is undone, what was there is kept."""


class NotFound(UserError):
    """The owner named a photo, album, tag or model that the library does not have."""


class LibraryClosed(AlbumenError):
    """The library was closed while work for it was still under way."""


@contextmanager
def sqlite_errors(file: Path) -> Iterator[None]:
    """Raise what SQLite reports about `file` as an error that names the file and says what to do.

    Misuse of SQL (a broken constraint, a wrong statement) is ours and passes unchanged.
    """
    try:
        yield
    except sqlite3.Error as error:
        translated = _translate(error, file)
        if translated is None:
            raise
        raise translated from error


@contextmanager
def disk_errors(file: Path) -> Iterator[None]:
    """Raise what the operating system reports about `file` or its folder as an error that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise _disk_full(f"{file}") from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise _read_only(f"{file}") from error
        raise LibraryUnreachable(f"{file} cannot be reached: {error.strerror or error}.") from error


def _translate(error: sqlite3.Error, file: Path) -> UserError | None:
    # Only errors that come from SQLite itself carry a code; its low byte is the primary one.
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return LibraryLocked(f"The library {file} is in use by another program; close that program or try again later.")
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return LibraryDamaged(
            f"The library {file} is damaged ({error}); run `albumen doctor --repair` or restore a backup."
        )
    if primary == sqlite3.SQLITE_FULL:
        return _disk_full(f"the library {file}")
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}:
        return _read_only(f"the library {file}")
    if primary == sqlite3.SQLITE_CANTOPEN:
        return LibraryUnreachable(f"The library {file} cannot be opened; check that its folder exists and is yours.")
    if primary == sqlite3.SQLITE_IOERR:
        return LibraryUnreachable(f"The drive of the library {file} fails to read or write ({error}); check the drive.")
    return None


def _disk_full(what: str) -> DiskFull:
    return DiskFull(f"No space is left on the drive of {what}; free some space and try again.")


def _read_only(what: str) -> LibraryReadOnly:
    return LibraryReadOnly(
        f"{what[0].upper()}{what[1:]} may not be written; make its folder writable or choose another."
    )
