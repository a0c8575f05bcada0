"""Fetching a model as a job, which can be watched and cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait

from albumen.api import Progress
from albumen.host.model_catalog import ModelCatalog

_LOOK = 0.1  # seconds between two looks at how far it is
_MB = 10**6


class _Stopped(Exception):
    """The job was cancelled."""


def downloading(catalog: ModelCatalog, name: str) -> Iterator[Progress]:
    """Fetch a published model; progress is in megabytes.

    What has arrived when the job is cancelled stays, and the next download goes on from there.

    Raises:
        UserError: There is no published model of this name, or it cannot be fetched.
    """
    latest = Progress(0, 0)
    stop = threading.Event()

    def report(done: int, total: int) -> None:
        nonlocal latest
        if stop.is_set():
            raise _Stopped
        latest = Progress(done // _MB, total // _MB)

    with ThreadPoolExecutor(1, thread_name_prefix="model-download") as thread:
        future = thread.submit(catalog.download, name, report)
        try:
            while not wait([future], _LOOK).done:
                yield latest
        finally:
            stop.set()
        future.result()
