"""Seeing the attention weights of any tower, without a hook in its code.

The towers attend through `torch.nn.functional.scaled_dot_product_attention`, which never shows its weights. Inside
`recorded_attention` that one function is replaced by its definition, and the weights are kept.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode


def _weights(q: Tensor, k: Tensor, mask: Tensor | None, *, causal: bool, scale: float | None) -> Tensor:
    """softmax(q k^T / sqrt(d)), (N, heads, Q, L) (Vaswani et al. 2017, equation 1)."""
    scores = q @ k.transpose(-2, -1) * (1 / math.sqrt(q.shape[-1]) if scale is None else scale)
    if causal:
        allowed = torch.ones(q.shape[-2], k.shape[-2], dtype=torch.bool, device=q.device).tril()
        scores = scores.masked_fill(~allowed, -math.inf)
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf) if mask.dtype == torch.bool else scores + mask
    return scores.softmax(dim=-1)


class _Recorder(TorchFunctionMode):
    def __init__(self) -> None:
        super().__init__()
        self.maps: list[Tensor] = []

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        named = dict(kwargs or {})
        if func is not F.scaled_dot_product_attention:
            return func(*args, **named)
        named |= zip(("query", "key", "value", "attn_mask", "dropout_p", "is_causal"), args, strict=False)
        attention = _weights(
            named["query"],
            named["key"],
            named.get("attn_mask"),
            causal=bool(named.get("is_causal", False)),
            scale=named.get("scale"),
        )
        self.maps.append(attention)
        return attention @ named["value"]


@contextmanager
def recorded_attention() -> Iterator[list[Tensor]]:
    """Collect the weights of every attention that runs inside, in order.

    Only this thread is affected. The weights take N * heads * Q * L numbers for each attention, and belong to the
    autograd graph if their inputs do. Dropout is left out: what is explained is inference.

    Yields:
        A list that grows by one tensor (N, heads, Q, L) for each attention.
    """
    recorder = _Recorder()
    with recorder:
        yield recorder.maps
