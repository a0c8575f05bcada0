"""Walks a folder and says which files are new or changed since the library last saw them.

The walk works on bytes, because on Linux a file name is bytes and need not be text. Nothing is opened: size and
modification time decide, so a folder where nothing changed costs one `stat` a file.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from albumen.api.sentence import Sentence
from albumen.core.errors import UserError
from albumen.core.export_marker import is_marker
from albumen.core.metadata.sidecars import find_sidecars, is_sidecar_name, sidecar_stamp
from albumen.core.readers.signature import JXL_SUFFIXES, RAW_SUFFIXES, VIDEO_SUFFIXES

PICTURE_SUFFIXES: Final = frozenset(
    b".jpg .jpeg .jpe .jfif .jps .mpo .png .apng .gif .webp .tif .tiff .bmp .dib .heic .heics .heif .heifs .hif .avif "
    b".avifs .jp2 .j2k .j2c .jpc .jpf .jpx .ppm .pgm .pbm .pnm .tga .psd .qoi".split()
)
PHOTO_SUFFIXES: Final = PICTURE_SUFFIXES | JXL_SUFFIXES | RAW_SUFFIXES | VIDEO_SUFFIXES
"""Lower-case suffixes of the files that are looked at; what they really hold is decided by their content."""

SYSTEM_FOLDERS: Final = frozenset(
    [b"@eadir", b"#recycle", b"$recycle.bin", b"system volume information", b"lost+found", b"__macosx", b"node_modules"]
)
"""Lower-case names of folders that systems make for themselves. Names that begin with a dot are skipped as well."""


class KnownFile(Protocol):
    """What the library remembers of a file."""

    @property
    def size(self) -> int:
        """Bytes."""

    @property
    def mtime_ns(self) -> int:
        """Modification time, nanoseconds since the epoch."""


class FoundFile(NamedTuple):
    """A file that is new or changed."""

    path: bytes
    size: int
    mtime_ns: int
    inode: int


class Unreadable(NamedTuple):
    """A folder that could not be listed, or a link that leads nowhere or in a circle.

    What the library knows below a folder that could not be listed is left as it is.
    """

    path: bytes
    reason: str


class FolderUnavailable(UserError):
    """The folder to scan is not there or cannot be read."""


def is_photo_name(name: bytes) -> bool:
    """Whether a file of this name is looked at: a known suffix, and not hidden."""
    return name[name.rfind(b".") :].lower() in PHOTO_SUFFIXES and not name.startswith(b".")


def is_skipped_folder(name: bytes) -> bool:
    """Whether a folder of this name is passed over: hidden, or the system's own."""
    return name.startswith(b".") or name.lower() in SYSTEM_FOLDERS


class FolderScan:
    """One pass over a folder: iterate it once, then read what it learned.

    Links to files are read through. Links to folders are followed after all real folders, each real folder once, so
    that a loop ends and a photo is found under its real path where it has one inside the folder.

    Attributes:
        unchanged: Files so far whose size and modification time are what the library knows.
        found: Files so far that were yielded.
    """

    def __init__(
        self,
        root: Path,
        known: Mapping[bytes, KnownFile],
        sidecars: Mapping[bytes, str] | None = None,
        watched: Container[bytes] = (),
    ) -> None:
        """Prepare a pass.

        Args:
            root: The folder.
            known: What the library remembers of the files below it, by path.
            sidecars: The stamps of the sidecars that were read with files, by the files' paths. A file whose sidecars
                have another stamp by now counts as changed. None: do not look at sidecars.
            watched: Paths of watched folders. Folders of exports are left out but for these and `root`.
        """
        self.unchanged = 0
        self.found = 0
        self._root = os.fsencode(root)
        self._sidecars = sidecars
        self._watched = watched
        self._unseen = dict(known)
        self._unreadable: list[bytes] = []

    def __iter__(self) -> Iterator[FoundFile | Unreadable]:
        """Yield what is new, changed or unreadable.

        Raises:
            FolderUnavailable: The folder itself is not there or cannot be listed.
        """
        visited: set[tuple[int, int]] = set()
        pending, links = [self._root], list[bytes]()
        while pending or links:
            folder = pending.pop() if pending else links.pop()
            try:
                status = Path(os.fsdecode(folder)).stat()
                if (status.st_dev, status.st_ino) in visited:
                    if _leads_back(folder):
                        yield Unreadable(folder, _LEADS_BACK)
                    continue
                visited.add((status.st_dev, status.st_ino))
                with os.scandir(folder) as entries:
                    yield from self._read(folder, entries, pending, links)
            except OSError as error:
                if folder == self._root:
                    raise _unavailable(folder, error) from error
                if isinstance(error, FileNotFoundError):
                    continue  # removed while we walked: its files are rightly missing
                self._unreadable.append(folder + os.fsencode(os.sep))
                yield Unreadable(folder, _folder_reason(error))

    def _same_sidecars(self, path: bytes, beside: Mapping[bytes, tuple[int, int]]) -> bool:
        if self._sidecars is None:
            return True
        stamp = sidecar_stamp(find_sidecars(path, beside.get)) if beside else ""
        return stamp == self._sidecars.get(path, "")

    def missing(self) -> list[bytes]:
        """Paths the library knows that were not met, once the iteration is over.

        Files below a folder that could not be listed are not among them: nothing is known of those.
        """
        unreadable = tuple(self._unreadable)
        return [path for path in self._unseen if not (unreadable and path.startswith(unreadable))]

    def _read(
        self, folder: bytes, entries: Iterator[os.DirEntry[bytes]], pending: list[bytes], links: list[bytes]
    ) -> Iterator[FoundFile | Unreadable]:
        forget = self._unseen.pop
        here = list(entries)
        asked_for = folder == self._root or folder in self._watched
        if not asked_for and any(is_marker(entry.name) for entry in here):
            return
        beside = _sidecar_stats(here) if self._sidecars is not None else {}
        for entry in here:
            name = entry.name
            if name.startswith(b"."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    if not is_skipped_folder(name):
                        pending.append(entry.path)
                    continue
                if not is_photo_name(name):
                    if not entry.is_symlink() or is_skipped_folder(name):
                        continue
                    if stat.S_ISDIR(_link_status(entry, name).st_mode):
                        links.append(entry.path)
                    continue
                status = entry.stat()
            except OSError as error:
                if entry.is_symlink():
                    yield Unreadable(entry.path, _link_reason(entry.path, error))
                continue  # or gone since it was listed
            if not stat.S_ISREG(status.st_mode):
                if stat.S_ISDIR(status.st_mode):  # a link to a folder that is named like a photo
                    links.append(entry.path)
                continue
            known = forget(entry.path, None)
            same = known is not None and known.size == status.st_size and known.mtime_ns == status.st_mtime_ns
            if same and self._same_sidecars(entry.path, beside):
                self.unchanged += 1
            else:
                self.found += 1
                yield FoundFile(entry.path, status.st_size, status.st_mtime_ns, status.st_ino)


def _sidecar_stats(entries: list[os.DirEntry[bytes]]) -> dict[bytes, tuple[int, int]]:
    """Size and modification time of what can be a sidecar in one folder, by path; most folders have none."""
    found: dict[bytes, tuple[int, int]] = {}
    for entry in entries:
        if is_sidecar_name(entry.name):
            try:
                status = entry.stat()
            except OSError:
                continue  # gone since it was listed
            found[entry.path] = (status.st_size, status.st_mtime_ns)
    return found


def scan(root: Path, known: Mapping[bytes, KnownFile] | None = None) -> Iterator[FoundFile | Unreadable]:
    """Yield the files below `root` that are new or changed against `known`, and the folders that cannot be read.

    Raises:
        FolderUnavailable: `root` is not there or cannot be listed.
    """
    return iter(FolderScan(root, known or {}))


def _unavailable(folder: bytes, error: OSError) -> FolderUnavailable:
    name = os.fsdecode(folder)
    if isinstance(error, FileNotFoundError):
        return FolderUnavailable(
            "The folder {name} is not there; connect its drive, or remove it from the library.", name=name
        )
    if isinstance(error, NotADirectoryError):
        return FolderUnavailable("{name} is not a folder; choose the folder that holds it.", name=name)
    if isinstance(error, PermissionError):
        return FolderUnavailable("The folder {name} may not be read; give yourself permission to read it.", name=name)
    return FolderUnavailable("The folder {name} cannot be read: {reason}.", name=name, reason=error.strerror or error)


_LEADS_BACK: Final = "The link leads back to a folder that holds it; the photos there are read once, without the link."


def _leads_back(link: bytes) -> bool:
    """Whether a link to a folder leads to one that it lies in."""
    target = os.path.realpath(link)
    place = os.path.realpath(link.rpartition(os.fsencode(os.sep))[0])
    return (place + os.fsencode(os.sep)).startswith(target.rstrip(os.fsencode(os.sep)) + os.fsencode(os.sep))


def _link_status(entry: os.DirEntry[bytes], name: bytes) -> os.stat_result:
    """What a link that is not named like a photo leads to.

    Raises:
        OSError: It leads nowhere, and could have led to a folder of photos: links of programs (`a.lock`) are none of
            our business.
    """
    try:
        return entry.stat()
    except OSError:
        if b"." in name:
            return entry.stat(follow_symlinks=False)
        raise


def _link_reason(link: bytes, error: OSError) -> str:
    if error.errno == errno.ELOOP:
        return Sentence("The link leads to itself; remove it, or make it again.")
    target = os.fsdecode(os.readlink(link))  # noqa: PTH115 - a path of bytes
    if isinstance(error, PermissionError):
        return Sentence(
            "The link leads to {target}, which may not be read; give yourself permission to read it.", target=target
        )
    return Sentence(
        "The link leads to {target}, which is not there; connect its drive, or remove the link.", target=target
    )


def _folder_reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return Sentence("The folder may not be read; give yourself permission to read it.")
    return Sentence("The folder cannot be read: {reason}.", reason=error.strerror or error)
