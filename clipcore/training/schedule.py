"""The learning rate over a run."""

from __future__ import annotations

import math


def cosine_with_warmup(step: int, steps: int, warmup: int, floor: float = 0.0) -> float:
    """Factor on the peak rate: linear from 1 / warmup to 1, then half a cosine down to `floor` (arXiv 1608.03983).

    Args:
        step: from 0; at or past `steps` the factor is `floor`.
        steps: optimiser steps of the whole run, warm-up included.
        warmup: steps of the linear rise; 0 starts at the peak.

    Raises:
        ValueError: If the warm-up does not fit into the run.
    """
    if not 0 <= warmup <= steps:
        raise ValueError(f"A warm-up of {warmup} steps does not fit into a run of {steps}.")
    if step < warmup:
        return (step + 1) / warmup
    if step >= steps:
        return floor
    progress = (step - warmup) / max(steps - warmup, 1)
    return floor + (1.0 - floor) * 0.5 * (1.0 + math.cos(math.pi * progress))
