"""EVA, ConvNeXt and DINOv2's giant: what their forms promise, and the names their weights come under."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

import clipcore
from clipcore.checkpoints import open_clip
from clipcore.checkpoints.timm_towers import eva_vision, tower_vision
from clipcore.config import ClipConfig, TextConfig, VisionConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.models.clip import CLIP
from clipcore.models.eva import EvaTransformer, rotary_angles, rotate

TEXT = TextConfig(width=16, layers=1, heads=2, vocab_size=40, context_length=8)
EVA = VisionConfig(kind="eva", image_size=32, patch_size=8, width=32, layers=2, heads=4, mlp_ratio=2, norm_eps=1e-6)
EVA02 = replace(
    EVA, projection="linear_bias", extra=(("rope", True), ("rope_grid", 4), ("sub_norm", True), ("swiglu", True))
)
POST = replace(EVA, projection="linear_bias", extra=(("post_norm", True),))
RMS = replace(EVA, qkv_bias=False, extra=(("rms_norm", True),))
CONVNEXT = VisionConfig(kind="convnext", image_size=64, width=8, layers=(1, 1, 2, 1), layer_scale=0.5, pool="avg")
GATED = replace(EVA, kind="vit", extra=(("gated", True),), layer_scale=0.5, projection="none", patch_bias=True)


@settings(max_examples=20, deadline=None)
@given(row=st.integers(0, 4), column=st.integers(0, 4), down=st.integers(0, 3), right=st.integers(0, 3))
def test_rotated_products_depend_on_the_distance_alone(row: int, column: int, down: int, right: int) -> None:
    angles = rotary_angles(8, 8, 16)
    generator = torch.Generator().manual_seed(0)
    query, key = torch.randn(2, 1, 1, 1, 16, generator=generator)

    def product(a: tuple[int, int], b: tuple[int, int]) -> float:
        turned = [rotate(x, angles[place[0] * 8 + place[1]][None], prefix=0) for x, place in ((query, a), (key, b))]
        return float((turned[0] * turned[1]).sum())

    here = product((0, 0), (down, right))
    assert product((row, column), (row + down, column + right)) == pytest.approx(here, abs=1e-4)


def test_rotation_keeps_lengths_and_the_class_token() -> None:
    x = torch.randn(2, 3, 1 + 16, 8)
    turned = rotate(x, rotary_angles(4, 16, 8))
    torch.testing.assert_close(turned[:, :, :1], x[:, :, :1])
    torch.testing.assert_close(turned.norm(dim=-1), x.norm(dim=-1))
    assert not torch.allclose(turned[:, :, 2:], x[:, :, 2:])


def test_other_grids_are_squeezed_into_the_range_of_training() -> None:
    coarse, fine = rotary_angles(16, 16, 8), rotary_angles(32, 16, 8)
    torch.testing.assert_close(fine.view(32, 32, 8)[::2, ::2], coarse.view(16, 16, 8))


@pytest.mark.parametrize(
    "vision", [EVA02, POST, RMS, CONVNEXT, GATED], ids=["eva02", "post", "rms", "convnext", "gated"]
)
def test_saved_folder_is_read_back(vision: VisionConfig, tmp_path: Path) -> None:
    torch.manual_seed(0)
    model = CLIP(ClipConfig(embed_dim=32, vision=vision, text=TEXT)).eval()
    save_file(model.state_dict(), tmp_path / "open_clip_model.safetensors")
    (tmp_path / "open_clip_config.json").write_text(json.dumps(open_clip.write_config(model.config)))
    clip = clipcore.load(tmp_path, device="cpu", precision="float32")
    pixels = torch.randn(2, 3, vision.image_size, vision.image_size)
    with torch.inference_mode():
        torch.testing.assert_close(clip.model.encode_image(pixels), model.encode_image(pixels))


@pytest.mark.parametrize("vision", [EVA02, POST, CONVNEXT], ids=["eva02", "post", "convnext"])
def test_gradients_are_the_same_with_checkpointing(vision: VisionConfig) -> None:
    torch.manual_seed(0)
    model = CLIP(ClipConfig(embed_dim=32, vision=vision, text=TEXT)).train()
    pixels = torch.randn(2, 3, vision.image_size, vision.image_size)
    gradients = []
    for enabled in (False, True):
        model.set_checkpointing(enabled)
        model.zero_grad()
        model.encode_image(pixels).square().mean().backward()
        gradients.append({name: p.grad.clone() for name, p in model.visual.named_parameters() if p.grad is not None})
    assert len(gradients[0]) == len(list(model.visual.parameters()))
    torch.testing.assert_close(gradients[0], gradients[1])


def baai_names(model: CLIP) -> dict[str, torch.Tensor]:
    """The state as BAAI's EVA-CLIP repository writes it."""
    renames = {
        "conv1.": "patch_embed.proj.",
        "class_embedding": "cls_token",
        "positional_embedding": "pos_embed",
        "ln_post.": "norm.",
        "attn.norm.": "attn.inner_attn_ln.",
        "attn.q_proj.bias": "attn.q_bias",
        "attn.v_proj.bias": "attn.v_bias",
        "mlp.norm.": "mlp.ffn_ln.",
        "mlp.fc1_g.": "mlp.w1.",
        "mlp.fc1_x.": "mlp.w2.",
        "mlp.fc2.": "mlp.w3.",
    }
    state: dict[str, torch.Tensor] = {}
    for name, tensor in model.state_dict().items():
        new = name
        if name.startswith("visual."):
            for ours, theirs in renames.items():
                new = new.replace(ours, theirs)
        leading = new.endswith(("cls_token", "pos_embed"))
        state[new] = tensor.reshape(1, -1, tensor.shape[-1]) if leading else tensor
    state["visual.rope.freqs_cos"] = torch.zeros(16, 8)
    state["visual.blocks.0.attn.rope.freqs_sin"] = torch.zeros(16, 8)
    return state


def test_baai_checkpoints_are_read(tmp_path: Path) -> None:
    torch.manual_seed(0)
    model = CLIP(ClipConfig(embed_dim=24, vision=EVA02, text=TEXT)).eval()
    save_file(baai_names(model), tmp_path / "EVA02_CLIP.safetensors")
    vision_cfg = {"image_size": 32, "layers": 2, "width": 32, "head_width": 8, "mlp_ratio": 2, "patch_size": 8}
    vision_cfg |= {"eva_model_name": "eva-clip-b-16-X", "rope": True, "pt_hw_seq_len": 4, "intp_freq": True}
    vision_cfg |= {"naiveswiglu": True, "subln": True}
    text_cfg = {"context_length": 8, "vocab_size": 40, "width": 16, "heads": 2, "layers": 1}
    config = {"embed_dim": 24, "vision_cfg": vision_cfg, "text_cfg": text_cfg}
    (tmp_path / "open_clip_config.json").write_text(json.dumps(config))
    clip = clipcore.load(tmp_path, device="cpu", precision="float32")
    pixels = torch.randn(2, 3, 32, 32)
    with torch.inference_mode():
        torch.testing.assert_close(clip.model.encode_image(pixels), model.encode_image(pixels))


def test_eva_at_another_image_size() -> None:
    torch.manual_seed(0)
    model = EvaTransformer(replace(EVA02, image_size=64), 24).eval()
    assert model.tokens(torch.randn(1, 3, 64, 64)).shape == (1, 65, 32)


@pytest.mark.parametrize(
    "settings_",
    [
        {"timm_model_name": "eva02_base_patch16_clip_224", "timm_pool": "avg", "timm_proj": None},
        {"timm_model_name": "eva_large_patch14_196", "timm_pool": "token", "timm_proj": None},
        {"timm_model_name": "convnext_base", "timm_pool": "abs_attn", "timm_proj": "linear"},
        {"timm_model_name": "convnext_base", "timm_pool": "", "timm_proj": "linear", "timm_proj_bias": True},
    ],
)
def test_towers_that_are_not_there(settings_: dict[str, Any]) -> None:
    with pytest.raises(UnsupportedArchitecture, match=str(settings_["timm_model_name"])):
        tower_vision(settings_, 224)


def test_eva_towers_that_nobody_published() -> None:
    with pytest.raises(UnsupportedArchitecture, match="mine"):
        eva_vision({"eva_model_name": "mine", "width": 8, "layers": 1, "patch_size": 8, "global_average_pool": True})
