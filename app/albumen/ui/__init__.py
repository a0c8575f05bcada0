"""The window. Qt is imported here and in plugins' panels, nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from albumen.host.session import Session


def run(session: Session, argv: Sequence[str], paths: Sequence[Path] = ()) -> int:
    """Show the window, and open files and folders in it, until it is closed; gives the program's exit status.

    Where a window of this library is open already, it gets the paths. The session stays open.
    """
    from albumen.ui.app import run as run_window

    return run_window(session, argv, paths)
