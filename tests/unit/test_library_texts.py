"""Texts that plugins give photos."""

from __future__ import annotations

import pytest

from albumen.core.doctor import check
from albumen.core.library import Library
from albumen.core.library.texts import LONGEST
from albumen.core.records import PhotosChanged, PhotoText
from helpers.library_world import indexed


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.files.record_many([indexed(f"/photos/{name}.jpg") for name in ("one", "two", "three")])
        yield library


def found(library, words):
    return sorted(library.text.search(words, names=False)[0].tolist())


def test_texts_are_found_replaced_and_taken_back(library):
    changes = []
    library.changes.subscribe(changes.append)
    assert library.texts.put("p", "ocr", {1: "Return ticket", 2: "  ", 99: "gone"}) == (1,)
    assert library.texts.put("q", "ocr", {1: "Ticket office"}) == (1,)
    assert found(library, "return") == [1]
    assert library.texts.put("p", "ocr", {1: "Return ticket "}) == ()
    assert library.texts.put("p", "ocr", {1: "Menu"}) == (1,)
    assert (found(library, "return"), found(library, "menu"), found(library, "office")) == ([], [1], [1])
    assert library.texts.of(1) == [PhotoText("p", "ocr", "Menu"), PhotoText("q", "ocr", "Ticket office")]
    assert library.texts.put("p", "ocr", {1: ""}) == (1,)
    assert library.texts.of(1) == [PhotoText("q", "ocr", "Ticket office")]
    assert library.texts.put("p", "ocr", {}) == ()
    assert changes == [PhotosChanged((1,))] * 4
    assert check(library) == []


def test_they_outlive_other_changes_of_the_words(library):
    library.texts.put("p", "ocr", {1: "ticket", 2: "ticket"})
    library.photos.set_caption([1], "At the station")
    library.tags.add([1], "Train")
    assert (found(library, "ticket"), found(library, "station train ticket")) == ([1, 2], [1])
    library.photos.delete([1])
    assert found(library, "ticket") == [2]


def test_forgetting_a_plugin_takes_back_all_of_its_texts(library):
    library.texts.put("p", "ocr", {1: "ticket", 2: "ticket"})
    library.texts.put("p", "model", {1: "railway"})
    library.texts.put("q", "ocr", {3: "ticket"})
    assert sorted(library.texts.forget("p")) == [1, 2]
    assert (found(library, "ticket"), found(library, "railway")) == ([3], [])
    assert library.texts.forget("p") == ()


def test_a_text_is_cut_where_it_is_too_long(library):
    library.texts.put("p", "ocr", {1: "x" * (2 * LONGEST)})
    assert len(library.texts.of(1)[0].text) == LONGEST


def test_what_has_no_place_in_a_text_makes_none(library):
    library.texts.put("p", "ocr", {1: 'a\0b "quoted" OR (x* \ud83d'})
    assert found(library, "quoted") == [1]
