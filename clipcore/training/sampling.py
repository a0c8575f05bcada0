"""Which photos a step sees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from clipcore.training.data import Description


class Sampler:
    """Draws training photos so that small collections are seen enough.

    A collection of n photos gets a share proportional to n ** power, times its boost: power 1 treats all photos alike,
    0 all collections.

    Args:
        boosts: factors of single collections, by name.
    """

    def __init__(
        self, descriptions: Sequence[Description], power: float = 0.75, boosts: Mapping[str, float] | None = None
    ) -> None:
        self.rows = np.array([i for i, d in enumerate(descriptions) if d.split == "train"], dtype=np.int64)
        sources = [descriptions[i].source for i in self.rows]
        counts = Counter(sources)
        share = {name: n**power * (boosts or {}).get(name, 1.0) / n for name, n in counts.items()}
        weights = np.array([share[name] for name in sources], dtype=np.float64)
        self._ends = np.cumsum(weights / weights.sum()) if len(weights) else weights

    def draw(self, count: int, rng: np.random.Generator) -> npt.NDArray[np.int64]:
        """Rows of `count` photos, with replacement."""
        places = np.searchsorted(self._ends, rng.random(count) * self._ends[-1], side="right")
        drawn: npt.NDArray[np.int64] = self.rows[np.minimum(places, len(self.rows) - 1)]
        return drawn
