"""The optimiser: AdamW with decoupled decay, none on gains, biases and other vectors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from torch import nn
from torch.optim import AdamW


def parameter_groups(modules: Iterable[nn.Module], weight_decay: float) -> list[dict[str, Any]]:
    """Two groups of the parameters that need gradients: matrices and kernels, which decay, and the rest.

    Gains, biases, temperatures (fewer than two dimensions), token and position embeddings do not decay: decay would
    pull rare words, whose rows seldom get a gradient, to zero.
    """
    decay: list[nn.Parameter] = []
    keep: list[nn.Parameter] = []
    for module in modules:
        for name, parameter in module.named_parameters():
            if parameter.requires_grad:
                (keep if parameter.ndim < 2 or "embedding" in name else decay).append(parameter)
    return [{"params": decay, "weight_decay": weight_decay}, {"params": keep, "weight_decay": 0.0}]


def adamw(
    modules: Iterable[nn.Module],
    learning_rate: float,
    weight_decay: float = 0.05,
    betas: tuple[float, float] = (0.9, 0.98),
) -> AdamW:
    """AdamW (arXiv 1711.05101) over `parameter_groups`; CLIP's betas for a Transformer (arXiv 2103.00020, table 18)."""
    return AdamW(parameter_groups(modules, weight_decay), lr=learning_rate, betas=betas, eps=1e-8)
