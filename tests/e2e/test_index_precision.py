"""Indexing in 8 bits, with the real index process: calibrated on the first photos, never mixed with other vectors."""

import json

import numpy as np
import pytest

from albumen.core import calibration, indexer
from albumen.core.encoder import Encoder, ModelSpec, ModelUnavailable
from albumen.core.indexer import Indexer
from albumen.core.library.library import Library
from albumen.core.model_stamp import remembered_model
from albumen.core.tower_state import tower_stamp
from helpers import photos, tiny_model
from helpers.indexing import finish, telling

FIRST = 64


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return tiny_model.write_model(tmp_path_factory.mktemp("model") / "tiny")


@pytest.mark.slow
def test_the_first_photos_calibrate_8_bits_and_count_once(tmp_path, model, monkeypatch):
    pytest.importorskip("openvino")
    for module in (calibration, indexer):
        monkeypatch.setattr(module, "WANTED", FIRST)
    folder = tmp_path / "photos"
    photos.write_photos(folder, FIRST + 6)
    with Library.open(tmp_path / "library") as library:
        towers = library.folder / "towers"
        spec = ModelSpec(str(model), "cpu", "int8", towers=str(towers))
        window = Encoder(spec)  # as the window has one, opened before anything was indexed
        before = window.model_id
        library.folders.add(folder)
        told: set[str] = set()
        with Indexer(library, spec) as running:
            report = finish(telling(running.index(), told))
        assert (report.indexed, report.skipped, report.again, report.failed) == (FIRST + 6, 0, 0, ())
        assert any("Making the model fast" in text for text in told), "quantising takes long, and says so"
        [record] = library.models.all()
        assert record.active, "the vectors of the first photos in bfloat16 are gone, as nobody asked for them"
        assert library.vectors.count(record.model_id) == FIRST + 6
        note = json.loads(next(towers.glob("int8-*/note.json")).read_text())["tower"]
        assert note["cosine"] >= 0.99
        assert remembered_model(library.folder, spec) == record.model_id == Encoder(spec).model_id
        assert window.model_id == record.model_id != before, "it notices what indexing made meanwhile"
        ids, rows = library.vectors.get(record.model_id)
        again = library.files.paths(ids[:4].tolist())
        fresh = window.encode_images([again[number] for number in ids[:4].tolist()])
        assert (fresh * rows[:4]).sum(axis=1).min() > 0.99
        exact = Encoder(ModelSpec(str(model), "cpu", "float32"))
        assert exact.model_id != record.model_id
        with Indexer(library, ModelSpec(str(model), "cpu", "float32", towers=str(towers))) as running:
            assert finish(running.index()).again == FIRST + 6
        assert library.vectors.count(exact.model_id) == library.vectors.count(record.model_id) == FIRST + 6
        assert np.array_equal(library.vectors.get(record.model_id)[1], rows)


def test_a_few_photos_are_indexed_in_bfloat16_meanwhile(tmp_path, model):
    pytest.importorskip("openvino")
    folder = tmp_path / "photos"
    photos.write_photos(folder, 3)
    with Library.open(tmp_path / "library") as library:
        spec = ModelSpec(str(model), "cpu", "int8", towers=str(library.folder / "towers"))
        library.folders.add(folder)
        with Indexer(library, spec) as running:
            assert finish(running.index()).indexed == 3
        [record] = library.models.all()
        assert record.model_id == Encoder(ModelSpec(str(model), "cpu", "bfloat16")).model_id == Encoder(spec).model_id


def test_without_the_fast_runtime_8_bits_are_one_sentence(tmp_path, model, monkeypatch):
    monkeypatch.setattr("clipcore.runtime.choosing.installed", lambda: False)
    folder = tmp_path / "photos"
    photos.write_photos(folder, 1)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        spec = ModelSpec(str(model), "cpu", "int8", towers=str(library.folder / "towers"))
        with Indexer(library, spec) as running, pytest.raises(ModelUnavailable, match=r"albumen\[fast\]") as caught:
            finish(running.index())
        assert "\n" not in str(caught.value)
        with pytest.raises(ModelUnavailable, match="auto"):
            Encoder(spec).ensure_loaded()
    assert tower_stamp(spec) == 0
