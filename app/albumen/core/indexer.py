"""Keeps the library up with the folders: finds what changed, has it decoded and encoded, records it.

Decoding and encoding happen in a process of their own (`index_worker`), which stays warm for a while so that a photo
that is dropped into a watched folder is found within moments. Only this side writes to the library. It may be killed
at any instant: what is recorded is recorded, and the next pass finds the rest by looking at the folders again.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

from albumen.api import Progress
from albumen.core.calibration import WANTED, calibration_photos
from albumen.core.encoder import ModelSpec
from albumen.core.folder_look import FolderLook
from albumen.core.index_engine import EngineName, IndexEngine
from albumen.core.index_process import IndexProcess, WorkerOptions
from albumen.core.index_report import IndexReport
from albumen.core.index_run import IndexRun
from albumen.core.index_task import Task
from albumen.core.library.library import Library
from albumen.core.model_stamp import remember_model, remembered_model
from albumen.core.moves import follow_moves
from albumen.core.scanner import is_skipped_folder
from albumen.core.tower_state import wants_calibration

Indexing: TypeAlias = Generator[Progress, None, IndexReport]
"""Yields progress; its return value (`StopIteration.value`) is the report. Closing it stops, and keeps what is done."""

MANY: Final = 200
"""Files from which on it pays to spend ten seconds on a faster runtime for the model."""


class Indexer:
    """Indexes folders and single files into one library with one model. A context manager.

    Safe from any thread; two passes at a time take turns.
    """

    def __init__(self, library: Library, model: ModelSpec, options: WorkerOptions | None = None) -> None:
        self.library = library
        self.model = model
        self.options = options or WorkerOptions()
        self.log_file = library.folder / "logs" / "index-worker.log"
        self._turn = threading.Lock()
        self.engine: EngineName = "local"
        self._process: IndexEngine | None = None
        self._many = False
        self._calibration: Path | None = None

    def __enter__(self) -> Indexer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the index process go. A later pass starts a new one."""
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def use_model(self, model: ModelSpec) -> None:
        """Index with another model from the next pass on, which embeds what that model has not seen yet."""
        if model != self.model:
            self.model = model
            self.close()

    def use_engine(self, engine: EngineName) -> None:
        """Decode and embed in a process here, or on a cluster, from the next pass on."""
        if engine != self.engine:
            self.engine = engine
            self.close()

    def index(self, folders: Iterable[Path] | None = None) -> Indexing:
        """Bring the library up to date with folders.

        Args:
            folders: What to look through; all watched folders where None. A folder inside a watched one will do.

        Raises:
            ModelUnavailable: The model cannot be loaded.
            IndexingStopped: The index process dies again and again without a file to blame.
            LibraryBusy: Another program is indexing this library.
            UserError: The library cannot be written (a full disk, say); what was recorded stays.
        """
        began = time.monotonic()
        with contextlib.ExitStack() as stack:
            yield from self._wait_for_turn(stack)
            watched = {folder.path: folder for folder in self.library.folders.all()}
            roots = _outermost(watched if folders is None else folders)
            looks: list[FolderLook] = []
            for root in roots:
                look = FolderLook(self.library, root)
                yield from look.run()
                looks.append(look)
                if root in watched and watched[root].state != look.state:
                    self.library.folders.set_state(root, look.state)
            # All folders first, then what is missing, then what is new: so a file that moved between them is a move.
            self.library.files.mark_missing([path for look in looks for path in look.missing])
            tasks = [task for look in looks for task in look.tasks]
            report = yield from self._run(tasks, roots)
        return IndexReport(
            report.indexed,
            report.skipped + sum(look.unchanged for look in looks) - report.again,
            (*(failure for look in looks for failure in look.failures), *report.failed),
            time.monotonic() - began,
            report.again,
        )

    def index_files(self, paths: Sequence[bytes]) -> Indexing:
        """Index single files that appeared or changed, whatever the library knows of them.

        Raises:
            As `index`.
        """
        began = time.monotonic()
        with contextlib.ExitStack() as stack:
            yield from self._wait_for_turn(stack)
            roots = [folder.path for folder in self.library.folders.all()]
            report = yield from self._run([Task(path) for path in paths], roots)
        return IndexReport(report.indexed, report.skipped, report.failed, time.monotonic() - began)

    def _wait_for_turn(self, stack: contextlib.ExitStack) -> Iterator[Progress]:
        while not self._turn.acquire(timeout=0.2):
            yield Progress(0, 0, "Waiting for another look at the folders to end")
        stack.callback(self._turn.release)
        stack.enter_context(self.library.indexing_lock())

    def _run(self, tasks: Sequence[Task], roots: Sequence[Path]) -> Indexing:
        unread = yield from follow_moves(self.library, tasks)
        followed, tasks = len(tasks) - len(unread), unread
        if not tasks and self._all_embedded():
            return IndexReport(skipped=followed)
        if wants_calibration(self.model) and len(tasks) + self.library.photos.count() >= WANTED:
            report = yield from self._calibrate_and_run(tasks, roots)
        else:
            report = yield from self._run_once(tasks, roots)
        return replace(report, skipped=report.skipped + followed)

    def _calibrate_and_run(self, tasks: Sequence[Task], roots: Sequence[Path]) -> Indexing:
        """Have 8 bits calibrated on the first photos, which until then are embedded as if 8 bits were not there."""
        lacking = max(WANTED - self.library.photos.count(), 0)
        first = IndexReport()
        models = [record.model_id for record in self.library.models.all()]
        known = {model_id for model_id in models if self.library.vectors.count(model_id)}
        if lacking:
            first = yield from self._run_once(tasks[:lacking], roots)
        before = self._loaded_id()
        self.close()
        with calibration_photos(self.library) as folder:
            self._calibration = folder
            try:
                rest = yield from self._run_once(tasks[lacking:], roots)
            finally:
                self._calibration = None
        if not lacking or before == self._loaded_id():
            return IndexReport.joined([first, rest])
        if before is not None and before not in known:
            self.library.models.forget(before)
        # The first photos were read again in 8 bits, and count once.
        return replace(
            IndexReport.joined([first, rest]), indexed=rest.indexed, again=max(rest.again - first.indexed, 0)
        )

    def _loaded_id(self) -> str | None:
        return None if self._process is None or self._process.model is None else self._process.model.model_id

    def _run_once(self, tasks: Sequence[Task], roots: Sequence[Path]) -> Indexing:
        # Without a new file it is the photos of before that the model has not seen.
        self._many = (len(tasks) or self.library.photos.count()) >= MANY
        run = IndexRun(self.library, tasks, start=self._running_process, lacking=self._lacking, roots=roots)
        yield from run.run()
        self._settle_model()
        watched = {folder.path for folder in self.library.folders.all()}
        for root in watched.intersection(run.vanished_roots):
            self.library.folders.set_state(root, "offline")
        self.library.thumbnails.prune()
        return IndexReport(run.indexed, run.skipped, tuple(run.failed), again=run.again)

    def _all_embedded(self) -> bool:
        """Whether the model has seen every photo, as far as can be told without loading it."""
        if self.library.photos.count() == 0:
            return True
        model_id = remembered_model(self.library.folder, self.model)
        if model_id is None or model_id not in {record.model_id for record in self.library.models.all()}:
            return False
        return not len(self.library.vectors.missing(model_id))

    def _settle_model(self) -> None:
        """After a whole pass: remember the model, and let it take the place of an earlier edition of itself."""
        loaded = None if self._process is None else self._process.model
        if loaded is None:
            return
        remember_model(self.library.folder, self.model, loaded.model_id)
        active = self.library.models.active()
        if active is not None and active.model_id != loaded.model_id and active.name == loaded.name:
            self.library.models.activate(loaded.model_id)

    def _running_process(self) -> IndexEngine:
        if self._process is None or not self._process.alive:
            self.close()
            if self.engine == "ray":
                from albumen.core.ray_engine import RayEngine

                self._process = RayEngine(self.model, self.options)
                return self._process
            many = self._many
            self._process = IndexProcess(
                self.model, self.options, self.log_file, many=many, calibration=self._calibration
            )
        return self._process

    def _lacking(self, model_id: str) -> Mapping[int, bytes]:
        paths = self.library.files.paths(self.library.vectors.missing(model_id).tolist())
        return {photo_id: os.fsencode(path) for photo_id, path in paths.items() if path.exists()}


def _outermost(folders: Iterable[Path]) -> list[Path]:
    """Folders without those that a look at another one of them passes through, so that no file is met twice."""
    absolute = dict.fromkeys(Path(os.path.abspath(folder)) for folder in folders)  # noqa: PTH100 - links stay, as in Folders.add

    def covered(folder: Path) -> bool:
        return any(
            parent in absolute
            and not any(is_skipped_folder(os.fsencode(part)) for part in folder.relative_to(parent).parts)
            for parent in folder.parents
        )

    return [folder for folder in absolute if not covered(folder)]
