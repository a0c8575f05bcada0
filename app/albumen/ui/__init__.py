"""The window. Qt is imported here and in plugins' panels, nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumen.host.session import Session


def run(session: Session, argv: Sequence[str]) -> int:
    """Show the window until it is closed; gives the program's exit status. The session stays open."""
    from albumen.ui.app import run as run_window

    return run_window(session, argv)
