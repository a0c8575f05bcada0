"""Finds and reads the XMP sidecars of a photo.

Two namings are in use: `photo.jpg.xmp` (digiKam, darktable) and `photo.xmp` (Lightroom, Camera Raw). Both are read; of
what both say, the first wins. A `photo.xmp` may belong to one of several files of that name: if it says which
(photoshop:SidecarForExtension), only to that one.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, TypeAlias

from albumen.core import xmp
from albumen.core.metadata.photo_metadata import PhotoMetadata
from albumen.core.metadata.xmp_fields import extension_of, xmp_fields

Naming: TypeAlias = Literal["full", "stem"]
Looker: TypeAlias = Callable[[bytes], tuple[int, int] | None]
"""Gives size and modification time (nanoseconds) of a file of this path, or None where there is none."""

SUFFIXES: Final = (b".xmp", b".XMP")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A sidecar that is there.

    Attributes:
        path: Where it lies.
        naming: "full" for `photo.jpg.xmp`, "stem" for `photo.xmp`.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds since 1970.
    """

    path: bytes
    naming: Naming
    size: int
    mtime_ns: int


def is_sidecar_name(name: bytes) -> bool:
    """Whether a file of this name can be a sidecar."""
    return name.endswith(SUFFIXES) and not name.startswith(b".")


def stem_of(path: bytes) -> bytes:
    """A path without its last suffix."""
    return os.path.splitext(path)[0]  # noqa: PTH122 - a path of bytes


def sidecar_path(path: bytes, naming: Naming) -> bytes:
    """Where the sidecar of a photo lies, or would lie."""
    return (path if naming == "full" else stem_of(path)) + SUFFIXES[0]


def find_sidecars(path: bytes, look: Looker | None = None) -> tuple[Sidecar, ...]:
    """The sidecars that lie beside a photo, the one that wins first."""
    look = look or _on_disk
    found: list[Sidecar] = []
    bases: tuple[tuple[Naming, bytes], ...] = (("full", path), ("stem", stem_of(path)))
    for naming, base in bases:
        for suffix in SUFFIXES:
            if (looks := look(base + suffix)) is not None:
                found.append(Sidecar(base + suffix, naming, *looks))
                break
    return tuple(found)


def sidecar_stamp(sidecars: tuple[Sidecar, ...]) -> str:
    """A text that is another one as soon as any of the sidecars changes; "" for none."""
    return " ".join(f"{one.naming}:{one.size}:{one.mtime_ns}" for one in sidecars)


def read_sidecar(path: bytes) -> bytes:
    """A sidecar's content, as far as it can be metadata.

    Raises:
        OSError: It cannot be read.
    """
    with Path(os.fsdecode(path)).open("rb") as stream:
        return stream.read(xmp.LONGEST + 1)


def belongs(sidecar: Sidecar, packet: bytes, path: bytes) -> bool:
    """Whether a sidecar is this photo's, and not that of another file with the same stem."""
    if sidecar.naming == "full":
        return True
    extension = extension_of(packet)
    return not extension or extension == os.fsdecode(path[len(stem_of(path)) :])[1:].lower()


def photos_of_sidecar(path: bytes) -> list[bytes]:
    """The files beside a sidecar, there or not any more, that it may belong to."""
    base = path[: -len(SUFFIXES[0])]
    folder, _, stem = base.rpartition(os.fsencode(os.sep))
    try:
        with os.scandir(folder or os.fsencode(os.sep)) as entries:
            beside = [entry.path for entry in entries if entry.name.startswith(stem)]
    except OSError:
        return []
    return [one for one in beside if base in {one, stem_of(one)} and one != base + SUFFIXES[0]]


def with_sidecars(metadata: PhotoMetadata, path: bytes) -> tuple[PhotoMetadata, str]:
    """What a photo says together with its sidecars, which win; and the stamp of the sidecars that were read.

    A sidecar that cannot be read counts as if it were not there.
    """
    sidecars = find_sidecars(path)
    for sidecar in reversed(sidecars):
        try:
            packet = read_sidecar(sidecar.path)
        except OSError:
            continue
        if not belongs(sidecar, packet, path):
            continue
        fields = xmp_fields(packet)
        if "keywords" in fields:
            fields["keywords_from"] = "sidecar"
        metadata = replace(metadata, **fields)
    return metadata, sidecar_stamp(sidecars)


def _on_disk(path: bytes) -> tuple[int, int] | None:
    try:
        status = Path(os.fsdecode(path)).stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
