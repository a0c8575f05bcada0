"""Decoding and embedding spread over a Ray cluster (ray.io), for archives that one machine would take weeks for.

Every machine runs the index process that a single one runs; the library is written here alone. A list of files goes to
an actor, its results come back as one object: they are taken once or not at all, so that a machine that is lost
half-way costs the time of its lists and nothing else; Ray starts the actor again elsewhere and repeats them.

The machines see the photos under the same paths, have Albumen installed, and the same model. Which cluster it is Ray's
own variable says (`RAY_ADDRESS`); without it the processors of this machine are the cluster.
"""

from __future__ import annotations

import importlib
import itertools
import logging
import os
from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from albumen.api import UserError
from albumen.core.encoder import ModelSpec
from albumen.core.frames import Frame
from albumen.core.index_chunk import ChunkWorker
from albumen.core.index_process import LoadedModel, WorkerDied, WorkerOptions
from albumen.core.index_report import IndexingStopped

CHUNK: Final = 32
"""Files of one list."""
_LISTS_AHEAD: Final = 3  # for each actor: one at work, one waiting, one being gathered
_RETRIES: Final = 5  # of a list whose actor died with it
_HOUR: Final = 3600.0


class RayMissing(UserError):
    """The extra that brings Ray is not installed."""


class RayEngine:
    """A cluster in the place of the index process; implements `albumen.core.index_engine.IndexEngine`."""

    def __init__(self, model: ModelSpec, options: WorkerOptions, *, chunk: int | None = None) -> None:
        """Join the cluster and start an actor for every few processors of it.

        Args:
            model: What embeds.
            options: Of the index process of each actor; `threads` processors are asked for it.
            chunk: Files of one list, `CHUNK` if not said.

        Raises:
            RayMissing: Ray is not installed.
            UserError: The cluster cannot be reached.
        """
        self._ray = ray = _ray()
        _join(ray)
        processors = int(ray.cluster_resources().get("CPU", 1))
        threads = max(1, min(options.threads, processors))
        actor = ray.remote(num_cpus=threads, max_restarts=-1, max_task_retries=_RETRIES)(ChunkWorker)
        own = replace(options, threads=threads)
        self._actors = [actor.remote(model, own) for _ in range(max(1, processors // threads))]
        self._chunk = chunk = chunk or CHUNK
        ahead = _LISTS_AHEAD * chunk * len(self._actors)
        # A list may take long, and says nothing meanwhile; each machine stops a single file that takes too long itself.
        self.options = _ahead(replace(own, seconds_to_start=_HOUR), ahead)
        self.model: LoadedModel | None = None
        self.alive = True
        self._jobs = itertools.count(1)
        self._gathered: list[tuple[int, bytes]] = []
        self._lists: dict[Any, list[tuple[int, bytes]]] = {actor.ready.remote(): [] for actor in self._actors}
        self._busy: dict[Any, int] = {}
        self._frames: deque[Frame] = deque()
        self._waiting: dict[int, list[Frame]] = {}  # what follows `hashed`, until it is known whether it is wanted

    def new_job(self) -> int:
        """A number that no other job has."""
        return next(self._jobs)

    def send(self, op: str, **fields: object) -> None:
        """Take a file, or the word on whether its results are wanted."""
        frame = Frame({"op": op, **fields})
        if op == "file":
            self._gathered.append((frame.number("job"), os.fsencode(frame.text("path"))))
            if len(self._gathered) >= self._chunk:
                self._hand_out()
        elif op == "answer":
            later = self._waiting.pop(frame.number("job"), [])
            if frame.text("verdict") == "decode":
                self._frames.extend(later)
        elif op == "forget":
            self._gathered.clear()
            self._frames.clear()
            self._waiting.clear()

    def receive(self, timeout: float) -> Frame | None:
        """The next frame, or None where none came within `timeout` seconds.

        Raises:
            WorkerDied: The engine was killed.
            IndexingStopped: A list was lost again and again, or the machines do not have the same model.
        """
        if not self.alive:
            raise WorkerDied(-9)
        if not self._frames and self._gathered and len(self._lists) < len(self._actors):
            self._hand_out()
        if not self._frames:
            done, _ = self._ray.wait(list(self._lists), timeout=timeout) if self._lists else ([], [])
            for one in done:
                self._take(one)
        if not self._frames:
            return None
        frame = self._frames.popleft()
        if frame.op == "ready":
            self.model = LoadedModel(frame.text("model_id"), frame.text("name"), frame.number("dim"))
        return frame

    def kill(self) -> None:
        """End every actor at once."""
        self.alive = False
        for actor in self._actors:
            self._ray.kill(actor)

    def close(self) -> None:
        """Let the cluster go; one that was only on this machine ends."""
        if self.alive:
            self.kill()
        self._ray.shutdown()

    def _hand_out(self) -> None:
        """Give what was gathered to the actor with the fewest lists."""
        jobs, self._gathered = self._gathered, []
        counts = dict.fromkeys(range(len(self._actors)), 0)
        for place in self._busy.values():
            counts[place] += 1
        place = min(counts, key=lambda one: counts[one])
        reference = self._actors[place].index.remote([path for _, path in jobs])
        self._lists[reference] = jobs
        self._busy[reference] = place

    def _take(self, reference: Any) -> None:
        jobs = self._lists.pop(reference)
        self._busy.pop(reference, None)
        try:
            answer = self._ray.get(reference)
        except self._ray.exceptions.RayTaskError as error:
            raise IndexingStopped(str(error.cause or error)) from error
        except self._ray.exceptions.RayError as error:
            raise IndexingStopped(
                f"The cluster lost {len(jobs)} files {_RETRIES} times in a row ({type(error).__name__}); nothing that "
                "was indexed is lost, and the next start goes on from here."
            ) from error
        ready, lists = answer if isinstance(answer, tuple) and not isinstance(answer, Frame) else (answer, [])
        self._check_model(ready)
        for (number, _), frames in zip(jobs, lists, strict=False):
            own = [Frame({**frame.header, "job": number}, frame.payload) for frame in frames]
            if own and own[0].op == "hashed" and len(own) > 1:
                self._waiting[number] = own[1:]
                own = own[:1]
            self._frames.extend(own)

    def _check_model(self, ready: Frame) -> None:
        if self.model is None and not any(frame.op in {"ready", "fatal"} for frame in self._frames):
            self._frames.append(ready)
            self.model = LoadedModel(ready.text("model_id"), ready.text("name"), ready.number("dim"))
        elif ready.op == "fatal" or (self.model is not None and ready.text("model_id") != self.model.model_id):
            what = ready.text("sentence") or f"it makes vectors of {ready.text('model_id')}"
            raise IndexingStopped(
                f"A machine of the cluster does not have the same model as the others: {what}. Choose a precision "
                "other than auto, and see that the model's files are the same everywhere."
            )


def _ahead(options: WorkerOptions, files: int) -> WorkerOptions:
    """Options with which that many files may be under way at once."""
    return replace(options, batch=max(1, (files - options.threads) // 2))


def _ray() -> Any:
    try:
        return importlib.import_module("ray")
    except ImportError as error:
        raise RayMissing("Ray is not installed; add it with: pip install 'albumen[ray]'") from error


def _join(ray: Any) -> None:
    if ray.is_initialized():
        return
    quiet: Mapping[str, object] = {"log_to_driver": False, "logging_level": logging.ERROR}
    try:
        if os.environ.get("RAY_ADDRESS"):
            ray.init(**quiet)
        else:
            ray.init(include_dashboard=False, **quiet)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise UserError(
            "The Ray cluster {address} cannot be reached: {reason}",
            address=os.environ.get("RAY_ADDRESS", "on this machine"),
            reason=error,
        ) from error
