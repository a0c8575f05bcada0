"""Honest relevance: how sure one may be that a text describes a photo, beyond being the best of a bad lot.

Cosine similarities of a CLIP model mean nothing by themselves: a text that names nothing in the library still has a
nearest photo. What gives a similarity meaning, for any model and any library, is what generic texts such as "a person"
or "a street" score with the photos of this library: how far does it rise above that range, which is the model's own?

Among N photos that have nothing to do with a text the best still rises by chance, about as far as the largest of N
normal draws, sqrt(2 ln N) standard deviations: what a small library may call a match is noise in a large one. So the
robust z-score counts from there. A logistic function of it (Platt 1999) gives the probability that the text describes
the photo. Its two numbers were fitted on photographs with known labels, one row per text and its 60 best photos each,
among texts whose photos were all taken out of the library:
`python tests/benchmarks/search_relevance.py --data PHOTOS --fit`. How far a photo stands out from the other photos with
the same text was tried as a second feature. With the bundled model it adds nothing, and it would hide "dog" from the
owner of a library that is mostly dogs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Vectors = npt.NDArray[np.float32]

MAD_TO_SIGMA: Final = 1.4826
"""The median absolute deviation times this estimates a normal distribution's standard deviation."""
SIGMAS_ALIKE: Final = 3.0

WEIGHT: Final = 1.74
INTERCEPT: Final = -2.68


@dataclass(frozen=True, slots=True)
class Scale:
    """Where similarities lie and how far they spread: a robust centre and standard deviation."""

    centre: float
    spread: float

    @classmethod
    def of(cls, scores: Vectors | Floats) -> Scale:
        """The scale of scores of any shape, at least one; robust, so that the few that stand out do not widen it."""
        centre = _median(scores)
        return cls(centre, max(MAD_TO_SIGMA * _median(np.abs(scores - centre)), 1e-6))

    def standardize(self, scores: Vectors | Floats) -> Floats:
        """Scores in standard deviations above the centre, float64."""
        return np.asarray((scores.astype(np.float64) - self.centre) / self.spread)


def _median(values: Vectors | Floats) -> float:
    """What `np.median` gives, which imports masked arrays first: about 15 ms of a search that starts cold."""
    flat, middle = values.reshape(-1), values.size // 2
    if values.size % 2:
        return float(np.partition(flat, middle)[middle])
    return float(np.partition(flat, (middle - 1, middle))[middle - 1 : middle + 1].mean())


def above_chance(scores: Vectors, generic: Scale, photos: int) -> Floats:
    """How far scores (M,) rise above what the best of N unrelated photos would score, in standard deviations.

    Args:
        scores: Similarities of some photos to a text.
        generic: The scale of the similarities of this library's photos to generic texts.
        photos: N, how many photos the library holds.
    """
    return np.asarray(generic.standardize(scores) - math.sqrt(2.0 * math.log(max(photos, 2))))


def probability(scores: Vectors, generic: Scale, photos: int) -> Floats:
    """How sure one may be that a text describes each of M photos, (M,) in [0, 1]; arguments as of `above_chance`."""
    odds = WEIGHT * above_chance(scores, generic, photos) + INTERCEPT
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0))))


def resemblance(standing: Floats) -> Floats:
    """How sure one may be that photos show what a picture shows, (M,) in [0, 1], by how they stand in the library.

    Pictures have no generic texts to compare with. Three standard deviations above the median count as even odds.
    """
    return np.clip(standing / (2.0 * SIGMAS_ALIKE), 0.0, 1.0)
