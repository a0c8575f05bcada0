"""Towers that the `transformers` package computes: ALIGN's (arXiv 2102.05918) and multilingual text encoders.

The package is optional; without it everything else of clipcore works.
"""

from __future__ import annotations

from importlib.util import find_spec
from types import MappingProxyType
from typing import Any

import torch
from torch import Tensor, nn

from clipcore.config import TextConfig, VisionConfig
from clipcore.errors import MissingExtra, UnsupportedArchitecture

_XLM_ROBERTA = {"vocab_size": 250002, "max_position_embeddings": 514, "type_vocab_size": 1, "layer_norm_eps": 1e-5}

# The encoders that open_clip's configs name, as settings of transformers' configs that differ from their defaults.
_TEXTS = MappingProxyType(
    {
        "roberta-base": _XLM_ROBERTA | {"vocab_size": 50265},
        "xlm-roberta-base": _XLM_ROBERTA,
        "xlm-roberta-large": _XLM_ROBERTA
        | {"hidden_size": 1024, "num_hidden_layers": 24, "num_attention_heads": 16, "intermediate_size": 4096},
    }
)


def text_padding(name: str) -> int:
    """The id that pads the texts of an encoder.

    Raises:
        UnsupportedArchitecture: If no encoder of that name is adapted here.
    """
    if name == "align":
        return 0
    if name in _TEXTS:
        return 1
    raise UnsupportedArchitecture(f"clipcore has no text tower like {name!r}; it adapts {', '.join(sorted(_TEXTS))}.")


class AdaptedText(nn.Module):
    """A BERT-like encoder with pooling and projection; parameter names are those of open_clip's `HFTextEncoder`.

    Args:
        config: `kind` must be `transformers`; `name` says which encoder, `extra` holds settings of its config that
            differ from the published ones; `pool` is `avg` (over what is not padding) or `first`.
        embed_dim: size D of the output.

    Raises:
        MissingExtra: If `transformers` is not installed.
        UnsupportedArchitecture: If no encoder of that name is adapted here, or not with that pooling.
    """

    def __init__(self, config: TextConfig, embed_dim: int) -> None:
        super().__init__()
        if config.pool not in ("avg", "first"):
            raise UnsupportedArchitecture(f"clipcore has no text tower {config.name!r} with pooling {config.pool!r}.")
        self.config = config
        self.pad_id = text_padding(config.name)
        self.transformer = _text_network(config)
        width = int(self.transformer.config.hidden_size)
        self.proj: nn.Module
        if config.projection == "mlp":
            hidden = (width + embed_dim) // 2
            self.proj = nn.Sequential(
                nn.Linear(width, hidden, bias=False), nn.GELU(), nn.Linear(hidden, embed_dim, bias=False)
            )
        elif config.projection == "none":
            self.proj = nn.Identity()
        else:
            self.proj = nn.Linear(width, embed_dim, bias=config.projection == "linear_bias")

    def forward(self, tokens: Tensor) -> Tensor:
        """Encode token ids (M, L), int64, to (M, D), not normalised."""
        mask = tokens != self.pad_id
        # RoBERTa counts positions from the padding id on, BERT from 0; nothing is left to the buffers, which a
        # checkpoint does not hold.
        positions = torch.arange(tokens.shape[1], device=tokens.device).expand(tokens.shape)
        if self.config.name != "align":
            positions = mask.cumsum(dim=1) * mask + self.pad_id
        states: Tensor = self.transformer(
            input_ids=tokens,
            attention_mask=mask.long(),
            position_ids=positions,
            token_type_ids=torch.zeros_like(tokens),
        ).last_hidden_state
        if self.config.pool == "first":
            pooled = states[:, 0]
        else:
            pooled = (states * mask[..., None]).sum(dim=1) / mask.sum(dim=1, keepdim=True)
        out: Tensor = self.proj(pooled)
        return out


class AdaptedVision(nn.Module):
    """ALIGN's EfficientNet (arXiv 1905.11946), averaged over the picture.

    Args:
        config: `kind` must be `transformers` and `name` `align`; `extra` holds the settings of `AlignVisionConfig`.

    Raises:
        MissingExtra: If `transformers` is not installed.
        UnsupportedArchitecture: If there is no such network.
    """

    def __init__(self, config: VisionConfig) -> None:
        super().__init__()
        if config.name != "align":
            raise UnsupportedArchitecture(f"clipcore has no image tower like {config.name!r}.")
        self.config = config
        package = _package()
        self.network: nn.Module = package.AlignVisionModel(package.AlignVisionConfig(**_listed(config.options)))

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, H, W), preprocessed, to (N, D), not normalised; D is the width of the last stage."""
        out: Tensor = self.network(pixel_values=pixels).pooler_output
        return out


def _text_network(config: TextConfig) -> Any:
    package = _package()
    options = _listed(config.options)
    if config.name == "align":
        return package.AlignTextModel(package.AlignTextConfig(**options), add_pooling_layer=False)
    settings = {**_TEXTS[config.name], **options}
    if config.name.startswith("xlm"):
        return package.XLMRobertaModel(package.XLMRobertaConfig(**settings), add_pooling_layer=False)
    return package.RobertaModel(package.RobertaConfig(**settings), add_pooling_layer=False)


def _package() -> Any:
    if find_spec("transformers") is None:
        raise MissingExtra("This model needs an optional package: pip install albumen[transformers]")
    import transformers

    return transformers


def _listed(options: dict[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in options.items()}
