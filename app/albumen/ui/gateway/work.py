"""Folders to read and the jobs that read them, for the window. Call on a worker thread."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from albumen.core.index_report import Failure, IndexReport
from albumen.core.indexer import Indexing
from albumen.core.jobs import RunningJob
from albumen.host.session import Session
from albumen.host.sidecar_keeper import KIND as SIDECARS

_KIND: Final = "window-index"


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
        self._read([added.path], title, priority=1)

    def rescan(self, title: str) -> None:
        """Look at every folder for what is new, changed or gone, as a job of this title; nothing without folders."""
        self._read([folder.path for folder in self._session.library.folders.all()], title)

    def begin(self, title: str) -> None:
        """Take up the jobs that the last run did not end, and look at the other folders for what has changed.

        A job that was paused waits again, and so do its folders.
        """
        jobs = self._session.jobs
        left = {path for record in jobs.interrupted() if record.kind == _KIND for path in _folders(record.args)}
        sidecars = self._session.sidecars
        jobs.restart_interrupted({_KIND: self._read_again, SIDECARS: sidecars.write_again})
        sidecars.start()
        paths = [folder.path for folder in self._session.library.folders.all()]
        self._read([path for path in paths if path not in left], title, priority=-1)
        self._session.host.analyze_in_background()

    def notice_others(self) -> None:
        """Notice what another program (the command line, say) has done to the library."""
        self._session.library.poll_external()

    def failures_of(self, job_id: int) -> tuple[Failure, ...]:
        """What a job that has read folders could not read."""
        job = self._session.jobs.get(job_id)
        return job.result.failed if job is not None and isinstance(job.result, IndexReport) else ()

    def failures(self) -> tuple[Failure, ...]:
        """Every file that could not be read and has not changed since, by its path."""
        found = self._session.library.failures.all()
        return tuple(sorted((Failure.at(one.path, one.reason) for one in found), key=lambda one: one.path))

    def give_way(self, presenting: bool) -> None:
        """Whether something is shown full screen now, to which background work gives way; answers at once."""
        self._session.throttle.presenting = presenting

    def pause(self, job_id: int) -> None:
        """Let a job rest."""
        self._job(job_id).pause()

    def resume(self, job_id: int) -> None:
        """Let it go on."""
        self._job(job_id).resume()

    def go_on(self, job_id: int) -> None:
        """Let it go on though the machine runs on its battery."""
        self._job(job_id).go_on()

    def cancel(self, job_id: int) -> None:
        """Stop it; what it has done stays."""
        self._job(job_id).cancel()

    def _read(self, folders: Sequence[Path], title: str, priority: int = 0) -> None:
        if folders:
            restart = {"folders": [os.fsencode(folder).hex() for folder in folders]}  # names need not be text
            self._session.jobs.submit(
                self._session.indexer.index,
                folders,
                title=title,
                kind=_KIND,
                priority=priority,
                restart=restart,
                on_done=self._indexed,
            )

    def _indexed(self) -> None:
        self._session.search_index.keep()

    def _read_again(self, restart: Mapping[str, object]) -> Indexing:
        watched = {folder.path for folder in self._session.library.folders.all()}
        return self._session.indexer.index([path for path in _folders({"restart": restart}) if path in watched])

    def _job(self, job_id: int) -> RunningJob:
        job = self._session.jobs.get(job_id)
        if job is None:
            raise KeyError(f"job {job_id} is none of this run's")
        return job


def _folders(args: Mapping[str, object]) -> list[Path]:
    """The folders that a job was to read, from what was noted to restart it."""
    restart = args.get("restart")
    names = restart.get("folders") if isinstance(restart, Mapping) else None
    return [Path(os.fsdecode(bytes.fromhex(str(name)))) for name in names] if isinstance(names, list) else []
