"""An album's head over adapted vectors or around learned words, in NumPy: either way it stays a linear head.

Maps of the vectors and vectors of the words come from training (`clipcore.fewshot.low_rank`, `learned_words`), one for
each fold of the cross-validation from what that fold may learn from, so that they are judged by photos they have not
seen, like every other learner.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from clipcore.fewshot.learners import LearnerName, Logistic, standing
from clipcore.fewshot.selection import Judged, quality
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class Adapters:
    """Maps of vectors, and what they do to the model.

    Attributes:
        matrices: (F, D, D), one for each fold: vectors V become V M.
        before: Share of held-out labelled photos whose nearest name is theirs, without a map; the mean over folds.
        after: And with it.
        kept: Share of background photos whose nearest other word is the same with it: 1 minus what was forgotten.
        seconds: It took to train them.
    """

    matrices: FloatArray
    before: float
    after: float
    kept: float
    seconds: float = 0.0


@dataclass(frozen=True, eq=False)
class Prompts:
    """Learned words around an album's name.

    Attributes:
        vectors: (F, D), one for each fold: a unit text vector in place of the name's.
        seconds: It took to train them.
    """

    vectors: FloatArray
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Prompted:
    """A logistic head around learned words.

    Attributes:
        head: How it is fitted around them.
    """

    head: Logistic
    name: LearnerName = "prompt"

    def fit(self, shots: Shots) -> LinearHead:
        """The head of shots whose prior is that of the learned words already."""
        return self.head.fit(shots)


@dataclass(frozen=True, slots=True)
class Adapted:
    """A logistic head over adapted vectors.

    Attributes:
        head: How it is fitted there.
    """

    head: Logistic
    name: LearnerName = "adapter"

    def fit(self, shots: Shots) -> LinearHead:
        """The head of shots whose vectors are adapted already."""
        return self.head.fit(shots)


def judge_adapted(
    learner: Adapted, shots: Shots, folds: IntArray, *, frame: Frame, vectors: FloatArray, adapters: Adapters
) -> Judged:
    """Cross-validate it, as `selection.judge` does the others.

    Args:
        learner: What to fit in each fold.
        shots: The examples, in the frame.
        folds: (N,) below F.
        frame: Of the collection.
        vectors: (N, D) of the examples, not in the frame.
        adapters: One map for each fold.
    """
    began = time.process_time()
    logits = np.empty((len(shots.labels), shots.rows))
    heads = []
    for fold, matrix in enumerate(adapters.matrices):
        held = folds == fold
        adapted = Shots(frame.inside(vectors @ matrix), shots.labels, shots.rows, shots.prior)
        there = frame.head_outside(learner.fit(adapted.some(np.flatnonzero(~held))))
        head = frame.head_inside(LinearHead(there.weight @ matrix.T, there.bias))
        head = standing(head, shots.some(np.flatnonzero(~held)))
        logits[held] = head.logits(shots.vectors[held])
        heads.append(head)
    return Judged(learner, logits, quality(shots, logits), tuple(heads), time.process_time() - began + adapters.seconds)


def judge_prompted(
    learner: Prompted, shots: Shots, folds: IntArray, priors: Sequence[LinearHead], seconds: float
) -> Judged:
    """Cross-validate it, as `selection.judge` does the others.

    Args:
        learner: What to fit in each fold.
        shots: The examples, in the frame.
        folds: (N,) below F.
        priors: What the words learned for each fold say, over the frame's coordinates.
        seconds: It took to learn them.
    """
    began = time.process_time()
    logits = np.empty((len(shots.labels), shots.rows))
    heads = []
    for fold, prior in enumerate(priors):
        held = folds == fold
        known = replace(shots, prior=prior).some(np.flatnonzero(~held))
        head = standing(learner.fit(known), known)
        logits[held] = head.logits(shots.vectors[held])
        heads.append(head)
    return Judged(learner, logits, quality(shots, logits), tuple(heads), time.process_time() - began + seconds)
