"""One job: what it is, how it stands, and the thread that does it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from albumen.api import Cancelled, Progress, UserError
from albumen.core.job_pace import Pace
from albumen.core.work_records import JobState

if TYPE_CHECKING:
    from albumen.core.jobs import JobRunner
    from albumen.core.throttle import Throttle

log = logging.getLogger(__name__)

_TELL_SECONDS: Final = 0.1  # between two reports of progress to subscribers
_NAP: Final = 0.2  # seconds between two looks whether a rest is over
_KEEP_SECONDS: Final = 2.0  # between two notes of progress in the library


@dataclass(frozen=True, slots=True)
class JobStatus:
    """A job at one moment.

    Attributes:
        id: The library's number for it.
        title: What the jobs area calls it.
        state: Queued, running or paused; done, failed or cancelled.
        done: Units done.
        total: Of so many; 0 while not known.
        text: What it does now.
        rate: Units a second lately, or None.
        seconds_left: At that rate, or None.
        error: Why it failed, one sentence; else "".
        waits: Why it rests now though nobody paused it; else "".
    """

    id: int
    title: str
    state: JobState
    done: int = 0
    total: int = 0
    text: str = ""
    rate: float | None = None
    seconds_left: float | None = None
    error: str = ""
    waits: str = ""


class RunningJob:
    """One job. Implements `albumen.api.Job`; made by `JobRunner.submit`."""

    def __init__(
        self,
        runner: JobRunner,
        number: int,
        *,
        title: str,
        priority: int,
        begin: Callable[[], Iterator[Progress]],
        on_done: Callable[[], None] | None,
        on_error: Callable[[Exception], None] | None,
    ) -> None:
        self.id = number
        self.title = title
        self.priority = priority
        self.result: object = None
        self.thread: threading.Thread | None = None
        self.may_run = threading.Event()
        self._runner = runner
        self._begin = begin
        self._on_done = on_done
        self._on_error = on_error
        self._state: JobState = "queued"
        self._progress = Progress(0, 0)
        self._pace = Pace()
        self._error = ""
        self._cancel = threading.Event()
        self._pause = False
        self._regardless = False
        self._waits = ""
        self._ended = threading.Event()

    @property
    def state(self) -> JobState:
        """One of queued, running, paused, done, failed, cancelled."""
        return self._state

    @property
    def progress(self) -> Progress:
        """The last progress it gave."""
        return self._progress

    @property
    def wants_pause(self) -> bool:
        """Whether it is paused, or will be at its next yield."""
        return self._pause

    @property
    def status(self) -> JobStatus:
        """All of it, at this moment."""
        at = self._progress
        running = self._state == "running"
        return JobStatus(
            self.id,
            self.title,
            self._state,
            at.done,
            at.total,
            at.text,
            self._pace.rate if running else None,
            self._pace.seconds_left(at.total) if running else None,
            self._error,
            self._waits if running else "",
        )

    def cancel(self) -> None:
        """Ask it to stop; it does at its next `yield`, or at once where it has not begun."""
        self._cancel.set()
        self._runner.wake(self)

    def pause(self) -> None:
        """Let it rest from its next `yield` on. Its place goes to another job meanwhile."""
        self._pause = True
        self._runner.paused(self)

    def resume(self) -> None:
        """Let it go on."""
        self._pause = False
        self._runner.wake(self)

    def go_on(self) -> None:
        """Let it go on though the machine runs on its battery."""
        self._regardless = True

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it has ended and its callbacks were called; whether it has."""
        return self._ended.wait(timeout)

    def work(self) -> None:
        """Do the job, on a thread of its own: it may hold locks across a yield, which other threads must not free."""
        error: Exception | None = None
        try:
            state: JobState = self._iterate()
        except Cancelled:
            state = "cancelled"
        except Exception as raised:
            error, state = raised, "failed"
            self._error = raised.sentence if isinstance(raised, UserError) else f"{type(raised).__name__}: {raised}"
            log.warning("The job %r failed.", self.title, exc_info=raised)
        try:
            self.end(state)
            if state == "done" and self._on_done is not None:
                self._on_done()
            elif error is not None and self._on_error is not None:
                self._on_error(error)
        except Exception:
            log.exception("What should follow the job %r failed.", self.title)
        finally:
            self._ended.set()

    def end(self, state: JobState) -> None:
        """Note how it ended."""
        self._state = state
        self._runner.ended(self)
        if self.thread is None:  # it never began
            self._ended.set()

    def queue(self, *, paused: bool) -> None:
        """Note that it waits, for its turn or for its owner."""
        self._state = "paused" if paused else "queued"

    def _iterate(self) -> JobState:
        if not self._wait_for_turn():
            return "cancelled"
        steps = self._begin()
        try:
            self._pace.start(time.monotonic())
            told = kept = 0.0
            while True:
                try:
                    self._progress = next(steps)
                except StopIteration as stop:
                    self.result = stop.value
                    return "done"
                now = time.monotonic()
                self._pace.mark(now, self._progress.done)
                if now - told >= _TELL_SECONDS:
                    told = now
                    self._runner.tell(self)
                if now - kept >= _KEEP_SECONDS:
                    kept = now
                    self._runner.keep(self)
                self._rest()
                if self._pause or self._runner.is_outranked(self):
                    self._pace.stop(now)
                    self._runner.give_up_place(self)
                    if not self._wait_for_turn():
                        return "cancelled"
                    self._pace.start(time.monotonic())
                if self._cancel.is_set():
                    return "cancelled"
        finally:
            if isinstance(steps, Generator):
                steps.close()

    def _rest(self) -> None:
        """Wait for as long as the throttle wants this job to, unless it is paused or cancelled meanwhile."""
        throttle = self._runner.throttle
        if throttle is None:
            return
        at = self._progress
        while self.priority < 0 and (reason := self._reason_to_wait(throttle)) and not self._is_disturbed(_NAP):
            if self._waits != reason:
                self._pace.stop(time.monotonic())
                self._waits = reason
                self._progress = Progress(at.done, at.total, reason)
                self._runner.tell(self)
        if self._waits:
            self._progress, self._waits = at, ""
            self._pace.start(time.monotonic())
        until = time.monotonic() + throttle.rest()
        while (left := until - time.monotonic()) > 0 and not self._is_disturbed(min(left, _NAP)):
            pass

    def _reason_to_wait(self, throttle: Throttle) -> str:
        return throttle.reason_to_wait(asked=True, regardless=self._regardless)

    def _is_disturbed(self, seconds: float) -> bool:
        """Wait so long; whether it was paused or cancelled meanwhile."""
        return self._cancel.wait(seconds) or self._pause

    def _wait_for_turn(self) -> bool:
        self.may_run.wait()
        if self._cancel.is_set():
            return False
        self._state = "running"
        self._runner.tell(self)
        self._runner.keep(self)
        return True

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancel.is_set()
