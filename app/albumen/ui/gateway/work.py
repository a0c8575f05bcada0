"""Folders to read and the jobs that read them, for the window. Call on a worker thread."""

from __future__ import annotations

from pathlib import Path

from albumen.core.index_report import Failure, IndexReport
from albumen.core.jobs import RunningJob
from albumen.host.session import Session

_KIND = "window-index"


class Work:
    """Background work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def watch(self) -> None:
        """Follow what happens in the folders from now on."""
        self._session.watcher.start()

    def add_folder(self, folder: Path, title: str) -> None:
        """Remember a folder and begin to read it, as a job of this title.

        Raises:
            UserError: it is not a folder, or not there.
        """
        added = self._session.library.folders.add(folder)
        self._session.jobs.submit(self._session.indexer.index, [added.path], title=title, kind=_KIND, priority=1)

    def rescan(self, title: str) -> None:
        """Look at every folder for what is new, changed or gone, as a job of this title; nothing without folders."""
        if self._session.library.folders.all():
            self._session.jobs.submit(self._session.indexer.index, title=title, kind=_KIND)

    def notice_others(self) -> None:
        """Notice what another program (the command line, say) has done to the library."""
        self._session.library.poll_external()

    def failures_of(self, job_id: int) -> tuple[Failure, ...]:
        """What a job that has read folders could not read."""
        job = self._session.jobs.get(job_id)
        return job.result.failed if job is not None and isinstance(job.result, IndexReport) else ()

    def pause(self, job_id: int) -> None:
        """Let a job rest."""
        self._job(job_id).pause()

    def resume(self, job_id: int) -> None:
        """Let it go on."""
        self._job(job_id).resume()

    def cancel(self, job_id: int) -> None:
        """Stop it; what it has done stays."""
        self._job(job_id).cancel()

    def _job(self, job_id: int) -> RunningJob:
        job = self._session.jobs.get(job_id)
        if job is None:
            raise KeyError(f"job {job_id} is none of this run's")
        return job
