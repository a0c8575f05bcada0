"""Are the probabilities honest? Expected calibration error, and the one number that repairs most of it.

Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks", ICML 2017.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from clipcore.metrics.arrays import FloatArray, class_numbers, matrix

LARGEST_TEMPERATURE = 1e4
SMALLEST_TEMPERATURE = 1e-4


def softmax(logits: npt.ArrayLike) -> FloatArray:
    """Turn (N, C) logits into (N, C) float64 probabilities whose rows add up to one."""
    scores = matrix(logits, "logits")
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    probabilities: FloatArray = exponentials / exponentials.sum(axis=1, keepdims=True)
    return probabilities


@dataclass(frozen=True)
class ReliabilityBin:
    """One bar of a reliability diagram: the predictions whose confidence lies in (low, high].

    `confidence` and `accuracy` are means over `count` predictions, and NaN in an empty bin.
    """

    low: float
    high: float
    count: int
    confidence: float
    accuracy: float


def reliability(probabilities: npt.ArrayLike, labels: npt.ArrayLike, bins: int = 15) -> tuple[ReliabilityBin, ...]:
    """Sort predictions by confidence into equally wide bins (Guo et al. 2017, section 2).

    Args:
        probabilities: (N, C), in [0, 1]; the confidence of a row is its maximum, its prediction the place of that.
        labels: (N,) class numbers.
        bins: M, how many bins [0, 1] is cut into.

    Raises:
        ValueError: Shapes that do not fit, values outside [0, 1], or no bins.
    """
    values = matrix(probabilities, "probabilities")
    truth = class_numbers(labels, values.shape[0], values.shape[1])
    if bins < 1:
        raise ValueError("A reliability diagram needs at least one bin.")
    if values.size and (values.min() < 0 or values.max() > 1 + 1e-6):
        raise ValueError("Probabilities must lie between 0 and 1; these look like logits.")
    edges = np.linspace(0.0, 1.0, bins + 1)
    if not values.size:
        return tuple(ReliabilityBin(float(lo), float(hi), 0, np.nan, np.nan) for lo, hi in pairwise(edges))
    confidence = values.max(axis=1)
    correct = values.argmax(axis=1) == truth
    # (low, high]: a confidence on an edge belongs to the bin below it, and zero to the first.
    places = np.clip(np.searchsorted(edges, confidence, side="left") - 1, 0, bins - 1)
    table = []
    for index, (low, high) in enumerate(pairwise(edges)):
        inside = places == index
        count = int(inside.sum())
        means = (float(confidence[inside].mean()), float(correct[inside].mean())) if count else (np.nan, np.nan)
        table.append(ReliabilityBin(float(low), float(high), count, *means))
    return tuple(table)


def expected_calibration_error(probabilities: npt.ArrayLike, labels: npt.ArrayLike, bins: int = 15) -> float:
    """Mean gap between confidence and accuracy, weighted by bin size (Guo et al. 2017, equation 3).

    Args:
        probabilities: (N, C), in [0, 1].
        labels: (N,) class numbers.
        bins: M; the paper uses 15.

    Returns:
        A value in [0, 1]; 0 is perfectly calibrated.

    Raises:
        ValueError: As `reliability`, or no predictions at all.
    """
    table = reliability(probabilities, labels, bins)
    total = sum(entry.count for entry in table)
    if total == 0:
        raise ValueError("The calibration error of no predictions is undefined.")
    return sum(entry.count * abs(entry.accuracy - entry.confidence) for entry in table if entry.count) / total


def negative_log_likelihood(logits: npt.ArrayLike, labels: npt.ArrayLike, temperature: float = 1.0) -> float:
    """Mean of -log softmax(logits / temperature)[label] over (N, C) logits and (N,) labels, in nats."""
    scores = matrix(logits, "logits") / temperature
    truth = class_numbers(labels, scores.shape[0], scores.shape[1])
    highest = scores.max(axis=1)
    log_sum = highest + np.log(np.exp(scores - highest[:, None]).sum(axis=1))
    return float((log_sum - scores[np.arange(len(truth)), truth]).mean())


def fit_temperature(logits: npt.ArrayLike, labels: npt.ArrayLike, smoothing: float = 0.0) -> float:
    """Find the temperature that makes the labelled examples most likely (Guo et al. 2017, section 4.2).

    The log-likelihood is concave in the inverse temperature, so its derivative has one zero, found by bisection.
    Dividing by a temperature never changes which class wins. When every example is classified right, no finite value
    is best and the smallest allowed is returned, which makes every probability 0 or 1; on small sets `smoothing`
    prevents that. When the scores carry no information, the largest is returned.

    Args:
        logits: (N, C); a few dozen examples are enough for one number.
        labels: (N,) class numbers.
        smoothing: Share of the target spread evenly over the classes, in [0, 1).

    Returns:
        The T to divide logits by, in [1e-4, 1e4].

    Raises:
        ValueError: Shapes that do not fit, no examples, or smoothing out of range.
    """
    scores = matrix(logits, "logits")
    truth = class_numbers(labels, scores.shape[0], scores.shape[1])
    if not len(truth):
        raise ValueError("A temperature needs at least one labelled example.")
    if not 0 <= smoothing < 1:
        raise ValueError(f"Label smoothing must lie in [0, 1), not {smoothing}.")
    target = (1 - smoothing) * scores[np.arange(len(truth)), truth] + smoothing * scores.mean(axis=1)

    def slope(log_temperature: float) -> float:
        # The derivative of the loss by 1 / T: the logit expected under the model minus the logit of the target.
        return float(((softmax(scores / np.exp(log_temperature)) * scores).sum(axis=1) - target).mean())

    low, high = np.log(SMALLEST_TEMPERATURE), np.log(LARGEST_TEMPERATURE)
    if slope(low) <= 0:
        return SMALLEST_TEMPERATURE
    if slope(high) >= 0:
        return LARGEST_TEMPERATURE
    for _ in range(60):
        middle = (low + high) / 2
        if slope(middle) > 0:
            low = middle
        else:
            high = middle
    return float(np.exp((low + high) / 2))
