"""How well a caption fits a picture, and which pairs are worth keeping.

Hessel, Holtzman, Forbes, Le Bras and Choi, "CLIPScore: A Reference-free Evaluation Metric for Image Captioning",
EMNLP 2021.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from clipcore.metrics.arrays import FloatArray, unit_rows

PROMPT = "A photo depicts "
"""What the paper puts before every caption and reference before it is embedded (section 3)."""

RESCALE = 2.5
"""w of the paper's section 3: it stretches the usual range of cosines to about [0, 1]."""


def paired_cosines(left: npt.ArrayLike, right: npt.ArrayLike) -> FloatArray:
    """Cosine of each row of one (N, D) matrix with the same row of another; (N,) float64 in [-1, 1]."""
    a = unit_rows(left, "the first vectors")
    b = unit_rows(right, "the second vectors", columns=a.shape[1])
    if len(a) != len(b):
        raise ValueError(f"Pairs need as many vectors on both sides, not {len(a)} and {len(b)}.")
    cosines: FloatArray = np.clip((a * b).sum(axis=1), -1.0, 1.0)
    return cosines


def clip_score(image_vectors: npt.ArrayLike, caption_vectors: npt.ArrayLike) -> FloatArray:
    """CLIP-S(c, v) = w * max(cos(c, v), 0) with w = 2.5 (Hessel et al. 2021, section 3).

    Args:
        image_vectors: (N, D), one picture a row.
        caption_vectors: (N, D), its candidate caption, embedded with `PROMPT` before it.

    Returns:
        (N,) float64 in [0, 2.5].

    Raises:
        ValueError: Shapes that do not pair up, or a row of zeros.
    """
    scores: FloatArray = RESCALE * np.maximum(paired_cosines(image_vectors, caption_vectors), 0.0)
    return scores


def ref_clip_score(
    image_vectors: npt.ArrayLike, caption_vectors: npt.ArrayLike, reference_vectors: Sequence[npt.ArrayLike]
) -> FloatArray:
    """RefCLIP-S: harmonic mean of CLIP-S and the best cosine to a reference (Hessel et al. 2021, section 3).

    RefCLIP-S(c, R, v) = H-Mean(CLIP-S(c, v), max(max over r in R of cos(c, r), 0)), zero where either part is zero.

    Args:
        image_vectors: (N, D).
        caption_vectors: (N, D), embedded with `PROMPT`.
        reference_vectors: N matrices (R_i, D), the references of each picture, embedded with `PROMPT`.

    Returns:
        (N,) float64, from 0 to 10/7, the value of two perfect matches.

    Raises:
        ValueError: Shapes that do not pair up, a row of zeros, or a picture without a reference.
    """
    first = clip_score(image_vectors, caption_vectors)
    captions = unit_rows(caption_vectors, "caption vectors")
    if len(reference_vectors) != len(captions):
        raise ValueError(f"{len(captions)} captions but {len(reference_vectors)} sets of references.")
    second = np.zeros(len(captions))
    for row, references in enumerate(reference_vectors):
        rows = unit_rows(references, f"the references of picture {row}", columns=captions.shape[1])
        if not len(rows):
            raise ValueError(f"Picture {row} has no reference caption; use clip_score, which needs none.")
        second[row] = max(float((rows @ captions[row]).max()), 0.0)
    total = first + second
    means: FloatArray = np.divide(2 * first * second, total, out=np.zeros_like(total), where=total > 0)
    return means


def filter_pairs(
    image_vectors: npt.ArrayLike,
    text_vectors: npt.ArrayLike,
    *,
    threshold: float | None = None,
    keep: float | None = None,
) -> npt.NDArray[np.bool_]:
    """Say which image-text pairs to keep by the cosine of their vectors.

    Two rules are in use: a fixed threshold (LAION-400M kept 0.3 and above under ViT-B/32: Schuhmann et al. 2021,
    section 2), and the best fraction (DataComp found the top 30 % under ViT-L/14 best: Gadre et al. 2023, section 3.4).
    A threshold means something only for the model it was chosen with; a fraction carries over.

    Args:
        image_vectors: (N, D).
        text_vectors: (N, D), row by row the captions.
        threshold: Keep pairs with a cosine of at least this.
        keep: Keep this fraction, in [0, 1], rounded to whole pairs; of equal cosines the earlier pair wins.

    Returns:
        (N,) bool, True for the pairs to keep.

    Raises:
        ValueError: Not exactly one rule given, a fraction outside [0, 1], or shapes that do not pair up.
    """
    if (threshold is None) == (keep is None):
        raise ValueError("Give either a threshold or the fraction to keep.")
    cosines = paired_cosines(image_vectors, text_vectors)
    if threshold is not None:
        above: npt.NDArray[np.bool_] = cosines >= threshold
        return above
    if keep is None or not 0 <= keep <= 1:
        raise ValueError(f"The fraction to keep must lie between 0 and 1, not {keep}.")
    kept = np.zeros(len(cosines), dtype=np.bool_)
    kept[np.argsort(-cosines, kind="stable")[: round(keep * len(cosines))]] = True
    return kept


def similarity(queries: npt.ArrayLike, items: npt.ArrayLike) -> FloatArray:
    """Cosines of every query with every item: (Q, D) and (N, D) to (Q, N) float64 in [-1, 1]."""
    a = unit_rows(queries, "queries")
    b = unit_rows(items, "items", columns=a.shape[1])
    cosines: FloatArray = np.clip(a @ b.T, -1.0, 1.0)
    return cosines
