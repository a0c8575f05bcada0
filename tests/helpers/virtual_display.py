"""A display of the test's own, so that a window is drawn as on a desktop; Qt's offscreen one where there is no Xvfb."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Start an X server as long as the block runs; gives the environment that programs need to show windows on it."""
    server = shutil.which("Xvfb")
    if server is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()  # it finds a free one and says which
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else {"QT_QPA_PLATFORM": "offscreen"}
    finally:
        process.terminate()
        process.wait()
