"""CoOp for one album: the words around its name, learned from its members, and taken back towards the name.

One thing against everything else has one prompt, so a step reads one text: logits are cosines with it times a scale,
plus a bias, the loss is cross-entropy with both sides counting the same, and the words are learned as in CoOp
(`clipcore.fewshot.prompt_learning`). The learned text vector is interpolated with the name's own (Wortsman et al.,
"Robust fine-tuning of zero-shot models", CVPR 2022) as far as held-out members gain by it.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional as F

from clipcore.fewshot.prompt_learning import CoOp, frozen
from clipcore.fewshot.selection import stratified_folds
from clipcore.metrics.arrays import FloatArray, unit_rows

if TYPE_CHECKING:
    from clipcore.api import Clip

ALPHAS = tuple(float(a) for a in np.linspace(0.0, 1.0, 11))
START = "a photo of a"


@dataclass(frozen=True, eq=False)
class LearnedWords:
    """What came of it.

    Attributes:
        vector: (D,) unit vector to use in place of the name's; the name's own where nothing was gained.
        alpha: How far it goes from the name (0) to what was learned (1).
    """

    vector: FloatArray
    alpha: float


def learn_words(
    clip: Clip,
    phrase: str,
    members: npt.ArrayLike,
    background: npt.ArrayLike,
    name: npt.ArrayLike,
    *,
    steps: int = 60,
    learning_rate: float = 2e-3,
    batch: int = 256,
    seed: int = 0,
) -> Generator[tuple[int, int], None, LearnedWords]:
    """Train, yielding (done, all) steps; gives the result at the end.

    Args:
        clip: Without an adapter; its text tower is clipcore's own.
        phrase: What the album shows.
        members: (P, D), P at least 5; a fifth is held out.
        background: (B, D) of other pictures, B at least 5; a fifth is held out.
        name: (D,) the phrase's own vector, as it is used without learning.
        steps: Of AdamW.
        learning_rate: At the start of a cosine schedule.
        batch: Background pictures of one step.
        seed: Of the split and the order.

    Raises:
        UnsupportedArchitecture: The text tower is of another kind.
        TokenizerError: The phrase leaves no room for words around it.
        ValueError: Shapes that do not fit.
    """
    ours, others = unit_rows(members, "members"), unit_rows(background, "background")
    start = unit_rows(np.asarray(name)[None], "name", columns=ours.shape[1])[0]
    held, apart = (stratified_folds(np.zeros(len(rows), np.int64), 5, seed) == 0 for rows in (ours, others))
    learner = CoOp(clip.model, clip.tokenizer, [phrase], START, seed=seed)
    device = learner.context.device
    seen, rest = (torch.from_numpy(rows).float().to(device) for rows in (ours[~held], others[~apart]))
    scale = clip.logit_scale
    with torch.no_grad():
        first = scale * rest @ learner.class_vectors()[0]
        bias = (-(first.mean() + first.std())).clone().requires_grad_(True)
    optimizer = torch.optim.AdamW([learner.context, bias], lr=learning_rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    generator = torch.Generator().manual_seed(seed)
    with frozen(learner.slots.tower):
        for step in range(steps):
            some = rest[torch.randint(len(rest), (min(batch, len(rest)),), generator=generator)]
            vector = learner.class_vectors()[0]
            loss = F.softplus(-(scale * seen @ vector + bias)).mean() + F.softplus(scale * some @ vector + bias).mean()
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            optimizer.step()
            schedule.step()
            yield step + 1, steps
        with torch.no_grad():
            learned = learner.class_vectors()[0].cpu().numpy().astype(np.float64)
    return _interpolated(start, learned, ours[held], others[apart])


def _interpolated(start: FloatArray, learned: FloatArray, members: FloatArray, others: FloatArray) -> LearnedWords:
    """Of the interpolations the one that brings held-out members furthest up, the least one of equals."""

    def between(alpha: float) -> FloatArray:
        mixed = (1.0 - alpha) * start + alpha * learned
        vector: FloatArray = mixed / max(float(np.linalg.norm(mixed)), 1e-12)
        return vector

    def height(alpha: float) -> float:
        vector = between(alpha)
        negatives = np.sort(others @ vector)
        above = len(negatives) - np.searchsorted(negatives, members @ vector, side="left")
        return float(-np.log((above + 1.0) / (len(negatives) + 1.0)).mean())

    alpha = max(ALPHAS, key=lambda one: (round(height(one), 9), -one))
    return LearnedWords(between(alpha), alpha)
