"""Follows what happens in the library's folders: new photos come in, moved ones are followed, deleted ones leave.

News comes from the operating system where it can, and from looking through the folder every few seconds where it
cannot (a limit is reached, or the watch died). A slower look at everything catches what the news missed, as on network
shares. Nothing is read before it has been left alone for a moment: a photo may still be on its way.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from albumen.core.errors import AlbumenError, LibraryBusy
from albumen.core.export_marker import is_among_exports, is_marker
from albumen.core.indexer import Indexer, Indexing
from albumen.core.jobs import JobRunner
from albumen.core.later_reading import LaterReading
from albumen.core.library.library import Library
from albumen.core.metadata.sidecars import is_sidecar_name, photos_of_sidecar
from albumen.core.pending_photos import PendingPhotos, is_there
from albumen.core.records import Change, FoldersChanged
from albumen.core.scanner import FolderScan, FolderUnavailable, FoundFile, is_photo_name, is_skipped_folder
from albumen.core.spelling import Listings
from albumen.core.throttle import Throttle
from albumen.core.watch_source import News, WatchSource

log = logging.getLogger(__name__)

_SEPARATOR: Final = os.fsencode(os.sep)
_BATCH: Final = 256  # files indexed together, so that deletions among the news are not kept waiting


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """How patient the watcher is, in seconds.

    Attributes:
        settle: A file must be left alone for so long before it is read.
        drives: Between two looks at whether the folders are there at all.
        poll: Between two looks through a folder that the system cannot watch; at least twenty times as long as a
            look takes, so that polling never costs more than a twentieth of a core.
        rescan: Between two looks through everything.
        retry: After an error that is not the photos' fault.
    """

    settle: float = 1.0
    drives: float = 5.0
    poll: float = 10.0
    rescan: float = 1800.0
    retry: float = 30.0


class Watcher:
    """Keeps the library in step with its folders, on a thread of its own."""

    def __init__(
        self,
        library: Library,
        indexer: Indexer,
        options: WatchOptions | None = None,
        *,
        throttle: Throttle | None = None,
        jobs: Callable[[], JobRunner] | None = None,
    ) -> None:
        """Take over; `start` begins.

        Args:
            library: Whose folders to follow.
            indexer: Reads what is new.
            options: How patient to be.
            throttle: What reading may take of the machine; None for all of it. Moves and deletions, which cost
                nothing, are followed whatever it says.
            jobs: Gives what runs jobs, among which the owner sees that new photos wait; None where nobody would.
        """
        self._throttle = throttle
        self._library = library
        self._indexer = indexer
        self._options = options or WatchOptions()
        self._source = WatchSource()
        self._stop = threading.Event()
        self._folders_changed = threading.Event()
        self._thread: threading.Thread | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._listeners: tuple[Callable[[str], None], ...] = ()
        self._pending = PendingPhotos(self._options.settle)
        self._later = LaterReading(jobs, self._pending, self._read) if jobs is not None else None
        self._new_folders: dict[bytes, float] = {}
        self._gone: dict[bytes, float] = {}
        self._polled: dict[Path, float] = {}  # folder -> when to look through it next
        self._offline: set[Path] = set()
        self._roots: frozenset[bytes] = frozenset()
        self._said: set[str] = set()
        self._waits = False
        self._next_drives = self._next_rescan = self._not_before = 0.0

    def __enter__(self) -> Watcher:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def subscribe(self, callback: Callable[[str], None]) -> None:
        """Call `callback`, on the watcher's thread, with each sentence the owner should see."""
        self._listeners = (*self._listeners, callback)

    @property
    def polled(self) -> tuple[Path, ...]:
        """Folders that are looked through every few seconds because the system cannot watch them."""
        return tuple(self._polled)

    @property
    def watched(self) -> tuple[Path, ...]:
        """Folders whose changes are seen at once."""
        return tuple(self._source.folders)

    def start(self) -> None:
        """Begin; the first thing is a look through everything. Does nothing where it has begun."""
        if self._thread is not None:
            return
        self._stop.clear()
        self._folders_changed.set()
        self._unsubscribe = self._library.changes.subscribe(self._on_change)
        self._thread = threading.Thread(target=self._serve, name="watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop watching. May be called twice."""
        self._unsubscribe()
        self._stop.set()
        self._source.wake()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        if self._later is not None:
            self._later.close()

    def _on_change(self, change: Change) -> None:
        if isinstance(change, FoldersChanged):
            self._folders_changed.set()
            self._source.wake()

    def _serve(self) -> None:
        try:
            while not self._stop.is_set():
                waiting = self._pending or self._gone or self._new_folders
                news = self._source.wait(self._options.settle / 4 if waiting else min(1.0, self._options.drives))
                self._guarded(partial(self._turn, news))
        finally:
            self._source.close()

    def _guarded(self, step: Callable[[], None]) -> None:
        """Do one step. What goes wrong is told or logged, and tried again later: the watcher itself goes on."""
        try:
            step()
        except LibraryBusy:
            self._not_before = time.monotonic() + self._options.settle  # the other program will be done soon
        except AlbumenError as error:
            self._not_before = time.monotonic() + self._options.retry
            self._say(str(error))
        except Exception:
            self._not_before = time.monotonic() + self._options.retry
            log.exception("The watcher stumbled.")

    def _turn(self, news: Iterable[News]) -> None:
        for one in news:
            self._take(one)
        now = time.monotonic()
        if self._folders_changed.is_set() or now >= self._next_drives:
            self._folders_changed.clear()
            self._next_drives = now + self._options.drives
            self._look_at_drives()
        self._forget_gone(now)
        self._open_new_folders(now)
        if now < self._not_before or self._is_put_off(now):
            return
        self._index_settled(now)
        due = [folder for folder, when in self._polled.items() if now >= when]
        if now >= self._next_rescan:
            due = [folder.path for folder in self._library.folders.all()]
            self._next_rescan = now + self._options.rescan
        if due:
            self._rescan(due)

    # News.

    def _take(self, news: News) -> None:
        now = time.monotonic()
        self._take_sidecar(news, now)
        if news.kind == "moved":
            self._follow(news, now)
        elif news.kind == "gone":
            self._gone[news.path] = now
            self._pending.drop([news.path], now)
            if is_marker(_name(news.path)):  # what lies beside it is wanted after all
                self._new_folders[news.path.rpartition(_SEPARATOR)[0]] = now
        elif news.folder:
            if not _hidden(news.path):
                self._new_folders[news.path] = now
        elif is_photo_name(_name(news.path)):
            self._pending.add(news.path, now)

    def _take_sidecar(self, news: News, now: float) -> None:
        """A sidecar that appears, changes or goes: the photos it may belong to are read again."""
        paths = (news.path, news.target) if news.kind == "moved" else (news.path,)
        for path in paths:
            if not news.folder and is_sidecar_name(_name(path)):
                for photo in photos_of_sidecar(path):
                    if is_photo_name(_name(photo)):
                        self._pending.add(photo, now)

    def _follow(self, news: News, now: float) -> None:
        """A move: the library follows it without reading anything, if it knew what moved."""
        self._pending.move(news.path, news.target, now)
        kept = not _hidden(news.target) if news.folder else is_photo_name(_name(news.target))
        if not kept or self._root_of(news.target) is None or self._is_left_out(news.target):
            self._gone[news.path] = now
        elif news.folder:
            self._library.files.rename(news.path, news.target)
            self._new_folders[news.target] = now  # for what in it was not known yet
        elif self._knows(news.path):
            self._library.files.rename(news.path, news.target)
        else:  # written beside it and moved into place, as careful programs do
            self._pending.add(news.target, now)

    def _knows(self, path: bytes) -> bool:
        record = self._library.files.get(path)
        return record is not None and record.state == "present"

    def _forget_gone(self, now: float) -> None:
        settled = [path for path, since in self._gone.items() if now - since >= self._options.settle]
        for path in settled:
            del self._gone[path]
        missing: list[bytes] = []
        listings = Listings()
        for path in settled:
            root = self._root_of(path)
            if root is not None and not root.is_dir():
                self._next_drives = 0.0  # not deleted: its drive is gone
            elif listings.has(path):  # and not under another spelling of its name, which is a name of its own
                if is_photo_name(_name(path)):
                    self._pending.found(path, now)
            else:
                missing.append(path)
        if missing:
            self._library.files.mark_missing(missing)
            self._library.failures.clear(missing)

    def _open_new_folders(self, now: float) -> None:
        settled = [path for path, since in self._new_folders.items() if now - since >= self._options.settle]
        for path in settled:
            del self._new_folders[path]
            if self._is_left_out(path):
                continue
            folder = Path(os.fsdecode(path))
            try:
                for found in FolderScan(folder, self._library.files.known(folder), watched=self._roots):
                    if isinstance(found, FoundFile):
                        self._pending.found(found.path, now)
            except FolderUnavailable:
                continue  # gone again

    def _index_settled(self, now: float) -> None:
        ready = self._pending.ready(now, _BATCH)
        if ready:
            self._finish(self._read(ready))
            self._pending.drop(ready, now)

    def _read(self, paths: Sequence[bytes]) -> Indexing:
        listings = Listings()
        there = [path for path in paths if is_there(path) and not self._is_left_out(path)]
        return self._indexer.index_files([listings.spelled(path) for path in there])

    # Folders.

    def _look_at_drives(self) -> None:
        """See which folders are there, watch those, and look through those that came back."""
        folders = {folder.path: folder for folder in self._library.folders.all()}
        for path in self._source.folders - folders.keys():
            self._source.unwatch(path)
        self._offline &= folders.keys()
        self._polled = {path: when for path, when in self._polled.items() if path in folders}
        for path, folder in folders.items():
            if not path.is_dir():
                self._source.unwatch(path)
                self._polled.pop(path, None)
                if path not in self._offline:
                    self._offline.add(path)
                    self._library.folders.set_state(path, "offline")
                    self._say(f"The folder {path} is not there; its photos stay in the library until it is back.")
                continue
            if path in self._offline or folder.state == "offline":
                self._offline.discard(path)
                self._library.folders.set_state(path, "present")
                self._polled[path] = 0.0  # one look at least, for what changed while it was away
            if path not in self._source.folders:
                self._watch(path)
        self._roots = frozenset(map(os.fsencode, (*self._source.folders, *self._polled, *self._offline)))

    def _watch(self, folder: Path) -> None:
        problem = self._source.watch(folder)
        if problem:
            self._polled.setdefault(folder, time.monotonic() + self._options.poll)
            self._say(problem)

    def _rescan(self, folders: list[Path]) -> None:
        present = [folder for folder in folders if folder not in self._offline]
        began = time.monotonic()
        self._finish(self._indexer.index(present))
        now = time.monotonic()
        for folder in present:
            if folder in self._source.folders:
                self._polled.pop(folder, None)
            elif folder in self._polled:
                self._polled[folder] = now + max(self._options.poll, 20 * (now - began))

    def _root_of(self, path: bytes) -> Path | None:
        """The watched folder that a path lies in, or is."""
        for folder in (*self._source.folders, *self._polled, *self._offline):
            root = os.fsencode(folder)
            if path == root or path.startswith(root.rstrip(_SEPARATOR) + _SEPARATOR):
                return folder
        return None

    def _is_left_out(self, path: bytes) -> bool:
        """Whether it lies among exports, which are not taken in."""
        return is_among_exports(path, self._roots)

    # Work.

    def _finish(self, work: Indexing) -> None:
        """Do a pass of indexing, unless we are to stop meanwhile."""
        try:
            for _ in work:
                if self._stop.is_set():
                    return
                if self._has_to_wait():
                    self._next_rescan = 0.0  # finds what is left
                    return
                if self._throttle is not None:
                    self._stop.wait(self._throttle.rest())
        finally:
            work.close()

    def _is_put_off(self, now: float) -> bool:
        """Whether nothing is read now. What is ready meanwhile waits as a job, which reads it when it may."""
        wait = self._has_to_wait()
        return (self._later is not None and self._later.has_it(now, wait=wait)) or wait

    def _has_to_wait(self) -> bool:
        reason = self._throttle.reason_to_wait() if self._throttle is not None else ""
        if not reason:
            self._waits = False
        elif not self._waits:
            self._waits = True
            log.info("New photos are not read now: %s.", reason)
        return bool(reason)

    def _say(self, sentence: str) -> None:
        """Tell the owner something, once."""
        if sentence in self._said:
            return
        self._said.add(sentence)
        log.info(sentence)
        for listener in self._listeners:
            listener(sentence)


def _name(path: bytes) -> bytes:
    return path.rpartition(_SEPARATOR)[2]


def _hidden(path: bytes) -> bool:
    return is_skipped_folder(_name(path))
