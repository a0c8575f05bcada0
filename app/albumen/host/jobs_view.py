"""What `ctx.jobs` is made of."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from typing import Final

from albumen.api import Isolation, Job, Progress
from albumen.core.jobs import JobRunner
from albumen.host.apart import apart
from albumen.host.child_job import callable_in_child

PRIORITY: Final = -1
"""Below the program's own work, which takes the place of a plugin's job at its next step, also of one that hangs."""


class JobsView:
    """Implements `albumen.api.Jobs` for one plugin: remembers its jobs, so that they can be cancelled with it."""

    def __init__(
        self,
        plugin_id: str,
        runner: JobRunner,
        *,
        dispatch: Callable[[Callable[[], None]], None],
        running: Callable[[], AbstractContextManager[None]],
        failed: Callable[[str, Exception], None],
    ) -> None:
        """Make the view.

        Args:
            dispatch: Brings a callback to the GUI thread.
            running: Notes, for its block, that the plugin's code runs.
            failed: Records that a job failed.
        """
        self._plugin_id = plugin_id
        self._runner = runner
        self._dispatch = dispatch
        self._running = running
        self._failed = failed
        self._lock = threading.Lock()
        self._jobs: list[Job] = []

    def submit(
        self,
        generator: Callable[..., Iterator[Progress]],
        *args: object,
        title: str,
        on_done: Callable[[], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        isolation: Isolation = "thread",
    ) -> Job:
        """Run a generator of `Progress` in the background."""

        def finished() -> None:
            if on_done is not None:
                self._dispatch(on_done)

        def went_wrong(error: Exception) -> None:
            self._failed(title, error)
            if on_error is not None:
                self._dispatch(lambda: on_error(error))

        def steps() -> Generator[Progress, None, object]:
            return apart(f"job {title}", lambda: generator(*args), self._running)

        function, arguments = (steps, ()) if isolation == "thread" else callable_in_child(generator, args)
        job = self._runner.submit(
            function,
            *arguments,
            title=title,
            kind=f"plugin:{self._plugin_id}",
            priority=PRIORITY,
            isolation=isolation,
            on_done=finished,
            on_error=went_wrong,
        )
        with self._lock:
            self._jobs = [*(one for one in self._jobs if one.state in {"queued", "running", "paused"}), job]
        return job

    def cancel_all(self) -> None:
        """Cancel what still runs."""
        with self._lock:
            jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.cancel()
