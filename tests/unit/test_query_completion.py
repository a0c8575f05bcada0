"""What the piece of a query under the cursor may become."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.library import Library
from albumen.core.query import Field, parse
from albumen.core.query.completion import choices, completed, offers
from helpers.library_world import indexed

THERE = {
    "": [("tag:", None), ("taken:", None), ("rating>=", None), ("folder:", None)],
    "tag": [("holiday", 12), ("dog", 5), ("hot dog", 2), ("doghouse", 1), ('24" wheel', 1)],
    "format": [("raw", None), ("jpeg", None)],
}


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("a dog on ", []),
        ("-", []),
        ("ta", ["tag:", "taken:"]),
        ("-ta", ["-tag:", "-taken:"]),
        ("(ra", ["rating>="]),
        ("beach tag:", ["tag:holiday", "tag:dog", 'tag:"hot dog"', "tag:doghouse", 'tag:"24"" wheel"']),
        ("tag:DO", ["tag:dog", "tag:doghouse", 'tag:"hot dog"']),
        ('tag:"hot d', ['tag:"hot dog"']),
        ("tag:24", ['tag:"24"" wheel"']),
        ('tag:"24"" w', ['tag:"24"" wheel"']),
        ("keyword:hol", ["keyword:holiday"]),
        ("tag:holiday", []),
        ("-format:r", ["-format:raw"]),
        ("colour:r", []),
    ],
)
def test_offers(text, pieces):
    assert [piece for piece, _ in offers(text, THERE)] == pieces


def test_an_offer_says_how_many_photos_have_it():
    assert offers("tag:hol", THERE) == [("tag:holiday", 12)]


@pytest.mark.parametrize(
    ("text", "cursor", "offer", "after"),
    [
        ("beach ta", 8, "tag:", "beach tag:|"),
        ("tag:d beach", 5, "tag:dog", "tag:dog| beach"),
        ("(tag:d)", 6, 'tag:"hot dog"', '(tag:"hot dog"|)'),
        ("tag:hol", 7, "tag:holiday", "tag:holiday |"),
    ],
)
def test_the_piece_under_the_cursor_is_replaced(text, cursor, offer, after):
    written, place = completed(text, cursor, offer)
    assert f"{written[:place]}|{written[place:]}" == after


@given(st.text(max_size=40), st.text(min_size=1, max_size=12))
def test_what_is_offered_is_understood(text, value):
    for offer, _ in offers(text + " tag:", {"tag": [(value, 1)]}):
        node = parse(offer)
        assert node is None or isinstance(node, Field)
    for offer, _ in offers(text.replace('"', "") + " tag:", {"tag": [(value, 1)]}):
        assert parse(offer) == Field("tag", ":", value)


def test_weights_are_offered_after_a_caret():
    assert ("+beach^0.5", None) in offers("sunset +beach^", {})
    assert all(parse(piece) for piece, _ in offers("sunset^", {}))
    assert offers("a ^", {}) == []


def test_the_choices_are_those_of_the_library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        paths = ["/photos/Italy/Rome/1.jpg", "/photos/Italy/2.jpg", "/other/Italy/3.jpg"]
        library.files.record_many(
            [indexed(path, camera="X100V", metadata={"regions": [{"name": "Anna"}]}) for path in paths]
        )
        library.tags.add([1, 2], "holiday")
        library.tags.add([3], "guess", source="p", state="suggested")
        library.albums.create("Best")
        library.albums.add("Best", [1])
        library.albums.create("Skies", kind="smart", query="sky")
        there = choices(library)
    assert there["tag"] == [("holiday", 2)]
    assert there["album"] == [("Best", 1), ("Skies", None)]
    assert there["folder"] == [("Italy", 2), ("Rome", 1)]
    assert there["camera"] == [("X100V", 3)]
    assert there["person"] == [("Anna", 3)]
    assert ("rating>=", None) in there[""]
    assert ("raw", None) in there["format"]
