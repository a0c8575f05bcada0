"""Does the right photo come up? Recall at k, median rank and mean average precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clipcore.metrics.arrays import FloatArray, IntArray, class_numbers, matrix, unit_rows

BoolMatrix = npt.NDArray[np.bool_]


def _relevance(relevant: npt.ArrayLike, shape: tuple[int, ...]) -> BoolMatrix:
    mask = np.asarray(relevant)
    if mask.shape != shape or mask.dtype != np.bool_:
        raise ValueError(f"Relevance must be a boolean matrix of the shape {shape}, not {mask.dtype} {mask.shape}.")
    return mask


def first_ranks(scores: npt.ArrayLike, relevant: npt.ArrayLike) -> IntArray:
    """Rank, from 1, of each query's best relevant item.

    Ties count against us: an irrelevant item with the same score is ranked before, so that a model which gives
    everything one score is not rewarded for it.

    Args:
        scores: (Q, N), higher is better.
        relevant: (Q, N) bool; every row needs at least one True.

    Returns:
        (Q,) int64 in [1, N].

    Raises:
        ValueError: Shapes that do not fit, or a query with nothing relevant.
    """
    values = matrix(scores, "scores")
    mask = _relevance(relevant, values.shape)
    missing = np.flatnonzero(~mask.any(axis=1))
    if len(missing):
        raise ValueError(f"Query {missing[0]} has no relevant item, so its rank is undefined.")
    best = np.where(mask, values, -np.inf).max(axis=1, keepdims=True)
    ranks: IntArray = 1 + ((values >= best) & ~mask).sum(axis=1).astype(np.int64)
    return ranks


def recall_at_k(scores: npt.ArrayLike, relevant: npt.ArrayLike, ks: Sequence[int] = (1, 5, 10)) -> dict[int, float]:
    """Fraction of queries with a relevant item among their first k, the R@k of image-text retrieval.

    With several relevant items (five captions to a picture) one is enough, as in the Flickr30k and COCO tables
    (Radford et al. 2021, table 13).

    Args:
        scores: (Q, N), higher is better.
        relevant: (Q, N) bool.
        ks: The cut-offs.

    Returns:
        k to a value in [0, 1].

    Raises:
        ValueError: As `first_ranks`, no queries, or a k below 1.
    """
    return _recall(first_ranks(scores, relevant), ks)


def _recall(ranks: IntArray, ks: Sequence[int]) -> dict[int, float]:
    if any(k < 1 for k in ks):
        raise ValueError("Recall at k needs a k of at least 1.")
    if not len(ranks):
        raise ValueError("The recall of no queries is undefined.")
    return {k: float((ranks <= k).mean()) for k in ks}


@dataclass(frozen=True)
class RetrievalReport:
    """Recall at each k and median rank, for texts looking for pictures and pictures looking for texts."""

    text_to_image: dict[int, float]
    image_to_text: dict[int, float]
    text_to_image_median: float
    image_to_text_median: float


def retrieval_report(
    image_vectors: npt.ArrayLike,
    text_vectors: npt.ArrayLike,
    image_of_text: npt.ArrayLike,
    ks: Sequence[int] = (1, 5, 10),
    chunk: int = 1024,
) -> RetrievalReport:
    """Evaluate retrieval both ways without ever holding the whole similarity matrix.

    Args:
        image_vectors: (N, D).
        text_vectors: (M, D).
        image_of_text: (M,) the row of the picture that each text describes; every picture needs a text.
        ks: The cut-offs.
        chunk: How many queries are compared at once: memory is chunk * max(N, M) numbers.

    Raises:
        ValueError: Shapes that do not fit, or a picture that no text describes.
    """
    images = unit_rows(image_vectors, "image vectors")
    texts = unit_rows(text_vectors, "text vectors", columns=images.shape[1])
    owners = class_numbers(image_of_text, len(texts), len(images))

    def ranks(queries: FloatArray, items: FloatArray, query_owner: IntArray, item_owner: IntArray) -> IntArray:
        parts = [
            first_ranks(queries[at : at + chunk] @ items.T, query_owner[at : at + chunk, None] == item_owner[None])
            for at in range(0, len(queries), chunk)
        ]
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)

    own = np.arange(len(images))
    forward, backward = ranks(texts, images, owners, own), ranks(images, texts, own, owners)
    return RetrievalReport(
        _recall(forward, ks), _recall(backward, ks), float(np.median(forward)), float(np.median(backward))
    )


def average_precision(scores: npt.ArrayLike, relevant: npt.ArrayLike) -> float:
    """Area under the precision-recall curve as a sum of steps: sum over thresholds of (R_n - R_(n-1)) * P_n.

    No interpolation between points, and items with equal scores enter together, so their order does not matter.

    Args:
        scores: (N,) higher is better.
        relevant: (N,) bool.

    Returns:
        A value in (0, 1].

    Raises:
        ValueError: Shapes that do not fit, or nothing relevant.
    """
    values = matrix(np.asarray(scores, dtype=np.float64)[None], "scores")[0]
    mask = _relevance(relevant, values.shape)
    if not mask.any():
        raise ValueError("Average precision is undefined when nothing is relevant.")
    order = np.argsort(-values, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(values[order])), len(values) - 1)  # last place of each distinct score
    found = np.cumsum(mask[order])[ends]
    precision = found / (ends + 1)
    steps = np.diff(found, prepend=0) / mask.sum()
    return float((steps * precision).sum())


def mean_average_precision(scores: npt.ArrayLike, relevant: npt.ArrayLike) -> float:
    """Mean of `average_precision` over the queries that have something relevant.

    Args:
        scores: (Q, N).
        relevant: (Q, N) bool; rows without a True are left out of the mean.

    Raises:
        ValueError: Shapes that do not fit, or no query has anything relevant.
    """
    values = matrix(scores, "scores")
    mask = _relevance(relevant, values.shape)
    usable = mask.any(axis=1)
    if not usable.any():
        raise ValueError("No query has a relevant item.")
    return float(np.mean([average_precision(v, m) for v, m in zip(values[usable], mask[usable], strict=True)]))
