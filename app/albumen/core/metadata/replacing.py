"""Puts a file in another's place so that, whatever happens, the one or the other is there whole."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PREFIX: Final = ".albumen-"
_STALE: Final = 3600.0  # seconds after which a temporary file is what a killed process left behind


@contextlib.contextmanager
def beside(target: Path) -> Iterator[Path]:
    """An empty temporary file in the folder of `target`, deleted at the end if it is still there.

    Its name begins with a dot, so that no scan takes it for a photo.

    Raises:
        OSError: The folder cannot be written.
    """
    _sweep(target.parent)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=PREFIX, suffix=target.suffix)
    os.close(descriptor)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def put_in_place(temporary: Path, target: Path, like: Path) -> None:
    """Make a finished temporary file the target: flushed to the drive, with the permissions of `like`, then renamed.

    Raises:
        OSError: It cannot be; the target is as it was.
    """
    temporary.chmod(stat.S_IMODE(like.stat().st_mode) & 0o666)
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
    temporary.replace(target)
    if os.name == "posix":  # the rename itself has to reach the drive as well
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _sweep(folder: Path) -> None:
    """Delete what a process that was killed left here."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{PREFIX}*"):
            if time.time() - left.stat().st_mtime > _STALE:
                left.unlink(missing_ok=True)
