"""Counting what was kept and rejected, for the window. Call on a worker thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from albumen.core.library import Library
from albumen.ui.records import Ids


@dataclass(frozen=True)
class CullCount:
    """How far the culling of a list of photographs is.

    Attributes:
        everything: (N,) int64, all that are culled, also what is hidden by now.
        kept: how many are picked.
        rejected: (R,) int64, the rejected ones.
        left: how many are neither.
    """

    everything: Ids
    kept: int
    rejected: Ids
    left: int


class Culling:
    """What flags say of a list."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def count(self, before: Ids, shown: Ids) -> CullCount:
        """How far it is.

        Args:
            before: (N,) int64, what was culled up to now; photographs that are gone since are passed over.
            shown: (M,) int64, what the list shows now.
        """
        everything = np.concatenate([before, shown[~np.isin(shown, before)]])
        picked, rejected = self._library.photos.flagged(1), self._library.photos.flagged(-1)
        kept = int(np.count_nonzero(np.isin(picked, everything)))
        left = len(shown) - int(np.count_nonzero(np.isin(shown, np.concatenate([picked, rejected]))))
        return CullCount(everything, kept, rejected[np.isin(rejected, everything)], left)
