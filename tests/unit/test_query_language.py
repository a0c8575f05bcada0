"""The query language: what it reads, what it says it read, and the photos that meet its conditions."""

from __future__ import annotations

import math
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumen.core.library import Library
from albumen.core.query import And, Field, Not, Or, Phrase, QueryError, Similar, Text, parse, sentence, unparse
from albumen.core.query.fields import FIELDS, date_range
from albumen.core.query.filters import matching
from albumen.core.records import ClipRecord
from helpers.library_world import indexed

EVERYTHING = (
    "a dog on the beach -people tag:holiday rating>=4 date:2019..2021 camera:X100V folder:Italy near:48.85,2.35,10km"
    ' format:raw has:gps is:favourite album:Best orientation:portrait similar:@123 "exact caption text"'
)


def test_every_kind_of_part_is_read():
    node = parse(EVERYTHING)
    assert isinstance(node, And)
    assert node.parts[:3] == (Text("a dog on the beach"), Text("people", "-"), Field("tag", ":", "holiday"))
    assert node.parts[-2:] == (Similar(123), Phrase("exact caption text"))
    assert unparse(node) == EVERYTHING


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", None),
        ("  ", None),
        ("dog", Text("dog")),
        ("dog tag:x beach", And((Text("dog beach"), Field("tag", ":", "x")))),
        ("dog + beach", And((Text("dog"), Text("beach", "+")))),
        ('dog +"red ball" -"old man"', And((Text("dog"), Text("red ball", "+"), Text("old man", "-")))),
        ("close-up", Text("close-up")),
        ("-dog", Text("dog", "-")),
        ("NOT dog", Text("dog", "-")),
        ("- dog", Text("dog", "-")),
        ("-tag:x", Not(Field("tag", ":", "x"))),
        ("cat OR dog", Or((Text("cat"), Text("dog")))),
        ("cat AND dog", Text("cat dog")),
        ("cat OR", Text("cat")),
        ("(cat", Text("cat")),
        ("-(a OR tag:b)", Not(Or((Text("a"), Field("tag", ":", "b"))))),
        ('tag:"new york"', Field("tag", ":", "new york")),
        ('tag:"new york', Field("tag", ":", "new york")),
        ("FORMAT:JPG", Field("format", ":", "jpeg")),
        ("is:favorite", Field("is", ":", "favourite")),
        ("rating:3..5", Field("rating", ":", "3..5")),
        ("10:30", Text("10:30")),
        ("and or not", Text("and or not")),
        ("tag:a tag:a", Field("tag", ":", "a")),
        ("sunset^2 +beach^0.5", And((Text("sunset", "", 2.0), Text("beach", "+", 0.5)))),
        ("sunset^2 a beach", And((Text("sunset", "+", 2.0), Text("a beach")))),
        ('"red ball"^2', Text("red ball", "", 2.0)),
        ('-"old man"^.25', Text("old man", "-", 0.25)),
        ("- people^3", Text("people", "-", 3.0)),
        ("similar:@5^2", Similar(5, 2.0)),
        ("sunset^", Text("sunset")),
        ("x^y 2^^3", Text("x^y 2^^3")),
        ('+"sunset^2"', Text("sunset^2")),
        ("name:a^2", Field("name", ":", "a^2")),
    ],
)
def test_trees(text, tree):
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "position", "problem"),
    [
        ("beach colour:red", 6, "no field called colour"),
        ("tga:holiday", 0, "do you mean tag:?"),
        ("rating>=x", 8, "no number"),
        ("date:2019-13", 5, "no date"),
        ("near:1,2,3lightyears", 5, "no place"),
        ("format:doc", 7, "choose one of jpeg"),
        ("tag>3", 4, "cannot be compared"),
        ("tag:", 4, "wants a value"),
        ("similar:dog", 8, "photo's number"),
        ("a) b", 1, "closes nothing"),
        ("OR x", 0, "before it"),
        ("(a OR ) b", 3, "after it"),
        ("NOT OR a", 0, "after it"),
        ("(" * 80 + "a", 51, "too deeply"),
        ("a sunset^0", 8, "above 0"),
        ('"a b"^2.5.1', 5, "above 0"),
        ("similar:@5^1000", 10, "at most 100"),
    ],
)
def test_errors_point_at_the_character(text, position, problem):
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert problem in str(caught.value)
    assert caught.value.position == position
    assert caught.value.pointer().splitlines()[1] == " " * position + "^"


def test_the_sentence_says_what_was_understood():
    assert sentence(parse("")) == "All photos"
    assert sentence(parse("a dog -people rating>=4 date:2019..2021")) == (
        "Photos of “a dog”, without “people”, rated 4 or more, taken 2019 to 2021"
    )
    assert sentence(parse("(cat OR dog) -tag:x near:1,2")) == (
        "Photos either of “cat” or of “dog”, but not with the tag “x”, taken within 1 km of 1, 2"
    )
    assert sentence(parse("sunset^2 +beach -people^0.5 similar:@7^3")) == (
        "Photos of “sunset” (×2) and “beach”, without “people” (×0.5), that look like photo 7 (×3)"
    )
    assert sentence(parse(EVERYTHING)).startswith("Photos of “a dog on the beach”, without “people”, with the tag")


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text('ab1.^+-" ():', max_size=14)))
def test_every_text_parses_or_points_at_a_character(text):
    try:
        node = parse(text)
    except QueryError as caught:
        error = caught
    else:
        assert sentence(node)
        assert parse(unparse(node)) == node
        return
    assert 0 <= error.position <= len(text)
    assert str(error)


VALUES = st.sampled_from(["a", "new york", "x:y", "100%", "a_b", "é", "-", "OR", "(x)"])
WORDS = st.lists(st.sampled_from(["dog", "beach", "and", "x-ray", "50mm"]), min_size=1, max_size=3).map(" ".join)
WEIGHTS = st.sampled_from([1.0, 2.0, 0.5, 0.125, 100.0])
LEAVES = st.one_of(
    WORDS.map(Text),
    st.builds(Text, WORDS, st.sampled_from(["", "+", "-"]), WEIGHTS),
    WORDS.map(Phrase),
    st.builds(Similar, st.integers(0, 999), WEIGHTS),
    st.builds(Field, st.sampled_from(["tag", "album", "folder", "camera"]), st.just(":"), VALUES),
    st.builds(Field, st.just("rating"), st.sampled_from([">=", "<", ":"]), st.integers(0, 5).map(str)),
)


def groups(inner):
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(several.map(And), several.map(Or), inner.map(Not))


@settings(max_examples=200, deadline=None)
@given(st.recursive(LEAVES, groups, max_leaves=8))
def test_trees_survive_being_written_and_read(tree):
    once = parse(unparse(tree))  # the reader flattens and joins words; after that nothing changes any more
    assert parse(unparse(once)) == once


# -- conditions against a plain reading of the same photos -------------------------------------------------------

CAMERAS, LENSES = ("Fujifilm X100V", "Canon R5", ""), ("XF 35mm", "")
KINDS = ("image/jpeg", "image/png", "image/x-canon-cr2", "video/mp4")


def made(n):
    said = {"latitude": 48.8 + n / 50, "longitude": 2.3} if n % 2 else {}
    said |= {"iso": 100 * n} if n % 3 else {}
    said |= {"regions": [{"name": "Anna Maria"}]} if n % 7 == 0 else {}
    return {
        "taken_at": datetime(2018 + n % 5, 1 + n % 12, 1 + n % 28, 12),
        "camera": CAMERAS[n % 3],
        "lens": LENSES[n % 2],
        "width": 100 + 10 * (n % 4),
        "height": 120,
        "media_type": KINDS[n % 4],
        "metadata": said,
    }


PHOTOS = [made(n) for n in range(40)]


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with Library.open(tmp_path_factory.mktemp("query") / "library") as library:
        places = [f"/photos/{'Italy' if n % 4 == 0 else 'Norway'}/{n:02}-img_{n}.jpg" for n in range(len(PHOTOS))]
        library.files.record_many(
            [indexed(path, taken_source="exif", **fields) for path, fields in zip(places, PHOTOS, strict=True)]
        )
        for number in range(1, len(PHOTOS) + 1):
            library.photos.set_rating([number], number % 6)
        library.photos.set_flag([2, 4], 1)
        library.photos.set_flag([3], -1)
        library.photos.set_label([5], "Red")
        library.photos.set_caption([6, 7], "The old harbour, at night")
        library.tags.add([1, 2, 3], "Holiday")
        library.tags.add([4], "Holiday/Rome")
        library.tags.add([8], "Work", source="p", state="suggested")
        library.texts.put("a_plugin", "ocr", {6: "Harbour office", 12: "Return ticket\nTickets, please", 13: " "})
        library.clips.record(ClipRecord(b"/photos/Italy/08-img_8.mov", b"/photos/Italy/08-img_8.jpg", 1, 1, 1))
        library.albums.create("Best of")
        library.albums.add("Best of", [10, 11])
        yield library


def photo(number):
    return PHOTOS[number - 1]


def kilometres(number, latitude, longitude):
    place = photo(number)["metadata"]
    if "latitude" not in place:
        return math.inf
    lat, lon, here_lat, here_lon = map(math.radians, (place["latitude"], place["longitude"], latitude, longitude))
    cosine = math.sin(lat) * math.sin(here_lat) + math.cos(lat) * math.cos(here_lat) * math.cos(lon - here_lon)
    return 6371.0088 * math.acos(min(1.0, cosine))


ORACLE = {
    "tag:holiday": lambda n: n <= 4,
    "tag:rome": lambda n: n == 4,
    "tag:work": lambda n: False,
    'album:"best of"': lambda n: n in (10, 11),
    "folder:Italy": lambda n: (n - 1) % 4 == 0,
    "folder:Ital": lambda n: False,
    "folder:/photos": lambda n: True,
    "name:img_1": lambda n: n - 1 in (1, *range(10, 20)),
    "name:Norway": lambda n: False,
    "camera:x100": lambda n: "X100V" in photo(n)["camera"],
    "lens:35mm": lambda n: bool(photo(n)["lens"]),
    "label:red": lambda n: n == 5,
    "person:anna": lambda n: "regions" in photo(n)["metadata"],
    "text:harbour": lambda n: n in (6, 7),
    '"old harbour"': lambda n: n in (6, 7),
    '"harbour old"': lambda n: False,
    "rating>=4": lambda n: n % 6 >= 4,
    "rating:2..3": lambda n: 2 <= n % 6 <= 3,
    "rating<1": lambda n: n % 6 == 0,
    "width>110": lambda n: photo(n)["width"] > 110,
    "iso<=500": lambda n: photo(n)["metadata"].get("iso", 1e9) <= 500,
    "date:2019": lambda n: photo(n)["taken_at"].year == 2019,
    "date:2019-03..2020": lambda n: datetime(2019, 3, 1) <= photo(n)["taken_at"] < datetime(2021, 1, 1),
    "date>2020-06": lambda n: photo(n)["taken_at"] >= datetime(2020, 7, 1),
    "date<2019": lambda n: photo(n)["taken_at"].year < 2019,
    "added>=2020": lambda n: True,
    "added:1999": lambda n: False,
    "near:48.85,2.35,30km": lambda n: kilometres(n, 48.85, 2.35) <= 30,
    "format:raw": lambda n: (n - 1) % 4 == 2,
    "is:video": lambda n: (n - 1) % 4 == 3,
    "has:gps": lambda n: "latitude" in photo(n)["metadata"],
    "has:tags": lambda n: n <= 4,
    "is:untagged": lambda n: n > 4,
    "has:people": lambda n: "regions" in photo(n)["metadata"],
    "has:caption": lambda n: n in (6, 7),
    "has:text": lambda n: n in (6, 12),
    "has:clip": lambda n: n == 9,
    "text:tickets": lambda n: n == 12,
    '"return ticket"': lambda n: n == 12,
    "is:favourite": lambda n: n % 6 == 5 or n in (2, 4),
    "is:rejected": lambda n: n == 3,
    "is:copied": lambda n: False,
    "orientation:portrait": lambda n: photo(n)["height"] > photo(n)["width"],
    "orientation:square": lambda n: photo(n)["height"] == photo(n)["width"],
}


@pytest.mark.parametrize("text", ORACLE)
def test_a_condition_finds_what_a_plain_reading_finds(library, text):
    node = parse(text)
    assert node is not None
    expected = [n for n in range(1, len(PHOTOS) + 1) if ORACLE[text](n)]
    assert matching(library, node).tolist() == expected
    assert matching(library, Not(node)).tolist() == [n for n in range(1, len(PHOTOS) + 1) if n not in expected]


def combined(inner):
    pairs = st.tuples(st.sampled_from(["and", "or"]), inner, inner)
    return st.one_of(pairs, st.tuples(st.just("not"), inner))


@settings(max_examples=60, deadline=None)
@given(st.recursive(st.sampled_from(sorted(ORACLE)), combined, max_leaves=6))
def test_combined_conditions_find_what_a_plain_reading_finds(library, tree):
    def written(part):
        if isinstance(part, str):
            return part
        if part[0] == "not":
            return f"-({written(part[1])})"
        return f"({written(part[1])} {'OR' if part[0] == 'or' else ''} {written(part[2])})"

    def true(part, n):
        if isinstance(part, str):
            return ORACLE[part](n)
        if part[0] == "not":
            return not true(part[1], n)
        return (any if part[0] == "or" else all)(true(one, n) for one in part[1:])

    node = parse(written(tree))
    assert node is not None
    found = matching(library, node)
    assert found.tolist() == [n for n in range(1, len(PHOTOS) + 1) if true(tree, n)]
    assert found.dtype == np.int64


def test_every_field_has_an_example_that_parses():
    for name, spec in FIELDS.items():
        node = parse(spec.hint)
        assert isinstance(node, Field)
        assert node.name == name
        assert sentence(node).startswith("Photos ")


def test_a_range_of_days_is_whole():
    first, after = date_range(":", "2020-02")
    assert (first.isoformat(), after.isoformat()) == ("2020-02-01", "2020-03-01")
