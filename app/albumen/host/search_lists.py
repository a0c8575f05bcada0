"""Keeps the search index of a very large library: made and made anew by itself, in a process of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from albumen.api import Progress
from albumen.core import vectors
from albumen.core.library import Library
from albumen.core.vector_lists_build import available, build_lists
from albumen.core.vectors import VectorIndex

if TYPE_CHECKING:
    from albumen.core.jobs import JobRunner, RunningJob

log = logging.getLogger(__name__)

_TITLE = "Making the search index"


class SearchLists:
    """Looks whether the lists of `albumen.core.vector_lists` are wanted, and has them made. Thread-safe.

    Without faiss, which comes with an extra, nothing is made: searches read everything, and `albumen doctor` says so.
    """

    def __init__(self, library: Library, index: Callable[[], VectorIndex], jobs: Callable[[], JobRunner]) -> None:
        """Nothing is looked at yet.

        Args:
            library: An open library.
            index: Gives the vectors of the chosen model.
            jobs: Gives what runs background work.
        """
        self._library, self._index, self._jobs = library, index, jobs
        self._lock = threading.Lock()
        self._job: RunningJob | None = None

    def wanted(self) -> VectorIndex | None:
        """The vectors that lists are to be made of now; None where they are few, or have theirs."""
        if self._library.photos.count() < vectors.APPROXIMATE_FROM or not available():
            return None
        index = self._index()
        return index if index.wants_lists() else None

    def keep(self) -> RunningJob | None:
        """Have them made in the background where they are wanted; gives the job, also one that is at it already."""
        index = self.wanted()
        if index is None:
            return None
        with self._lock:
            if self._job is None or self._job.state in {"done", "failed", "cancelled"}:
                log.info("The search index of %s is made.", index.model_id)
                self._job = self._jobs().submit(
                    build_lists,
                    index.folder,
                    index.model_id,
                    index.dim,
                    title=_TITLE,
                    kind="search-lists",
                    priority=-1,
                    isolation="process",
                )
            return self._job

    def made_now(self) -> Generator[Progress, None, None]:
        """Make them here and now where they are wanted, for a command that is not to end before."""
        from albumen.core.job_process import in_process

        index = self.wanted()
        if index is not None:
            yield from in_process(build_lists, index.folder, index.model_id, index.dim)
