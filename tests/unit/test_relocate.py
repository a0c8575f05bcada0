"""Renaming, moving and copying real files: nothing lost, nothing overwritten, and the library follows at once."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from albumen.core import relocate
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.name_patterns import NamePattern
from albumen.core.records import ClipRecord, IndexedPhoto
from albumen.core.relocate import RelocateFailed, RelocateReport, copy_each, move_each, plan_into, plan_rename
from helpers import photos


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        yield library


def add(library: Library, path: Path, seed: int) -> int:
    if not path.exists():
        photos.write_jpeg(path, seed, (64, 48))
    status = path.stat()
    return library.files.record(
        IndexedPhoto(
            os.fsencode(path),
            status.st_size,
            status.st_mtime_ns,
            status.st_ino,
            hash_bytes(path.read_bytes()),
            64,
            48,
            "image/jpeg",
            taken_at=datetime(2024, 5, 1) + timedelta(days=seed),
        )
    ).photo_id


def rename(library: Library, ids: list[int], pattern: str) -> RelocateReport:
    return RelocateReport.joined(move_each(library, plan_rename(library, ids, NamePattern(pattern))))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_renaming_takes_sidecars_and_clips_along_and_can_be_taken_back(library, folder):
    photo = add(library, folder / "IMG_1.jpg", 0)
    library.tags.add([photo], "sea")
    library.albums.create("Best")
    library.albums.add("Best", [photo])
    for name in ("IMG_1.jpg.xmp", "IMG_1.xmp", "IMG_1.mov"):
        (folder / name).write_bytes(name.encode())
    library.clips.record(ClipRecord(os.fsencode(folder / "IMG_1.mov"), os.fsencode(folder / "IMG_1.jpg"), 9, 0, 0))
    report = rename(library, [photo], "{date}_{number:02}")
    assert names(folder) == ["2024-05-01_01.jpg", "2024-05-01_01.jpg.xmp", "2024-05-01_01.mov", "2024-05-01_01.xmp"]
    assert library.photos.by_path(folder / "2024-05-01_01.jpg").id == photo
    assert library.photos.by_path(folder / "IMG_1.jpg") is None
    assert library.clips.of(photo) == folder / "2024-05-01_01.mov"
    assert library.photos.ids(tag="sea").tolist() == library.photos.ids(album="Best").tolist() == [photo]
    back = RelocateReport.joined(move_each(library, [one.back() for one in report.done]))
    assert back.failed == ()
    assert names(folder) == ["IMG_1.jpg", "IMG_1.jpg.xmp", "IMG_1.mov", "IMG_1.xmp"]
    assert library.clips.of(photo) == folder / "IMG_1.mov"


def test_a_taken_name_gets_a_number_also_for_its_sidecar(library, folder):
    photo = add(library, folder / "a.jpg", 0)
    (folder / "a.jpg.xmp").write_text("mine")
    (folder / "B.JPG").write_bytes(b"stranger")
    (folder / "b (2).jpg.xmp").write_text("another stranger")
    rename(library, [photo], "b")
    assert names(folder) == ["B.JPG", "b (2).jpg.xmp", "b (3).jpg", "b (3).jpg.xmp"]
    assert (folder / "b (2).jpg.xmp").read_text() == "another stranger"
    assert (folder / "B.JPG").read_bytes() == b"stranger"


def test_names_can_be_shifted_and_swapped_without_a_loss(library, folder):
    ids = [add(library, folder / f"{number}.jpg", number) for number in (1, 2, 3)]
    content = [(folder / f"{number}.jpg").read_bytes() for number in (1, 2, 3)]
    rename(library, [ids[2], ids[0], ids[1]], "{number}")  # 3 -> 1, 1 -> 2, 2 -> 3
    after = {path.read_bytes() for path in folder.iterdir()}
    assert after == set(content)
    assert len(names(folder)) == 3
    for photo_id, bytes_ in zip(ids, content, strict=True):
        assert library.photos.get(photo_id).path.read_bytes() == bytes_


def test_renaming_to_what_they_are_called_does_nothing(library, folder):
    photo = add(library, folder / "a.jpg", 0)
    assert rename(library, [photo], "{name}") == RelocateReport()
    assert names(folder) == ["a.jpg"]


def test_case_alone_can_be_changed(library, folder):
    photo = add(library, folder / "IMG.jpg", 0)
    rename(library, [photo], "img")
    assert names(folder) == ["img.jpg"]


def test_moving_to_another_folder_keeps_everything(library, folder):
    ids = [add(library, folder / "a.jpg", 0), add(library, folder / "b.jpg", 1)]
    library.photos.set_rating(ids, 4)
    (folder / "best").mkdir()
    (folder / "best" / "a.jpg").write_bytes(b"another a")
    report = RelocateReport.joined(move_each(library, plan_into(library, ids, folder / "best", copy=False)))
    assert report.failed == ()
    assert names(folder / "best") == ["a (2).jpg", "a.jpg", "b.jpg"]
    assert (folder / "best" / "a.jpg").read_bytes() == b"another a"
    assert [library.photos.get(one).rating for one in ids] == [4, 4]
    assert library.photos.get(ids[0]).path == folder / "best" / "a (2).jpg"
    assert not (folder / "a.jpg").exists()


def test_between_drives_a_file_is_compared_before_the_first_goes(library, folder, monkeypatch):
    photo = add(library, folder / "a.jpg", 0)
    content = (folder / "a.jpg").read_bytes()

    def other_drive(*_: object, **__: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    link = os.link
    monkeypatch.setattr(
        relocate.os, "link", lambda old, new, **more: other_drive() if Path(old).name == "a.jpg" else link(old, new)
    )
    real = relocate.copy_file
    monkeypatch.setattr(relocate, "copy_file", lambda old, new: new.write_bytes(b"bad sector"))
    report = RelocateReport.joined(move_each(library, plan_into(library, [photo], folder / "far", copy=False)))
    assert "check the drive" in report.failed[0][1]
    assert (folder / "a.jpg").read_bytes() == content
    assert names(folder / "far") == []
    monkeypatch.setattr(relocate, "copy_file", real)
    RelocateReport.joined(move_each(library, plan_into(library, [photo], folder / "far", copy=False)))
    assert (folder / "far" / "a.jpg").read_bytes() == content
    assert not (folder / "a.jpg").exists()
    assert library.photos.get(photo).path == folder / "far" / "a.jpg"


def test_a_copy_is_another_file_of_the_same_photo(library, folder):
    photo = add(library, folder / "a.jpg", 0)
    (folder / "a.jpg.xmp").write_text("<x/>")
    report = RelocateReport.joined(copy_each(library, plan_into(library, [photo], folder, copy=True)))
    assert names(folder) == ["a (2).jpg", "a (2).jpg.xmp", "a.jpg", "a.jpg.xmp"]
    assert [one.new.name for one in report.done] == ["a (2).jpg"]
    assert {file.path.name for file in library.photos.files_of(photo)} == {"a.jpg", "a (2).jpg"}
    assert library.photos.count() == 1


def test_what_cannot_go_stays_and_is_named(library, folder, tmp_path):
    photo = add(library, folder / "a.jpg", 0)
    with pytest.raises(RelocateFailed, match="no folder of the library"):
        plan_into(library, [photo], tmp_path / "elsewhere", copy=False)
    plan = plan_rename(library, [photo], NamePattern("b"))
    (folder / "b.jpg").write_bytes(b"came in the meantime")
    report = RelocateReport.joined(move_each(library, plan))
    assert "another file" in report.failed[0][1]
    assert (folder / "b.jpg").read_bytes() == b"came in the meantime"
    (folder / "a.jpg").unlink()
    assert "not there" in rename(library, [photo], "c").failed[0][1]
