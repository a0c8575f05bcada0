"""Unit vectors and logits against transformers, live, with random weights of the true architecture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from torch.nn import functional as F

import clipcore
from clipcore.errors import CheckpointError, ImageError, UnsupportedArchitecture
from clipcore.models.clip import CLIP
from clipcore.preprocess import native_size
from helpers import transformers_cases as cases

pytestmark = pytest.mark.filterwarnings("ignore")  # transformers' own

TOLERANCE = 1e-5


def compare(reference: Any, model: CLIP, *, count: int = 2) -> None:
    pixels, tokens = cases.inputs(model, count)
    image, text = cases.vectors(reference, pixels, tokens)
    with torch.inference_mode():
        got = F.normalize(model.encode_image(pixels), dim=-1)
        assert (got - image).abs().max() <= TOLERANCE
        if text is not None:
            assert (F.normalize(model.encode_text(tokens), dim=-1) - text).abs().max() <= TOLERANCE
        if count > 1:  # vectors that do not depend on the input would prove nothing
            assert image.std(dim=0).max() > 1e-3
        if count > 1 and text is not None:
            expected = reference(pixel_values=pixels, input_ids=tokens).logits_per_image
            assert (model(pixels, tokens) - expected).abs().max() <= 1e-4


@pytest.mark.parametrize("name", cases.SMALL)
def test_small_depth(name: str, tmp_path: Path) -> None:
    reference = cases.make(cases.SMALL[name])
    reference.save_pretrained(tmp_path)
    compare(reference, clipcore.load(tmp_path, device="cpu", precision="float32").model)


@pytest.mark.slow
@pytest.mark.parametrize("name", cases.FULL)
def test_whole_networks(name: str) -> None:
    reference = cases.make(cases.FULL[name])
    compare(reference, cases.ours(reference), count=1)


@pytest.mark.parametrize("name", ["CLIP (QuickGELU)", "SigLIP", "DINOv2"])
def test_folder_is_loaded_with_its_preprocessing(name: str, tmp_path: Path) -> None:
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

    reference = cases.make(cases.SMALL[name])
    reference.save_pretrained(tmp_path, max_shard_size="200KB")  # several files and their index
    if name == "SigLIP":
        processor = SiglipImageProcessorPil(size={"height": 64, "width": 64})
    elif name == "DINOv2":
        mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
        processor = CLIPImageProcessorPil(size={"shortest_edge": 256}, image_mean=mean, image_std=std)
    else:
        processor = CLIPImageProcessorPil(size={"shortest_edge": 48}, crop_size={"height": 48, "width": 48})
    processor.save_pretrained(tmp_path)
    assert len(list(tmp_path.glob("*.safetensors"))) > 1
    clip = clipcore.load(tmp_path)
    image = Image.effect_noise((300, 200), 90).convert("RGB")
    pixels = torch.from_numpy(np.stack(processor(image)["pixel_values"]))
    expected, _ = cases.vectors(
        reference, pixels, torch.empty(0) if clip.config.text is None else cases.inputs(clip.model)[1]
    )
    assert np.abs(clip.encode_images(image) - expected.numpy()).max() <= TOLERANCE


@settings(deadline=None)
@given(st.integers(1, 8000), st.integers(1, 8000), st.sampled_from([8, 14, 16]), st.integers(1, 1024))
def test_native_sizes_as_transformers(width: int, height: int, patch: int, most: int) -> None:
    from transformers.models.siglip2.image_processing_pil_siglip2 import get_image_size_for_max_num_patches

    tall, wide = get_image_size_for_max_num_patches(height, width, patch, most)
    assert native_size(width, height, patch, most) == (wide, tall)


def test_pictures_of_any_shape(tmp_path: Path) -> None:
    from transformers.models.siglip2.image_processing_pil_siglip2 import Siglip2ImageProcessorPil

    reference = cases.make(cases.naflex)
    reference.save_pretrained(tmp_path)
    processor = Siglip2ImageProcessorPil(patch_size=8, max_num_patches=48)
    processor.save_pretrained(tmp_path)
    clip = clipcore.load(tmp_path, device="cpu", precision="float32")
    sizes = [(300, 200), (64, 64), (40, 500), (301, 201), (500, 33), (300, 200)]
    images = [Image.effect_noise(size, 90).convert("RGB") for size in sizes]
    prepared = processor(images, return_tensors="pt")
    with torch.inference_mode():
        expected = reference.get_image_features(**prepared).pooler_output
    assert np.abs(clip.encode_images(images) - F.normalize(expected, dim=-1).numpy()).max() <= TOLERANCE
    assert np.abs(clip.encode_images(images, batch_size=1) - clip.encode_images(images)).max() <= TOLERANCE
    assert len(clip.preprocess.groups(images)) > 2
    with pytest.raises(ImageError, match="different shapes"):
        clip.preprocess(images)
    tokens = cases.inputs(clip.model)[1]
    with torch.inference_mode():
        text = reference.get_text_features(input_ids=tokens).pooler_output
        got = clip.model.encode_text(tokens)
    assert (F.normalize(got, dim=-1) - F.normalize(text, dim=-1)).abs().max() <= TOLERANCE
    with pytest.raises(CheckpointError, match="any shape"):
        clipcore.load(tmp_path, image_size=128)


@pytest.mark.parametrize(("precision", "bar"), [("bfloat16", 0.9995), ("int8", 0.995)])
@pytest.mark.parametrize("name", ["CLIP (QuickGELU)", "SigLIP", "DINOv2"])
def test_lower_precision_keeps_directions(name: str, precision: str, bar: float, tmp_path: Path) -> None:
    reference = cases.make(cases.SMALL[name])
    reference.save_pretrained(tmp_path)
    clip = clipcore.load(tmp_path, precision=precision)  # type: ignore[arg-type]
    pixels, tokens = cases.inputs(clip.model)
    image, text = cases.vectors(reference, pixels, tokens)
    assert (clip.encode_pixels(pixels) * image.numpy()).sum(axis=1).min() >= bar
    if text is not None:
        with torch.inference_mode():
            got = F.normalize(clip.model.encode_text(tokens).float(), dim=-1)
        assert (got * text).sum(dim=-1).min() >= bar


def test_config_is_needed_beside_the_weights(tmp_path: Path) -> None:
    cases.make(cases.SMALL["CLIP (QuickGELU)"]).save_pretrained(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").unlink()
    with pytest.raises(CheckpointError, match=r"needs its config\.json beside it"):
        clipcore.load(tmp_path)
    (tmp_path / "config.json").write_text(json.dumps(config | {"model_type": "blip"}))
    with pytest.raises(UnsupportedArchitecture, match="'blip'"):
        clipcore.load(tmp_path)
