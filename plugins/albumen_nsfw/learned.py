"""The owner's corrections as a small head: a logistic correction around what the check says by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clipcore.fewshot.logistic import fit_correction

Floats = npt.NDArray[np.float64]

STRENGTH: Final = 10.0
"""C of the logistic regression: how far a few corrections may move what is like them."""
ANCHOR_WEIGHT: Final = 16.0
"""What the library as a whole counts, in corrections: it keeps ten corrections from moving ten thousand photos."""
SUREST: Final = 4.0
"""Log-odds beyond which the check is not believed, or no correction could move a photo it is sure of."""


@dataclass(frozen=True, eq=False)
class LearnedHead:
    """Adds to the log-odds of a photo.

    Attributes:
        weight: (D,) float64.
        bias: One number.
    """

    weight: Floats
    bias: float

    def odds(self, vectors: npt.NDArray[np.float32], before: Floats) -> Floats:
        """Log-odds (N,) of photos (N, D) whose log-odds were `before` (N,)."""
        return np.asarray(_believed(before) + vectors.astype(np.float64) @ self.weight + self.bias)


def learn(
    vectors: npt.NDArray[np.float32],
    sensitive: Sequence[bool],
    before: Floats,
    anchors: npt.NDArray[np.float32],
    anchor_odds: Floats,
) -> LearnedHead:
    """Fit the head.

    The anchors carry as labels what the check already says, as both labels with their probabilities as weights, so
    that they pull neither way, and hold the rest of the library in its place.

    Args:
        vectors: (N, D) of the corrected photos, at least one.
        sensitive: (N,) the owner's word.
        before: (N,) log-odds without the head.
        anchors: (M, D) of other photos of the library, M may be 0.
        anchor_odds: (M,) theirs.
    """
    prior, anchor_prior = _believed(before), _believed(anchor_odds)
    sure = 1.0 / (1.0 + np.exp(-anchor_prior))
    share = ANCHOR_WEIGHT / max(len(anchors), 1)
    rows = np.concatenate([vectors, anchors, anchors]).astype(np.float64)
    labels = np.concatenate(
        [np.asarray(sensitive, np.int64), np.ones(len(anchors), np.int64), np.zeros(len(anchors), np.int64)]
    )
    weights = np.concatenate([np.ones(len(vectors)), share * sure, share * (1.0 - sure)])
    offset = np.concatenate([prior, anchor_prior, anchor_prior])
    found = fit_correction(rows, labels, 1, STRENGTH, offset=offset, weights=weights)
    return LearnedHead(found.weight[0], float(found.bias[0]))


def _believed(odds: Floats) -> Floats:
    return np.clip(odds, -SUREST, SUREST)
