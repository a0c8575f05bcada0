"""What indexing survives: decoders that crash or hang, and the death of either process at any moment."""

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from albumen.core.encoder import ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.index_report import IndexingStopped
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from helpers import faults, photos, tiny_model
from helpers.faults import HANG, POISON, poisoned
from helpers.indexing import contents, finish, reasons

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")

PARENT = """
import contextlib, os, signal, sys, threading, time
from pathlib import Path
import psutil
from albumen.core.encoder import ModelSpec
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
done = -1

def index_processes():
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.Error):  # one that has just ended
            if "index_worker" in " ".join(child.cmdline()):
                yield child.pid

def end():  # from inside: a busy machine may be done by the time that another process hears how far this one is
    while done < int(sys.argv[4]) or not (found := list(index_processes())):
        time.sleep(0.001)
    print(*found, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

threading.Thread(target=end, daemon=True).start()
with Library.open(Path(sys.argv[1])) as library:
    library.folders.add(Path(sys.argv[2]))
    with Indexer(library, ModelSpec(sys.argv[3]), WorkerOptions(batch=4)) as indexer:
        for progress in indexer.index():
            done = progress.done
        time.sleep(60)  # it may be done before the thread has looked
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return ModelSpec(str(tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")))


@pytest.fixture
def faulty_decoder(tmp_path, monkeypatch):
    faults.install(tmp_path, monkeypatch)


@pytest.mark.slow
def test_a_file_that_crashes_the_decoder_is_set_aside_and_the_rest_goes_on(tmp_path, model, faulty_decoder):
    folder = tmp_path / "photos"
    sound = photos.write_photos(folder, 10)
    culprit = poisoned(folder / "photo-0004b.jpg", POISON)
    with Library.open(tmp_path / "library") as library, Indexer(library, model) as indexer:
        library.folders.add(folder)
        report = finish(indexer.index())
        assert report.indexed == len(sound)
        assert set(reasons(report)) == {culprit.name}
        assert "SIGSEGV" in reasons(report)[culprit.name]
        (failure,) = library.failures.all()
        assert (failure.kind, failure.quarantined, failure.path) == ("crashed", True, os.fsencode(culprit))
        assert len(contents(library)) == len(sound)
        assert "Segmentation fault" in indexer.log_file.read_text()

        # It is not opened again until it changes; mended, it is a photo like any other.
        again = finish(indexer.index())
        assert (again.indexed, set(reasons(again))) == (0, {culprit.name})
        culprit.write_bytes(photos.jpeg_bytes(photos.picture(98)))
        assert finish(indexer.index()).indexed == 1
        assert library.failures.all() == []


@pytest.mark.slow
def test_a_file_that_hangs_the_decoder_is_stopped_and_set_aside(tmp_path, model, faulty_decoder):
    folder = tmp_path / "photos"
    sound = photos.write_photos(folder, 6)
    culprit = poisoned(folder / "photo-0002b.jpg", HANG)
    options = WorkerOptions(seconds_per_file=2.0)
    with Library.open(tmp_path / "library") as library, Indexer(library, model, options) as indexer:
        library.folders.add(folder)
        report = finish(indexer.index())
        assert report.indexed == len(sound)
        assert "too long" in reasons(report)[culprit.name]
        (failure,) = library.failures.all()
        assert (failure.kind, failure.quarantined) == ("timed_out", True)


def test_a_process_that_is_killed_without_cause_costs_nothing(tmp_path, model):
    folder = tmp_path / "photos"
    photos.write_photos(folder, 60)
    with Library.open(tmp_path / "library") as library, Indexer(library, model, WorkerOptions(batch=4)) as indexer:
        library.folders.add(folder)
        work = indexer.index()
        while next(work).done < 4:
            pass
        (child,) = index_processes(os.getpid())
        child.send_signal(signal.SIGKILL)
        report = finish(work)
        assert report.failed == ()
        assert len(contents(library)) == 60


def test_a_process_that_never_starts_gives_up_with_a_sentence(tmp_path, model):
    folder = tmp_path / "photos"
    photos.write_photos(folder, 2)
    options = WorkerOptions(command=[sys.executable, "-c", "raise SystemExit(3)"])
    with Library.open(tmp_path / "library") as library, Indexer(library, model, options) as indexer:
        library.folders.add(folder)
        with pytest.raises(IndexingStopped, match="exit code 3"):
            finish(indexer.index())


def test_a_process_that_talks_nonsense_is_not_believed(tmp_path, model):
    folder = tmp_path / "photos"
    photos.write_photos(folder, 2)
    options = WorkerOptions(command=[sys.executable, "-c", "print('Hello, I am no index process.' * 9, flush=True)"])
    with Library.open(tmp_path / "library") as library, Indexer(library, model, options) as indexer:
        library.folders.add(folder)
        with pytest.raises(IndexingStopped):
            finish(indexer.index())
        assert contents(library) == {}


@pytest.fixture(scope="module")
def folder_of_all_kinds(tmp_path_factory):
    folder = tmp_path_factory.mktemp("all kinds")
    photos.write_photos(folder, 28)
    photos.odd_photos(folder / "odd")
    photos.bad_photos(folder / "bad")
    return folder


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory, folder_of_all_kinds, model):
    folder = tmp_path_factory.mktemp("uninterrupted")
    with Library.open(folder) as library, Indexer(library, model) as indexer:
        library.folders.add(folder_of_all_kinds)
        finish(indexer.index())
        return contents(library), {failure.path: failure.kind for failure in library.failures.all()}


@pytest.mark.parametrize("photos_done", [0, 1, 20])
def test_killed_half_way_nothing_is_lost_or_done_twice(
    tmp_path, model, folder_of_all_kinds, uninterrupted, photos_done
):
    folder = folder_of_all_kinds
    command = [sys.executable, "-c", PARENT, str(tmp_path / "library"), str(folder), model.source, str(photos_done)]
    parent = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    assert parent.returncode == -signal.SIGKILL
    children = [int(pid) for pid in parent.stdout.split()]
    assert children
    until = time.monotonic() + 60
    while any(psutil.pid_exists(pid) for pid in children) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(psutil.pid_exists(pid) for pid in children)  # the index process ends by itself

    with Library.open(tmp_path / "library") as library, Indexer(library, model) as indexer:
        before = contents(library)
        assert all(thumbnails == 2 and embedded for _, _, thumbnails, embedded in before.values())
        report = finish(indexer.index())
        assert report.indexed + len({digest for digest, *_ in before.values()}) == library.photos.count()
        assert (contents(library), {failure.path: failure.kind for failure in library.failures.all()}) == uninterrupted


def is_index_process(process: psutil.Process) -> bool:
    try:
        return "index_worker" in " ".join(process.cmdline())
    except psutil.Error:  # it has just ended
        return False


def index_processes(parent: int) -> list[psutil.Process]:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        found = [child for child in psutil.Process(parent).children() if is_index_process(child)]
        if found:
            return found
        time.sleep(0.05)
    return []
