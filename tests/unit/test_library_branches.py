"""The folders inside a folder: counted with everything below them, whatever their names are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from albumen.core.library import Library
from qt.qt_photos import paint_photo, record_photo


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def test_the_folders_inside_one_are_counted_with_all_below(library: Library, tmp_path: Path) -> None:
    root = tmp_path / "photos"
    odd = os.fsdecode(b"caf\xe9 %_'")  # no UTF-8, and what SQL could take amiss
    names = ["a.jpg", "Trips/Italy/b.jpg", "Trips/Italy/Rome/c.jpg", "Trips/d.jpg", f"{odd}/e.jpg", "Trips Old/f.jpg"]
    library.folders.add(_made(root))
    for number, name in enumerate(names):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        paint_photo(path, number)
        record_photo(library, path, datetime(2024, 5, 1))
    library.folders.add(_made(tmp_path / "photos2"))
    found = {row.path.relative_to(root).as_posix(): (row.photos, row.branches) for row in library.folders.inside(root)}
    assert found == {"Trips": (3, True), "Trips Old": (1, False), odd: (1, False)}
    assert [(row.path.name, row.photos, row.branches) for row in library.folders.inside(root / "Trips")] == [
        ("Italy", 2, True)
    ]
    assert library.folders.inside(root / odd) == []
    assert len(library.photos.ids(folder=root / odd)) == 1
    assert library.folders.has_inside(root)
    assert not library.folders.has_inside(root / "Trips Old")
    library.files.mark_missing([os.fsencode(root / odd / "e.jpg")])
    assert odd not in {row.path.name for row in library.folders.inside(root)}


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
