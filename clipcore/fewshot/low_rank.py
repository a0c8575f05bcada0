"""A low-rank change of the image projection, learned from labels and held back towards the model it came from.

The projection is the last thing an image tower does, so changing it is a linear map of its vectors: V becomes
V (I + A B), with A (D, r) and B (r, D) as in LoRA (Hu et al. 2022, section 4.1; Zanella and Ben Ayed, "Low-Rank
Few-Shot Adaptation of Vision-Language Models", 2024, for CLIP). No pixel is needed, and a collection's vectors are
converted in seconds. What was learned is interpolated with the identity (Wortsman et al., "Robust fine-tuning of
zero-shot models", CVPR 2022, WiSE-FT), by as much as held-out labels gain from and words that were not trained on do
not lose by.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional as F

from clipcore.fewshot.selection import stratified_folds
from clipcore.metrics.arrays import FloatArray, class_numbers, unit_rows

ALPHAS = tuple(float(a) for a in np.linspace(0.0, 1.0, 11))
MOST_FORGOTTEN = 0.01
"""How much zero-shot agreement or accuracy may be lost on what was not trained on."""


@dataclass(frozen=True, eq=False)
class Refined:
    """What came of it.

    Attributes:
        matrix: (D, D) float32, already interpolated; the identity where nothing was gained.
        alpha: How far it goes from the identity (0) to what was learned (1).
        before: Zero-shot accuracy on held-out labels without it.
        after: And with it.
        kept: Share of background pictures whose nearest other word is the same with it: 1 minus what was forgotten.
    """

    matrix: npt.NDArray[np.float32]
    alpha: float
    before: float
    after: float
    kept: float


def refine(
    vectors: npt.ArrayLike,
    labels: npt.ArrayLike,
    names: npt.ArrayLike,
    background: npt.ArrayLike,
    words: npt.ArrayLike,
    *,
    logit_scale: float,
    rank: int = 8,
    steps: int = 300,
    learning_rate: float = 1e-3,
    batch: int = 256,
    seed: int = 0,
    device: str = "cpu",
) -> Generator[tuple[int, int], None, Refined]:
    """Train, yielding (done, all) steps; gives the result at the end.

    Args:
        vectors: (N, D) of labelled pictures; a fifth is held out.
        labels: (N,) class numbers.
        names: (C, D) of the classes' names, of which some may have no picture.
        background: (B, D) of other pictures, B at least 1.
        words: (W, D) of other words, which the background is to go on meaning the same with.
        logit_scale: Of the model.
        rank: r.
        steps: Of AdamW.
        learning_rate: At the start of a cosine schedule.
        batch: Pictures of one step, of either kind.
        seed: Of split, start and order.
        device: A GPU where there is one, by torch's name.

    Raises:
        ValueError: Shapes that do not fit, or fewer than two names.
    """
    rows, texts = unit_rows(vectors, "vectors"), unit_rows(names, "names")
    truth = class_numbers(labels, len(rows), len(texts))
    others, generic = unit_rows(background, "background"), unit_rows(words, "words")
    if len(texts) < 2:
        raise ValueError("Refining a model needs labels of at least two classes.")
    held = stratified_folds(truth, 5, seed) == 0
    dim = rows.shape[1]
    generator = torch.Generator().manual_seed(seed)

    def tensor(values: FloatArray) -> torch.Tensor:
        return torch.from_numpy(values).float().to(device)

    down = (0.02 * torch.randn(dim, rank, generator=generator)).to(device).requires_grad_(True)
    up = torch.zeros(rank, dim, device=device, requires_grad=True)
    shots, numbers = tensor(rows[~held]), torch.from_numpy(truth[~held]).to(device)
    classes, rest, terms = tensor(texts), tensor(others), tensor(generic)
    with torch.no_grad():
        meant = (logit_scale * rest @ terms.T).log_softmax(dim=-1)
    optimizer = torch.optim.AdamW([down, up], lr=learning_rate, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for step in range(steps):
        some = torch.randint(len(shots), (min(batch, len(shots)),), generator=generator)
        pick = torch.randint(len(rest), (min(batch, len(rest)),), generator=generator)
        seen = F.normalize(shots[some] + shots[some] @ down @ up, dim=-1)
        unchanged = F.normalize(rest[pick] + rest[pick] @ down @ up, dim=-1)
        drift = F.kl_div(
            (logit_scale * unchanged @ terms.T).log_softmax(dim=-1), meant[pick], reduction="batchmean", log_target=True
        )
        loss = F.cross_entropy(logit_scale * seen @ classes.T, numbers[some]) + drift
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        optimizer.step()
        schedule.step()
        yield step + 1, steps
    change = (down @ up).detach().cpu().numpy().astype(np.float64)
    meant_word = (others @ generic.T).argmax(axis=1)

    def effect(matrix: FloatArray) -> tuple[float, float]:
        right = ((rows[held] @ matrix) @ texts.T).argmax(axis=1) == truth[held]
        same = ((others @ matrix) @ generic.T).argmax(axis=1) == meant_word
        return float(right.mean()), float(same.mean())

    return _interpolated(change, effect)


def _interpolated(change: FloatArray, effect: Callable[[FloatArray], tuple[float, float]]) -> Refined:
    """The largest gain on held-out labels among the interpolations that forget next to nothing.

    Args:
        change: (D, D), what to add to the identity at most.
        effect: Accuracy on held-out labels, and share of the background that means the same, under a matrix.
    """
    tried = [(alpha, *effect(np.eye(len(change)) + alpha * change)) for alpha in ALPHAS]
    allowed = [one for one in tried if one[2] >= 1.0 - MOST_FORGOTTEN]
    alpha, after, kept = max(allowed, key=lambda one: (one[1], -one[0]))
    matrix: npt.NDArray[np.float32] = np.asarray(np.eye(len(change)) + alpha * change, np.float32)
    return Refined(matrix, alpha, tried[0][1], after, kept)
