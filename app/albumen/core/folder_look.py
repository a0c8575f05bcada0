"""One look through a folder: what the library does not know of it yet, and what is not there any more."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from albumen.api import Progress
from albumen.core.index_report import Failure
from albumen.core.index_task import Task
from albumen.core.library.library import Library
from albumen.core.photo_failure import PASSING
from albumen.core.readers.extras import can_be_read_now
from albumen.core.records import FolderStatus
from albumen.core.scanner import FolderScan, FolderUnavailable, FoundFile
from albumen.core.work_records import FailureRecord


class FolderLook:
    """One look at one folder.

    Attributes:
        tasks: Files to index.
        missing: Files the library knows that are not there any more.
        failures: What could not be read, and files that failed before and have not changed.
        unchanged: Files that are as the library knows them.
        state: Whether the folder is there.
    """

    def __init__(self, library: Library, root: Path) -> None:
        """Prepare a look at `root`, which need not be a watched folder but may lie inside one."""
        self.tasks: list[Task] = []
        self.missing: list[bytes] = []
        self.failures: list[Failure] = []
        self.unchanged = 0
        self.state: FolderStatus = "present"
        self._library = library
        self._root = root

    def run(self) -> Iterator[Progress]:
        """Walk the folder."""
        clips = self._library.clips.known(self._root)
        alone = [clip.path for clip in clips.values() if not os.path.lexists(clip.still)]
        for path in alone:
            del clips[path]  # its photo is gone, so from now on it is a video of its own
        self._library.clips.remove(alone)
        scan = FolderScan(
            self._root,
            {**self._library.files.known(self._root), **clips},
            self._library.sidecars.known(self._root),
            {os.fsencode(folder.path) for folder in self._library.folders.all()},
        )
        failed = {failure.path: failure for failure in self._library.failures.all(self._root)}
        text = f"Looking through {self._root}"
        yield Progress(0, 0, text)
        try:
            for count, found in enumerate(scan):
                if not isinstance(found, FoundFile):
                    self.failures.append(Failure.at(found.path, found.reason))
                elif not self._failed_before(found, failed.pop(found.path, None)):
                    self.tasks.append(Task(found.path, found.size, found.mtime_ns))
                if count % 1000 == 999:
                    yield Progress(0, 0, text)
        except FolderUnavailable as error:
            self.failures.append(Failure(self._root, error.sentence))
            self.state = "offline"
            self.tasks.clear()
            return
        self.unchanged = scan.unchanged
        self.missing = scan.missing()
        self._library.clips.remove(clips.keys() & self.missing)
        self._library.failures.clear([path for path in failed if not os.path.lexists(path)])

    def _failed_before(self, found: FoundFile, failure: FailureRecord | None) -> bool:
        """Whether a file failed as it is now, in a way that trying again would not change."""
        if failure is None or failure.kind in PASSING or can_be_read_now(failure.kind):
            return False
        if (failure.size, failure.mtime_ns) != (found.size, found.mtime_ns):
            return False
        self.failures.append(Failure.at(found.path, failure.reason))
        return True
