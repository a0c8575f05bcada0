"""The map of similar photos: neighbours stay neighbours, the same every time, kept and brought up to date."""

from __future__ import annotations

import numpy as np
import pytest

from albumen.core.layout2d import lay_out, place_between
from albumen.core.layout_cache import FOLDER, current_layout
from albumen.core.library import Library
from albumen.core.vectors import VectorIndex
from helpers.library_world import indexed

DIM, SUBJECTS = 32, 6


def finished(generator):
    progress = []
    while True:
        try:
            progress.append(next(generator))
        except StopIteration as end:
            return end.value, progress


def subjects(count, seed=0):
    """Unit rows around a few subjects, and which subject each is of."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(99).standard_normal((SUBJECTS, DIM))
    labels = np.arange(count) % SUBJECTS
    rows = centres[labels] + 0.4 * random.standard_normal((count, DIM))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16), labels


def agreeing(points, labels):
    """The share of points whose nearest neighbour is of the same subject."""
    away = np.square(points[:, None] - points[None]).sum(axis=2)
    np.fill_diagonal(away, np.inf)
    return float(np.mean(labels[away.argmin(axis=1)] == labels))


def test_photos_of_a_subject_lie_together_and_the_plane_is_used():
    rows, labels = subjects(240)
    points, progress = finished(lay_out(rows))
    assert points.shape == (240, 2)
    assert points.min() >= 0
    assert points.max() <= 1
    assert max(np.ptp(points, axis=0)) > 0.9
    assert agreeing(points, labels) > 0.95
    assert all(step.done <= step.total for step in progress)


def test_it_is_the_same_each_time():
    rows, _ = subjects(90)
    assert np.array_equal(finished(lay_out(rows))[0], finished(lay_out(rows))[0])


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_few_photos_have_a_place_too(count):
    points, _ = finished(lay_out(subjects(count)[0]))
    assert points.shape == (count, 2)
    assert np.isfinite(points).all()
    assert len(np.unique(points, axis=0)) == count


def test_equal_photos_do_not_break_it():
    rows = np.repeat(subjects(1)[0], 40, axis=0)
    points, _ = finished(lay_out(rows))
    assert np.isfinite(points).all()


def test_beyond_the_limit_photos_are_placed_by_their_neighbours():
    rows, labels = subjects(300)
    points, _ = finished(lay_out(rows, most=120))
    assert agreeing(points, labels) > 0.9


def test_a_new_photo_lies_near_what_it_looks_like():
    rows, labels = subjects(120)
    points, _ = finished(lay_out(rows))
    new, of = subjects(12, seed=5)
    placed, _ = finished(place_between(new, rows, points, np.arange(12)))
    nearest = np.square(placed[:, None] - points[None]).sum(axis=2).argmin(axis=1)
    assert np.mean(labels[nearest] == of) > 0.9


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        yield library


def record(library, rows, first=0):
    for number, row in enumerate(rows, start=first):
        vector = row.astype(np.float32)
        library.files.record(indexed(f"/p/{number}.jpg", vector=vector / np.linalg.norm(vector)), model_id="m")


def layout(library, **options):
    return finished(current_layout(library.folder, VectorIndex(library, "m"), **options))


def test_it_is_kept_and_brought_up_to_date_photo_by_photo(library):
    rows, _ = subjects(60)
    record(library, rows[:40])
    first, _ = layout(library)
    assert first.laid_out.all()
    again, progress = layout(library)
    assert progress == []
    assert np.array_equal(again.points, first.points)
    record(library, rows[40:50], first=40)
    library.photos.delete(first.ids[:5].tolist())
    now, _ = layout(library)
    assert len(now.ids) == 45
    stayed = np.isin(now.ids, first.ids)
    assert np.array_equal(now.points[stayed], first.points[5:])
    assert now.laid_out.tolist() == stayed.tolist()
    anew, _ = layout(library, anew=True)
    assert anew.laid_out.all()


def test_many_new_photos_lay_all_out_anew(library):
    rows, _ = subjects(60)
    record(library, rows[:10])
    layout(library)
    record(library, rows[10:], first=10)
    assert layout(library)[0].laid_out.all()


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 nonsense", None])
def test_a_damaged_file_is_made_anew(library, damage):
    record(library, subjects(12)[0])
    first, _ = layout(library)
    (file,) = (library.folder / FOLDER).iterdir()
    file.write_bytes(file.read_bytes()[:-40] if damage is None else damage)
    again, _ = layout(library)
    assert np.array_equal(again.points, first.points)


def test_without_vectors_there_is_nothing_to_lay_out(library):
    assert len(layout(library)[0].ids) == 0
