"""Opening a library: what is wrong with it is said in one sentence, and upgrading it keeps a copy."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys

import pytest
from sqlite_utils import Migrations

from albumen.core.errors import (
    DiskFull,
    LibraryBusy,
    LibraryClosed,
    LibraryDamaged,
    LibraryLocked,
    LibraryNewer,
    LibraryNotFound,
    UserError,
)
from albumen.core.library import Library
from albumen.core.library.opening import check_file, open_file
from albumen.core.library.schema import library_migrations
from helpers.library_world import indexed
from helpers.unprivileged import NOBODY, open_folder


@pytest.fixture
def folder(tmp_path):
    """A library with one tagged photo, closed."""
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        library.files.record(indexed())
        library.tags.add([1], "cat")
    return folder


def one_sentence(error):
    message = str(error.value)
    return message.endswith(".") and "\n" not in message and message.count(". ") == 0


def test_closing_leaves_one_file_that_opens_again(folder):
    assert sorted(path.name for path in folder.iterdir() if path.suffix != ".lock") == [
        "library.sqlite3",
        "thumbnails.sqlite3",
    ]
    with Library.open(folder, create=False) as library:
        assert library.tags.of(1)[0].name == "cat"


def test_a_folder_without_a_library(tmp_path):
    with pytest.raises(LibraryNotFound) as error:
        Library.open(tmp_path / "nowhere", create=False)
    assert one_sentence(error)
    assert not (tmp_path / "nowhere").exists()


def test_a_file_in_the_folders_place(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="is a file"):
        Library.open(tmp_path / "file")


def test_a_closed_library_says_so(folder):
    library = Library.open(folder)
    library.close()
    library.close()
    with pytest.raises(LibraryClosed):
        library.photos.count()
    with pytest.raises(LibraryClosed):
        library.tags.add([1], "dog")


def test_a_newer_library_is_refused_untouched(folder):
    newer = library_migrations()

    @newer()
    def m999_from_the_future(db):
        db.execute("CREATE TABLE future (id INTEGER PRIMARY KEY)")

    open_file(folder / "library.sqlite3", busy_seconds=5, migrations=newer).close()
    before = (folder / "library.sqlite3").read_bytes()
    with pytest.raises(LibraryNewer, match="m999_from_the_future") as error:
        Library.open(folder)
    assert one_sentence(error)
    assert (folder / "library.sqlite3").read_bytes() == before


def test_an_upgrade_keeps_a_copy_of_what_was(folder):
    newer = library_migrations()

    @newer()
    def m999_next(db):
        db.execute("ALTER TABLE photos ADD COLUMN stars INTEGER")

    open_file(folder / "library.sqlite3", busy_seconds=5, migrations=newer).close()
    (copy,) = (folder / "backups").iterdir()
    assert copy.name.startswith("before-m999_next-")
    check_file(copy)
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM photos").fetchone() == (1,)
        assert "stars" not in [row[1] for row in connection.execute("PRAGMA table_info(photos)")]


def test_an_upgrade_that_fails_changes_nothing(folder):
    broken = library_migrations()

    @broken()
    def m999_broken(db):
        db.execute("DROP TABLE photo_tags")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        open_file(folder / "library.sqlite3", busy_seconds=5, migrations=broken)
    with Library.open(folder) as library:
        assert library.tags.of(1)[0].name == "cat"


def test_opening_for_the_first_time_from_several_processes(tmp_path):
    program = (
        "import sys; from pathlib import Path; from albumen.core.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library: library.tags.counts()"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "library")]
    openers = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(3)]
    assert [(one.communicate()[1], one.returncode) for one in openers] == [(b"", 0)] * 3


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be taken for one" * 100, b"\0" * 4096])
def test_a_file_that_is_no_database(folder, content):
    (folder / "library.sqlite3").write_bytes(content)
    with pytest.raises(LibraryDamaged, match="damaged") as error:
        Library.open(folder)
    assert one_sentence(error)
    assert (folder / "library.sqlite3").read_bytes() == content


def test_another_programs_database(folder):
    (folder / "library.sqlite3").unlink()
    with contextlib.closing(sqlite3.connect(folder / "library.sqlite3")) as other:
        other.execute("CREATE TABLE places (id INTEGER PRIMARY KEY)")
    with pytest.raises(LibraryDamaged, match="another program") as error:
        Library.open(folder)
    assert one_sentence(error)


def read_everything(folder):
    with Library.open(folder) as library:
        library.photos.get_many(range(1, 302))


def test_damage_in_the_middle(folder):
    with Library.open(folder) as library:
        library.files.record_many([indexed(f"/photos/{n}.jpg", caption="word " * 50) for n in range(300)])
    file = folder / "library.sqlite3"
    content = bytearray(file.read_bytes())
    page = 4096
    for start in range(20 * page, len(content) - page, page):
        content[start : start + 200] = b"\xff" * 200
    file.write_bytes(content)
    with pytest.raises(LibraryDamaged) as error:
        read_everything(folder)
    assert one_sentence(error)


def test_locked_by_another_process(folder):
    program = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA locking_mode = EXCLUSIVE'); c.execute('BEGIN EXCLUSIVE'); c.execute('DELETE FROM jobs')\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(folder / "library.sqlite3")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LibraryLocked, match="in use by another program") as error:
            Library.open(folder, busy_seconds=0.2)
        assert one_sentence(error)
        holder.stdin.close()
        holder.wait()
    Library.open(folder).close()


def test_a_writer_elsewhere_makes_a_write_wait_and_then_say_so(folder):
    with (
        Library.open(folder, busy_seconds=0.2) as library,
        contextlib.closing(sqlite3.connect(folder / "library.sqlite3", isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert library.photos.count() == 1  # readers do not wait
        with pytest.raises(LibraryLocked) as error:
            library.tags.add([1], "dog")
        assert one_sentence(error)
        other.execute("ROLLBACK")
        assert library.tags.add([1], "dog") == (1,)


def test_no_space_left(folder):
    with Library.open(folder) as library:
        pages = library.writer.run(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0])
        library.writer.run(
            lambda connection: connection.execute(f"PRAGMA max_page_count = {pages + 5}").fetchall(), transaction=False
        )
        batch = [indexed(f"/photos/{n}.jpg", caption="word " * 200) for n in range(100)]
        with pytest.raises(DiskFull, match="No space is left") as error:
            library.files.record_many(batch)
        assert str(error.value).endswith(".")
        assert library.photos.count() == 1
        assert library.tags.add([1], "dog") == (1,)  # what fits still works


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such modes there")
def test_a_folder_that_may_not_be_written():
    with open_folder() as folder:
        Library.open(folder / "library").close()
        program = (
            "import os, sys; from pathlib import Path; from albumen.core.library import Library\n"
            "from albumen.core.errors import UserError\n"
            f"os.geteuid() or os.setuid({NOBODY})\n"
            "try: Library.open(Path(sys.argv[1]))\n"
            "except UserError as error: print(type(error).__name__, error)"
        )
        for path in [folder / "library", *(folder / "library").iterdir()]:
            path.chmod(0o555)
        for target in (folder / "library", folder / "library" / "new"):
            done = subprocess.run(
                [sys.executable, "-c", program, str(target)], check=False, capture_output=True, text=True
            )
            assert done.stdout.startswith("LibraryReadOnly"), done.stderr
            assert "make its folder writable" in done.stdout
        (folder / "library").chmod(0o755)


class TestIndexingLock:
    def test_a_second_indexer_is_told_who_the_first_is(self, folder):
        program = (
            "import sys; from pathlib import Path; from albumen.core.library import Library\n"
            "with Library.open(Path(sys.argv[1])) as library, library.indexing_lock():\n"
            "    print('held', flush=True); sys.stdin.read()"
        )
        command = [sys.executable, "-c", program, str(folder)]
        with (
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other,
            Library.open(folder) as library,
        ):
            assert other.stdout.readline() == b"held\n"
            with pytest.raises(LibraryBusy, match=f"process {other.pid}") as error, library.indexing_lock():
                pass
            assert one_sentence(error)
            assert library.tags.add([1], "dog") == (1,)  # short writes go on
            other.kill()
            other.wait()
            with library.indexing_lock():  # the lock of a killed process is free
                assert (folder / "indexing.pid").read_text() == str(os.getpid())
        assert not (folder / "indexing.pid").exists()

    def test_it_is_free_again_after_an_error(self, folder):
        with Library.open(folder) as library:
            with pytest.raises(ZeroDivisionError), library.indexing_lock():
                raise ZeroDivisionError
            with library.indexing_lock():
                pass


def test_a_file_with_other_tables_is_no_backup_of_ours(tmp_path):
    other = Migrations("another program")

    @other()
    def m001(db):
        db.execute("CREATE TABLE other (id INTEGER PRIMARY KEY)")

    file = tmp_path / "library.sqlite3"
    open_file(file, busy_seconds=5, migrations=other).close()
    with pytest.raises(LibraryDamaged, match="another program"):
        check_file(file)
