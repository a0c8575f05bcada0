"""Weights and inputs that follow from their names alone, so that a golden file holds outputs and nothing else.

Only the raw bits of a counter-based generator and exact arithmetic are used: every platform and version gets the same
numbers.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable

import numpy as np
import torch


def uniform(name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Float32 in [-1, 1) that depend on the name and the shape alone."""
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "little")
    count = math.prod(shape)
    bits = np.random.Philox(key=seed).random_raw((count + 1) // 2).view(np.uint32)[:count]
    return ((bits >> 8).astype(np.float32) * np.float32(2**-23) - np.float32(1)).reshape(shape)


def weight(name: str, shape: tuple[int, ...]) -> torch.Tensor:
    """A parameter that keeps activations near unit size: gains near 1, biases near 0, matrices scaled by fan-in."""
    if not shape:
        return torch.tensor(-10.0 if name.endswith("bias") else 3.0)
    values = uniform(name, shape)
    if len(shape) == 1:
        centred = name.endswith(("bias", "running_mean", "embedding", "emb"))
        values = values * np.float32(0.25) + np.float32(0 if centred else 1)
    else:
        fan_in = math.prod(shape[1:]) if len(shape) == 4 else shape[-1]
        values = values * np.float32((3 / fan_in) ** 0.5)
    return torch.from_numpy(values)


def weights(shapes: Iterable[tuple[str, tuple[int, ...]]]) -> dict[str, torch.Tensor]:
    """The state dict of these names and shapes."""
    return {name: weight(name, tuple(shape)) for name, shape in shapes}


def pixels(size: int, count: int = 1) -> torch.Tensor:
    """Preprocessed pictures (count, 3, size, size), values in [-2, 2)."""
    return torch.from_numpy(uniform("pixels", (count, 3, size, size)) * np.float32(2))


def tokens(length: int, vocab: int, lengths: Iterable[int], *, end: int, pad: int) -> torch.Tensor:
    """Rows of token ids: a start mark, `n` ids below the marks, the end mark and padding; int64 (M, length)."""
    rows = []
    for n in lengths:
        body = (uniform(f"tokens {n}", (n,)) * (vocab / 2 - 4) + vocab / 2).astype(int).tolist()
        rows.append([vocab - 2, *body, end, *[pad] * length][:length])
    return torch.tensor(rows)
