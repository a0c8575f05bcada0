"""Puts exported files in a folder: whole or not at all, and never in the place of another file."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from albumen.core.errors import UserError
from albumen.core.metadata.replacing import beside
from albumen.core.name_patterns import FreeNames

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


class ExportFailed(UserError):
    """Nothing more can be exported there."""


class TargetFolder:
    """The folder that files are put into, and the names that are still free in it."""

    def __init__(self, folder: Path) -> None:
        """Make it where it is not there.

        Raises:
            ExportFailed: It cannot be made, listed or written.
        """
        self.path = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.names = FreeNames.of_folder(folder)
            if not os.access(folder, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        except OSError as error:
            raise ExportFailed(
                "{folder} cannot be written ({reason}); choose another folder.", folder=folder, reason=error.strerror
            ) from error

    def put(self, stem: str, suffix: str, write: Callable[[Path], object]) -> Path:
        """Have a file written, and give it a name that no other file here has.

        Args:
            stem: The name wanted; a number comes to it where there is such a file.
            suffix: With its dot.
            write: Writes the whole file at a path it is given.

        Raises:
            ExportFailed: The drive is full.
            OSError: It cannot be written for another reason.
        """
        try:
            with beside(self.path / f"x{suffix}") as temporary:
                write(temporary)
                _settle(temporary)
                while True:
                    target = self.path / self.names.take(stem, suffix)
                    try:
                        put_new(temporary, target)
                    except FileExistsError:
                        continue  # another program was quicker
                    return target
        except OSError as error:
            if error.errno in _FULL:
                raise ExportFailed(
                    "The drive of {path} is full; make room, or choose another folder. What was exported stays.",
                    path=self.path,
                ) from error
            raise


def put_new(temporary: Path, target: Path) -> None:
    """Give a finished file its name, at once and only if there is no file of that name.

    Raises:
        FileExistsError: There is one; both are as they were.
        OSError: The drive says no.
    """
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: claim the name, then take the place of the claim
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            temporary.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise


def copy_file(source: Path, target: Path) -> None:
    """Copy a file's content and its times."""
    shutil.copyfile(source, target)
    status = source.stat()
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))


def _settle(temporary: Path) -> None:
    """Flush it to the drive, and let those read it who may read its folder."""
    temporary.chmod((temporary.parent.stat().st_mode & 0o666) | 0o600)
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
