"""Which of several things: a head over classes, such as the albums of three dogs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clipcore.fewshot.evidence import UNKNOWN, Estimate, share
from clipcore.fewshot.learners import Learner
from clipcore.fewshot.selection import MOST_FOLDS, choose, stratified_folds
from clipcore.fewshot.shots import Frame, LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray, class_numbers, matrix


@dataclass(frozen=True, eq=False)
class ClassesHead:
    """A head over C classes.

    Attributes:
        head: Over vectors.
        learner: What was chosen.
        held_out: (N,) the class of each example according to the fold that had not seen it.
        accuracy: Of those, with Jeffreys' 95 % interval; unknown where a class has a single example.
    """

    head: LinearHead
    learner: Learner
    held_out: IntArray
    accuracy: Estimate


def class_frame(vectors: FloatArray) -> Frame:
    """The coordinates to tell classes apart in: centred and scaled only, as what varies most is often what differs."""
    return Frame.of(vectors, shrinkage=1.0)


def learn_classes(
    vectors: npt.ArrayLike,
    labels: npt.ArrayLike,
    classes: int,
    *,
    names: FloatArray | None = None,
    logit_scale: float = 1.0,
    frame: Frame | None = None,
    seed: int = 0,
) -> ClassesHead:
    """Choose a learner by cross-validation and fit it to all examples.

    Args:
        vectors: (N, D) unit rows.
        labels: (N,) class numbers; every class needs an example, or all of them a name.
        classes: C, at least 2.
        names: (C, D) unit vectors of the class names, or None.
        logit_scale: Of the model.
        frame: Of the collection; by default of the examples.
        seed: Of the folds.

    Raises:
        ValueError: Shapes that do not fit, or nothing to learn from.
    """
    rows = matrix(vectors, "vectors")
    numbers = class_numbers(labels, len(rows), classes)
    if frame is None:
        frame = class_frame(rows if len(rows) else np.zeros((1, rows.shape[1])))
    prior = None if names is None else frame.head_inside(LinearHead(logit_scale * names, np.zeros(classes)))
    shots = Shots(frame.inside(rows), numbers, classes, prior)
    fewest = int(shots.counts().min())
    folds = stratified_folds(numbers, max(min(MOST_FOLDS, len(rows)), 1), seed)
    best, _ = choose(shots, folds)
    held_out: IntArray = best.logits.argmax(axis=1).astype(np.int64)
    right = int((held_out == numbers).sum())
    accuracy = share(right, len(numbers), seed) if fewest >= 2 else UNKNOWN
    return ClassesHead(frame.head_outside(best.learner.fit(shots)), best.learner, held_out, accuracy)
