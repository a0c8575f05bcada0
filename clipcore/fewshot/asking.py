"""Which photos to ask the owner about next, and which labels to ask about again."""

from __future__ import annotations

import numpy as np

from clipcore.metrics.arrays import FloatArray, IntArray

POOL = 20
"""How many times more photos are looked at than are asked for."""


def most_telling(vectors: FloatArray, scores: FloatArray, threshold: float, count: int) -> IntArray:
    """Photos near the threshold that differ from one another.

    Takes the most uncertain photos (Lewis and Gale, "A Sequential Algorithm for Training Text Classifiers", 1994) and
    of those, one after another, the one farthest from all taken before (Sener and Savarese, "Active Learning for
    Convolutional Neural Networks: A Core-Set Approach", 2018), so that one burst of pictures is asked about once.

    Args:
        vectors: (N, D) unit rows.
        scores: (N,).
        threshold: Where the head is least sure.
        count: At most this many.

    Returns:
        (M,) places, the most telling first.
    """
    doubt = np.abs(scores - threshold)
    pool = np.argsort(doubt, kind="stable")[: POOL * count]
    if not len(pool):
        return np.empty(0, np.int64)
    chosen = [0]
    distance = 1.0 - vectors[pool] @ vectors[pool[0]]
    while len(chosen) < min(count, len(pool)):
        chosen.append(int(np.argmax(np.where(np.isin(np.arange(len(pool)), chosen), -np.inf, distance))))
        distance = np.minimum(distance, 1.0 - vectors[pool] @ vectors[pool[chosen[-1]]])
    return np.asarray(pool[chosen], np.int64)


def to_check(scores: FloatArray, threshold: float, count: int, seed: int) -> IntArray:
    """Photos drawn at random from those at or above the threshold, (M,) places: what they turn out to be is fair."""
    taken = np.flatnonzero(scores >= threshold)
    return np.random.default_rng(seed).permutation(taken)[:count]


def doubtful(scores: FloatArray, labels: IntArray, threshold: float, ordinary: float) -> IntArray:
    """Examples that the others contradict, (M,) places, the most contradicted first.

    Args:
        scores: (N,) cross-validated, so that no label vouches for itself.
        labels: (N,) 1 for members, 0 for what the owner said does not belong.
        threshold: Rejects above it are doubted.
        ordinary: Members below what photos of no interest score often enough, such as one in ten of them, are doubted.
    """
    margin = np.where(labels == 1, min(ordinary, threshold) - scores, scores - threshold)
    places = np.flatnonzero(margin > 0)
    return np.asarray(places[np.argsort(-margin[places], kind="stable")], np.int64)
