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

Floats = npt.NDArray[np.float64]
Vectors = npt.NDArray[np.float32]

MAD_TO_SIGMA: Final = 1.4826
"""The median absolute deviation times this estimates a normal distribution's standard deviation."""
FEWEST_FOR_SPREAD: Final = 24
"""With fewer photos than this, their spread says too little to judge by."""
NEAR_SYNONYM_SIGMAS: Final = 2.0
SIGMAS_ALIKE: Final = 3.0


def standardize(scores: Vectors | Floats) -> Floats:
    """Scores (N,) against their own distribution: (score - median) / (robust standard deviation), float64 (N,).

    Robust, because the photos that do match must not widen the spread they are judged by.
    """
    exact = scores.astype(np.float64)
    if not len(exact):
        return exact
    centre = float(np.median(exact))
    spread = MAD_TO_SIGMA * float(np.median(np.abs(exact - centre)))
    return np.asarray((exact - centre) / max(spread, 1e-6))


def rivals(query: Vectors, background: Vectors) -> npt.NDArray[np.bool_]:
    """Which background texts (B, D) compete with a query (D,): all but near synonyms of it, as a mask (B,).

    "a dog" must not win against "puppy" what "puppy" has earned. What counts as near depends on the model, so it is
    judged by how the query's similarities to the background spread.
    """
    near = background @ query
    return np.asarray(standardize(near) < NEAR_SYNONYM_SIGMAS)


def confidence(scores: Vectors, background_scores: Vectors, logit_scale: float) -> Floats:
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


def stands_out(standing: Floats, photos: int) -> Floats:
    """How far each photo stands out of the library beyond chance: 0 (as chance would have it) to 1.

    The largest of N standard normal draws is near sqrt(2 ln N); half of that is where photos stop being typical.

    Args:
        standing: (M,) standardized similarities of some photos.
        photos: N, how many photos they were standardized among.
    """
    if photos < FEWEST_FOR_SPREAD:
        return np.ones(len(standing))
    chance = float(np.sqrt(2.0 * np.log(photos)))
    return np.clip((standing - chance / 2) / (chance / 2), 0.0, 1.0)


def resemblance(standing: Floats) -> Floats:
    """How sure one may be that photos show what a picture shows, (M,) in [0, 1], by how they stand in the library.

    Pictures have no background texts to compete with. Three standard deviations above the median count as even odds.
    """
    return np.clip(standing / (2.0 * SIGMAS_ALIKE), 0.0, 1.0)
