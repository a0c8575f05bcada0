"""The jobs, kept so that they survive a restart."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from albumen.core.errors import NotFound
from albumen.core.library.connections import Readers
from albumen.core.library.values import moment, now
from albumen.core.library.writer import Writer
from albumen.core.work_records import JobRecord, JobState

_SELECT = "SELECT id, kind, args, state, done, total, text, created_at, finished_at FROM jobs"


class JobTable:
    """`library.jobs`: one row for each job, from the moment it is queued until it is pruned."""

    def __init__(self, readers: Readers, writer: Writer) -> None:
        self._readers = readers
        self._writer = writer

    def create(self, kind: str, args: Mapping[str, object] | None = None, *, text: str = "") -> JobRecord:
        """Queue a job.

        Args:
            kind: What can run it.
            args: What it needs to run again after a restart; only what JSON can hold.
            text: What to show for it.
        """

        def write(connection: sqlite3.Connection) -> JobRecord:
            row = connection.execute(
                "INSERT INTO jobs (kind, args, state, text, created_at) VALUES (?, ?, 'queued', ?, ?) RETURNING id",
                (kind, json.dumps(dict(args or {})), text, now()),
            ).fetchone()
            return _require(connection, row[0])

        return self._writer.run(write)

    def update(
        self,
        job_id: int,
        *,
        state: JobState | None = None,
        done: int | None = None,
        total: int | None = None,
        text: str | None = None,
    ) -> JobRecord:
        """Note how far a job is; what is None stays. A job that ends gets the time as its `finished_at`.

        Raises:
            NotFound: There is no such job.
        """

        def write(connection: sqlite3.Connection) -> JobRecord:
            connection.execute(
                "UPDATE jobs SET state = coalesce(:state, state), done = coalesce(:done, done),"
                " total = coalesce(:total, total), text = coalesce(:text, text),"
                " finished_at = iif(coalesce(:state, state) IN ('done', 'failed', 'cancelled'),"
                " coalesce(finished_at, :now), NULL)"
                " WHERE id = :id",
                {"id": job_id, "state": state, "done": done, "total": total, "text": text, "now": now()},
            )
            return _require(connection, job_id)

        return self._writer.run(write)

    def get(self, job_id: int) -> JobRecord:
        """One job.

        Raises:
            NotFound: There is no such job.
        """
        with self._readers.read() as connection:
            return _require(connection, job_id)

    def all(self, states: Sequence[JobState] = ()) -> list[JobRecord]:
        """Every job, or those in one of `states`; oldest first."""
        with self._readers.read() as connection:
            rows = connection.execute(f"{_SELECT} ORDER BY id").fetchall()
        jobs = [_job(row) for row in rows]
        return [job for job in jobs if not states or job.state in states]

    def prune(self, keep: int = 100) -> int:
        """Delete all but the last `keep` jobs that ended; gives how many were deleted."""

        def write(connection: sqlite3.Connection) -> int:
            return connection.execute(
                "DELETE FROM jobs WHERE state IN ('done', 'failed', 'cancelled') AND id NOT IN"
                " (SELECT id FROM jobs WHERE state IN ('done', 'failed', 'cancelled') ORDER BY id DESC LIMIT ?)",
                (keep,),
            ).rowcount

        return self._writer.run(write)


def _require(connection: sqlite3.Connection, job_id: int) -> JobRecord:
    row = connection.execute(f"{_SELECT} WHERE id = ?", (job_id,)).fetchone()
    if row is None:
        raise NotFound("There is no job with the number {number}.", number=job_id)
    return _job(row)


def _job(row: tuple[int, str, str, JobState, int, int, str, int, int | None]) -> JobRecord:
    return JobRecord(
        id=row[0],
        kind=row[1],
        args=MappingProxyType(json.loads(row[2])),
        state=row[3],
        done=row[4],
        total=row[5],
        text=row[6],
        created_at=moment(row[7]),
        finished_at=moment(row[8]) if row[8] is not None else None,
    )
