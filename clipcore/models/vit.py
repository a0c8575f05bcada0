"""Vision Transformer (arXiv 2010.11929) with the variations of the CLIP family."""

from __future__ import annotations

import itertools
import math

import torch
from torch import Tensor, nn

from clipcore.config import VisionConfig
from clipcore.errors import UnsupportedArchitecture
from clipcore.models.layers import Transformer, normal_parameter
from clipcore.models.pool import AttentionalPool, MapPool


class ConvStem(nn.Sequential):
    """3 x 3 convolutions of stride 2 down to the patch grid, then 1 x 1 (arXiv 2106.14881, section 4).

    It trains faster and steadier than one large strided convolution on little data.
    """

    def __init__(self, width: int, patch_size: int) -> None:
        steps = int(math.log2(patch_size))
        if 2**steps != patch_size:
            raise UnsupportedArchitecture(
                f"A convolutional stem needs a patch size that is a power of two, not {patch_size}."
            )
        channels = [3] + [max(width >> (steps - i), 16) for i in range(1, steps + 1)]
        layers: list[nn.Module] = []
        for before, after in itertools.pairwise(channels):
            layers += [nn.Conv2d(before, after, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(after), nn.GELU()]
        super().__init__(*layers, nn.Conv2d(channels[-1], width, 1, bias=False))


class VisionTransformer(nn.Module):
    """Patches to one vector; parameter names are those of OpenAI's and open_clip's checkpoints.

    Args:
        config: `kind` must be `vit`.
        embed_dim: size D of the output.
    """

    def __init__(self, config: VisionConfig, embed_dim: int) -> None:
        super().__init__()
        assert isinstance(config.layers, int)
        self.config = config
        width = config.width
        scale = width**-0.5
        self.conv1: nn.Module = (
            ConvStem(width, config.patch_size)
            if config.stem == "conv"
            else nn.Conv2d(3, width, config.patch_size, stride=config.patch_size, bias=config.patch_bias)
        )
        self.class_embedding = normal_parameter(width, std=scale) if config.class_token else None
        self.register_embedding = normal_parameter(config.registers, width, std=scale) if config.registers else None
        self.positional_embedding = normal_parameter(config.grid**2 + config.class_token, width, std=scale)
        self.ln_pre = nn.LayerNorm(width, eps=config.norm_eps) if config.pre_norm else nn.Identity()
        self.transformer = Transformer(
            width,
            config.layers,
            config.heads,
            config.mlp_width,
            act=config.activation,
            eps=config.norm_eps,
            qkv_bias=config.qkv_bias,
            layer_scale=config.layer_scale,
        )
        pooled = width
        self.attn_pool: MapPool | AttentionalPool | None = None
        if config.pool == "map":
            self.attn_pool = MapPool(width, config.heads, config.mlp_width, act=config.activation, eps=config.norm_eps)
        elif config.pool == "attention":
            self.attn_pool = AttentionalPool(embed_dim, width, config.pool_heads, config.pool_queries)
            pooled = embed_dim
        self.ln_post = nn.LayerNorm(pooled, eps=config.norm_eps)
        self.proj = normal_parameter(pooled, embed_dim, std=scale) if config.projection == "linear" else None

    @property
    def prefix_tokens(self) -> int:
        """Tokens that stand before the patches."""
        return int(self.config.class_token) + self.config.registers

    def embed(self, pixels: Tensor) -> Tensor:
        """Turn pixels (N, 3, H, W) into tokens with positions, (N, prefix + patches, width)."""
        x = self.conv1(pixels).flatten(2).transpose(1, 2)  # (N, patches, width)
        if self.class_embedding is not None:
            x = torch.cat([self.class_embedding.expand(x.shape[0], 1, -1), x], dim=1)
        x = x + self.positions(pixels)
        if self.register_embedding is not None:  # registers bear no position and follow the class token
            registers = self.register_embedding.expand(x.shape[0], -1, -1)
            x = torch.cat([x[:, :1], registers, x[:, 1:]], dim=1)
        out: Tensor = self.ln_pre(x)
        return out

    def positions(self, pixels: Tensor) -> Tensor:  # noqa: ARG002 - towers for pictures of any shape look at them
        """Position vectors (prefix + patches, width) of the tokens of pixels (N, 3, H, W)."""
        return self.positional_embedding

    def tokens(self, pixels: Tensor, depth: int | None = None) -> Tensor:
        """Tokens (N, prefix + patches, width) after the first `depth` blocks (all by default), before the last norm."""
        out: Tensor = self.transformer(self.embed(pixels), depth=depth)
        return out

    def pool(self, tokens: Tensor) -> Tensor:
        """Normalise, pool and project tokens to (N, D)."""
        pooled, _ = self.pool_with_tokens(tokens)
        return pooled

    def pool_with_tokens(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """As `pool`, and also the tokens beside the pooled one, (N, L, W), for a captioning decoder."""
        config = self.config
        if isinstance(self.attn_pool, AttentionalPool):
            x = self.ln_post(self.attn_pool(tokens))
            pooled, rest = (x[:, 0], x[:, 1:]) if config.class_token else (x.mean(dim=1), x)
        elif isinstance(self.attn_pool, MapPool):
            rest = self.ln_post(tokens)
            pooled = self.attn_pool(rest)
        else:
            x = tokens if config.norm_after_pool else self.ln_post(tokens)
            rest = x[:, self.prefix_tokens :]
            pooled = rest.mean(dim=1) if config.pool == "avg" else x[:, 0]
            if config.norm_after_pool:
                pooled = self.ln_post(pooled)
        return (pooled if self.proj is None else pooled @ self.proj), rest

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, image_size, image_size), preprocessed, to (N, D), not normalised."""
        return self.pool(self.tokens(pixels))
