"""Undo and redo bring back exactly what an edit changed, and nothing that others changed since."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albumen.api.events import AlbumsChanged, TagsChanged
from albumen.core.doctor import check
from albumen.core.errors import UserError
from albumen.core.library import Library
from albumen.core.records import PhotosChanged
from albumen.core.undo import UndoStack
from helpers.library_world import Heard, indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        for name in "abc":
            library.files.record(indexed(f"/photos/{name}.jpg"))
        library.albums.create("Best")
        yield library


@pytest.fixture
def stack(library):
    return UndoStack(library)


def state(library):
    """All that can be undone, without the numbers and times of rows."""
    return {
        "photos": [
            (one.id, one.rating, one.flag, one.label, one.caption) for one in library.photos.get_many([1, 2, 3])
        ],
        "tags": library.tags.of_many([1, 2, 3]),
        "names": [count.name for count in library.tags.counts()],
        "albums": [(album.id, album.name, library.albums.members(album.id).tolist()) for album in library.albums.all()],
    }


EDITS = {
    "rate": (lambda library: library.photos.set_rating([1, 2], 4), [1, 2], []),
    "caption": (lambda library: library.photos.set_caption([3], "a beach"), [3], []),
    "flag": (lambda library: library.photos.set_flag([1], -1), [1], []),
    "tag": (lambda library: library.tags.add([1, 2], "Animals/Dog"), [1, 2], []),
    "untag": (lambda library: library.tags.remove([1], "Sea"), [1], []),
    "reject": (lambda library: library.tags.set_state([1, 2], "Sea", "rejected"), [1, 2], []),
    "rename tag": (lambda library: library.tags.rename("Sea", "Ocean/Sea"), [1, 2, 3], []),
    "delete tag": (lambda library: library.tags.delete("Sea"), [1, 2, 3], []),
    "add to album": (lambda library: library.albums.add("Best", [2, 3]), [2, 3], []),
    "new album": (lambda library: library.albums.create("Next"), [], []),
    "rename album": (lambda library: library.albums.rename("Best", "Better"), [], []),
    "delete album": (lambda library: library.albums.delete("Best"), [], [1]),
}


@pytest.mark.parametrize("name", EDITS)
def test_there_and_back(library, stack, name):
    library.tags.add([1, 3], "Sea")
    library.tags.add([2], "Sea", source="tagger", state="suggested", score=0.5)
    library.albums.add("Best", [1])
    edit, photos, albums = EDITS[name]
    before = state(library)
    stack.run(name, lambda: edit(library), photos=photos, albums=albums)
    after = state(library)
    assert after != before
    assert (stack.undo_title, stack.redo_title) == (name, None)
    assert stack.undo() == name
    assert state(library) == before
    assert (stack.undo_title, stack.redo_title) == (None, name)
    assert stack.redo() == name
    assert state(library) == after
    assert check(library) == []


def test_nothing_to_undo(library, stack):
    assert stack.undo() is None
    assert stack.redo() is None
    assert stack.run("Rate", lambda: library.photos.set_rating([1], 0), photos=[1]) == ()
    assert stack.undo_title is None


def test_an_edit_that_fails_is_not_remembered(library, stack):
    with pytest.raises(ZeroDivisionError):
        stack.run("Fail", lambda: 1 / 0, photos=[1])
    assert stack.undo_title is None


def test_a_new_edit_ends_what_could_be_redone(library, stack):
    stack.run("One", lambda: library.photos.set_rating([1], 1), photos=[1])
    stack.undo()
    stack.run("Two", lambda: library.photos.set_rating([1], 2), photos=[1])
    assert stack.redo_title is None


def test_what_others_changed_stays(library, stack):
    stack.run("Tag", lambda: library.tags.add([1], "Sea"), photos=[1])
    library.tags.add([1], "Boat", source="tagger", state="suggested", score=0.5)
    library.photos.set_rating([1], 3)
    stack.undo()
    assert [tag.name for tag in library.tags.of(1)] == ["Boat"]
    assert library.photos.get(1).rating == 3


def test_a_field_that_another_process_changed_stays(library, stack):
    stack.run("Rate", lambda: library.photos.set_rating([1, 2], 4), photos=[1, 2])
    library.photos.set_caption([1], "theirs")
    library.photos.set_rating([2], 5)
    assert stack.undo() == "Rate"
    records = library.photos.get_many([1, 2])
    assert [(one.rating, one.caption) for one in records] == [(0, "theirs"), (5, "")]
    assert stack.redo() == "Rate"
    assert [one.rating for one in library.photos.get_many([1, 2])] == [4, 5]


def test_whoever_shows_it_is_told_of_every_move(library, stack):
    heard = []
    stack.moved = lambda: heard.append((stack.undo_title, stack.redo_title))
    stack.run("Rate", lambda: library.photos.set_rating([1], 4), photos=[1])
    stack.run("Again", lambda: library.photos.set_rating([1], 4), photos=[1])  # nothing new
    stack.undo()
    stack.redo()
    assert heard == [("Rate", None), (None, "Rate"), ("Rate", None)]


def test_a_name_taken_meanwhile_is_left_to_its_new_owner(library, stack):
    stack.run("Delete", lambda: library.albums.delete("Best"), albums=[1])
    stack.run("Rename", lambda: library.tags.add([1], "Sea"), photos=[1])
    stack.undo()
    library.tags.add([2], "Sea")
    library.albums.create("Best")
    stack.redo()
    stack.undo()
    stack.undo()
    assert library.tags.photos("Sea").tolist() == [2]
    assert len(library.albums.all()) == 1


def test_photos_deleted_meanwhile_are_passed_over(library, stack):
    stack.run("Untag", lambda: library.tags.add([1, 2], "Sea"), photos=[1, 2])
    stack.run("Album", lambda: library.albums.add("Best", [1, 2]), photos=[1, 2])
    library.photos.delete([1])
    for _ in range(2):
        stack.undo()
    for _ in range(2):
        stack.redo()
    assert library.albums.members("Best").tolist() == [2]
    assert library.tags.photos("Sea").tolist() == [2]
    assert check(library) == []


def test_changes_are_announced_and_found(library, stack):
    stack.run("Tag", lambda: library.tags.add([1], "Sea"), photos=[1])
    stack.run("Caption", lambda: library.photos.set_caption([2], "waves"), photos=[2])
    stack.run("Album", lambda: library.albums.add("Best", [3]), photos=[3])
    heard = Heard(library)
    for _ in range(3):
        stack.undo()
    assert heard.take() == [AlbumsChanged((1,)), PhotosChanged((2,)), TagsChanged((1,))]
    assert library.text.search("sea")[0].tolist() == []
    stack.redo()
    assert library.text.search("sea")[0].tolist() == [1]


def test_only_so_many_are_remembered(library):
    stack = UndoStack(library, limit=3)
    for rating in (1, 2, 3, 4, 5):
        stack.run(f"Rate {rating}", lambda rating=rating: library.photos.set_rating([1], rating), photos=[1])
    while stack.undo():
        pass
    assert library.photos.get(1).rating == 2


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(sorted(EDITS)), max_size=8))
def test_any_sequence_comes_back_step_by_step(tmp_path_factory, names):
    with Library.open(tmp_path_factory.mktemp("undo")) as library:
        for name in "abc":
            library.files.record(indexed(f"/photos/{name}.jpg"))
        library.albums.create("Best")
        library.tags.add([1, 3], "Sea")
        stack, states = UndoStack(library), [state(library)]
        for name in names:
            edit, photos, albums = EDITS[name]
            try:
                stack.run(name, lambda edit=edit: edit(library), photos=photos, albums=albums)
            except UserError:  # such as a second album of one name
                continue
            if state(library) != states[-1]:
                states.append(state(library))
        for expected in reversed(states[:-1]):
            stack.undo()
            assert state(library) == expected
        for expected in states[1:]:
            stack.redo()
            assert state(library) == expected
