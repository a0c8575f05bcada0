"""The library: one folder with one SQLite file, and everything the rest of the program asks of it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from albumen.api.events import LibraryChanged
from albumen.core.errors import LibraryBusy, LibraryNotFound, UserError, disk_errors
from albumen.core.library.albums import Albums
from albumen.core.library.analyses import Analyses
from albumen.core.library.apart import Apart
from albumen.core.library.clips import Clips
from albumen.core.library.columns import Columns
from albumen.core.library.connections import BUSY_SECONDS, Readers
from albumen.core.library.failures import Failures
from albumen.core.library.files import Files
from albumen.core.library.fingerprints import Fingerprints
from albumen.core.library.folders import Folders
from albumen.core.library.jobs import JobTable
from albumen.core.library.models import Models
from albumen.core.library.opening import open_file, opening_lock
from albumen.core.library.owner_facts import Facts
from albumen.core.library.photos import Photos
from albumen.core.library.positions import Positions
from albumen.core.library.sidecars import Sidecars
from albumen.core.library.tags import Tags
from albumen.core.library.text import TextIndex
from albumen.core.library.texts import Texts
from albumen.core.library.thumbnails import LIMIT_BYTES, Thumbnails
from albumen.core.library.trashed import Trashed
from albumen.core.library.vectors import VectorStore
from albumen.core.library.versions import Versions
from albumen.core.library.writer import Changes, Writer

FILE_NAME = "library.sqlite3"
THUMBNAILS_NAME = "thumbnails.sqlite3"


class Library:
    """A library, open. Every method may be called from any thread; several processes may have the same one open.

    Reads go through pooled connections that can only read. Writes go through one thread, each in a transaction, and
    what they changed is announced by `changes`.
    """

    def __init__(self, folder: Path, *, busy_seconds: float, thumbnails_limit: int) -> None:
        self.folder = folder
        self.file = folder / FILE_NAME
        self.changes = Changes()
        with opening_lock(folder, busy_seconds):
            connection = open_file(self.file, busy_seconds=busy_seconds)
            try:
                self.thumbnails = Thumbnails(folder / THUMBNAILS_NAME, limit_bytes=thumbnails_limit)
            except BaseException:
                connection.close()
                raise
        self._data_version = _data_version(connection)
        self.readers = Readers(self.file, busy_seconds=busy_seconds)
        self.writer = Writer(connection, self.file, self.changes)
        self.folders = Folders(self.readers, self.writer)
        self.files = Files(self.readers, self.writer, self.thumbnails)
        self.photos = Photos(self.readers, self.writer, self.files)
        self.columns = Columns(self.readers)
        self.positions = Positions(self.readers)
        self.facts = Facts(self.writer)
        self.failures = Failures(self.readers, self.writer)
        self.trashed = Trashed(self.readers, self.writer)
        self.versions = Versions(self.readers)
        self.fingerprints = Fingerprints(self.readers, self.writer)
        self.clips = Clips(self.readers, self.writer)
        self.apart = Apart(self.readers, self.writer)
        self.sidecars = Sidecars(self.readers, self.writer)
        self.models = Models(self.readers, self.writer)
        self.vectors = VectorStore(self.readers, self.writer)
        self.tags = Tags(self.readers, self.writer)
        self.albums = Albums(self.readers, self.writer)
        self.jobs = JobTable(self.readers, self.writer)
        self.analyses = Analyses(self.readers, self.writer)
        self.texts = Texts(self.readers, self.writer)
        self.text = TextIndex(self.readers)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        create: bool = True,
        busy_seconds: float = BUSY_SECONDS,
        thumbnails_limit: int = LIMIT_BYTES,
    ) -> Self:
        """Open the library in a folder.

        Args:
            folder: Where `library.sqlite3` lies.
            create: Make the folder and an empty library where there is none.
            busy_seconds: How long to wait where another process holds the library.
            thumbnails_limit: Bytes that thumbnails may take before `thumbnails.prune` deletes the oldest.

        Raises:
            LibraryNotFound: There is none, and `create` is False.
            LibraryNewer: A newer version of Albumen wrote it.
            LibraryDamaged: Its file is not a library, or not sound.
            LibraryLocked: Another process holds it for longer than `busy_seconds`.
            LibraryReadOnly: The folder may not be written.
            LibraryUnreachable: Its drive does not answer.
            DiskFull: No space is left for it.
        """
        folder = folder.absolute()
        if not (folder / FILE_NAME).exists():
            if not create:
                raise LibraryNotFound(
                    "There is no library in {folder}; add a folder of photos to make one.", folder=folder
                )
            if folder.exists() and not folder.is_dir():
                raise UserError("{folder} is a file; a library needs a folder.", folder=folder)
            with disk_errors(folder):
                folder.mkdir(parents=True, exist_ok=True)
        return cls(folder, busy_seconds=busy_seconds, thumbnails_limit=thumbnails_limit)

    def close(self) -> None:
        """Finish what is being written and close the files. May be called twice."""
        self.readers.close()
        self.thumbnails.close()
        self.writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def poll_external(self) -> bool:
        """Whether another process wrote since the last call; if so, `LibraryChanged` is announced as well."""

        def changed(version: int) -> tuple[LibraryChanged, ...]:
            different = version != self._data_version
            self._data_version = version
            return (LibraryChanged(),) if different else ()

        before = self._data_version
        # On the writer's own connection, for which only the commits of others make a difference.
        version = self.writer.run(_data_version, changed, transaction=False)
        return version != before

    @contextmanager
    def indexing_lock(self) -> Iterator[None]:
        """Be the only process that indexes this library. Others may go on reading, and writing a little.

        Raises:
            LibraryBusy: Another process is indexing it; the message names the process.
        """
        lock = FileLock(self.folder / "indexing.lock")
        holder = self.folder / "indexing.pid"
        with disk_errors(self.folder):
            try:
                lock.acquire(timeout=0)
            except Timeout as error:
                raise LibraryBusy(
                    "The library {folder} is being indexed by another program ({process}); wait until"
                    " it is done or stop it.",
                    folder=self.folder,
                    process=_process(holder),
                ) from error
        try:
            with disk_errors(self.folder):
                holder.write_text(str(os.getpid()), encoding="ascii")
            yield
        finally:
            holder.unlink(missing_ok=True)
            lock.release()


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _process(holder: Path) -> str:
    try:
        return f"process {int(holder.read_text(encoding='ascii'))}"
    except (OSError, ValueError):  # it ended, or began, just now
        return "its process number is not known"
