"""How good a head is, and how sure of that one may be.

All intervals are central 95 % intervals. The area under the curve has DeLong's on the logit scale (DeLong et al. 1988).

The members' held-out scores are taken for a sample of a normal distribution, whose mean and variance have their
posterior under a weak conjugate prior (Gelman et al., "Bayesian Data Analysis", 3rd edition, section 3.3). Recall is
the share of it above a threshold. The share of the members themselves would flatter: the threshold is chosen by the
same few scores, and comes to lie just below one of them.

Precision needs more care. The background an album learns from is not known to be negative: some of it belongs in the
album and was only never looked at. How many such members there are cannot be told from a classifier's scores alone:
they leave room for so many and no more (Blanchard, Lee and Scott, "Semi-Supervised Novelty Detection", JMLR 2010,
section 4), and others that look like members take some of that room. How many others do is a share of the collection
whatever the album is, and so they matter the less the commoner the album's subject. That share is not known either and
drawn from a wide distribution; what the owner said of photos drawn at random from those that would be taken, the
*checks*, narrows it. Checks speak for the photos that could have been drawn instead of them. The head that
learned from the answers takes others, too, which the head of then left aside: those are right less often, by any share.
The posterior is sampled. Precision and recall are those among photos of which there
are so many and no more, so the chance of the draw is in their intervals.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clipcore.metrics.arrays import FloatArray

DRAWS = 4000
LEVEL = 0.95
PRIOR_SPREAD, PRIOR_COUNT = 1.0, 4.0
"""Before any is seen, members' scores spread as the background's do; that counts as much as four of them."""
ALIKE, ALIKE_SPREAD = 0.003, 1.5
"""Median of the log-normal distribution of the share of a collection that looks like members and is none, and the
standard deviation of its logarithm. Chosen on simulated albums of 0.5 to 30 % of a collection."""
SURE_RECALL = 0.6
"""Room is measured where at least so many members are found. Beyond, what is told of them is the tail of a normal
distribution, which ends earlier: scores have a greatest value."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share, and its 95 % interval; all in [0, 1]."""

    value: float
    low: float
    high: float


UNKNOWN = Estimate(0.5, 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class Checks:
    """What the owner said of photos drawn at random from those that this head, or one before it, would have taken.

    Attributes:
        scores: (A,) of each by the fold that had not seen it.
        right: (A,) whether it belongs.
        speak_for: (N,) which of the photos that nothing was said about could have been drawn as well; None for all.
    """

    scores: FloatArray
    right: npt.NDArray[np.bool_]
    speak_for: npt.NDArray[np.bool_] | None = None


def area_under_curve(positives: FloatArray, negatives: FloatArray) -> Estimate:
    """How often a positive scores above a negative, ties counting half; scores (P,) and (Q,)."""
    if not len(positives) or not len(negatives):
        return UNKNOWN
    ordered, mirrored = np.sort(negatives), np.sort(positives)
    below = (np.searchsorted(ordered, positives) + np.searchsorted(ordered, positives, "right")) / 2 / len(ordered)
    above = 1.0 - (np.searchsorted(mirrored, negatives) + np.searchsorted(mirrored, negatives, "right")) / 2 / len(
        mirrored
    )
    area = float(below.mean())
    if len(positives) < 2 or len(negatives) < 2:
        return Estimate(area, 0.0, 1.0)
    # Half an error among all pairs keeps the interval open where the examples happen to be told apart perfectly.
    floor = 0.5 / len(positives)
    variance = float(below.var(ddof=1)) / len(positives) + float(above.var(ddof=1)) / len(negatives)
    inner = min(max(area, floor), 1.0 - floor)
    quantile = 1.96 + 2.37 / max(len(positives) - 1, 1)  # Student's t, to first order: the variance is estimated too
    spread = max(quantile * math.sqrt(variance), floor) / (inner * (1.0 - inner))
    low = _sigmoid(_logit(min(area, 1.0 - floor)) - spread)
    high = _sigmoid(_logit(max(area, floor)) + spread)
    return Estimate(area, min(low, area), max(high, area))


def share(count: float, total: int, seed: int = 0) -> Estimate:
    """`count` of `total`, halves allowed, with Jeffreys' interval, by sampling its Beta posterior."""
    if not total:
        return UNKNOWN
    draws = np.random.default_rng(seed).beta(count + 0.5, total - count + 0.5, 40 * DRAWS)
    low, high = np.quantile(draws, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Estimate(count / total, 0.0 if count == 0 else float(low), 1.0 if count == total else float(high))


@dataclass(frozen=True, eq=False)
class Sweep:
    """What every threshold would do, careful ones last.

    Attributes:
        thresholds: (T,) ascending.
        taken: (T,) how many unlabelled photos score at least that.
        precision: (T,) posterior means, with `precision_low` and `precision_high` (T,) around them.
        recall: (T,) posterior means, with `recall_low` and `recall_high` (T,) around them.
    """

    thresholds: FloatArray
    taken: FloatArray
    precision: FloatArray
    precision_low: FloatArray
    precision_high: FloatArray
    recall: FloatArray
    recall_low: FloatArray
    recall_high: FloatArray


def sweep(
    positives: FloatArray,
    unlabelled: FloatArray,
    checks: Checks | None = None,
    *,
    thresholds: FloatArray,
    seed: int = 0,
) -> Sweep:
    """Estimate precision and recall for thresholds.

    Args:
        positives: (P,) scores of the members, each from the fold that had not seen it; P at least 1. In standard
            deviations of the background.
        unlabelled: (N,) scores of the photos the owner has said nothing about.
        checks: What was checked; members among them are left out of `positives`, as they were drawn from above a
            threshold and say nothing of those below.
        thresholds: (T,) ascending.
        seed: Of the sampling.
    """
    random = np.random.default_rng(seed)
    ordered = np.sort(unlabelled)
    taken = (len(ordered) - np.searchsorted(ordered, thresholds)).astype(np.float64)
    recall = _recalls(positives, thresholds, random)  # (S, T)
    # Unfound members K: no threshold can find more than it takes, but for chance.
    if checks is None:
        most = np.minimum(_room(_counts(taken, random), recall), len(unlabelled))
        alike = ALIKE * np.exp(ALIKE_SPREAD * random.standard_normal(DRAWS)) * len(unlabelled)
        members = most * most / (most + alike)
    else:  # then the answers are to speak, not what is usual; Poisson's upper limit, 97.5 %
        most = np.minimum(_room(taken + 1.92 + 1.96 * np.sqrt(taken + 0.92), recall), len(unlabelled))
        members = most * random.uniform(size=DRAWS)
    expected = np.clip(members[:, None] * recall / np.maximum(taken[None], 1.0), 1e-6, 1.0 - 1e-6)  # (S, T)
    drawn = expected
    if checks is not None:
        drawn = _told(expected, checks, thresholds, random)
        if checks.speak_for is not None:
            from_them = np.sort(unlabelled[checks.speak_for])
            spoken_for = (len(from_them) - np.searchsorted(from_them, thresholds)) / np.maximum(taken, 1.0)
            # Photos that an earlier head would not have taken are less often right; how much less, nobody was asked.
            drawn = drawn * (spoken_for + (1.0 - spoken_for) * random.uniform(size=(DRAWS, 1)))
    # The intervals are for the photos that would be taken, and for those there are to find, not for infinitely many.
    found = random.binomial(np.maximum(taken, 1).astype(np.int64)[None], drawn) / np.maximum(taken, 1)
    there = np.maximum(members, 1.0).astype(np.int64)[:, None]
    again = random.binomial(there, recall) / there
    ends = [(1 - LEVEL) / 2, (1 + LEVEL) / 2]
    (low, high), (least, greatest) = np.quantile(found, ends, axis=0), np.quantile(again, ends, axis=0)
    return Sweep(thresholds, taken, drawn.mean(axis=0), low, high, recall.mean(axis=0), least, greatest)


def _room(taken: FloatArray, recall: FloatArray) -> FloatArray:
    """(S,) how many members there can be, where (S, T) or (T,) photos are taken and (S, T) of the members."""
    room: FloatArray = np.where(recall < SURE_RECALL, np.inf, taken / np.maximum(recall, SURE_RECALL)).min(axis=1)
    return room


def _counts(seen: FloatArray, random: np.random.Generator) -> FloatArray:
    """(S, T) draws of the means of Poisson variables that came out as (T,), by Jeffreys' prior; one quantile a row.

    Gamma quantiles after Wilson and Hilferty (PNAS 1931).
    """
    shape = seen + 0.5
    roots = 1.0 - 1.0 / (9.0 * shape) + random.standard_normal((DRAWS, 1)) / (3.0 * np.sqrt(shape))
    means: FloatArray = shape * np.maximum(roots, 0.0) ** 3
    return means


def _told(expected: FloatArray, checks: Checks, thresholds: FloatArray, random: np.random.Generator) -> FloatArray:
    """(S, T) draws of precision after the checks, by importance resampling; those above a threshold speak for it."""
    above = checks.scores[:, None] >= thresholds
    right = (above & checks.right[:, None]).sum(axis=0)
    wrong = (above & ~checks.right[:, None]).sum(axis=0)
    logs = right * np.log(expected) + wrong * np.log1p(-expected)
    weights = np.exp(logs - logs.max(axis=0))
    heights = np.cumsum(weights, axis=0) / weights.sum(axis=0)
    places = (np.arange(DRAWS) + random.random()) / DRAWS
    chosen = np.stack([np.searchsorted(column, places) for column in heights.T], axis=1)
    drawn: FloatArray = np.take_along_axis(expected, np.minimum(chosen, DRAWS - 1), axis=0)
    # In the order they come in, neighbours would go together with neighbours of other quantities.
    return random.permutation(drawn, axis=0)


def _recalls(positives: FloatArray, thresholds: FloatArray, random: np.random.Generator) -> FloatArray:
    """(S, T) draws of the share of members that score at least a threshold."""
    count, mean = len(positives), float(positives.mean())
    squares = float(((positives - mean) ** 2).sum()) + PRIOR_COUNT * PRIOR_SPREAD**2
    variances = squares / random.chisquare(PRIOR_COUNT + count - 1, DRAWS)
    means = mean + np.sqrt(variances / count) * random.standard_normal(DRAWS)
    return _normal_above((thresholds[None] - means[:, None]) / np.sqrt(variances)[:, None])


_PLACES = np.linspace(-8.0, 8.0, 4001)
_ABOVE = np.array([0.5 * math.erfc(place / math.sqrt(2.0)) for place in _PLACES])


def _normal_above(values: FloatArray) -> FloatArray:
    """The upper tail of the normal distribution, to 1e-6; clipcore does without SciPy."""
    above: FloatArray = np.interp(values, _PLACES, _ABOVE)
    return above


def _logit(share: float) -> float:
    kept = min(max(share, 1e-12), 1.0 - 1e-12)
    return math.log(kept / (1.0 - kept))


def _sigmoid(value: float) -> float:
    return 1.0 / (1.0 + math.exp(-min(max(value, -500.0), 500.0)))
