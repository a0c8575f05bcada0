"""Listing photos in order, the owner's words on them, albums, full text, jobs and analyses."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from albumen.api.events import AlbumsChanged, ModelChanged, PhotosRemoved
from albumen.core.errors import Bug, NotFound, UserError
from albumen.core.library import Library
from albumen.core.records import PhotosChanged
from helpers.library_world import Heard, indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", 2)
        for name, day in [("b.jpg", 3), ("A.jpg", None), ("sub/c.jpg", 9), ("sub/d.jpg", 1)]:
            taken = datetime(2020, 1, day) if day else None
            library.files.record(indexed(f"/photos/{name}", taken_at=taken))
        yield library


def test_orders(library):
    library.photos.set_rating([4], 5)
    library.photos.set_rating([2], 2)
    assert library.photos.ids(order="taken").tolist() == [3, 1, 4, 2]
    assert library.photos.ids(order="added").tolist() == [4, 3, 2, 1]
    assert library.photos.ids(order="name").tolist() == [2, 1, 3, 4]
    assert library.photos.ids(order="rating").tolist() == [4, 2, 3, 1]
    assert library.photos.ids().dtype == np.int64


def test_an_empty_list_is_an_array_too(library):
    nothing = library.photos.ids(tag="unknown")
    assert (nothing.shape, nothing.dtype) == ((0,), np.int64)


def test_filters_combine(library):
    library.tags.add([1, 3, 4], "Sea")
    library.tags.add([2], "Sea", source="tagger", state="suggested")
    library.albums.create("Best")
    library.albums.add("Best", [4, 1])
    library.photos.set_rating([4], 3)
    assert library.photos.ids(folder=Path("/photos/sub")).tolist() == [3, 4]
    assert library.photos.ids(folder=Path("/photos"), tag="Sea").tolist() == [3, 1, 4]
    assert library.photos.ids(album="Best", order="name").tolist() == [1, 4]
    assert library.photos.ids(album="Best", tag="Sea", folder=Path("/photos/sub"), min_rating=3).tolist() == [4]
    assert library.photos.ids(folder=Path("/photos/su")).tolist() == []
    with pytest.raises(NotFound, match="no album named Worst"):
        library.photos.ids(album="Worst")


@pytest.mark.parametrize("order", ["taken", "added", "name", "rating"])
def test_every_order_is_read_from_an_index(library, order):
    statements = []
    with library.readers.read() as connection:
        connection.set_trace_callback(statements.append)
    library.photos.ids(order=order)
    with library.readers.read() as connection:
        connection.set_trace_callback(None)
        (query,) = [one for one in statements if one.startswith("SELECT")]
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert any(f"USING COVERING INDEX photos_by_{order}" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)  # nothing is sorted


def test_pages_come_in_the_order_asked_for(library):
    assert [photo.id for photo in library.photos.get_many([3, 999, 1, 3])] == [3, 1, 3]
    assert library.photos.get_many([]) == []
    with pytest.raises(NotFound, match="number 999"):
        library.photos.get(999)
    assert library.photos.by_path(b"/nowhere") is None


def test_the_owners_words(library):
    heard = Heard(library)
    assert library.photos.set_rating([1, 2], 4) == (1, 2)
    assert library.photos.set_rating([1, 3], 4) == (3,)
    assert library.photos.set_flag([1], -1) == (1,)
    assert library.photos.set_label([1], "red") == (1,)
    assert library.photos.set_caption(1, "Grüße vom Strand") == (1,)
    record = library.photos.get(1)
    assert (record.rating, record.flag, record.label, record.caption) == (4, -1, "red", "Grüße vom Strand")
    assert heard.take()[:2] == [PhotosChanged((1, 2)), PhotosChanged((3,))]
    for wrong in (-1, 6):
        with pytest.raises(Bug):
            library.photos.set_rating([1], wrong)
    with pytest.raises(Bug):
        library.photos.set_flag([1], 2)


def test_deleting_leaves_nothing_behind(library):
    library.vectors.put("m", [1], np.ones((1, 2), np.float32))
    library.tags.add([1], "cat")
    library.albums.create("Best")
    library.albums.add("Best", [1])
    library.analyses.record("tagger", "1", "m", source="tagger", ids=[1], annotations=[])
    heard = Heard(library)
    assert library.photos.delete([1, 999]) == (1,)
    assert heard.take() == [PhotosRemoved((1,))]
    with library.readers.read() as connection:
        for table in ("vectors", "photo_tags", "album_photos", "analyses"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM photo_text WHERE rowid = 1").fetchone() == (0,)
    assert library.files.get(b"/photos/b.jpg") is None
    assert library.files.record(indexed("/photos/b.jpg")).kind == "new"
    assert library.photos.by_path(b"/photos/b.jpg").id == 5  # numbers are never used again


class TestAlbums:
    def test_members_and_rejects(self, library):
        heard = Heard(library)
        album = library.albums.create(" Sea  side ")
        assert album.name == "Sea side"
        assert library.albums.add("Sea side", [3, 1, 3, 999]) == (3, 1)
        assert library.albums.add(album.id, [2, 1]) == (2,)
        assert library.albums.add(album.id, [1, 4], "reject") == (1, 4)
        assert heard.take() == [AlbumsChanged((album.id,))] * 4
        assert library.albums.members(album.id).tolist() == [3, 2]
        assert library.albums.members(album.id, role="reject").tolist() == [1, 4]
        assert library.albums.add(album.id, [1], replace=False) == ()
        assert library.albums.of(1) == {"Sea side": "reject"}
        assert library.albums.remove(album.id, [1, 2, 77]) == (1, 2)
        library.files.mark_missing([b"/photos/sub/c.jpg"])
        assert library.albums.members(album.id).tolist() == []
        (record,) = library.albums.all()
        assert (record.count, record.rejects) == (0, 1)

    def test_names(self, library):
        library.albums.create("One")
        library.albums.create("Two")
        with pytest.raises(UserError, match="an album named One already"):
            library.albums.create("One")
        with pytest.raises(UserError, match="already"):
            library.albums.rename("Two", "One")
        with pytest.raises(UserError, match="needs a name"):
            library.albums.create("  ")
        library.albums.rename("Two", "Two")
        library.albums.rename("Two", "Three")
        library.albums.delete("One")
        assert [album.name for album in library.albums.all()] == ["Three"]
        with pytest.raises(NotFound, match="no album named One"):
            library.albums.add("One", [1])

    def test_a_smart_album_keeps_its_query(self, library):
        album = library.albums.create("Dogs", kind="smart", query="a dog")
        library.albums.set_query(album.id, "two dogs")
        assert (library.albums.get("Dogs").kind, library.albums.get("Dogs").query) == ("smart", "two dogs")


class TestText:
    def test_all_words_the_last_as_a_beginning(self, library):
        library.photos.set_caption([1], "Ein Café am Meer")
        library.tags.add([3], "Meer")
        library.tags.add([4], "Meer", source="tagger", state="suggested")
        assert library.text.search("CAFE me")[0].tolist() == [1]
        ids, scores = library.text.search("meer")
        assert ids.tolist() == [3, 1]  # a tag counts for more than a word of a caption
        assert scores[0] > scores[1] > 0
        assert library.text.search("meer", limit=1)[0].tolist() == [3]
        assert library.text.search("jpg b")[0].tolist() == [1]

    @pytest.mark.parametrize("text", ["", "  ", '"', "***", "(", "- - -"])
    def test_nothing_to_look_for(self, library, text):
        ids, scores = library.text.search(text)
        assert len(ids) == len(scores) == 0

    @pytest.mark.parametrize(
        "text", ['meer" OR 1', "NOT meer", "caption:meer", "meer*", "NEAR(a, b)", "^meer", "a AND"]
    )
    def test_operators_are_words(self, library, text):
        library.photos.set_caption([1], "meer")
        assert library.text.search(text)[0].tolist() in ([], [1])

    def test_missing_photos_are_not_found(self, library):
        library.files.mark_missing([b"/photos/b.jpg"])
        assert library.text.search("b")[0].tolist() == []


def test_models(library):
    heard = Heard(library)
    library.models.register("n", "Next", 3)
    library.models.register("n", "Renamed", 3)
    assert library.models.active().model_id == "m"
    library.models.activate("n")
    library.models.activate("n")
    assert heard.take() == [ModelChanged("n")]
    assert [(model.name, model.active) for model in library.models.all()] == [("Model", False), ("Renamed", True)]
    with pytest.raises(Bug, match="3 dimensions"):
        library.models.register("n", "Next", 4)
    with pytest.raises(NotFound, match="no vectors of the model x"):
        library.models.activate("x")


def test_vectors_by_model(library):
    library.models.register("n", "Next", 3)
    library.vectors.put("m", [2, 1, 999], np.array([[0, 1], [1, 0], [1, 1]], np.float32))
    library.vectors.put("n", np.array([4]), np.ones((1, 3), np.float32))
    ids, vectors = library.vectors.get("m")
    assert ids.tolist() == [1, 2]
    np.testing.assert_array_equal(vectors, [[1, 0], [0, 1]])
    assert vectors.dtype == np.float32
    assert library.vectors.get("m", [2, 4])[0].tolist() == [2]
    assert library.vectors.get("n", [])[1].shape == (0, 3)
    assert library.vectors.missing("m").tolist() == [3, 4]
    assert (library.vectors.count("m"), library.vectors.count("n")) == (2, 1)
    for wrong in (np.ones((1, 3)), np.array([[np.nan, 1]]), np.ones((2, 2))):
        with pytest.raises(Bug):
            library.vectors.put("m", [1], wrong.astype(np.float32))


def test_jobs(library):
    first = library.jobs.create("index", {"folders": ["/photos"]}, text="Indexing")
    second = library.jobs.create("tag")
    updated = library.jobs.update(first.id, state="running", done=3, total=10)
    assert (updated.args["folders"], updated.done, updated.text, updated.finished_at) == (
        ["/photos"],
        3,
        "Indexing",
        None,
    )
    assert library.jobs.update(first.id, state="done").finished_at is not None
    assert [job.id for job in library.jobs.all(["queued", "running"])] == [second.id]
    assert library.jobs.get(second.id) == second
    library.jobs.update(second.id, state="failed")
    assert library.jobs.prune(keep=1) == 1
    assert [job.id for job in library.jobs.all()] == [second.id]
    with pytest.raises(NotFound):
        library.jobs.update(first.id, done=1)


def test_an_analyzer_sees_each_photo_once(library):
    library.vectors.put("m", [1, 2, 3], np.ones((3, 2), np.float32))
    library.files.mark_missing([b"/photos/sub/c.jpg"])
    assert library.analyses.pending("tagger", "1", "m").tolist() == [1, 2]
    library.analyses.record("tagger", "1", "m", source="tagger", ids=[1, 999], annotations=[])
    assert library.analyses.pending("tagger", "1", "m").tolist() == [2]
    assert library.analyses.pending("nsfw", "1", "m").tolist() == [1, 2]
    assert library.analyses.pending("tagger", "2", "m").tolist() == [1, 2]
