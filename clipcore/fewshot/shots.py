"""What the learners of this package share: linear heads, the frame vectors are looked at in, labelled examples.

All of it is NumPy. A head is linear in the vectors, whichever learner made it, so any number of heads over any number
of pictures is one matrix product.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from clipcore.metrics.arrays import FloatArray, IntArray

LEAST_SHRINKAGE = 0.1


@dataclass(frozen=True, eq=False)
class LinearHead:
    """Logits x @ weight.T + bias.

    Attributes:
        weight: (R, D) float64; R is the number of classes, or 1 for the logit of one thing against everything else.
        bias: (R,) float64.
    """

    weight: FloatArray
    bias: FloatArray

    def logits(self, vectors: FloatArray) -> FloatArray:
        """(N, D) to (N, R)."""
        scores: FloatArray = vectors @ self.weight.T + self.bias
        return scores

    def times(self, factor: float) -> LinearHead:
        """All logits times a factor."""
        return LinearHead(self.weight * factor, self.bias * factor)

    def plus(self, other: LinearHead) -> LinearHead:
        """The sum of two heads' logits."""
        return LinearHead(self.weight + other.weight, self.bias + other.bias)


@dataclass(frozen=True, eq=False)
class Frame:
    """Coordinates in which a collection's vectors have mean zero and, nearly, the same spread in every direction.

    A model's vectors fill a narrow cone, and differ most in what is of no interest. Distances count for more in these
    coordinates, and a penalty means the same for any model. A prototype becomes a linear discriminant with the
    collection's covariance (Wang et al., "A Hard-to-Beat Baseline for Training-free CLIP-based Adaptation", ICLR 2024),
    estimated from the unlabelled pictures, of which there are many.

    Attributes:
        mean: (D,).
        axes: (D, D), the eigenvectors of the covariance as columns.
        spread: (D,), standard deviations along them, so scaled that a picture's mean squared length is 1.
    """

    mean: FloatArray
    axes: FloatArray
    spread: FloatArray

    @classmethod
    def of(cls, vectors: FloatArray, shrinkage: float | None = None) -> Self:
        """The frame of (N, D) vectors, N at least 1.

        Args:
            vectors: The collection, or a sample of it.
            shrinkage: How far the axes are treated alike, in [0, 1]; 1 only centres and scales. None is as little as
                the number of vectors allows.
        """
        count, dim = vectors.shape
        mean = vectors.mean(axis=0)
        centred = vectors - mean
        variances, axes = np.linalg.eigh(centred.T @ centred / count)
        if shrinkage is None:
            shrinkage = max(LEAST_SHRINKAGE, dim / (dim + count))
        variances = (1.0 - shrinkage) * np.maximum(variances, 0.0) + shrinkage * max(float(variances.mean()), 1e-12)
        return cls(mean, axes, np.sqrt(variances * dim))

    def inside(self, vectors: FloatArray) -> FloatArray:
        """(N, D) vectors in these coordinates."""
        coordinates: FloatArray = ((vectors - self.mean) @ self.axes) / self.spread
        return coordinates

    def head_inside(self, head: LinearHead) -> LinearHead:
        """A head over vectors as one over coordinates."""
        return LinearHead((head.weight @ self.axes) * self.spread, head.bias + head.weight @ self.mean)

    def head_outside(self, head: LinearHead) -> LinearHead:
        """A head over coordinates as one over vectors."""
        weight = (head.weight / self.spread) @ self.axes.T
        return LinearHead(weight, head.bias - weight @ self.mean)


@dataclass(frozen=True, eq=False)
class Shots:
    """Labelled examples in a frame's coordinates, and what is known without them.

    Attributes:
        vectors: (N, D) float64.
        labels: (N,) class numbers.
        rows: R: the number of classes, or 1 where class 1 is one thing and class 0 everything else.
        prior: What the class names say, as a head over coordinates; None without names.
    """

    vectors: FloatArray
    labels: IntArray
    rows: int
    prior: LinearHead | None = None

    @property
    def classes(self) -> int:
        """How many classes there are, everything else being one."""
        return max(self.rows, 2)

    def counts(self) -> IntArray:
        """(C,) how many examples each class has."""
        return np.bincount(self.labels, minlength=self.classes)

    def some(self, places: IntArray) -> Shots:
        """Only the examples at these places."""
        return Shots(self.vectors[places], self.labels[places], self.rows, self.prior)
