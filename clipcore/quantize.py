"""8-bit weights for the linear layers of a loaded model: a quarter of the memory, at about the same speed.

The weights are expanded layer by layer as they are used and activations keep their type, so no calibration is needed.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.models.layers import Attention
from clipcore.saving import quantize_rows


class Int8Linear(nn.Module):
    """A linear layer that keeps its weights as int8 with one scale for each row; it computes in the input's type."""

    def __init__(self, weight: Tensor, bias: Tensor | None) -> None:
        super().__init__()
        values, scale = quantize_rows(weight.detach().float())
        self.values: Tensor
        self.scale: Tensor
        self.register_buffer("values", values)
        self.register_buffer("scale", scale)
        self.bias = None if bias is None else nn.Parameter(bias.detach().float(), requires_grad=False)

    def forward(self, x: Tensor) -> Tensor:
        """Map x (..., in) to (..., out)."""
        out = F.linear(x, self.values.to(x.dtype)) * self.scale.to(x.dtype)
        return out if self.bias is None else out + self.bias.to(x.dtype)


class Int8Attention(Attention):
    """Self-attention whose joint projection is an `Int8Linear`."""

    def __init__(self, attention: Attention) -> None:
        nn.Module.__init__(self)
        self.heads = attention.heads
        self.in_proj = Int8Linear(attention.in_proj_weight, attention.in_proj_bias)
        self.out_proj = attention.out_proj

    def qkv(self, x: Tensor) -> Tensor:
        """Project x (N, L, W) to queries, keys and values (N, L, 3 W)."""
        out: Tensor = self.in_proj(x)
        return out


def quantize(model: nn.Module) -> None:
    """Replace, in place, the linear layers and attention projections by 8-bit ones.

    Convolutions, norms, embeddings and the last projection into the shared space keep their type: together they are few
    and the vectors depend on them most.
    """
    with torch.no_grad():
        _replace(model)


def _replace(module: nn.Module) -> None:
    for name, child in list(module.named_children()):
        _replace(child)
        if isinstance(child, Attention):
            setattr(module, name, Int8Attention(child))
        elif isinstance(child, nn.Linear) and name != "text_projection":
            setattr(module, name, Int8Linear(child.weight, child.bias))
