"""Hugging Face folders: `config.json` to a `ClipConfig`, and transformers' tensor names to clipcore's."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import torch

from clipcore.checkpoints.align import align_canonical, align_config
from clipcore.checkpoints.described import described
from clipcore.checkpoints.state import Entry, State, from_tensors, joined, renamed
from clipcore.config import (
    HALF,
    IMAGENET_MEAN,
    IMAGENET_STD,
    Activation,
    ClipConfig,
    PreprocessConfig,
    TextConfig,
    VisionConfig,
)
from clipcore.errors import UnsupportedArchitecture

_ACTIVATIONS: dict[str, Activation] = {
    "gelu": "gelu",
    "quick_gelu": "quick_gelu",
    "gelu_pytorch_tanh": "gelu_tanh",
    "gelu_new": "gelu_tanh",
}


def read_config(data: Mapping[str, Any], preprocessor: Mapping[str, Any] | None) -> ClipConfig:
    """The config of a parsed `config.json`.

    Args:
        preprocessor: the parsed `preprocessor_config.json`, if there is one.

    Raises:
        CheckpointError: If a setting is missing or malformed.
        UnsupportedArchitecture: If the model is of a kind clipcore does not have.
    """
    kind = data.get("model_type")
    reader = _READERS.get(str(kind))
    if reader is None:
        raise UnsupportedArchitecture(f"clipcore cannot build a model of transformers' type {kind!r}.")
    with described("The model's config.json"):
        return reader(data, preprocessor)


def _activation(section: Mapping[str, Any], default: str) -> Activation:
    name = section.get("hidden_act", default)
    if name not in _ACTIVATIONS:
        raise UnsupportedArchitecture(f"clipcore has no activation like {name!r}.")
    return _ACTIVATIONS[name]


def _clip(data: Mapping[str, Any], preprocessor: Mapping[str, Any] | None) -> ClipConfig:
    """CLIP, LAION's and MetaCLIP's conversions of it. Absent settings have the defaults of `CLIPConfig`."""
    vision, text = data.get("vision_config", {}), data.get("text_config", {})
    width = int(vision.get("hidden_size", 768))
    text_width = int(text.get("hidden_size", 512))
    image_size = int(vision.get("image_size", 224))
    eos_id = int(text.get("eos_token_id", 49407))
    # Early configs of CLIP carry a wrong end mark, 2; there transformers takes the highest id, as CLIP does.
    highest = data.get("model_type") == "clip" and eos_id in (2, 49407)
    return ClipConfig(
        embed_dim=int(data.get("projection_dim", 512)),
        vision=VisionConfig(
            kind="vit",
            image_size=image_size,
            patch_size=int(vision.get("patch_size", 32)),
            width=width,
            layers=int(vision.get("num_hidden_layers", 12)),
            heads=int(vision.get("num_attention_heads", 12)),
            mlp_ratio=int(vision.get("intermediate_size", 3072)) / width,
            activation=_activation(vision, "quick_gelu"),
            norm_eps=float(vision.get("layer_norm_eps", 1e-5)),
        ),
        text=TextConfig(
            context_length=int(text.get("max_position_embeddings", 77)),
            vocab_size=int(text.get("vocab_size", 49408)),
            width=text_width,
            layers=int(text.get("num_hidden_layers", 12)),
            heads=int(text.get("num_attention_heads", 8)),
            mlp_ratio=int(text.get("intermediate_size", 2048)) / text_width,
            activation=_activation(text, "quick_gelu"),
            norm_eps=float(text.get("layer_norm_eps", 1e-5)),
            pool="eot" if highest else "eos",
            eos_id=49407 if highest else eos_id,
            tokenizer="clip" if data.get("model_type") == "clip" else "file",
        ),
        preprocess=_preprocess(preprocessor, PreprocessConfig(size=image_size)),
    )


def _siglip(data: Mapping[str, Any], preprocessor: Mapping[str, Any] | None) -> ClipConfig:
    """SigLIP and SigLIP 2 at a fixed size. Absent settings have the defaults of `SiglipConfig`."""
    vision, text = data.get("vision_config", {}), data.get("text_config", {})
    width, text_width = int(vision.get("hidden_size", 768)), int(text.get("hidden_size", 768))
    image_size = int(vision.get("image_size", 224))
    return ClipConfig(
        embed_dim=width,
        vision=VisionConfig(
            kind="vit",
            image_size=image_size,
            patch_size=int(vision.get("patch_size", 16)),
            width=width,
            layers=int(vision.get("num_hidden_layers", 12)),
            heads=int(vision.get("num_attention_heads", 12)),
            mlp_ratio=int(vision.get("intermediate_size", 3072)) / width,
            activation=_activation(vision, "gelu_pytorch_tanh"),
            norm_eps=float(vision.get("layer_norm_eps", 1e-6)),
            class_token=False,
            patch_bias=True,
            pre_norm=False,
            pool="map",
            projection="none",
        ),
        text=TextConfig(
            context_length=int(text.get("max_position_embeddings", 64)),
            vocab_size=int(text.get("vocab_size", 32000)),
            width=text_width,
            layers=int(text.get("num_hidden_layers", 12)),
            heads=int(text.get("num_attention_heads", 12)),
            mlp_ratio=int(text.get("intermediate_size", 3072)) / text_width,
            activation=_activation(text, "gelu_pytorch_tanh"),
            norm_eps=float(text.get("layer_norm_eps", 1e-6)),
            causal=False,
            pool="last",
            projection="linear_bias",
            # Gemma's vocabulary (SigLIP 2) pads with 0, T5's (SigLIP) with its end mark 1.
            pad_id=0 if int(text.get("vocab_size", 32000)) > 250_000 else 1,
            tokenizer="file",
            lower_case=True,
        ),
        preprocess=_preprocess(preprocessor, PreprocessConfig(size=image_size, resize="squash", mean=HALF, std=HALF)),
        logit_bias_init=-10.0,
    )


def _naflex(data: Mapping[str, Any], preprocessor: Mapping[str, Any] | None) -> ClipConfig:
    """SigLIP 2 for pictures of any shape (arXiv 2502.14786, section 2.4.2)."""
    config = _siglip(data, None)
    patches = int(data.get("vision_config", {}).get("num_patches", 256))
    settings = preprocessor or {}
    mean, std = settings.get("image_mean") or HALF, settings.get("image_std") or HALF
    vision = replace(
        config.vision, image_size=math.isqrt(patches) * config.vision.patch_size, extra=(("native_aspect", True),)
    )
    preprocess = PreprocessConfig(
        size=vision.image_size,
        resize="native",
        patch_size=vision.patch_size,
        max_patches=int(settings.get("max_num_patches", patches)),
        interpolation="bicubic" if settings.get("resample") == 3 else "bilinear",
        mean=(float(mean[0]), float(mean[1]), float(mean[2])),
        std=(float(std[0]), float(std[1]), float(std[2])),
    )
    return replace(config, vision=vision, preprocess=preprocess)


def _dinov2(data: Mapping[str, Any], preprocessor: Mapping[str, Any] | None) -> ClipConfig:
    """DINOv2 (arXiv 2304.07193), with or without registers: an image tower without text."""
    width = int(data["hidden_size"])
    mlp_width = int(width * float(data.get("mlp_ratio", 4)))
    extra: tuple[tuple[str, Any], ...] = (("smooth_positions", bool(data.get("num_register_tokens"))),)
    if data.get("use_swiglu_ffn"):  # the giant; a gate takes two thirds of the width, in multiples of 8
        mlp_width = (int(mlp_width * 2 / 3) + 7) // 8 * 8
        extra = (("gated", True), *extra)
    default = PreprocessConfig(size=224, shorter_side=256, mean=IMAGENET_MEAN, std=IMAGENET_STD)
    preprocess = _preprocess(preprocessor, default)
    return ClipConfig(
        embed_dim=width,
        vision=VisionConfig(
            kind="vit",
            image_size=preprocess.size,  # the network is trained at 518 and made to run at any multiple of 14
            patch_size=int(data.get("patch_size", 14)),
            width=width,
            layers=int(data["num_hidden_layers"]),
            heads=int(data["num_attention_heads"]),
            mlp_ratio=mlp_width / width,
            activation=_activation(data, "gelu"),
            norm_eps=float(data.get("layer_norm_eps", 1e-6)),
            registers=int(data.get("num_register_tokens", 0)),
            patch_bias=True,
            pre_norm=False,
            layer_scale=float(data.get("layerscale_value", 1.0)),
            projection="none",
            extra=extra,
        ),
        text=None,
        preprocess=preprocess,
    )


def _preprocess(data: Mapping[str, Any] | None, default: PreprocessConfig) -> PreprocessConfig:
    """Read the settings of transformers' image processors."""
    if data is None:
        return default
    size, crop = _length(data.get("size")), _length(data.get("crop_size"))
    cropped = bool(data.get("do_center_crop", default.resize == "shortest")) and crop is not None
    final = crop if cropped and crop is not None else size or default.size
    mean, std = data.get("image_mean") or default.mean, data.get("image_std") or default.std
    return PreprocessConfig(
        size=final,
        resize="shortest" if cropped else "squash",
        shorter_side=size if cropped and size is not None and size != final else 0,
        interpolation="bilinear" if data.get("resample") == 2 else "bicubic",
        mean=(float(mean[0]), float(mean[1]), float(mean[2])),
        std=(float(std[0]), float(std[1]), float(std[2])),
    )


def _length(value: Any) -> int | None:
    if isinstance(value, Mapping):
        value = value.get("shortest_edge") or value.get("height")
    return None if value is None else int(value)


_READERS: dict[str, Callable[[Mapping[str, Any], Mapping[str, Any] | None], ClipConfig]] = {
    "align": align_config,
    "clip": _clip,
    "metaclip_2": _clip,
    "siglip": _siglip,
    "siglip2": _naflex,
    "dinov2": _dinov2,
    "dinov2_with_registers": _dinov2,
}

_COMMON_RULES = (
    (r"^vision_model\.", "visual."),
    (r"^text_model\.", "text."),
    (r"\.encoder\.layers\.", ".transformer.resblocks."),
    (r"\.layer_norm1\.", ".ln_1."),
    (r"\.layer_norm2\.", ".ln_2."),
    (r"\.self_attn\.", ".attn."),
    (r"\.mlp\.fc1\.", ".mlp.c_fc."),
    (r"\.mlp\.fc2\.", ".mlp.c_proj."),
    (r"^visual\.embeddings\.patch_embedding\.", "visual.conv1."),
    (r"^visual\.embeddings\.class_embedding$", "visual.class_embedding"),
    (r"\.embeddings\.position_embedding\.weight$", ".positional_embedding"),
    (r"^text\.embeddings\.token_embedding\.", "text.token_embedding."),
    (r"^visual\.pre_layrnorm\.", "visual.ln_pre."),
    (r"^visual\.post_layernorm\.", "visual.ln_post."),
    (r"^text\.final_layer_norm\.", "text.ln_final."),
    (r"^visual\.head\.attention\.", "visual.attn_pool.attn."),
    (r"^visual\.head\.layernorm\.", "visual.attn_pool.norm."),
    (r"^visual\.head\.", "visual.attn_pool."),
    (r"^text\.head\.", "text.text_projection."),
)

_DINO_RULES = (
    (r"^dinov2(_with_registers)?\.", ""),
    (r"^embeddings\.cls_token$", "visual.class_embedding"),
    (r"^embeddings\.register_tokens$", "visual.register_embedding"),
    (r"^embeddings\.position_embeddings$", "visual.positional_embedding"),
    (r"^embeddings\.patch_embeddings\.projection\.", "visual.conv1."),
    (r"^encoder\.layer\.", "visual.transformer.resblocks."),
    (r"\.norm1\.", ".ln_1."),
    (r"\.norm2\.", ".ln_2."),
    (r"\.attention\.attention\.(query|key|value)\.", r".attn.\1."),
    (r"\.attention\.output\.dense\.", ".attn.out_proj."),
    (r"\.layer_scale1\.lambda1$", ".ls_1.gamma"),
    (r"\.layer_scale2\.lambda1$", ".ls_2.gamma"),
    (r"\.mlp\.fc1\.", ".mlp.c_fc."),
    (r"\.mlp\.fc2\.", ".mlp.c_proj."),
    (r"\.mlp\.weights_out\.", ".mlp.fc2."),
    (r"^layernorm\.", "visual.ln_post."),
)


def is_huggingface(state: State) -> bool:
    """Whether tensors are named as by transformers."""
    return any(name.startswith(("vision_model.", "embeddings.", "dinov2")) for name in state)


def canonical(state: State, config: ClipConfig) -> State:
    """The state with clipcore's names and layouts."""
    if config.vision.name == "align":
        return align_canonical(state)
    if config.text is None:
        state = renamed({name: entry for name, entry in state.items() if not name.endswith("mask_token")}, _DINO_RULES)
        for part in ("weight", "bias"):
            state = joined(state, [f"attn.{name}.{part}" for name in ("query", "key", "value")], f"attn.in_proj_{part}")
        state = _gates(state)
        # Pictures alone have no temperature; the one a fresh model starts with stands there.
        state |= from_tensors({"logit_scale": torch.tensor(config.logit_scale_init)})
        for name, rank in (("class_embedding", 1), ("register_embedding", 2), ("positional_embedding", 2)):
            entry = state.get(f"visual.{name}")
            if entry is not None:
                state[f"visual.{name}"] = entry.reshaped(*entry.shape[-rank:])
        return state
    state = renamed(state, _COMMON_RULES)
    for part in ("weight", "bias"):
        state = joined(state, [f"attn.{name}_proj.{part}" for name in ("q", "k", "v")], f"attn.in_proj_{part}")
    # transformers keeps projections as (out, in) matrices of linear layers, CLIP as (in, out).
    for theirs, ours in (
        ("visual_projection.weight", "visual.proj"),
        ("text_projection.weight", "text.text_projection"),
    ):
        if theirs in state:
            state[ours] = state.pop(theirs).transposed()
    if config.preprocess.resize == "native":
        state["visual.conv1.weight"] = _convolution(state["visual.conv1.weight"], config.vision.patch_size)
    return state


def _convolution(matrix: Entry, patch: int) -> Entry:
    """The convolution that does what a linear layer does with patches flattened by row, column and channel."""
    width = matrix.shape[0]
    shape = (width, 3, patch, patch)
    return matrix.then(shape, lambda x: x.reshape(width, patch, patch, 3).permute(0, 3, 1, 2).contiguous())


def _gates(state: State) -> State:
    """Part the joint matrices of gated MLPs."""
    result = dict(state)
    for name, entry in state.items():
        if ".mlp.weights_in." in name:
            half = entry.shape[0] // 2
            del result[name]
            result[name.replace("weights_in", "fc1_g")] = entry.rows(0, half)
            result[name.replace("weights_in", "fc1_x")] = entry.rows(half, 2 * half)
    return result
