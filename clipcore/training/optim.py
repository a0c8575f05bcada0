"""The optimiser: AdamW with decoupled decay, none on gains, biases and other vectors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from torch import nn
from torch.optim import AdamW


def parameter_groups(
    modules: Iterable[nn.Module], weight_decay: float, rates: Mapping[str, float] | None = None
) -> list[dict[str, Any]]:
    """Groups of the parameters that need gradients: matrices and kernels, which decay, and the rest, by rate.

    Gains, biases, temperatures (fewer than two dimensions), token and position embeddings do not decay: decay would
    pull rare words, whose rows seldom get a gradient, to zero.

    Args:
        rates: factors on the learning rate of parameters whose names begin so; 1 for all others.

    Returns:
        AdamW's groups, each with its factor as `rate`.
    """
    groups: dict[tuple[float, bool], list[nn.Parameter]] = {}
    for module in modules:
        for name, parameter in module.named_parameters():
            if parameter.requires_grad:
                rate = next((factor for start, factor in (rates or {}).items() if name.startswith(start)), 1.0)
                decays = parameter.ndim >= 2 and "embedding" not in name
                groups.setdefault((rate, decays), []).append(parameter)
    return [
        {"params": parameters, "weight_decay": weight_decay if decays else 0.0, "rate": rate}
        for (rate, decays), parameters in groups.items()
    ]


def adamw(
    modules: Iterable[nn.Module],
    learning_rate: float,
    weight_decay: float = 0.05,
    betas: tuple[float, float] = (0.9, 0.98),
    rates: Mapping[str, float] | None = None,
) -> AdamW:
    """AdamW (arXiv 1711.05101) over `parameter_groups`; CLIP's betas for a Transformer (arXiv 2103.00020, table 18)."""
    return AdamW(parameter_groups(modules, weight_decay, rates), lr=learning_rate, betas=betas, eps=1e-8)
