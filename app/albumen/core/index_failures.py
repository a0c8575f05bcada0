"""Which files a pass of indexing could not take in: the library remembers them, and the report says each once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from albumen.api.sentence import Sentence
from albumen.core.index_report import Failure
from albumen.core.index_task import Task
from albumen.core.library.library import Library
from albumen.core.photo_failure import PASSING, QUARANTINED, FailureKind

_SEPARATOR: Final = os.fsencode(os.sep)


class PassFailures:
    """The failures of one pass.

    Attributes:
        told: What the report says.
    """

    def __init__(self, library: Library, roots: Iterable[Path]) -> None:
        """Nothing failed yet.

        Args:
            library: Where failures are recorded.
            roots: The folders the files lie in; where one of them vanishes, that is said once.
        """
        self.told: list[Failure] = []
        self._library = library
        self._roots = {os.fsencode(root).rstrip(_SEPARATOR) + _SEPARATOR: root for root in roots}
        self._vanished: dict[bytes, Path] = {}

    @property
    def vanished_roots(self) -> list[Path]:
        """Folders that were there at the beginning and are not any more."""
        return list(self._vanished.values())

    def in_roots(self, path: bytes) -> bool:
        """Whether a file lies in one of the folders."""
        return path.startswith(tuple(self._roots))

    def in_vanished_root(self, path: bytes) -> bool:
        """Whether a file lies in a folder that is gone, so that it need not be tried."""
        return path.startswith(tuple(self._vanished))

    def add(self, task: Task, kind: FailureKind, reason: str) -> None:
        """Record that a file failed, as large and as old as the task says."""
        if kind == "vanished" and self._root_vanished(task.path):
            return
        self.told.append(Failure.at(task.path, reason))
        if kind == "vanished":
            self._library.files.mark_missing([task.path])
            self._library.failures.clear(task.path)
        elif kind not in PASSING or kind == "unreadable":
            self._library.failures.record(
                task.path,
                reason,
                kind,
                quarantined=kind in QUARANTINED,
                size=task.size if task.size >= 0 else None,
                mtime_ns=task.mtime_ns if task.mtime_ns >= 0 else None,
            )

    def _root_vanished(self, path: bytes) -> bool:
        """Whether a file is gone because its whole folder is."""
        for prefix, folder in self._roots.items():
            if not path.startswith(prefix) or folder.is_dir():
                continue
            if prefix not in self._vanished:
                self._vanished[prefix] = folder
                gone = Sentence("The folder {folder} vanished while it was read; connect its drive.", folder=folder)
                self.told.append(Failure(folder, gone))
            return True
        return False
