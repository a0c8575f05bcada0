"""Ways to learn a head from a few vectors, behind one interface: names alone, prototypes, logistic head, averages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal, Protocol

import numpy as np

from clipcore.fewshot.logistic import balanced_weights, fit_correction
from clipcore.fewshot.shots import LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray

LearnerName = Literal["zero-shot", "prototype", "logistic", "average", "adapter", "prompt"]

TRUSTS = (0.0, 0.5, 1.0, 2.0)
"""How much the class names may count, against what they count for the model by itself."""
STRENGTHS = (1.0, 3.0, 10.0, 30.0, 100.0)
"""C of the logistic head, times the number of examples that the smallest class has: more evidence, less restraint."""
CLASS_STRENGTHS, CLASS_TRUSTS = (0.3, 1.0, 3.0, 10.0, 100.0, 1000.0), (0.0, 0.25, 0.5, 1.0)
"""The same for several classes, from hardly any change of what the names say to none of it left."""
SINGLE_STRENGTH = 2.0
"""For classes of one example each, where nothing can be held out."""
BY_CHANCE = 0.01
"""Names that tell every example rightly are left as they are, where chance does so more seldom than this."""


class Learner(Protocol):
    """Makes a head from examples; frozen, so that a run can be told and repeated by its learner."""

    @property
    def name(self) -> LearnerName:
        """Which of the ways it is."""

    def fit(self, shots: Shots) -> LinearHead:
        """A head over the shots' coordinates. Fast: no more than milliseconds for an album."""


@dataclass(frozen=True, slots=True)
class ZeroShot:
    """The class names alone."""

    name: LearnerName = "zero-shot"

    def fit(self, shots: Shots) -> LinearHead:
        """The prior; zeros without one."""
        return shots.prior or _nothing(shots)


@dataclass(frozen=True, slots=True)
class Prototype:
    """The mean example of each class, in coordinates where this is a linear discriminant, beside the class names.

    Attributes:
        trust: What the class names count.
    """

    trust: float = 1.0
    name: LearnerName = "prototype"

    def fit(self, shots: Shots) -> LinearHead:
        """Means, and no iteration. A class without an example keeps what its name says."""
        counts = np.maximum(shots.counts(), 1)
        means = np.zeros((shots.classes, shots.vectors.shape[1]))
        np.add.at(means, shots.labels, shots.vectors)
        means = means / counts[:, None]
        if shots.rows == 1:
            weight = means[1:] - means[:1]
            scores = (shots.vectors @ weight.T)[shots.labels == 0]
            # Standard deviations among the negatives, as the prior has it: the two can be added.
            centre, scale = (float(scores.mean()), float(scores.std())) if len(scores) > 1 else (0.0, 1.0)
            own = LinearHead(weight, np.array([-centre])).times(1.0 / max(scale, 1e-9))
        else:
            dim = shots.vectors.shape[1]
            doubt = counts / (counts + 1.0)  # the mean of one example is twice as uncertain as the example's class
            own = LinearHead(dim * doubt[:, None] * means, -0.5 * dim * doubt * (means**2).sum(axis=1))
        return own if shots.prior is None else own.plus(shots.prior.times(self.trust))


@dataclass(frozen=True, slots=True)
class Logistic:
    """A logistic head around the class names: what the examples do not say is left to them.

    Attributes:
        strength: See `STRENGTHS`.
        trust: What the class names count.
    """

    strength: float = 1.0
    trust: float = 1.0
    name: LearnerName = "logistic"

    def fit(self, shots: Shots) -> LinearHead:
        """The optimum, by `fit_correction`."""
        prior = _nothing(shots) if shots.prior is None else shots.prior.times(self.trust)
        counts = shots.counts()
        fewest = int(counts[counts > 0].min(initial=1))
        weights = balanced_weights(shots.labels, shots.classes)
        correction = fit_correction(
            shots.vectors,
            shots.labels,
            shots.rows,
            self.strength,
            offset=prior.logits(shots.vectors),
            # They add up to the number of classes times the smallest one, so that it does not matter how many negatives
            # were drawn.
            weights=weights * (fewest * shots.classes / len(shots.labels)),
            free_biases=shots.rows == 1,
        )
        return prior.plus(LinearHead(correction.weight, correction.bias))


@dataclass(frozen=True, slots=True)
class Average:
    """The mean of several learners' logits; linear, as they are.

    Attributes:
        parts: Each learner and its share; the shares add up to 1.
    """

    parts: tuple[tuple[Learner, float], ...]
    name: LearnerName = "average"

    def fit(self, shots: Shots) -> LinearHead:
        """Fits every part."""
        return mixed([(learner.fit(shots), share) for learner, share in self.parts])


def mixed(heads: Sequence[tuple[LinearHead, float]]) -> LinearHead:
    """The weighted sum of heads' logits, of at least one head."""
    first, *others = (head.times(share) for head, share in heads)
    for other in others:
        first = first.plus(other)
    return first


ENOUGH_TO_CHOOSE = 4
"""Members of an album from which cross-validation chooses better than a rule does: with fewer, what is held out is
missed too much, and the name alone would win that has nothing to lose."""


def candidates(shots: Shots) -> list[Learner]:
    """The learners worth trying, the simplest first. A class without an example has only its name."""
    named = shots.prior is not None
    zero_shot: list[Learner] = [ZeroShot()] if named else []
    fewest = int(shots.counts().min())
    if fewest == 0:
        return zero_shot
    if shots.rows > 1:
        if names_suffice(shots):
            return zero_shot
        if len(shots.labels) < 2 * shots.classes:
            return [Logistic(SINGLE_STRENGTH, 1.0) if names_tell(shots) else Logistic(1.0, 0.0)]
        class_trusts = CLASS_TRUSTS if named else CLASS_TRUSTS[:1]
        return [*zero_shot, *(Logistic(strength, trust) for strength, trust in product(CLASS_STRENGTHS, class_trusts))]
    trusts = TRUSTS if named else TRUSTS[:1]
    heads = [Logistic(strength, trust) for strength, trust in product(STRENGTHS, trusts)] if fewest >= 2 else []
    return [*zero_shot, *(Prototype(trust) for trust in trusts), *heads]


def names_tell(shots: Shots) -> bool:
    """Whether the class names alone make the examples likelier than chance does; those of three dogs do not.

    The names count half, as they do for few examples: by themselves they are too sure.
    """
    if shots.prior is None:
        return False
    return bool(log_likelihood(0.5 * shots.prior.logits(shots.vectors), shots.labels).mean() > -np.log(shots.classes))


def names_suffice(shots: Shots) -> bool:
    """Whether the class names alone tell every example rightly, beyond chance: then there is nothing to correct."""
    if shots.prior is None or shots.classes ** -float(len(shots.labels)) > BY_CHANCE:
        return False
    return bool((shots.prior.logits(shots.vectors).argmax(axis=1) == shots.labels).all())


def log_likelihood(logits: FloatArray, labels: IntArray) -> FloatArray:
    """(N,) of class numbers (N,) under a softmax over logits (N, C)."""
    top = logits.max(axis=1, keepdims=True)
    all_of_them = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
    likelihood: FloatArray = all_of_them[np.arange(len(labels)), labels]
    return likelihood


def _nothing(shots: Shots) -> LinearHead:
    return LinearHead(np.zeros((shots.rows, shots.vectors.shape[1])), np.zeros(shots.rows))
