"""Features from all ranks, with gradients that equal those of one process holding the whole batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, distributed


def world_size() -> int:
    """Processes that train together; 1 without `torch.distributed`."""
    return distributed.get_world_size() if distributed.is_available() and distributed.is_initialized() else 1


def rank() -> int:
    """This process's number, from 0."""
    return distributed.get_rank() if world_size() > 1 else 0


@contextmanager
def first_on_rank_zero() -> Iterator[None]:
    """Run the body on rank 0, then on the others: what the first computes and stores, the others find."""
    if rank() > 0:
        distributed.barrier()
    yield
    if rank() == 0 and world_size() > 1:
        distributed.barrier()


class _Gather(torch.autograd.Function):
    """Concatenate over ranks; in the backward pass every rank's gradient of our rows is summed."""

    @staticmethod
    def forward(ctx: Any, local: Tensor) -> Tensor:
        ctx.rows = local.shape[0]
        parts = [torch.empty_like(local) for _ in range(world_size())]
        distributed.all_gather(parts, local.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        total = gradients[0].contiguous()
        distributed.all_reduce(total)
        return total[rank() * ctx.rows : (rank() + 1) * ctx.rows]


def gather(local: Tensor) -> Tensor:
    """Rows of all ranks (world * N, D) in rank order from each rank's (N, D); N must agree.

    Gradients flow back to the rank a row came from, summed over the ranks that used it.
    """
    if world_size() == 1:
        return local
    out: Tensor = _Gather.apply(local)  # type: ignore[no-untyped-call]  # torch leaves Function.apply untyped
    return out


def average_gradients(parameters: Iterable[torch.nn.Parameter]) -> None:
    """Replace every gradient by its mean over ranks, in one message.

    Raises:
        RuntimeError: If the ranks have gradients of different sizes.
    """
    if world_size() == 1:
        return
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([gradient.reshape(-1) for gradient in gradients])
    distributed.all_reduce(flat)
    flat /= world_size()
    at = 0
    for gradient in gradients:
        gradient.copy_(flat[at : at + gradient.numel()].view_as(gradient))
        at += gradient.numel()
