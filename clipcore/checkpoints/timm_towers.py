"""The image towers that open_clip takes from timm and that are neither plain ViTs nor ResNets: EVA and ConvNeXt.

open_clip's config names them (`timm_model_name`) and their sizes are those of the papers; its tensors lie under
`visual.trunk.` and `visual.head.`. BAAI's own EVA-CLIP checkpoints hold the same EVA towers under other names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from clipcore.checkpoints.state import Entry, State, renamed
from clipcore.config import EvaOptions, VisionConfig, VisionPool
from clipcore.errors import UnsupportedArchitecture

_EVA02 = (("rope", True), ("sub_norm", True), ("swiglu", True))

# timm's name without its image size: one row of the papers' tables each.
_TOWERS = {
    "eva_giant_patch14": VisionConfig(
        kind="eva", patch_size=14, width=1408, layers=40, heads=16, mlp_ratio=6144 / 1408, norm_eps=1e-6
    ),
    "eva02_base_patch16_clip": VisionConfig(
        kind="eva", patch_size=16, width=768, layers=12, heads=12, mlp_ratio=2048 / 768, norm_eps=1e-6, extra=_EVA02
    ),
    "eva02_large_patch14_clip": VisionConfig(
        kind="eva", patch_size=14, width=1024, layers=24, heads=16, mlp_ratio=2730 / 1024, norm_eps=1e-6, extra=_EVA02
    ),
    "eva02_enormous_patch14_clip": VisionConfig(
        kind="eva",
        patch_size=14,
        width=1792,
        layers=64,
        heads=16,
        mlp_ratio=15360 / 1792,
        norm_eps=1e-6,
        extra=(("post_norm", True),),
    ),
    "convnext_tiny": VisionConfig(kind="convnext", width=96, layers=(3, 3, 9, 3), norm_eps=1e-6, layer_scale=1e-6),
    "convnext_small": VisionConfig(kind="convnext", width=96, layers=(3, 3, 27, 3), norm_eps=1e-6, layer_scale=1e-6),
    "convnext_base": VisionConfig(kind="convnext", width=128, layers=(3, 3, 27, 3), norm_eps=1e-6, layer_scale=1e-6),
    "convnext_large": VisionConfig(kind="convnext", width=192, layers=(3, 3, 27, 3), norm_eps=1e-6, layer_scale=1e-6),
    "convnext_xlarge": VisionConfig(kind="convnext", width=256, layers=(3, 3, 27, 3), norm_eps=1e-6, layer_scale=1e-6),
    "convnext_xxlarge": VisionConfig(kind="convnext", width=384, layers=(3, 4, 30, 3), norm_eps=1e-5, layer_scale=1e-6),
}

_EVA_NAMES = (
    (r"^visual\.trunk\.", "visual."),
    (r"^visual\.patch_embed\.proj\.", "visual.conv1."),
    (r"^visual\.cls_token$", "visual.class_embedding"),
    (r"^visual\.pos_embed$", "visual.positional_embedding"),
    (r"^visual\.norm\.", "visual.ln_post."),
    # BAAI's own checkpoints
    (r"\.attn\.inner_attn_ln\.", ".attn.norm."),
    (r"\.mlp\.ffn_ln\.", ".mlp.norm."),
    (r"\.mlp\.w1\.", ".mlp.fc1_g."),
    (r"\.mlp\.w2\.", ".mlp.fc1_x."),
    (r"\.mlp\.w3\.", ".mlp.fc2."),
    (r"\.attn\.q_bias$", ".attn.q_proj.bias"),
    (r"\.attn\.v_bias$", ".attn.v_proj.bias"),
)

_CONVNEXT_NAMES = (
    (r"^visual\.head\.mlp\.", "visual.head."),
    (r"^visual\.trunk\.head\.norm\.", "visual.norm."),
    (r"^visual\.trunk\.", "visual."),
)


def tower_vision(settings: Mapping[str, Any], size: int) -> VisionConfig:
    """Describe the image tower of open_clip's `vision_cfg` with a `timm_model_name` of the EVA or ConvNeXt family.

    Raises:
        UnsupportedArchitecture: If there is no such tower here, or its head is of another kind.
    """
    name = str(settings.get("timm_model_name"))
    stem, _, suffix = name.rpartition("_")
    tower = _TOWERS.get(stem if suffix.isdecimal() else name)
    if tower is None:
        raise UnsupportedArchitecture(f"clipcore has no image tower {name!r}.")
    pool, projection = settings.get("timm_pool", "avg"), settings.get("timm_proj", "linear") or ""
    head: Literal["linear", "linear_bias", "mlp"] | None = None
    if tower.kind == "eva" and (pool, projection) == ("token", ""):
        head = "linear_bias"
    elif tower.kind == "convnext" and pool in ("", "avg") and not settings.get("timm_proj_bias"):
        head = "linear" if projection == "linear" else "mlp" if projection == "mlp" else None
    if head is None:
        raise UnsupportedArchitecture(f"clipcore has no {name!r} with pooling {pool!r} and projection {projection!r}.")
    pooling: VisionPool = "avg" if tower.kind == "convnext" else "cls"
    return replace(tower, image_size=size, pool=pooling, projection=head)


def eva_vision(settings: Mapping[str, Any]) -> VisionConfig:
    """Describe the image tower of a config of BAAI's EVA-CLIP, whose `vision_cfg` has an `eva_model_name`.

    Raises:
        UnsupportedArchitecture: If it pools or positions tokens in a way that no published model does.
    """
    rope = bool(settings.get("rope", False))
    if settings.get("global_average_pool") or settings.get("ls_init_value") or (rope and not settings.get("intp_freq")):
        raise UnsupportedArchitecture(f"clipcore has no EVA tower like {settings.get('eva_model_name')!r}.")
    width = int(settings["width"])
    qkv_bias = bool(settings.get("qkv_bias", True))
    options = {
        "rope": rope,
        "rope_grid": int(settings.get("pt_hw_seq_len", 16)),
        "swiglu": bool(settings.get("naiveswiglu", False)),
        "sub_norm": bool(settings.get("subln", False)),
        "post_norm": bool(settings.get("postnorm", False)),
        "rms_norm": bool(settings.get("use_rms_norm", False)),
    }
    default = EvaOptions()
    return VisionConfig(
        kind="eva",
        image_size=int(settings.get("image_size", 224)),
        patch_size=int(settings["patch_size"]),
        width=width,
        layers=int(settings["layers"]),
        heads=width // int(settings.get("head_width", 64)),
        mlp_ratio=int(width * settings.get("mlp_ratio", 4.0)) / width,  # the reference truncates
        norm_eps=1e-6,
        qkv_bias=qkv_bias,
        projection="linear_bias" if qkv_bias else "linear",
        extra=tuple(sorted((name, value) for name, value in options.items() if value != getattr(default, name))),
    )


def is_timm_tower(name: str) -> bool:
    """Whether a `timm_model_name` is of the families read here."""
    return name.startswith(("eva", "convnext"))


def canonical_tower(state: State, vision: VisionConfig) -> State:
    """The state with clipcore's names for the parts of an EVA or ConvNeXt tower; other towers' states are returned.

    Args:
        state: tensors named as by open_clip or by BAAI's EVA-CLIP.
    """
    if vision.kind == "convnext":
        return renamed(state, _CONVNEXT_NAMES)
    if vision.kind != "eva":
        return state
    result: State = {}
    for name, entry in renamed(state, _EVA_NAMES).items():
        if ".rope." in name:
            continue  # a table of angles that is computed anew
        if name.startswith("visual.blocks.") and name.endswith(".attn.qkv.weight"):
            result |= _split(name.removesuffix("qkv.weight"), entry)
        elif name in {"visual.class_embedding", "visual.positional_embedding"}:
            result[name] = _squeezed(entry)
        else:
            result[name] = entry
    return result


def _split(stem: str, entry: Entry) -> State:
    """Query, key and value of a joint matrix."""
    third = entry.shape[0] // 3
    names = ("q_proj", "k_proj", "v_proj")
    return {f"{stem}{name}.weight": entry.rows(i * third, (i + 1) * third) for i, name in enumerate(names)}


def _squeezed(entry: Entry) -> Entry:
    """Without the leading axes of length one that timm gives to learned tokens."""
    shape = tuple(entry.shape)
    while len(shape) > 1 and shape[0] == 1:
        shape = shape[1:]
    return entry.reshaped(*shape)
