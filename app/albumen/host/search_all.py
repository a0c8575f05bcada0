"""Asks every search provider at once and joins their answers."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable, Sequence

from albumen.api import CancelToken, Hit, Query, TextSpotter, UserError
from albumen.host.fusion import fused
from albumen.host.guard import PluginError
from albumen.host.results import checked_hits, checked_ids
from albumen.host.runtime import PluginRuntime


def written_all(
    runtimes: Iterable[PluginRuntime], query: Query, ids: Sequence[int], cancel: CancelToken
) -> frozenset[int]:
    """Which of these photos any provider says match mostly by text in the picture; one that fails is recorded.

    Args:
        runtimes: The active plugins.
        query: What was searched for.
        ids: Photos that were found.
        cancel: Ends the wait early.

    Raises:
        Cancelled: From `cancel`.
    """
    asked = [
        (runtime, runtime.ask("written", provider.written, query, ids, cancel))
        for runtime in runtimes
        for provider in runtime.registrations.searches.entries.values()
        if isinstance(provider, TextSpotter)
    ]
    picked: set[int] = set()
    for runtime, future in asked:
        deadline = time.monotonic() + runtime.limits.answer_seconds
        with contextlib.suppress(UserError):  # results without the mark are better than none
            picked |= runtime.answer("written", future, lambda raw: checked_ids(raw, ids), cancel, deadline)
    return frozenset(picked)


def search_all(
    runtimes: Iterable[PluginRuntime],
    query: Query,
    limit: int,
    cancel: CancelToken,
    existing: Callable[[Sequence[int]], set[int]],
) -> list[Hit]:
    """The hits of every provider in one ranking, best first.

    A provider that fails is recorded, and the others still count.

    Args:
        runtimes: The active plugins.
        query: What to search for.
        limit: How many hits at most.
        cancel: Ends the wait early.
        existing: Which of these photo ids the library has.

    Raises:
        UserError: No provider is active, the query cannot be understood, or none could answer.
        Cancelled: From `cancel`.
    """
    asked = [
        (runtime, runtime.ask("search", provider.search, query, limit, cancel))
        for runtime in runtimes
        for provider in runtime.registrations.searches.entries.values()
    ]
    if not asked:
        raise UserError("No search plugin is active; enable one with: albumen plugins enable albumen_search")
    began = time.monotonic()
    rankings: list[list[Hit]] = []
    failures: list[UserError] = []
    for runtime, future in asked:
        deadline = began + runtime.limits.answer_seconds
        try:
            rankings.append(
                runtime.answer("search", future, lambda raw: checked_hits(raw, limit, existing), cancel, deadline)
            )
        except UserError as error:
            failures.append(error)
    if not rankings:
        raise next((error for error in failures if not isinstance(error, PluginError)), failures[0])
    return fused(rankings, limit)
