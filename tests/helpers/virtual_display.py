"""A display of the test's own, so that a window is drawn as on a desktop."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Start an X server as long as the block runs; gives the environment that programs need to show windows on it.

    Where there is none, the test is skipped with the reason; on a machine that is there for testing it fails.
    """
    server = shutil.which("Xvfb")
    if server is None:
        _without("Xvfb is not installed, so that no window can be shown as on a desktop; install it (xvfb)")
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()  # it finds a free one and says which
        if not number:
            _without(f"{server} did not start, so that no window can be shown as on a desktop")
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        process.terminate()
        process.wait()


def _without(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
