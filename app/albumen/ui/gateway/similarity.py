"""The map of similar photographs for the window: the job that lays them out, and what came of it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from albumen.api import Progress
from albumen.core.errors import NotFound
from albumen.core.layout_cache import Layout, current_layout
from albumen.core.map_clusters import PhotoMap
from albumen.host.session import Session


@dataclass(frozen=True)
class SimilarMap:
    """Photographs on the plane.

    Attributes:
        photos: where they lie, inside the middle half of the unit square, so that nothing is near its edges.
        placed: how many were only placed between their neighbours.
    """

    photos: PhotoMap
    placed: int


class Similarity:
    """Lays photographs out by what they look like."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def lay_out(self, title: str, *, anew: bool = False) -> int:
        """Start the job that brings the layout up to date, or makes it anew; gives its number."""
        return self._session.jobs.submit(self._lay_out, anew, title=title, priority=1).id

    def result(self, job_id: int) -> SimilarMap | None:
        """What a job has laid out, once it has ended; None where it was stopped or is another's."""
        job = self._session.jobs.get(job_id)
        if job is None or not isinstance(job.result, Layout):
            return None
        layout = job.result
        seen = np.isin(layout.ids, self._session.shields.without_hidden(layout.ids))
        x, y = (layout.points[seen, axis].astype(np.float64) / 2 + 0.25 for axis in (0, 1))
        return SimilarMap(PhotoMap.on_square(layout.ids[seen], x, y), int(np.count_nonzero(~layout.laid_out[seen])))

    def _lay_out(self, anew: bool) -> Generator[Progress, None, Layout]:
        nothing = Layout(np.empty(0, np.int64), np.empty((0, 2), np.float32), np.empty(0, bool))
        if not self._session.library.models.all():  # no model has looked at any photograph: none need be loaded
            return nothing
        index = self._session.index()
        try:
            len(index)
        except NotFound:  # this model has not
            return nothing
        return (yield from current_layout(self._session.library.folder, index, anew=anew))
