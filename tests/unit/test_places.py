"""Which town a position is in."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.places import FARTHEST_KM, Places
from albumen.core.resources import resource


@cache
def places() -> Places:
    return Places.read(resource("map", "places.npz"))


@pytest.mark.parametrize(
    ("latitude", "longitude", "name"),
    [
        (48.8584, 2.2945, "Paris, France"),  # the Eiffel tower, nearer to the middle of a district
        (48.8049, 2.1204, "Versailles, France"),
        (-33.8568, 151.2153, "Sydney, Australia"),
        (45.976, 7.658, "Zermatt, Switzerland"),
        (-18.14, 178.44, "Suva, Fiji"),
        (30.0, -40.0, ""),
        (90.0, 0.0, ""),
    ],
)
def test_positions_are_named_as_one_would(latitude: float, longitude: float, name: str) -> None:
    assert places().name(latitude, longitude) == name


@given(st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=20))
def test_a_town_is_never_far(positions: list[tuple[float, float]]) -> None:
    latitudes, longitudes = np.array(positions).T
    towns = places().towns(latitudes, longitudes)
    assert towns.shape == (len(positions),)
    for town, latitude, longitude in zip(towns.tolist(), latitudes, longitudes, strict=True):
        if town >= 0:
            north, east = np.radians([latitude, longitude])
            point = [np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)]
            apart = 6371 * np.arccos(np.clip(places().points[town] @ point, -1, 1))
            assert apart < FARTHEST_KM + 1.5, "rounded to a kilometre"


def test_the_list_is_whole_and_in_order() -> None:
    towns = places()
    assert len(towns.names) == len(towns.people) == len(towns.countries) == len(towns.points) > 60_000
    assert all(towns.names)
    assert (np.diff(towns.latitudes) >= 0).all()
    assert towns.countries.max() < len(towns.country_names)
    assert resource("map", "places.npz").stat().st_size < 1_000_000
    assert "Attribution 4.0" in resource("map", "README.md").read_text("utf-8")
