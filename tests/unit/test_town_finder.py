"""Which towns are meant by what someone types."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.places import Places
from albumen.core.resources import resource
from albumen.core.town_finder import MOST, TownFinder, folded


@cache
def places() -> Places:
    return Places.read(resource("map", "places.npz"))


@cache
def finder() -> TownFinder:
    return TownFinder(places(), resource("map", "spellings.npz"))


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Paris", "Paris", "France"),
        ("paris, can", "Paris", "Canada"),
        ("zurich", "Zürich", "Switzerland"),
        ("ZÜRICH", "Zürich", "Switzerland"),
        ("Lodz", "Łódź", "Poland"),
        ("munch", "Munich", "Germany"),
        ("münchen", "Munich", "Germany"),
        ("Wien", "Vienna", "Austria"),
        ("sao pau", "São Paulo", "Brazil"),
        ("frankfurt am", "Frankfurt am Main", "Germany"),
        ("vert saint den", "Vert-Saint-Denis", "France"),
        ("l’aquila", "L'Aquila", "Italy"),
        ("東京", "Tokyo", "Japan"),
        ("القاهرة", "Cairo", "Egypt"),
        ("Москва", "Moscow", "Russia"),
        ("kobenhavn", "Copenhagen", "Denmark"),
    ],
)
def test_a_town_is_found_by_what_people_call_it(text: str, name: str, country: str) -> None:
    first = finder().find(text)[0]
    assert (first.name, first.country) == (name, country)


def test_the_same_name_in_several_states_is_told_apart() -> None:
    found = finder().find("Springfield")
    assert [town.region for town in found[:3]] == ["Missouri", "Massachusetts", "Illinois"], "the largest first"
    (only,) = finder().find("springfield, mis")
    assert (only.region, only.country) == ("Missouri", "United States")
    assert (only.latitude, only.longitude) == pytest.approx((37.215, -93.298), abs=0.002)


def test_another_name_is_told_and_begins_with_the_text() -> None:
    assert finder().find("münch")[0].spelling == "München"
    assert finder().find("Munich")[0].spelling == ""
    assert not [town for town in finder().find("ng münch") if town.spelling], "Lungsod ng München"


def test_towns_called_just_that_come_before_larger_ones_that_begin_with_it() -> None:
    found = finder().find("York")
    assert found[0].country == "United Kingdom"
    assert "New York City" in [town.name for town in found]


@pytest.mark.parametrize("text", ["", " ", ",", "., -", "\n", "xxxxxx", ", France"])
def test_nothing_is_found_for_nothing(text: str) -> None:
    assert finder().find(text) == []


@given(st.one_of(st.text(max_size=12), st.sampled_from(list("abcdefghijklmnopqrstuvwxyz東北ال"))))
def test_what_is_found_begins_with_the_text_in_some_word(text: str) -> None:
    name, _, where = text.partition(",")
    towns = finder().find(text)
    assert len(towns) <= MOST
    for town in towns:
        assert f" {folded(name).strip()}" in f" {folded(town.spelling or town.name)}"
        assert folded(where).strip() in folded(f"{town.region} {town.country}")
        assert abs(town.latitude) <= 90
        assert abs(town.longitude) <= 180


@given(st.integers(0, 69_471))
def test_every_town_is_found_by_its_name_and_country(row: int) -> None:
    name, country = places().names[row], places().country_names[places().countries[row]]
    found = finder().find(f"{name.replace(',', ' ')}, {country}", most=1000)
    spots = np.array([(town.latitude, town.longitude) for town in found])
    here = (places().latitudes[row], places().longitudes[row])
    assert (np.abs(spots - here).max(axis=1) < 1e-9).any()


def test_the_file_is_small_and_fits_the_towns() -> None:
    file = resource("map", "spellings.npz")
    assert file.stat().st_size < 700_000
    with np.load(file) as columns:
        assert len(columns["region"]) == len(places().names)
        assert columns["towns"].max() < len(places().names)
        assert places().people[columns["towns"]].min() >= 100_000
