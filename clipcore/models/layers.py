"""The Transformer that both towers share: pre-norm residual attention blocks (CLIP, arXiv 2103.00020, section 2.4)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.config import Activation


def normal_parameter(*shape: int, std: float) -> nn.Parameter:
    """A parameter of this shape, float32, drawn from a normal distribution around 0."""
    parameter = nn.Parameter(torch.empty(shape))
    nn.init.normal_(parameter, std=std)
    return parameter


class QuickGELU(nn.Module):
    """x * sigmoid(1.702 x), the GELU approximation of OpenAI's weights."""

    def forward(self, x: Tensor) -> Tensor:
        """Apply elementwise."""
        return x * torch.sigmoid(1.702 * x)


def activation(name: Activation) -> nn.Module:
    """The module of an activation's name."""
    if name == "quick_gelu":
        return QuickGELU()
    return nn.GELU(approximate="tanh" if name == "gelu_tanh" else "none")


class LayerScale(nn.Module):
    """A learned gain per channel on a residual branch (arXiv 2103.17239, section 2)."""

    def __init__(self, width: int, value: float) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.full((width,), value))

    def forward(self, x: Tensor) -> Tensor:
        """Scale x (..., width)."""
        return x * self.gamma


class Attention(nn.Module):
    """Multi-head self-attention whose query, key and value share one matrix, as in `nn.MultiheadAttention`."""

    def __init__(self, width: int, heads: int, *, qkv_bias: bool = True) -> None:
        super().__init__()
        if width % heads:
            raise ValueError(f"width {width} is not a multiple of heads {heads}")
        self.heads = heads
        self.in_proj_weight = nn.Parameter(torch.empty(3 * width, width))
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * width)) if qkv_bias else None
        self.out_proj = nn.Linear(width, width)
        nn.init.normal_(self.in_proj_weight, std=width**-0.5)

    def qkv(self, x: Tensor) -> Tensor:
        """Project x (N, L, W) to queries, keys and values (N, L, 3 W)."""
        return F.linear(x, self.in_proj_weight, self.in_proj_bias)

    def forward(self, x: Tensor, *, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        """Attend within x (N, L, W).

        Args:
            mask: boolean, broadcastable to (N, heads, L, L); True where a query may look.
            causal: forbid looking ahead. Not together with `mask`.

        Returns:
            (N, L, W).
        """
        n, length, width = x.shape
        qkv = self.qkv(x).view(n, length, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # each (N, heads, L, W / heads)
        out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal)
        projected: Tensor = self.out_proj(out.transpose(1, 2).reshape(n, length, width))
        return projected


class CrossAttention(nn.Module):
    """Multi-head attention of queries over another sequence; parameters named as in `nn.MultiheadAttention`."""

    in_proj_weight: nn.Parameter | None

    def __init__(self, width: int, heads: int, context_width: int | None = None) -> None:
        super().__init__()
        self.heads = heads
        self.width = width
        if context_width is None or context_width == width:
            self.in_proj_weight = nn.Parameter(torch.empty(3 * width, width))
            nn.init.xavier_uniform_(self.in_proj_weight)
        else:
            self.in_proj_weight = None
            self.q_proj_weight = nn.Parameter(torch.empty(width, width))
            self.k_proj_weight = nn.Parameter(torch.empty(width, context_width))
            self.v_proj_weight = nn.Parameter(torch.empty(width, context_width))
            for weight in (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight):
                nn.init.xavier_uniform_(weight)
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * width))
        self.out_proj = nn.Linear(width, width)

    def forward(self, queries: Tensor, context: Tensor) -> Tensor:
        """Attend from queries (N, Q, W) over context (N, L, C); returns (N, Q, W)."""
        if self.in_proj_weight is not None:
            weights: tuple[Tensor, ...] = self.in_proj_weight.chunk(3)
        else:
            weights = (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight)
        n, count, _ = queries.shape
        q, k, v = (
            F.linear(x, weight, bias).view(n, x.shape[1], self.heads, -1).transpose(1, 2)
            for x, weight, bias in zip((queries, context, context), weights, self.in_proj_bias.chunk(3), strict=True)
        )
        out = F.scaled_dot_product_attention(q, k, v)
        projected: Tensor = self.out_proj(out.transpose(1, 2).reshape(n, count, self.width))
        return projected


class Mlp(nn.Module):
    """Two linear layers with an activation between."""

    def __init__(self, width: int, hidden: int, act: Activation) -> None:
        super().__init__()
        self.c_fc = nn.Linear(width, hidden)
        self.gelu = activation(act)
        self.c_proj = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map x (..., width) to the same shape."""
        out: Tensor = self.c_proj(self.gelu(self.c_fc(x)))
        return out


class Block(nn.Module):
    """x + attention(norm(x)), then x + mlp(norm(x))."""

    def __init__(
        self,
        width: int,
        heads: int,
        mlp_width: int,
        *,
        act: Activation = "gelu",
        eps: float = 1e-5,
        qkv_bias: bool = True,
        layer_scale: float | None = None,
    ) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(width, eps=eps)
        self.attn = Attention(width, heads, qkv_bias=qkv_bias)
        self.ls_1 = nn.Identity() if layer_scale is None else LayerScale(width, layer_scale)
        self.ln_2 = nn.LayerNorm(width, eps=eps)
        self.mlp = Mlp(width, mlp_width, act)
        self.ls_2 = nn.Identity() if layer_scale is None else LayerScale(width, layer_scale)

    def forward(self, x: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        """Map x (N, L, W) to the same shape."""
        x = x + self.ls_1(self.attn(self.ln_1(x), mask=mask, causal=causal))
        out: Tensor = x + self.ls_2(self.mlp(self.ln_2(x)))
        return out


class Transformer(nn.Module):
    """A stack of blocks.

    Attributes:
        checkpointing: recompute activations in the backward pass instead of keeping them (arXiv 1604.06174).
    """

    def __init__(
        self,
        width: int,
        layers: int,
        heads: int,
        mlp_width: int,
        *,
        act: Activation = "gelu",
        eps: float = 1e-5,
        qkv_bias: bool = True,
        layer_scale: float | None = None,
    ) -> None:
        super().__init__()
        self.checkpointing = False
        self.resblocks = nn.ModuleList(
            Block(width, heads, mlp_width, act=act, eps=eps, qkv_bias=qkv_bias, layer_scale=layer_scale)
            for _ in range(layers)
        )
        self._init_weights(width, layers)

    def _init_weights(self, width: int, layers: int) -> None:
        """CLIP's initialisation: residual projections shrink with depth."""
        for block in self.resblocks:
            assert isinstance(block, Block)
            nn.init.normal_(block.attn.out_proj.weight, std=width**-0.5 * (2 * layers) ** -0.5)
            nn.init.zeros_(block.attn.out_proj.bias)
            nn.init.normal_(block.mlp.c_fc.weight, std=(2 * width) ** -0.5)
            nn.init.zeros_(block.mlp.c_fc.bias)
            nn.init.normal_(block.mlp.c_proj.weight, std=width**-0.5 * (2 * layers) ** -0.5)
            nn.init.zeros_(block.mlp.c_proj.bias)

    def forward(
        self, x: Tensor, *, mask: Tensor | None = None, causal: bool = False, depth: int | None = None
    ) -> Tensor:
        """Run x (N, L, W) through the first `depth` blocks (all of them by default)."""
        for block in self.resblocks[:depth]:
            if self.checkpointing and self.training and torch.is_grad_enabled():
                x = checkpoint(block, x, mask, causal, use_reentrant=False)
            else:
                x = block(x, mask, causal)
        return x
