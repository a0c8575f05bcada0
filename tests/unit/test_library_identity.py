"""A photo is its content: what moving, copying, editing and deleting files means for it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from albumen.api.events import PhotosAdded, PhotosRemoved
from albumen.core.errors import Bug, NotFound, UserError
from albumen.core.library import Library
from albumen.core.records import PhotosChanged
from helpers.library_world import Heard, indexed

UNIT = np.eye(4, dtype=np.float32)


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", 4)
        yield library


def test_a_new_photo_keeps_all_that_was_read(library):
    taken = datetime(2021, 5, 6, 7, 8, 9, 123000, tzinfo=timezone(timedelta(hours=2)))
    photo = indexed(
        "/photos/a.jpg",
        taken_at=taken,
        taken_source="exif",
        camera="Maker Model",
        lens="50 mm",
        metadata={"gps": [1.5, 2.5], "note": "ä"},
        caption="A cat",
        rating=3,
        thumbnails={256: b"small", 1024: b"large"},
        vector=UNIT[1],
    )
    result = library.files.record(photo, model_id="m")
    assert result.kind == "new"
    record = library.photos.get(result.photo_id)
    assert record.path == Path("/photos/a.jpg")
    assert record.taken_at == taken
    assert record.taken_at.utcoffset() == timedelta(hours=2)
    assert (record.camera, record.lens, record.taken_source) == ("Maker Model", "50 mm", "exif")
    assert record.metadata == {"gps": [1.5, 2.5], "note": "ä", "caption": "A cat", "rating": 3}
    assert (record.caption, record.rating, record.state) == ("A cat", 3, "present")
    assert record.imported_at.tzinfo is UTC
    assert library.thumbnails.get(photo.content_hash, 256) == b"small"
    assert library.thumbnails.get(photo.content_hash, 1024) == b"large"
    ids, vectors = library.vectors.get("m")
    assert ids.tolist() == [result.photo_id]
    np.testing.assert_array_equal(vectors, UNIT[1:2])
    assert library.photos.by_hash(photo.content_hash) == library.photos.by_path(Path("/photos/a.jpg")) == record


def test_reading_a_file_again_changes_nothing(library):
    first = library.files.record(indexed(vector=UNIT[0]), model_id="m")
    library.photos.set_rating([first.photo_id], 4)
    library.photos.set_caption(first.photo_id, "mine")
    again = library.files.record(indexed(rating=1, caption="the file's"))
    assert (again.photo_id, again.kind) == (first.photo_id, "unchanged")
    record = library.photos.get(first.photo_id)
    assert (record.rating, record.caption) == (4, "mine")
    assert library.vectors.count("m") == 1


def test_a_moved_file_keeps_everything(library):
    photo_id = library.files.record(indexed("/photos/a.jpg", "X", vector=UNIT[0]), model_id="m").photo_id
    library.tags.add([photo_id], "cat")
    album = library.albums.create("Cats")
    library.albums.add(album.id, [photo_id])
    heard = Heard(library)
    assert library.files.mark_missing([b"/photos/a.jpg"]) == (photo_id,)
    assert library.photos.ids().tolist() == []
    assert library.photos.get(photo_id).state == "missing"
    assert library.files.known(Path("/photos")) == {}
    result = library.files.record_known(b"/other/b.jpg", 10, 20, 30, "X")
    assert (result.photo_id, result.kind) == (photo_id, "moved")
    assert heard.take() == [PhotosRemoved((photo_id,)), PhotosAdded((photo_id,))]
    assert library.photos.get(photo_id).path == Path("/other/b.jpg")
    assert [tag.name for tag in library.tags.of(photo_id)] == ["cat"]
    assert library.albums.members("Cats").tolist() == [photo_id]
    assert library.vectors.missing("m").tolist() == []
    assert len(library.photos.files_of(photo_id)) == 1


def test_unknown_content_is_left_to_be_read(library):
    assert library.files.record_known(b"/photos/a.jpg", 1, 2, 3, "unknown") is None
    assert library.files.get(b"/photos/a.jpg") is None


def test_a_copy_is_the_same_photo(library):
    first = library.files.record(indexed("/photos/a.jpg", "X"))
    second = library.files.record(indexed("/photos/b.jpg", "X"))
    assert (second.photo_id, second.kind) == (first.photo_id, "duplicate")
    assert library.photos.count() == 1
    assert library.files.mark_missing([b"/photos/a.jpg"]) == ()
    assert library.photos.get(first.photo_id).path == Path("/photos/b.jpg")


def test_an_edited_file_is_the_same_photo_without_its_old_vector(library):
    photo_id = library.files.record(indexed(content="before", vector=UNIT[0]), model_id="m").photo_id
    library.tags.add([photo_id], "cat")
    library.analyses.record("tagger", "1", "m", source="tagger", ids=[photo_id], annotations=[])
    heard = Heard(library)
    result = library.files.record(indexed(content="after", width=99))
    assert (result.photo_id, result.kind) == (photo_id, "changed")
    assert heard.take() == [PhotosChanged((photo_id,))]
    assert library.photos.get(photo_id).width == 99
    assert library.photos.by_hash("before") is None
    assert library.vectors.missing("m").tolist() == [photo_id]
    library.vectors.put("m", [photo_id], UNIT[:1])
    assert library.analyses.pending("tagger", "1", "m").tolist() == [photo_id]
    assert [tag.name for tag in library.tags.of(photo_id)] == ["cat"]


def test_an_edit_of_metadata_alone_keeps_the_vector(library):
    library.files.record(indexed(content="before", pixel_hash="pixels", vector=UNIT[0]), model_id="m")
    library.files.record(indexed(content="after", pixel_hash="pixels", caption="new"))
    assert library.vectors.count("m") == 1
    library.files.record(indexed(content="again", pixel_hash="other pixels"))
    assert library.vectors.count("m") == 0


def test_the_pixels_of_an_only_file_are_known_until_there_is_a_copy(library):
    assert library.files.pixel_hash(b"/photos/a.jpg") is None
    photo_id = library.files.record(indexed("/photos/a.jpg", "X", pixel_hash="pixels")).photo_id
    assert library.files.pixel_hash(b"/photos/a.jpg") == (photo_id, "pixels")
    library.files.record(indexed("/photos/b.jpg", "X", pixel_hash="pixels"))
    assert library.files.pixel_hash(b"/photos/a.jpg") is None
    library.files.mark_missing([b"/photos/b.jpg"])
    assert library.files.pixel_hash(b"/photos/a.jpg") == (photo_id, "pixels")


def test_an_edited_copy_becomes_a_photo_of_its_own_with_the_owners_words(library):
    first = library.files.record(indexed("/photos/a.jpg", "X")).photo_id
    library.files.record(indexed("/photos/b.jpg", "X"))
    library.photos.set_rating([first], 5)
    library.tags.add([first], "mine")
    library.tags.add([first], "guess", source="plugin", score=0.5, state="suggested")
    library.tags.set_state([first], "wrong", "rejected")
    library.albums.create("Best")
    library.albums.add("Best", [first])
    result = library.files.record(indexed("/photos/b.jpg", "Y"))
    assert result.kind == "changed"
    assert result.photo_id != first
    assert library.photos.get(result.photo_id).rating == 5
    assert {(tag.name, tag.state) for tag in library.tags.of(result.photo_id)} == {
        ("mine", "accepted"),
        ("wrong", "rejected"),
    }
    assert library.albums.members("Best").tolist() == [first, result.photo_id]
    assert library.text.search("mine")[0].tolist() == [first, result.photo_id]
    assert library.photos.get(first).path == Path("/photos/a.jpg")


def test_two_files_that_swap_names_stay_who_they_are(library):
    first = library.files.record(indexed("/photos/a.jpg", "A")).photo_id
    second = library.files.record(indexed("/photos/b.jpg", "B")).photo_id
    library.files.record(indexed("/photos/a.jpg", "B"))
    library.files.record(indexed("/photos/b.jpg", "A"))
    assert library.photos.by_path(b"/photos/a.jpg").id == second
    assert library.photos.by_path(b"/photos/b.jpg").id == first
    assert library.photos.count() == 2


def test_overwriting_one_photo_with_another_keeps_both_on_record(library):
    lost = library.files.record(indexed("/photos/a.jpg", "A")).photo_id
    other = library.files.record(indexed("/photos/b.jpg", "B")).photo_id
    library.tags.add([lost], "precious")
    assert library.files.record(indexed("/photos/a.jpg", "B")).kind == "changed"
    assert library.photos.ids().tolist() == [other]
    assert library.photos.get(lost).path is None
    back = library.files.record(indexed("/photos/from-backup.jpg", "A"))
    assert (back.photo_id, back.kind) == (lost, "moved")
    assert [tag.name for tag in library.tags.of(lost)] == ["precious"]


def test_a_file_that_comes_back_to_its_place_is_in_sight_again(library):
    photo_id = library.files.record(indexed(content="X")).photo_id
    library.files.mark_missing([b"/photos/a.jpg"])
    assert library.files.record(indexed(content="X")).photo_id == photo_id
    assert library.photos.ids().tolist() == [photo_id]


def test_a_directory_that_vanishes_takes_its_files_along(library):
    inside = library.files.record(indexed("/photos/sub/deep/a.jpg")).photo_id
    beside = library.files.record(indexed("/photos/sub-other/b.jpg")).photo_id
    assert library.files.mark_missing([b"/photos/sub"]) == (inside,)
    assert library.photos.ids().tolist() == [beside]


def test_renaming_a_file_or_a_directory(library):
    first = library.files.record(indexed("/photos/old/a.jpg")).photo_id
    second = library.files.record(indexed("/photos/old/sub/b.jpg")).photo_id
    assert library.files.rename(b"/photos/old/a.jpg", b"/photos/old/z.jpg") == (first,)
    assert library.text.search("z")[0].tolist() == [first]
    assert set(library.files.rename(b"/photos/old", b"/photos/new")) == {first, second}
    assert library.files.paths([first, second]) == {
        first: Path("/photos/new/z.jpg"),
        second: Path("/photos/new/sub/b.jpg"),
    }
    assert [entry.path for entry in library.folders.tree()] == [Path("/photos/new"), Path("/photos/new/sub")]


def test_renaming_over_another_file_replaces_it(library):
    first = library.files.record(indexed("/photos/a.jpg")).photo_id
    second = library.files.record(indexed("/photos/b.jpg")).photo_id
    library.files.rename(b"/photos/a.jpg", b"/photos/b.jpg")
    assert library.photos.ids().tolist() == [first]
    assert library.photos.get(second).state == "missing"


def test_names_that_are_not_utf8(library):
    path = b"/photos/caf\xe9 \xff.jpg"
    photo_id = library.files.record(indexed(path)).photo_id
    assert os.fsencode(library.photos.get(photo_id).path) == path
    assert list(library.files.known(Path("/photos"))) == [path]
    assert library.photos.by_path(path).id == photo_id
    assert library.text.search("caf")[0].tolist() == [photo_id]
    assert library.photos.ids(folder=Path("/photos"), order="name").tolist() == [photo_id]
    library.failures.record(path, "It is no picture.", "decode")
    assert library.failures.get(path).path == path
    assert library.files.mark_missing([path]) == (photo_id,)


def test_a_batch_is_recorded_whole_or_not_at_all(library):
    batch = [indexed("/photos/a.jpg"), indexed("/photos/b.jpg", vector=np.ones(3, np.float32))]
    with pytest.raises(Bug, match="4 dimensions"):
        library.files.record_many(batch, model_id="m")
    assert library.photos.count() == 0
    with pytest.raises(NotFound, match="model unheard-of"):
        library.files.record_many(batch[:1], model_id="unheard-of")


def test_recording_clears_the_failure(library):
    for _ in range(2):
        library.failures.record(b"/photos/a.jpg", "Cut short.", "decode", quarantined=True, size=5, mtime_ns=6)
    failure = library.failures.get(b"/photos/a.jpg")
    assert (failure.attempts, failure.quarantined, failure.file) == (2, True, Path("/photos/a.jpg"))
    library.failures.record(b"/photos/a.jpg", "Cut short.", "decode", size=7, mtime_ns=8)
    assert library.failures.get(b"/photos/a.jpg").attempts == 1
    library.failures.record(b"/elsewhere/a.jpg", "Empty.", "decode")
    assert [failure.path for failure in library.failures.all(Path("/photos"))] == [b"/photos/a.jpg"]
    library.files.record(indexed("/photos/a.jpg"))
    assert [failure.path for failure in library.failures.all()] == [b"/elsewhere/a.jpg"]
    library.failures.clear(b"/elsewhere/a.jpg")
    assert library.failures.all() == []


def test_inodes_of_64_bits(library):
    library.files.record(indexed(inode=2**64 - 1))
    library.files.record(indexed("/photos/b.jpg", inode=2**63 + 5))


class TestFolders:
    @pytest.fixture
    def pictures(self, tmp_path):
        folder = tmp_path / "pictures"
        (folder / "inner").mkdir(parents=True)
        return folder

    def test_only_folders_can_be_added(self, library, pictures):
        with pytest.raises(UserError, match="does not exist"):
            library.folders.add(pictures / "nowhere")
        (pictures / "file").touch()
        with pytest.raises(UserError, match="is not a folder"):
            library.folders.add(pictures / "file")

    def test_adding_twice_is_adding_once(self, library, pictures):
        assert library.folders.add(pictures) == library.folders.add(pictures / "inner" / "..")
        assert [folder.path for folder in library.folders.all()] == [pictures]

    def test_removing_hides_and_adding_again_brings_back(self, library, pictures):
        folder = library.folders.add(pictures)
        photo = indexed(os.fsencode(pictures / "a.jpg"), "X", vector=UNIT[0])
        photo_id = library.files.record(photo, model_id="m").photo_id
        library.tags.add([photo_id], "cat")
        assert library.folders.remove(pictures) == (photo_id,)
        assert library.folders.all() == []
        assert library.photos.count() == 0
        assert folder.id != library.folders.add(pictures).id
        assert library.files.record_known(photo.path, 10, 20, 30, "X").photo_id == photo_id
        assert [tag.name for tag in library.tags.of(photo_id)] == ["cat"]
        assert library.vectors.missing("m").tolist() == []

    def test_forgetting_deletes_for_good(self, library, pictures):
        library.folders.add(pictures)
        photo_id = library.files.record(indexed(os.fsencode(pictures / "a.jpg"), "X")).photo_id
        elsewhere = library.files.record(indexed("/elsewhere/b.jpg", "Y")).photo_id
        library.folders.remove(pictures, forget=True)
        assert library.photos.get_many([photo_id]) == []
        assert library.photos.by_hash("X") is None
        assert library.photos.by_hash("Y").id == elsewhere

    def test_a_folder_inside_another_keeps_its_files_when_the_outer_goes(self, library, pictures):
        library.folders.add(pictures)
        outer = library.files.record(indexed(os.fsencode(pictures / "a.jpg"))).photo_id
        inner = library.files.record(indexed(os.fsencode(pictures / "inner/b.jpg"))).photo_id
        folder = library.folders.add(pictures / "inner")
        assert library.files.get(pictures / "inner/b.jpg").folder_id == folder.id
        assert library.folders.remove(pictures) == (outer,)
        assert library.photos.ids().tolist() == [inner]

    def test_and_the_outer_takes_them_over_when_the_inner_goes(self, library, pictures):
        library.folders.add(pictures)
        library.folders.add(pictures / "inner")
        inner = library.files.record(indexed(os.fsencode(pictures / "inner/b.jpg"))).photo_id
        assert library.folders.remove(pictures / "inner") == ()
        assert library.photos.ids().tolist() == [inner]

    def test_an_unplugged_drive_hides_nothing(self, library, pictures):
        folder = library.folders.add(pictures)
        photo_id = library.files.record(indexed(os.fsencode(pictures / "a.jpg"))).photo_id
        heard = Heard(library)
        assert library.folders.set_state(folder, "offline") == (photo_id,)
        assert library.photos.get(photo_id).state == "offline"
        assert library.photos.ids().tolist() == [photo_id]
        assert library.folders.all()[0].state == "offline"
        library.folders.set_state(folder, "present")
        assert library.photos.get(photo_id).state == "present"
        assert not [change for change in heard.take() if isinstance(change, PhotosRemoved | PhotosAdded)]

    def test_an_unknown_folder_is_named(self, library, pictures):
        with pytest.raises(NotFound, match="inner is not in the library"):
            library.folders.remove(pictures / "inner")

    def test_the_tree_counts_photos_once_per_directory(self, library, pictures):
        for name, content in [("a", "1"), ("copy", "1"), ("inner/b", "2"), ("inner/c", "3"), ("inner/gone", "4")]:
            library.files.record(indexed(os.fsencode(pictures / name), content))
        library.files.mark_missing([os.fsencode(pictures / "inner/gone")])
        assert [(entry.path, entry.photos) for entry in library.folders.tree()] == [
            (pictures, 1),
            (pictures / "inner", 2),
        ]

    def test_counts_by_watched_folder(self, library, pictures):
        outer, inner = library.folders.add(pictures), library.folders.add(pictures / "inner")
        assert library.folders.counts() == {outer.id: 0, inner.id: 0}
        for name, content in [("a", "1"), ("copy", "1"), ("inner/b", "2"), ("inner/gone", "4")]:
            library.files.record(indexed(os.fsencode(pictures / name), content))
        library.files.mark_missing([os.fsencode(pictures / "inner/gone")])
        assert library.folders.counts() == {outer.id: 1, inner.id: 1}
