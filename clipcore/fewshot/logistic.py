"""Logistic regression around a prior, by truncated Newton steps. NumPy only, so that it starts at once.

Minimises, over the correction V (R, D) and the biases b (R,),

    sum_i s_i * CE(y_i, o_i + V x_i + b) + 1 / (2 C) * |V|^2  [+ 1 / (2 C) * |b|^2]

where o_i are logits given beforehand, such as those of a zero-shot classifier. With C towards zero the result is the
prior, with C towards infinity a plain linear probe: what the labels do not say is left to the prior
(Silva-Rodriguez et al., "A Closer Look at the Few-Shot Adaptation of Large Vision-Language Models", CVPR 2024, argue
for such a penalty around the zero-shot weights). Where biases are free they are not: a few examples of each of many
classes say little about biases, and the prior's are lost. With one row there are two classes, and C means what it does
in scikit-learn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clipcore.metrics.arrays import FloatArray, IntArray

MOST_STEPS = 50
MOST_INNER_STEPS = 60
TOLERANCE = 1e-4
"""Stop when the gradient has fallen to this share of what it was at zero (for a class of average weight)."""


@dataclass(frozen=True, eq=False)
class Correction:
    """What was fitted: logits are o + x @ weight.T + bias.

    Attributes:
        weight: (R, D) float64.
        bias: (R,) float64.
    """

    weight: FloatArray
    bias: FloatArray


def balanced_weights(labels: IntArray, classes: int) -> FloatArray:
    """(N,) weights with which every class that has examples counts the same, and all together count N."""
    counts = np.bincount(labels, minlength=classes)
    weights: FloatArray = (len(labels) / (np.count_nonzero(counts) * np.maximum(counts, 1)))[labels]
    return weights


def fit_correction(
    vectors: FloatArray,
    labels: IntArray,
    rows: int,
    strength: float,
    *,
    offset: FloatArray | None = None,
    weights: FloatArray | None = None,
    free_biases: bool = True,
    start: Correction | None = None,
) -> Correction:
    """Fit V and b; the optimum in V is unique.

    Args:
        vectors: x, (N, D) float64.
        labels: y, (N,) class numbers; a class may have no example.
        rows: R: the number of classes, or 1 for the logit of class 1 against class 0.
        strength: C, above 0.
        offset: o, (N, R); None for zeros.
        weights: s, (N,), at least 0; None for ones.
        free_biases: Whether b costs nothing.
        start: Where to begin, such as the result for a neighbouring C.
    """
    count, dim = vectors.shape
    objective = _Objective(
        np.hstack([vectors, np.ones((count, 1))]),
        labels[:, None].astype(np.float64) if rows == 1 else np.eye(rows)[labels],
        np.zeros((count, rows)) if offset is None else offset.reshape(count, rows),
        (np.ones(count) if weights is None else weights)[:, None],
        np.append(np.full(dim, 1.0 / strength), 0.0 if free_biases else 1.0 / strength),
    )
    parameters = np.zeros((rows, dim + 1))
    if start is not None:
        parameters = np.column_stack([start.weight, start.bias])
    parameters = _newton(objective, parameters)
    return Correction(parameters[:, :-1], parameters[:, -1])


@dataclass(frozen=True, eq=False)
class _Objective:
    """The loss of (R, D + 1) parameters, the biases being the last column.

    Attributes:
        features: (N, D + 1), the last column ones.
        truth: (N, R), one-hot; a single column of zeros and ones for two classes.
        offset: (N, R).
        weights: (N, 1).
        penalty: (D + 1,).
    """

    features: FloatArray
    truth: FloatArray
    offset: FloatArray
    weights: FloatArray
    penalty: FloatArray

    def value(self, parameters: FloatArray) -> tuple[float, FloatArray]:
        """The loss, and the probabilities (N, R) that its derivatives are made of."""
        logits = self.offset + self.features @ parameters.T
        if logits.shape[1] == 1:
            losses = np.logaddexp(0.0, logits) - self.truth * logits
            chances = 0.5 * (1.0 + np.tanh(0.5 * logits))
        else:
            top = logits.max(axis=1, keepdims=True)
            chances = np.exp(logits - top)
            total = chances.sum(axis=1, keepdims=True)
            losses = top + np.log(total) - (self.truth * logits).sum(axis=1, keepdims=True)
            chances /= total
        return float((self.weights * losses).sum() + 0.5 * (self.penalty * parameters**2).sum()), chances

    def gradient(self, parameters: FloatArray, chances: FloatArray) -> FloatArray:
        """(R, D + 1)."""
        slope: FloatArray = (self.weights * (chances - self.truth)).T @ self.features + self.penalty * parameters
        return slope

    def curvature(self, direction: FloatArray, chances: FloatArray) -> FloatArray:
        """The Hessian times a direction, (R, D + 1)."""
        moved = self.features @ direction.T
        if moved.shape[1] == 1:
            bent = chances * (1.0 - chances) * moved
        else:
            bent = chances * (moved - (chances * moved).sum(axis=1, keepdims=True))
        curved: FloatArray = (self.weights * bent).T @ self.features + self.penalty * direction
        return curved


def _newton(objective: _Objective, parameters: FloatArray) -> FloatArray:
    """Truncated Newton, backtracking line search (Nocedal and Wright, "Numerical Optimization", algorithm 7.1)."""
    enough = TOLERANCE * float(objective.weights.mean()) * np.sqrt(len(objective.features))
    loss, chances = objective.value(parameters)
    for _ in range(MOST_STEPS):
        gradient = objective.gradient(parameters, chances)
        size = float(np.linalg.norm(gradient))
        if size <= enough:
            break
        direction = _conjugate_gradient(objective, chances, gradient, min(0.5, np.sqrt(size)) * size)
        descent = float((gradient * direction).sum())
        step = 1.0
        while step > 1e-10:
            candidate = parameters + step * direction
            new_loss, new_chances = objective.value(candidate)
            if new_loss <= loss + 1e-4 * step * descent:
                break
            step *= 0.5
        else:
            break  # as far down as rounding allows
        parameters, loss, chances = candidate, new_loss, new_chances
    return parameters


def _conjugate_gradient(
    objective: _Objective, chances: FloatArray, gradient: FloatArray, tolerance: float
) -> FloatArray:
    """About -H^-1 gradient."""
    solution = np.zeros_like(gradient)
    residual = -gradient
    direction = residual
    size = float((residual**2).sum())
    for _ in range(MOST_INNER_STEPS):
        curved = objective.curvature(direction, chances)
        bend = float((direction * curved).sum())
        if bend <= 1e-14 * float((direction**2).sum()):  # flat: biases of classes that nothing tells apart
            break
        step = size / bend
        solution = solution + step * direction
        residual = residual - step * curved
        new_size = float((residual**2).sum())
        if np.sqrt(new_size) <= tolerance:
            break
        direction = residual + (new_size / size) * direction
        size = new_size
    return solution if solution.any() else -gradient
