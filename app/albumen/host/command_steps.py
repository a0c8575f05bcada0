"""Runs a plugin's command as steps, so that it can be a job: with progress, and cancelled while it works."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import wait
from dataclasses import replace
from typing import Final

from albumen.api import CommandResult, Invocation, Progress
from albumen.host.cancel import CancelFlag
from albumen.host.worker import Worker

POLL_SECONDS: Final = 0.05


def command_steps(
    run: Callable[[Invocation], CommandResult], invocation: Invocation
) -> Generator[Progress, None, CommandResult]:
    """Run a command on a thread of its own and yield what it says of its progress.

    Closing the generator tells the command through `invocation.cancel`; one that does not ask is left to its thread,
    and what it gives is dropped.

    Args:
        run: Runs the command.
        invocation: How it is called; progress and cancel are set here.

    Raises:
        UserError: From the command.
    """
    flag = CancelFlag()
    latest = [Progress(0, 0)]
    worker = Worker("command")
    own = threading.Lock()

    def note(progress: Progress) -> None:
        with own:
            latest[0] = Progress(int(progress.done), int(progress.total), str(progress.text))

    future = worker.submit(run, replace(invocation, progress=note, cancel=flag))
    try:
        while not wait([future], POLL_SECONDS).done:
            with own:
                now = latest[0]
            yield now
        return future.result()
    finally:
        flag.cancel()
        worker.stop(0)
