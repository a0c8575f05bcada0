"""ALIGN (arXiv 2102.05918) as transformers stores it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from clipcore.checkpoints.state import State, renamed
from clipcore.config import HALF, ClipConfig, PreprocessConfig, TextConfig, VisionConfig

_RULES = (
    (r"^vision_model\.", "visual.network."),
    (r"^text_model\.", "text.transformer."),
    (r"^text_projection\.", "text.proj."),
)

# Bookkeeping of transformers in its config sections.
_NO_SETTINGS = {"model_type", "architectures", "torch_dtype", "dtype", "transformers_version", "_name_or_path"}


def align_config(data: Mapping[str, Any], preprocessor: Mapping[str, Any] | None) -> ClipConfig:
    """The config of a parsed `config.json` of the type `align`.

    The published model squashes pictures to 346 x 346 pixels, takes the 289 x 289 in the centre and scales their values
    to [-1, 1]; texts have 64 tokens.
    """
    preprocess = _preprocess(preprocessor or {})
    return ClipConfig(
        embed_dim=int(data.get("projection_dim", 640)),
        vision=VisionConfig(
            kind="transformers",
            name="align",
            image_size=preprocess.size,
            pool="avg",
            projection="none",
            extra=_settings(data.get("vision_config", {})),
        ),
        text=TextConfig(
            kind="transformers",
            name="align",
            context_length=64,
            vocab_size=int(data.get("text_config", {}).get("vocab_size", 30522)),
            pool="first",
            projection="linear_bias",
            tokenizer="wordpiece",
            mask_padding=True,
            extra=_settings(data.get("text_config", {})),
        ),
        preprocess=preprocess,
        logit_scale_init=-math.log(float(data.get("temperature_init_value", 1.0))),
    )


def align_canonical(state: State) -> State:
    """The state with clipcore's names; the temperature becomes the logarithm of its inverse."""
    kept = {name: entry for name, entry in state.items() if not name.startswith("text_model.pooler.")}
    result = renamed(kept, _RULES)
    if "temperature" in result:
        result["logit_scale"] = result.pop("temperature").then((), lambda x: -x.float().log())
    return result


def _settings(section: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    plain = {name: tuple(value) if isinstance(value, list) else value for name, value in section.items()}
    return tuple(sorted((name, value) for name, value in plain.items() if name not in _NO_SETTINGS))


def _preprocess(data: Mapping[str, Any]) -> PreprocessConfig:
    size = int(data.get("size", {}).get("height", 346))
    crop = int(data.get("crop_size", {}).get("height", 289)) if data.get("do_center_crop", True) else size
    return PreprocessConfig(
        size=crop,
        resize="squash",
        shorter_side=0 if crop == size else size,
        interpolation="bicubic" if data.get("resample", 2) == 3 else "bilinear",
        mean=HALF,
        std=HALF,
    )
