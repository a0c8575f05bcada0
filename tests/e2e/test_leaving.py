"""Ending the program while a plugin is inside native code: no abort, and the exit status arrives."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys, threading, time
from albumen.boot import leave

def native():
    import torch  # a second in C++, in which nothing can stop a thread
    while True:
        torch.ones(400, 400) @ torch.ones(400, 400)

threading.Thread(target=native, daemon=True).start()
time.sleep(float(sys.argv[1]))
print("left")
sys.exit(leave(3))
"""


def test_a_thread_in_native_code_does_not_abort_the_program() -> None:
    for seconds in ("0.3", "0.6", "1.2"):
        result = subprocess.run([sys.executable, "-c", SCRIPT, seconds], capture_output=True, text=True, check=False)
        assert (result.returncode, result.stdout, result.stderr) == (3, "left\n", "")


def test_without_such_threads_python_ends_as_ever() -> None:
    code = "import atexit, sys; from albumen.boot import leave; atexit.register(print, 'end'); sys.exit(leave(0))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "end\n")
