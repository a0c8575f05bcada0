"""What can be read of a damaged library is saved, and the damaged file is kept."""

from __future__ import annotations

import random

import numpy as np
import pytest

from albumen.core.doctor import check
from albumen.core.errors import LibraryDamaged, LibraryNotFound
from albumen.core.library import Library
from albumen.core.salvage import salvage
from helpers.library_world import indexed

PHOTOS = 600
PAGE = 4096


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "library"
    rows = np.random.default_rng(0).standard_normal((PHOTOS, 32)).astype(np.float32)
    with Library.open(folder) as library:
        library.models.register("m", "Model", 32)
        photos = [
            indexed(f"/photos/{n // 50}/{n}.jpg", vector=rows[n], caption=f"caption {n}", keywords=(f"tag{n % 7}",))
            for n in range(PHOTOS)
        ]
        library.files.record_many(photos, model_id="m")
        library.albums.create("Best")
        library.albums.add("Best", range(1, 100))
        library.tags.set_state([1, 2, 3], "wrong", "rejected")
    return folder


def damage(file, pages):
    content = bytearray(file.read_bytes())
    for page in pages:
        content[page * PAGE : page * PAGE + 100] = b"\xff" * 100
    file.write_bytes(content)


def snapshot(library):
    return {
        record.id: (record.content_hash, record.caption, [(tag.name, tag.state) for tag in library.tags.of(record.id)])
        for record in library.photos.get_many(range(1, PHOTOS + 1))
    }


def test_a_sound_library_loses_nothing(folder):
    with Library.open(folder) as library:
        before, vectors = snapshot(library), library.vectors.get("m")
    report = salvage(folder)
    assert report.damaged.exists()
    with Library.open(folder) as library:
        assert snapshot(library) == before
        np.testing.assert_array_equal(library.vectors.get("m")[1], vectors[1])
        assert library.albums.members("Best").tolist() == list(range(1, 100))
        assert library.text.search("caption 7")[0].tolist()
        assert {finding.kind for finding in check(library)} == set()


@pytest.mark.parametrize("seed", range(6))
def test_around_damaged_pages_the_rest_is_saved(folder, seed):
    with Library.open(folder) as library:
        before = snapshot(library)
    file = folder / "library.sqlite3"
    damage(file, random.Random(seed).sample(range(40, file.stat().st_size // PAGE), 3))
    report = salvage(folder)
    assert {finding.kind for finding in report.repair.left} <= {"not_indexed"}
    with Library.open(folder) as library:
        after = snapshot(library)
        assert len(after) >= PHOTOS * 0.7
        assert {number: value[:2] for number, value in after.items()}.items() <= {
            number: value[:2] for number, value in before.items()
        }.items()
        assert library.files.record(indexed("/photos/new.jpg")).kind == "new"  # and life goes on


@pytest.mark.parametrize("content", [b"", b"x" * 100_000])
def test_where_nothing_can_be_read_nothing_is_touched(folder, content):
    file = folder / "library.sqlite3"
    file.write_bytes(content + b"x")
    with pytest.raises(LibraryDamaged, match="restore a backup"):
        salvage(folder)
    assert file.read_bytes() == content + b"x"


def test_no_library(tmp_path):
    with pytest.raises(LibraryNotFound):
        salvage(tmp_path)
