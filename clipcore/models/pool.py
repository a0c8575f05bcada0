"""Poolers that attend: SigLIP's MAP head and CoCa's attentional pooler."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from clipcore.config import Activation
from clipcore.models.layers import CrossAttention, Mlp


class MapPool(nn.Module):
    """Multi-head attention pooling with one learned query (arXiv 2106.04560, appendix; SigLIP, arXiv 2303.15343)."""

    def __init__(self, width: int, heads: int, mlp_width: int, *, act: Activation, eps: float) -> None:
        super().__init__()
        self.probe = nn.Parameter(torch.empty(1, 1, width))
        self.attn = CrossAttention(width, heads)
        self.norm = nn.LayerNorm(width, eps=eps)
        self.mlp = Mlp(width, mlp_width, act)
        nn.init.trunc_normal_(self.probe, std=width**-0.5)

    def forward(self, x: Tensor) -> Tensor:
        """Pool tokens x (N, L, W) to (N, W)."""
        pooled: Tensor = self.attn(self.probe.expand(x.shape[0], -1, -1), x)
        pooled = pooled + self.mlp(self.norm(pooled))
        return pooled[:, 0]


class AttentionalPool(nn.Module):
    """Learned queries that attend over image tokens (CoCa, arXiv 2205.01917, section 3.2)."""

    def __init__(self, out_width: int, context_width: int, heads: int, queries: int) -> None:
        super().__init__()
        self.query = nn.Parameter(torch.empty(queries, out_width))
        self.attn = CrossAttention(out_width, heads, context_width)
        self.ln_q = nn.LayerNorm(out_width)
        self.ln_k = nn.LayerNorm(context_width)
        nn.init.normal_(self.query)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens x (N, L, C) to (N, queries, out_width)."""
        queries = self.ln_q(self.query).expand(x.shape[0], -1, -1)
        out: Tensor = self.attn(queries, self.ln_k(x))
        return out
