"""Long work in the background: started by priority, paused, resumed, cancelled, and remembered across restarts.

A job is a generator of `Progress`. Between two of its yields nothing can disturb it; at each yield it may be told to
wait or to stop.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import os
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Final

from albumen.api import Isolation, Progress
from albumen.core.errors import LibraryClosed
from albumen.core.library.library import Library
from albumen.core.running_job import JobStatus, RunningJob
from albumen.core.throttle import Throttle
from albumen.core.work_records import JobRecord, JobState

__all__ = ["JobRunner", "JobStatus", "RunningJob"]

log = logging.getLogger(__name__)

_ENDED: Final = frozenset[JobState](["done", "failed", "cancelled"])


class JobRunner:
    """Runs jobs, a few at a time, the most urgent first. Thread-safe; subscribers are called on the jobs' threads."""

    def __init__(self, library: Library, *, at_a_time: int = 2, throttle: Throttle | None = None) -> None:
        """Take over a library's jobs.

        Args:
            library: Where jobs are remembered.
            at_a_time: How many may run together; paused ones do not count.
            throttle: What jobs may take of the machine; None for all of it.
        """
        self.throttle = throttle
        self._library = library
        self._places = at_a_time
        self._lock = threading.RLock()
        self._order = itertools.count()
        self._waiting: list[tuple[int, int, RunningJob]] = []  # a heap of (-priority, order, job)
        self._running: set[RunningJob] = set()
        self._jobs: dict[int, RunningJob] = {}
        self._subscribers: tuple[Callable[[JobStatus], None], ...] = ()
        self._closed = False

    def submit(
        self,
        generator: Callable[..., Iterator[Progress]],
        *args: object,
        title: str,
        kind: str = "job",
        priority: int = 0,
        isolation: Isolation = "thread",
        on_done: Callable[[], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        restart: Mapping[str, object] | None = None,
        paused: bool = False,
    ) -> RunningJob:
        """Queue a job.

        Args:
            generator: A function that gives an iterator of `Progress`.
            args: Its arguments.
            title: What the jobs area calls it.
            kind: What can run it again; see `restart_interrupted`.
            priority: Higher ones go first, and take the place of lower ones at their next yield. Below 0 is work that
                nobody waits for: it keeps to what the throttle says of such work.
            isolation: "process" runs it in a process of its own; then generator and arguments must pickle.
            on_done: Called on the job's thread when it is done.
            on_error: Called there with what it raised.
            restart: What `kind` needs to run it again after the program was ended or killed meanwhile; only what JSON
                can hold. Without it the job is not run again.
            paused: Do not start it before `resume`.

        Raises:
            RuntimeError: The runner is closed.
        """
        with self._lock:
            if self._closed:
                raise RuntimeError("the job runner is closed")
        record = self._library.jobs.create(kind, {"title": title, "process": _this_process(), "restart": restart})
        begin = (lambda: _apart(generator, *args)) if isolation == "process" else (lambda: generator(*args))
        job = RunningJob(
            self, record.id, title=title, priority=priority, begin=begin, on_done=on_done, on_error=on_error
        )
        with self._lock:
            self._jobs[job.id] = job
        self.tell(job)
        if paused or (priority < 0 and self.throttle is not None and self.throttle.only_when_asked):
            job.pause()
        else:
            self._enqueue(job)
        return job

    def get(self, job_id: int) -> RunningJob | None:
        """A job of this program's run."""
        with self._lock:
            return self._jobs.get(job_id)

    def all(self) -> list[JobStatus]:
        """Every job of this program's run, oldest first."""
        with self._lock:
            jobs = list(self._jobs.values())
        return [job.status for job in jobs]

    def subscribe(self, callback: Callable[[JobStatus], None]) -> Callable[[], None]:
        """Call `callback` at every change of state, and some times a second; gives a function that ends it."""
        with self._lock:
            self._subscribers = (*self._subscribers, callback)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = tuple(one for one in self._subscribers if one is not callback)

        return unsubscribe

    def interrupted(self) -> list[JobRecord]:
        """Jobs that had not ended when the program that ran them did."""
        live = self._library.jobs.all(("queued", "running", "paused"))
        with self._lock:
            return [record for record in live if record.id not in self._jobs and not _alive(record.args.get("process"))]

    def restart_interrupted(
        self, kinds: Mapping[str, Callable[[Mapping[str, object]], Iterator[Progress]]]
    ) -> list[RunningJob]:
        """Run the interrupted jobs again: each under a new number, paused where it was paused.

        Args:
            kinds: How to run each kind, from what was given as `restart`. Jobs of other kinds, or that gave nothing,
                are noted as failed.
        """
        started: list[RunningJob] = []
        for record in self.interrupted():
            run, restart = kinds.get(record.kind), record.args.get("restart")
            self._library.jobs.update(record.id, state="failed", text="The program ended before the job did.")
            if run is not None and isinstance(restart, Mapping):
                title = str(record.args.get("title", record.kind))
                paused = record.state == "paused"
                started.append(self.submit(run, restart, title=title, kind=record.kind, restart=restart, paused=paused))
        return started

    def close(self, timeout: float = 10.0) -> None:
        """Stop every job at its next yield and wait for them, up to `timeout` seconds together.

        Jobs that can be restarted count as interrupted, and are run again by `restart_interrupted`.
        """
        with self._lock:
            self._closed = True
            jobs = [job for job in self._jobs.values() if job.state not in _ENDED]
        until = time.monotonic() + timeout
        for job in jobs:
            job.cancel()
        for job in jobs:
            job.wait(max(until - time.monotonic(), 0.0))

    # What jobs tell their runner.

    def wake(self, job: RunningJob) -> None:
        """A job was resumed or cancelled: queue it if it waited for that, or let it end."""
        with self._lock:
            if job.state in _ENDED or job in self._running:
                return
            queued = any(one is job for _, _, one in self._waiting)
            if job.is_cancelled:
                self._waiting = [entry for entry in self._waiting if entry[2] is not job]
                heapq.heapify(self._waiting)
                if job.thread is not None:
                    job.may_run.set()  # its thread waits, and is to clean up
                    return
            elif queued:
                return
        if job.is_cancelled:
            job.end("cancelled")
        else:
            self._enqueue(job)

    def paused(self, job: RunningJob) -> None:
        """A job is to pause: take it out of the queue; a running one does so itself."""
        with self._lock:
            if job.state in _ENDED or job in self._running:
                return
            self._waiting = [entry for entry in self._waiting if entry[2] is not job]
            heapq.heapify(self._waiting)
            job.queue(paused=True)
        self.tell(job)
        self.keep(job)

    def give_up_place(self, job: RunningJob) -> None:
        """A running job pauses, or makes way for a more urgent one."""
        with self._lock:
            job.may_run.clear()
            self._running.discard(job)
            job.queue(paused=job.wants_pause)
            if not job.wants_pause:
                heapq.heappush(self._waiting, (-job.priority, next(self._order), job))
            if job.is_cancelled:
                job.may_run.set()
            self._fill_places()
        self.tell(job)
        self.keep(job)

    def is_outranked(self, job: RunningJob) -> bool:
        """Whether a more urgent job waits for a place."""
        with self._lock:
            return bool(self._waiting) and -self._waiting[0][0] > job.priority

    def ended(self, job: RunningJob) -> None:
        """A job has ended."""
        with self._lock:
            self._running.discard(job)
            self._fill_places()
            closing = self._closed
        self.tell(job)
        # Closing the program is no decision about the job: it stays unfinished in the library, to be run again.
        if not (closing and job.state == "cancelled"):
            self.keep(job)

    def tell(self, job: RunningJob) -> None:
        """Tell the subscribers how a job stands."""
        status = job.status
        for subscriber in self._subscribers:
            try:
                subscriber(status)
            except Exception:
                log.exception("A subscriber failed on the job %r.", job.title)

    def keep(self, job: RunningJob) -> None:
        """Note in the library how a job stands."""
        status = job.status
        text = status.error or status.text
        try:
            self._library.jobs.update(job.id, state=status.state, done=status.done, total=status.total, text=text)
        except LibraryClosed:  # a job that outlived `close`; in the library it is unfinished, which is true
            log.info("The library was closed before the job %r ended.", job.title)

    def _enqueue(self, job: RunningJob) -> None:
        with self._lock:
            job.queue(paused=False)
            heapq.heappush(self._waiting, (-job.priority, next(self._order), job))
            self._fill_places()

    def _fill_places(self) -> None:
        while self._waiting and len(self._running) < self._places:
            _, _, job = heapq.heappop(self._waiting)
            self._running.add(job)
            job.may_run.set()
            if job.thread is None:
                job.thread = threading.Thread(target=job.work, name=f"job {job.title}", daemon=True)
                job.thread.start()


def _apart(generator: Callable[..., Iterator[Progress]], *args: object) -> Generator[Progress, None, object]:
    from albumen.core.job_process import in_process  # brings multiprocessing, which few jobs need

    return in_process(generator, *args)


def _this_process() -> list[float]:
    """What tells this process from every other one, also from a later one with the same number."""
    import psutil  # most commands start no job

    return [os.getpid(), psutil.Process().create_time()]


def _alive(process: object) -> bool:
    import psutil

    if not isinstance(process, list) or len(process) != 2:
        return False
    try:
        return bool(abs(psutil.Process(int(process[0])).create_time() - float(process[1])) < 1.0)
    except (psutil.Error, ValueError, TypeError):
        return False
