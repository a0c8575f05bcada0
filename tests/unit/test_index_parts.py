"""The parts of indexing that need no process: frames, results, command lines, reports."""

import contextlib
import io
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albumen.core.child_process import INDEX_WORKER, child_command, exit_cause, run_if_child
from albumen.core.encoder import Encoder, ModelSpec, ModelUnavailable, precision_named
from albumen.core.errors import UserError
from albumen.core.frames import Frame, FrameError, read_frame, write_frame
from albumen.core.index_records import BadResult, indexed_photo
from albumen.core.index_report import Failure, IndexReport
from albumen.core.photo_failure import PASSING, QUARANTINED, REASONS, failure_kind

RESULT = {
    "op": "result", "hash": "ab" * 16, "size": 10, "mtime_ns": 5, "inode": 7, "width": 4, "height": 3,
    "media_type": "image/jpeg", "taken_at": "2020-01-02T03:04:05", "metadata": {"iso": 100}, "keywords": ["sea"],
    "rating": 4, "vector": 8, "thumbnails": [[1024, 3], [256, 2]],
}  # fmt: skip
PAYLOAD = np.array([0.6, 0.8], "<f4").tobytes() + b"bigsm"

headers = st.dictionaries(
    st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers()), max_size=5
)


@given(st.lists(st.tuples(headers, st.binary(max_size=200)), max_size=5))
def test_frames_come_out_as_they_went_in(frames):
    pipe = io.BytesIO()
    for header, payload in frames:
        write_frame(pipe, header, payload)
    pipe.seek(0)
    assert [read_frame(pipe) for _ in frames] == [Frame(header, payload) for header, payload in frames]
    assert read_frame(pipe) is None


def test_a_path_that_is_not_utf_8_survives_a_frame():
    pipe = io.BytesIO()
    write_frame(pipe, {"path": b"caf\xe9".decode("utf-8", "surrogateescape")})
    pipe.seek(0)
    assert read_frame(pipe).text("path").encode("utf-8", "surrogateescape") == b"caf\xe9"


@given(headers, st.binary(max_size=50), st.data())
def test_a_frame_that_is_cut_is_noticed(header, payload, data):
    pipe = io.BytesIO()
    write_frame(pipe, header, payload)
    whole = pipe.getvalue()
    cut = data.draw(st.integers(1, len(whole) - 1))
    with pytest.raises(FrameError):
        read_frame(io.BytesIO(whole[:cut]))


@given(st.binary(min_size=8, max_size=100))
def test_anything_else_on_the_pipe_is_no_frame(junk):
    with contextlib.suppress(FrameError):
        assert isinstance(read_frame(io.BytesIO(junk)).header, dict)


def test_a_result_becomes_a_record():
    photo = indexed_photo(Frame(RESULT, PAYLOAD), b"/a.jpg")
    assert (photo.path, photo.width, photo.rating, photo.keywords) == (b"/a.jpg", 4, 4, ("sea",))
    assert photo.thumbnails == {1024: b"big", 256: b"sm"}
    assert photo.vector.tolist() == pytest.approx([0.6, 0.8])
    assert photo.taken_at.year == 2020


@pytest.mark.parametrize(
    "wrong",
    [
        {"hash": ""},
        {"hash": 5},
        {"width": 0},
        {"metadata": []},
        {"keywords": None},
        {"vector": 7},
        {"vector": 4000},
        {"vector": -4},
    ],
)
def test_a_result_that_cannot_be_one_is_refused(wrong):
    with pytest.raises(BadResult):
        indexed_photo(Frame({**RESULT, **wrong}, PAYLOAD), b"/a.jpg")


def test_a_vector_that_is_not_finite_is_refused():
    with pytest.raises(BadResult):
        indexed_photo(Frame(RESULT, np.array([np.nan, 1], "<f4").tobytes() + b"bigsm"), b"/a.jpg")


def test_every_kind_of_failure_has_a_sentence():
    for kind, reason in REASONS.items():
        assert failure_kind(kind) == kind
        assert reason.endswith(".")
    assert set(REASONS) > PASSING | QUARANTINED
    with pytest.raises(ValueError, match="odd"):
        failure_kind("odd")


def test_a_child_is_started_away_from_the_working_directory(monkeypatch):
    assert child_command(INDEX_WORKER) == [sys.executable, "-P", "-m", INDEX_WORKER]
    assert not run_if_child(["albumen", "-m", INDEX_WORKER])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(INDEX_WORKER) == [sys.executable, "-m", INDEX_WORKER]
    assert not run_if_child(["albumen", "-m", "os"])
    assert not run_if_child(["albumen", "index"])


def test_how_a_child_ended_is_said_in_words():
    assert [exit_cause(code) for code in (None, 3, -11, -200)] == [
        "exit code None", "exit code 3", "signal SIGSEGV", "signal 200",
    ]  # fmt: skip


def test_reports_add_up():
    one = IndexReport(1, 2, (Failure.at(b"/a\xff", "Why."),), 1.5)
    assert IndexReport.joined([one, one]) == IndexReport(2, 4, one.failed * 2, 3.0)


def test_an_encoder_loads_nothing_before_it_is_used():
    encoder = Encoder(ModelSpec("/models/albumen-s"))
    assert (encoder.loaded, encoder.name) == (False, "albumen-s")
    assert ModelSpec(str(Path("weights") / "vit.safetensors")).name == "vit"


def test_a_model_or_precision_that_does_not_exist_is_one_sentence(tmp_path):
    with pytest.raises(ModelUnavailable, match=r"nowhere"):
        Encoder.load(tmp_path / "nowhere")
    with pytest.raises(UserError, match="float32"):
        precision_named("float64")
    assert precision_named("int8") == "int8"
