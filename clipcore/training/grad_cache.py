"""Gradient caching: the contrastive loss of a large batch in the memory of a small one (arXiv 2101.06983).

The features of the whole batch are computed without gradients, the loss gives the gradient of each feature, and then
each small part of the batch runs again with gradients and hands its share back to the weights. The result equals that
of the whole batch, as long as the towers treat examples independently (no batch statistics).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

Encoder = Callable[[Tensor], Tensor]


class _RandomState:
    """The generators' state at one moment, so that dropout repeats itself in the second pass."""

    def __init__(self, device: torch.device) -> None:
        self._devices = [device] if device.type == "cuda" else []
        self._cpu = torch.get_rng_state()
        self._cuda = [torch.cuda.get_rng_state(d) for d in self._devices]

    @contextmanager
    def restored(self) -> Iterator[None]:
        with torch.random.fork_rng(devices=self._devices):
            torch.set_rng_state(self._cpu)
            for device, state in zip(self._devices, self._cuda, strict=True):
                torch.cuda.set_rng_state(state, device)
            yield


def backward(
    encoders: tuple[Encoder, ...], inputs: tuple[Tensor, ...], loss: Callable[..., Tensor], part: int
) -> Tensor:
    """Add the gradients of `loss(*features)` to the weights of the encoders, `part` examples at a time.

    Args:
        encoders: one for each input, (n, ...) to (n, D).
        inputs: one batch (N, ...) each.
        loss: takes the features (N, D) of every encoder, gives a scalar; its own parameters get their gradients too.
        part: examples that run through an encoder with gradients at once.

    Returns:
        The loss, detached.
    """
    features: list[Tensor] = []
    states: list[list[_RandomState]] = []
    with torch.no_grad():
        for encode, batch in zip(encoders, inputs, strict=True):
            rows, before = [], []
            for piece in torch.split(batch, part):
                before.append(_RandomState(piece.device))
                rows.append(encode(piece))
            features.append(torch.cat(rows).requires_grad_())
            states.append(before)
    value = loss(*features)
    value.backward()  # type: ignore[no-untyped-call]  # torch leaves Tensor.backward untyped
    for encode, batch, feature, before in zip(encoders, inputs, features, states, strict=True):
        assert feature.grad is not None
        for piece, gradient, state in zip(
            torch.split(batch, part), torch.split(feature.grad, part), before, strict=True
        ):
            with state.restored():
                encode(piece).backward(gradient)  # type: ignore[no-untyped-call]
    return value.detach()
