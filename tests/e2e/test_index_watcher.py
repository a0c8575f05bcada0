"""The watcher on real folders, with the real index process."""

import errno
import itertools
import os
import time
from types import SimpleNamespace

import pytest

from albumen.core import watch_source
from albumen.core.encoder import ModelSpec
from albumen.core.export_files import TargetFolder
from albumen.core.export_marker import MARKER, mark_exports
from albumen.core.indexer import Indexer
from albumen.core.jobs import JobRunner
from albumen.core.library.library import Library
from albumen.core.throttle import Limits, Throttle
from albumen.core.watcher import Watcher, WatchOptions
from helpers import photos, tiny_model
from helpers.indexing import finish

QUICK = WatchOptions(settle=0.2, drives=0.2, poll=0.3, rescan=3600.0, retry=0.5)


def until(condition, seconds=60.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """One library and one warm index process for all tests, each of which has a folder of its own."""
    base = tmp_path_factory.mktemp("watching")
    model = ModelSpec(str(tiny_model.write_model(base / "tiny")))
    with Library.open(base / "library") as library, Indexer(library, model) as indexer:
        yield library, indexer


@pytest.fixture
def library(world):
    return world[0]


@pytest.fixture
def indexer(world):
    return world[1]


@pytest.fixture
def folder(tmp_path, library):
    folder = tmp_path / "photos"
    folder.mkdir()
    library.folders.add(folder)
    yield folder
    library.folders.remove(folder, forget=True)


@pytest.fixture
def watcher(library, indexer, folder):
    watcher = Watcher(library, indexer, QUICK)
    watcher.said = []
    watcher.subscribe(watcher.said.append)
    with watcher:
        until(lambda: folder in (*watcher.watched, *watcher.polled))
        yield watcher


def paths(library) -> set[str]:
    found = set()
    for photo in library.photos.get_many(library.photos.ids().tolist()):
        found |= {file.path.name for file in library.photos.files_of(photo.id) if file.state == "present"}
    return found


def test_a_photo_that_is_dropped_in_is_embedded(library, folder, watcher):
    photos.write_jpeg(folder / "new.jpg", 1)
    (folder / "trip").mkdir()
    photos.write_jpeg(folder / "trip" / "deep.jpg", 2)
    (folder / "note.txt").write_text("no photo")
    until(lambda: paths(library) == {"new.jpg", "deep.jpg"})
    assert len(library.vectors.missing(library.models.active().model_id)) == 0


def test_a_photo_that_is_still_being_written_is_waited_for(library, folder, watcher):
    whole = photos.jpeg_bytes(photos.picture(3))
    with (folder / "slow.jpg").open("wb") as file:
        for start in range(0, len(whole), len(whole) // 5):
            file.write(whole[start : start + len(whole) // 5])
            file.flush()
            time.sleep(0.1)
    until(lambda: "slow.jpg" in paths(library))
    assert library.failures.all() == []


def test_renames_moves_and_deletions_are_followed_without_embedding(library, folder, watcher):
    (folder / "old").mkdir()
    for number, name in enumerate(["renamed.jpg", "old/moved.jpg", "deleted.jpg"], start=10):
        photos.write_jpeg(folder / name, number)
    until(lambda: len(paths(library)) == 3)
    model_id = library.models.active().model_id
    ids = {name: library.photos.by_path(folder / name).id for name in ("renamed.jpg", "old/moved.jpg")}
    before = library.vectors.get(model_id)[1]
    library.vectors.put(model_id, list(ids.values()), before[:2][:, ::-1].copy())
    marked = {photo: library.vectors.get(model_id, [photo])[1].tobytes() for photo in ids.values()}

    (folder / "renamed.jpg").rename(folder / "other.jpg")
    (folder / "old").rename(folder / "young")
    (folder / "deleted.jpg").unlink()
    until(lambda: paths(library) == {"other.jpg", "moved.jpg"})
    assert library.photos.by_path(folder / "other.jpg").id == ids["renamed.jpg"]
    assert library.photos.by_path(folder / "young" / "moved.jpg").id == ids["old/moved.jpg"]
    assert {photo: library.vectors.get(model_id, [photo])[1].tobytes() for photo in ids.values()} == marked


def test_an_edit_in_place_and_one_by_replacement_are_seen(library, folder, watcher):
    for number, name in enumerate(["in-place.jpg", "replaced.jpg"], start=20):
        photos.write_jpeg(folder / name, number)
    until(lambda: len(paths(library)) == 2)
    before = {name: library.photos.by_path(folder / name) for name in ("in-place.jpg", "replaced.jpg")}
    photos.write_jpeg(folder / "in-place.jpg", 30, (200, 100))
    photos.write_jpeg(folder / ".replaced.tmp", 31, (200, 100)).rename(folder / "replaced.jpg")
    until(lambda: all(library.photos.by_path(folder / name).width == 200 for name in before))
    for name, photo in before.items():
        assert library.photos.by_path(folder / name).id == photo.id


def test_a_folder_that_vanishes_is_offline_and_its_photos_stay(library, folder, watcher):
    photos.write_jpeg(folder / "kept.jpg", 40)
    until(lambda: paths(library) == {"kept.jpg"})
    away = folder.rename(folder.with_name("unplugged"))
    until(lambda: library.folders.all()[0].state == "offline")
    assert library.photos.count() == 1
    until(lambda: any(str(folder) in sentence for sentence in watcher.said))  # said after it is noted
    photos.write_jpeg(away / "while-away.jpg", 41)
    away.rename(folder)
    until(lambda: paths(library) == {"kept.jpg", "while-away.jpg"})
    assert library.folders.all()[0].state == "present"


def test_where_the_system_cannot_watch_the_folder_is_polled_and_a_sentence_says_so(
    library, indexer, folder, monkeypatch
):
    def no_more_watches(*_args, **_options):
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    monkeypatch.setattr("watchdog.observers.api.BaseObserver.start", no_more_watches)
    watcher, said = Watcher(library, indexer, QUICK), []
    watcher.subscribe(said.append)
    with watcher:
        until(lambda: watcher.polled == (folder,) and said)  # said after it is noted
        assert "max_user_watches" in said[0]
        photos.write_jpeg(folder / "polled.jpg", 50)
        until(lambda: paths(library) == {"polled.jpg"})
        (folder / "polled.jpg").unlink()
        until(lambda: paths(library) == set())


def test_folders_that_are_added_and_removed_are_watched_and_left(library, indexer, folder, watcher, tmp_path):
    second = tmp_path / "second"
    second.mkdir()
    library.folders.add(second)
    until(lambda: second in watcher.watched)
    photos.write_jpeg(second / "there.jpg", 60)
    until(lambda: paths(library) == {"there.jpg"})
    library.folders.remove(second, forget=True)
    until(lambda: second not in watcher.watched)


def test_what_happened_while_nobody_watched_is_found_at_the_start(library, indexer, folder):
    photos.write_jpeg(folder / "before.jpg", 70)
    finish(indexer.index([folder]))
    (folder / "before.jpg").rename(folder / "after.jpg")
    with Watcher(library, indexer, QUICK):
        until(lambda: paths(library) == {"after.jpg"})
    assert os.fsencode(folder / "before.jpg") not in library.files.known(folder)


def test_a_network_share_is_polled_and_a_sentence_says_so(tmp_path, monkeypatch):
    """Which kind of drive a folder lies on is the system's word; only that is made up here."""
    mounts = [("/", "ext4", "rw"), (str(tmp_path), "cifs", "rw"), (str(tmp_path / "local"), "ext4", "rw")]
    table = [SimpleNamespace(mountpoint=at, fstype=kind, opts=options) for at, kind, options in mounts]
    monkeypatch.setattr(watch_source.psutil, "disk_partitions", lambda **_: table)
    (tmp_path / "share").mkdir()
    (tmp_path / "local").mkdir()
    source = watch_source.WatchSource()
    assert "network share (cifs)" in source.watch(tmp_path / "share")
    assert source.watch(tmp_path / "local") == ""
    assert source.folders == {tmp_path / "local"}
    source.close()


def test_new_photos_wait_while_the_throttle_says_so_and_moves_do_not(library, indexer, folder):
    photos.write_jpeg(folder / "known.jpg", 70)
    finish(indexer.index([folder]))
    now = [Limits("when asked")]
    with Watcher(library, indexer, QUICK, throttle=Throttle(lambda: now[0])) as watcher:
        until(lambda: folder in watcher.watched)
        photos.write_jpeg(folder / "new.jpg", 71)
        (folder / "known.jpg").rename(folder / "moved.jpg")
        until(lambda: paths(library) == {"moved.jpg"})
        now[0] = Limits("always")
        until(lambda: paths(library) == {"moved.jpg", "new.jpg"})


def test_what_is_exported_into_the_folder_is_not_taken_in(library, folder, watcher):
    photos.write_jpeg(folder / "own.jpg", 41)
    exported = folder / "Exported"
    TargetFolder(exported)
    mark_exports(exported)
    photos.write_jpeg(exported / "picture.jpg", 42)
    photos.write_jpeg(exported / "inside" / "deep.jpg", 43)
    until(lambda: paths(library) == {"own.jpg"} and not (watcher._pending or watcher._new_folders))
    photos.write_jpeg(exported / "later.jpg", 44)
    (folder / "own.jpg").rename(folder / "renamed.jpg")
    until(lambda: paths(library) == {"renamed.jpg"} and not (watcher._pending or watcher._new_folders))
    (exported / MARKER).unlink()
    until(lambda: paths(library) == {"renamed.jpg", "picture.jpg", "deep.jpg", "later.jpg"})


@pytest.fixture
def runner(library):
    """Runs jobs on a machine whose limits a test sets, and which is on battery until a test plugs it in."""
    limits, battery, clock = [Limits("plugged in")], [True], itertools.count(0, 20)
    throttle = Throttle(lambda: limits[0], battery=lambda: battery[0], clock=lambda: float(next(clock)))
    runner = JobRunner(library, throttle=throttle)
    runner.limits, runner.battery = limits, battery
    yield runner
    runner.close()


@pytest.fixture
def waiting(library, indexer, folder, runner):
    with Watcher(library, indexer, QUICK, throttle=runner.throttle, jobs=lambda: runner) as watcher:
        until(lambda: folder in watcher.watched)
        yield watcher


def waits(runner, state="running"):
    return [one.id for one in runner.all() if one.state == state and (one.waits or state == "paused")]


def test_photos_that_may_not_be_read_now_wait_as_a_job(library, folder, runner, waiting):
    photos.write_jpeg(folder / "first.jpg", 90)
    until(lambda: waits(runner))
    (job,) = waits(runner)
    photos.write_jpeg(folder / "second.jpg", 91)
    (folder / "first.jpg").rename(folder / "moved.jpg")
    until(lambda: len(waiting._pending) == 2)
    assert len(runner.all()) == 1
    assert paths(library) == set()
    runner.get(job).go_on()
    until(lambda: paths(library) == {"moved.jpg", "second.jpg"})
    until(lambda: runner.get(job).state == "done")
    assert not waiting._pending
    photos.write_jpeg(folder / "third.jpg", 92)
    until(lambda: waits(runner))
    runner.battery[0] = False
    until(lambda: paths(library) == {"moved.jpg", "second.jpg", "third.jpg"})
    until(lambda: [one.state for one in runner.all()] == ["done", "done"])
    photos.write_jpeg(folder / "fourth.jpg", 93)  # on mains nothing is said of it
    until(lambda: "fourth.jpg" in paths(library))
    assert len(runner.all()) == 2


def test_photos_wait_to_be_started_and_begin_where_that_is_no_longer_wanted(library, folder, runner, waiting):
    runner.limits[0] = Limits("when asked")
    photos.write_jpeg(folder / "first.jpg", 94)
    until(lambda: waits(runner, "paused"))
    runner.get(waits(runner, "paused")[0]).resume()
    until(lambda: paths(library) == {"first.jpg"})
    photos.write_jpeg(folder / "second.jpg", 95)
    until(lambda: waits(runner, "paused"))
    runner.limits[0] = Limits("always")
    until(lambda: paths(library) == {"first.jpg", "second.jpg"})


def test_a_cancelled_wait_is_not_begun_again_for_the_same_photos(library, folder, runner, waiting):
    photos.write_jpeg(folder / "first.jpg", 96)
    until(lambda: waits(runner))
    runner.get(waits(runner)[0]).cancel()
    until(lambda: [one.state for one in runner.all()] == ["cancelled"])
    photos.write_jpeg(folder / "second.jpg", 97)
    until(lambda: waits(runner))
    assert len(runner.all()) == 2
    runner.get(waits(runner)[0]).go_on()
    until(lambda: paths(library) == {"first.jpg", "second.jpg"})


def test_a_photo_that_changes_while_its_job_reads_it_is_read_again(library, folder, runner, waiting):
    path = photos.write_jpeg(folder / "first.jpg", 98)
    batches, read = [], waiting._later._read

    def disturbed(ready):
        batches.append(ready)
        if len([one for one in batches if one]) == 1:
            yield from read(ready)
            before = waiting._pending._files[ready[0]].since
            photos.write_jpeg(path, 99, (400, 300))
            until(lambda: waiting._pending._files[ready[0]].since > before)
        else:
            yield from read(ready)

    until(lambda: waits(runner))
    waiting._later._read = disturbed
    runner.get(waits(runner)[0]).go_on()
    until(lambda: not waiting._pending)
    (photo,) = library.photos.get_many(library.photos.ids().tolist())
    assert photo.width == 400


def test_a_watcher_that_is_closed_takes_its_job_along(library, folder, runner, waiting):
    photos.write_jpeg(folder / "first.jpg", 100)
    until(lambda: waits(runner))
    waiting.close()
    until(lambda: [one.state for one in runner.all()] == ["cancelled"])
