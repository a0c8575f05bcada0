"""Indexing with the real index process on real files."""

import os
from dataclasses import replace

import numpy as np
import pytest

from albumen.core.encoder import Encoder, ModelSpec, ModelUnavailable
from albumen.core.errors import DiskFull, LibraryBusy
from albumen.core.index_process import WorkerOptions
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from albumen.core.model_stamp import remembered_model
from helpers import photos, tiny_model
from helpers.indexing import contents, finish, reasons


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return ModelSpec(str(tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")))


@pytest.fixture(scope="module")
def world(tmp_path_factory, model):
    """One library and one warm index process for all tests, each of which has a folder of its own."""
    with (
        Library.open(tmp_path_factory.mktemp("library")) as library,
        Indexer(library, model, WorkerOptions(batch=8)) as indexer,
    ):
        yield library, indexer


@pytest.fixture
def library(world):
    return world[0]


@pytest.fixture
def indexer(world, model):
    world[1].use_model(model)
    return world[1]


@pytest.fixture
def folder(tmp_path, library):
    folder = tmp_path / "photos"
    folder.mkdir()
    library.folders.add(folder)
    yield folder
    library.folders.remove(folder, forget=True)
    library.failures.clear([failure.path for failure in library.failures.all()])


def test_a_folder_of_every_kind_is_indexed_once(library, folder, indexer, model):
    photos.write_photos(folder, 12)
    odd = photos.odd_photos(folder / "odd")
    bad = photos.bad_photos(folder / "bad")
    report = finish(indexer.index())
    assert report.indexed + report.skipped == 12 + len(odd)
    assert report.skipped == 1  # "wrong extension" has the same bytes as the PNG
    assert set(reasons(report)) == {path.name for path in bad.values()}
    found = contents(library)
    assert len(found) == 12 + len(odd)
    assert all(thumbnails == 2 and embedded for _, _, thumbnails, embedded in found.values())
    assert {failure.kind for failure in library.failures.all()} == set(bad)

    # The vector in the library is the one the model gives for the picture, read by itself.
    encoder = Encoder.load(model.source)
    active = library.models.active()
    assert (active.model_id, active.name) == (encoder.model_id, "tiny")
    photo = library.photos.by_path(folder / "photo-0003.jpg")
    _, vectors = library.vectors.get(active.model_id, [photo.id])
    alone = encoder.encode_images([folder / "photo-0003.jpg"])
    assert float(vectors[0] @ alone[0]) > 0.999
    assert encoder.encode_texts(["a lighthouse"]).shape == (1, 32)

    again = finish(indexer.index())
    assert (again.indexed, again.skipped) == (0, 12 + len(odd))
    assert set(reasons(again)) == {path.name for path in bad.values()}
    assert contents(library) == found


def test_moves_renames_and_copies_are_not_embedded_again(library, folder, indexer):
    one, two, three = photos.write_photos(folder, 3)
    finish(indexer.index())
    ids = {path.name: library.photos.by_path(path).id for path in (one, two, three)}
    library.tags.add([ids[one.name]], "harbour")
    (folder / "trip").mkdir()
    moved = one.rename(folder / "trip" / "renamed.jpg")
    copied = folder / "copy.jpg"
    copied.write_bytes(two.read_bytes())
    three.unlink()
    report = finish(indexer.index())
    assert (report.indexed, report.skipped, report.failed) == (0, 3, ())
    assert library.photos.by_path(moved).id == ids[one.name]
    assert [tag.name for tag in library.tags.of(ids[one.name])] == ["harbour"]
    assert library.photos.by_path(copied).id == ids[two.name]
    assert library.photos.count() == 2


def test_an_edit_of_metadata_alone_keeps_the_vector(library, folder, indexer):
    path = photos.write_jpeg(folder / "a.jpg", 4)
    finish(indexer.index())
    model_id = library.models.active().model_id
    before = library.photos.by_path(path)
    _, vectors = library.vectors.get(model_id, [before.id])
    # A vector that no model would give: that it is still there afterwards shows that nothing was embedded.
    marked = np.roll(vectors, 1, axis=1)
    library.vectors.put(model_id, [before.id], marked)
    whole = path.read_bytes()
    exif = b"Exif\0\0" + photos.exif_bytes(taken="2021:02:03 04:05:06", rating=5).removeprefix(b"Exif\0\0")
    path.write_bytes(whole[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + whole[2:])
    finish(indexer.index())
    after = library.photos.by_path(path)
    assert after.id == before.id
    assert after.content_hash != before.content_hash
    assert (after.rating, after.taken_at.year, after.taken_source) == (5, 2021, "exif")
    assert np.allclose(library.vectors.get(model_id, [after.id])[1], marked)


def test_another_model_embeds_what_it_has_not_seen_and_keeps_the_rest(library, folder, indexer, tmp_path):
    photos.write_photos(folder, 3)
    finish(indexer.index())
    first = library.models.active().model_id
    indexer.use_model(ModelSpec(str(tiny_model.write_model(tmp_path / "other", seed=1))))
    indexed_before = library.vectors.count(first)
    report = finish(indexer.index())
    assert (report.indexed, report.skipped, report.failed) == (3, 0, ()), "each file counts once"
    models = {record.name: record.model_id for record in library.models.all()}
    assert set(models) == {"tiny", "other"}
    assert library.vectors.count(models["other"]) == 3
    assert library.vectors.count(first) == indexed_before
    library.models.forget(models["other"])


def test_a_new_edition_of_a_model_takes_the_place_of_the_old_one(tmp_path):
    folder, weights = tmp_path / "photos", tmp_path / "model"
    photos.write_photos(folder, 3)
    spec = ModelSpec(str(tiny_model.write_model(weights)))
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        with Indexer(library, spec) as indexer:
            finish(indexer.index())
        first = library.models.active().model_id
        with Indexer(library, spec, WorkerOptions(command=["must not be started"])) as indexer:
            assert finish(indexer.index()).skipped == 3  # the model's files are as they were, and nothing is to do
        tiny_model.write_model(weights, seed=7)
        with Indexer(library, spec) as indexer:
            assert finish(indexer.index()).failed == ()
        second = library.models.active().model_id
        assert second != first
        assert library.vectors.count(first) == library.vectors.count(second) == 3


@pytest.mark.slow
def test_each_precision_has_vectors_of_its_own(tmp_path):
    folder = tmp_path / "photos"
    photos.write_photos(folder, 3)
    exact = ModelSpec(str(tiny_model.write_model(tmp_path / "model")), device="cpu")
    coarse = replace(exact, precision="bfloat16")
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        with Indexer(library, exact) as indexer:
            finish(indexer.index())
            first = library.models.active().model_id
            ids, before = library.vectors.get(first)
            assert remembered_model(library.folder, exact) == first == Encoder(exact).model_id
            assert remembered_model(library.folder, coarse) is None, "what float32 was is not taken for bfloat16"
            indexer.use_model(coarse)
            assert finish(indexer.index()).again == 3
        second = library.models.active().model_id
        assert second != first
        assert second == Encoder(coarse).model_id == remembered_model(library.folder, coarse)
        others, rough = library.vectors.get(second)
        assert others.tolist() == ids.tolist()
        assert not np.array_equal(rough, before)
        assert np.array_equal(library.vectors.get(first)[1], before)
        with Indexer(library, exact) as indexer:
            assert finish(indexer.index()).indexed == 0, "back at float32 everything has been seen"
        assert library.models.active().model_id == first


def test_a_model_that_is_none_gives_one_sentence(library, folder, tmp_path):
    photos.write_photos(folder, 1)
    (tmp_path / "no-model").mkdir()
    with Indexer(library, ModelSpec(str(tmp_path / "no-model"))) as indexer, pytest.raises(ModelUnavailable) as caught:
        finish(indexer.index())
    assert "no-model" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_gone_goes_offline_and_comes_back(library, folder, indexer):
    photos.write_photos(folder, 2)
    finish(indexer.index())
    away = folder.rename(folder.with_name("unplugged"))
    report = finish(indexer.index())
    assert [failure.path for failure in report.failed] == [folder]
    assert library.folders.all()[0].state == "offline"
    assert library.photos.count() == 2  # nobody deleted anything
    away.rename(folder)
    assert finish(indexer.index()).indexed == 0
    assert library.folders.all()[0].state == "present"
    assert len(contents(library)) == 2


def test_a_folder_that_vanishes_half_way_is_one_failure_and_comes_back(library, folder, indexer):
    count = 240  # more than are read ahead
    photos.write_photos(folder, count)
    work = indexer.index()
    while next(work).done < 5:
        pass
    away = folder.rename(folder.with_name("unplugged"))
    report = finish(work)
    assert [failure.path for failure in report.failed] == [folder]
    assert library.folders.all()[0].state == "offline"
    done = library.photos.count()
    assert done >= 5
    away.rename(folder)
    assert finish(indexer.index()).failed == ()
    assert len(contents(library)) == count


def test_a_watched_folder_inside_another_is_looked_through_once(library, folder, indexer):
    photos.write_jpeg(folder / "inner" / "a.jpg", 80)
    photos.write_jpeg(folder / ".hidden" / "b.jpg", 81)
    library.folders.add(folder / "inner")
    library.folders.add(folder / ".hidden")
    report = finish(indexer.index())
    assert (report.indexed, report.skipped) == (2, 0)
    assert finish(indexer.index()).skipped == 2
    for inside in ("inner", ".hidden"):
        library.folders.remove(folder / inside, forget=True)


def test_stopping_half_way_keeps_what_is_done(library, folder, indexer):
    photos.write_photos(folder, 40)
    work = indexer.index()
    while next(work).done < 5:
        pass
    work.close()
    done = len(contents(library))
    assert 5 <= done <= 40
    report = finish(indexer.index())
    assert report.indexed == 40 - done
    assert len(contents(library)) == 40


def test_two_passes_at_a_time_take_turns(library, folder, indexer):
    photos.write_photos(folder, 4)
    first = indexer.index()
    next(first)
    second = indexer.index()
    assert "Waiting" in next(second).text
    assert finish(first).indexed == 4
    assert finish(second).skipped == 4


def test_files_can_be_indexed_by_name(library, folder, indexer):
    one, two = photos.write_photos(folder, 2)
    assert finish(indexer.index_files([os.fsencode(one)])).indexed == 1
    assert set(contents(library)) == {str(one)}
    gone = finish(indexer.index_files([os.fsencode(two), os.fsencode(folder / "gone.jpg")]))
    assert gone.indexed == 1
    assert [failure.path.name for failure in gone.failed] == ["gone.jpg"]
    assert library.failures.all() == []


def test_nothing_to_do_starts_nothing(tmp_path):
    with Library.open(tmp_path / "library") as library, Indexer(library, ModelSpec("no such model")) as indexer:
        assert finish(indexer.index()).indexed == 0


def test_a_full_disk_is_one_sentence_and_loses_nothing(library, folder, indexer):
    photos.write_photos(folder, 60)
    library.writer.run(lambda connection: connection.execute("VACUUM").fetchone(), transaction=False)
    pages = library.writer.run(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0])

    def limit(count):
        library.writer.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {count}").fetchone())

    limit(pages + 2)  # as SQLite sees a disk with hardly any room left
    with pytest.raises(DiskFull, match="free some space"):
        finish(indexer.index())
    limit(2**30)
    done = len(contents(library))
    assert done < 60
    report = finish(indexer.index())
    assert (report.indexed, len(contents(library))) == (60 - done, 60)


def test_one_library_is_indexed_by_one_program_at_a_time(library, folder, indexer):
    with library.indexing_lock(), pytest.raises(LibraryBusy):
        finish(indexer.index())
    assert finish(indexer.index()).failed == ()
