"""Zero-shot classification: the nearest class vector wins, with a probability if the model is calibrated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, Self

import numpy as np
import numpy.typing as npt

from clipcore.metrics.arrays import FloatArray, matrix, unit_rows
from clipcore.metrics.calibration import fit_temperature, softmax
from clipcore.zeroshot.prompt_ensemble import ClassVectorCache, TextEncoder, class_vectors


class ScaledTextEncoder(TextEncoder, Protocol):
    """A text encoder that also says how to turn its cosines into logits, as `clipcore.Clip` does."""

    @property
    def logit_scale(self) -> float:
        """The inverse temperature learned in training, such as 100: what cosines are multiplied by."""

    @property
    def logit_bias(self) -> float | None:
        """What is added after scaling (SigLIP), or None."""


@dataclass(frozen=True)
class Prediction:
    """One class for one picture, with its probability in [0, 1]."""

    name: str
    probability: float


@dataclass(frozen=True, eq=False)
class ZeroShotClassifier:
    """Class names, their vectors, and how cosines become probabilities.

    Attributes:
        names: C class names.
        vectors: (C, D) float32 unit rows.
        logit_scale: Cosines are multiplied by it.
        logit_bias: Added after scaling; it moves `independent` probabilities and not those over all classes.
        temperature: Logits are divided by it; 1 leaves the model's own confidence.
    """

    names: tuple[str, ...]
    vectors: npt.NDArray[np.float32]
    logit_scale: float = 100.0
    logit_bias: float = 0.0
    temperature: float = 1.0

    def __post_init__(self) -> None:
        if len(self.names) != len(self.vectors):
            raise ValueError(f"{len(self.names)} class names but {len(self.vectors)} class vectors.")
        if self.temperature <= 0 or self.logit_scale <= 0:
            raise ValueError("The temperature and the logit scale must be positive.")

    @classmethod
    def build(
        cls,
        clip: ScaledTextEncoder,
        names: Sequence[str],
        templates: str | Sequence[str] = "general",
        cache: ClassVectorCache | None = None,
    ) -> Self:
        """Make a classifier from class names.

        Args:
            clip: The model that the pictures were embedded with.
            names: C class names.
            templates: A set's name or templates, see `clipcore.zeroshot.templates`.
            cache: Where class vectors are remembered; None encodes them anew.

        Raises:
            ValueError: As `class_vectors`.
        """
        get = class_vectors if cache is None else cache.get
        bias = 0.0 if clip.logit_bias is None else float(clip.logit_bias)
        return cls(tuple(names), get(clip, names, templates), float(clip.logit_scale), bias)

    def logits(self, image_vectors: npt.ArrayLike) -> FloatArray:
        """Scaled similarities of pictures (N, D) with every class: (N, C) float64, divided by the temperature.

        Raises:
            ValueError: Vectors of another dimension, or a row of zeros.
        """
        images = unit_rows(image_vectors, "image vectors", columns=self.vectors.shape[1])
        scores: FloatArray = self.logit_scale * (images @ self.vectors.T.astype(np.float64)) + self.logit_bias
        return scores / self.temperature

    def probabilities(self, image_vectors: npt.ArrayLike) -> FloatArray:
        """Probability of each class if exactly one applies: softmax over (N, C), rows add up to one."""
        return softmax(self.logits(image_vectors))

    def independent(self, image_vectors: npt.ArrayLike) -> FloatArray:
        """Probability of each class on its own, several of which may apply: sigmoid over (N, C).

        It means something only for models trained with the pairwise sigmoid loss (Zhai et al. 2023, section 3.2).
        """
        return _sigmoid(self.logits(image_vectors))

    def predict(self, image_vectors: npt.ArrayLike, top: int = 1) -> list[list[Prediction]]:
        """Name the `top` most probable classes of every picture (N, D), best first."""
        values = self.probabilities(image_vectors)
        order = np.argsort(-values, axis=1, kind="stable")[:, :top]
        return [
            [Prediction(self.names[place], float(row[place])) for place in places]
            for row, places in zip(values, order, strict=True)
        ]

    def calibrated(self, image_vectors: npt.ArrayLike, labels: npt.ArrayLike, smoothing: float = 0.0) -> Self:
        """A copy whose temperature fits a few labelled pictures (Guo et al. 2017, section 4.2).

        Args:
            image_vectors: (N, D).
            labels: (N,) places in `names`.
            smoothing: See `clipcore.metrics.fit_temperature`.
        """
        temperature = fit_temperature(replace(self, temperature=1.0).logits(image_vectors), labels, smoothing)
        return replace(self, temperature=temperature)


def _sigmoid(values: npt.ArrayLike) -> FloatArray:
    scores = matrix(values, "logits")
    small = np.exp(-np.abs(scores))  # never overflows
    probabilities: FloatArray = np.where(scores >= 0, 1.0, small) / (1.0 + small)
    return probabilities
