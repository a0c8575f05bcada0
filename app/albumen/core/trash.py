"""Moves photos to the system's trash, and back.

Nothing is deleted: the files lie in the trash until the owner empties it, and the library keeps everything it knows of
their photos. What belongs to a photo goes with it: its sidecars, and the clip of a Live Photo. Whoever calls this has
asked the owner first.

Taking a file out again needs to know where it lies in the trash, which the freedesktop.org Trash specification (1.0,
section "Trash directory contents") lays down for Linux and its like. Elsewhere the system's own trash restores it;
the library notices that it is back by itself.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes

import psutil
import send2trash

from albumen.api.sentence import Sentence
from albumen.core.errors import UserError
from albumen.core.library.files import require_file
from albumen.core.library.library import Library
from albumen.core.library.trashed import TrashedFile
from albumen.core.metadata.sidecars import find_sidecars
from albumen.core.scanner import is_photo_name

FREEDESKTOP: Final = sys.platform not in {"win32", "darwin"}
"""Whether this system's trash tells where a file lies in it."""

_INFO: Final = ".trashinfo"


class TrashFailed(UserError):
    """A file could not be moved to the trash, or out of it."""


@dataclass(frozen=True, slots=True)
class TrashReport:
    """What came of it.

    Attributes:
        files: Photos' files that were moved, in the order they were given.
        beside: Sidecars and clips that went with them.
        failed: Files that were not moved, and a sentence on why.
    """

    files: tuple[Path, ...] = ()
    beside: tuple[Path, ...] = ()
    failed: tuple[tuple[Path, str], ...] = ()

    @classmethod
    def joined(cls, reports: Iterable[TrashReport]) -> TrashReport:
        """Several as one."""
        every = list(reports)
        return cls(
            tuple(path for one in every for path in one.files),
            tuple(path for one in every for path in one.beside),
            tuple(failure for one in every for failure in one.failed),
        )


def companions(library: Library, path: Path, leaving: Iterable[Path] = ()) -> list[Path]:
    """What lies beside a photo and belongs to no other: its sidecars, and the clip of a Live Photo.

    Args:
        path: The photo's file.
        leaving: Files that go as well, and so need no sidecar any more.
    """
    record = library.files.get(path)
    clip = library.clips.of(record.photo_id) if record is not None else None
    if clip is not None and (clip.parent != path.parent or not clip.is_file()):
        clip = None
    shared = _shares_stem(path, {*leaving, *([clip] if clip else [])})  # the clip is no other photo: it goes along
    found = [
        Path(os.fsdecode(sidecar.path))
        for sidecar in find_sidecars(os.fsencode(path))
        if sidecar.naming == "full" or not shared
    ]
    return [*found, clip] if clip is not None else found


def move_to_trash(library: Library, paths: Sequence[Path]) -> TrashReport:
    """Move photos' files to the system's trash, with what belongs to them; those that fail stay where they are.

    Args:
        library: Which knows the files, and notes where they went.
        paths: The files, each once.

    Raises:
        NotFound: The library does not know one of them; nothing was moved.
    """
    return TrashReport.joined(move_each(library, paths))


def move_each(library: Library, paths: Sequence[Path]) -> Iterator[TrashReport]:
    """As `move_to_trash`, one file at each step, with what belongs to it: for a job that shows how far it is.

    Raises:
        NotFound: The library does not know one of them; nothing was moved.
    """
    # Absolute, but a link stays one: it goes itself, not what it leads to.
    wanted = {record.path: record.photo_id for record in (require_file(library.files, path) for path in paths)}
    for path, photo_id in wanted.items():
        moved: list[Path] = []
        failed: list[tuple[Path, str]] = []
        with_it = [one for one in companions(library, path, wanted) if one not in wanted]
        for one in (path, *with_it):
            try:
                place = _trash(one)
            except OSError as error:
                failed.append((one, _reason(one, error)))
                if one == path:
                    break  # what belongs to it stays with it
                continue
            library.trashed.record(one, photo_id, place)
            moved.append(one)
        else:
            library.files.mark_missing([os.fsencode(path)])
        yield TrashReport(tuple(moved[:1]), tuple(moved[1:]), tuple(failed))


def take_from_trash(library: Library, paths: Sequence[Path]) -> TrashReport:
    """Move files from the trash back to where they lay, with what went with them. Nothing is overwritten.

    A file that is as it was is in the library again at once, with its tags, albums and vectors; one that changed is
    read by the next pass of indexing.

    Args:
        library: Which noted what was moved to the trash.
        paths: Where the files lay.
    """
    moved: list[Path] = []
    beside: list[Path] = []
    failed: list[tuple[Path, str]] = []
    for path in (Path(os.path.abspath(one)) for one in paths):  # noqa: PTH100 - as when they went
        entries = library.trashed.with_companions(path)
        if not entries:
            gone = Sentence("{path} was not moved to the trash from this library, or is back already.", path=path)
            failed.append((path, gone))
        for entry in entries:
            try:
                _put_back(entry)
            except TrashFailed as error:
                failed.append((entry.path, error.sentence))
                continue
            (moved if entry.path == path else beside).append(entry.path)
            library.trashed.forget(entry.path)
            _see_again(library, entry)
    return TrashReport(tuple(moved), tuple(beside), tuple(failed))


def _shares_stem(path: Path, leaving: set[Path]) -> bool:
    """Whether another photo, one that stays, has this name but for the suffix."""
    return any(
        other.stem == path.stem and other != path and other not in leaving and is_photo_name(os.fsencode(other.name))
        for other in path.parent.iterdir()
    )


def _trash(path: Path) -> Path | None:
    """Move one file; gives where it lies now, where that can be known.

    Raises:
        OSError: It stays where it is.
    """
    before = path.lstat()
    send2trash.send2trash(os.fspath(path))
    return _find(path, before) if FREEDESKTOP else None


def _find(path: Path, before: os.stat_result) -> Path | None:
    """The newest entry of the trash that says it came from `path` and is that file."""
    # Nearly always it is called as the file was, with a number at most; a full trash is read only where it is not.
    return _newest(path, before, path.stem) or _newest(path, before, "")


def _newest(path: Path, before: os.stat_result, beginning: str) -> Path | None:
    newest: tuple[float, Path] | None = None
    for trash, top in _trashes(path):
        with contextlib.suppress(OSError):
            for info in (trash / "info").iterdir():
                named = info.suffix == _INFO and info.name.startswith(beginning)
                if not named or _origin(info, top) != path:
                    continue
                place = trash / "files" / info.name.removesuffix(_INFO)
                status = place.lstat()
                same = (status.st_size, status.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
                if same and (newest is None or status.st_ctime > newest[0]):
                    newest = (status.st_ctime, place)
    return None if newest is None else newest[1]


def _trashes(path: Path) -> list[tuple[Path, Path]]:
    """The folders in which a file's trash may lie, each with what the paths in it are relative to."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    user = os.getuid() if sys.platform != "win32" else 0
    found = [(data / "Trash", data)]
    # The file's own drive, by the mount point nearest to it.
    tops = [Path(one.mountpoint) for one in psutil.disk_partitions(all=True)]
    for top in sorted({one for one in tops if path.is_relative_to(one)}, key=lambda one: -len(one.parts))[:1]:
        found += [(top / ".Trash" / str(user), top), (top / f".Trash-{user}", top)]
    return found


def _origin(info: Path, top: Path) -> Path | None:
    """Where an entry says that it came from."""
    with contextlib.suppress(OSError):
        for line in info.read_bytes().splitlines():
            if line.startswith(b"Path="):
                return top / os.fsdecode(unquote_to_bytes(line.removeprefix(b"Path=")))
    return None


def _put_back(entry: TrashedFile) -> None:
    path, place = entry.path, entry.place
    if place is None:
        raise TrashFailed(
            "Where {name} lies in the trash is not known; restore it from the system's trash, and it is in the "
            "library again with its tags and albums.",
            name=path.name,
        )
    if os.path.lexists(path):
        raise TrashFailed(
            "There is another file at {path} now; move it away to restore the one in the trash.", path=path
        )
    if not os.path.lexists(place):
        raise TrashFailed("{name} is no longer in the trash.", name=path.name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _move(place, path)
    except OSError as error:
        raise TrashFailed("{path} cannot be restored: {reason}.", path=path, reason=error.strerror or error) from error
    with contextlib.suppress(OSError):
        (place.parent.parent / "info" / f"{place.name}{_INFO}").unlink()


def _move(source: Path, target: Path) -> None:
    """Rename without ever replacing: what appears at `target` in the meantime is an error and stays.

    Raises:
        OSError: As the system says; `source` is where it was.
    """
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        source.rename(target)
    else:
        source.unlink()


def _see_again(library: Library, entry: TrashedFile) -> None:
    """Note that a photo's file is back, if it is what the library remembers; otherwise it is found by the next pass."""
    record = library.files.get(entry.path)
    if record is None:
        return
    try:
        status = entry.path.stat()
    except OSError:
        return
    if (status.st_size, status.st_mtime_ns) == (record.size, record.mtime_ns):
        library.files.seen_again(entry.path)


def _reason(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return Sentence("{path} is not there.", path=path)
    if isinstance(error, send2trash.TrashPermissionError):
        return Sentence(
            "The drive of {path} has no trash that may be written; delete the file yourself, or move it first.",
            path=path,
        )
    if isinstance(error, PermissionError):
        return Sentence("{path} may not be moved; give yourself permission to write it and its folder.", path=path)
    return Sentence("{path} cannot be moved to the trash: {reason}.", path=path, reason=error.strerror or error)
