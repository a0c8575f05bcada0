"""Photos that appeared or changed, until they have been left alone for a moment and are read."""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

_SEPARATOR: Final = os.fsencode(os.sep)


@dataclass(slots=True)
class _Pending:
    """A file that changed, and what it looked like when we last looked."""

    since: float
    seen: tuple[int, int] | None = None  # size, modification time
    declined: bool = False


class PendingPhotos:
    """Paths, as `os.fsencode` gives them, in the order in which they came. Thread-safe.

    Args:
        settle: How many seconds a file must be left alone before it is ready.
    """

    def __init__(self, settle: float) -> None:
        self._settle = settle
        self._files: dict[bytes, _Pending] = {}
        self._lock = threading.RLock()

    def __len__(self) -> int:
        return len(self._files)

    def add(self, path: bytes, now: float) -> None:
        """A file changed at this moment of `time.monotonic`."""
        with self._lock:
            self._files[path] = _Pending(now)

    def found(self, path: bytes, now: float) -> None:
        """A file is there; where it was known to have changed, that goes on counting."""
        with self._lock:
            self._files.setdefault(path, _Pending(now))

    def drop(self, paths: Collection[bytes], now: float) -> None:
        """Files were read, or are gone; those that changed after this moment stay."""
        with self._lock:
            for path in paths:
                if path in self._files and self._files[path].since <= now:
                    del self._files[path]

    def move(self, old: bytes, new: bytes, now: float) -> None:
        """A file or folder is elsewhere now, and so is what is pending in it."""
        with self._lock:
            for path in [path for path in self._files if path == old or path.startswith(old + _SEPARATOR)]:
                del self._files[path]
                self._files[new + path[len(old) :]] = _Pending(now)

    def ready(self, now: float, most: int) -> list[bytes]:
        """The first so many files that have been left alone for long enough."""
        with self._lock:
            return list(islice(self._ready(now), most))

    def decline(self, until: float) -> None:
        """The owner does not want what has been pending since this moment, or longer, to be read for now."""
        with self._lock:
            for pending in self._files.values():
                pending.declined = pending.declined or pending.since <= until

    def is_wanted(self, now: float) -> bool:
        """Whether a file is ready that nobody declined."""
        with self._lock:
            return next(self._ready(now, declined=False), None) is not None

    def _ready(self, now: float, *, declined: bool = True) -> Iterator[bytes]:
        for path, pending in self._files.items():
            if now - pending.since < self._settle or (pending.declined and not declined):
                continue
            looks = _looks(path)
            if looks is None or looks == pending.seen:
                yield path
            else:  # also where we look for the first time: events may come late, or not at all
                pending.since, pending.seen = now, looks


def is_there(path: bytes) -> bool:
    """Whether there is a file."""
    return _looks(path) is not None


def _looks(path: bytes) -> tuple[int, int] | None:
    try:
        status = Path(os.fsdecode(path)).stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
