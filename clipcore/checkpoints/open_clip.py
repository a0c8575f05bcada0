"""open_clip's description of a model, `open_clip_config.json`, to and from a `ClipConfig`.

The file holds `model_cfg` and `preprocess_cfg`. What open_clip cannot express (a convolutional stem, a factorised token
embedding) clipcore writes whole under a further key, `clipcore`, which then takes precedence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from clipcore.checkpoints.described import described
from clipcore.checkpoints.timm import timm_vision
from clipcore.checkpoints.timm_towers import eva_vision
from clipcore.config import Activation, CaptionerConfig, ClipConfig, PreprocessConfig, TextConfig, VisionConfig
from clipcore.errors import CheckpointError, UnsupportedArchitecture

OWN_KEY = "clipcore"
_UNSUPPORTED = ("qk_norm", "scaled_cosine_attn", "scale_heads", "scale_attn_inner", "scale_attn", "scale_fc")


def read_config(data: Mapping[str, Any]) -> ClipConfig:
    """The config of a parsed `open_clip_config.json`, or of the bare `model_cfg` of open_clip's own config files.

    Raises:
        CheckpointError: If a section is missing or malformed.
        UnsupportedArchitecture: If the network uses parts clipcore does not have.
    """
    with described("The open_clip config"):
        return ClipConfig.from_dict(data[OWN_KEY]) if OWN_KEY in data else _config(data)


def _config(data: Mapping[str, Any]) -> ClipConfig:
    model = data.get("model_cfg", data)
    quick_gelu = bool(model.get("quick_gelu", False))
    vision = _vision(model["vision_cfg"], quick_gelu=quick_gelu)
    multimodal = model.get("multimodal_cfg")
    bias = model.get("init_logit_bias")
    config = ClipConfig(
        embed_dim=int(model["embed_dim"]),
        vision=vision,
        text=_text(model["text_cfg"], quick_gelu=quick_gelu),
        preprocess=_preprocess(data.get("preprocess_cfg", {}), vision.image_size),
        captioner=None if multimodal is None else _captioner(multimodal),
        logit_bias_init=None if bias is None else float(bias),
    )
    scale = model.get("init_logit_scale")
    return config if scale is None else replace(config, logit_scale_init=float(scale))


def write_config(config: ClipConfig) -> dict[str, Any]:
    """The contents of an `open_clip_config.json` that `read_config` turns into the same config."""
    data: dict[str, Any] = {"model_cfg": _model_cfg(config), "preprocess_cfg": _preprocess_cfg(config.preprocess)}
    try:
        faithful = config.vision.kind in ("vit", "resnet") and read_config(data) == config
    except (CheckpointError, UnsupportedArchitecture):
        faithful = False
    if not faithful:
        data[OWN_KEY] = config.to_dict()
    return data


def _refuse(section: Mapping[str, Any]) -> None:
    for name in _UNSUPPORTED:
        if section.get(name):
            raise UnsupportedArchitecture(f"clipcore has no attention block with open_clip's option {name}.")
    if section.get("block_type") not in (None, "default"):
        raise UnsupportedArchitecture(f"clipcore has no attention block of open_clip's type {section['block_type']!r}.")


def _activation(section: Mapping[str, Any], *, quick_gelu: bool) -> Activation:
    if quick_gelu:
        return "quick_gelu"
    tanh = (section.get("act_kwargs") or {}).get("approximate") == "tanh"
    return "gelu_tanh" if tanh else "gelu"


def _eps(section: Mapping[str, Any]) -> float:
    return float((section.get("norm_kwargs") or {}).get("eps", 1e-5))


def _ratio(section: Mapping[str, Any], width: int) -> float:
    """open_clip truncates the MLP's width; the ratio returned gives exactly that width."""
    return int(width * float(section.get("mlp_ratio", 4.0))) / width


def _vision(section: Mapping[str, Any], *, quick_gelu: bool) -> VisionConfig:
    _refuse(section)
    size = _square(section.get("image_size", 224))
    if section.get("eva_model_name"):
        return eva_vision(section)
    if section.get("timm_model_name"):
        return timm_vision(section, size)
    width = int(section.get("width", 768))
    head_width = int(section.get("head_width", 64))
    layers = section.get("layers", 12)
    if isinstance(layers, list | tuple):
        heads = width * 32 // head_width
        return VisionConfig(kind="resnet", image_size=size, width=width, layers=tuple(layers), heads=heads)
    pool: Any = {"tok": "cls", "avg": "avg"}.get(section.get("pool_type", "tok"))
    if pool is None or isinstance(section.get("attentional_pool"), str):
        raise UnsupportedArchitecture("clipcore has no image tower with this kind of pooling.")
    return VisionConfig(
        kind="vit",
        image_size=size,
        patch_size=_square(section.get("patch_size", 16)),
        width=width,
        layers=int(layers),
        heads=width // head_width,
        mlp_ratio=_ratio(section, width),
        activation=_activation(section, quick_gelu=quick_gelu),
        norm_eps=_eps(section),
        pre_norm=not section.get("no_ln_pre", False),
        norm_after_pool=bool(section.get("final_ln_after_pool", False)),
        pool="attention" if section.get("attentional_pool") else pool,
        pool_queries=int(section.get("attn_pooler_queries", 256)),
        pool_heads=int(section.get("attn_pooler_heads", 8)),
        layer_scale=section.get("ls_init_value"),
    )


def _square(value: Any) -> int:
    if isinstance(value, list | tuple):
        if len(set(value)) != 1:
            raise UnsupportedArchitecture(f"clipcore has image towers for square pictures only, not {value}.")
        value = value[0]
    return int(value)


def _text(section: Mapping[str, Any], *, quick_gelu: bool) -> TextConfig:
    _refuse(section)
    if section.get("hf_model_name"):
        from clipcore.models.adapted import text_padding  # imports torch, which nobody else here needs

        projection: Any = {"linear": "linear", "mlp": "mlp", "none": "none"}[section.get("hf_proj_type", "mlp")]
        pool: Any = {"mean_pooler": "avg", "cls_pooler": "first"}.get(section.get("hf_pooler_type", "mean_pooler"))
        if pool is None:
            raise UnsupportedArchitecture(f"clipcore has no text pooling like {section.get('hf_pooler_type')!r}.")
        return TextConfig(
            kind="transformers",
            name=str(section["hf_model_name"]),
            context_length=int(section.get("context_length", 77)),
            projection=projection,
            pool=pool,
            pad_id=text_padding(str(section["hf_model_name"])),
            tokenizer="file",
            tokenizer_name=str(section.get("hf_tokenizer_name") or section["hf_model_name"]),
        )
    width = int(section.get("width", 512))
    pools: dict[str, Any] = {"argmax": "eot", "eos": "eos", "first": "first", "last": "last"}
    pool = pools.get(section.get("pool_type", "argmax"))
    if pool is None:
        raise UnsupportedArchitecture(f"clipcore has no text pooling like {section.get('pool_type')!r}.")
    config = TextConfig(
        context_length=int(section.get("context_length", 77)),
        vocab_size=int(section.get("vocab_size", 49408)),
        width=width,
        layers=int(section.get("layers", 12)),
        heads=int(section.get("heads", 8)),
        mlp_ratio=_ratio(section, width),
        activation=_activation(section, quick_gelu=quick_gelu),
        norm_eps=_eps(section),
        layer_scale=section.get("ls_init_value"),
        causal=not section.get("no_causal_mask", False),
        embed_cls=bool(section.get("embed_cls", False)),
        pool=pool,
        pad_id=int(section.get("pad_id", 0)),
        projection=_text_projection(section),
    )
    if pool == "eos":
        config = replace(config, eos_id=int(section.get("eos_id", 2)))
    return _with_tokenizer(config, section)


def _text_projection(section: Mapping[str, Any]) -> Any:
    if section.get("proj_type", "linear") == "none":
        return "none"
    return "linear_bias" if section.get("proj_bias", False) else "linear"


def _with_tokenizer(config: TextConfig, section: Mapping[str, Any]) -> TextConfig:
    name = section.get("hf_tokenizer_name")
    if not name:
        return config
    options = section.get("tokenizer_kwargs") or {}
    # CLIPA drops BERT's closing mark; SigLIP strips punctuation and case.
    return replace(
        config,
        tokenizer="bert" if options.get("strip_sep_token") else "file",
        tokenizer_name=str(name),
        lower_case=options.get("clean") == "canonicalize",
    )


def _captioner(section: Mapping[str, Any]) -> CaptionerConfig:
    return CaptionerConfig(
        width=int(section.get("width", 512)),
        layers=int(section.get("layers", 12)),
        heads=int(section.get("heads", 8)),
        vocab_size=int(section.get("vocab_size", 49408)),
        context_length=int(section.get("context_length", 77)),
        mlp_ratio=float(section.get("mlp_ratio", 4.0)),
    )


def _preprocess(section: Mapping[str, Any], size: int) -> PreprocessConfig:
    default = PreprocessConfig()
    return PreprocessConfig(
        size=_square(section.get("size", size)),
        resize=section.get("resize_mode") or default.resize,
        interpolation="bilinear" if section.get("interpolation") == "bilinear" else "bicubic",
        mean=_triple(section.get("mean") or default.mean),
        std=_triple(section.get("std") or default.std),
        fill=int(section.get("fill_color") or 0),
    )


def _triple(values: Any) -> tuple[float, float, float]:
    r, g, b = values
    return float(r), float(g), float(b)


def _preprocess_cfg(config: PreprocessConfig) -> dict[str, Any]:
    return {
        "size": config.size,
        "mode": "RGB",
        "mean": list(config.mean),
        "std": list(config.std),
        "interpolation": config.interpolation,
        "resize_mode": config.resize,
        "fill_color": config.fill,
    }


def _model_cfg(config: ClipConfig) -> dict[str, Any]:
    """open_clip's nearest description; `write_config` checks whether it is a faithful one."""
    vision, text = config.vision, config.text
    model: dict[str, Any] = {"embed_dim": config.embed_dim, "custom_text": True, "vision_cfg": _vision_cfg(vision)}
    if vision.activation == "quick_gelu" or (text is not None and text.activation == "quick_gelu"):
        model["quick_gelu"] = True
    if text is not None:
        model["text_cfg"] = _text_cfg(text)
    if config.captioner is not None:
        names = ("width", "layers", "heads", "vocab_size", "context_length", "mlp_ratio")
        model["multimodal_cfg"] = {name: getattr(config.captioner, name) for name in names}
    model["init_logit_scale"] = config.logit_scale_init
    if config.logit_bias_init is not None:
        model["init_logit_bias"] = config.logit_bias_init
    return model


def _vision_cfg(vision: VisionConfig) -> dict[str, Any]:
    if vision.kind == "resnet":
        return {
            "image_size": vision.image_size,
            "layers": list(vision.layers) if isinstance(vision.layers, tuple) else vision.layers,
            "width": vision.width,
            "head_width": vision.width * 32 // vision.heads,
        }
    section: dict[str, Any] = {
        "image_size": vision.image_size,
        "patch_size": vision.patch_size,
        "width": vision.width,
        "layers": vision.layers,
        "head_width": vision.width // vision.heads,
        "mlp_ratio": vision.mlp_ratio,
        "pool_type": "avg" if vision.pool == "avg" else "tok",
        "no_ln_pre": not vision.pre_norm,
        "final_ln_after_pool": vision.norm_after_pool,
    }
    if vision.layer_scale is not None:
        section["ls_init_value"] = vision.layer_scale
    if vision.pool == "attention":
        section |= {
            "attentional_pool": True,
            "attn_pooler_queries": vision.pool_queries,
            "attn_pooler_heads": vision.pool_heads,
        }
    return section | _flavour(vision)


def _text_cfg(text: TextConfig) -> dict[str, Any]:
    section: dict[str, Any] = {
        name: getattr(text, name) for name in ("context_length", "vocab_size", "width", "heads", "layers", "mlp_ratio")
    }
    section |= {
        "pool_type": {"eot": "argmax"}.get(text.pool, text.pool),
        "no_causal_mask": not text.causal,
        "embed_cls": text.embed_cls,
        "pad_id": text.pad_id,
        "proj_type": "none" if text.projection == "none" else "linear",
        "proj_bias": text.projection == "linear_bias",
    }
    if text.pool == "eos":
        section["eos_id"] = text.eos_id
    if text.tokenizer != "clip":
        section["hf_tokenizer_name"] = text.tokenizer_name
        section["tokenizer_kwargs"] = (
            {"strip_sep_token": True}
            if text.tokenizer == "bert"
            else {"clean": "canonicalize"}
            if text.lower_case
            else {}
        )
    if text.layer_scale is not None:
        section["ls_init_value"] = text.layer_scale
    return section | _flavour(text)


def _flavour(tower: VisionConfig | TextConfig) -> dict[str, Any]:
    section: dict[str, Any] = {}
    if tower.activation == "gelu_tanh":
        section["act_kwargs"] = {"approximate": "tanh"}
    if tower.norm_eps != 1e-5:
        section["norm_kwargs"] = {"eps": tower.norm_eps}
    return section
