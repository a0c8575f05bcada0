"""EVA: a Vision Transformer with rotary positions, gated MLPs and norms inside the branches.

EVA-01 (arXiv 2211.07636) is a plain pre-norm Transformer without key bias. EVA-02 (arXiv 2303.11331, section 2.1) adds
SwiGLU, sub-LN and two-dimensional rotary positions; EVA02-CLIP-E and E+ (arXiv 2303.15389) instead norm the output of
each branch. EVA-CLIP-18B (arXiv 2402.04252, section 2) is EVA-01's form with RMSNorm and without biases in attention.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.config import EvaOptions, VisionConfig
from clipcore.models.layers import activation

NormLayer = Callable[[int], nn.Module]


def rotary_angles(grid: int, reference: int, head_width: int, device: torch.device | None = None) -> Tensor:
    """Angles of the two-dimensional rotary embedding (EVA-02, arXiv 2303.11331; RoPE, arXiv 2104.09864, section 3.2).

    Half of a head's channels turn with the row, half with the column; each pair of channels has its own frequency,
    falling from 1 to 1 / 10000.

    Args:
        grid: patches along one side.
        reference: patches along one side that the positions are scaled to.
        head_width: channels of one head, a multiple of 4.

    Returns:
        Radians, float32 (grid * grid, head_width), equal for the two channels of a pair.
    """
    bands = head_width // 4
    frequencies = 1.0 / 10000.0 ** (torch.arange(bands, dtype=torch.float32, device=device) / bands)
    positions = torch.arange(grid, dtype=torch.float32, device=device) / grid * reference
    turns = positions[:, None] * frequencies  # (grid, bands)
    rows = turns[:, None].expand(grid, grid, bands)
    columns = turns[None].expand(grid, grid, bands)
    return torch.cat([rows, columns], dim=-1).flatten(0, 1).repeat_interleave(2, dim=-1)


def rotate(x: Tensor, angles: Tensor, prefix: int = 1) -> Tensor:
    """Turn pairs of channels of x (N, heads, L, C) by angles (L - prefix, C), leaving the first `prefix` tokens."""
    kept, turned = x[:, :, :prefix], x[:, :, prefix:].float()
    quarter = torch.stack([-turned[..., 1::2], turned[..., ::2]], dim=-1).reshape(turned.shape)
    turned = turned * angles.cos() + quarter * angles.sin()
    return torch.cat([kept, turned.to(x.dtype)], dim=2)


class EvaAttention(nn.Module):
    """Multi-head self-attention without key bias, with rotary positions and an inner norm where asked."""

    def __init__(self, width: int, heads: int, *, qkv_bias: bool, inner_norm: nn.Module | None) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj = nn.Linear(width, width, bias=qkv_bias)
        self.k_proj = nn.Linear(width, width, bias=False)
        self.v_proj = nn.Linear(width, width, bias=qkv_bias)
        self.norm = nn.Identity() if inner_norm is None else inner_norm
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor, angles: Tensor | None) -> Tensor:
        """Attend within x (N, L, W), L = 1 + patches; `angles` as from `rotary_angles`."""
        n, length, width = x.shape
        q, k, v = (
            layer(x).view(n, length, self.heads, -1).transpose(1, 2)
            for layer in (self.q_proj, self.k_proj, self.v_proj)
        )
        if angles is not None:
            q, k = rotate(q, angles), rotate(k, angles)
        out = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, length, width)
        projected: Tensor = self.proj(self.norm(out))
        return projected


class SwiGLU(nn.Module):
    """Gated MLP, silu(gate(x)) * up(x) (arXiv 2002.05202), with an inner norm where asked."""

    def __init__(self, width: int, hidden: int, inner_norm: nn.Module | None = None) -> None:
        super().__init__()
        self.fc1_g = nn.Linear(width, hidden)
        self.fc1_x = nn.Linear(width, hidden)
        self.norm = nn.Identity() if inner_norm is None else inner_norm
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map x (..., width) to the same shape."""
        out: Tensor = self.fc2(self.norm(F.silu(self.fc1_g(x)) * self.fc1_x(x)))
        return out


class EvaMlp(nn.Module):
    """Two linear layers with an activation and, where asked, a norm between."""

    def __init__(self, width: int, hidden: int, act: nn.Module, inner_norm: nn.Module | None) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.act = act
        self.norm = nn.Identity() if inner_norm is None else inner_norm
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map x (..., width) to the same shape."""
        out: Tensor = self.fc2(self.norm(self.act(self.fc1(x))))
        return out


class EvaBlock(nn.Module):
    """One residual block of attention and MLP."""

    def __init__(self, config: VisionConfig, options: EvaOptions, norm: NormLayer) -> None:
        super().__init__()
        width, hidden = config.width, config.mlp_width
        inner = norm if options.sub_norm else None
        self.post_norm = options.post_norm
        self.norm1 = norm(width)
        self.attn = EvaAttention(
            width, config.heads, qkv_bias=config.qkv_bias, inner_norm=None if inner is None else inner(width)
        )
        self.norm2 = norm(width)
        inner_norm = None if inner is None else inner(hidden)
        self.mlp: nn.Module = (
            SwiGLU(width, hidden, inner_norm)
            if options.swiglu
            else EvaMlp(width, hidden, activation(config.activation), inner_norm)
        )

    def forward(self, x: Tensor, angles: Tensor | None) -> Tensor:
        """Map x (N, L, W) to the same shape."""
        if self.post_norm:
            x = x + self.norm1(self.attn(x, angles))
            out: Tensor = x + self.norm2(self.mlp(x))
        else:
            x = x + self.attn(self.norm1(x), angles)
            out = x + self.mlp(self.norm2(x))
        return out


class EvaTransformer(nn.Module):
    """Image tower of EVA-CLIP; `clipcore.checkpoints.timm_towers` reads open_clip's and BAAI's parameter names.

    Args:
        config: `kind` must be `eva`, `projection` `linear` or `linear_bias`; `extra` holds the fields of `EvaOptions`.
        embed_dim: size D of the output.

    Attributes:
        checkpointing: recompute activations in the backward pass instead of keeping them (arXiv 1604.06174).
    """

    def __init__(self, config: VisionConfig, embed_dim: int) -> None:
        super().__init__()
        assert isinstance(config.layers, int)
        self.config = config
        self.options = EvaOptions(**config.options)
        self.checkpointing = False
        width = config.width
        norm: NormLayer = partial(nn.RMSNorm if self.options.rms_norm else nn.LayerNorm, eps=config.norm_eps)
        self.conv1 = nn.Conv2d(3, width, config.patch_size, stride=config.patch_size)
        self.class_embedding = nn.Parameter(torch.empty(width))
        self.positional_embedding = nn.Parameter(torch.empty(config.grid**2 + 1, width))
        self.blocks = nn.ModuleList(EvaBlock(config, self.options, norm) for _ in range(config.layers))
        self.ln_post = norm(width)
        self.head = nn.Linear(width, embed_dim, bias=config.projection == "linear_bias")
        self._init_weights()

    def _init_weights(self) -> None:
        """Normal with deviation 0.02; the last layer of the branch of depth l is divided by the root of 2 l."""
        nn.init.normal_(self.class_embedding, std=0.02)
        nn.init.normal_(self.positional_embedding, std=0.02)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=0.02)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        for depth, block in enumerate(self.blocks, start=1):
            assert isinstance(block, EvaBlock)
            nn.init.normal_(block.attn.proj.weight, std=0.02 * (2 * depth) ** -0.5)
            assert isinstance(block.mlp, SwiGLU | EvaMlp)
            nn.init.normal_(block.mlp.fc2.weight, std=0.02 * (2 * depth) ** -0.5)

    def embed(self, pixels: Tensor) -> Tensor:
        """Turn pixels (N, 3, H, W) into tokens with positions, (N, 1 + patches, width)."""
        x = self.conv1(pixels).flatten(2).transpose(1, 2)
        x = torch.cat([self.class_embedding.expand(x.shape[0], 1, -1), x], dim=1)
        out: Tensor = x + self.positional_embedding
        return out

    def tokens(self, pixels: Tensor, depth: int | None = None) -> Tensor:
        """Tokens (N, 1 + patches, width) after the first `depth` blocks (all by default), before the last norm."""
        x = self.embed(pixels)
        angles = None
        if self.options.rope:
            head_width = self.config.width // self.config.heads
            angles = rotary_angles(self.config.grid, self.options.rope_grid, head_width, x.device)
        for block in self.blocks[:depth]:
            if self.checkpointing and self.training and torch.is_grad_enabled():
                x = checkpoint(block, x, angles, use_reentrant=False)
            else:
                x = block(x, angles)
        return x

    def pool(self, tokens: Tensor) -> Tensor:
        """Normalise, take the class token (or the mean of the patches) and project: (N, D)."""
        x = self.ln_post(tokens)
        out: Tensor = self.head(x[:, 1:].mean(dim=1) if self.config.pool == "avg" else x[:, 0])
        return out

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, image_size, image_size), preprocessed, to (N, D), not normalised."""
        return self.pool(self.tokens(pixels))
