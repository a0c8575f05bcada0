"""Keeps the analyzers up with the library while the window is open: new photos, new plugins, new models."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

from albumen.api import Cancelled, LibraryChanged, ModelChanged, PhotosAdded, UserError
from albumen.core.errors import LibraryClosed
from albumen.core.jobs import JobRunner, JobStatus, RunningJob
from albumen.core.records import Change, PhotosChanged
from albumen.host.analysis import Analysis, AnalysisReport, Steps

log = logging.getLogger(__name__)

KIND: Final = "analysis"
PRIORITY: Final = -1
"""Below reading folders: what is not indexed yet cannot be analysed anyway."""
SETTLE_SECONDS: Final = 1.0
"""How long to wait after a change for more of them."""


class BackgroundAnalysis:
    """Looks after each change whether there is something to analyse, and then does it as a job. Thread-safe.

    An analyzer that cannot do its work is left alone until its plugin is enabled or loaded again.
    """

    def __init__(self, analysis: Analysis, jobs: JobRunner, *, settle_seconds: float = SETTLE_SECONDS) -> None:
        self._analysis = analysis
        self._jobs = jobs
        self._settle = settle_seconds
        self._lock = threading.Lock()
        self._changed = threading.Event()
        self._stopped = threading.Event()
        self._stalled: frozenset[tuple[str, str]] = frozenset()
        self._job: RunningJob | None = None
        self._thread: threading.Thread | None = None
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin; the first look is now."""
        with self._lock:
            if self._thread is not None:
                return
            self._thread = threading.Thread(target=self._watch, name="background analysis", daemon=True)
        self._unsubscribe = self._jobs.subscribe(self._on_job)
        self._changed.set()
        self._thread.start()

    def stop(self) -> None:
        """End, and the job with it."""
        self._stopped.set()
        self._changed.set()
        self._unsubscribe()
        with self._lock:
            thread, job = self._thread, self._job
        if job is not None:
            job.cancel()
        if thread is not None:
            thread.join()

    def on_change(self, change: Change) -> None:
        """The library changed."""
        if isinstance(change, PhotosAdded | PhotosChanged | ModelChanged | LibraryChanged):
            self._changed.set()

    def plugins_changed(self) -> None:
        """A plugin was enabled, disabled or loaded again: it deserves another chance."""
        with self._lock:
            self._stalled = frozenset()
        self._changed.set()

    def _on_job(self, status: JobStatus) -> None:
        """Vectors that a job made are announced by nobody else."""
        if status.state in {"done", "failed", "cancelled"}:
            with self._lock:
                ours = self._job is not None and self._job.id == status.id
            if not ours or status.state == "done":
                self._changed.set()

    def _watch(self) -> None:
        while not self._stopped.is_set():
            self._changed.wait()
            if self._stopped.wait(self._settle):
                return
            self._changed.clear()
            try:
                self._look()
            except LibraryClosed:
                return
            except UserError as error:
                log.warning("What is left to analyse cannot be told: %s", error)

    def _look(self) -> None:
        with self._lock:
            busy = self._job is not None and self._job.state in {"queued", "running", "paused"}
            stalled = self._stalled
        if not busy and self._analysis.pending(but=stalled):
            job = self._jobs.submit(
                lambda: self._steps(stalled), title="Looking at photos with plugins", kind=KIND, priority=PRIORITY
            )
            with self._lock:
                self._job = job

    def _steps(self, stalled: frozenset[tuple[str, str]]) -> Steps:
        report: AnalysisReport = yield from self._analysis.run(but=stalled, stalled=self._stall)
        if self._stopped.is_set():
            raise Cancelled
        for failure in report.failures:
            log.warning("%s/%s: %s", failure.plugin_id, failure.analyzer_id, failure.reason)
        return report

    def _stall(self, key: tuple[str, str]) -> None:
        with self._lock:
            self._stalled |= {key}
