"""Keeps the search index of a large library: made and made anew by itself, in a process of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Final

from albumen.api import Progress
from albumen.core import search_index, vector_blocks, vectors
from albumen.core.library import Library
from albumen.core.vectors import VectorIndex

if TYPE_CHECKING:
    from albumen.core.jobs import JobRunner, RunningJob

log = logging.getLogger(__name__)

KIND: Final = "search-index"
"""Of the job that makes it."""


class SearchIndex:
    """Looks whether `albumen.core.search_index` has something to make, and has it made. Thread-safe."""

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

    def wanted(self) -> tuple[search_index.Kind, VectorIndex] | None:
        """What is to be made, and of which vectors; None where they are few, or have all they want."""
        if not self._large():
            return None
        index = self._index()
        kind = index.wants()
        return (kind, index) if kind is not None else None

    def keep(self) -> RunningJob | None:
        """Use what there is, and have made in the background what is missing.

        For a process that goes on: it reads some hundred megabytes a million photos.

        Returns:
            The job, also one that is at it already; None where nothing is missing.
        """
        wanted = self.wanted()
        if self._large():
            self._index().load_blocks()
        if wanted is None:
            return None
        kind, index = wanted
        with self._lock:
            if self._job is None or self._job.state in {"done", "failed", "cancelled"}:
                log.info("The search index of %s is made: %s.", index.model_id, kind)
                self._job = self._jobs().submit(
                    search_index.build,
                    kind,
                    index.folder,
                    index.model_id,
                    index.dim,
                    index.block_rows,
                    title="Making the search index",
                    kind=KIND,
                    priority=-1,
                    isolation="process",
                    on_done=index.load_blocks,
                )
            return self._job

    def _large(self) -> bool:
        return self._library.photos.count() >= min(vector_blocks.ROWS, vectors.APPROXIMATE_FROM)

    def made_now(self) -> Generator[Progress, None, None]:
        """Make it here and now where it is wanted, for a command that is not to end before."""
        from albumen.core.job_process import in_process

        wanted = self.wanted()
        if wanted is not None:
            kind, index = wanted
            yield from in_process(search_index.build, kind, index.folder, index.model_id, index.dim, index.block_rows)
