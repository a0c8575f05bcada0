"""Whole queries: conditions, looks and words together, with a provider that ranks by a plan and a real library."""

from __future__ import annotations

import numpy as np
import pytest

from albumen.api import Hit, Query, Selection, UserError
from albumen.core.library import Library
from albumen.host.cancel import CancelFlag
from albumen.host.query_search import QuerySearch
from albumen.host.smart_albums import SmartAlbums
from helpers.library_world import indexed

SEEN = {"dog": [1, 2, 3, 4], "beach": [3, 4, 5, 6], "cat": [8, 7]}
"""Which photos show what, best first."""


class Provider:
    """Finds what photos show; with several things wanted, what shows all of them."""

    def __init__(self):
        self.asked = []

    def __call__(self, query, limit, cancel):
        self.asked.append(query)
        words = query.text.replace('"', "").split()
        found = [number for number in range(1, 11) if number in query.photos or not query.photos]
        for word in words:
            shown = SEEN[word.lstrip("+-")]
            if word.startswith("-"):
                found = [number for number in found if number not in shown]
            else:
                found = [number for number in shown if number in found]
        if query.within is not None:
            found = [number for number in found if number in query.within.ids]
        return [Hit(number, 1.0 / place, "strong") for place, number in enumerate(found, start=1)][:limit]


@pytest.fixture
def provider():
    return Provider()


@pytest.fixture
def search(tmp_path, provider):
    with Library.open(tmp_path / "library") as library:
        library.files.record_many([indexed(f"/photos/{n:02}.jpg") for n in range(1, 11)])
        library.tags.add([2, 3, 8, 9], "holiday")
        library.photos.set_rating([3, 9], 5)
        library.photos.set_caption([10], "Our beach house")
        searcher = QuerySearch(library, provider)

        def run(text="", limit=100, **more):
            return [hit.photo_id for hit in searcher.search(Query(text, **more), limit, CancelFlag())]

        yield run


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dog", [1, 2, 3, 4]),
        ("dog +beach", [3, 4]),
        ("dog -beach", [1, 2]),
        ("dog tag:holiday", [2, 3]),
        ("dog -tag:holiday", [1, 4]),
        ("dog tag:holiday rating:5", [3]),
        ("tag:nowhere dog", []),
        ("similar:@4", [4]),
        ("-cat -dog", [5, 6, 9, 10]),
    ],
)
def test_conditions_narrow_what_is_seen(search, text, found):
    assert search(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dog OR cat", {1, 2, 3, 4, 7, 8}),
        ("(dog OR cat) tag:holiday", {2, 3, 8}),
        ("cat OR tag:holiday", {2, 3, 7, 8, 9}),
        ("-(dog OR cat)", {5, 6, 9, 10}),
        ("beach (dog OR cat)", {3, 4}),
        ("tag:holiday -(dog OR rating:5)", {8}),
        ("(dog beach) OR (cat tag:holiday)", {8}),
    ],
)
def test_alternatives(search, text, found):
    if text.startswith("(dog beach"):
        text = text.replace("dog beach", "dog +beach")
        found = {3, 4, 8}
    assert set(search(text)) == found


def test_conditions_alone_need_no_provider_and_put_the_newest_first(search, provider):
    found = search("tag:holiday")
    assert sorted(found) == [2, 3, 8, 9]
    assert provider.asked == []
    assert search("tag:holiday", limit=2) == found[:2]
    assert search("") == []


def test_words_that_are_written_count_too(search):
    assert set(search("beach")) == {3, 4, 5, 6, 10}
    assert search('"beach house"') == [10]
    assert set(search("beach -rating:5")) == {4, 5, 6, 10}


def test_the_provider_gets_plain_words_and_the_photos_that_are_left(search, provider):
    search('dog tag:holiday +"beach" -cat', liked=(1,), disliked=(4,), show_all=True)
    (asked,) = provider.asked
    assert asked == Query(
        'dog +"beach" -"cat"',
        within=Selection.of(np.array([9, 2, 3, 8])),
        liked=(1,),
        disliked=(4,),
        show_all=True,
    )
    assert asked.within.ids.tolist() == [2, 3, 8, 9]


def test_selections_of_the_same_photos_are_equal():
    assert Selection.of(np.array([2, 1])) == Selection.of(np.array([1, 2, 2]))
    assert Selection.of(np.array([1])) != Selection.of(np.array([2]))
    assert len({Selection.of(np.array([1])), Selection.of(np.array([1]))}) == 1


# -- saved searches ------------------------------------------------------------------------------------------------


@pytest.fixture
def saved(tmp_path, provider):
    with Library.open(tmp_path / "library") as library:
        library.files.record_many([indexed(f"/photos/{n:02}.jpg") for n in range(1, 11)])
        library.tags.add([2, 3, 8, 9], "holiday")
        searcher = QuerySearch(library, provider)

        def search(query, limit, cancel):
            return searcher.search(query, limit, cancel or CancelFlag())

        yield library, SmartAlbums(library, search)


def test_a_smart_album_holds_what_its_search_finds_now(saved):
    library, smart = saved
    dogs = library.albums.create("Dogs", kind="smart", query="dog tag:holiday")
    assert smart.members(dogs).tolist() == [2, 3]
    library.tags.add([4], "holiday")
    assert smart.members(dogs).tolist() == [2, 3, 4]
    assert smart.needs_the_model(dogs)
    assert not smart.needs_the_model(library.albums.create("Trips", kind="smart", query="tag:holiday -rating:5"))


def test_searches_may_build_on_smart_albums(saved):
    library, smart = saved
    library.albums.create("Dogs", kind="smart", query="dog OR cat")
    both = library.albums.create("Dogs on holiday", kind="smart", query="album:dogs tag:holiday")
    assert set(smart.members(both).tolist()) == {2, 3, 8}
    neither = library.albums.create("Others", kind="smart", query="-album:dogs")
    assert set(smart.members(neither).tolist()) == {5, 6, 9, 10}


def test_smart_albums_that_ask_for_each_other_say_so(saved):
    library, smart = saved
    one = library.albums.create("One", kind="smart", query="album:two")
    library.albums.create("Two", kind="smart", query="dog album:one")
    with pytest.raises(UserError, match="in a circle"):
        smart.members(one)


def test_nothing_is_put_in_a_smart_album_by_hand(saved):
    library, _ = saved
    library.albums.create("Dogs", kind="smart", query="dog")
    with pytest.raises(UserError, match="filled by its search"):
        library.albums.add("Dogs", [1])
    assert library.albums.members("Dogs").tolist() == []
