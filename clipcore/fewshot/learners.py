"""Ways to learn a head from a few vectors, behind one interface.

Names alone, prototypes, Tip-Adapter to first order, logistic heads, and averages of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal, Protocol

import numpy as np

from clipcore.fewshot.logistic import balanced_weights, fit_correction
from clipcore.fewshot.shots import LinearHead, Shots
from clipcore.metrics.arrays import FloatArray, IntArray

LearnerName = Literal["zero-shot", "prototype", "tip-adapter", "logistic", "average", "adapter", "prompt"]

TRUSTS, HEAD_TRUSTS = (0.0, 1.0, 2.0, 4.0), (0.0, 1.0, 2.0)
"""How much an album's name may count beside its photos, and in a logistic head."""
MOST_CACHED = 8
"""Members of an album up to which Tip-Adapter is tried; with more, directions that vary much drown the rest."""
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
            own = standing(LinearHead(means[1:] - means[:1], np.zeros(1)), shots)
        else:
            dim = shots.vectors.shape[1]
            doubt = counts / (counts + 1.0)  # the mean of one example is twice as uncertain as the example's class
            own = LinearHead(dim * doubt[:, None] * means, -0.5 * dim * doubt * (means**2).sum(axis=1))
        return own if shots.prior is None else own.plus(shots.prior.times(self.trust))


@dataclass(frozen=True, eq=False)
class FirstOrderTip:
    """Tip-Adapter for one thing against everything else, to first order in the sharpness of its cache.

    The cache of Zhang et al. (ECCV 2022) adds exp(-beta (1 - x k)) for every example k. To first order in x k that is
    the product with the sum of the examples, so the head stays linear and holds no single photo's vector. Unlike in a
    prototype, no direction counts for more because the collection varies little along it.

    Attributes:
        metric: (D,) squared spread of the frame's axes: with it, products of coordinates are those of vectors.
        trust: What the name counts.
    """

    metric: FloatArray
    trust: float = 1.0
    name: LearnerName = "tip-adapter"

    def fit(self, shots: Shots) -> LinearHead:
        """Means, and no iteration.

        Raises:
            ValueError: The shots are of several classes.
        """
        if shots.rows != 1:
            raise ValueError("This learner tells one thing from everything else.")
        own = standing(LinearHead((_mean(shots, 1) - _mean(shots, 0))[None] * self.metric, np.zeros(1)), shots)
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
        return mixed([(fitted(learner, shots), share) for learner, share in self.parts])


def fitted(learner: Learner, shots: Shots) -> LinearHead:
    """A learner's head, such that it can be compared with and added to others'.

    For one thing against everything else logits are standard deviations of everything else, and without an example
    there is only the name.
    """
    if shots.rows != 1:
        return learner.fit(shots)
    known = ZeroShot() if not (shots.labels == 1).any() else learner
    return standing(known.fit(shots), shots)


def standing(head: LinearHead, shots: Shots) -> LinearHead:
    """A head of one row as standard deviations among the negatives; as it is where there are no two of them."""
    scores = head.logits(shots.vectors[shots.labels == 0])[:, 0]
    if len(scores) < 2:
        return head
    return LinearHead(head.weight, head.bias - scores.mean()).times(1.0 / max(float(scores.std()), 1e-9))


def kinds(learner: Learner) -> dict[str, float]:
    """What share each kind of learner has in one, the greatest first."""
    shares: dict[str, float] = {}
    for part, share in learner.parts if isinstance(learner, Average) else ((learner, 1.0),):
        shares[part.name] = shares.get(part.name, 0.0) + share
    return dict(sorted(shares.items(), key=lambda one: -one[1]))


def mixed(heads: Sequence[tuple[LinearHead, float]]) -> LinearHead:
    """The weighted sum of heads' logits, of at least one head."""
    first, *others = (head.times(share) for head, share in heads)
    for other in others:
        first = first.plus(other)
    return first


def candidates(shots: Shots, metric: FloatArray | None = None) -> list[Learner]:
    """The learners worth trying, the simplest first. A class without an example has only its name.

    Args:
        shots: The examples.
        metric: As `FirstOrderTip` has it, for albums; None leaves that out.
    """
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
    trusts, head_trusts = (TRUSTS, HEAD_TRUSTS) if named else (TRUSTS[:1], HEAD_TRUSTS[:1])
    members = int((shots.labels == 1).sum())
    cached = [FirstOrderTip(metric, trust) for trust in trusts] if metric is not None and members <= MOST_CACHED else []
    heads = [Logistic(strength, trust) for strength, trust in product(STRENGTHS, head_trusts)] if members >= 2 else []
    return [*zero_shot, *(Prototype(trust) for trust in trusts), *cached, *heads]


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


def _mean(shots: Shots, label: int) -> FloatArray:
    rows = shots.vectors[shots.labels == label]
    mean: FloatArray = rows.mean(axis=0) if len(rows) else np.zeros(shots.vectors.shape[1])
    return mean


def _nothing(shots: Shots) -> LinearHead:
    return LinearHead(np.zeros((shots.rows, shots.vectors.shape[1])), np.zeros(shots.rows))
