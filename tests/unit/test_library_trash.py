"""Photos go to the system's trash with what belongs to them, and come back whole; nothing is ever overwritten."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from albumen.core import trash
from albumen.core.errors import NotFound
from albumen.core.library import Library
from albumen.core.records import ClipRecord
from albumen.core.trash import companions, move_to_trash, take_from_trash
from albumen.core.undo import UndoStack
from helpers import photos
from helpers.library_world import indexed

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the trash of freedesktop.org")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder whose files go to a trash of its own, and not to that of whoever runs the tests."""
    import send2trash.plat_other as system

    home = os.fsencode(tmp_path / "data")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(system, "XDG_DATA_HOME", home)
    monkeypatch.setattr(system, "HOMETRASH_B", home + b"/Trash")
    monkeypatch.setattr(system, "get_dev", lambda _path: 1)  # as if the home folder lay on the same drive
    monkeypatch.setattr(trash.send2trash, "send2trash", system.send2trash)
    (tmp_path / "photos").mkdir()
    return tmp_path / "photos"


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", 4)
        yield library


def add(library, path, seed=0):
    photos.write_jpeg(path, seed)
    status = path.stat()
    read = indexed(os.fsencode(path), f"content {seed}", size=status.st_size, mtime_ns=status.st_mtime_ns)
    return library.files.record(read).photo_id


def test_there_and_back_with_everything_known_of_it(library, folder):
    names = ["a.jpg", "a b%20ü.jpg", os.fsdecode(b"caf\xe9.jpg")]
    ids = [add(library, folder / name, seed) for seed, name in enumerate(names)]
    library.tags.add(ids, "Sea")
    paths = [folder / name for name in names]
    before = [path.read_bytes() for path in paths]
    report = move_to_trash(library, paths)
    assert (report.files, report.failed) == (tuple(paths), ())
    assert not any(path.exists() for path in paths)
    assert library.photos.count() == 0
    assert {one.path for one in library.trashed.all()} == set(paths)

    report = take_from_trash(library, paths)
    assert (report.files, report.failed) == (tuple(paths), ())
    assert [path.read_bytes() for path in paths] == before
    assert sorted(library.photos.ids(tag="Sea").tolist()) == ids
    assert library.trashed.all() == []
    assert list((folder.parent / "data" / "Trash" / "info").iterdir()) == []


def test_sidecars_go_along_unless_another_photo_needs_them(library, folder):
    for seed, name in enumerate(("one.jpg", "two.jpg")):
        add(library, folder / name, seed)
    add(library, folder / "two.png", 3)
    for name in ("one.jpg.xmp", "one.xmp", "two.xmp"):
        (folder / name).write_text('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    report = move_to_trash(library, [folder / "one.jpg", folder / "two.jpg"])
    assert {path.name for path in report.beside} == {"one.jpg.xmp", "one.xmp"}
    assert (folder / "two.xmp").exists()
    assert {path.name for path in take_from_trash(library, [folder / "one.jpg"]).beside} == {"one.jpg.xmp", "one.xmp"}
    assert not (folder / "two.jpg").exists()


def test_the_clip_of_a_live_photo_is_no_other_photo(library, folder):
    still = folder / "a.jpg"
    add(library, still)
    clip, sidecar = folder / "a.mov", folder / "a.xmp"
    clip.write_bytes(b"film")
    sidecar.write_text('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    library.clips.record(ClipRecord(os.fsencode(clip), os.fsencode(still), 4, 0, 0))
    assert set(companions(library, still)) == {clip, sidecar}


def test_nothing_is_overwritten_and_what_is_gone_is_said(library, folder):
    add(library, folder / "a.jpg")
    add(library, folder / "b.jpg", 2)
    move_to_trash(library, [folder / "a.jpg", folder / "b.jpg"])
    (folder / "a.jpg").write_bytes(b"another one")
    for file in (folder.parent / "data" / "Trash" / "files").glob("b*"):
        file.unlink()
    report = take_from_trash(library, [folder / "a.jpg", folder / "b.jpg", folder / "c.jpg"])
    reasons = [reason for _, reason in report.failed]
    assert "another file" in reasons[0]
    assert "no longer in the trash" in reasons[1]
    assert "not moved to the trash" in reasons[2]
    assert (folder / "a.jpg").read_bytes() == b"another one"


def test_two_of_one_name_are_told_apart(library, folder):
    add(library, folder / "a.jpg", 1)
    first = (folder / "a.jpg").read_bytes()
    move_to_trash(library, [folder / "a.jpg"])
    add(library, folder / "a.jpg", 2)
    second = (folder / "a.jpg").read_bytes()
    move_to_trash(library, [folder / "a.jpg"])
    take_from_trash(library, [folder / "a.jpg"])
    assert (folder / "a.jpg").read_bytes() == second != first


def test_files_it_does_not_know_are_left_alone(library, folder):
    add(library, folder / "a.jpg")
    photos.write_jpeg(folder / "stranger.jpg")
    with pytest.raises(NotFound):
        move_to_trash(library, [folder / "a.jpg", folder / "stranger.jpg"])
    assert (folder / "a.jpg").exists()


def test_a_file_that_cannot_go_stays_with_its_sidecar(library, folder):
    add(library, folder / "a.jpg")
    (folder / "a.jpg.xmp").write_text("<x/>")
    (folder / "a.jpg").unlink()
    report = move_to_trash(library, [folder / "a.jpg"])
    assert "is not there" in report.failed[0][1]
    assert (folder / "a.jpg.xmp").exists()


def test_it_can_be_undone_and_redone(library, folder):
    path = folder / "a.jpg"
    add(library, path)
    stack = UndoStack(library)
    move_to_trash(library, [path])
    stack.remember(
        "Move 1 photo to the trash",
        undo=lambda: take_from_trash(library, [path]),
        redo=lambda: move_to_trash(library, [path]),
    )
    assert stack.undo() == "Move 1 photo to the trash"
    assert path.exists()
    assert stack.redo() == "Move 1 photo to the trash"
    assert not path.exists()
    assert library.photos.count() == 0
    assert stack.undo_title == "Move 1 photo to the trash"


def test_elsewhere_the_system_restores_and_the_library_notices(library, folder, monkeypatch):
    monkeypatch.setattr(trash, "FREEDESKTOP", False)
    path = Path(folder / "a.jpg")
    add(library, path)
    move_to_trash(library, [path])
    report = take_from_trash(library, [path])
    assert "restore it from the system's trash" in report.failed[0][1]
