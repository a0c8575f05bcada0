"""Honest relevance: how sure one may be that a text describes a photo, beyond being the best of a bad lot.

Cosine similarities of a CLIP model mean nothing by themselves: a text that names nothing in the library still has a
nearest photo. Two comparisons give them meaning.

* Within the photo: the text competes with background texts, as a class in zero-shot classification does (Radford et al.
  2021, section 3.1.2), at the model's own temperature. A photo of a cat is better described by "a cat" than by "zebra".
* Within the library: among N photos unrelated to the text, the best still stands out by chance, about as the largest of
  N normal draws. What does not stand out more than that is not found.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating]

MAD_TO_SIGMA: Final = 1.4826
"""The median absolute deviation times this estimates a normal distribution's standard deviation."""
FEWEST_FOR_SPREAD: Final = 24
"""With fewer photos than this, their spread says too little to judge by."""
NEAR_SYNONYM_SIGMAS: Final = 2.0


def standardize(scores: Floats) -> Floats:
    """Scores (N,) against their own distribution: (score - median) / (robust standard deviation), float64 (N,).

    Robust, because the photos that do match must not widen the spread they are judged by.
    """
    scores = np.asarray(scores, np.float64)
    if not len(scores):
        return scores
    centre = np.median(scores)
    spread = MAD_TO_SIGMA * np.median(np.abs(scores - centre))
    return (scores - centre) / max(spread, 1e-6)


def rivals(query: Floats, background: Floats) -> npt.NDArray[np.bool_]:
    """Which background texts (B, D) compete with a query (D,): all but near synonyms of it, as a mask (B,).

    "a dog" must not win against "puppy" what "puppy" has earned. What counts as near depends on the model, so it is
    judged by how the query's similarities to the background spread.
    """
    near = background @ query
    return np.asarray(standardize(near) < NEAR_SYNONYM_SIGMAS)


def confidence(scores: Floats, background_scores: Floats, logit_scale: float) -> Floats:
    """Probability (M,) that the text, and none of its rivals, describes each photo.

    Args:
        scores: (M,) similarities of the photos to the text.
        background_scores: (M, B) similarities of the photos to its rivals.
        logit_scale: The model's inverse temperature.
    """
    if not background_scores.shape[1]:
        return np.ones(len(scores))
    margin = logit_scale * (background_scores - scores[:, None]).astype(np.float64)
    top = np.maximum(margin.max(axis=1), 0.0)
    rest = np.exp(margin - top[:, None]).sum(axis=1)
    own = np.exp(-top)
    return np.asarray(own / (own + rest))


def stands_out(standardized: Floats) -> Floats:
    """How far each photo stands out of the library beyond chance: 0 (as chance would have it) to 1, (N,) -> (N,).

    The largest of N standard normal draws is near sqrt(2 ln N); half of that is where photos stop being typical.
    """
    count = len(standardized)
    if count < FEWEST_FOR_SPREAD:
        return np.ones(count)
    chance = np.sqrt(2.0 * np.log(count))
    return np.clip((standardized - chance / 2) / (chance / 2), 0.0, 1.0)
