"""Honest relevance: how sure one may be that a text describes a photo, beyond being the best of a bad lot.

Cosine similarities of a CLIP model mean nothing by themselves: a text that names nothing in the library still has a
nearest photo. What gives a similarity meaning, for any model and any library, is what generic texts such as "a person"
or "a street" score with the photos of this library: how far does it rise above that range, which is the model's own?

A logistic function of this robust z-score (Platt 1999) gives the probability that the text describes the photo. Its two
numbers were fitted on photographs with known labels, one row per text and each of its 60 best photos, among texts whose
photos were all taken out of the library: `python tests/benchmarks/search_relevance.py --data PHOTOS --fit`.
How far a photo stands out from the other photos with the same text was tried as a second feature. With the bundled
model it adds nothing, and it would hide "dog" from the owner of a library that is mostly dogs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Vectors = npt.NDArray[np.float32]

MAD_TO_SIGMA: Final = 1.4826
"""The median absolute deviation times this estimates a normal distribution's standard deviation."""
SIGMAS_ALIKE: Final = 3.0

WEIGHT: Final = 1.68
INTERCEPT: Final = -8.01


@dataclass(frozen=True, slots=True)
class Scale:
    """Where similarities lie and how far they spread: a robust centre and standard deviation."""

    centre: float
    spread: float

    @classmethod
    def of(cls, scores: Vectors | Floats) -> Scale:
        """The scale of scores of any shape, at least one; robust, so that the few that stand out do not widen it."""
        centre = float(np.median(scores))
        return cls(centre, max(MAD_TO_SIGMA * float(np.median(np.abs(scores - centre))), 1e-6))

    def standardize(self, scores: Vectors | Floats) -> Floats:
        """Scores in standard deviations above the centre, float64."""
        return np.asarray((scores.astype(np.float64) - self.centre) / self.spread)


def probability(scores: Vectors, generic: Scale) -> Floats:
    """How sure one may be that a text describes each of M photos, (M,) in [0, 1].

    Args:
        scores: (M,) similarities of the photos to the text.
        generic: The scale of the similarities of this library's photos to generic texts.
    """
    odds = WEIGHT * generic.standardize(scores) + INTERCEPT
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0))))


def resemblance(standing: Floats) -> Floats:
    """How sure one may be that photos show what a picture shows, (M,) in [0, 1], by how they stand in the library.

    Pictures have no generic texts to compare with. Three standard deviations above the median count as even odds.
    """
    return np.clip(standing / (2.0 * SIGMAS_ALIKE), 0.0, 1.0)
