"""clipcore against open_clip's outputs, at the true widths, with weights that follow from the parameters' names."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors import safe_open
from torch.nn import functional as F

import clipcore
from clipcore.captioning import CaptionSearch, caption_logits, generate, image_tokens
from clipcore.checkpoints import openai, timm
from clipcore.checkpoints.assign import assign
from clipcore.checkpoints.open_clip import read_config
from clipcore.checkpoints.state import from_tensors
from clipcore.config import ClipConfig
from clipcore.models.clip import CLIP
from clipcore.quantize import quantize
from helpers import seeded_weights

GOLDENS = Path(__file__).parent / "goldens"
CASES = tomllib.loads((GOLDENS / "cases.toml").read_text())
TOLERANCE = 1e-5
# clipcore has its own names for the towers that open_clip takes from timm.
OPEN_CLIPS_OWN = [
    name
    for name in ("RN50", "ViT-B-32", "ViT-H-14-378-quickgelu", "ViT-L-14-CLIPA", "coca_ViT-B-32")
    if name in CASES["small"]
]


def small_config(golden: Any) -> ClipConfig:
    """The config of a case; what open_clip's own form cannot say, the depth of a named network, is put in by hand."""
    config = read_config(json.loads(str(golden["config"])))
    trunk = json.loads(str(golden["trunk"]))
    if trunk:
        layers = trunk["depth"] if "depth" in trunk else tuple(trunk["depths"])
        config = replace(config, vision=replace(config.vision, layers=layers))
    encoder = json.loads(str(golden["encoder"])) if "encoder" in golden else {}
    if encoder and config.text is not None:
        config = replace(config, text=replace(config.text, extra=tuple(encoder.items())))
    return config


def build(golden: Any, dtype: torch.dtype = torch.float32) -> CLIP:
    config = small_config(golden)
    shapes = [(name, tuple(shape)) for name, shape in json.loads(str(golden["shapes"]))]
    state = timm.canonical(openai.canonical(from_tensors(seeded_weights.weights(shapes))), config.vision)
    with torch.device("meta"):
        model = CLIP(config)
    assign(model, state, device=torch.device("cpu"), dtype=dtype, where="the golden weights")
    return model.eval()


def difference(ours: torch.Tensor, theirs: np.ndarray) -> float:
    return float((F.normalize(ours, dim=-1) - F.normalize(torch.from_numpy(theirs), dim=-1)).abs().max())


def differences(name: str) -> tuple[float, float]:
    """The largest difference of a unit image vector and of a unit text vector from the golden ones."""
    with np.load(GOLDENS / f"{name}.npz") as golden, torch.inference_mode():
        model = build(golden)
        image = model.encode_image(seeded_weights.pixels(model.config.vision.image_size))
        text = model.encode_text(torch.from_numpy(golden["tokens"]).long())
        return difference(image, golden["image"]), difference(text, golden["text"])


@pytest.mark.parametrize("name", CASES["small"])
def test_unit_vectors_are_open_clips(name: str) -> None:
    assert max(differences(name)) <= TOLERANCE


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES["full"])
def test_unit_vectors_of_whole_networks_are_open_clips(name: str) -> None:
    assert max(differences(f"{name}.full")) <= TOLERANCE


@pytest.mark.parametrize(("precision", "bar"), [("bfloat16", 0.9995), ("int8", 0.995)])
@pytest.mark.parametrize("name", CASES["precision"])
def test_lower_precision_keeps_directions(name: str, precision: str, bar: float) -> None:
    with np.load(GOLDENS / f"{name}.npz") as golden, torch.inference_mode():
        dtype = torch.bfloat16 if precision == "bfloat16" else torch.float32
        model = build(golden, dtype)
        if precision == "int8":
            quantize(model)
        image = model.encode_image(seeded_weights.pixels(model.config.vision.image_size).to(dtype))
        text = model.encode_text(torch.from_numpy(golden["tokens"]).long())
        for ours, theirs in ((image, golden["image"]), (text, golden["text"])):
            assert F.cosine_similarity(ours.float(), torch.from_numpy(theirs)).min() >= bar


@pytest.mark.parametrize("name", [name for name in CASES["small"] if name.startswith("coca")])
def test_greedy_captions_are_open_clips(name: str) -> None:
    with np.load(GOLDENS / f"{name}.npz") as golden, torch.inference_mode():
        model = build(golden)
        pixels = seeded_weights.pixels(model.config.vision.image_size)
        expected = torch.from_numpy(golden["caption"])
        logits = caption_logits(model, image_tokens(model, pixels), expected[:, :-1])
        np.testing.assert_allclose(logits[:, -1].numpy(), golden["caption_logits"], atol=1e-4)
        greedy = CaptionSearch(beams=1, min_tokens=2, max_tokens=expected.shape[1])
        found = generate(
            model, pixels, start=int(expected[0, 0]), end=-1 % model.config.captioner.vocab_size, search=greedy
        )
        assert found.tolist() == expected[0].tolist()


def without_statistics(names: Iterable[tuple[str, tuple[int, ...]]]) -> set[tuple[str, tuple[int, ...]]]:
    return {(name, shape) for name, shape in names if not name.endswith("num_batches_tracked")}


@pytest.mark.parametrize("name", OPEN_CLIPS_OWN)
def test_open_clip_finds_its_own_names_in_what_is_saved(name: str, tmp_path: Path) -> None:
    """`custom_text` makes open_clip keep the text tower as a module, as its own converter of older files does."""
    with np.load(GOLDENS / f"{name}.npz") as golden:
        model = build(golden)
        theirs = [(key, tuple(shape)) for key, shape in json.loads(str(golden["shapes"]))]
    clipcore.save(model, model.config, tmp_path)
    config = json.loads((tmp_path / "open_clip_config.json").read_text())
    assert config["model_cfg"]["custom_text"] is True
    moved = ("text_projection", "positional_embedding", "token_embedding", "transformer", "ln_final")
    renamed = [(f"text.{key}" if key.startswith(moved) else key, shape) for key, shape in theirs]
    with safe_open(tmp_path / "open_clip_model.safetensors", "pt") as file:
        ours = [(key, tuple(file.get_slice(key).get_shape())) for key in file.keys()]  # noqa: SIM118 - no mapping
    assert without_statistics(ours) == without_statistics(renamed)
