"""Files that moved while nobody watched are followed without being read; names are as their folder lists them."""

from __future__ import annotations

import os
import sys
import unicodedata

import pytest

from albumen.core.identify import hash_bytes, hash_ends
from albumen.core.index_task import Task
from albumen.core.library import Library
from albumen.core.moves import follow_moves
from albumen.core.photo_file import PhotoFile
from albumen.core.spelling import Listings, fold
from helpers import photos
from helpers.indexing import finish
from helpers.library_world import Heard, indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        (tmp_path / "photos").mkdir()
        library.folders.add(tmp_path / "photos")
        yield library


def add(library, path, seed=0):
    photos.write_jpeg(path, seed, (60, 40))
    with PhotoFile(os.fsencode(path)) as file:
        digest = file.identify()
        read = indexed(file.path, digest, size=file.size, mtime_ns=file.mtime_ns, inode=file.inode, ends=file.ends)
    return library.files.record(read).photo_id


def left(library, *paths):
    tasks = [Task(os.fsencode(path)) for path in paths]
    return [os.fsdecode(task.path) for task in finish(follow_moves(library, tasks))]


def test_a_renamed_folder_is_followed_in_one_transaction(library, tmp_path):
    old, new = tmp_path / "photos" / "old", tmp_path / "photos" / "new"
    ids = [add(library, old / f"{n}.jpg", n) for n in range(30)]
    old.rename(new)
    library.files.mark_missing([os.fsencode(old)])
    heard = Heard(library)
    assert left(library, *sorted(new.iterdir())) == []
    (change,) = heard.take()
    assert sorted(change.ids) == sorted(ids)
    assert {library.photos.by_path(new / f"{n}.jpg").id for n in range(30)} == set(ids)
    assert library.photos.count() == 30


def test_another_file_is_not_taken_for_a_moved_one(library, tmp_path):
    folder = tmp_path / "photos"
    for number, name in enumerate(["size.jpg", "time.jpg", "ends.jpg", "there.jpg", "both.jpg"]):
        add(library, folder / name, number)
    library.files.mark_missing(
        [os.fsencode(folder / name) for name in ("size.jpg", "time.jpg", "ends.jpg", "both.jpg")]
    )
    (folder / "new").mkdir()
    for name in ("size.jpg", "time.jpg", "ends.jpg", "there.jpg"):
        (folder / name).rename(folder / "new" / name)
    sized, timed, ended = (folder / "new" / name for name in ("size.jpg", "time.jpg", "ends.jpg"))
    status = {path: path.stat() for path in (sized, timed, ended)}
    sized.write_bytes(sized.read_bytes() + b"more")
    os.utime(sized, ns=(0, status[sized].st_mtime_ns))
    os.utime(timed, ns=(0, status[timed].st_mtime_ns + 1))
    ended.write_bytes(b"x" + ended.read_bytes()[1:])
    os.utime(ended, ns=(0, status[ended].st_mtime_ns))
    there = folder / "new" / "there.jpg"  # the library thinks that it is still at its old place
    (folder / "both.jpg").rename(folder / "renamed.jpg")  # its number on the drive tells
    assert left(library, sized, timed, ended, there, folder / "renamed.jpg") == list(
        map(str, (sized, timed, ended, there))
    )


def test_each_of_two_copies_is_followed_once(library, tmp_path):
    folder = tmp_path / "photos"
    add(library, folder / "a.jpg")
    library.files.mark_missing([os.fsencode(folder / "a.jpg")])
    (folder / "b").mkdir()
    (folder / "a.jpg").rename(folder / "b" / "a.jpg")
    os.link(folder / "b" / "a.jpg", folder / "c.jpg")
    assert left(library, folder / "b" / "a.jpg", folder / "c.jpg") == [str(folder / "c.jpg")]


def test_files_recorded_before_there_were_partial_hashes_are_read(library, tmp_path):
    path = tmp_path / "photos" / "a.jpg"
    photos.write_jpeg(path)
    status = path.stat()
    read = indexed(os.fsencode(path), size=status.st_size, mtime_ns=status.st_mtime_ns, inode=status.st_ino)
    library.files.record(read)
    library.files.mark_missing([os.fsencode(path)])
    path.rename(path.with_name("b.jpg"))
    assert left(library, path.with_name("b.jpg")) == [str(path.with_name("b.jpg"))]


@pytest.mark.parametrize("size", [2, 100, 16 << 10, (16 << 10) + 1, 32 << 10, 100_000])
def test_the_partial_hash_covers_both_ends_and_the_size(tmp_path, size):
    def ends(content):
        (tmp_path / "file").write_bytes(content)
        with (tmp_path / "file").open("rb") as stream:
            return hash_ends(stream, len(content))

    content = bytes(n * 7 % 251 for n in range(size))
    changed = [b"\xff" + content[1:], content[:-1] + b"\xff", content + b"\0"]
    assert len({ends(one) for one in (content, *changed)}) == 4
    middle = content[: size // 2] + b"\xff" + content[size // 2 + 1 :]
    assert (ends(middle) == ends(content)) == (size > 40_000)
    assert hash_bytes(middle) != hash_bytes(content)


@pytest.mark.skipif(sys.platform == "darwin", reason="there both spellings are one file")
def test_a_name_in_another_normalisation_is_the_same_photo(library, tmp_path):
    """As when a drive comes from a Mac, or files pass through a program that composes accents."""
    composed, apart = (unicodedata.normalize(form, "Übergröße é.jpg") for form in ("NFC", "NFD"))
    number = add(library, tmp_path / "photos" / composed)
    (tmp_path / "photos" / composed).rename(tmp_path / "photos" / apart)
    library.files.mark_missing([os.fsencode(tmp_path / "photos" / composed)])
    assert left(library, tmp_path / "photos" / apart) == []
    assert library.photos.by_path(tmp_path / "photos" / apart).id == number


def test_spellings_of_a_name_fold_to_one():
    assert fold("Straße é.JPG".encode()) == fold(unicodedata.normalize("NFD", "STRASSE É.jpg").encode())
    assert fold(b"caf\xe9") == b"caf\xe9"
    assert fold(b"a") != fold(b"b")


def test_a_name_is_as_its_folder_lists_it(tmp_path):
    (tmp_path / "A.jpg").touch()
    listings = Listings()
    base = os.fsencode(tmp_path)
    assert listings.has(base + b"/A.jpg")
    assert not listings.has(base + b"/a.jpg")
    assert listings.spelled(base + b"/A.jpg") == base + b"/A.jpg"
    assert listings.spelled(base + b"/gone.jpg") == base + b"/gone.jpg"
    assert not listings.has(b"/nowhere/at all")


def test_another_spelling_of_a_file_is_found_where_the_file_system_takes_both_for_one(tmp_path, monkeypatch):
    """Such a file system is played by answering to every spelling that folds to a listed one."""
    (tmp_path / "A.jpg").touch()
    listed = {fold(b"A.jpg")}
    monkeypatch.setattr(os.path, "lexists", lambda path: fold(path.rpartition(b"/")[2]) in listed)
    base = os.fsencode(tmp_path)
    assert Listings().spelled(base + b"/a.JPG") == base + b"/A.jpg"


def test_hard_links_are_files_of_one_photo(library, tmp_path):
    folder = tmp_path / "photos"
    number = add(library, folder / "a.jpg")
    os.link(folder / "a.jpg", folder / "b.jpg")
    with PhotoFile(os.fsencode(folder / "b.jpg")) as file:
        digest = file.identify()
        result = library.files.record_known(file.path, file.size, file.mtime_ns, file.inode, digest)
    assert (result.photo_id, result.kind) == (number, "duplicate")
    (folder / "a.jpg").unlink()
    library.files.mark_missing([os.fsencode(folder / "a.jpg")])
    assert library.photos.get(number).path == folder / "b.jpg"


def test_an_edit_leaves_a_version_and_the_version_coming_back_gets_the_words(library):
    number = library.files.record(indexed("/photos/a.jpg", "A", width=40, height=30, size=9)).photo_id
    library.tags.add([number], "Sea")
    library.files.record(indexed("/photos/a.jpg", "B", width=20))
    library.files.record(indexed("/photos/a.jpg", "C", width=20))
    versions = library.versions.of(number)
    assert [(one.content_hash, one.width, one.height, one.size, str(one.path)) for one in versions] == [
        ("A", 40, 30, 9, "/photos/a.jpg"),
        ("B", 20, 30, 10, "/photos/a.jpg"),
    ]
    backup = library.files.record(indexed("/photos/a-original.jpg", "A"))
    assert backup.kind == "new"
    assert sorted(library.photos.ids(tag="Sea").tolist()) == sorted([number, backup.photo_id])
