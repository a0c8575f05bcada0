"""Tags with where they came from: the owner's word wins, and what was rejected stays rejected."""

from __future__ import annotations

import pytest

from albumen.api.events import TagsChanged
from albumen.api.records import Tag
from albumen.core.errors import Bug, NotFound, UserError
from albumen.core.library import Library
from albumen.core.records import TagCount
from helpers.library_world import Heard, indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        for name in "abcd":
            library.files.record(indexed(f"/photos/{name}.jpg"))
        yield library


def states(library, photo_id=1):
    return {(tag.name, tag.source): tag.state for tag in library.tags.of(photo_id)}


def suggest(library, ids=(1,), *, name="cat", score=0.9, source="tagger", state="suggested"):
    return library.tags.add(ids, name, source=source, model_id="m", score=score, state=state)


def test_a_tag_says_where_it_came_from(library):
    assert suggest(library) == (1,)
    assert library.tags.add([1], "cat") == (1,)
    assert library.tags.of(1) == [
        Tag("cat", "tagger", "m", 0.9, "accepted"),
        Tag("cat", "user", None, None, "accepted"),
    ]
    assert library.tags.of(2) == []


def test_only_what_changes_is_announced(library):
    heard = Heard(library)
    assert library.tags.add([1, 2, 999], "cat") == (1, 2)
    assert library.tags.add([1, 2, 3], "cat") == (3,)
    assert library.tags.add([1], "cat") == ()
    assert suggest(library, [4]) == (4,)
    assert suggest(library, [4]) == ()
    assert suggest(library, [4], score=0.8) == (4,)
    assert heard.take() == [TagsChanged((1, 2)), TagsChanged((3,)), TagsChanged((4,)), TagsChanged((4,))]


def test_a_rejected_suggestion_never_comes_back_by_itself(library):
    suggest(library)
    assert library.tags.set_state([1], "cat", "rejected") == (1,)
    assert suggest(library, score=1.0, state="accepted") == ()
    assert suggest(library, source="another tagger") == ()
    assert library.tags.remove([1], "cat", source="tagger") == ()
    assert suggest(library) == ()
    assert set(states(library).values()) == {"rejected"}
    assert library.tags.photos("cat").tolist() == []
    assert library.tags.add([1], "cat") == (1,)  # but the owner may think again
    assert set(states(library).values()) == {"accepted"}


def test_a_rejection_before_any_suggestion_holds_too(library):
    library.tags.set_state([1], "cat", "rejected")
    assert suggest(library, [1, 2]) == (2,)


def test_accepting_a_suggestion_keeps_its_origin(library):
    suggest(library)
    library.tags.set_state([1], "cat", "accepted")
    assert states(library) == {("cat", "tagger"): "accepted", ("cat", "user"): "accepted"}
    suggest(library, score=0.1)
    assert states(library) == {("cat", "tagger"): "accepted", ("cat", "user"): "accepted"}
    assert library.tags.of(1)[0].score == pytest.approx(0.1)


def test_taking_off_what_a_plugin_put_there_is_a_rejection(library):
    suggest(library, state="accepted")
    assert library.tags.remove([1], "cat") == (1,)
    assert suggest(library, state="accepted") == ()
    assert library.tags.photos("cat").tolist() == []


def test_taking_off_the_owners_own_tag_leaves_nothing(library):
    library.tags.add([1], "cat")
    assert library.tags.remove([1, 2], "cat") == (1,)
    assert library.tags.of(1) == []
    assert library.tags.remove([1], "never heard of") == ()


def test_a_plugin_that_grows_less_sure_is_believed(library):
    suggest(library, state="accepted")
    assert library.text.search("cat")[0].tolist() == [1]
    suggest(library, state="suggested")
    assert library.text.search("cat")[0].tolist() == []
    assert library.tags.photos("cat").tolist() == []


def test_a_plugin_takes_back_only_its_own(library):
    suggest(library)
    suggest(library, source="other")
    assert library.tags.remove([1], "cat", source="tagger") == (1,)
    assert states(library) == {("cat", "other"): "suggested"}


def test_counts_and_lists_follow_the_state(library):
    library.tags.add([1, 2], "cat")
    suggest(library, [1, 3, 4])
    suggest(library, [4], name="dog", state="accepted")
    library.tags.set_state([4], "cat", "rejected")
    assert library.tags.counts() == [TagCount("cat", 2, 1), TagCount("dog", 1, 0)]
    assert library.tags.photos("cat").tolist() == [1, 2]
    assert library.tags.photos("cat", state="suggested").tolist() == [3]
    assert library.tags.photos("unknown").tolist() == []
    library.files.mark_missing([b"/photos/a.jpg", b"/photos/d.jpg"])
    assert library.tags.counts() == [TagCount("cat", 1, 1), TagCount("dog", 0, 0)]
    assert library.tags.photos("cat").tolist() == [2]


def test_names_are_tidied_and_have_parents(library):
    library.tags.add([1], "  Animals / Big   cats//Lion ")
    assert [count.name for count in library.tags.counts()] == ["Animals", "Animals/Big cats", "Animals/Big cats/Lion"]
    assert library.text.search("lion")[0].tolist() == [1]
    with pytest.raises(UserError, match="needs a name"):
        library.tags.add([1], " / ")
    with pytest.raises(Bug, match=r"\[0, 1\]"):
        suggest(library, score=1.5)


def test_renaming_moves_everything_below(library):
    library.tags.add([1], "Animals/Dog/Poodle")
    library.tags.add([2], "Animals/Dogma")
    library.tags.add([3], "Pets")
    assert library.tags.rename("Animals/Dog", "Pets/Hound") == (1,)
    assert library.tags.of(1)[0].name == "Pets/Hound/Poodle"
    assert library.tags.of(2)[0].name == "Animals/Dogma"
    assert library.text.search("hound")[0].tolist() == [1]
    assert library.text.search("dog ")[0].tolist() == [2]  # "dogma" begins with it
    with pytest.raises(UserError, match="already"):
        library.tags.rename("Animals/Dogma", "Pets")
    with pytest.raises(UserError, match="below itself"):
        library.tags.rename("Pets", "Pets/More")
    with pytest.raises(NotFound):
        library.tags.rename("Nothing", "Something")


def test_deleting_takes_a_tag_off_every_photo(library):
    library.tags.add([1, 2], "Animals/Dog")
    library.tags.add([3], "Animals")
    assert library.tags.delete("Animals") == (1, 2, 3)
    assert library.tags.counts() == []
    assert library.text.search("dog")[0].tolist() == []
    with pytest.raises(NotFound):
        library.tags.delete("Animals")


def test_keywords_of_the_file_follow_the_file(library):
    library.files.record(indexed("/photos/a.jpg", keywords=("Sea", "Old")))
    library.tags.add([1], "Sea")
    library.tags.set_state([1], "Wrong", "rejected")
    library.files.record(indexed("/photos/a.jpg", keywords=("New", "Wrong", "  ")))
    assert states(library) == {
        ("Sea", "user"): "accepted",
        ("New", "file"): "accepted",
        ("Wrong", "user"): "rejected",
    }
    assert library.text.search("new")[0].tolist() == [1]
    assert library.text.search("old")[0].tolist() == []


def test_merged_tags_leave_their_photos_with_the_other(library):
    first, second, third = (library.files.record(indexed(f"/photos/merge-{n}.jpg")).photo_id for n in range(3))
    library.tags.add([first, second], "hound")
    library.tags.add([first], "hound/small")
    library.tags.add([second], "dog", state="rejected", source="user")
    library.tags.add([third], "hound", source="plugin", state="suggested")
    changed = library.tags.merge("hound", "dog")
    assert set(changed) == {first, second, third}
    assert library.tags.photos("dog").tolist() == [first, second]
    assert library.tags.photos("dog", state="suggested").tolist() == [third]
    assert library.tags.photos("dog/small").tolist() == [first]
    assert [count.name for count in library.tags.counts() if count.name.startswith("hound")] == []
    assert library.tags.bearers(["dog"]).tolist() == [first, second, third]
    usage = {(row.name, row.source): (row.accepted, row.suggested) for row in library.tags.usage()}
    assert usage["dog", "user"] == (2, 0)
    assert usage["dog", "plugin"] == (0, 1)


def test_a_tag_cannot_be_merged_into_itself_or_from_nothing(library):
    photo = library.files.record(indexed("/photos/merge.jpg")).photo_id
    library.tags.add([photo], "a/b")
    with pytest.raises(UserError, match="itself"):
        library.tags.merge("a", "a/b/c")
    with pytest.raises(NotFound):
        library.tags.merge("none", "a")
    assert library.tags.photos("a/b").tolist() == [photo]
