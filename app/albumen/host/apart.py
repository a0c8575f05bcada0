"""Runs a plugin's generator on a thread of its own, so that whoever iterates over it can stop although it hangs."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import wait
from contextlib import AbstractContextManager
from typing import Final

from albumen.api import Progress
from albumen.host.worker import Worker

POLL_SECONDS: Final = 0.05
_END: Final = object()


def apart(
    name: str, begin: Callable[[], Iterator[Progress]], running: Callable[[], AbstractContextManager[None]]
) -> Generator[Progress, None, object]:
    """Iterate over what `begin` gives; its last progress again while its next one takes long.

    Closing this generator closes the other one as soon as that is possible, and does not wait for it.

    Args:
        name: Of the thread.
        begin: Gives the plugin's generator; called on its thread.
        running: Notes, for its block, that the plugin's code runs.

    Raises:
        TypeError: It yielded something else than `Progress`.
        Exception: Whatever it raised.
    """
    worker = Worker(name)
    steps: list[Iterator[Progress]] = []
    result: list[object] = []

    def advance() -> object:
        with running():
            if not steps:
                steps.append(iter(begin()))
            try:
                return next(steps[0])
            except StopIteration as stop:
                result.append(stop.value)
                return _END

    def close() -> None:
        with running():
            if steps and isinstance(steps[0], Generator):
                steps[0].close()

    latest = Progress(0, 0)
    try:
        while True:
            future = worker.submit(advance)
            while not wait([future], POLL_SECONDS).done:
                yield latest
            step = future.result()
            if step is _END:
                return result[0]
            if not isinstance(step, Progress):
                raise TypeError(f"yielded a {type(step).__name__} instead of Progress")
            latest = Progress(int(step.done), int(step.total), str(step.text))
            yield latest
    finally:
        worker.submit(close)
        worker.stop(0)
