"""What the window takes up at its start: jobs that the last run did not end, and the other folders."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from albumen.boot import open_session
from albumen.core.jobs import JobStatus
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui.gateway.work import Work
from qt.qt_photos import paint_photo

GONE = [2**22 - 3, 1.0]  # a process that is no more


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    library.close()
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def other(tmp_path: Path, session: Session) -> Path:
    """A second folder that the library watches."""
    folder = tmp_path / "other"
    paint_photo(folder / "one.jpg", 99)
    return session.library.folders.add(folder).path


def leave_job(session: Session, folder: Path, state: str = "running") -> int:
    """Leave a job as a program that was killed leaves it."""
    restart = {"folders": [os.fsencode(folder).hex()]}
    args = {"title": f"Reading {folder.name}", "process": GONE, "restart": restart}
    record = session.library.jobs.create("window-index", args)
    session.library.jobs.update(record.id, state=state)
    return record.id


def by_title(session: Session) -> dict[str, JobStatus]:
    return {job.title: job for job in session.jobs.all()}


def wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not until() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert until()


def test_without_folders_there_is_nothing_to_take_up(session: Session, photos: Path) -> None:
    session.library.folders.remove(photos)
    Work(session).begin("Looking")
    assert session.jobs.all() == []


def test_a_job_cut_off_goes_on_and_the_other_folders_are_looked_at(
    session: Session, photos: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[list[Path]] = []
    index = session.indexer.index
    monkeypatch.setattr(session.indexer, "index", lambda folders: looked.append(list(folders)) or index(()))
    left = leave_job(session, other)
    Work(session).begin("Looking")
    wait(lambda: len(session.jobs.all()) == 2 and all(job.state == "done" for job in session.jobs.all()))
    assert set(by_title(session)) == {"Reading other", "Looking"}
    assert sorted(looked) == sorted([[other], [photos]])
    assert session.library.jobs.get(left).state == "failed"


def test_a_job_left_paused_waits_again(session: Session, photos: Path, other: Path) -> None:
    for folder in (photos, other):
        leave_job(session, folder, "paused")
    Work(session).begin("Looking")
    assert {job.title: job.state for job in session.jobs.all()} == {
        "Reading photos": "paused",
        "Reading other": "paused",
    }


def test_a_folder_taken_out_meanwhile_is_not_read(session: Session, tmp_path: Path, photos: Path) -> None:
    session.library.folders.remove(photos)
    leave_job(session, photos)
    Work(session).begin("Looking")
    wait(lambda: [job.state for job in session.jobs.all()] == ["done"])
    assert session.library.photos.count() == 0


def test_a_job_of_a_living_program_is_left_alone(session: Session, other: Path) -> None:
    args = {"title": "Elsewhere", "process": [os.getpid(), psutil.Process().create_time()], "restart": None}
    record = session.library.jobs.create("window-index", args)
    session.library.folders.remove(other)
    Work(session).begin("Looking")
    assert session.library.jobs.get(record.id).state == "queued"
