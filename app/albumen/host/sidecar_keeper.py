"""Writes sidecars by itself, where the owner wants it, some seconds after what they say has changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Final

from albumen.api import Progress, TagsChanged, UserError
from albumen.core.index_report import Failure, IndexReport
from albumen.core.jobs import JobRunner, RunningJob
from albumen.core.library import Library
from albumen.core.metadata.sidecars import Naming
from albumen.core.metadata.write_back import WriteBack
from albumen.core.records import Change, PhotosChanged
from albumen.core.settings import Settings
from albumen.host.app_settings import AUTO_SIDECARS, SIDECAR_NAMING

KIND: Final = "sidecars"
TITLE: Final = "Writing sidecars"
SETTLE_SECONDS: Final = 5.0
"""How long nothing more must change before it is written: whoever goes on rating is not done yet."""
_ENDED: Final = ("done", "failed", "cancelled")


def naming_of(settings: Settings) -> Naming:
    """How new sidecars are called."""
    return "stem" if settings.get(SIDECAR_NAMING) == "stem" else "full"


def write_back(
    library: Library, naming: Naming, photo_ids: Sequence[int], *, into_files: bool = False
) -> Generator[Progress, None, IndexReport]:
    """The job that writes what the owner says of photos, where sidecars or files do not say it yet."""
    written, failed = 0, list[Failure]()
    with WriteBack(library, naming=naming) as writer:
        for done, photo_id in enumerate(photo_ids, 1):
            for planned in writer.plan([photo_id], into_files=into_files):
                try:
                    writer.carry_out(planned)
                    written += 1
                except UserError as error:
                    failed.append(Failure(planned.target, error.sentence))
            yield Progress(done, len(photo_ids))
    return IndexReport(written, failed=tuple(failed))


class SidecarKeeper:
    """Follows the library and starts the jobs that write. Thread-safe."""

    def __init__(
        self,
        library: Library,
        jobs: Callable[[], JobRunner],
        settings: Settings,
        *,
        settle_seconds: float = SETTLE_SECONDS,
    ) -> None:
        """Prepare; nothing is followed before `start`.

        Args:
            library: What is followed.
            jobs: Gives what runs the jobs.
            settings: Whether to write, and how sidecars are called.
            settle_seconds: As `SETTLE_SECONDS`.
        """
        self._library = library
        self._jobs = jobs
        self._settings = settings
        self._settle = settle_seconds
        self._lock = threading.Lock()
        self._pending: set[int] = set()
        self._changed = threading.Event()
        self._stopped = threading.Event()
        self._job: RunningJob | None = None
        self._thread: threading.Thread | None = None
        self._unsubscribe: Callable[[], None] = _nothing

    def start(self) -> None:
        """Begin to follow the library. May be called twice."""
        with self._lock:
            if self._thread is not None or self._stopped.is_set():
                return
            self._thread = threading.Thread(target=self._watch, name="sidecar keeper", daemon=True)
        self._unsubscribe = self._library.changes.subscribe(self._on_change)
        self._thread.start()

    def close(self) -> None:
        """End. What has not been written yet is left to the next run of the program."""
        self._unsubscribe()
        self._stopped.set()
        self._changed.set()
        if self._thread is not None:
            self._thread.join()
        if pending := self._take():
            self._submit(pending)  # the runner, which is closed next, leaves it unfinished

    def write_again(self, restart: Mapping[str, object]) -> Generator[Progress, None, IndexReport]:
        """A job that the last run of the program did not end, from what was noted of it."""
        noted = restart.get("photos")
        ids = [one for one in noted if isinstance(one, int)] if isinstance(noted, list) else []
        return write_back(self._library, naming_of(self._settings), ids)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _on_change(self, change: Change) -> None:
        if isinstance(change, PhotosChanged | TagsChanged) and self._settings.get(AUTO_SIDECARS):
            with self._lock:
                self._pending.update(change.ids)
            self._changed.set()

    def _watch(self) -> None:
        while not self._stopped.is_set():
            self._changed.wait()
            while self._changed.is_set() and not self._stopped.is_set():
                self._changed.clear()
                self._stopped.wait(self._settle)
            if self._stopped.is_set():
                return
            if self._busy():
                self._changed.set()  # one at a time, so that no two write the same sidecar
            elif pending := self._take():
                self._submit(pending)

    def _busy(self) -> bool:
        return self._job is not None and self._job.state not in _ENDED

    def _take(self) -> list[int]:
        with self._lock:
            pending, self._pending = self._pending, set()
        return sorted(pending)

    def _submit(self, ids: list[int]) -> None:
        self._job = self._jobs().submit(
            write_back,
            self._library,
            naming_of(self._settings),
            ids,
            title=TITLE,
            kind=KIND,
            priority=-1,
            restart={"photos": ids},
        )


def _nothing() -> None:
    pass
