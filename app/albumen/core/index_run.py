"""One pass of indexing, seen from the parent: feeds the index process, records what comes back, survives its death.

Whatever the process was reading or decoding when it died is a suspect. Suspects are tried again one at a time; the one
that kills the process a second time is set aside with its reason, and all others go on.
"""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from albumen.api import Progress
from albumen.api.sentence import Sentence
from albumen.core.child_process import exit_cause
from albumen.core.encoder import ModelUnavailable
from albumen.core.frames import Frame
from albumen.core.index_engine import IndexEngine
from albumen.core.index_failures import PassFailures
from albumen.core.index_process import LoadedModel, WorkerDied
from albumen.core.index_records import BadResult, indexed_photo
from albumen.core.index_report import Failure, IndexingStopped
from albumen.core.index_task import Job, Task
from albumen.core.library.library import Library
from albumen.core.library.values import display_name
from albumen.core.photo_failure import REASONS, FailureKind, failure_kind
from albumen.core.records import ClipRecord, IndexedPhoto, KnownContent, PhotoRecord

log = logging.getLogger(__name__)

_TICK: Final = 0.25  # seconds between looks at the clock
_WRITE_ROWS: Final = 32  # results written together,
_WRITE_KNOWN: Final = 1000  # files with known contents written together,
_WRITE_SECONDS: Final = 1.0  # or as many as came within this time
_DEATHS: Final = 3  # of the process in a row without a suspect, before we give up
_BACK_OFF: Final = 0.25  # seconds before the second start in a row; doubled each time
_LONGEST_BACK_OFF: Final = 30.0
_SLOWEST_READ: Final = 5e6  # bytes a second: a long film on a slow drive is no hanging decoder
_LOADING: Final = Sentence("Loading the model")
_PREPARING: Final = Sentence("Making the model fast on this machine, once; this may take minutes")


class IndexRun:
    """One pass over a list of files.

    Attributes:
        indexed: Files recorded with new content so far.
        skipped: Files so far whose content was known.
        again: Files in the folders at hand that nothing has changed about, read because the model has not seen them.
    """

    def __init__(
        self,
        library: Library,
        tasks: Iterable[Task],
        *,
        start: Callable[[], IndexEngine],
        lacking: Callable[[str], Mapping[int, bytes]],
        roots: Iterable[Path] = (),
    ) -> None:
        """Prepare a pass.

        Args:
            library: Where results are recorded.
            tasks: What to index.
            start: Gives a running process; the same as before while that lives.
            lacking: Gives the photos in sight without a vector of a model, and a file of each.
            roots: The folders the files lie in; where one of them vanishes, that is said once.
        """
        self.indexed = 0
        self.skipped = 0
        self.again = 0
        self._library = library
        self._start = start
        self._find_lacking = lacking
        self._pending = deque(tasks)
        self._failures = PassFailures(library, roots)
        self._total = len(self._pending)
        self._suspects: deque[Task] = deque()
        self._jobs: dict[int, Job] = {}
        self._alone: int | None = None  # the job of a suspect
        self._process: IndexEngine | None = None
        self._model_id: str | None = None
        self._lacking: set[int] = set()
        self._unanswered: list[Frame] = []  # hashes that came before the model was known
        self._in_flight: dict[str, list[Task]] = {}  # a hash on its way into the library: who else has it
        self._results: list[tuple[IndexedPhoto, str]] = []
        self._known: list[tuple[KnownContent, Task]] = []
        self._written_at = time.monotonic()
        self._deaths = 0  # in a row
        self._baseless = 0  # of these, without a suspect
        self._silence = 0.0
        self._stopped: set[int] = set()  # jobs that took too long
        self._text: str = _LOADING

    def run(self) -> Iterator[Progress]:
        """Work until every file is recorded, skipped or failed. Closing the generator abandons the rest.

        Raises:
            ModelUnavailable: The model cannot be loaded.
            IndexingStopped: The process dies again and again.
            UserError: The library cannot be written; nothing is lost but what was not recorded yet.
        """
        shown = 0.0
        try:
            while self._unfinished():
                yield from self._wait_after_death()
                self._feed()
                self._step()
                if (
                    not self._jobs
                    or len(self._results) >= _WRITE_ROWS
                    or len(self._known) >= _WRITE_KNOWN
                    or time.monotonic() - self._written_at > _WRITE_SECONDS
                ):
                    self._write()
                if time.monotonic() - shown >= _TICK:
                    shown = time.monotonic()
                    yield self._progress()
            yield self._progress()
        finally:
            if self._process is not None and self._jobs:
                self._process.send("forget")
            self._write()  # what is decoded and encoded is not thrown away because somebody lost patience

    def _unfinished(self) -> bool:
        # Without a model nothing is known of the photos it has not seen, so even an empty list waits for it.
        work = self._pending or self._suspects or self._jobs or self._results or self._known
        return bool(work or self._model_id is None)

    def _progress(self) -> Progress:
        done = self.indexed + self.skipped + len(self._known) + len(self.failed)
        return Progress(done, self._total, self._text)

    def _wait_after_death(self) -> Iterator[Progress]:
        """Back off before the process is started again, so that a crash at start-up does not become a storm."""
        if self._process is None and self._deaths > 1:
            until = time.monotonic() + min(_BACK_OFF * 2 ** (self._deaths - 2), _LONGEST_BACK_OFF)
            while time.monotonic() < until:
                yield self._progress()
                time.sleep(min(_TICK, max(until - time.monotonic(), 0)))

    def _feed(self) -> None:
        if not (self._pending or self._suspects or self._model_id is None):
            return
        if self._process is None or not (self._process.alive or self._jobs):
            self._process = self._start()
            self._silence = 0.0
        self._begin_model(self._process.model)
        if self._alone is not None:
            return
        if self._suspects:
            if not self._jobs:
                self._send(self._suspects.popleft(), alone=True)
            return
        while self._pending and len(self._jobs) < self._process.options.look_ahead:
            self._send(self._pending.popleft())

    def _send(self, task: Task, *, alone: bool = False) -> None:
        if self._process is None:
            return
        number = self._process.new_job()
        self._jobs[number] = Job(task)
        if alone:
            self._alone = number
        self._process.send("file", job=number, path=os.fsdecode(task.path))

    def _step(self) -> None:
        """Take one frame, or notice that none came."""
        if self._process is None or (not self._jobs and self._model_id is not None):
            return
        began = time.monotonic()
        try:
            frame = self._process.receive(_TICK)
        except WorkerDied as death:
            self._bury(death.code)
            return
        if frame is not None:
            self._silence = 0.0
            self._handle(frame)
        self._spend(time.monotonic() - began)

    def _spend(self, seconds: float) -> None:
        """Count the time we waited for the process, which is not the time a paused job stood still."""
        if self._process is None:
            return
        options = self._process.options
        self._silence += seconds
        for number, job in self._jobs.items():
            if job.at_risk:
                job.seconds += seconds
                reading = max(job.task.size, 0) / _SLOWEST_READ if job.stage == "reading" else 0.0
                if job.seconds > options.seconds_per_file + reading:
                    self._stopped.add(number)
        if self._stopped or self._silence > options.seconds_to_start:
            self._process.kill()

    def _handle(self, frame: Frame) -> None:
        if frame.op == "ready" and self._process is not None:
            self._begin_model(self._process.model)
        elif frame.op == "preparing":
            self._text = _PREPARING
        elif frame.op == "fatal":
            raise ModelUnavailable(frame.text("sentence"))
        job = self._jobs.get(frame.number("job"))
        if job is None:  # of a pass that was abandoned; a decoder may still wait for our word
            if frame.op == "hashed":
                self._reply(frame.number("job"), "skip")
            return
        if frame.op in {"opened", "decoding", "decoded"}:
            job.enter("reading" if frame.op == "opened" else "decoding" if frame.op == "decoding" else "decoded")
        elif frame.op == "hashed":
            job.enter("asked")
            job.digest = frame.text("hash")
            if frame.text("clip"):  # it may have come before its photo, and been taken for a video of its own
                self._library.clips.record(_clip(frame, os.fsencode(frame.text("clip")), job.task.path, "clip_"))
            if self._model_id is None:
                self._unanswered.append(frame)
            else:
                self._answer(frame, job)
        elif frame.op == "result":
            self._finish(frame.number("job"))
            self._receive(frame, job)
        elif frame.op == "clip":
            self._finish(frame.number("job"))
            self._library.clips.record(_clip(frame, job.task.path, os.fsencode(frame.text("still"))))
            self.skipped += 1
        elif frame.op == "failed":
            self._finish(frame.number("job"))
            self._release(job.digest)
            self._fail(job.task, failure_kind(frame.text("kind")), frame.text("reason"), frame)

    def _receive(self, frame: Frame, job: Job) -> None:
        try:
            photo = indexed_photo(frame, job.task.path)
        except BadResult as error:  # whatever the file did to the process, the process is not to be believed any more
            log.warning("The index process sent %s.", error)
            self._release(job.digest)
            self._fail(job.task, "crashed", REASONS["crashed"])
            if self._process is not None:
                self._process.kill()
        else:
            self._results.append((photo, job.digest))

    def _begin_model(self, model: LoadedModel | None) -> None:
        """The model is known now: so is which photos it has not seen, and hashes can be answered."""
        if model is None or model.model_id == self._model_id:
            return
        self._write()  # under the model it was made with, should the model's files have changed meanwhile
        self._library.models.register(model.model_id, model.name, model.dim)
        lacking = self._find_lacking(model.model_id)
        self._lacking = set(lacking)
        known = {task.path for task in (*self._pending, *self._suspects, *(job.task for job in self._jobs.values()))}
        more = [Task(path) for path in lacking.values() if path not in known]
        self._pending.extend(more)
        self._total += len(more)
        self.again += sum(self._failures.in_roots(task.path) for task in more)
        self._model_id = model.model_id
        waiting, self._unanswered = self._unanswered, []
        for one in waiting:
            if (job := self._jobs.get(one.number("job"))) is not None:
                self._answer(one, job)

    def _answer(self, frame: Frame, job: Job) -> None:
        """Say whether a file that was read has to be decoded."""
        number = frame.number("job")
        self._text = display_name(job.task.path)
        if job.digest in self._in_flight:
            self._in_flight[job.digest].append(job.task)  # its twin first; then this one is known
            self._reply(number, "skip")
            self._finish(number, progress=False)
            return
        photo = self._library.photos.by_hash(job.digest)
        stamp = frame.text("sidecars")
        again = photo is not None and self._library.sidecars.changed(job.task.path, photo.id, stamp)
        if photo is not None and photo.id not in self._lacking and not again:
            size, mtime_ns, inode = frame.number("size"), frame.number("mtime_ns"), frame.number("inode")
            file = KnownContent(job.task.path, size, mtime_ns, inode, job.digest, frame.text("ends"), stamp)
            self._known.append((file, job.task))
            self._reply(number, "skip")
            self._finish(number)
            return
        self._in_flight[job.digest] = []
        self._reply(number, "decode", self._known_pixels(job.task.path, photo if again else None))

    def _reply(self, job: int, verdict: str, pixels: str = "") -> None:
        if self._process is not None:
            self._process.send("answer", job=job, verdict=verdict, pixels=pixels)

    def _known_pixels(self, path: bytes, photo: PhotoRecord | None) -> str:
        """The hash of the pixels this file had before, where a vector of them is there to be kept; else "".

        Args:
            path: The file.
            photo: Its photo, where only its sidecars changed.
        """
        if photo is None:
            known = self._library.files.pixel_hash(path)
        else:
            known = (photo.id, self._library.photos.pixel_hash(photo.id))
        return "" if known is None or known[0] in self._lacking else known[1]

    def _finish(self, number: int, *, progress: bool = True) -> None:
        self._jobs.pop(number, None)
        if number == self._alone:
            self._alone = None
        if progress:
            self._deaths = self._baseless = 0

    def _release(self, digest: str) -> None:
        """The content is recorded, or never will be: the files that have it too may go on."""
        self._pending.extend(self._in_flight.pop(digest, ()))

    def _write(self) -> None:
        self._written_at = time.monotonic()
        self._write_known()
        results, self._results = self._results, []
        if not results:
            return
        recorded = self._library.files.record_many([photo for photo, _ in results], model_id=self._model_id)
        self.indexed += len(results)
        for (photo, digest), result in zip(results, recorded, strict=True):
            if photo.vector is not None:
                self._lacking.discard(result.photo_id)
            self._release(digest)

    def _write_known(self) -> None:
        known, self._known = self._known, []
        if not known:
            return
        recorded = self._library.files.record_known_many([file for file, _ in known])
        for (_, task), result in zip(known, recorded, strict=True):
            if result is None:  # its photo was deleted, or edited, since we looked
                self._pending.append(task)
            else:
                self.skipped += 1

    def _fail(self, task: Task, kind: FailureKind, reason: str, frame: Frame | None = None) -> None:
        if frame is not None:  # it knows the file as it was when it was opened
            task = replace(task, size=frame.number("size"), mtime_ns=frame.number("mtime_ns"))
        vanished = len(self.vanished_roots)
        self._failures.add(task, kind, reason)
        if len(self.vanished_roots) > vanished:
            self._pending = deque(one for one in self._pending if not self._failures.in_vanished_root(one.path))

    @property
    def failed(self) -> list[Failure]:
        """Files so far that could not be indexed."""
        return self._failures.told

    @property
    def vanished_roots(self) -> list[Path]:
        """Folders that were there at the beginning and are not any more."""
        return self._failures.vanished_roots

    def _bury(self, code: int) -> None:
        """The process died: blame a file if one can be blamed, and put the others back."""
        self._process = None
        self._unanswered.clear()
        jobs, self._jobs = self._jobs, {}
        stopped, self._stopped = self._stopped, set()
        for job in jobs.values():
            if job.digest:
                self._release(job.digest)
        if code == 0 and not stopped:  # it went to sleep for lack of work just as we gave it some
            self._pending.extendleft(job.task for job in reversed(jobs.values()))
            return
        log.warning("The index process ended with code %d while it had %d files.", code, len(jobs))
        self._deaths += 1
        alone, self._alone = self._alone is not None, None
        at_risk = {number for number, job in jobs.items() if job.at_risk} & (stopped or set(jobs))
        if alone and not at_risk:
            at_risk = {number for number, job in jobs.items() if job.stage == "decoded"}  # the model choked on it
        innocent = [job.task for number, job in jobs.items() if number not in at_risk]
        self._pending.extendleft(reversed(innocent))
        if not at_risk:
            self._baseless += 1
            if self._baseless >= _DEATHS:
                raise IndexingStopped(
                    f"The index process stopped {self._baseless} times in a row ({exit_cause(code)}); nothing that was "
                    "indexed is lost, and its log says more."
                )
            return
        for number in sorted(at_risk):
            task = jobs[number].task
            if stopped:
                self._fail(task, "timed_out", REASONS["timed_out"])
            elif not alone:
                self._suspects.append(task)
            else:
                self._fail(task, "crashed", f"{REASONS['crashed'].removesuffix('.')} ({exit_cause(code)}).")


def _clip(frame: Frame, path: bytes, still: bytes, prefix: str = "") -> ClipRecord:
    size, mtime_ns, inode = (frame.number(prefix + key) for key in ("size", "mtime_ns", "inode"))
    return ClipRecord(path, still, size, mtime_ns, inode)
