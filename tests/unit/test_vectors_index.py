"""The in-memory vector index against a plain NumPy search, while the library changes under it."""

from __future__ import annotations

import json
import threading
from unittest import mock

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from albumen.core.errors import Bug, NotFound
from albumen.core.library import Library
from albumen.core.records import IndexedPhoto
from albumen.core.vector_codes import Scanner, encode
from albumen.core.vector_compare import members, widen
from albumen.core.vector_files import Segment, forget_pages
from albumen.core.vectors import FOLDER, VectorIndex

DIM = 48


def unit_rows(seed, count, dim=DIM):
    rows = np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def photo(number, vector=None):
    return IndexedPhoto(
        path=b"/photos/%d.jpg" % number,
        size=1,
        mtime_ns=1,
        inode=number,
        content_hash=f"hash-{number}",
        width=1,
        height=1,
        media_type="image/jpeg",
        vector=vector,
    )


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        yield library


@pytest.fixture
def rows(library):
    """A thousand photos with vectors; ids are 1 to 1000 in order."""
    rows = unit_rows(1, 1000)
    library.files.record_many([photo(n + 1, rows[n]) for n in range(len(rows))], model_id="m")
    return rows


def reference(rows, query, limit, ids):
    scores = rows.astype(np.float16).astype(np.float32) @ query
    order = np.lexsort((ids, -scores))[:limit]
    return ids[order], scores[order]


def test_search_is_exact(library, rows):
    index = VectorIndex(library, "m")
    query = unit_rows(2, 1)
    ids, scores = index.search(query, np.ones(1, np.float32), 10)
    expected_ids, expected_scores = reference(rows, query[0], 10, np.arange(1, 1001))
    np.testing.assert_array_equal(ids, expected_ids)
    np.testing.assert_allclose(scores, expected_scores, atol=1e-5)
    assert ids.dtype == np.int64
    assert scores.dtype == np.float32


def test_several_queries_are_weighed(library, rows):
    queries, weights = unit_rows(3, 3), np.array([1.0, 0.5, -0.7], np.float32)
    ids, scores = VectorIndex(library, "m").search(queries, weights, 1000)
    similar_ids, similarities = VectorIndex(library, "m").similarities(queries)
    np.testing.assert_array_equal(similar_ids, np.arange(1, 1001))
    by_id = dict(zip(ids.tolist(), scores.tolist(), strict=True))
    expected = similarities @ weights
    np.testing.assert_allclose([by_id[n] for n in range(1, 1001)], expected, atol=1e-5)


@pytest.mark.parametrize("within", [[], [5], [5, 900, 7, 123456], list(range(1, 1001, 2)), list(range(1, 990))])
def test_within_limits_the_candidates(library, rows, within):
    query = unit_rows(4, 1)
    ids, _ = VectorIndex(library, "m").search(query, np.ones(1), 400, within=np.array(within, np.int64))
    allowed = np.array([n for n in within if n <= 1000], np.int64)
    expected, _ = reference(rows[allowed - 1], query[0], 400, allowed)
    np.testing.assert_array_equal(ids, expected)


@pytest.mark.parametrize("limit", [0, 1, 999, 1000, 1001])
def test_limits_at_the_edges(library, rows, limit):
    ids, scores = VectorIndex(library, "m").search(unit_rows(5, 1), np.ones(1), limit)
    assert len(ids) == len(scores) == min(limit, 1000)
    assert np.all(np.diff(scores) <= 0)


def test_an_empty_model_finds_nothing(library):
    index = VectorIndex(library, "m")
    assert len(index) == 0
    ids, scores = index.search(unit_rows(1, 1), np.ones(1), 5)
    assert len(ids) == len(scores) == 0
    ids, scores = index.similarities(unit_rows(1, 2))
    assert scores.shape == (0, 2)


def test_an_unknown_model_is_named(library):
    with pytest.raises(NotFound, match="no vectors of the model other"):
        VectorIndex(library, "other").refresh()


def test_wrong_shapes_are_refused(library, rows):
    index = VectorIndex(library, "m")
    with pytest.raises(Bug, match="dimensions"):
        index.search(unit_rows(1, 1, DIM + 1), np.ones(1), 5)
    with pytest.raises(Bug, match="weights"):
        index.search(unit_rows(1, 2), np.ones(1), 5)


def found(index, seed=9):
    return set(index.search(unit_rows(seed, 1), np.ones(1), 10_000)[0].tolist())


def test_follows_every_kind_of_change(library, rows):
    index = VectorIndex(library, "m")
    everything = set(range(1, 1001))
    assert found(index) == everything

    library.files.record(photo(1001, unit_rows(7, 1)[0]), model_id="m")
    assert found(index) == everything | {1001}

    library.photos.delete([3, 4])
    assert found(index) == everything - {3, 4} | {1001}

    library.files.mark_missing([b"/photos/10.jpg"])
    assert found(index) == everything - {3, 4, 10} | {1001}
    library.files.record_known(b"/photos/renamed.jpg", 1, 1, 10, "hash-10")
    assert found(index) == everything - {3, 4} | {1001}

    best = unit_rows(8, 1)
    library.vectors.put("m", [20], best)
    ids, scores = index.search(best, np.ones(1), 1)
    assert ids.tolist() == [20]
    assert scores[0] == pytest.approx(1, abs=2e-3)
    assert len(index) == 999


def test_a_snapshot_in_use_is_not_disturbed(library, rows):
    index = VectorIndex(library, "m")
    held = index.refresh()
    copy = held.ids.copy(), held.recent.rows.copy()
    library.files.record_many([photo(n, unit_rows(n, 1)[0]) for n in range(2000, 2050)], model_id="m")
    index.refresh()
    library.photos.delete(range(1, 500))
    index.refresh()
    np.testing.assert_array_equal(held.ids, copy[0])
    np.testing.assert_array_equal(held.recent.rows, copy[1])


def test_two_models_side_by_side(library, rows):
    library.models.register("other", "Other", 8)
    other = unit_rows(11, 20, 8)
    library.vectors.put("other", np.arange(1, 21), other)
    first, second = VectorIndex(library, "m"), VectorIndex(library, "other")
    assert second.search(other[4:5], np.ones(1), 1)[0].tolist() == [5]
    assert first.search(rows[4:5], np.ones(1), 1)[0].tolist() == [5]
    library.models.forget("other")
    assert first.search(rows[6:7], np.ones(1), 1)[0].tolist() == [7]
    with pytest.raises(NotFound):
        second.search(other[:1], np.ones(1), 1)


def test_sees_what_another_process_writes(library, rows, tmp_path):
    index = VectorIndex(library, "m")
    index.refresh()
    with Library.open(tmp_path / "library") as other:  # another connection is all that SQLite can tell
        other.files.record(photo(5000, unit_rows(13, 1)[0]), model_id="m")
        other.photos.delete([1])
    assert found(index) == set(range(2, 1002))


def test_searches_while_photos_come_and_go(library, rows):
    index = VectorIndex(library, "m")
    failures = []
    stop = threading.Event()

    def search():
        try:
            while not stop.is_set():
                ids, scores = index.search(unit_rows(1, 1), np.ones(1), 50)
                assert len(ids) == len(set(ids.tolist())) == 50
                assert np.isfinite(scores).all()
        except BaseException as error:  # noqa: BLE001 - shown by the main thread
            failures.append(error)

    searchers = [threading.Thread(target=search) for _ in range(3)]
    for searcher in searchers:
        searcher.start()
    for start in range(3000, 3400, 20):
        library.files.record_many([photo(n, unit_rows(n, 1)[0]) for n in range(start, start + 20)], model_id="m")
        library.photos.delete(library.photos.ids(order="added")[:7])
    stop.set()
    for searcher in searchers:
        searcher.join()
    assert failures == []
    assert len(index) == library.vectors.count("m") == 1000 + 400 - 20 * 7


@given(arrays(np.float16, (3, 7), elements=st.floats(-65504, 65504, width=16)))
def test_widening_is_exact(halves):
    np.testing.assert_array_equal(widen(halves, np.empty(halves.shape, np.uint32)), halves.astype(np.float32))


def test_widening_all_finite_halves():
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    halves = halves[np.isfinite(halves)][None, :]
    np.testing.assert_array_equal(widen(halves, np.empty(halves.shape, np.uint32)), halves.astype(np.float32))


def test_what_is_filed_is_ready_at_the_next_start_and_follows_changes(library, rows):
    first = VectorIndex(library, "m", enough_to_append=300)
    assert len(first) == 1000
    folder = library.folder / FOLDER / "m"
    assert json.loads((folder / "state.json").read_text())["count"] == 1000
    library.photos.delete([3, 4])
    for n in range(1001, 1501):
        library.files.record(photo(n, unit_rows(n, 1)[0]), model_id="m")
    for index in (first, VectorIndex(library, "m", enough_to_append=300)):
        assert found(index) == set(range(1, 1501)) - {3, 4}
        assert len(index.refresh().recent) == 0
        assert isinstance(index.refresh().filed.rows, np.memmap)
        ids, scores = index.search(unit_rows(2, 1), np.ones(1), 10)
        expected = [unit_row(library, photo_id) @ unit_rows(2, 1)[0] for photo_id in ids.tolist()]
        np.testing.assert_allclose(scores, expected, atol=1e-5)


def unit_row(library, photo_id):
    return library.vectors.get("m", [photo_id])[1][0]


def test_many_removals_renew_the_files(library, rows):
    index = VectorIndex(library, "m", enough_to_append=300)
    assert len(index) == 1000
    library.photos.delete(range(1, 601))
    assert found(index) == set(range(601, 1001))
    with mock.patch("albumen.core.vectors._DEAD_AT_MOST", 100):
        library.photos.delete([601])
        assert found(index) == set(range(602, 1001))
    state = json.loads((library.folder / FOLDER / "m" / "state.json").read_text())
    assert (state["generation"], state["count"]) == (2, 399)
    assert sorted(path.name for path in (library.folder / FOLDER / "m").iterdir() if path.is_dir()) == ["2"]
    assert found(VectorIndex(library, "m", enough_to_append=300)) == set(range(602, 1001))


@pytest.mark.parametrize("harm", ["cut", "gone", "words", "other"])
def test_files_that_do_not_fit_are_made_again(library, rows, harm):
    assert len(VectorIndex(library, "m", enough_to_append=300)) == 1000
    folder = library.folder / FOLDER / "m"
    if harm == "cut":
        path = folder / "1" / "rows"
        path.write_bytes(path.read_bytes()[:-7])
    elif harm == "gone":
        (folder / "1" / "codes").unlink()
    elif harm == "words":
        (folder / "state.json").write_text("{ no")
    else:
        path = folder / "1" / "ids"
        path.write_bytes(np.arange(5001, 6001, dtype="<i8").tobytes())
    again = VectorIndex(library, "m", enough_to_append=300)
    assert found(again) == set(range(1, 1001))
    assert found(VectorIndex(library, "m", enough_to_append=300)) == set(range(1, 1001))


def test_a_disk_that_cannot_be_written_to_costs_nothing_but_the_files(library, rows):
    (library.folder / FOLDER).write_text("a file where the folder should be")
    assert found(VectorIndex(library, "m", enough_to_append=300)) == set(range(1, 1001))


def test_two_processes_share_the_files(library, rows):
    one, two = (VectorIndex(library, "m", enough_to_append=300) for _ in range(2))
    assert len(one) == len(two) == 1000
    for n in range(1001, 1401):
        library.files.record(photo(n, unit_rows(n, 1)[0]), model_id="m")
    assert found(one) == found(two) == set(range(1, 1401))
    assert len(two.refresh().recent) == 0
    library.files.record(photo(1401, unit_rows(1401, 1)[0]), model_id="m")
    assert found(two) == found(one) == set(range(1, 1402))


@pytest.mark.parametrize("share", [None, 0.5, 0.05])
def test_the_best_of_many_are_found_by_their_codes(share):
    """Beyond some size a scan of 8-bit codes comes first; what it finds is compared exactly."""
    rows = unit_rows(11, 60_000, 64).astype(np.float16)
    ids = np.arange(1, 60_001)
    scanned = Segment.of(ids, ids, rows)
    wanted = None if share is None else np.random.default_rng(3).random(len(ids)) < share
    recalls = []
    for query in unit_rows(12, 8, 64):
        exact = rows.astype(np.float32) @ query
        if wanted is not None:
            exact[~wanted] = -2
        got = Scanner(2).best(scanned.codes, scanned.scales, query, 400, wanted)
        assert len(np.unique(got)) == 400
        recalls.append(len(np.intersect1d(np.argsort(-exact)[:100], got)) / 100)
    assert min(recalls) >= 0.99


@settings(deadline=None)
@given(
    st.integers(0, 200),
    st.integers(1, 40),
    st.integers(0, 60),
    st.sampled_from([None, 0.0, 0.02, 0.3, 0.9, 1.0]),
    st.integers(0, 10**6),
)
def test_a_scan_by_blocks_finds_what_a_scan_of_everything_would(count, block_rows, best, share, seed):
    random = np.random.default_rng(seed)
    # A few different rows only, so that many scores are equal.
    rows = unit_rows(seed, 20, 16)[random.integers(20, size=count)]
    codes, scales = encode(rows)
    wanted = None if share is None else random.random(count) < share
    scanner = Scanner(1 + seed % 3, block_rows=block_rows)
    query = unit_rows(seed + 1, 1, 16)[0]
    got = scanner.best(codes, scales, query, best, wanted)
    scores = scanner.scores(codes, scales, query)
    np.testing.assert_allclose(scores, rows @ query, atol=0.03)
    allowed = np.arange(count) if wanted is None else np.flatnonzero(wanted)
    assert len(np.unique(got)) == len(got) == min(best, len(allowed))
    assert np.isin(got, allowed).all()
    np.testing.assert_allclose(np.sort(scores[got])[::-1], np.sort(scores[allowed])[::-1][: len(got)], rtol=1e-5)


def test_a_block_without_wanted_rows_is_not_read():
    """Rows of one block hold what would beat all others, were it looked at."""
    rows = unit_rows(1, 100, 16)
    codes, scales = encode(rows)
    scales[:50] = np.inf
    wanted = np.arange(100) >= 50
    got = Scanner(1, block_rows=50).best(codes, scales, rows[70], 5, wanted)
    assert 70 in got
    assert got.min() >= 50


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """A library of 3000 photos whose index scans codes from 100 candidates on."""
    with Library.open(tmp_path_factory.mktemp("crowd")) as library:
        library.models.register("m", "Model", DIM)
        rows = unit_rows(21, 3000)
        library.files.record_many([photo(n + 1, rows[n]) for n in range(len(rows))], model_id="m")
        yield VectorIndex(library, "m", enough_to_append=2000), rows


@settings(deadline=None)
@given(st.sampled_from([0.0, 0.001, 0.05, 0.4, 0.9]), st.integers(1, 20), st.integers(0, 10**6))
def test_a_filter_loses_nothing_of_what_it_lets_through(crowd, share, limit, seed):
    index, rows = crowd
    random = np.random.default_rng(seed)
    within = random.permutation(np.flatnonzero(random.random(3000) < share) + 1)
    with mock.patch("albumen.core.vector_compare._EXACT_ROWS", 100):
        ids, scores = index.search(unit_rows(seed, 1), np.ones(1), limit, within=within)
    allowed = np.sort(within)
    expected, expected_scores = reference(rows[allowed - 1], unit_rows(seed, 1)[0], limit, allowed)
    np.testing.assert_array_equal(ids, expected)
    np.testing.assert_allclose(scores, expected_scores, atol=1e-5)


@settings(deadline=None)
@given(st.lists(st.integers(-(2**40), 2**40) | st.integers(0, 30)), st.lists(st.integers(-50, 50)))
def test_members_are_those_of_isin(ids, wanted):
    ids, wanted = np.array(ids, np.int64), np.array(wanted, np.int64)
    np.testing.assert_array_equal(members(ids, wanted), np.isin(ids, wanted))


def test_scores_of_a_large_library_are_near_and_the_best_exact(crowd):
    index, rows = crowd
    queries = unit_rows(31, 3)
    exact = rows.astype(np.float16).astype(np.float32) @ queries.T
    with mock.patch.multiple("albumen.core.vectors", _CODES_FROM=1000, _EXACT_BEST=50):
        ids, scores = index.similarities(queries)
    np.testing.assert_array_equal(ids, np.arange(1, 3001))
    errors = scores - exact
    assert 0 < np.abs(errors).max() < 0.02
    assert errors.std() < 0.003
    for column in range(3):
        best = np.argsort(-exact[:, column])[:30]
        np.testing.assert_allclose(scores[best, column], exact[best, column], atol=1e-5)


def test_pages_that_are_let_go_are_read_again(tmp_path):
    written = np.memmap(tmp_path / "rows", np.float16, "w+", shape=(500, 8))
    written[:] = np.arange(4000, dtype=np.float16).reshape(500, 8)
    written.flush()
    read = np.memmap(tmp_path / "rows", np.float16, "r", shape=(500, 8))
    before = read[123].copy()
    forget_pages(read)
    np.testing.assert_array_equal(read[123], before)
    forget_pages(np.zeros(3))
