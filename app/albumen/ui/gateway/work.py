"""Folders to read and the jobs that read them, for the window. Call on a worker thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albumen.host.session import Session


class Work:
    """Background work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_folder(self, folder: Path) -> None:
        """Remember a folder and begin to read it.

        Raises:
            UserError: it is not a folder, or not there.
        """
        self._session.library.folders.add(folder)
        self.rescan()

    def rescan(self) -> None:
        """Look at every folder for what is new, changed or gone."""

    def pause(self, job_id: int) -> None:
        """Let a job rest."""

    def resume(self, job_id: int) -> None:
        """Let it go on."""

    def cancel(self, job_id: int) -> None:
        """Stop it; what it has done stays."""
