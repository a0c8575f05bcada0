"""Sidecars beside real files, with the real index process and the real watcher."""

import time

import pytest

from albumen.core.encoder import ModelSpec
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from albumen.core.watcher import Watcher, WatchOptions
from helpers import photos, tiny_model
from helpers.indexing import finish


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    base = tmp_path_factory.mktemp("sidecars")
    model = ModelSpec(str(tiny_model.write_model(base / "tiny")))
    with Library.open(base / "library") as library, Indexer(library, model) as indexer:
        yield library, indexer


@pytest.fixture
def library(world):
    return world[0]


@pytest.fixture
def indexer(world):
    return world[1]


@pytest.fixture
def folder(tmp_path, library):
    folder = tmp_path / "photos"
    folder.mkdir()
    library.folders.add(folder)
    yield folder
    library.folders.remove(folder, forget=True)


def tags(library, path):
    photo = library.photos.by_path(path)
    return {(tag.name, tag.source) for tag in library.tags.of(photo.id) if tag.state == "accepted"}


def vectors(library, path):
    with library.readers.read() as connection:
        return connection.execute(
            "SELECT seq FROM vectors WHERE photo_id = ?", (library.photos.by_path(path).id,)
        ).fetchall()


def test_a_sidecar_is_read_when_it_appears_changes_and_goes(library, indexer, folder):
    path = photos.write_jpeg(folder / "a.jpg", 1, xmp=photos.xmp_packet(keywords=("inside",), rating=1))
    sidecar = folder / "a.jpg.xmp"
    finish(indexer.index())
    assert tags(library, path) == {("inside", "file"), ("places/coast", "file")}
    before = vectors(library, path)

    sidecar.write_bytes(photos.xmp_packet(keywords=("sea", "coast"), rating=4, description="Calm"))
    report = finish(indexer.index())
    assert (report.indexed, report.failed) == (1, ())
    photo = library.photos.by_path(path)
    assert (photo.rating, photo.caption) == (4, "Calm")
    assert tags(library, path) == {("sea", "sidecar"), ("places/coast", "sidecar")}
    assert library.text.search("calm")[0].tolist() == [photo.id]

    sidecar.write_bytes(photos.xmp_packet(keywords=("sea",), rating=5, description="Calm"))
    finish(indexer.index())
    assert library.photos.get(photo.id).rating == 5
    report = finish(indexer.index())
    assert (report.indexed, report.skipped) == (0, 1)  # nothing is read twice

    sidecar.unlink()
    finish(indexer.index())
    photo = library.photos.get(photo.id)
    assert (photo.rating, photo.caption) == (1, "")
    assert tags(library, path) == {("inside", "file"), ("places/coast", "file")}
    assert vectors(library, path) == before != []  # nothing of it was embedded again


def test_the_owners_word_wins_over_a_file_that_has_not_changed_and_not_over_one_that_has(library, indexer, folder):
    path = photos.write_jpeg(folder / "b.jpg", 2)
    sidecar = folder / "b.xmp"
    sidecar.write_bytes(photos.xmp_packet(rating=2, description="theirs"))
    finish(indexer.index())
    photo = library.photos.by_path(path)
    library.photos.set_rating([photo.id], 0)
    sidecar.write_bytes(photos.xmp_packet(rating=2, description="theirs too"))
    finish(indexer.index())
    photo = library.photos.get(photo.id)
    assert (photo.rating, photo.caption) == (0, "theirs too")
    library.photos.set_caption(photo.id, "mine")
    sidecar.write_bytes(photos.xmp_packet(rating=2, description="theirs again"))
    finish(indexer.index())
    assert library.photos.get(photo.id).caption == "mine"  # both changed


def test_files_and_sidecars_that_move_or_are_copied_together_are_not_read_again(library, indexer, folder):
    path = photos.write_jpeg(folder / "c.jpg", 3)
    sidecar = folder / "c.jpg.xmp"
    sidecar.write_bytes(photos.xmp_packet(keywords=("hill",)))
    finish(indexer.index())
    (folder / "away").mkdir()
    moved = path.rename(folder / "away" / "c.jpg")
    sidecar.rename(folder / "away" / "c.jpg.xmp")
    report = finish(indexer.index())
    assert (report.indexed, report.skipped) == (0, 1)
    assert ("hill", "sidecar") in tags(library, moved)
    assert finish(indexer.index()).indexed == 0


def test_a_sidecar_of_another_file_of_the_same_stem_is_left_to_that(library, indexer, folder):
    path = photos.write_jpeg(folder / "d.jpg", 4)
    packet = photos.xmp_packet(rating=3).replace(
        b'xmp:Rating="3"', b'xmp:Rating="3" xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:SidecarForExtension="NEF"'
    )
    (folder / "d.xmp").write_bytes(packet)
    finish(indexer.index())
    assert library.photos.by_path(path).rating == 0


def test_the_watcher_notices_sidecars(library, indexer, folder):
    path = photos.write_jpeg(folder / "e.jpg", 5)
    finish(indexer.index())
    quick = WatchOptions(settle=0.2, drives=0.2, poll=0.3, rescan=3600.0, retry=0.5)

    def until(condition):
        deadline = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < deadline
            time.sleep(0.02)

    with Watcher(library, indexer, quick) as watcher:
        until(lambda: folder in (*watcher.watched, *watcher.polled))
        beside = folder / ".e.jpg.xmp.tmp"
        beside.write_bytes(photos.xmp_packet(rating=4))
        beside.rename(folder / "e.jpg.xmp")
        until(lambda: library.photos.by_path(path).rating == 4)
        (folder / "e.jpg.xmp").unlink()
        until(lambda: library.photos.by_path(path).rating == 0)
