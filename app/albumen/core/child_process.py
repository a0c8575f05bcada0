"""How one of our processes starts another: the same from a checkout, an installed package and a frozen installer."""

from __future__ import annotations

import runpy
import signal
import sys
from collections.abc import Sequence
from typing import Final

INDEX_WORKER: Final = "albumen.core.index_worker"
_CHILDREN: Final = frozenset([INDEX_WORKER])


def child_command(module: str) -> list[str]:
    """The command line that runs a module of ours in a new process.

    `-P` keeps the working directory off the module path: a photo folder that happens to hold a `torch.py` must not be
    imported from. A frozen program has no interpreter to call; it calls itself and `run_if_child` takes over.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "-m", module]
    return [sys.executable, "-P", "-m", module]


def run_if_child(argv: Sequence[str]) -> bool:
    """In a frozen program, be the child process if that is what `argv` asks for; the first thing its entry point does.

    Returns:
        Whether this process was a child, and is done.
    """
    if not getattr(sys, "frozen", False) or len(argv) < 3 or argv[1] != "-m" or argv[2] not in _CHILDREN:
        return False
    runpy.run_module(argv[2], run_name="__main__")
    return True


def exit_cause(code: int | None) -> str:
    """How a child ended, in words: an exit code or, as Python tells it by a negative number, a signal."""
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
