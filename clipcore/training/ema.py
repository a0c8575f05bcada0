"""An exponential moving average of a network's weights."""

from __future__ import annotations

import copy

import torch
from torch import nn


class WeightAverage:
    """A copy of a network that follows it slowly and usually generalises better (arXiv 1806.05594).

    The decay grows from 0 as (1 + n) / (10 + n), so that a short run does not average in its random start.

    Args:
        decay: the largest decay, such as 0.998.
    """

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.module = copy.deepcopy(module).requires_grad_(False).eval()
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update(self, module: nn.Module) -> None:
        """Move towards the weights, and the running statistics, of `module`."""
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        self.updates += 1
        ours, theirs = self.module.state_dict(), module.state_dict()
        moving = [name for name, tensor in ours.items() if tensor.is_floating_point()]
        torch._foreach_lerp_([ours[name] for name in moving], [theirs[name] for name in moving], 1.0 - decay)
        for name in ours.keys() - set(moving):
            ours[name].copy_(theirs[name])
