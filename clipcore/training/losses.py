"""Contrastive losses: InfoNCE, the pairwise sigmoid loss, and contrast with a bank of fixed texts.

All of them take features before normalisation and normalise in float32. The first two work on the rows of all ranks
(`clipcore.training.distributed.gather`) and in chunks of rows that are recomputed in the backward pass, so that no more
than chunk x N similarities exist at a time. Each rank computes the rows it owns, divided by the rank's own count: the
mean of the ranks' gradients then equals the gradient of one process with the whole batch.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.training.distributed import gather, rank

MAX_SCALE = 100.0  # the learned inverse temperature is clipped here (arXiv 2103.00020, section 2.5)


class Temperature(nn.Module):
    """A learned inverse temperature, kept as its logarithm and clipped at `MAX_SCALE`, and perhaps a bias.

    Args:
        initial: inverse temperature at the start.
        bias: initial bias of the sigmoid loss, or None; SigLIP starts at 10 and -10 (arXiv 2303.15343, section 3.2).
    """

    def __init__(self, initial: float = 1 / 0.07, bias: float | None = None) -> None:
        super().__init__()
        self.log_scale = nn.Parameter(torch.tensor(math.log(initial)))
        self.bias = None if bias is None else nn.Parameter(torch.tensor(bias))

    def scale(self) -> Tensor:
        """The inverse temperature, scalar."""
        return clipped_scale(self.log_scale)


def clipped_scale(log_scale: Tensor) -> Tensor:
    """Inverse temperature of its logarithm, at most `MAX_SCALE`."""
    return log_scale.exp().clamp(max=MAX_SCALE)


def _in_chunks(loss: Callable[[Tensor, Tensor], Tensor], rows: Tensor, numbers: Tensor, chunk: int) -> Tensor:
    """Sum of `loss(rows, their numbers)` over chunks of rows, each recomputed in the backward pass."""
    total = rows.new_zeros(())
    for part, number in zip(torch.split(rows, chunk), torch.split(numbers, chunk), strict=True):
        total = total + checkpoint(loss, part, number, use_reentrant=False)
    return total


def info_nce(images: Tensor, texts: Tensor, log_scale: Tensor, chunk: int = 1024) -> Tensor:
    """Symmetric InfoNCE over pairs (arXiv 2103.00020, figure 3).

    Args:
        images: (N, D) features of this rank; row i belongs to row i of `texts` (N, D).
        log_scale: logarithm of the inverse temperature, scalar.
        chunk: rows compared with the whole batch at a time.

    Returns:
        The mean of the cross-entropies of both directions, scalar float32.
    """
    ours = F.normalize(images.float(), dim=-1), F.normalize(texts.float(), dim=-1)
    every = gather(ours[0]), gather(ours[1])
    numbers = torch.arange(len(images), device=images.device) + rank() * len(images)
    total = images.new_zeros((), dtype=torch.float32)
    for rows, columns in ((ours[0], every[1]), (ours[1], every[0])):

        def one_way(part: Tensor, number: Tensor, columns: Tensor = columns) -> Tensor:
            return F.cross_entropy(clipped_scale(log_scale) * part @ columns.T, number, reduction="sum")

        total = total + _in_chunks(one_way, rows, numbers, chunk)
    return total / (2 * len(images))


def sigmoid_loss(images: Tensor, texts: Tensor, log_scale: Tensor, bias: Tensor, chunk: int = 1024) -> Tensor:
    """The pairwise sigmoid loss (arXiv 2303.15343, algorithm 1): every pair is a binary question.

    Args:
        images: (N, D) features of this rank; row i belongs to row i of `texts` (N, D).
        log_scale: logarithm of the inverse temperature, scalar.
        bias: added to every logit, scalar.
        chunk: rows compared with the whole batch at a time.

    Returns:
        The sum over texts, averaged over images, scalar float32.
    """
    ours = F.normalize(images.float(), dim=-1)
    every = gather(F.normalize(texts.float(), dim=-1))
    numbers = torch.arange(len(images), device=images.device) + rank() * len(images)

    def questions(part: Tensor, number: Tensor) -> Tensor:
        logits = clipped_scale(log_scale) * part @ every.T + bias
        signs = -torch.ones_like(logits)
        signs[torch.arange(len(part), device=part.device), number] = 1.0
        return -F.logsigmoid(signs * logits).sum()

    return _in_chunks(questions, ours, numbers, chunk) / len(images)


def bank_contrast(
    images: Tensor, bank: Tensor, targets: Tensor, log_scale: Tensor, *, ignore: Tensor | None = None, chunk: int = 1024
) -> Tensor:
    """Contrast of images with a bank of fixed text vectors under soft targets.

    A locked text tower makes texts free: each image is compared with every label or caption there is, not only with
    those of its batch. Texts that are true of an image without being its own, such as "dog" for a photo labelled
    "beagle", are taken out of the comparison by `ignore`.

    Args:
        images: (N, D) features.
        bank: (M, D) unit rows, without gradient.
        targets: (N, M) weights, each row adding up to one.
        log_scale: logarithm of the inverse temperature, scalar.
        ignore: (N, M) boolean; where True and the target is zero the text is neither right nor wrong.

    Returns:
        The mean cross-entropy, scalar float32.
    """
    rows = F.normalize(images.float(), dim=-1)
    numbers = torch.arange(len(images), device=images.device)

    def cross_entropy(part: Tensor, number: Tensor) -> Tensor:
        logits = clipped_scale(log_scale) * part @ bank.T
        wanted = targets[number]
        if ignore is not None:
            logits = logits.masked_fill(ignore[number] & (wanted == 0), torch.finfo(logits.dtype).min)
        return -(wanted * F.log_softmax(logits, dim=1)).sum()

    return _in_chunks(cross_entropy, rows, numbers, chunk) / len(images)


def soft_target_contrast(
    images: Tensor,
    texts: Tensor,
    references: Tensor,
    log_scale: Tensor,
    *,
    smoothing: float = 0.5,
    sharpness: float = 20.0,
) -> Tensor:
    """Symmetric contrast whose targets share a pair's weight among texts that mean the same (arXiv 2210.10716).

    Args:
        images: (N, D) features; row i belongs to row i of `texts` (N, D).
        references: (N, D') vectors of the texts from a teacher, whose similarities say what coincides.
        log_scale: logarithm of the inverse temperature, scalar.
        smoothing: share of the weight that is spread by the teacher's similarities; 0 gives `info_nce`.
        sharpness: inverse temperature of those similarities.

    Returns:
        The mean over both directions, scalar float32.
    """
    logits = clipped_scale(log_scale) * F.normalize(images.float(), dim=-1) @ F.normalize(texts.float(), dim=-1).T
    alike = F.normalize(references.float(), dim=-1)
    spread = F.softmax(sharpness * alike @ alike.T, dim=1)
    wanted = (1 - smoothing) * torch.eye(len(images), device=images.device) + smoothing * spread
    forward = -(wanted * F.log_softmax(logits, dim=1)).sum(dim=1).mean()
    backward = -(wanted * F.log_softmax(logits.T, dim=1)).sum(dim=1).mean()
    return (forward + backward) / 2
