"""How the index process and its threads talk: frames to the parent, answers from it, and an end to what hangs."""

from __future__ import annotations

import faulthandler
import os
import queue
import threading
from typing import BinaryIO

from albumen.core.frames import Frame, write_frame


class Output:
    """Frames to the parent, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, op: str, payload: bytes = b"", /, **fields: object) -> None:
        """Write one frame; where the parent is gone, end the process."""
        with self._lock:
            try:
                write_frame(self._stream, {"op": op, **fields}, payload)
            except OSError:
                os._exit(0)  # the parent is gone; nobody waits for anything any more


class Deadman:
    """Ends the process from a thread of C when a decoder hangs without ever giving back the interpreter's lock.

    The parent stops a hanging child much earlier; this is for the case that the parent is gone.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._busy = 0
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._count(1)

    def __exit__(self, *_: object) -> None:
        self._count(-1)

    def _count(self, step: int) -> None:
        with self._lock:
            self._busy += step
            if self._busy:
                faulthandler.dump_traceback_later(self._seconds, exit=True, file=2)
            else:
                faulthandler.cancel_dump_traceback_later()


class Answers:
    """Where decoders wait for what the parent says about a hash."""

    def __init__(self) -> None:
        self._waiting: dict[int, queue.SimpleQueue[Frame | None]] = {}
        self._lock = threading.Lock()

    def expect(self, job: int) -> queue.SimpleQueue[Frame | None]:
        """Announce that an answer to this job will be waited for."""
        with self._lock:
            return self._waiting.setdefault(job, queue.SimpleQueue())

    def give(self, frame: Frame) -> None:
        """Hand an answer over; one that nobody waits for is dropped."""
        with self._lock:
            waiting = self._waiting.pop(frame.number("job"), None)
        if waiting is not None:
            waiting.put(frame)

    def forget(self) -> None:
        """Let everybody who waits go without an answer."""
        with self._lock:
            waiting, self._waiting = list(self._waiting.values()), {}
        for one in waiting:
            one.put(None)


class UnderWay:
    """How many files are to come or being decoded: while there are any, an incomplete batch is worth a wait."""

    def __init__(self) -> None:
        self._count = 0
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        return self._count > 0

    def add(self, step: int) -> None:
        """Count files that came (1) or are done with (-1)."""
        with self._lock:
            self._count += step


def private_streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent, taken away from standard input and output.

    Libraries print; whatever they print must not get between two frames, so standard output becomes standard error.
    """
    commands, results = os.dup(0), os.dup(1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123 - a device, not a path
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    return os.fdopen(commands, "rb"), os.fdopen(results, "wb")
