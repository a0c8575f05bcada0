"""The approximate index of very large libraries: what it finds, how it follows the library, when it is made anew."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albumen.core.jobs import JobRunner
from albumen.core.library import Library
from albumen.core.search_index import SearchIndexNotWritten, build
from albumen.core.vector_lists import ListFiles
from albumen.core.vectors import FOLDER, VectorIndex
from helpers.many_vectors import DIM, drawn, fill

MANY = 30_000
LOW = {"enough_to_append": 500, "approximate_from": 20_000}


def folder_of(library, model="m"):
    return library.folder / FOLDER / model


def make(library, model="m"):
    return list(build("lists", folder_of(library, model), model, DIM))


def recall(index, rows, allowed=None, limit=100, queries=12):
    """The share of the exact best that a search finds, over queries like the rows; ids count from 1."""
    ids = np.arange(1, len(rows) + 1) if allowed is None else allowed
    wide = rows.astype(np.float16).astype(np.float32)
    shares = []
    for query in drawn(77, queries):
        best = ids[np.argsort(-(wide[ids - 1] @ query))[:limit]]
        found, scores = index.search(query[None], np.ones(1), limit, within=allowed)
        np.testing.assert_allclose(scores, wide[found - 1] @ query, atol=1e-5)
        shares.append(len(np.intersect1d(best, found)) / limit)
    return float(np.mean(shares))


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        yield library


@pytest.fixture(scope="module")
def listed(tmp_path_factory):
    """A library whose vectors lie in lists, and its rows."""
    with Library.open(tmp_path_factory.mktemp("listed")) as library:
        library.models.register("m", "Model", DIM)
        rows = drawn(1, MANY)
        fill(library, rows)
        index = VectorIndex(library, "m", **LOW)
        assert index.wants() == "lists"
        make(library)
        assert index.wants() is None
        assert index.refresh().lists is not None
        yield index, rows


def test_nearly_all_of_the_best_are_found(listed):
    index, rows = listed
    assert recall(index, rows) >= 0.95


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([0.9, 0.3, 0.07, 0.03, 0.001]), st.integers(0, 1000))
def test_a_filter_is_part_of_the_search(listed, share, seed):
    index, rows = listed
    allowed = np.flatnonzero(np.random.default_rng(seed).random(MANY) < share) + 1
    assert recall(index, rows, allowed, limit=20, queries=4) >= 0.9


def test_a_filter_that_leaves_few_is_searched_exactly(listed):
    index, rows = listed
    assert recall(index, rows, np.arange(5, MANY, 40)) == 1.0


def test_all_that_are_wanted_come_however_many(listed):
    index, _ = listed
    ids, _ = index.search(drawn(5, 1), np.ones(1), MANY + 5)
    assert len(np.unique(ids)) == MANY


def test_new_photos_are_found_at_once_and_removed_ones_no_more(library):
    rows = drawn(1, MANY)
    fill(library, rows)
    index, other = VectorIndex(library, "m", **LOW), VectorIndex(library, "m", **LOW)
    index.refresh()
    make(library)
    query = drawn(50, 1)
    best = index.search(query, np.ones(1), 10)[0]
    assert index.refresh().lists is not None
    fill(library, query, first=MANY + 1)  # one that stays in memory
    assert index.search(query, np.ones(1), 1)[0].tolist() == [MANY + 1]
    fill(library, np.repeat(query, 600, axis=0), first=MANY + 2)  # and so many that they go to the files
    found = index.search(query, np.ones(1), 601)[0]
    assert sorted(found.tolist()) == list(range(MANY + 1, MANY + 602))
    assert len(index.refresh().filed) > MANY
    assert index.refresh().lists is not None
    library.writer.run(
        lambda connection: connection.execute("UPDATE photos SET state = 'missing' WHERE id = ?", (int(best[0]),))
    )
    library.writer.run(lambda connection: connection.execute("UPDATE sight SET revision = revision + 1"))
    for one in (index, other):
        after = one.search(query, np.ones(1), 700)[0]
        assert int(best[0]) not in after
        assert int(best[1]) in after


def test_lists_are_made_anew_once_many_came_and_keep_their_centres(library):
    fill(library, drawn(1, MANY))
    index = VectorIndex(library, "m", **LOW)
    index.refresh()
    make(library)
    first = index.refresh().lists
    fill(library, drawn(2, 4000), first=MANY + 1)
    index.refresh()
    assert index.wants() == "lists"
    steps = [progress.text for progress in make(library)]
    assert not any("subjects" in text for text in steps)
    second = index.refresh().lists
    assert len(second) == MANY + 4000
    np.testing.assert_array_equal(second.centres, first.centres)
    np.testing.assert_array_equal(np.sort(second.rows), np.arange(MANY + 4000))
    assert index.wants() is None
    assert recall(index, np.concatenate([drawn(1, MANY), drawn(2, 4000)])) >= 0.95
    fill(library, drawn(3, 40_000), first=MANY + 4001)
    index.refresh()
    assert any("subjects" in progress.text for progress in make(library))  # the library has doubled


@pytest.mark.parametrize("harm", ["truncated", "gone", "not json", "other format", "other vectors"])
def test_lists_that_do_not_fit_are_left_out_and_made_again(library, harm):
    rows = drawn(1, 21_000)
    fill(library, rows)
    VectorIndex(library, "m", **LOW).refresh()
    make(library)
    files = ListFiles(folder_of(library))
    state = files.folder / "state.json"
    kept = json.loads(state.read_text("utf-8"))
    if harm == "truncated":
        nibbles = files.path(kept["generation"], "nibbles")
        nibbles.write_bytes(nibbles.read_bytes()[:-1])
    elif harm == "gone":
        files.path(kept["generation"], "rows").unlink()
    elif harm == "not json":
        state.write_text("{", encoding="utf-8")
    elif harm == "other format":
        state.write_text(json.dumps({**kept, "format": 99}), encoding="utf-8")
    else:
        state.write_text(json.dumps({**kept, "digest": "0" * 16}), encoding="utf-8")
    index = VectorIndex(library, "m", **LOW)
    assert index.refresh().lists is None
    assert index.wants() == "lists"
    assert recall(index, rows) >= 0.99  # a scan serves meanwhile
    make(library)
    assert index.refresh().lists is not None
    assert recall(index, rows) >= 0.95


@pytest.mark.parametrize("steps", [1, 5, 9, 10, 11])
def test_a_build_that_is_killed_leaves_what_was_there(library, steps):
    rows = drawn(1, 21_000)
    fill(library, rows)
    index = VectorIndex(library, "m", **LOW)
    index.refresh()
    building = build("lists", folder_of(library), "m", DIM)
    for _ in range(steps):
        next(building, None)
    building.close()
    if steps < 11:
        assert index.refresh().lists is None
    make(library)
    assert index.refresh().lists is not None
    files = ListFiles(folder_of(library))
    assert [path.name for path in files.folder.iterdir() if path.name.isdigit()] == [str(files.state().generation)]


def test_two_models_have_lists_of_their_own(library):
    library.models.register("other", "Other", DIM)
    fill(library, drawn(1, 21_000))
    fill(library, drawn(2, 20_500), model="other")
    one, two = (VectorIndex(library, model, **LOW) for model in ("m", "other"))
    one.refresh(), two.refresh()
    make(library)
    assert one.refresh().lists is not None
    assert two.refresh().lists is None
    make(library, "other")
    assert len(two.refresh().lists) == 20_500
    assert recall(two, drawn(2, 20_500)) >= 0.95


def test_below_the_threshold_nothing_is_approximate(library):
    rows = drawn(1, 21_000)
    fill(library, rows)
    VectorIndex(library, "m", **LOW).refresh()
    make(library)
    index = VectorIndex(library, "m", enough_to_append=500, approximate_from=22_000)
    assert index.refresh().lists is None
    assert index.wants() is None


def test_searching_goes_on_while_lists_are_made(library):
    rows = drawn(1, 21_000)
    fill(library, rows)
    index = VectorIndex(library, "m", **LOW)
    index.refresh()
    with ThreadPoolExecutor(1) as pool:
        making = pool.submit(make, library)
        while not making.done():
            assert recall(index, rows, queries=1) >= 0.9
        making.result()
    assert index.refresh().lists is not None


def test_a_job_makes_them_in_a_process_of_its_own(library):
    fill(library, drawn(1, 21_000))
    index = VectorIndex(library, "m", **LOW)
    index.refresh()
    runner = JobRunner(library)
    job = runner.submit(build, "lists", folder_of(library), "m", DIM, title="Lists", isolation="process")
    assert job.wait(120)
    assert job.state == "done"
    runner.close()
    assert index.wants() is None


def test_where_they_cannot_be_written_a_sentence_says_so(library):
    fill(library, drawn(1, 21_000))
    index = VectorIndex(library, "m", **LOW)
    index.refresh()
    (folder_of(library) / "lists").write_bytes(b"in the way")
    with pytest.raises(SearchIndexNotWritten, match=r"cannot be written to .*; make room there"):
        make(library)
    assert index.refresh().lists is None
    assert len(index.search(drawn(9, 1), np.ones(1), 10)[0]) == 10
