"""Configs: to plain data and back, open_clip's form, and the table of published models."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from importlib.util import find_spec
from pathlib import Path

import pytest
import torch

import clipcore
from clipcore import registry
from clipcore.architectures import ARCHITECTURES
from clipcore.checkpoints import open_clip
from clipcore.config import CaptionerConfig, ClipConfig
from clipcore.download import check_sha256
from clipcore.errors import CheckpointError
from clipcore.models.clip import CLIP
from helpers import tiny_clip


def open_clip_json(name: str) -> Path:
    spec = find_spec("open_clip")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "model_configs" / f"{name}.json"


@pytest.mark.parametrize("config", [ClipConfig(), tiny_clip.RESNET, ARCHITECTURES["ViT-B-16-SigLIP2"]])
def test_plain_data_and_back(config: ClipConfig) -> None:
    assert ClipConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_default_settings_are_not_written() -> None:
    assert ClipConfig().to_dict() == {}
    assert ClipConfig(text=None).to_dict() == {"text": None}


def test_configs_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        ClipConfig().embed_dim = 3  # type: ignore[misc]


@pytest.mark.parametrize("name", sorted(name for name in ARCHITECTURES if open_clip_json(name).is_file()))
def test_architectures_are_those_of_open_clip(name: str) -> None:
    described = open_clip.read_config(json.loads(open_clip_json(name).read_text()))
    ours = ARCHITECTURES[name]
    assert replace(described, preprocess=ours.preprocess) == ours


@pytest.mark.parametrize("name", ["RN50", "ViT-B-32", "ViT-H-14", "ViT-L-14-CLIPA", "coca_ViT-B-32"])
def test_open_clip_form_needs_no_addition(name: str) -> None:
    config = ARCHITECTURES[name]
    data = open_clip.write_config(config)
    assert open_clip.OWN_KEY not in data
    assert open_clip.read_config(json.loads(json.dumps(data))) == config


def test_incomplete_open_clip_config() -> None:
    with pytest.raises(CheckpointError, match="lacks 'vision_cfg'"):
        open_clip.read_config({"model_cfg": {"embed_dim": 3}})


def test_registry_is_read_only_and_without_doubles() -> None:
    models = clipcore.list_models()
    assert len({model.name for model in models}) == len(models) > 100
    with pytest.raises(TypeError):
        registry.MODELS["mine"] = models[0]  # type: ignore[index]
    with pytest.raises(ValueError, match="two models are called"):
        registry._registry([models[0], models[0]])


def test_every_entry_has_its_facts() -> None:
    for model in clipcore.list_models():
        assert model.license
        assert "/" in model.source
        assert model.parameters > 10_000_000
        assert model.size == 4 * model.parameters
        assert isinstance(model.config, ClipConfig)
        assert model.dim == model.config.embed_dim
        assert (model.sha256 is None) == (model.original_file is None)
        assert model.sha256 is None or len(model.sha256) == 64


def test_entries_differ_where_their_weights_do() -> None:
    models = registry.MODELS
    openai, laion = models["ViT-B-32:openai"], models["ViT-B-32:laion2b_s34b_b79k"]
    assert (openai.config.vision.activation, laion.config.vision.activation) == ("quick_gelu", "gelu")
    assert models["ViT-H-14:dfn5b"].config.preprocess.resize == "squash"
    assert models["ViT-L-14:laion2b_s32b_b82k"].config.preprocess.mean == (0.5, 0.5, 0.5)


@pytest.mark.parametrize("name", ["RN50", "ViT-B-32", "ViT-B-16-SigLIP", "EVA02-B-16", "convnext_base_w"])
def test_number_of_parameters(name: str) -> None:
    with torch.device("meta"):
        model = CLIP(ARCHITECTURES[name])
    assert sum(p.numel() for p in model.parameters()) == registry.SIZES[name][1]


def test_checksum_of_another_file(tmp_path: Path) -> None:
    path = tmp_path / "RN50.pt"
    path.write_bytes(b"abc")
    check_sha256(path, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    with pytest.raises(CheckpointError, match="not the published file"):
        check_sha256(path, "0" * 64)


def test_captioner_width() -> None:
    assert CaptionerConfig(width=768).mlp_width == 3072
