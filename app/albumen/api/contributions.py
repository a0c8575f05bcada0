"""What a plugin implements: `SearchProvider`, `Analyzer`, commands and panels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Protocol, TypeAlias, runtime_checkable

from albumen.api.cancel import CancelToken
from albumen.api.records import Annotation, CommandResult, Hit, Invocation, PhotoBatch, PhotoId, Query

Command: TypeAlias = Callable[[Invocation], CommandResult | None]
Panel: TypeAlias = Callable[[], object]
"""Builds the panel's QWidget; called on the GUI thread the first time the panel is shown."""


@runtime_checkable
class SearchProvider(Protocol):
    """Answers searches. Called on worker threads, one call at a time per provider."""

    def search(self, query: Query, limit: int, cancel: CancelToken) -> Sequence[Hit]:
        """Find photos, best first, at most `limit`.

        Raises:
            UserError: The query cannot be understood; the sentence is shown.
            Cancelled: From `cancel`, once a newer search has replaced this one.
        """


@runtime_checkable
class TextSpotter(SearchProvider, Protocol):
    """A search provider that can also say which of its results are mostly a reading of text in the picture."""

    def written(self, query: Query, ids: Sequence[PhotoId], cancel: CancelToken) -> Collection[PhotoId]:
        """Which of these photos match the words of a query mostly because words stand in the picture.

        Called on worker threads for the results that are shown, after they are; it may look at the pictures.

        Raises:
            Cancelled: From `cancel`, once other results are shown.
        """


@runtime_checkable
class Analyzer(Protocol):
    """Looks at photos and says what tags they bear. Called on worker threads with batches of any size, also empty."""

    @property
    def version(self) -> str:
        """A change means: analyse every photo again. A plain attribute will do."""

    def analyze(self, batch: PhotoBatch) -> Sequence[Annotation]:
        """Annotate a batch; photos without an annotation are fine, ids from outside the batch are not."""
