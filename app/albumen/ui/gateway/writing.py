"""Writing tags back for the window: what would change, and the job that does it."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from albumen.api import Progress, UserError
from albumen.core.index_report import Failure, IndexReport
from albumen.core.metadata.write_back import PlannedWrite, WriteBack
from albumen.host.app_settings import SIDECAR_NAMING
from albumen.host.session import Session


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
        written, failed = 0, list[Failure]()
        with self._writer() as writer:
            for done, photo_id in enumerate(photo_ids):
                for planned in writer.plan([photo_id], into_files=into_files):
                    try:
                        writer.carry_out(planned)
                        written += 1
                    except UserError as error:
                        failed.append(Failure(planned.target, str(error)))
                yield Progress(done + 1, len(photo_ids))
        return IndexReport(written, failed=tuple(failed))

    def _writer(self) -> WriteBack:
        naming = self._session.settings.get(SIDECAR_NAMING)
        return WriteBack(self._session.library, naming="stem" if naming == "stem" else "full")


def _row(planned: PlannedWrite) -> WriteRow:
    changes = "; ".join(change.sentence() for change in planned.changes)
    return WriteRow(planned.target.name, str(planned.target), changes, planned.problem)
