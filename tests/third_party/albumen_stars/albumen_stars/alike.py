"""The arithmetic, apart from Albumen so that it can be tested alone."""

from __future__ import annotations

import numpy as np

from albumen.api import Annotation, PhotoBatch, Vectors


def alike_to(wanted: Vectors, batch: PhotoBatch, tag: str, least: float) -> list[Annotation]:
    """Photos of a batch whose cosine to the nearest of the wanted ones is at least `least`.

    Args:
        wanted: (K, D) float32 unit rows, K > 0.
        batch: Photos to compare.
        tag: For the annotations.
        least: In [0, 1].
    """
    nearest = np.clip((batch.vectors @ wanted.T).max(axis=1), 0.0, 1.0)
    return [
        Annotation(int(photo_id), tag, float(score))
        for photo_id, score in zip(batch.ids, nearest, strict=True)
        if score >= least
    ]
