"""The search index of a large library makes itself, and the doctor says where it cannot."""

from __future__ import annotations

import numpy as np
import pytest

from albumen.core import vector_blocks
from albumen.core.doctor import check, repair
from albumen.core.jobs import JobRunner
from albumen.core.library import Library
from albumen.core.vectors import VectorIndex
from albumen.host.search_index import SearchIndex
from helpers.many_vectors import DIM, drawn, fill


@pytest.fixture
def library(tmp_path, monkeypatch):
    """Five thousand photos, which is very many here."""
    monkeypatch.setattr("albumen.core.vectors.APPROXIMATE_FROM", 5000)
    with Library.open(tmp_path / "library") as library:
        library.models.register("m", "Model", DIM)
        library.models.activate("m")
        fill(library, drawn(1, 5000))
        yield library


@pytest.fixture
def runner(library):
    runner = JobRunner(library)
    yield runner
    runner.close()


def findings(library):
    return [finding for finding in check(library) if finding.kind == "search_index"]


def test_a_job_makes_it_once(library, runner):
    index = VectorIndex(library, "m")
    lists = SearchIndex(library, lambda: index, lambda: runner)
    job = lists.keep()
    assert lists.keep() in {job, None}  # None where it is done already
    assert job.wait(120)
    assert job.state == "done"
    assert index.refresh().lists is not None
    assert lists.keep() is None
    assert list(lists.made_now()) == []


def test_a_command_makes_it_before_it_ends(library, runner):
    index = VectorIndex(library, "m")
    lists = SearchIndex(library, lambda: index, lambda: runner)
    steps = list(lists.made_now())
    assert steps[-1].done == steps[-1].total == 5000
    assert lists.wanted() is None


def test_a_cancelled_job_leaves_searching_as_it_was(library, runner):
    index = VectorIndex(library, "m")
    job = SearchIndex(library, lambda: index, lambda: runner).keep()
    job.cancel()
    assert job.wait(120)
    assert index.search(drawn(9, 1), np.ones(1), 10)[0].shape == (10,)


@pytest.mark.skipif(not vector_blocks.AVAILABLE, reason="no blocks on macOS, see AVAILABLE")
def test_a_large_library_gets_blocks_and_uses_them(library, runner, monkeypatch):
    monkeypatch.setattr("albumen.core.vectors.APPROXIMATE_FROM", 10_000)
    monkeypatch.setattr("albumen.core.vector_blocks.ROWS", 4000)
    index = VectorIndex(library, "m", enough_to_append=500, block_rows=4000)
    kept = SearchIndex(library, lambda: index, lambda: runner)
    job = kept.keep()
    assert job.wait(120)
    assert job.state == "done"
    assert kept.keep() is None
    assert len(index.refresh().blocks) == 4000
    again = VectorIndex(library, "m", enough_to_append=500, block_rows=4000)
    assert SearchIndex(library, lambda: again, lambda: runner).keep() is None  # as at the next start: all is there
    assert len(again.refresh().blocks) == 4000


def test_a_small_library_needs_none(library, runner, monkeypatch):
    monkeypatch.setattr("albumen.core.vectors.APPROXIMATE_FROM", 5001)
    assert SearchIndex(library, lambda: VectorIndex(library, "m"), lambda: runner).keep() is None
    assert findings(library) == []


def test_the_doctor_makes_what_is_missing(library):
    (finding,) = findings(library)
    assert finding.mendable
    assert "albumen index" in finding.text
    repair(library)
    assert findings(library) == []
    assert VectorIndex(library, "m").refresh().lists is not None
