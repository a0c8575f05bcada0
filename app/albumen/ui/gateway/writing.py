"""Writing tags back for the window: what would change, and the job that does it."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from albumen.api import Progress
from albumen.core.index_report import IndexReport
from albumen.core.metadata.write_back import PlannedWrite, WriteBack
from albumen.host.session import Session
from albumen.host.sidecar_keeper import naming_of, write_back
from albumen.ui.sentences import rendered


@dataclass(frozen=True)
class WriteRow:
    """One file that would be written: its name, its place, what changes or why it cannot be written."""

    name: str
    path: str
    changes: str
    problem: str = ""


class Writing:
    """Sidecars and files."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def preview(self, photo_ids: Sequence[int], into_files: bool) -> list[WriteRow]:
        """What `write` would do, without doing it."""
        with self._writer() as writer:
            return [_row(planned) for planned in writer.plan(photo_ids, into_files=into_files)]

    def write(self, photo_ids: Sequence[int], into_files: bool, title: str) -> None:
        """Start the job that writes."""
        self._session.jobs.submit(self._write, list(photo_ids), into_files, title=title)

    def _write(self, photo_ids: list[int], into_files: bool) -> Generator[Progress, None, IndexReport]:
        naming = naming_of(self._session.settings)
        return write_back(self._session.library, naming, photo_ids, into_files=into_files)

    def _writer(self) -> WriteBack:
        return WriteBack(self._session.library, naming=naming_of(self._session.settings))


def _row(planned: PlannedWrite) -> WriteRow:
    changes = "; ".join(change.sentence() for change in planned.changes)
    return WriteRow(planned.target.name, str(planned.target), changes, rendered(planned.problem))
