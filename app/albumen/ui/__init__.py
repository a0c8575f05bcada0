"""The window. Qt is imported here and in plugins' panels, nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from albumen.host.session import Session
    from albumen.ui.opening import Opening


def open_early(library_folder: Path, argv: Sequence[str]) -> Opening | None:
    """Paint the window of a library before it is opened; None where it may have a window already."""
    from albumen.ui.plain_imports import plain_imports

    plain_imports()
    from albumen.ui.opening import open_early as open_window

    return open_window(library_folder, argv)


def hand_over_early(library_folder: Path, argv: Sequence[str], paths: Sequence[Path]) -> bool:
    """Give files and folders to the window of a library, if it has one, before the library is opened."""
    from albumen.ui.opening import hand_over_early as hand_over

    return hand_over(library_folder, argv, paths)


def run(session: Session, argv: Sequence[str], paths: Sequence[Path] = (), opening: Opening | None = None) -> int:
    """Show the window, and open files and folders in it, until it is closed; gives the program's exit status.

    Where a window of this library is open already, it gets the paths. The session stays open. `opening` is the window
    where `open_early` has painted it.
    """
    from albumen.ui.plain_imports import plain_imports

    plain_imports()
    from albumen.ui.app import run as run_window

    return run_window(session, argv, paths, opening)
