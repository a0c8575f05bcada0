import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.scanner import (
    FolderScan,
    FolderUnavailable,
    FoundFile,
    Unreadable,
    is_photo_name,
    is_skipped_folder,
    scan,
)
from helpers import unprivileged


def found(root: Path, known=None) -> list[str]:
    return sorted(
        os.path.relpath(os.fsdecode(item.path), root) for item in scan(root, known) if isinstance(item, FoundFile)
    )


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_photos_are_found_at_any_depth_and_nothing_else(tmp_path):
    touch(
        tmp_path / "a.jpg",
        tmp_path / "b" / "c" / "d.HEIC",
        tmp_path / "notes.txt",
        tmp_path / "film.srt",
        tmp_path / "jpg",
    )
    assert found(tmp_path) == ["a.jpg", "b/c/d.HEIC"]


def test_hidden_and_system_folders_are_skipped(tmp_path):
    touch(tmp_path / ".thumbs" / "a.jpg", tmp_path / "@eaDir" / "b.jpg", tmp_path / "$RECYCLE.BIN" / "c.jpg")
    touch(tmp_path / "._d.jpg", tmp_path / "kept" / "e.jpg")
    assert found(tmp_path) == ["kept/e.jpg"]


def test_names_need_not_be_utf_8(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9\xff.jpg"
    with open(name, "wb") as file:  # noqa: PTH123 - the point is a bytes name
        file.write(b"x")
    assert [item.path for item in scan(tmp_path)] == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege there")
def test_links_are_read_through_once_and_loops_end(tmp_path):
    root, outside = tmp_path / "root", tmp_path / "outside"
    touch(root / "real" / "a.jpg", outside / "b.jpg")
    (root / "loop").symlink_to(root)
    (root / "again").symlink_to(root / "real")
    (root / "far.jpg").symlink_to(outside)  # a link to a folder that is named like a photo
    (root / "self").symlink_to(root / "self")
    (root / "broken.jpg").symlink_to(tmp_path / "gone.jpg")
    (root / "file.jpg").symlink_to(outside / "b.jpg")
    (root / ".#notes.lock").symlink_to("nobody@nowhere")
    (root / "notes.lock").symlink_to("nobody@nowhere")  # a program's own: none of our business
    everything = list(scan(root))
    files = [item for item in everything if isinstance(item, FoundFile)]
    names = sorted(Path(os.fsdecode(item.path)).relative_to(root).as_posix() for item in files)
    assert names == ["far.jpg/b.jpg", "file.jpg", "real/a.jpg"]
    reasons = {Path(os.fsdecode(item.path)).name: item.reason for item in everything if isinstance(item, Unreadable)}
    assert sorted(reasons) == ["broken.jpg", "loop", "self"]
    assert str(tmp_path / "gone.jpg") in reasons["broken.jpg"]
    assert "leads back" in reasons["loop"]
    assert "leads to itself" in reasons["self"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_is_no_regular_file_is_left_alone(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert found(tmp_path) == []


def test_a_second_scan_yields_only_what_changed(tmp_path):
    touch(tmp_path / "same.jpg", tmp_path / "edited.jpg", tmp_path / "deleted.jpg")
    known = {item.path: item for item in scan(tmp_path)}
    (tmp_path / "edited.jpg").write_bytes(b"longer")
    (tmp_path / "deleted.jpg").unlink()
    touch(tmp_path / "new.jpg")
    second = FolderScan(tmp_path, known)
    assert sorted(Path(os.fsdecode(item.path)).name for item in second) == ["edited.jpg", "new.jpg"]
    assert (second.unchanged, second.found) == (1, 2)
    assert second.missing() == [os.fsencode(tmp_path / "deleted.jpg")]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_folder_that_may_not_be_read_is_reported_and_its_files_are_not_missing():
    with unprivileged.open_folder() as root:
        touch(root / "locked" / "a.jpg", root / "open" / "b.jpg")
        known = {item.path: item for item in scan(root)}
        with unprivileged.locked(root / "locked"):
            second = FolderScan(root, known)
            problems = list(second)
    assert [type(problem) for problem in problems] == [Unreadable]
    assert problems[0].reason.endswith("permission to read it.")
    assert second.missing() == []


@pytest.mark.parametrize("make", ["nothing", "a file"])
def test_a_folder_that_is_none_gives_one_sentence(tmp_path, make):
    root = tmp_path / "root"
    if make == "a file":
        touch(root)
    with pytest.raises(FolderUnavailable) as caught:
        list(scan(root))
    assert str(root) in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=20))
def test_any_name_is_judged(name):
    assert not (is_photo_name(name) and name.startswith(b"."))
    assert is_photo_name(b"x" + name + b".JPG")
    assert is_skipped_folder(b"." + name)
