"""What the world does to an indexer: drives that fail to read, permissions, a locked library, clocks that jump."""

import os
import sqlite3
import sys
import time

import pytest

from albumen.core.encoder import ModelSpec
from albumen.core.indexer import Indexer
from albumen.core.job_pace import Pace
from albumen.core.library.library import Library
from helpers import photos, tiny_model
from helpers.indexing import contents, finish, reasons

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="faults are injected as POSIX has them")

# A drive that fails, or forbids, to read files of certain names, in the index process and only there.
FAILING_DRIVE = """
import errno, io
sound = io.FileIO
class Failing(sound):
    def readall(self):
        self._fail()
        return super().readall()
    def readinto(self, buffer):
        self._fail()
        return super().readinto(buffer)
    def _fail(self):
        name = self.name if isinstance(self.name, bytes) else b""
        if b"unreadable" in name:
            raise OSError(errno.EIO, "Input/output error")
        if b"forbidden" in name:
            raise PermissionError(errno.EACCES, "Permission denied")
io.FileIO = Failing
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return ModelSpec(str(tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")))


@pytest.fixture(scope="module")
def shared(tmp_path_factory, model):
    """One index process, on a failing drive, for all tests."""
    base = tmp_path_factory.mktemp("faults")
    (base / "site").mkdir()
    (base / "site" / "sitecustomize.py").write_text(FAILING_DRIVE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(base / "site"), prepend=os.pathsep)
        with Library.open(base / "first") as library, Indexer(library, model) as indexer:
            photos.write_photos(base / "photos", 1)
            library.folders.add(base / "photos")
            finish(indexer.index())
            yield indexer


@pytest.fixture
def library(tmp_path, shared):
    with Library.open(tmp_path / "library", busy_seconds=0.2) as library:
        shared.library = library
        (tmp_path / "photos").mkdir()
        library.folders.add(tmp_path / "photos")
        yield library


def test_a_file_that_the_drive_cannot_read_is_one_failure_and_tried_again(tmp_path, library, shared):
    photos.write_photos(tmp_path / "photos", 3)
    bad = photos.write_jpeg(tmp_path / "photos" / "unreadable.jpg", 9)
    report = finish(shared.index())
    assert (report.indexed, set(reasons(report))) == (3, {bad.name})
    assert "Input/output error" in reasons(report)[bad.name]
    assert "check the drive" in reasons(report)[bad.name]
    bad.rename(bad.with_name("readable.jpg"))  # another drive, so to say
    assert finish(shared.index()).indexed == 1
    assert library.failures.all() == []


def test_a_file_that_may_no_longer_be_read_is_kept_as_it_was_known(tmp_path, library, shared):
    path = photos.write_jpeg(tmp_path / "photos" / "open.jpg", 1)
    finish(shared.index())
    (known,) = contents(library).values()
    path = path.rename(path.with_name("forbidden.jpg"))
    os.utime(path, ns=(0, 1))  # so that it has to be read again
    report = finish(shared.index())
    assert "permission" in reasons(report)[path.name]
    assert library.photos.by_hash(known[0]).state == "missing"  # its words are kept until it may be read
    path.rename(path.with_name("open again.jpg"))
    finish(shared.index())
    assert list(contents(library).values()) == [known]


def test_a_library_that_another_program_locks_is_a_sentence_and_loses_nothing(tmp_path, library, shared):
    photos.write_photos(tmp_path / "photos", 4)
    other = sqlite3.connect(library.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Exception, match="in use by another program"):
        finish(shared.index())
    other.execute("ROLLBACK")
    other.close()
    finish(shared.index())
    assert len(contents(library)) == 4


def test_a_clock_that_jumps_changes_nothing(tmp_path, library, shared, monkeypatch):
    """The time of day goes back fifty years and forth a hundred between two looks; files from the future are files."""
    paths = photos.write_photos(tmp_path / "photos", 3)
    os.utime(paths[0], (4_000_000_000, 4_000_000_000))
    os.utime(paths[1], (0, 0))
    sound = time.time
    for jump in (-1_500_000_000, 0, 3_000_000_000):
        monkeypatch.setattr(time, "time", lambda jump=jump: sound() + jump)
        report = finish(shared.index())
        assert report.failed == ()
        assert len(contents(library)) == 3
        assert 0 <= report.seconds < 3600
    assert report.indexed == 0


def test_a_rate_is_measured_on_a_clock_that_only_goes_forward(monkeypatch):
    monkeypatch.setattr(time, "time", lambda: 0.0)
    pace = Pace()
    pace.start(time.monotonic())
    pace.mark(time.monotonic(), 0)
    pace.mark(time.monotonic() + 10, 100)
    assert pace.rate == pytest.approx(10, rel=0.05)
