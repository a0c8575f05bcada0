"""Two towers and a temperature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.config import ClipConfig, TextConfig, VisionConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.models.adapted import AdaptedText, AdaptedVision
from clipcore.models.bert import BertText
from clipcore.models.coca import CaptionDecoder
from clipcore.models.convnext import ConvNeXt
from clipcore.models.dinov2 import GatedVisionTransformer
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.models.eva import EvaTransformer
from clipcore.models.layers import Transformer
from clipcore.models.naflex import NaFlexVisionTransformer
from clipcore.models.resnet import ModifiedResNet
from clipcore.models.text import TextTransformer
from clipcore.models.vit import VisionTransformer

# OpenAI's checkpoints hold the text tower's parts beside the image tower, open_clip's newer ones under `text.`.
FLAT_TEXT = ("transformer.", "token_embedding.", "positional_embedding", "ln_final.", "text_projection")


def build_vision(config: VisionConfig, embed_dim: int) -> nn.Module:
    """The image tower of a config: pixels (N, 3, H, W) to (N, D).

    Raises:
        UnsupportedArchitecture: If there is no module for `config.kind`.
    """
    if config.kind == "vit":
        options = config.options
        tower = GatedVisionTransformer if options.get("gated") else VisionTransformer
        return (NaFlexVisionTransformer if options.get("native_aspect") else tower)(config, embed_dim)
    if config.kind == "resnet":
        return ModifiedResNet(config, embed_dim)
    if config.kind == "efficientnet_lite":
        return EfficientNetLite(config, embed_dim)
    if config.kind == "convnext":
        return ConvNeXt(config, embed_dim)
    if config.kind == "eva":
        return EvaTransformer(config, embed_dim)
    if config.kind == "transformers":
        return AdaptedVision(config)
    raise UnsupportedArchitecture(f"clipcore has no image tower of kind {config.kind!r}.")


def build_text(config: TextConfig, embed_dim: int) -> nn.Module:
    """The text tower of a config: tokens (M, L) to (M, D).

    Raises:
        UnsupportedArchitecture: If there is no module for `config.kind`.
    """
    if config.kind == "transformer":
        return TextTransformer(config, embed_dim)
    if config.kind == "bert":
        return BertText(config, embed_dim)
    if config.kind == "transformers":
        return AdaptedText(config, embed_dim)
    raise UnsupportedArchitecture(f"clipcore has no text tower of kind {config.kind!r}.")


def text_prefixed(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """A state dict with OpenAI's flat text names put under `text.`; other names are kept."""
    return {f"text.{key}" if key.startswith(FLAT_TEXT) else key: value for key, value in state.items()}


class CLIP(nn.Module):
    """A dual encoder.

    Attributes:
        visual: image tower, pixels (N, 3, H, W) to (N, D).
        text: text tower, tokens (M, L) to (M, D); None for an image-only model.
        text_decoder: CoCa's captioning decoder, see `clipcore.captioning`; None for the other models.
        logit_scale: natural logarithm of the inverse temperature, scalar.
        logit_bias: bias of the pairwise sigmoid, scalar, or None.
    """

    def __init__(self, config: ClipConfig) -> None:
        super().__init__()
        self.config = config
        self.visual = build_vision(config.vision, config.embed_dim)
        self.text = None if config.text is None else build_text(config.text, config.embed_dim)
        self.text_decoder = None if config.captioner is None else CaptionDecoder(config.captioner)
        self.logit_scale = nn.Parameter(torch.tensor(config.logit_scale_init))
        self.logit_bias = None if config.logit_bias_init is None else nn.Parameter(torch.tensor(config.logit_bias_init))

    def encode_image(self, pixels: Tensor) -> Tensor:
        """Encode preprocessed pixels (N, 3, H, W) to (N, D), not normalised."""
        out: Tensor = self.visual(pixels)
        return out

    def encode_text(self, tokens: Tensor) -> Tensor:
        """Encode token ids (M, L) to (M, D), not normalised.

        Raises:
            UnsupportedArchitecture: If the model has no text tower.
        """
        if self.text is None:
            raise UnsupportedArchitecture("This model has an image tower only and cannot encode text.")
        out: Tensor = self.text(tokens)
        return out

    def logits(self, image_features: Tensor, text_features: Tensor) -> Tensor:
        """Scaled similarities (N, M) of vectors (N, D) and (M, D), which are normalised here."""
        out = self.logit_scale.exp() * F.normalize(image_features, dim=-1) @ F.normalize(text_features, dim=-1).T
        return out if self.logit_bias is None else out + self.logit_bias

    def forward(self, pixels: Tensor, tokens: Tensor) -> Tensor:
        """Logits (N, M) of every image with every text."""
        return self.logits(self.encode_image(pixels), self.encode_text(tokens))

    def set_checkpointing(self, enabled: bool = True) -> None:
        """Trade time for memory in training: recompute activations in the backward pass."""
        for module in self.modules():
            if isinstance(module, Transformer | ModifiedResNet | EfficientNetLite | ConvNeXt | EvaTransformer):
                module.checkpointing = enabled

    def load_state_dict(self, state_dict: Mapping[str, Any], strict: bool = True, assign: bool = False) -> Any:
        """As `nn.Module.load_state_dict`; OpenAI's flat names are accepted as well."""
        return super().load_state_dict(text_prefixed(state_dict), strict=strict, assign=assign)
