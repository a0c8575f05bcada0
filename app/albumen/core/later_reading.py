"""Reading that has to wait, for mains power say: a job, so that the owner sees what waits and can let it go on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Final

from albumen.api import Progress
from albumen.core.errors import LibraryBusy
from albumen.core.indexer import Indexing
from albumen.core.jobs import JobRunner, RunningJob
from albumen.core.pending_photos import PendingPhotos

TITLE: Final = "Reading new photos"
_BATCH: Final = 256  # files read together
_PAUSE: Final = 0.25  # seconds between two looks at files that are still being written


class LaterReading:
    """One job at most, which waits for as long as the throttle wants background work to. For one thread.

    Args:
        jobs: Gives what runs jobs.
        pending: What is to be read.
        read: Reads some of it.
    """

    def __init__(
        self, jobs: Callable[[], JobRunner], pending: PendingPhotos, read: Callable[[Sequence[bytes]], Indexing]
    ) -> None:
        self._jobs = jobs
        self._pending = pending
        self._read = read
        self._job: RunningJob | None = None
        self._seen = 0.0  # when it was last under way

    def has_it(self, now: float, *, wait: bool) -> bool:
        """Whether a job reads what is pending, now or later; begins one where something is ready and has to wait.

        What was pending when the owner cancelled a job, or it failed, is left alone until nothing has to wait.

        Args:
            now: Of `time.monotonic`.
            wait: Whether background work has to wait now.
        """
        if self._state in {"cancelled", "failed"}:
            self._job = None
            self._pending.decline(self._seen)
        if wait and not self._is_under_way and self._pending.is_wanted(now):
            self._job = self._jobs().submit(self._steps, title=TITLE, kind="watch", priority=-1)
        elif not wait and self._state == "paused" and self._job is not None and self._job.thread is None:
            self._job.resume()  # nobody paused it: it was to begin when asked, which is no longer wanted
        if self._is_under_way:
            self._seen = now
        return self._is_under_way

    def close(self) -> None:
        """End it; what was not read is found at the next look at the folders."""
        if self._job is not None and self._is_under_way:
            self._job.cancel()

    # -- inside ----------------------------------------------------------------------------------------------------

    @property
    def _state(self) -> str:
        return "" if self._job is None else self._job.state

    @property
    def _is_under_way(self) -> bool:
        return self._state in {"queued", "running", "paused"}

    def _steps(self) -> Iterator[Progress]:
        """Read what is pending until nothing is, on the job's thread; it waits at its first yield."""
        done = 0
        yield Progress(0, len(self._pending))
        while self._pending:
            now = time.monotonic()
            ready = self._pending.ready(now, _BATCH)
            try:
                with closing(self._read(ready)) as work:
                    for at in work if ready else ():
                        yield Progress(done + min(at.done, len(ready)), done + len(self._pending), at.text)
            except LibraryBusy:  # the other program will be done soon
                ready = []
            self._pending.drop(ready, now)
            done += len(ready)
            yield Progress(done, done + len(self._pending))
            if not ready:
                time.sleep(_PAUSE)
