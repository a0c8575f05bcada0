"""Tip-Adapter: add what a few labelled pictures say to what the class names say.

Zhang et al., "Tip-Adapter: Training-free Adaption of CLIP for Few-shot Classification", ECCV 2022.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional as F

from clipcore.metrics.arrays import FloatArray, IntArray, class_numbers, matrix, unit_rows

ALPHAS = tuple(float(a) for a in np.linspace(0.1, 5.0, 20))
BETAS = tuple(float(b) for b in np.linspace(0.5, 10.0, 20))


@dataclass(frozen=True, eq=False)
class TipAdapter:
    """A key-value cache over few-shot examples, beside the zero-shot classifier.

    Attributes:
        class_vectors: W, (C, D) unit rows from the class names.
        keys: F_train, (K, D): the examples' vectors; free after fine-tuning.
        values: L_train, (K,) class numbers, of which the paper writes the one-hot rows.
        alpha: Weight of the cache against the class names.
        beta: Sharpness: how near an example has to be to count.
        logit_scale: What the cosines with class vectors are multiplied by.
    """

    class_vectors: FloatArray
    keys: FloatArray
    values: IntArray
    alpha: float = 1.0
    beta: float = 5.5
    logit_scale: float = 100.0

    @classmethod
    def build(
        cls,
        class_vectors: npt.ArrayLike,
        vectors: npt.ArrayLike,
        labels: npt.ArrayLike,
        *,
        alpha: float = 1.0,
        beta: float = 5.5,
        logit_scale: float = 100.0,
    ) -> Self:
        """Make an adapter; nothing is trained (section 3.1).

        Args:
            class_vectors: (C, D), as from `clipcore.zeroshot.prompt_ensemble`.
            vectors: (K, D) of the examples, or means over augmented views of each, as the paper uses.
            labels: (K,) class numbers; a class may have no example.
            alpha: Weight of the cache; the paper's default is 1.
            beta: Sharpness; the paper's default is 5.5.
            logit_scale: Of the model.

        Raises:
            ValueError: Shapes that do not fit, a row of zeros, or no example.
        """
        classes = unit_rows(class_vectors, "class vectors")
        keys = unit_rows(vectors, "example vectors", columns=classes.shape[1])
        if not len(keys):
            raise ValueError("Tip-Adapter needs at least one labelled example.")
        return cls(classes, keys, class_numbers(labels, len(keys), len(classes)), alpha, beta, logit_scale)

    def logits(self, image_vectors: npt.ArrayLike) -> FloatArray:
        """Score classes by alpha * exp(-beta * (1 - f F_train^T)) L_train + scale * f W^T (section 3.1).

        Args:
            image_vectors: f, (N, D).

        Returns:
            (N, C) float64.

        Raises:
            ValueError: Vectors of another dimension, or a row of zeros.
        """
        images = unit_rows(image_vectors, "image vectors", columns=self.keys.shape[1])
        scores: FloatArray = self._names(images) + self.alpha * self._cache(images @ self.keys.T, self.beta)
        return scores

    def predict(self, image_vectors: npt.ArrayLike) -> IntArray:
        """(N, D) vectors to (N,) class numbers, int64."""
        numbers: IntArray = self.logits(image_vectors).argmax(axis=1).astype(np.int64)
        return numbers

    def _names(self, images: FloatArray) -> FloatArray:
        scores: FloatArray = self.logit_scale * (images @ self.class_vectors.T)
        return scores

    def _cache(self, affinity: FloatArray, beta: float) -> FloatArray:
        scores: FloatArray = np.exp(-beta * (1 - affinity)) @ np.eye(len(self.class_vectors))[self.values]
        return scores

    def tuned(
        self,
        vectors: npt.ArrayLike,
        labels: npt.ArrayLike,
        alphas: Sequence[float] = ALPHAS,
        betas: Sequence[float] = BETAS,
    ) -> Self:
        """A copy with the alpha and beta that are right most often on validation examples (section 4.1).

        Ties go to the smaller alpha, then the smaller beta: the least that the cache has to be trusted.

        Args:
            vectors: (M, D), other pictures than the examples.
            labels: (M,) class numbers.
            alphas: Candidates.
            betas: Candidates.

        Raises:
            ValueError: Shapes that do not fit, no examples, or no candidates.
        """
        images = unit_rows(vectors, "validation vectors", columns=self.keys.shape[1])
        truth = class_numbers(labels, len(images), len(self.class_vectors))
        if not len(truth) or not alphas or not betas:
            raise ValueError("Tuning needs validation examples and candidates for alpha and beta.")
        names, affinity = self._names(images), images @ self.keys.T
        accuracy = {
            (alpha, beta): float(((names + alpha * cache).argmax(axis=1) == truth).mean())
            for beta in betas
            for cache in (self._cache(affinity, beta),)
            for alpha in alphas
        }
        alpha, beta = min(accuracy, key=lambda pair: (-accuracy[pair], pair))
        return replace(self, alpha=alpha, beta=beta)

    def fine_tuned(
        self,
        vectors: npt.ArrayLike,
        labels: npt.ArrayLike,
        *,
        epochs: int = 20,
        learning_rate: float = 1e-3,
        batch: int = 256,
        seed: int = 0,
    ) -> Self:
        """Tip-Adapter-F: a copy whose keys have been trained; class vectors and values stay (section 3.2).

        AdamW (eps 1e-4) and a cosine schedule, as in the paper. Tune alpha and beta again afterwards.

        Args:
            vectors: (M, D) training pictures, usually the examples themselves.
            labels: (M,) class numbers.
            epochs: Passes over the pictures.
            learning_rate: At the start.
            batch: Pictures of one step.
            seed: Of the shuffling; the same seed gives the same keys.

        Raises:
            ValueError: Shapes that do not fit, or no pictures.
        """
        rows = unit_rows(vectors, "training vectors", columns=self.keys.shape[1])
        numbers = class_numbers(labels, len(rows), len(self.class_vectors))
        if not len(rows):
            raise ValueError("Fine-tuning needs at least one labelled picture.")
        images, truth = torch.from_numpy(rows).float(), torch.from_numpy(numbers)
        names = torch.from_numpy(self._names(rows)).float()
        one_hot = F.one_hot(torch.from_numpy(self.values), len(self.class_vectors)).float()
        keys = torch.from_numpy(self.keys).float().clone().requires_grad_(True)
        optimizer = torch.optim.AdamW([keys], lr=learning_rate, eps=1e-4)
        steps = epochs * -(-len(images) // batch)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, max(steps, 1))
        generator = torch.Generator().manual_seed(seed)
        for _ in range(epochs):
            for places in torch.split(torch.randperm(len(images), generator=generator), batch):
                cache = torch.exp(-self.beta * (1 - images[places] @ keys.T)) @ one_hot
                loss = F.cross_entropy(names[places] + self.alpha * cache, truth[places])
                optimizer.zero_grad()
                torch.autograd.backward(loss)
                optimizer.step()
                schedule.step()
        return replace(self, keys=matrix(keys.detach().numpy(), "keys"))
