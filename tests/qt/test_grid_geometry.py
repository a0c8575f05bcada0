"""The grid's arithmetic, against what it means."""

from __future__ import annotations

import itertools
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.ui.grid.geometry import UNBOUNDED, Box, GridGeometry, Metric
from albumen.ui.grid.justified import JustifiedGeometry
from albumen.ui.grid.sections import Section, Sections
from albumen.ui.grid.shapes import Shapes
from albumen.ui.grid.thumbnails import Shape

metrics = st.builds(
    Metric,
    width=st.integers(1, 2500),
    cell=st.integers(16, 600),
    gap=st.integers(0, 12),
    margin=st.integers(0, 20),
    header=st.integers(0, 50),
    most=st.sampled_from([64, 200, 951, UNBOUNDED]),
)


@st.composite
def geometries(draw: st.DrawFn) -> GridGeometry:
    count = draw(st.integers(0, 90))
    starts = sorted(draw(st.sets(st.integers(1, max(count, 1)), max_size=6)))
    titles = draw(st.lists(st.sampled_from(["", "May", "June"]), min_size=len(starts) + 1, max_size=len(starts) + 1))
    sections = [Section(start, title) for start, title in zip([0, *starts], titles, strict=True)]
    return GridGeometry(count, draw(metrics), sections if draw(st.booleans()) else ())


def overlap(first: Box, second: Box) -> bool:
    across = first.x < second.x + second.width and second.x < first.x + first.width
    down = first.y < second.y + second.height and second.y < first.y + first.height
    return across and down


@given(geometries())
def test_tiles_lie_inside_and_apart(geometry: GridGeometry) -> None:
    boxes = [geometry.box(index) for index in range(geometry.count)]
    assert all(box.width == box.height == geometry.tile for box in boxes)
    assert all(box.y + box.height <= geometry.height for box in boxes)
    nearby = geometry.columns * 2 + 1
    for index, box in enumerate(boxes):
        assert not any(overlap(box, other) for other in boxes[index + 1 : index + 1 + nearby])


@given(geometries())
def test_the_middle_of_a_tile_is_that_photo(geometry: GridGeometry) -> None:
    for index in range(geometry.count):
        box = geometry.box(index)
        assert geometry.at(box.x + box.width // 2, box.y + box.height // 2) == index


@given(geometries(), st.integers(-500, 9000), st.integers(0, 1500))
def test_visible_is_exactly_what_touches_the_band(geometry: GridGeometry, top: int, height: int) -> None:
    first, end = geometry.visible(top, top + height)
    touching = [
        index
        for index in range(geometry.count)
        if geometry.box(index).y <= top + height and geometry.box(index).y + geometry.tile > top
    ]
    assert list(range(first, end)) == touching


@given(geometries())
def test_down_and_up_stay_in_the_column_where_the_rows_are_full(geometry: GridGeometry) -> None:
    for index in range(geometry.count):
        below = geometry.vertical(index, 1)
        assert 0 <= below < geometry.count
        if geometry.box(below).x == geometry.box(index).x and below != index:
            assert geometry.vertical(below, -1) == index


@given(geometries())
def test_every_heading_is_seen_once_above_its_first_photo(geometry: GridGeometry) -> None:
    seen = Counter(section.start for section, _ in geometry.headers(0, geometry.height))
    titled = [section for section in geometry.sections if section.title and geometry.metric.header]
    if geometry.count:
        assert seen == Counter(section.start for section in titled)
    for section, box in geometry.headers(0, geometry.height):
        if section.start < geometry.count:
            assert box.y + box.height == geometry.box(section.start).y


@given(geometries(), st.integers(0, 9000))
def test_the_heading_at_the_top_is_that_of_the_photos_below_it(geometry: GridGeometry, top: int) -> None:
    stuck = geometry.sticky(top)
    first, end = geometry.visible(top, top + 5000)
    if stuck is None:
        return
    section, box = stuck
    assert box.y <= top
    assert section.title
    if box.y + box.height > top and first < end and geometry.metric.gap <= geometry.metric.header:
        assert geometry.section_of(first) == section or geometry.box(first).y >= box.y + box.height
        assert geometry.heading_at(max(box.y, top), top) == geometry.number_of(section.start)
    following = [other for other, _ in geometry.headers(0, geometry.height) if other.start > section.start]
    for other, place in geometry.headers(top, top + 2000):
        if other in following:
            assert place.y >= box.y + box.height or place.y + geometry.metric.gap >= box.y + box.height


@given(geometries())
def test_sections_share_out_the_photos(geometry: GridGeometry) -> None:
    if geometry.count:
        members = [geometry.members(number) for number in range(len(geometry.sections))]
        assert [row for first, end in members for row in range(first, end)] == list(range(geometry.count))


def test_headings_are_put_into_words_only_when_seen() -> None:
    made: list[int] = []

    def words(number: int) -> str:
        made.append(number)
        return f"day {number}"

    sections = Sections(np.arange(0, 1_000_000, 20, dtype=np.int64), words)
    geometry = GridGeometry(1_000_000, Metric(width=1200, cell=160), sections)
    assert len(geometry.headers(geometry.height // 2, geometry.height // 2 + 900)) == len(made) < 20


@given(geometries(), st.integers(0, 2000), st.integers(0, 5000), st.integers(1, 900), st.integers(1, 900))
def test_a_rubber_band_takes_what_it_touches(geometry: GridGeometry, x: int, y: int, width: int, height: int) -> None:
    band = Box(x, y, width, height)
    taken = [index for first, end in geometry.within(band) for index in range(first, end)]
    assert len(taken) == len(set(taken))
    assert {i for i in range(geometry.count) if overlap(band, geometry.box(i))} <= set(taken)


def test_a_million_photos_need_no_more_than_a_few_numbers() -> None:
    geometry = GridGeometry(1_000_000, Metric(width=1200, cell=160))
    last = geometry.box(999_999)
    assert geometry.at(last.x + 1, last.y + 1) == 999_999
    assert geometry.height < 2**31  # a scroll bar counts in 32 bits
    first, end = geometry.visible(last.y - 500, last.y)
    assert end == 1_000_000
    assert end - first < 100


def test_beyond_the_end_is_an_error() -> None:
    with pytest.raises(IndexError):
        GridGeometry(3, Metric(width=600, cell=100)).box(3)


# -- rows of photographs in their own shapes -----------------------------------------------------------------------


@st.composite
def justified(draw: st.DrawFn) -> JustifiedGeometry:
    shapes = draw(st.lists(st.floats(0.0625, 20, width=32), max_size=60))
    starts = sorted(draw(st.sets(st.integers(1, max(len(shapes), 1)), max_size=5)))
    titles = draw(st.lists(st.sampled_from(["", "May", "June"]), min_size=len(starts) + 1, max_size=len(starts) + 1))
    sections = [Section(start, title) for start, title in zip([0, *starts], titles, strict=True)]
    sides = {"width": st.integers(200, 2500), "cell": st.integers(40, 600), "gap": st.integers(0, 12)}
    metric = draw(st.builds(Metric, **sides, most=st.sampled_from([64, 200, 951, UNBOUNDED])))
    return JustifiedGeometry(np.array(shapes, np.float32), metric, sections if draw(st.booleans()) else ())


def rows_of(geometry: JustifiedGeometry) -> list[list[Box]]:
    rows: dict[int, list[Box]] = {}
    for index in range(geometry.count):
        box = geometry.box(index)
        rows.setdefault(box.y, []).append(box)
    return list(rows.values())


@given(justified())
def test_rows_hold_every_photo_once_side_by_side(geometry: JustifiedGeometry) -> None:
    rows = rows_of(geometry)
    gap, margin, room = geometry.metric.gap, geometry.metric.margin, geometry.metric.room
    for row in rows:
        assert len({box.height for box in row}) == 1
        assert row[0].x >= margin
        if row[0].x > margin:
            assert abs(row[0].x + row[-1].x + row[-1].width - room - 2 * margin) <= 2, "in the middle"
            assert geometry.metric.alone or row[0].height == geometry.metric.most
        for one, other in itertools.pairwise(row):
            assert one.x + one.width + gap <= other.x + 1, "a tile of a pixel may be wider than its shape"
        if all(box.width > 1 for box in row):
            assert row[-1].x + row[-1].width <= margin + room
    for upper, lower in itertools.pairwise(rows):
        assert upper[0].y + upper[0].height + gap <= lower[0].y
    assert not rows or rows[-1][0].y + rows[-1][0].height + margin == geometry.height


@given(justified())
def test_photos_keep_their_shapes(geometry: JustifiedGeometry) -> None:
    for index in range(geometry.count):
        box, aspect = geometry.box(index), float(geometry._along[index + 1] - geometry._along[index])
        if box.height > 20:
            assert abs(box.width / box.height - aspect) <= aspect * 0.6 / 20 + 3 / box.height


@given(justified())
def test_a_point_of_a_photo_in_its_shape_is_that_photo(geometry: JustifiedGeometry) -> None:
    for index in range(geometry.count):
        box = geometry.box(index)
        if box.width > 1:
            assert geometry.at(box.x + box.width // 2, box.y + box.height // 2) == index


@given(justified(), st.integers(-500, 9000), st.integers(0, 1500))
def test_rows_in_view_are_exactly_those_that_touch_the_band(geometry: JustifiedGeometry, top: int, height: int) -> None:
    first, end = geometry.visible(top, top + height)
    boxes = [geometry.box(index) for index in range(geometry.count)]
    touching = [i for i, box in enumerate(boxes) if box.y <= top + height and box.y + box.height > top]
    assert list(range(first, end)) == touching


@given(justified())
def test_down_leads_to_what_lies_below(geometry: JustifiedGeometry) -> None:
    for index in range(geometry.count):
        box, below = geometry.box(index), geometry.box(geometry.vertical(index, 1))
        above = geometry.box(geometry.vertical(index, -1))
        assert above.y < box.y < below.y or above.y <= box.y <= below.y
        assert 0 <= geometry.vertical(index, 1000) < geometry.count
    for section, box in geometry.headers(0, geometry.height):
        assert box.y + box.height == geometry.box(section.start).y


@given(justified())
def test_rows_are_about_as_high_as_asked_for(geometry: JustifiedGeometry) -> None:
    assert all(row[0].height <= geometry.metric.cell * 1.4 + 1 for row in rows_of(geometry))


@pytest.mark.parametrize("cell", [64, 176, 500, 690, 760, 880, 951])
def test_every_zoom_shows_photos_whole(cell: int) -> None:
    metric = Metric(width=1394, cell=cell, most=951)  # what a screen of 1920 by 1080 leaves to the grid
    squares = GridGeometry(9, metric)
    shapes = np.array([1.0, 0.67, 1.0, 1.5, 0.5, 2.0, 1.0, 0.4, 1.0], np.float32)
    rows = JustifiedGeometry(shapes, metric)
    assert squares.tile <= 951
    assert max(rows.box(index).height for index in range(9)) <= 951
    if metric.alone:
        assert squares.tile == cell, "between half the width and the full height every size can be had"
        assert abs(2 * squares.box(4).x + cell - 1394) <= 1, "in the middle"
        assert max(rows.box(index).height for index in range(9)) == cell
        last = [box for box in map(rows.box, range(9)) if box.y == rows.box(8).y]
        assert abs(last[0].x + last[-1].x + last[-1].width - 1394) <= 1


def test_usual_photos_fill_the_room_in_rows_of_like_heights() -> None:
    shapes = np.random.default_rng(1).choice([1.5, 0.67, 1.33, 0.75, 1.78], 5000).astype(np.float32)
    geometry = JustifiedGeometry(shapes, Metric(1200, 180))
    rows = rows_of(geometry)[:-1]
    assert all(row[-1].x + row[-1].width == 1200 - 12 for row in rows)
    heights = np.array([row[0].height for row in rows])
    assert 165 < np.median(heights) < 195
    assert heights.std() < 25


def test_shapes_are_those_of_the_tiles_however_often_they_are_asked_for() -> None:
    metric = Metric(width=900, cell=100, gap=4)
    shapes = Shapes()
    squares = GridGeometry(200, metric)
    assert shapes.of(squares, range(50), 2.0, True) == Shape(2 * squares.tile, True)
    assert shapes.of(squares, range(50), 1.0, False) == Shape(squares.tile, False)
    aspects = np.array([1.5, 0.7, 1.0, 3.0] * 50, np.float32)
    rows = JustifiedGeometry(aspects, metric)
    for asked in (range(20), range(10, 40), range(20)):
        boxes = [rows.box(row) for row in asked]
        told = shapes.of(rows, asked, 1.0, True)
        assert isinstance(told, list)
        assert [(one.side, one.height or one.side) for one in told] == [(box.width, box.height) for box in boxes]
    twice = shapes.of(rows, range(20), 2.0, True)
    assert isinstance(twice, list)
    assert [one.side for one in twice] == [2 * rows.box(row).width for row in range(20)]
