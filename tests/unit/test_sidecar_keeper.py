"""Sidecars that are written by themselves: only where asked, once it is quiet, and after a break at the next start."""

from __future__ import annotations

import threading
import time
from datetime import datetime

import pytest

from albumen.core.jobs import JobRunner
from albumen.core.library import Library
from albumen.core.library.owner_facts import OwnerFacts
from albumen.core.metadata.xmp_fields import xmp_fields
from albumen.host.app_settings import AUTO_SIDECARS, SIDECAR_NAMING, app_settings
from albumen.host.sidecar_keeper import KIND, SidecarKeeper
from helpers import photos
from helpers.described import add


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def runner(library):
    runner = JobRunner(library)
    yield runner
    runner.close()


@pytest.fixture
def settings(library):
    settings = app_settings(library.folder)
    settings.set(AUTO_SIDECARS, True)
    return settings


@pytest.fixture
def keeper(library, runner, settings):
    keeper = SidecarKeeper(library, lambda: runner, settings, settle_seconds=0.05)
    keeper.start()
    yield keeper
    keeper.close()


@pytest.fixture
def files(tmp_path, library):
    paths = [photos.write_jpeg(tmp_path / f"{name}.jpg", seed) for seed, name in enumerate("abc")]
    return {add(library, path).id: path for path in paths}


def wait(until):
    deadline = time.monotonic() + 30
    while not until() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert until()


def sidecar(path):
    return path.with_name(f"{path.name}.xmp")


def test_what_changes_is_written_and_nothing_else(library, runner, keeper, files):
    first, second, third = files
    library.photos.set_rating([first], 4)
    library.tags.add([first, second], "Sea")
    library.facts.put({second: OwnerFacts(datetime(2001, 2, 3, 4), (1.5, -2.5))})
    library.tags.add([third], "guess", source="tagger", state="suggested", score=0.5)
    wait(lambda: sidecar(files[first]).exists() and sidecar(files[second]).exists())
    wait(lambda: all(job.state == "done" for job in runner.all()))
    said = xmp_fields(sidecar(files[first]).read_bytes())
    assert (said["rating"], said["keywords"]) == (4, ("Sea",))
    assert xmp_fields(sidecar(files[second]).read_bytes())["latitude"] == 1.5
    assert not sidecar(files[third]).exists()
    assert [path.suffix for path in sorted(files[first].parent.glob("*.jpg"))] == [".jpg"] * 3


def test_many_changes_make_one_job(library, runner, settings, files):
    keeper = SidecarKeeper(library, lambda: runner, settings, settle_seconds=2.0)  # longer than a slow disk takes
    keeper.start()
    for rating in (1, 2, 3, 4, 5):
        library.photos.set_rating(files, rating)
    wait(lambda: bool(runner.all()) and all(job.state == "done" for job in runner.all()))
    assert len(runner.all()) == 1
    assert all(xmp_fields(sidecar(path).read_bytes())["rating"] == 5 for path in files.values())
    keeper.close()


def test_it_is_off_until_it_is_wanted(library, runner, keeper, settings, files):
    settings.set(AUTO_SIDECARS, False)
    told = threading.Event()
    library.changes.subscribe(lambda _change: told.set())  # after the keeper: it has heard of it by then
    library.photos.set_rating(files, 3)
    assert told.wait(30)
    settings.set(AUTO_SIDECARS, True)
    settings.set(SIDECAR_NAMING, "stem")
    last = list(files)[-1]
    library.photos.set_flag([last], 1)
    wait(lambda: files[last].with_suffix(".xmp").exists())
    assert len(list(files[last].parent.glob("*.xmp"))) == 1


def test_a_sidecar_that_cannot_be_written_is_told_with_its_reason(library, runner, keeper, files):
    first = next(iter(files))
    sidecar(files[first]).write_text("no xmp")
    library.photos.set_rating([first], 4)
    wait(lambda: bool(runner.all()) and all(job.state == "done" for job in runner.all()))
    [failure] = runner.get(runner.all()[0].id).result.failed
    assert "damaged" in failure.reason
    assert sidecar(files[first]).read_text() == "no xmp"


def test_what_was_not_written_at_the_end_is_written_at_the_next_start(library, settings, files):
    first = next(iter(files))

    def stubborn():  # until what waits behind it is to end
        until = time.monotonic() + 30
        while (keeper._job is None or not keeper._job.is_cancelled) and time.monotonic() < until:
            time.sleep(0.01)
        yield

    ended = JobRunner(library, at_a_time=1)
    keeper = SidecarKeeper(library, lambda: ended, settings, settle_seconds=60)
    keeper.start()
    ended.submit(stubborn, title="in the way", priority=9)
    library.photos.set_rating([first], 4)
    keeper.close()
    ended.close()
    assert not sidecar(files[first]).exists()
    record = next(one for one in library.jobs.all() if one.kind == KIND)
    with_record = {**record.args, "process": [2**22 - 3, 1.0]}  # a process that is no more
    library.jobs.create(KIND, with_record)
    runner = JobRunner(library)
    again = SidecarKeeper(library, lambda: runner, settings)
    runner.restart_interrupted({KIND: again.write_again})
    wait(lambda: sidecar(files[first]).exists())
    wait(lambda: all(job.state in {"done", "failed"} for job in runner.all()))
    again.close()
    runner.close()
