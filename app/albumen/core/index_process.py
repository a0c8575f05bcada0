"""The parent's end of the index process: starting it, talking to it, noticing that it died."""

from __future__ import annotations

import contextlib
import itertools
import os
import queue
import subprocess
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

from albumen.core.child_process import INDEX_WORKER, child_command
from albumen.core.encoder import ModelSpec
from albumen.core.frames import Frame, FrameError, read_frame, write_frame

_LOG_LIMIT: Final = 4 << 20  # bytes, after which the log is begun anew and the old one kept beside it


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """The model the process has loaded."""

    model_id: str
    name: str
    dim: int


@dataclass(frozen=True, slots=True)
class WorkerOptions:
    """How the index process works.

    Attributes:
        threads: Files decoded at a time.
        batch: Pictures that go through the model together.
        seconds_per_file: How long one file may take to read or to decode before the process is stopped.
        seconds_to_start: How long loading the model may take.
        command: The command line that starts the process.
    """

    threads: int = field(default_factory=lambda: min(max(os.cpu_count() or 2, 2), 8))
    batch: int = 32
    seconds_per_file: float = 60.0
    seconds_to_start: float = 300.0
    command: Sequence[str] = field(default_factory=lambda: child_command(INDEX_WORKER))

    @property
    def look_ahead(self) -> int:
        """Files that may be under way at once: one batch in the model, one decoded, and what is being decoded."""
        return 2 * self.batch + self.threads


class WorkerDied(Exception):
    """The process ended, whether by a crash or because its pipe broke.

    Attributes:
        code: Exit code; negative numbers are signals.
    """

    def __init__(self, code: int) -> None:
        super().__init__(f"exit code {code}")
        self.code = code


class IndexProcess:
    """A running index process."""

    def __init__(
        self,
        model: ModelSpec,
        options: WorkerOptions,
        log_file: Path,
        *,
        many: bool = False,
        calibration: Path | None = None,
    ) -> None:
        """Start the process.

        Args:
            many: Whether so many pictures are to come that it pays to prepare a faster runtime first.
            calibration: A folder of pictures to calibrate 8 bits on, if those are wanted and not there yet.
        """
        self.options = options
        self.model: LoadedModel | None = None  # until it is loaded
        self._jobs = itertools.count(1)
        self.log_file = log_file
        self._frames: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        with _open_log(log_file) as log:
            self._process = subprocess.Popen(
                list(options.command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._reader = threading.Thread(target=self._read, name="frames of the index process", daemon=True)
        self._reader.start()
        self.send(
            "configure",
            source=model.source,
            device=model.device,
            precision=model.precision,
            adapter=model.adapter,
            adapter_base=model.adapter_base,
            towers=model.towers,
            many=int(many),
            calibration="" if calibration is None else str(calibration),
            threads=options.threads,
            batch=options.batch,
            seconds=int(options.seconds_per_file),
        )

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def new_job(self) -> int:
        """A number that no other job of this process has, so that late answers of an abandoned job are told apart."""
        return next(self._jobs)

    def send(self, op: str, **fields: object) -> None:
        """Send a frame. That the process died meanwhile shows at the next `receive`."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                write_frame(self._process.stdin, {"op": op, **fields})

    def receive(self, timeout: float) -> Frame | None:
        """The next frame, or None where none came within `timeout` seconds.

        Raises:
            WorkerDied: The process ended and all its frames were received.
        """
        try:
            frame = self._frames.get(timeout=timeout)
        except queue.Empty:
            return None
        if frame is None:
            self._frames.put(None)  # for whoever asks again
            raise WorkerDied(self._reap())
        if frame.op == "ready":
            self.model = LoadedModel(frame.text("model_id"), frame.text("name"), frame.number("dim"))
        return frame

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._reap()

    def close(self) -> None:
        """Let the process go: it ends by itself when its input ends. One that does not is killed."""
        self._close_input()
        try:
            self._process.wait(timeout=2.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._reap()

    def _reap(self) -> int:
        self._close_input()
        code = self._process.wait()
        self._reader.join()
        return code

    def _close_input(self) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def _read(self) -> None:
        stream = self._process.stdout
        if stream is None:
            return
        with stream, contextlib.suppress(FrameError, OSError):
            while (frame := read_frame(stream)) is not None:
                self._frames.put(frame)
        self._process.kill()  # a process that writes something else is of no use; a dead one does not mind
        self._frames.put(None)


@contextlib.contextmanager
def _open_log(file: Path) -> Iterator[IO[bytes] | int]:
    """The file for the child's standard error; nowhere, where it cannot be written (a full disk, say)."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LOG_LIMIT:
            file.replace(file.with_suffix(".old.log"))
        stream = file.open("ab")
    except OSError:
        yield subprocess.DEVNULL
        return
    with stream:
        yield stream
