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
            raise DiskFull(
                "No space is left on the drive of {file}; free some space and try again.", file=file
            ) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise LibraryReadOnly(
                "{file} may not be written; make its folder writable or choose another.", file=file
            ) from error
        raise LibraryUnreachable(
            "{file} cannot be reached: {reason}.", file=file, reason=error.strerror or error
        ) from error


def _translate(error: sqlite3.Error, file: Path) -> UserError | None:
    # Only errors that come from SQLite itself carry a code; its low byte is the primary one.
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return LibraryLocked(
            "The library {file} is in use by another program; close that program or try again later.", file=file
        )
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return LibraryDamaged(
            "The library {file} is damaged ({reason}); run `albumen doctor --repair` or restore a backup.",
            file=file,
            reason=error,
        )
    if primary == sqlite3.SQLITE_FULL:
        return DiskFull(
            "No space is left on the drive of the library {file}; free some space and try again.", file=file
        )
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}:
        return LibraryReadOnly(
            "The library {file} may not be written; make its folder writable or choose another.", file=file
        )
    if primary == sqlite3.SQLITE_CANTOPEN:
        return LibraryUnreachable(
            "The library {file} cannot be opened; check that its folder exists and is yours.", file=file
        )
    if primary == sqlite3.SQLITE_IOERR:
        return LibraryUnreachable(
            "The drive of the library {file} fails to read or write ({reason}); check the drive.",
            file=file,
            reason=error,
        )
    return None
