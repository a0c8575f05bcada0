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
        kept: how many are picked.
        rejected: (R,) int64, the rejected ones.
        left: how many are neither.
    """

    kept: int
    rejected: Ids
    left: int


class Culling:
    """What flags say of a list."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def count(self, photo_ids: Ids, shown: Ids) -> CullCount:
        """How far it is.

        Args:
            photo_ids: (N,) int64, all that are culled; those that are gone since are passed over.
            shown: (M,) int64, those of them that are in sight still.
        """
        kept = np.intersect1d(photo_ids, self._library.photos.flagged(1))
        rejected = np.intersect1d(photo_ids, self._library.photos.flagged(-1))
        left = len(np.setdiff1d(shown, np.concatenate([kept, rejected])))
        return CullCount(len(kept), rejected, left)
