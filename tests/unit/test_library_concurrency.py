"""Many readers, one writer, several processes: nobody sees half a change, and nothing is lost."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from albumen.api.events import LibraryChanged, PhotosAdded, TagsChanged
from albumen.core.errors import Bug, LibraryReadOnly
from albumen.core.library import Library
from helpers.library_world import Heard, indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        yield library


def in_threads(*functions):
    """Run functions at the same time; what one raises is raised here."""
    errors = []

    def guarded(function):
        try:
            function()
        except BaseException as error:  # noqa: BLE001 - raised again below
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def test_who_asks_for_a_change_goes_on_after_everyone_has_heard_of_it(library):
    library.files.record(indexed("/photos/1.jpg"))
    heard = []

    def slowly(change):
        time.sleep(0.05)
        heard.append(change)

    library.changes.subscribe(slowly)
    library.tags.add([1], "dog")
    assert heard == [TagsChanged((1,))]


def test_readers_see_whole_transactions(library):
    library.files.record_many([indexed(f"/photos/{n}.jpg") for n in range(10)])
    everyone = range(1, 11)
    done = threading.Event()

    def write():
        for rating in [1, 2, 3, 4, 5] * 8:
            library.photos.set_rating(everyone, rating)
        done.set()

    def read():
        while not done.is_set():
            assert len({photo.rating for photo in library.photos.get_many(everyone)}) == 1

    in_threads(write, read, read, read)


def test_one_read_block_is_one_moment(library):
    library.files.record(indexed())
    with library.readers.read() as connection:
        before = connection.execute("SELECT rating FROM photos").fetchone()
        library.photos.set_rating([1], 5)
        assert connection.execute("SELECT rating FROM photos").fetchone() == before == (0,)
    assert library.photos.get(1).rating == 5


def test_writers_in_many_threads_lose_nothing(library):
    def write(who):
        def run():
            for n in range(25):
                library.files.record(indexed(f"/photos/{who}-{n}.jpg", keywords=(f"by {who}",)))

        return run

    in_threads(*(write(who) for who in range(4)))
    assert library.photos.count() == 100
    assert [count.accepted for count in library.tags.counts()] == [25] * 4


def test_a_reader_cannot_write(library):
    with pytest.raises(LibraryReadOnly), library.readers.read() as connection:
        connection.execute("DELETE FROM photos")


def test_an_error_rolls_the_whole_transaction_back(library):
    def fail(connection):
        connection.execute("INSERT INTO albums (name, kind, created_at) VALUES ('half', 'manual', 0)")
        raise ZeroDivisionError

    heard = Heard(library)
    with pytest.raises(ZeroDivisionError):
        library.writer.run(fail)
    assert library.albums.all() == []
    assert heard.take() == []
    library.albums.create("whole")  # and the writer goes on


def test_a_write_from_the_writers_own_thread_is_refused(library):
    with pytest.raises(Bug, match="connection it was given"):
        library.writer.run(lambda _connection: library.albums.create("inner"))


def test_a_listener_that_fails_does_not_stop_the_others(library, caplog):
    def broken(_change):
        raise ZeroDivisionError

    stop = library.changes.subscribe(broken)
    heard = Heard(library)
    with caplog.at_level(logging.ERROR):
        library.files.record(indexed())
        assert heard.take() == [PhotosAdded((1,))]
    assert "A listener failed on PhotosAdded" in caplog.text
    caplog.clear()
    stop()
    library.tags.add([1], "cat")
    assert heard.take() == [TagsChanged((1,))]
    assert caplog.text == ""


def test_listeners_see_what_is_announced(library):
    seen = []
    library.changes.subscribe(lambda change: seen.append(library.photos.get_many(change.ids)))
    library.files.record(indexed())
    Heard(library).take()
    assert [photo.id for photo in seen[0]] == [1]


def test_what_another_process_writes_is_noticed_once(library, tmp_path):
    heard = Heard(library)
    library.albums.create("mine")
    heard.take()
    assert library.poll_external() is False  # our own writes are no news
    program = (
        "import sys; from pathlib import Path; from albumen.core.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library: library.albums.create('theirs')"
    )
    subprocess.run([sys.executable, "-c", program, str(library.folder)], check=True)
    assert library.poll_external() is True
    assert heard.take() == [LibraryChanged()]
    assert library.poll_external() is False
    assert [album.name for album in library.albums.all()] == ["mine", "theirs"]


def test_processes_that_write_at_once_lose_nothing(library):
    program = (
        "import sys; from pathlib import Path; from albumen.core.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    for n in range(20): library.albums.create(f'{sys.argv[2]} {n}')"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", program, str(library.folder), who], stderr=subprocess.PIPE)
        for who in ("one", "two")
    ]
    for n in range(20):
        library.albums.create(f"three {n}")
    assert [(writer.communicate()[1], writer.returncode) for writer in writers] == [(b"", 0)] * 2
    assert len(library.albums.all()) == 60


def test_a_killed_writer_leaves_whole_batches(library):
    """Kill -9 in the middle of recording: each batch is there wholly or not at all."""
    program = (
        "import sys; from pathlib import Path; from albumen.core.library import Library\n"
        "from albumen.core.records import IndexedPhoto\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    for batch in range(10_000):\n"
        "        library.files.record_many([IndexedPhoto(path=b'/p/%d-%d' % (batch, n), size=1, mtime_ns=1, inode=1,\n"
        "            content_hash=f'{batch}-{n}', width=1, height=1, media_type='image/png') for n in range(7)])\n"
        "        print(batch, flush=True)"
    )
    command = [sys.executable, "-c", program, str(library.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as victim:
        for _ in range(5):
            last = int(victim.stdout.readline())
        victim.kill()
    count = library.photos.count()
    assert count % 7 == 0
    assert count >= 7 * (last + 1)
    assert len(library.files.known(Path("/p"))) == count
