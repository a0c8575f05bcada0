"""A first look at blocks of vectors: it finds what a scan of every code would, and follows the files it belongs to."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albumen.core import vector_blocks
from albumen.core.library import Library
from albumen.core.search_index import SearchIndexNotWritten, build
from albumen.core.vector_codes import Scanner, best_of
from albumen.core.vector_compare import candidates
from albumen.core.vector_files import Segment, VectorFiles
from albumen.core.vectors import VectorIndex
from helpers.many_vectors import DIM, drawn, fill

pytestmark = pytest.mark.skipif(not vector_blocks.AVAILABLE, reason="no blocks on macOS, see AVAILABLE")

ROWS = 8192


def filed(folder, count, dim=DIM):
    files = VectorFiles(folder, "m", dim)
    numbers = np.arange(1, count + 1)
    rows = np.zeros((count, dim), np.float16)
    rows[:, : min(dim, DIM)] = drawn(1, count)[:, : min(dim, DIM)]
    assert files.replace(Segment.of(numbers, numbers, rows))
    return files.read()


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """Three blocks and a bit more."""
    segment = filed(tmp_path_factory.mktemp("crowd"), 3 * ROWS + 1500)
    steps = list(vector_blocks.build_blocks(segment, ROWS))
    assert [(step.done, step.total) for step in steps] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    blocks = vector_blocks.read(segment, rows=ROWS)
    assert len(blocks) == 3 * ROWS
    return segment, blocks


def exact(segment, query, count, wanted):
    scores = segment.rows.astype(np.float32) @ query
    scores[~wanted] = -np.inf
    return set(np.argsort(-scores)[: min(count, int(wanted.sum()))].tolist())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), share=st.sampled_from([1.0, 0.9, 0.5, 0.3, 0.1, 0.01, 0.0]), by=st.booleans())
def test_a_look_finds_what_is_wanted_whatever_the_filter(crowd, seed, share, by):
    segment, blocks = crowd
    query = drawn(seed, 1)[0]
    if by:  # a filter against the query: what is wanted is what is least like it
        scores = segment.rows.astype(np.float32) @ query
        wanted = scores <= np.quantile(scores, share)
    else:
        wanted = np.random.default_rng(seed).random(len(segment)) < share
    some = None if wanted.all() else wanted
    found = blocks.best(Scanner(2), segment, query, 300, some, look_at=600)
    assert len(np.unique(found)) == len(found)
    assert wanted[found].all()
    best = exact(segment, query, 50, wanted)
    kept = best_of(found, segment.codes, segment.scales, query, 300)
    assert len(best & set(kept.tolist())) >= 0.98 * len(best)


@pytest.mark.parametrize("limit", [1, 100, 1000])
def test_the_best_of_many_are_found(tmp_path, limit):
    segment = filed(tmp_path, 6 * ROWS)
    list(vector_blocks.build_blocks(segment, ROWS))
    blocks = vector_blocks.read(segment, rows=ROWS)
    everyone = np.ones(len(segment), bool)
    shares = []
    for query in drawn(5, 10):
        rows = candidates(Scanner(2), segment, query, limit, everyone, blocks=blocks)
        shares.append(len(exact(segment, query, limit, everyone) & set(rows.tolist())) / limit)
    assert np.mean(shares) >= 0.998


def test_an_odd_number_of_dimensions_is_no_problem(tmp_path):
    segment = filed(tmp_path, ROWS, 33)
    list(vector_blocks.build_blocks(segment, ROWS))
    blocks = vector_blocks.read(segment, rows=ROWS)
    query = np.zeros(33, np.float32)
    query[:DIM] = drawn(8, 1)[0]
    found = blocks.best(Scanner(1), segment, query, 200, None, look_at=400)
    assert len(exact(segment, query, 20, np.ones(ROWS, bool)) & set(found.tolist())) == 20


def test_what_was_killed_half_way_goes_on(tmp_path):
    segment = filed(tmp_path, 3 * ROWS)
    building = vector_blocks.build_blocks(segment, ROWS)
    next(building), next(building)
    building.close()
    assert len(vector_blocks.read(segment, rows=ROWS)) == ROWS
    assert vector_blocks.missing(segment, ROWS) == [1, 2]
    list(vector_blocks.build_blocks(segment, ROWS))
    assert vector_blocks.missing(segment, ROWS) == []


@pytest.mark.parametrize("harm", ["truncated", "empty", "other"])
def test_a_damaged_block_is_made_again(tmp_path, harm):
    segment = filed(tmp_path, 2 * ROWS)
    list(vector_blocks.build_blocks(segment, ROWS))
    path = vector_blocks.folder_of(segment) / "block-00001.faiss"
    path.write_bytes({"truncated": path.read_bytes()[:-100], "empty": b"", "other": b"something else" * 50}[harm])
    assert len(vector_blocks.read(segment, rows=ROWS)) == ROWS
    assert vector_blocks.missing(segment, ROWS) == [1]
    list(vector_blocks.build_blocks(segment, ROWS))
    assert len(vector_blocks.read(segment, rows=ROWS)) == 2 * ROWS


def test_a_library_that_goes_on_uses_them_and_follows_changes(tmp_path):
    many = 2 * ROWS + 3000
    rows = drawn(1, many)
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        fill(library, rows)
        index = VectorIndex(library, "m", enough_to_append=1000, block_rows=ROWS)
        assert index.wants() == "blocks"
        list(build("blocks", index.folder, "m", DIM, ROWS))
        assert index.wants() is None
        assert index.refresh().blocks is None
        index.load_blocks()
        assert len(index.refresh().blocks) == 2 * ROWS

        def found(query, **narrowed):
            return index.search(query[None], np.ones(1), 20, **narrowed)[0].tolist()

        query = drawn(3, 1)[0]
        first = found(query)
        assert set(first) == {one + 1 for one in exact(index.refresh().filed, query, 20, np.ones(many, bool))}

        library.photos.delete(first[:5])
        assert not set(first[:5]) & set(found(query))
        assert index.refresh().blocks is not None

        fill(library, query[None], first=many + 1)  # found at once, long before there is a block of it
        assert found(query)[0] == many + 1

        library.photos.delete(list(range(100, 9_000)))  # so many that the files are made anew
        assert index.refresh().blocks is None
        assert not set(found(query)) & set(range(100, 9_000))


def test_a_full_disk_is_one_sentence(tmp_path, monkeypatch):
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        fill(library, drawn(1, ROWS))
        index = VectorIndex(library, "m", enough_to_append=1000, block_rows=ROWS)
        assert index.wants() == "blocks"
        folder = vector_blocks.folder_of(index.refresh().filed)
        (folder / "block-00000.new").mkdir()  # in the way
        with pytest.raises(SearchIndexNotWritten, match="make room there"):
            list(build("blocks", index.folder, "m", DIM, ROWS))
        assert len(index.search(drawn(2, 1), np.ones(1), 10)[0]) == 10
