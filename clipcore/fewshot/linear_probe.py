"""Linear probe: multinomial logistic regression on frozen vectors, fitted by L-BFGS.

Radford et al., "Learning Transferable Visual Models From Natural Language Supervision", 2021, appendix A.3: features
without augmentation, at most 1,000 iterations of L-BFGS, and an L2 strength found on a validation set over
1e-6 to 1e6 in 96 logarithmic steps, by a search that halves its interval around the best value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from clipcore.metrics.arrays import FloatArray, IntArray, class_numbers, matrix
from clipcore.metrics.calibration import softmax

PAPER_C = 0.316
"""The strength that OpenAI's own example of a linear probe uses, a fair value where there is nothing to validate on."""

_STEPS_PER_DECADE = 8
_GRID = np.logspace(-6, 6, 12 * _STEPS_PER_DECADE + 1)


@dataclass(frozen=True, eq=False)
class LinearProbe:
    """A fitted linear classifier.

    Attributes:
        weight: (C, D) float64.
        bias: (C,) float64.
        strength: C of the loss: the inverse of the L2 strength.
    """

    weight: FloatArray
    bias: FloatArray
    strength: float

    def logits(self, vectors: npt.ArrayLike) -> FloatArray:
        """(N, D) vectors to (N, C) float64 logits.

        Raises:
            ValueError: Vectors of another dimension.
        """
        scores: FloatArray = matrix(vectors, "vectors", columns=self.weight.shape[1]) @ self.weight.T + self.bias
        return scores

    def probabilities(self, vectors: npt.ArrayLike) -> FloatArray:
        """(N, D) vectors to (N, C) probabilities that add up to one."""
        return softmax(self.logits(vectors))

    def predict(self, vectors: npt.ArrayLike) -> IntArray:
        """(N, D) vectors to (N,) class numbers, int64."""
        numbers: IntArray = self.logits(vectors).argmax(axis=1).astype(np.int64)
        return numbers


def fit_linear_probe(
    vectors: npt.ArrayLike,
    labels: npt.ArrayLike,
    strength: float = PAPER_C,
    *,
    iterations: int = 1000,
    start: LinearProbe | None = None,
) -> LinearProbe:
    """Fit a probe: minimise C * sum of cross-entropies + 1/2 * |weight|^2, as scikit-learn does; biases are free.

    Two classes share one weight row (plain logistic regression), so that C means the same as in scikit-learn there too.
    The optimum is unique, and reached from any start.

    Args:
        vectors: (N, D); unit rows are usual, and are not scaled here.
        labels: (N,) class numbers; every class up to the highest needs an example.
        strength: C; smaller is smoother.
        iterations: At most this many L-BFGS iterations.
        start: A probe of the same shape to begin from, which saves time along a sweep.

    Raises:
        ValueError: Shapes that do not fit, a single class, a class without an example, or a strength not above zero.
    """
    features = matrix(vectors, "vectors")
    truth = class_numbers(labels, len(features))
    counts = np.bincount(truth)
    if len(counts) < 2:
        raise ValueError("A probe needs examples of at least two classes.")
    if not counts.all():
        raise ValueError(f"Class {int(counts.argmin())} has no example.")
    if not strength > 0:
        raise ValueError(f"The strength C must be above zero, not {strength}.")
    rows = 1 if len(counts) == 2 else len(counts)
    parameters = torch.zeros(rows, features.shape[1] + 1, dtype=torch.float64)
    if start is not None:
        if start.weight.shape != (len(counts), features.shape[1]):
            raise ValueError(f"The starting probe has the shape {start.weight.shape}, which does not fit.")
        full = torch.from_numpy(np.column_stack([start.weight, start.bias]))
        parameters.copy_(full[1:] - full[:1] if rows == 1 else full)
    _minimise(parameters, torch.from_numpy(features), torch.from_numpy(truth), strength, iterations)
    weight, bias = parameters[:, :-1].numpy(), parameters[:, -1].numpy()
    if rows == 1:
        weight, bias = np.vstack([np.zeros_like(weight), weight]), np.concatenate([[0.0], bias])
    return LinearProbe(weight, bias, strength)


def _minimise(parameters: Tensor, features: Tensor, truth: Tensor, strength: float, iterations: int) -> None:
    """Move (R, D + 1) parameters, biases last, to the optimum in place; R is 1 for two classes, else C."""
    parameters.requires_grad_(True)
    optimizer: torch.optim.Optimizer = torch.optim.LBFGS(
        [parameters],
        max_iter=iterations,
        max_eval=2 * iterations,
        tolerance_grad=1e-8,
        tolerance_change=1e-14,
        history_size=10,
        line_search_fn="strong_wolfe",
    )
    penalty = 1.0 / (2 * strength * len(truth))  # the loss is divided by C * N, so that its size depends on neither

    def closure() -> float:
        optimizer.zero_grad()
        scores = features @ parameters[:, :-1].T + parameters[:, -1]
        if parameters.shape[0] == 1:
            loss = F.binary_cross_entropy_with_logits(scores[:, 0], truth.double())
        else:
            loss = F.cross_entropy(scores, truth)
        loss = loss + penalty * parameters[:, :-1].square().sum()
        torch.autograd.backward(loss)
        return float(loss.detach())

    optimizer.step(closure)
    parameters.requires_grad_(False)


@dataclass(frozen=True, eq=False)
class ProbeSweep:
    """What a sweep found.

    Attributes:
        probe: Fitted on training and validation examples together with the best strength.
        strength: The best C; of equally good ones the smallest.
        accuracy: Validation accuracy in [0, 1] for every C that was tried, ascending.
    """

    probe: LinearProbe
    strength: float
    accuracy: Mapping[float, float]


def sweep_linear_probe(
    train_vectors: npt.ArrayLike,
    train_labels: npt.ArrayLike,
    val_vectors: npt.ArrayLike,
    val_labels: npt.ArrayLike,
    *,
    iterations: int = 1000,
) -> ProbeSweep:
    """Choose C on a validation set, then fit on everything (Radford et al. 2021, appendix A.3).

    The search starts from 1e-6, 1e-4, ..., 1e6 and halves the step around the best value down to eight steps a decade,
    so at most 15 of the 97 strengths are fitted.

    Args:
        train_vectors: (N, D).
        train_labels: (N,) class numbers; every class needs an example.
        val_vectors: (M, D).
        val_labels: (M,) class numbers among those of the training examples.
        iterations: At most this many L-BFGS iterations for each fit.

    Raises:
        ValueError: As `fit_linear_probe`, or an empty validation set.
    """
    train = matrix(train_vectors, "training vectors")
    truth = class_numbers(train_labels, len(train))
    val = matrix(val_vectors, "validation vectors", columns=train.shape[1])
    val_truth = class_numbers(val_labels, len(val), int(truth.max(initial=0)) + 1)
    if not len(val):
        raise ValueError("The sweep needs validation examples.")
    scores: dict[int, float] = {}
    probes: dict[int, LinearProbe] = {}

    def evaluate(places: list[int]) -> None:
        for place in places:
            if place in scores or not 0 <= place < len(_GRID):
                continue
            near = min(probes, key=lambda other: abs(other - place), default=None)
            start = None if near is None else probes[near]
            probes[place] = fit_linear_probe(train, truth, float(_GRID[place]), iterations=iterations, start=start)
            scores[place] = float((probes[place].predict(val) == val_truth).mean())

    step = 2 * _STEPS_PER_DECADE
    evaluate(list(range(0, len(_GRID), step)))
    while step > 1:
        step //= 2
        best = min(scores, key=lambda place: (-scores[place], place))
        evaluate([best - step, best + step])
    best = min(scores, key=lambda place: (-scores[place], place))
    probe = fit_linear_probe(
        np.concatenate([train, val]),
        np.concatenate([truth, val_truth]),
        float(_GRID[best]),
        iterations=iterations,
        start=probes[best],
    )
    return ProbeSweep(probe, float(_GRID[best]), {float(_GRID[place]): scores[place] for place in sorted(scores)})
