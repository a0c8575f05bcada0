"""Remembers on disk which plugin's code runs right now, so that after a native crash the next start can name it.

A segmentation fault in a plugin's C extension leaves no time to write anything, so the note is made before the call.
That costs one small file write per call, and calls are searches, batches and activations, not tight loops.
"""

from __future__ import annotations

import threading
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout


class CrashMarker:
    """A note that exists while plugin code runs and holds the plugins' ids, one per line.

    Beside the note lies a lock that this process holds as long as it lives. The operating system lets go of it however
    the process ends, so a note whose lock is free belongs to a process that died; process ids would be used again.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._note = folder / f"running-{uuid.uuid4().hex}"
        self._alive = FileLock(self._note.with_suffix(".lock"))
        self._alive.acquire()
        self._lock = threading.Lock()
        self._running: Counter[str] = Counter()

    def crashed(self) -> tuple[str, ...]:
        """The plugins that were running when another process of this library died; their notes are then removed."""
        found: set[str] = set()
        for lock_file in self._folder.glob("running-*.lock"):
            note = lock_file.with_suffix("")
            if note == self._note:
                continue
            try:
                with FileLock(lock_file, timeout=0):
                    if note.exists():
                        found.update(note.read_text("utf-8", errors="replace").split())
                        note.unlink()
            except Timeout:  # that process lives
                continue
            lock_file.unlink(missing_ok=True)
        return tuple(sorted(found))

    @contextmanager
    def running(self, plugin_id: str) -> Iterator[None]:
        """Note that a plugin's code runs inside the block."""
        self._change(plugin_id, 1)
        try:
            yield
        finally:
            self._change(plugin_id, -1)

    def close(self) -> None:
        """Remove the note and the lock: this process ends in good order."""
        with self._lock:
            self._running.clear()
            self._note.unlink(missing_ok=True)
            (self._folder / f"draft-{self._note.name}").unlink(missing_ok=True)
            self._alive.release()
            self._note.with_suffix(".lock").unlink(missing_ok=True)

    def _change(self, plugin_id: str, by: int) -> None:
        with self._lock:
            self._running[plugin_id] += by
            active = sorted(name for name, count in self._running.items() if count > 0)
            if active:
                # In one step: another plugin's call may crash the process between emptying a file and filling it.
                draft = self._folder / f"draft-{self._note.name}"
                draft.write_text("\n".join(active), "utf-8")
                draft.replace(self._note)
            else:
                self._note.unlink(missing_ok=True)
