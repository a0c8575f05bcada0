"""Choosing a learner, or the shares of several, by stratified cross-validation."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clipcore.fewshot.learners import Average, Learner, ZeroShot, candidates, fitted, log_likelihood, mixed
from clipcore.fewshot.shots import LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray

MOST_FOLDS = 5
LEAST_SHARE = 0.01
"""A learner that counts less in an average is left out of it."""
SAID = 0.5
"""What a held-out example says of a learner in an average counts for: the folds learn from mostly the same examples."""
NAMES_FIRST = 1.5
"""Nats that the class names alone have before any example speaks: changing them needs a reason."""


@dataclass(frozen=True, eq=False)
class Judged:
    """A learner, and what became of every example when it was not among those learned from.

    Attributes:
        logits: (N, R) for each example from the head of the fold that had not seen it.
        quality: Higher is better; comparable among learners on the same shots and folds only.
        heads: One for each fold.
        seconds: CPU time of all folds.
    """

    learner: Learner
    logits: FloatArray
    quality: float
    heads: tuple[LinearHead, ...]
    seconds: float


def stratified_folds(labels: IntArray, folds: int, seed: int) -> IntArray:
    """(N,) fold numbers: every class is spread over the folds as evenly as it can be, in an order drawn by `seed`."""
    random = np.random.default_rng(seed)
    numbers = np.empty(len(labels), np.int64)
    start = 0
    for label in np.unique(labels):
        places = random.permutation(np.flatnonzero(labels == label))
        numbers[places] = (start + np.arange(len(places))) % folds
        start += len(places)  # so that small classes do not all leave the first fold
    return numbers


def judge(learner: Learner, shots: Shots, folds: IntArray) -> Judged:
    """Cross-validate one learner.

    Args:
        learner: What to fit in each fold.
        shots: The examples.
        folds: (N,) from `stratified_folds`.
    """
    began = time.process_time()
    logits = np.empty((len(shots.labels), shots.rows))
    heads = []
    for fold in range(int(folds.max()) + 1):
        held = np.flatnonzero(folds == fold)
        head = fitted(learner, shots.some(np.flatnonzero(folds != fold)))
        logits[held] = head.logits(shots.vectors[held])
        heads.append(head)
    return Judged(learner, logits, quality(shots, logits), tuple(heads), time.process_time() - began)


def choose(shots: Shots, folds: IntArray, learners: Sequence[Learner] | None = None) -> tuple[Judged, list[Judged]]:
    """Cross-validate learners; gives what to learn with, and all that was tried, in that order.

    What to learn with is their average, each counting what held-out examples say for it.

    Args:
        shots: At least one example.
        folds: (N,) from `stratified_folds`.
        learners: None for `candidates(shots)`.

    Raises:
        ValueError: There is nothing to choose from: no class names, and a class without an example.
    """
    judged = [judge(learner, shots, folds) for learner in (candidates(shots) if learners is None else learners)]
    if not judged:
        raise ValueError("There is nothing to learn from: no class names, and a class without an example.")
    return averaged(shots, judged), judged


def averaged(shots: Shots, judged: Sequence[Judged], *, said: float = SAID, names_first: float = NAMES_FIRST) -> Judged:
    """The average of several learners, each counting what held-out examples say for it.

    A learner's share is proportional to the likelihood of all held-out examples under it, to the power of `SAID`:
    pseudo-Bayesian model averaging (Yao, Vehtari, Simpson and Gelman, "Using Stacking to Average Bayesian Predictive
    Distributions", 2018, section 2) with a tempered likelihood and, for the class names, a prior of `NAMES_FIRST`. With
    few examples many learners share, with many one or two are left; choosing one of them early costs more than it
    gains. For one thing against everything else the members speak, by how far up they come, and kinds of learners count
    the same before, however many settings of each are tried.

    Args:
        shots: The examples.
        judged: From `judge` with the same folds, at least one.
        said: See `SAID`.
        names_first: See `NAMES_FIRST`.
    """
    speaking = len(shots.labels) if shots.rows > 1 else int((shots.labels == 1).sum())
    logs = np.array([one.quality for one in judged]) * (said * speaking)
    logs[[isinstance(one.learner, ZeroShot) for one in judged]] += names_first
    if shots.rows == 1:
        settings = Counter(one.learner.name for one in judged)
        logs -= np.log([settings[one.learner.name] for one in judged])
    shares = np.exp(logs - logs.max())
    shares /= shares.sum()
    parts = [(one, float(share)) for one, share in zip(judged, shares, strict=True) if share > LEAST_SHARE]
    whole = sum(share for _, share in parts)
    parts = [(one, share / whole) for one, share in parts]
    logits = sum((one.logits * share for one, share in parts), np.zeros_like(judged[0].logits))
    heads = [mixed([(one.heads[fold], share) for one, share in parts]) for fold in range(len(judged[0].heads))]
    learner = Average(tuple((one.learner, share) for one, share in parts)) if len(parts) > 1 else parts[0][0].learner
    return Judged(learner, logits, quality(shots, logits), tuple(heads), sum(one.seconds for one in judged))


def quality(shots: Shots, logits: FloatArray) -> float:
    """How well held-out examples were told apart.

    For one thing against everything else: how far up its examples come among the others, as the mean of the logarithm
    of the share of negatives above them. It rewards getting the top of the list right, as average precision does, and
    is steadier with few examples. For more classes: the mean log-likelihood.
    """
    if shots.rows == 1:
        negatives = np.sort(logits[shots.labels == 0, 0])
        positives = logits[shots.labels == 1, 0]
        if not len(positives):
            return 0.0
        above = len(negatives) - np.searchsorted(negatives, positives, side="left")
        return float(-np.log((above + 1.0) / (len(negatives) + 1.0)).mean())
    return float(log_likelihood(logits, shots.labels).mean())
