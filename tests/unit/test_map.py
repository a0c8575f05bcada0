"""The map's arithmetic: projection, clusters, and the coastline that comes with the program."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.library import Library
from albumen.core.map_clusters import DEEPEST, PhotoMap, heaps
from albumen.core.map_projection import MOST_NORTH, metres_across, project, unproject
from albumen.core.map_world import Lines, read_world
from albumen.core.resources import resource
from helpers.library_world import indexed

LATITUDES = st.floats(-MOST_NORTH, MOST_NORTH)
LONGITUDES = st.floats(-179.999, 179.999)
PLACES = st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), max_size=60)


def photo_map(places):
    latitudes, longitudes = (np.array([place[axis] for place in places], np.float64) for axis in (0, 1))
    return PhotoMap(np.arange(1, len(places) + 1), latitudes, longitudes)


@given(LATITUDES, LONGITUDES)
def test_the_projection_goes_there_and_back(latitude, longitude):
    x, y = project([latitude], [longitude])
    assert 0 <= x[0] <= 1
    assert -1e-9 <= y[0] <= 1 + 1e-9
    assert unproject(float(x[0]), float(y[0])) == pytest.approx((latitude, longitude), abs=1e-6)


def test_the_projection_is_that_of_tiles():
    # The tile of Berlin's Alexanderplatz at zoom 12 (OpenStreetMap wiki, "Slippy map tilenames", worked by hand).
    x, y = project([52.5219], [13.4132])
    assert (int(x[0] * 4096), int(y[0] * 4096)) == (2200, 1343)
    assert metres_across(0.5) == pytest.approx(40_075_016.686)
    assert metres_across(float(project([60], [0])[1][0])) == pytest.approx(40_075_016.686 / 2)


@given(PLACES, st.integers(0, DEEPEST))
def test_every_photo_is_in_one_cluster_of_its_cell(places, depth):
    photos = photo_map(places)
    clusters = photos.clusters(depth)
    assert int(clusters.counts.sum()) == len(places)
    side = 1 << depth
    cells = set()
    for number in range(len(clusters.starts)):
        rows = slice(int(clusters.starts[number]), int(clusters.starts[number] + clusters.counts[number]))
        inside = {
            (min(int(x * side), side - 1), min(max(int(y * side), 0), side - 1))
            for x, y in zip(photos.x[rows], photos.y[rows], strict=True)
        }
        assert len(inside) == 1
        assert not inside & cells
        cells |= inside
        assert clusters.photos[number] == photos.ids[rows].max()


@given(PLACES, st.integers(0, 12), st.floats(0, 0.3))
def test_heaps_hold_every_photo_of_the_box_once_and_lie_apart(places, depth, reach):
    photos = photo_map(places)
    found = heaps(photos.clusters(depth), (-0.5, -1, 1.5, 2), reach)
    members = np.concatenate([photos.members(heap) for heap in found]) if found else np.empty(0, np.int64)
    assert sorted(members.tolist()) == list(range(1, len(places) + 1))
    assert sum(heap.count for heap in found) == len(places)
    assert all(0 <= heap.x < 1 for heap in found)


def test_neighbours_across_the_date_line_are_one_heap():
    photos = photo_map([(10, 179.9), (10, -179.9), (10, 0)])
    found = heaps(photos.clusters(4), (-0.5, -1, 1.5, 2), 0.05)
    assert sorted(heap.count for heap in found) == [1, 2]
    pair = max(found, key=lambda heap: heap.count)
    assert min(pair.x, 1 - pair.x) < 1e-3


def test_a_frame_holds_what_is_inside_also_across_the_date_line():
    photos = photo_map([(0, 170), (0, -170), (0, 0), (80, 175)])
    assert sorted(photos.within(0.95, 0.4, 1.05, 0.6).tolist()) == [1, 2]
    assert sorted(photos.within(-0.05, 0.4, 0.05, 0.6).tolist()) == [1, 2]
    assert sorted(photos.within(-3, -1, 4, 2).tolist()) == [1, 2, 3, 4]


def test_the_library_tells_where_its_photos_were_taken(tmp_path):
    with Library.open(tmp_path) as library:
        record = library.files.record
        here = record(indexed("/p/a.jpg", metadata={"latitude": -33.870001, "longitude": 151.209999})).photo_id
        gone = indexed("/p/gone.jpg", metadata={"latitude": 1.0, "longitude": 2.0})
        record(gone)
        record(indexed("/p/nowhere.jpg"))
        record(indexed("/p/half.jpg", metadata={"latitude": 1.0}))
        record(indexed("/p/wrong.jpg", metadata={"latitude": 123.0, "longitude": 2.0}))
        library.files.mark_missing([os.fsencode("/p/gone.jpg")])
        found = library.positions.all()
        assert found.ids.tolist() == [here]
        assert (found.latitudes[0], found.longitudes[0]) == pytest.approx((-33.870001, 151.209999), abs=1e-6)
        assert found.without == 3


def test_an_empty_library_has_an_empty_map(tmp_path):
    with Library.open(tmp_path) as library:
        found = library.positions.all()
    assert len(found.ids) == found.without == 0
    assert heaps(PhotoMap(found.ids, found.latitudes, found.longitudes).clusters(3), (0, 0, 1, 1), 0.1) == []


def inside(lines: Lines, latitude, longitude):
    """Whether a point lies inside an odd number of rings (even-odd rule)."""
    x, y = (float(value[0]) for value in project([latitude], [longitude]))
    crossed = 0
    for ring in lines.parts:
        for turn in (-1, 0, 1):
            ax, ay = ring[:, 0] + turn, ring[:, 1]
            bx, by = np.roll(ax, -1), np.roll(ay, -1)
            cuts = (ay > y) != (by > y)
            at = ax + (y - ay) / np.where(by == ay, 1, by - ay) * (bx - ax)
            crossed += int(np.count_nonzero(cuts & (at > x)))
    return crossed % 2 == 1


@pytest.mark.parametrize("scale", ["coarse", "fine"])
def test_land_is_where_it_is(scale):
    world = read_world(resource("map", "world.npz"), scale)
    land = {"Berlin": (52.5, 13.4), "Alice Springs": (-23.7, 133.9), "Chukotka": (67, -175), "South Pole": (-84, 20)}
    sea = {"Atlantic": (30, -40), "Pacific": (0, -150), "north of Alaska": (75, -160), "Bering Sea": (58, 180)}
    assert {name: inside(world.land, *place) for name, place in land.items()} == dict.fromkeys(land, True)
    assert {name: inside(world.land, *place) for name, place in sea.items()} == dict.fromkeys(sea, False)
    assert inside(world.lakes, 42, 51)  # the Caspian Sea
    assert world.borders.touching(*(0.5, 0.3, 0.56, 0.36))


def test_the_world_is_small_and_says_where_it_is_from():
    file = resource("map", "world.npz")
    assert file.stat().st_size < 400_000
    note = resource("map", "README.md").read_text("utf-8")
    assert "public domain" in note
    assert "ISC" in note


def test_the_licences_that_installers_carry_name_it(tmp_path):
    packaging = Path(__file__).parents[2] / "packaging" / "licences.py"
    runpy.run_path(str(packaging))["main"](tmp_path / "licences")
    assert "Natural Earth" in (tmp_path / "licences" / "PACKAGES.txt").read_text("utf-8")
    assert (tmp_path / "licences" / "map" / "README.md").is_file()
