"""Renames, moves and copies photos' files, with their sidecars and clips; the library follows at once.

Nothing is ever overwritten. What a photo has in the library (tags, albums, stars, vectors) belongs to its content and
stays with it; a copy is a second file of the same photo. Between drives a file is copied, flushed and compared by hash
before the one it came from is deleted.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from albumen.api.sentence import Sentence
from albumen.core.errors import UserError
from albumen.core.export import name_facts
from albumen.core.export_files import copy_file, put_new
from albumen.core.export_marker import is_among_exports
from albumen.core.identify import hash_ends, hash_stream
from albumen.core.library.library import Library
from albumen.core.metadata.replacing import beside
from albumen.core.metadata.sidecars import find_sidecars, sidecar_stamp
from albumen.core.name_patterns import FreeNames, NamePattern
from albumen.core.records import ClipRecord, KnownContent
from albumen.core.trash import companions


class RelocateFailed(UserError):
    """Files could not be renamed, moved or copied; they are where they were."""


@dataclass(frozen=True, slots=True)
class Relocation:
    """One photo's file and where it is to be.

    Attributes:
        photo_id: The photo.
        old: Where its file is.
        new: Where it is to be; the same where nothing changes.
        beside: What belongs to it, each with its new place.
        problem: Why it cannot be, or "".
    """

    photo_id: int
    old: Path
    new: Path
    beside: tuple[tuple[Path, Path], ...] = ()
    problem: str = ""

    @property
    def changes(self) -> bool:
        """Whether there is something to do."""
        return not self.problem and self.old != self.new

    def back(self) -> Relocation:
        """The way back."""
        return Relocation(self.photo_id, self.new, self.old, tuple((new, old) for old, new in self.beside))


@dataclass(frozen=True, slots=True)
class RelocateReport:
    """What came of it: what was done, and files that stayed, each with a sentence."""

    done: tuple[Relocation, ...] = ()
    failed: tuple[tuple[Path, str], ...] = ()

    @classmethod
    def joined(cls, reports: Iterable[RelocateReport]) -> RelocateReport:
        """Several as one."""
        every = list(reports)
        return cls(
            tuple(one for report in every for one in report.done),
            tuple(one for report in every for one in report.failed),
        )


def plan_rename(library: Library, photo_ids: Sequence[int], pattern: NamePattern) -> list[Relocation]:
    """How photos' files would be called, all files of each photo; they stay in their folders.

    Args:
        library: Which knows the photos.
        photo_ids: In the order in which they are numbered, from 1.
        pattern: Makes the names.
    """
    found = list(_files(library, photo_ids))
    chosen = _leaving(library, found)
    folders = _Folders(chosen)
    plan: list[Relocation] = []
    for photo_id, path, last, number in found:
        if path is None:
            plan.append(Relocation(photo_id, last, last, problem=_not_there(last)))
            continue
        record = library.photos.get(photo_id)
        with_it = companions(library, path, chosen)
        target = path.with_name(pattern.stem(name_facts(record, path), number) + path.suffix)
        plan.append(_placed((photo_id, path), with_it, folders.of(path.parent), target))
    return plan


def plan_into(library: Library, photo_ids: Sequence[int], folder: Path, *, copy: bool) -> list[Relocation]:
    """Where photos' files would be in another folder, under the names they have.

    Args:
        library: Which knows the photos.
        photo_ids: Which.
        folder: In a folder of the library; made if need be.
        copy: They stay where they are as well; then one file of each photo is enough.

    Raises:
        RelocateFailed: The folder is in no folder of the library, or holds exports.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - a link stays one
    watched = {os.fsencode(one.path) for one in library.folders.all()}
    if not any(folder.is_relative_to(os.fsdecode(one)) for one in watched):
        raise RelocateFailed(
            "{folder} lies in no folder of the library; add it first, or export the photos there.", folder=folder
        )
    if is_among_exports(os.fsencode(folder), watched):
        raise RelocateFailed(
            "{folder} is for exports, which the library leaves out; choose another folder, or add this one first.",
            folder=folder,
        )
    found = list(_files(library, photo_ids))
    leaving = _leaving(library, found)
    names = FreeNames.of_folder(folder)
    plan: list[Relocation] = []
    seen: set[int] = set()
    for photo_id, path, last, _ in found:
        if copy and photo_id in seen:
            continue
        seen.add(photo_id)
        if path is None:
            plan.append(Relocation(photo_id, last, last, problem=_not_there(last)))
        elif path.parent == folder and not copy:
            plan.append(Relocation(photo_id, path, path))
        else:
            with_it = companions(library, path, leaving)
            plan.append(_placed((photo_id, path), with_it, names, folder / path.name))
    return plan


def move_each(library: Library, plan: Sequence[Relocation]) -> Iterator[RelocateReport]:
    """Rename or move files, one photo's file at each step.

    Where one is to take the name of another, the other goes first; of files that would have to swap their names, one
    gets a number.
    """
    waiting = [one for one in plan if one.changes]
    yield from (RelocateReport(failed=((one.old, one.problem),)) for one in plan if one.problem)
    while waiting:
        held = {one.old for one in waiting}
        ready = [one for one in waiting if one.new not in held - {one.old}]
        if not ready:
            first = waiting.pop(0)
            names = FreeNames.of_folder(first.new.parent)
            ready = [_placed((first.photo_id, first.old), [old for old, _ in first.beside], names, first.new)]
        done = {one.old for one in ready}
        waiting = [one for one in waiting if one.old not in done]
        for one in ready:
            yield _move(library, one)


def copy_each(library: Library, plan: Sequence[Relocation]) -> Iterator[RelocateReport]:
    """Copy files, one photo's file at each step; each copy is another file of its photo."""
    for one in plan:
        if one.problem:
            yield RelocateReport(failed=((one.old, one.problem),))
        elif one.changes:
            yield _copy(library, one)


class _Folders:
    """The free names of each folder in which files are renamed."""

    def __init__(self, chosen: Sequence[Path]) -> None:
        self._chosen = chosen
        self._names: dict[Path, FreeNames] = {}

    def of(self, folder: Path) -> FreeNames:
        if folder not in self._names:
            names = FreeNames.of_folder(folder)
            for path in self._chosen:
                if path.parent == folder:
                    names.free(path.name)
            self._names[folder] = names
        return self._names[folder]


def _leaving(library: Library, found: Iterable[tuple[int, Path | None, Path, int]]) -> list[Path]:
    """The photos' files that are there, and their clips, which look like photos of the same name."""
    there = [(photo_id, path) for photo_id, path, _, _ in found if path is not None]
    clips = (library.clips.of(photo_id) for photo_id in dict.fromkeys(photo_id for photo_id, _ in there))
    return [*(path for _, path in there), *(clip for clip in clips if clip is not None)]


def _files(library: Library, photo_ids: Sequence[int]) -> Iterator[tuple[int, Path | None, Path, int]]:
    """Photo, file that is there or None, where it was last, number."""
    for number, record in enumerate(library.photos.get_many(photo_ids), 1):
        files = [file.path for file in library.photos.files_of(record.id) if file.state == "present"]
        there = [path for path in files if os.path.lexists(path)]
        for path in there:
            yield record.id, path, path, number
        if not there:
            last = record.path or Path(f"photo {record.id}")
            yield record.id, None, last, number


def _placed(photo: tuple[int, Path], with_it: Sequence[Path], names: FreeNames, target: Path) -> Relocation:
    """A photo's file and what belongs to it under a name, as like as can be to `target`, that is free for all."""
    photo_id, path = photo
    folder, stem = target.parent, target.name.removesuffix(path.suffix)
    tails = [_tail(path, one) for one in with_it]
    if path.parent == folder:
        for one in with_it:
            names.free(one.name)
    free = names.take_stem(stem, [path.suffix, *tails])
    beside_it = tuple((one, folder / f"{free}{tail}") for one, tail in zip(with_it, tails, strict=True))
    return Relocation(photo_id, path, folder / f"{free}{path.suffix}", beside_it)


def _tail(photo: Path, other: Path) -> str:
    """What follows the photo's stem in the name of what belongs to it: ".xmp", ".jpg.xmp", ".mov"."""
    return other.name[len(photo.stem) :] if other.name.startswith(photo.stem) else other.suffix


def _move(library: Library, one: Relocation) -> RelocateReport:
    try:
        one.new.parent.mkdir(parents=True, exist_ok=True)
        _move_file(one.old, one.new)
    except OSError as error:
        return RelocateReport(failed=((one.old, _reason(one.old, one.new, error)),))
    library.files.rename(os.fsencode(one.old), os.fsencode(one.new))
    moved: list[tuple[Path, Path]] = []
    failed: list[tuple[Path, str]] = []
    for old, new in one.beside:
        try:
            _move_file(old, new)
        except FileNotFoundError:
            continue  # it went with another photo of the same name
        except OSError as error:
            failed.append((old, _reason(old, new, error)))
            continue
        moved.append((old, new))
        _follow_clip(library, old, new, one.new)
    return RelocateReport((Relocation(one.photo_id, one.old, one.new, tuple(moved)),), tuple(failed))


def _copy(library: Library, one: Relocation) -> RelocateReport:
    try:
        one.new.parent.mkdir(parents=True, exist_ok=True)
        digest = _copy_verified(one.old, one.new)
    except OSError as error:
        return RelocateReport(failed=((one.old, _reason(one.old, one.new, error)),))
    copied: list[tuple[Path, Path]] = []
    failed: list[tuple[Path, str]] = []
    for old, new in one.beside:
        try:
            _copy_verified(old, new)
        except OSError as error:
            failed.append((old, _reason(old, new, error)))
            continue
        copied.append((old, new))
    _record(library, one.new, digest)
    for old, new in copied:
        _follow_clip(library, old, new, one.new, copy=True)
    return RelocateReport((Relocation(one.photo_id, one.old, one.new, tuple(copied)),), tuple(failed))


def _record(library: Library, path: Path, digest: str) -> None:
    """Note a new file of a photo that the library knows by its content."""
    encoded, status = os.fsencode(path), path.stat()
    with path.open("rb") as stream:
        ends = hash_ends(stream, status.st_size)
    stamp = sidecar_stamp(find_sidecars(encoded))
    file = KnownContent(encoded, status.st_size, status.st_mtime_ns, status.st_ino, digest, ends, stamp)
    library.files.record_known_many([file])


def _follow_clip(library: Library, old: Path, new: Path, still: Path, *, copy: bool = False) -> None:
    if library.clips.still_of(old) is None:
        return  # a sidecar
    status = new.stat()
    if not copy:
        library.clips.remove([os.fsencode(old)])
    library.clips.record(
        ClipRecord(os.fsencode(new), os.fsencode(still), status.st_size, status.st_mtime_ns, status.st_ino)
    )


def _move_file(old: Path, new: Path) -> None:
    """Move one file without ever replacing another.

    Raises:
        OSError: As the system says; `old` is where it was.
    """
    if os.path.lexists(new) and new.parent == old.parent and old.samefile(new):
        old.rename(new)  # the same name but for case, where that makes no difference
        return
    try:
        os.link(old, new, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno == errno.EXDEV:
            _copy_verified(old, new)
        else:
            put_new(old, new)  # a file system without hard links
            return
    with contextlib.suppress(FileNotFoundError):
        old.unlink()


def _copy_verified(old: Path, new: Path) -> str:
    """Copy one file to a name that is free; gives the hash of its content.

    Raises:
        OSError: It cannot be, or the copy is not what was copied; there is no copy then.
    """
    with old.open("rb") as stream:
        digest = hash_stream(stream)
    with beside(new) as temporary:
        copy_file(old, temporary)
        temporary.chmod((old.stat().st_mode & 0o666) | 0o200)
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
            if hash_stream(stream) != digest:
                raise OSError(errno.EIO, "the copy is not what was read; check the drive")
        put_new(temporary, new)
    return digest


def _not_there(path: Path) -> str:
    return Sentence("{path} is not there now; connect its drive.", path=path)


def _reason(old: Path, new: Path, error: OSError) -> str:
    if isinstance(error, FileExistsError):
        return Sentence("{old} stays: there is another file at {new}.", old=old, new=new)
    if isinstance(error, FileNotFoundError):
        return Sentence("{old} is not there.", old=old)
    if isinstance(error, PermissionError):
        return Sentence("{old} stays: you may not write in its folder or in {folder}.", old=old, folder=new.parent)
    reason = error.strerror or error
    return Sentence("{old} stays: it cannot be put at {new} ({reason}).", old=old, new=new, reason=reason)
