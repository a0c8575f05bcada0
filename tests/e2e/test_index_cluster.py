"""Indexing far from the library: lists of files, and a Ray cluster of several processes that loses one half-way."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from contextlib import closing

import numpy as np
import pytest

from albumen.core import ray_engine
from albumen.core.encoder import ModelSpec
from albumen.core.index_chunk import ChunkWorker
from albumen.core.index_process import WorkerOptions
from albumen.core.index_report import IndexingStopped
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from albumen.core.ray_engine import RayEngine, RayMissing
from helpers import faults, photos, tiny_model
from helpers.indexing import contents, finish, reasons

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
has_ray = importlib.util.find_spec("ray") is not None
needs_ray = pytest.mark.skipif(not has_ray, reason="Ray is not installed: pip install 'albumen[ray]'")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return ModelSpec(str(tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")))


@pytest.mark.slow
def test_a_list_of_files_comes_back_file_by_file(tmp_path, model, monkeypatch):
    faults.install(tmp_path, monkeypatch)
    sound = photos.write_photos(tmp_path / "photos", 5)
    crash = faults.poisoned(tmp_path / "photos" / "crash.jpg", faults.POISON)
    hang = faults.poisoned(tmp_path / "photos" / "hang.jpg", faults.HANG)
    empty = tmp_path / "photos" / "empty.jpg"
    empty.touch()
    gone = tmp_path / "photos" / "gone.jpg"
    paths = [os.fsencode(path) for path in (sound[0], crash, *sound[1:], empty, hang, gone)]
    with closing(ChunkWorker(model, WorkerOptions(threads=1, batch=4, seconds_per_file=3.0))) as worker:
        ready, frames = worker.index(paths)
    assert ready.op == "ready"
    assert ready.number("dim") > 0
    by_path = dict(zip(paths, frames, strict=True))
    for path in sound:
        assert [frame.op for frame in by_path[os.fsencode(path)]] == ["hashed", "result"]
    kinds = {path: by_path[os.fsencode(path)][-1].text("kind") for path in (crash, hang, empty, gone)}
    assert kinds[crash] == "crashed"
    assert kinds[hang] == "timed_out"
    assert kinds[gone] == "vanished"
    assert kinds[empty] not in {"", "crashed", "timed_out"}


def test_a_model_that_is_not_there_is_told_and_not_tried_again_and_again(tmp_path):
    with closing(ChunkWorker(ModelSpec(str(tmp_path / "nowhere")), WorkerOptions())) as worker:
        ready, frames = worker.index([b"/some/photo.jpg"])
    assert ready.op == "fatal"
    assert "nowhere" in ready.text("sentence")
    assert frames == [[]]


def test_a_process_that_cannot_start_ends_with_a_sentence(model):
    options = WorkerOptions(command=[sys.executable, "-c", "raise SystemExit(3)"])
    with closing(ChunkWorker(model, options)) as worker, pytest.raises(IndexingStopped, match="exit code 3"):
        worker.index([b"/some/photo.jpg"])


@pytest.mark.skipif(has_ray, reason="Ray is installed here")
def test_without_ray_the_command_to_install_it_is_named(model):
    with pytest.raises(RayMissing, match=r"albumen\[ray\]"):
        RayEngine(model, WorkerOptions())


@pytest.fixture
def cluster():
    """Two processors in processes of their own, whatever this machine has."""
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    yield ray
    ray.shutdown()


@needs_ray
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # Ray's own
def test_a_cluster_indexes_what_one_process_would_though_a_worker_is_killed_half_way(
    tmp_path, model, monkeypatch, cluster
):
    monkeypatch.setattr(ray_engine, "CHUNK", 4)
    folder = tmp_path / "photos"
    photos.write_photos(folder, 60)
    (folder / "twin.jpg").write_bytes((folder / "photo-0003.jpg").read_bytes())
    (folder / "broken.jpg").write_bytes(b"\xff\xd8 no photo")
    options = WorkerOptions(threads=1, batch=4)
    with Library.open(tmp_path / "alone") as alone, Indexer(alone, model, options) as indexer:
        alone.folders.add(folder)
        finish(indexer.index())
        expected, expected_vectors = contents(alone), vectors(alone)
    with Library.open(tmp_path / "library") as library, Indexer(library, model, options) as indexer:
        library.folders.add(folder)
        indexer.use_engine("ray")
        killed, work = [], indexer.index()
        try:
            while True:
                next(work)
                engine = indexer._process
                if not killed and isinstance(engine, RayEngine) and library.photos.count() >= 8:
                    assert len(engine._actors) == 2
                    killed.append(cluster.get(engine._actors[0].pid.remote()))
                    os.kill(killed[0], signal.SIGKILL)
        except StopIteration as end:
            report = end.value
        assert killed, "the pass was over before a worker could be killed"
        assert report.indexed == 60
        assert set(reasons(report)) == {"broken.jpg"}
        assert contents(library) == expected
        ours = vectors(library)
        assert ours.keys() == expected_vectors.keys()
        for digest, vector in expected_vectors.items():
            np.testing.assert_allclose(ours[digest], vector, atol=2e-3)
        again = finish(indexer.index())
        assert (again.indexed, again.skipped) == (0, 61)


def vectors(library):
    """Each photo's vector by its content."""
    ids = library.photos.ids()
    (name,) = [record.model_id for record in library.models.all()]
    found, rows = library.vectors.get(name, ids)
    hashes = {record.id: record.content_hash for record in library.photos.get_many(ids)}
    return {hashes[photo_id]: row for photo_id, row in zip(found.tolist(), rows, strict=True)}
