"""Where news about folders comes from: the operating system, through watchdog, as far as its limits allow."""

from __future__ import annotations

import errno
import logging
import os
import queue
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

import psutil
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

log = logging.getLogger(__name__)

NewsKind: TypeAlias = Literal["changed", "gone", "moved"]

# Opening and reading are not among them: our own index process would be news to itself.
_EVENTS: Final[list[type[FileSystemEvent]]] = [
    FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileMovedEvent, FileDeletedEvent,
    DirCreatedEvent, DirMovedEvent, DirDeletedEvent,
]  # fmt: skip


class News(NamedTuple):
    """One thing that happened.

    Attributes:
        kind: "changed" (or new), "gone" or "moved".
        path: Where; for a move, from where.
        target: Where to, for a move; else b"".
        folder: Whether it is a folder.
    """

    kind: NewsKind
    path: bytes
    target: bytes = b""
    folder: bool = False


_NETWORK: Final = frozenset(
    {"nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "davfs2", "ncpfs", "9p"}
    | {"afs", "ceph", "glusterfs", "lustre"}
)
_NETWORK_FUSE: Final = frozenset(["sshfs", "rclone", "gvfsd-fuse", "davfs2", "s3fs", "smbnetfs", "glusterfs"])


def network_share(folder: Path) -> str:
    """The kind of network file system that a folder lies on, "" for a local one or where that is not known."""
    try:
        mounts = psutil.disk_partitions(all=True)
    except (OSError, psutil.Error):
        return ""
    real = folder.resolve()
    around = [mount for mount in mounts if mount.mountpoint and real.is_relative_to(mount.mountpoint)]
    if not around:
        return ""
    mount = max(around, key=lambda one: len(one.mountpoint))
    kind = mount.fstype.lower()
    is_remote = kind in _NETWORK or kind.removeprefix("fuse.") in _NETWORK_FUSE or "remote" in mount.opts.split(",")
    return (kind or "network drive") if is_remote else ""


class WatchSource:
    """Watches folders through the operating system and queues what happens in them."""

    def __init__(self) -> None:
        self._news: queue.SimpleQueue[News] = queue.SimpleQueue()
        self._arrived = threading.Event()
        self._observers: dict[Path, BaseObserver] = {}

    @property
    def folders(self) -> set[Path]:
        """Folders that are watched and whose watch is alive."""
        return {folder for folder, observer in self._observers.items() if _alive(observer)}

    def watch(self, folder: Path) -> str:
        """Watch a folder with everything below it.

        Returns:
            "" where that works, else one sentence about why it cannot be watched.
        """
        self.unwatch(folder)
        kind = network_share(folder)
        if kind:
            return (
                f"{folder} lies on a network share ({kind}), where changes by others are not announced, so it is looked"
                " through every few seconds instead."
            )
        # One observer a folder: where the system's limit is met, the others go on.
        observer = Observer()
        try:
            observer.schedule(
                _Handler(self._news, self._arrived), os.fspath(folder), recursive=True, event_filter=_EVENTS
            )
            observer.start()
        except OSError as error:
            log.info("%s cannot be watched: %s", folder, error)
            _stop(observer)
            return _reason(folder, error)
        self._observers[folder] = observer
        return ""

    def unwatch(self, folder: Path) -> None:
        """Stop watching a folder; nothing where it is not watched."""
        observer = self._observers.pop(folder, None)
        if observer is not None:
            _stop(observer)

    def close(self) -> None:
        """Stop watching everything."""
        for folder in list(self._observers):
            self.unwatch(folder)

    def wake(self) -> None:
        """Make a `wait` return."""
        self._arrived.set()

    def wait(self, seconds: float) -> Iterable[News]:
        """What happened since the last call; waits up to so many seconds for anything to happen."""
        self._arrived.wait(seconds)
        self._arrived.clear()
        news: list[News] = []
        while True:
            try:
                news.append(self._news.get_nowait())
            except queue.Empty:
                return news


class _Handler(FileSystemEventHandler):
    """Turns watchdog's events into news, on watchdog's threads."""

    def __init__(self, news: queue.SimpleQueue[News], arrived: threading.Event) -> None:
        self._news = news
        self._arrived = arrived

    def on_any_event(self, event: FileSystemEvent) -> None:
        path, target = os.fsencode(event.src_path), os.fsencode(event.dest_path)
        if event.event_type == "moved":
            self._news.put(News("moved", path, target, event.is_directory))
        elif event.event_type == "deleted":
            self._news.put(News("gone", path, folder=event.is_directory))
        else:
            self._news.put(News("changed", path, folder=event.is_directory))
        self._arrived.set()


def _alive(observer: BaseObserver) -> bool:
    return observer.is_alive() and all(emitter.is_alive() for emitter in observer.emitters)


def _stop(observer: BaseObserver) -> None:
    observer.unschedule_all()
    if observer.is_alive():
        observer.stop()
        observer.join()


def _reason(folder: Path, error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EMFILE}:
        return (
            f"The system's limit of watched folders is reached, so {folder} is looked through every few seconds "
            "instead; raise fs.inotify.max_user_watches to see changes at once."
        )
    return f"{folder} cannot be watched ({error.strerror or error}), so it is looked through every few seconds instead."
