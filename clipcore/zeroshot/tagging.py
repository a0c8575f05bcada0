"""Many tags at once, several of which may apply: probabilities that mean the same for any model and any library.

A similarity means little by itself. Three things give it meaning, none of which needs labels:

* competition: a softmax over all concepts and over background texts, at the temperature the model was trained with
  (Radford et al. 2021, section 2.3). A parent gets what its descendants get, because a poodle is a dog;
* the concept's own score distribution in the library: some texts are near everything, and a part of the median that a
  concept has over the library is taken off (shrunk, because a library may well be full of dogs);
* background texts such as "a person" or "a street": how far a similarity rises above what they score with the same
  photo, in units of their spread over the library.

A logistic function of the first and the last (Platt 1999) gives the probability. Its three numbers were fitted once,
on photographs with known labels, and are meant for every model: both features are free of a model's own scale.
Concepts that rule each other out share a softmax of their own, with the background texts as "none of these".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clipcore.metrics.arrays import FloatArray, matrix, unit_rows
from clipcore.metrics.calibration import softmax

MAD_TO_SIGMA: Final = 1.4826
"""The median absolute deviation times this estimates a normal distribution's standard deviation."""
SHRINKAGE: Final = 0.25
"""The share of a concept's median over the library that is taken off its similarities."""
WEIGHT_COMPETITION: Final = 0.90
WEIGHT_BACKGROUND: Final = 0.60
INTERCEPT: Final = -0.54
LEAST: Final = 1e-9


@dataclass(frozen=True, eq=False)
class Calibration:
    """What a library's own scores say about a set of concepts.

    Attributes:
        centres: (C,) float64, each concept's median similarity.
        background_centres: (B,) float64, each background text's.
        background_spread: The robust standard deviation of all similarities to background texts.
    """

    centres: FloatArray
    background_centres: FloatArray
    background_spread: float

    @classmethod
    def neutral(cls, concepts: int, background: int, spread: float) -> Calibration:
        """For no library at all: nothing is taken off."""
        return cls(np.zeros(concepts), np.zeros(background), spread)


@dataclass(frozen=True, eq=False)
class TagScorer:
    """Concepts, background texts, and how the concepts relate.

    Attributes:
        vectors: (C, D) float32 unit rows, one per concept.
        background: (B, D) float32 unit rows of generic texts, at least two.
        logit_scale: The model's inverse temperature.
        parents: For each concept the places of all its ancestors.
        groups: Places of concepts that rule each other out; a concept is in one group at most, and has no children.
        unlike: Pairs of a concept's place and the (D,) unit vector of something it is easily mistaken for.
    """

    vectors: npt.NDArray[np.float32]
    background: npt.NDArray[np.float32]
    logit_scale: float
    parents: Sequence[Sequence[int]] = ()
    groups: Sequence[Sequence[int]] = ()
    unlike: Sequence[tuple[int, npt.NDArray[np.float32]]] = ()

    def __post_init__(self) -> None:
        if len(self.background) < 2:
            raise ValueError("Tags need at least two background texts to be compared with.")
        if self.logit_scale <= 0:
            raise ValueError("The logit scale must be positive.")
        if self.parents and len(self.parents) != len(self.vectors):
            raise ValueError(f"{len(self.parents)} lists of parents for {len(self.vectors)} concepts.")

    def calibrate(self, image_vectors: npt.ArrayLike) -> Calibration:
        """Measure a library, or a sample of it: (N, D) vectors of photos, a few hundred or more for a steady result.

        With none, the calibration is neutral.
        """
        images = self._images(image_vectors)
        if not len(images):
            return Calibration.neutral(len(self.vectors), len(self.background), 1.0 / self.logit_scale)
        background = images @ self.background.T.astype(np.float64)
        centre = float(np.median(background))
        spread = MAD_TO_SIGMA * float(np.median(np.abs(background - centre)))
        return Calibration(
            np.median(images @ self.vectors.T.astype(np.float64), axis=0),
            np.median(background, axis=0),
            max(spread, 1e-6),
        )

    def probabilities(self, image_vectors: npt.ArrayLike, calibration: Calibration) -> FloatArray:
        """How sure one may be that each concept applies to each photo: (N, C) float64 in [0, 1].

        All similarities come from one matrix product. Rows do not add up to one. A parent is never less probable
        than any of its descendants.

        Args:
            image_vectors: (N, D).
            calibration: Of the same concepts and background texts.

        Raises:
            ValueError: Vectors of another dimension, or a calibration of other concepts.
        """
        images = self._images(image_vectors)
        count = len(self.vectors)
        if calibration.centres.shape != (count,) or calibration.background_centres.shape != (len(self.background),):
            raise ValueError("The calibration was made for other concepts.")
        if not len(images) or not count:
            return np.zeros((len(images), count))
        rivals = np.array([vector for _, vector in self.unlike], np.float32).reshape(-1, images.shape[1])
        texts = np.concatenate([self.vectors, self.background, rivals]).astype(np.float64)
        scores = images @ texts.T  # (N, C + B + U): the one product
        cosines, background, others = np.split(scores, [count, count + len(self.background)], axis=1)
        logits = self.logit_scale * (cosines - SHRINKAGE * calibration.centres)
        nothing = self.logit_scale * (background - SHRINKAGE * calibration.background_centres)
        share = self._competition(logits, nothing)
        above = (cosines - background.mean(axis=1, keepdims=True)) / calibration.background_spread
        odds = WEIGHT_COMPETITION * _log_odds(share) + WEIGHT_BACKGROUND * above + INTERCEPT
        result: FloatArray = 1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0)))
        for column, (place, _) in enumerate(self.unlike):
            against = self.logit_scale * (others[:, column] - cosines[:, place])
            result[:, place] *= 1.0 / (1.0 + np.exp(np.clip(against, -50.0, 50.0)))
        for place, above_it in enumerate(self.parents):
            for parent in above_it:
                np.maximum(result[:, parent], result[:, place], out=result[:, parent])
        return result

    def _images(self, image_vectors: npt.ArrayLike) -> FloatArray:
        rows = matrix(image_vectors, "image vectors", columns=self.background.shape[1])
        return unit_rows(rows, "image vectors") if len(rows) else rows

    def _competition(self, logits: FloatArray, nothing: FloatArray) -> FloatArray:
        """(N, C) shares of a softmax, those of descendants added to their ancestors."""
        share = np.zeros_like(logits)
        grouped = sorted({place for group in self.groups for place in group})
        alone = np.setdiff1d(np.arange(logits.shape[1]), grouped)
        for places in (alone, *map(np.asarray, self.groups)):
            if len(places):
                share[:, places] = softmax(np.concatenate([logits[:, places], nothing], axis=1))[:, : len(places)]
        total = share.copy()
        for place, above_it in enumerate(self.parents):
            for parent in above_it:
                total[:, parent] += share[:, place]
        return np.minimum(total, 1.0)


def _log_odds(shares: FloatArray) -> FloatArray:
    safe = np.clip(shares, LEAST, 1.0 - LEAST)
    odds: FloatArray = np.log(safe) - np.log1p(-safe)
    return odds


def choose_tags(
    probabilities: FloatArray,
    thresholds: FloatArray,
    *,
    parents: Sequence[Sequence[int]],
    groups: Sequence[Sequence[int]] = (),
    alike: npt.NDArray[np.float32] | None = None,
    most: int = 6,
    nearest: float = 0.92,
) -> list[list[int]]:
    """Choose a few tags for each photo: the most specific, none twice, the surest first.

    Args:
        probabilities: (N, C), as of `TagScorer.probabilities`.
        thresholds: (C,), what each concept must reach.
        parents: For each concept the places of its ancestors; those of a chosen tag are implied and left out.
        groups: Of each at most the surest is chosen.
        alike: (C, D) unit vectors of the concepts: of two that are nearer than `nearest` only the surer is chosen.
        most: At most so many for a photo.
        nearest: A cosine.

    Returns:
        For each photo places of concepts.
    """
    group_of = {place: number for number, group in enumerate(groups) for place in group}
    chosen: list[list[int]] = []
    for row in probabilities:
        candidates = np.flatnonzero(row >= thresholds)
        implied = {parent for place in candidates.tolist() for parent in parents[place]} if len(parents) else set()
        kept: list[int] = []
        taken: set[int] = set()
        for place in candidates[np.argsort(-row[candidates], kind="stable")].tolist():
            group = group_of.get(place)
            if place in implied or (group is not None and group in taken) or len(kept) >= most:
                continue
            if alike is not None and kept and float((alike[kept] @ alike[place]).max()) > nearest:
                continue
            kept.append(place)
            if group is not None:
                taken.add(group)
        chosen.append(kept)
    return chosen
