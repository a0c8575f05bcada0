"""Choosing a learner by stratified cross-validation."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clipcore.fewshot.learners import Learner, candidates
from clipcore.fewshot.shots import LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray

MOST_FOLDS = 5


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
        head = learner.fit(shots.some(np.flatnonzero(folds != fold)))
        logits[held] = head.logits(shots.vectors[held])
        heads.append(head)
    return Judged(learner, logits, _quality(shots, logits), tuple(heads), time.process_time() - began)


def choose(shots: Shots, folds: IntArray, learners: Sequence[Learner] | None = None) -> tuple[Judged, list[Judged]]:
    """Cross-validate learners; gives the best, of equals the simplest, and all of them in the order tried.

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
    return max(judged, key=lambda one: one.quality), judged


def _quality(shots: Shots, logits: FloatArray) -> float:
    """How well held-out examples were told apart.

    For one thing against everything else: how far up its examples come among the others, as the mean of the logarithm
    of the share of negatives above them. It rewards getting the top of the list right, as average precision does, and
    is steadier with few examples. For more classes: accuracy, and a little of the log-likelihood where that is equal.
    """
    if shots.rows == 1:
        negatives = np.sort(logits[shots.labels == 0, 0])
        positives = logits[shots.labels == 1, 0]
        if not len(positives):
            return 0.0
        above = len(negatives) - np.searchsorted(negatives, positives, side="left")
        return float(-np.log((above + 1.0) / (len(negatives) + 1.0)).mean())
    top = logits.max(axis=1, keepdims=True)
    likelihood = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
    rows = np.arange(len(logits))
    right = logits.argmax(axis=1) == shots.labels
    return float(right.mean() + 0.3 * likelihood[rows, shots.labels].mean())
