"""Adapters: refined vectors, an identity of their own, and files that are refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import clipcore
from clipcore.adapter import LinearAdapter
from clipcore.errors import CheckpointError
from helpers import tiny_clip

EYE = np.eye(32, dtype=np.float32)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> clipcore.Clip:
    folder = tmp_path_factory.mktemp("model")
    return clipcore.load(clipcore.save(tiny_clip.build(tiny_clip.VIT), tiny_clip.VIT, folder))


def matrix(seed: int, width: int = 32) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(32, width)).astype(np.float32)


def test_vectors_are_mapped_and_normalised(clip: clipcore.Clip) -> None:
    adapter = LinearAdapter(image=matrix(0, 8), text=matrix(1, 8))
    adapted = clip.with_adapter(adapter)
    image = Image.effect_noise((40, 40), 80).convert("RGB")
    for got, plain, weights in (
        (adapted.encode_images(image), clip.encode_images(image), adapter.image),
        (adapted.encode_texts(["a dog"]), clip.encode_texts(["a dog"]), adapter.text),
    ):
        expected = plain @ weights
        assert got.shape == (1, 8)
        assert got.dtype == np.float32
        assert np.allclose(got, expected / np.linalg.norm(expected), atol=1e-6)
    assert adapted.dim == 8
    assert adapted.encode_images([]).shape == adapted.encode_texts([]).shape == (0, 8)


def test_one_side_may_stay_as_it_is(clip: clipcore.Clip) -> None:
    adapted = clip.with_adapter(LinearAdapter(text=matrix(2)))
    image = Image.effect_noise((40, 40), 80).convert("RGB")
    assert np.array_equal(adapted.encode_images(image), clip.encode_images(image))
    assert not np.allclose(adapted.encode_texts("a dog"), clip.encode_texts("a dog"))


def test_identity_follows_the_numbers(clip: clipcore.Clip, tmp_path: Path) -> None:
    changed = EYE.copy()
    changed[0, 0] += 1e-3
    adapter = LinearAdapter(image=EYE)
    ids = {clip.model_id, clip.with_adapter(adapter).model_id}
    ids |= {
        clip.with_adapter(LinearAdapter(text=EYE)).model_id,
        clip.with_adapter(LinearAdapter(image=changed)).model_id,
    }
    assert len(ids) == 4
    adapter.save(tmp_path / "a.safetensors")
    again = LinearAdapter.load(tmp_path / "a.safetensors")
    assert again.text is None
    assert clip.with_adapter(again).model_id == clip.with_adapter(adapter).model_id
    assert clip.adapter is None


@pytest.mark.parametrize(
    ("matrices", "message"),
    [
        ({}, "needs a matrix"),
        ({"image": np.zeros(3, np.float32)}, "two-dimensional"),
        ({"image": np.eye(3)}, "float32"),
        ({"image": np.full((2, 2), np.nan, np.float32)}, "finite"),
        ({"image": matrix(0, 8)}, "keep the size"),
        ({"image": matrix(0, 8), "text": matrix(0, 4)}, "same shape"),
    ],
)
def test_matrices_that_make_no_adapter(matrices: dict[str, np.ndarray], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        LinearAdapter(**matrices)


def test_adapter_must_fit_the_model(clip: clipcore.Clip) -> None:
    with pytest.raises(ValueError, match="vectors of 3 numbers"):
        clip.with_adapter(LinearAdapter(image=np.eye(3, dtype=np.float32)))
    with pytest.raises(ValueError, match="already"):
        clip.with_adapter(LinearAdapter(image=EYE)).with_adapter(LinearAdapter(image=EYE))


def test_files_that_are_no_adapters(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no adapter at"):
        LinearAdapter.load(tmp_path / "absent")
    (tmp_path / "text").write_text("hello")
    with pytest.raises(CheckpointError, match="not an adapter"):
        LinearAdapter.load(tmp_path / "text")
