"""What the program leaves behind when it dies, and reading that at the next start. Nothing is ever sent anywhere.

A fault in native code leaves no time for Python, so `faulthandler` gets an open file beforehand. A file whose lock is
free belongs to a process that is gone; one that ended in order has removed its own.
"""

from __future__ import annotations

import contextlib
import faulthandler
import platform
import sys
import traceback
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_PREFIX: Final = "crash-"
_KEPT: Final = 5  # reports of former crashes that stay to be read
_LONGEST: Final = 200_000  # characters; a program that fails in a loop must not fill the disk
_PARTS: Final = ("PySide6-Essentials", "torch", "numpy", "pillow", "sqlite-utils")


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What a run of the program left behind.

    Attributes:
        path: The file, which stays until it is one of the oldest.
        at: When it was last written, local time.
        text: What is known: versions, then Python's or faulthandler's account.
    """

    path: Path
    at: datetime
    text: str


class CrashWatch:
    """Keeps a report ready while the program runs."""

    def __init__(self, folder: Path) -> None:
        """Begin to watch.

        Args:
            folder: Where reports lie; made where it is missing.

        Raises:
            OSError: Nothing can be written there.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._path = folder / f"{_PREFIX}{uuid.uuid4().hex}.txt"
        self._lock = FileLock(self._path.with_suffix(".lock"))
        self._lock.acquire()
        self._file = self._path.open("w", encoding="utf-8")
        self._facts = gather_facts()
        self._file.write(self._facts)
        self._file.flush()
        self._written = 0
        faulthandler.enable(self._file)

    def note(self, error: BaseException) -> None:
        """Write down an error that nobody caught."""
        text = "".join(traceback.format_exception(error))
        if self._written + len(text) < _LONGEST:
            self._written += len(text)
            self._file.write(f"\n{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M:%S}\n{text}")
            self._file.flush()

    def close(self) -> None:
        """The program ends in order: nothing is left behind, unless an error was noted."""
        faulthandler.disable()
        self._file.close()
        if not self._written:
            self._path.unlink(missing_ok=True)
        self._lock.release()
        self._path.with_suffix(".lock").unlink(missing_ok=True)

    def left_behind(self) -> CrashReport | None:
        """The newest report of a run that is over and has not been told of; the older ones count as told.

        A run that was killed or lost its power had nothing to say and gives none: the library mends itself.
        """
        found = sorted(_reports(self._folder, self._path), key=lambda report: report.at)
        for path in sorted(self._folder.glob("told-*.txt"), key=lambda one: one.stat().st_mtime)[:-_KEPT]:
            path.unlink(missing_ok=True)
        return found[-1] if found else None


def _reports(folder: Path, own: Path) -> Iterator[CrashReport]:
    for path in folder.glob(f"{_PREFIX}*.txt"):
        lock = path.with_suffix(".lock")
        if path == own:
            continue
        try:
            with FileLock(lock, timeout=0):
                text = path.read_text("utf-8", errors="replace")
                at = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
                if text.count("\n") <= gather_facts().count("\n"):
                    path.unlink()
                else:
                    told = path.with_name(f"told-{path.name.removeprefix(_PREFIX)}")
                    path.rename(told)
                    yield CrashReport(told, at, text)
        except (Timeout, OSError):  # that run still lives, or another start was quicker
            continue
        lock.unlink(missing_ok=True)


@cache
def gather_facts() -> str:
    """The versions that a bug report needs, one a line. Takes tens of milliseconds the first time."""
    lines = [f"Albumen {_version('albumen')}, Python {platform.python_version()}, {platform.platform()}"]
    lines += [f"{name} {_version(name)}" for name in _PARTS]
    return "\n".join([*lines, f"frozen {getattr(sys, 'frozen', False)}", ""])


def _version(name: str) -> str:
    with contextlib.suppress(metadata.PackageNotFoundError):
        return metadata.version(name)
    return "?"
