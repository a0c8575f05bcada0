"""Shows photos to the analyzers of the plugins, and keeps what they say as suggestions.

Each analyzer sees each photo of the active model once: again only when its version changes, when another model becomes
active, or when the photo itself changes. What it said of a batch is stored in one step with the note that it saw the
batch, so that nothing is lost or done twice wherever the program is stopped.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import wait
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np

from albumen.api import Analyzer, Annotation, PhotoBatch, Progress, UserError
from albumen.core.library import Library
from albumen.host.guard import PluginError
from albumen.host.results import checked_annotations
from albumen.host.runtime import PluginRuntime

log = logging.getLogger(__name__)

BATCH: Final = 512
MOST_ODD: Final = 4
"""Photos of one batch that an analyzer may fail on before the fault is taken to be its own."""
POLL_SECONDS: Final = 0.05

Steps: TypeAlias = Generator[Progress, None, "AnalysisReport"]


@dataclass(frozen=True, slots=True)
class AnalysisFailure:
    """What an analyzer could not do.

    Attributes:
        plugin_id: Its plugin.
        analyzer_id: Its id there.
        reason: One sentence.
        photo_ids: The photos it was passed over for; empty where it was stopped, and sees the rest another time.
    """

    plugin_id: str
    analyzer_id: str
    reason: str
    photo_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """What came of one run.

    Attributes:
        photos: How many photos were looked at, once for each analyzer.
        changed: How many of these looks changed what is suggested.
        failures: What went wrong.
    """

    photos: int = 0
    changed: int = 0
    failures: tuple[AnalysisFailure, ...] = ()


@dataclass(frozen=True, slots=True)
class _Looker:
    """An analyzer, where it comes from, and what it has yet to see."""

    runtime: PluginRuntime
    analyzer_id: str
    analyzer: Analyzer
    version: str

    @property
    def name(self) -> str:
        return f"{self.runtime.manifest.id}/{self.analyzer_id}"

    @property
    def key(self) -> tuple[str, str]:
        return self.name, self.version

    def wanted(self) -> bool:
        """Whether its plugin has not removed it."""
        return self.runtime.registrations.analyzers.entries.get(self.analyzer_id) is self.analyzer

    def failure(self, reason: str, photo_ids: Sequence[int] = ()) -> AnalysisFailure:
        return AnalysisFailure(self.runtime.manifest.id, self.analyzer_id, reason, tuple(photo_ids))


class Analysis:
    """Runs the analyzers of the active plugins. Thread-safe; two runs at a time take turns."""

    def __init__(self, library: Library, runtimes: Callable[[], Iterable[PluginRuntime]]) -> None:
        """Args: runtimes: Gives the active plugins."""
        self._library = library
        self._runtimes = runtimes
        self._turn = threading.Lock()

    def pending(self, plugin_id: str | None = None, *, but: frozenset[tuple[str, str]] = frozenset()) -> int:
        """How many looks at photos are still to be done.

        Args:
            plugin_id: Of this plugin; of every one where None.
            but: Names and versions of analyzers that do not count.
        """
        model = self._library.models.active()
        if model is None:
            return 0
        return sum(
            len(self._library.analyses.pending(*looker.key, model.model_id))
            for looker in self._lookers(plugin_id)
            if looker.key not in but
        )

    def run(
        self,
        plugin_id: str | None = None,
        *,
        again_failed: bool = False,
        but: frozenset[tuple[str, str]] = frozenset(),
        stalled: Callable[[tuple[str, str]], None] = lambda _key: None,
    ) -> Steps:
        """Show every analyzer what it has not seen; stopped half-way, what was looked at stays.

        Args:
            plugin_id: Only those of this plugin; of every one where None.
            again_failed: Also the photos that they could not deal with before.
            but: Names and versions of analyzers to leave out.
            stalled: Told the name and version of an analyzer that was stopped because it cannot do its work.

        Raises:
            UserError: The library cannot be read or written.
        """
        while not self._turn.acquire(timeout=POLL_SECONDS):
            yield Progress(0, 0, "Waiting for another run to end")
        try:
            return (
                yield from self._run(
                    [one for one in self._lookers(plugin_id) if one.key not in but], again_failed, stalled
                )
            )
        finally:
            self._turn.release()

    def _run(self, lookers: Sequence[_Looker], again_failed: bool, stalled: Callable[[tuple[str, str]], None]) -> Steps:
        model = self._library.models.active()
        photos = changed = done = 0
        failures: list[AnalysisFailure] = []
        if model is None:
            return AnalysisReport()
        waiting = {
            looker.name: self._library.analyses.pending(*looker.key, model.model_id, again_failed=again_failed)
            for looker in lookers
        }
        total = sum(map(len, waiting.values()))
        for looker in lookers:
            ids = waiting[looker.name]
            for start in range(0, len(ids), BATCH):
                yield Progress(done, total, looker.runtime.manifest.name)
                if not looker.wanted():
                    done += len(ids) - start
                    break
                if self._model_id() != model.model_id:
                    return AnalysisReport(photos, changed, tuple(failures))  # the next run is for the new one
                batch_ids, vectors = self._library.vectors.get(model.model_id, ids[start : start + BATCH].tolist())
                batch = PhotoBatch(batch_ids, vectors, model.model_id)
                look = self._look(looker, batch, Progress(done, total, looker.runtime.manifest.name))
                try:
                    annotations, odd = yield from look
                except UserError as error:
                    failures.append(looker.failure(str(error)))
                    stalled(looker.key)
                    done += len(ids) - start
                    break
                if not looker.wanted():  # it was removed while it looked
                    done += len(ids) - start
                    break
                good = batch_ids[~np.isin(batch_ids, list(odd))].tolist()
                changed += len(
                    self._library.analyses.record(
                        *looker.key,
                        model.model_id,
                        source=looker.runtime.manifest.id,
                        ids=good,
                        annotations=annotations,
                    )
                )
                for photo_id, reason in odd.items():
                    self._library.analyses.fail(*looker.key, model.model_id, [photo_id], reason)
                    failures.append(looker.failure(reason, [photo_id]))
                photos += len(good)
                done += len(batch_ids)
        yield Progress(total, total)
        return AnalysisReport(photos, changed, tuple(failures))

    def _look(
        self, looker: _Looker, batch: PhotoBatch, at: Progress
    ) -> Generator[Progress, None, tuple[list[Annotation], dict[int, str]]]:
        """Annotations of a batch, and the photos that the analyzer cannot deal with and why.

        A batch that fails is tried again in halves, so that one odd photo does not cost the others.

        Raises:
            PluginError: The analyzer fails on more than odd photos, or does not answer.
            UserError: It has a sentence for the owner, and cannot work until that is done.
        """
        try:
            return (yield from _answer(looker, batch, at, recorded=True)), {}
        except _NoAnswerError:
            raise
        except PluginError as error:
            first = error
        annotations: list[Annotation] = []
        odd: dict[int, str] = {}
        parts = list(_halves(batch)) if len(batch) > 1 else []
        if not parts:
            odd[int(batch.ids[0])] = str(first)
        while parts:
            part = parts.pop(0)
            try:
                annotations += yield from _answer(looker, part, at, recorded=False)
            except _NoAnswerError:
                raise
            except PluginError as error:
                if len(part) > 1:
                    parts[:0] = _halves(part)
                    continue
                odd[int(part.ids[0])] = str(error)
                if len(odd) > MOST_ODD:
                    raise first from error
        return annotations, odd

    def _model_id(self) -> str | None:
        model = self._library.models.active()
        return None if model is None else model.model_id

    def _lookers(self, plugin_id: str | None) -> list[_Looker]:
        return [
            _Looker(runtime, analyzer_id, analyzer, analyzer.version)
            for runtime in self._runtimes()
            if plugin_id is None or runtime.manifest.id == plugin_id
            for analyzer_id, analyzer in runtime.registrations.analyzers.entries.items()
        ]


class _NoAnswerError(PluginError):
    """It hangs; asking again would hang as well."""


def _answer(
    looker: _Looker, batch: PhotoBatch, at: Progress, *, recorded: bool
) -> Generator[Progress, None, list[Annotation]]:
    """Ask the analyzer on its plugin's own thread, and let whoever runs us stop us while we wait."""
    runtime = looker.runtime
    future = runtime.ask_analyzer(looker.analyzer, batch, recorded=recorded)
    deadline = time.monotonic() + runtime.limits.analyze_seconds
    while not wait([future], POLL_SECONDS).done:
        yield at
        if time.monotonic() > deadline:
            runtime.abandon_analysis(f"did not answer within {runtime.limits.analyze_seconds:g} s")
            raise _NoAnswerError("The plugin {plugin} did not answer in time", plugin=runtime.manifest.id)
    if future.cancelled():
        raise _NoAnswerError("The plugin {plugin} was stopped", plugin=runtime.manifest.id)
    return runtime.checked(
        f"analyze ({looker.analyzer_id})",
        future.result(),
        lambda result: checked_annotations(result, batch),
        recorded=recorded,
    )


def _halves(batch: PhotoBatch) -> Iterator[PhotoBatch]:
    middle = len(batch) // 2
    yield PhotoBatch(batch.ids[:middle], batch.vectors[:middle], batch.model_id)
    yield PhotoBatch(batch.ids[middle:], batch.vectors[middle:], batch.model_id)
