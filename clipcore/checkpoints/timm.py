"""SigLIP's image tower as open_clip takes it from timm, and the way to the other towers from there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from clipcore.checkpoints import timm_towers
from clipcore.checkpoints.state import State, joined, renamed
from clipcore.config import VisionConfig
from clipcore.errors import UnsupportedArchitecture

# Width, layers, heads, MLP width of each size (arXiv 2303.15343 and 2502.14786).
_SIGLIP = {
    "base": (768, 12, 12, 3072),
    "large": (1024, 24, 16, 4096),
    "so400m": (1152, 27, 16, 4304),
    "giantopt": (1536, 40, 16, 6144),
}

# The towers that timm runs with the tanh form of GELU, in which all of them were trained; for the others it takes the
# exact form, and what open_clip's users get is followed here.
_TANH = ("base_patch32", "large_patch16_siglip_512", "so400m_patch16", "giantopt")

_SIGLIP_NAMES = (
    (r"^visual\.trunk\.", "visual."),
    (r"^visual\.patch_embed\.proj\.", "visual.conv1."),
    (r"^visual\.pos_embed$", "visual.positional_embedding"),
    (r"^visual\.norm\.", "visual.ln_post."),
    (r"^visual\.blocks\.(\d+)\.norm1\.", r"visual.transformer.resblocks.\1.ln_1."),
    (r"^visual\.blocks\.(\d+)\.norm2\.", r"visual.transformer.resblocks.\1.ln_2."),
    (r"^visual\.blocks\.(\d+)\.attn\.qkv\.(weight|bias)$", r"visual.transformer.resblocks.\1.attn.in_proj_\2"),
    (r"^visual\.blocks\.(\d+)\.attn\.proj\.", r"visual.transformer.resblocks.\1.attn.out_proj."),
    (r"^visual\.blocks\.(\d+)\.mlp\.", r"visual.transformer.resblocks.\1.mlp."),
    (r"^visual\.attn_pool\.latent$", "visual.attn_pool.probe"),
    (r"^visual\.attn_pool\.proj\.", "visual.attn_pool.attn.out_proj."),
    (r"^visual\.(.*)mlp\.fc1\.", r"visual.\1mlp.c_fc."),
    (r"^visual\.(.*)mlp\.fc2\.", r"visual.\1mlp.c_proj."),
)


def timm_vision(section: Mapping[str, Any], size: int) -> VisionConfig:
    """The image tower of an open_clip `vision_cfg` with a `timm_model_name`.

    Raises:
        UnsupportedArchitecture: If clipcore has no such network.
    """
    name = str(section["timm_model_name"])
    if timm_towers.is_timm_tower(name):
        return timm_towers.tower_vision(section, size)
    match = re.fullmatch(r"vit_(\w+)_patch(\d+)_siglip_(\d+)", name)
    if match is None or match.group(1) not in _SIGLIP or section.get("timm_pool") != "map":
        raise UnsupportedArchitecture(f"clipcore has no image tower like timm's {name!r}.")
    width, layers, heads, mlp_width = _SIGLIP[match.group(1)]
    return VisionConfig(
        kind="vit",
        image_size=size,
        patch_size=int(match.group(2)),
        width=width,
        layers=layers,
        heads=heads,
        mlp_ratio=mlp_width / width,
        activation="gelu_tanh" if any(part in name for part in _TANH) else "gelu",
        norm_eps=1e-6,
        class_token=False,
        patch_bias=True,
        pre_norm=False,
        pool="map",
        projection="none",
    )


def canonical(state: State, vision: VisionConfig) -> State:
    """The state with clipcore's names for the parts of an image tower from timm; other states are returned."""
    if vision.kind in ("eva", "convnext"):
        return timm_towers.canonical_tower(state, vision)
    if not any(name.startswith("visual.trunk.") for name in state):
        return state
    state = renamed(state, _SIGLIP_NAMES)
    for part in ("weight", "bias"):
        state = joined(state, [f"attn_pool.{name}.{part}" for name in ("q", "kv")], f"attn_pool.attn.in_proj_{part}")
    positions = state.get("visual.positional_embedding")
    if positions is not None:
        state["visual.positional_embedding"] = positions.reshaped(*positions.shape[-2:])
    return state
