"""Indexes short lists of files far from the library: on another machine, with an index process beside it.

The library is asked nothing on the way, so every file is decoded; what is recorded is decided where the library is.
A file that kills the process or hangs it is tried again alone, and the second time it is set aside with its reason.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from albumen.core.child_process import exit_cause
from albumen.core.encoder import ModelSpec
from albumen.core.frames import Frame
from albumen.core.index_process import IndexProcess, WorkerDied, WorkerOptions
from albumen.core.index_report import IndexingStopped
from albumen.core.index_task import Job, Task
from albumen.core.photo_failure import REASONS, FailureKind

_TICK: Final = 0.25
_DEATHS: Final = 3
_LAST: Final = frozenset(["result", "clip", "failed"])


class ChunkWorker:
    """Keeps an index process warm from one list of files to the next."""

    def __init__(self, model: ModelSpec, options: WorkerOptions) -> None:
        """Prepare a worker; the model is loaded at the first use.

        Args:
            model: What embeds; a folder or a file must be there on this machine too.
            options: Of the index process.
        """
        self._model, self._options = model, options
        self._log = Path(tempfile.gettempdir()) / "albumen" / f"index-worker-{os.getpid()}.log"
        self._process: IndexProcess | None = None
        self._ready: Frame | None = None

    def pid(self) -> int:
        """The number of this process, which is not that of the index process."""
        return os.getpid()

    def ready(self) -> Frame:
        """The frame `ready` or `fatal` of the index process; loads the model."""
        deadline = time.monotonic() + self._options.seconds_to_start
        while self._ready is None:
            if time.monotonic() > deadline:
                raise IndexingStopped("The model was not loaded in time on a machine of the cluster.")
            try:
                frame = self._running().receive(_TICK)
            except WorkerDied as death:
                raise IndexingStopped(
                    f"The index process stopped on a machine of the cluster while it loaded the model "
                    f"({exit_cause(death.code)}); {self._log} there says more."
                ) from death
            if frame is not None and frame.op in {"ready", "fatal"}:
                self._ready = frame
        return self._ready

    def index(self, paths: Sequence[bytes]) -> tuple[Frame, list[list[Frame]]]:
        """Decode and embed files.

        Returns:
            The `ready` frame, and for each file its frames as far as they matter for the record: `hashed` and then
            `result`, `clip` or `failed`.

        Raises:
            IndexingStopped: The index process dies again and again without a file to blame.
        """
        ready = self.ready()
        if ready.op == "fatal":
            return ready, [[] for _ in paths]
        chunk = _Chunk(paths)
        deaths = 0
        while chunk.unfinished:
            # A process that died is asked for its last frames before another takes its place.
            process = self._process if self._process is not None and chunk.under_way else self._running()
            chunk.feed(process, self._options.look_ahead)
            began = time.monotonic()
            try:
                frame = process.receive(_TICK)
            except WorkerDied as death:
                self._process = None
                deaths = 0 if chunk.bury(death.code) else deaths + 1
                if deaths >= _DEATHS:
                    raise IndexingStopped(
                        f"The index process stopped {deaths} times in a row on a machine of the cluster "
                        f"({exit_cause(death.code)}); {self._log} there says more."
                    ) from death
                continue
            if frame is not None:
                chunk.take(frame, process)
            if chunk.spend(time.monotonic() - began, self._options.seconds_per_file):
                process.kill()
        return ready, chunk.frames

    def close(self) -> None:
        """Let the index process go."""
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def _running(self) -> IndexProcess:
        if self._process is None or not self._process.alive:
            self._process = IndexProcess(self._model, self._options, self._log)
        return self._process


class _Chunk:
    """How far the files of one list are."""

    def __init__(self, paths: Sequence[bytes]) -> None:
        self.frames: list[list[Frame]] = [[] for _ in paths]
        self._places = {path: place for place, path in enumerate(paths)}
        self._pending = deque(Task(path) for path in self._places)
        self._suspects: deque[Task] = deque()
        self._jobs: dict[int, Job] = {}
        self._alone = False
        self._late: set[int] = set()

    @property
    def unfinished(self) -> bool:
        return bool(self._pending or self._suspects or self._jobs)

    @property
    def under_way(self) -> bool:
        return bool(self._jobs)

    def feed(self, process: IndexProcess, most: int) -> None:
        """Hand over files: suspects one at a time, when nothing else is under way, the others many at once."""
        self._alone = self._alone and bool(self._jobs)
        if self._alone:
            return
        if self._suspects and not self._pending and not self._jobs:
            self._alone = True
            self._send(self._suspects.popleft(), process)
        while self._pending and len(self._jobs) < most:
            self._send(self._pending.popleft(), process)

    def _send(self, task: Task, process: IndexProcess) -> None:
        number = process.new_job()
        self._jobs[number] = Job(task)
        process.send("file", job=number, path=os.fsdecode(task.path))

    def take(self, frame: Frame, process: IndexProcess) -> None:
        """Note a frame, and have every file decoded."""
        job = self._jobs.get(frame.number("job"))
        if job is None:
            return
        if frame.op == "hashed":
            job.enter("asked")
            process.send("answer", job=frame.number("job"), verdict="decode", pixels="")
        elif frame.op in {"opened", "decoding", "decoded"}:
            job.enter("reading" if frame.op == "opened" else "decoding" if frame.op == "decoding" else "decoded")
            return
        if frame.op in {"hashed", *_LAST}:
            self.frames[self._places[job.task.path]].append(frame)
        if frame.op in _LAST:
            del self._jobs[frame.number("job")]

    def spend(self, seconds: float, longest: float) -> bool:
        """Count time; gives whether a file takes too long, so that the process must be stopped."""
        for number, job in self._jobs.items():
            if job.at_risk:
                job.seconds += seconds
                if job.seconds > longest:
                    self._late.add(number)
        return bool(self._late)

    def bury(self, code: int) -> bool:
        """The process died: set suspects apart and put the others back. Gives whether there was a file to blame."""
        jobs, self._jobs = self._jobs, {}
        late, self._late = self._late, set()
        alone, self._alone = self._alone, False
        blamed = False
        for number, job in jobs.items():
            self.frames[self._places[job.task.path]].clear()
            if number in late:
                self._fail(job.task, "timed_out", REASONS["timed_out"])
            elif alone and not late:
                self._fail(job.task, "crashed", f"{REASONS['crashed'].removesuffix('.')} ({exit_cause(code)}).")
            elif job.at_risk and not late:
                self._suspects.append(job.task)
            else:
                self._pending.append(job.task)
                continue
            blamed = True
        return blamed

    def _fail(self, task: Task, kind: FailureKind, reason: str) -> None:
        header = {"op": "failed", "job": 0, "kind": kind, "reason": reason, "size": -1, "mtime_ns": -1}
        self.frames[self._places[task.path]].append(Frame(header))
