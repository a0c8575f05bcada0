"""Runs a generator of `Progress` in a process of its own, for work that may crash or that would hold up the window.

The process does one step at a time and waits to be asked for the next, so that pausing the job pauses the process. It
ends with its parent, because waiting on a broken pipe ends it. Cancelled in the middle of a step, it is ended.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import traceback
from collections.abc import Callable, Generator, Iterator
from multiprocessing.connection import Connection
from typing import Final

from albumen.api import AlbumenError, Progress
from albumen.core.child_process import exit_cause

_GRACE: Final = 0.5  # seconds a cancelled process gets to clean up
_REAP: Final = 5.0  # seconds a dead process gets to be gone
_POLL: Final = 0.1  # seconds between two looks whether the job is still wanted


class JobProcessDied(AlbumenError):
    """The process of a job ended without finishing: it crashed, or something killed it."""


def in_process(function: Callable[..., Iterator[Progress]], *args: object) -> Generator[Progress, None, object]:
    """Iterate `function(*args)` in another process; gives what the generator returns. Closing it ends the process.

    Args:
        function: A generator function that can be imported by its name.
        args: What pickles. (Both sides are the same program; nothing of a photo travels this way.)

    Raises:
        JobProcessDied: The process ended without finishing.
        Exception: Whatever the generator raised, with the other side's traceback as a note.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=_serve, args=(theirs, function, args), name=f"job {getattr(function, '__name__', '')}", daemon=True
    )
    with ours:
        process.start()
        theirs.close()
        latest = Progress(0, 0)
        try:
            while True:
                ours.send(True)
                while not ours.poll(_POLL):
                    yield latest  # so that a step that takes long, or hangs, can be cancelled
                kind, value = ours.recv()
                if kind == "progress":
                    latest = value
                    yield latest
                elif kind == "error":
                    raise value
                else:
                    return value
        except (EOFError, OSError) as error:
            process.join(_REAP)
            raise JobProcessDied(
                f"The job's process ended before its time ({exit_cause(process.exitcode)})."
            ) from error
        finally:
            with contextlib.suppress(OSError):
                ours.send(False)
            process.join(_GRACE)
            if process.is_alive():
                process.kill()
                process.join()


def _serve(pipe: Connection, function: Callable[..., Iterator[Progress]], args: tuple[object, ...]) -> None:
    """The other side."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides what it means
    with contextlib.suppress(EOFError, OSError), pipe:
        try:
            steps = function(*args)
            while pipe.recv():
                try:
                    pipe.send(("progress", next(steps)))
                except StopIteration as stop:
                    pipe.send(("result", stop.value))
                    return
            if isinstance(steps, Generator):
                steps.close()
        except (EOFError, OSError):
            raise
        except Exception as error:  # noqa: BLE001 - travels to the parent, which raises it
            error.add_note("In the job's process:\n" + traceback.format_exc())
            pipe.send(("error", error))
