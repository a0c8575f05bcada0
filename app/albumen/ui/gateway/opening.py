"""Files and folders handed to the window from outside: what they are, and pictures of files it does not know."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from albumen.api import UserError
from albumen.api.sentence import Sentence
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.library import Library
from albumen.core.photo_failure import PhotoFailure
from albumen.core.records import Folder
from albumen.core.scanner import is_photo_name
from albumen.host.shields import Shields
from albumen.ui.gateway.veil import veiled
from albumen.ui.pictures import Pixels
from albumen.ui.records import Details


@dataclass(frozen=True)
class OpenPlan:
    """What was handed over.

    Attributes:
        photo_id: the first photograph that the library knows, or None.
        folder: (id, name) of the watched folder to show, or None.
        strangers: files to look at that the library does not know, with those beside them, by name.
        at: which of them was meant.
        new_folders: folders that the library does not watch.
        nothing: what is neither a folder nor a photograph, or not there.
    """

    photo_id: int | None = None
    folder: tuple[int, str] | None = None
    strangers: tuple[Path, ...] = ()
    at: int = 0
    new_folders: tuple[Path, ...] = ()
    nothing: tuple[Path, ...] = ()


class Opening:
    """Looks at what was handed over. Call on a worker thread.

    Args:
        library: the open library.
        shields: knows which photographs are to be covered; asked for at each call.
    """

    def __init__(self, library: Library, shields: Callable[[], Shields]) -> None:
        self._library = library
        self._shields = shields

    def look(self, paths: Sequence[Path]) -> OpenPlan:
        """What these files and folders are to the library."""
        watched = self._library.folders.all()
        known: list[tuple[int, Path]] = []
        strangers: list[Path] = []
        folders: list[Path] = []
        nothing: list[Path] = []
        for path in (Path(os.path.abspath(one)) for one in paths):  # noqa: PTH100 - a link stays one
            record = self._library.photos.by_path(path)
            if record is not None and record.state == "present":
                known.append((record.id, path))
            elif path.is_dir():
                folders.append(path)
            elif path.is_file() and is_photo_name(os.fsencode(path.name)):
                strangers.append(path)
            else:
                nothing.append(path)
        new = tuple(path for path in folders if _watching(watched, path) is None)
        if known:
            home = _watching(watched, known[0][1])
            return OpenPlan(known[0][0], _named(home), new_folders=new, nothing=tuple(nothing))
        if strangers:
            beside = _beside(strangers)
            return OpenPlan(None, None, beside, beside.index(strangers[0]), new, tuple(nothing))
        home = next((found for path in folders if (found := _watching(watched, path)) is not None), None)
        return OpenPlan(None, _named(home), new_folders=new, nothing=tuple(nothing))

    def pixels(self, path: Path, side: int | None) -> Pixels:
        """A file's picture, (H, W, 3) uint8 sRGB, upright; its longer side `side` pixels or what the file has.

        It is veiled where the library knows the file, as it may know those beside a stranger, and covers it.

        Raises:
            UserError: it cannot be decoded.
        """
        try:
            wanted = DecodeSize(1, 1 << 30 if side is None else side)
            image = decode_file(os.fsencode(path), wanted, DecodeLimits.for_this_machine()).image
        except PhotoFailure as failure:
            raise UserError("{path}: {reason}", path=path, reason=Sentence(failure.reason)) from failure
        if side is not None:
            image.thumbnail((side, side), Image.Resampling.BICUBIC)
        seen = np.asarray(image.convert("RGB"), np.uint8)
        record = self._library.photos.by_path(path)
        return veiled(seen) if record is not None and record.id in self._shields().of([record.id]) else seen

    def details(self, number: int, path: Path) -> Details:
        """Name and size of a file, under a number of its own.

        Raises:
            UserError: it cannot be decoded.
        """
        try:
            decoded = decode_file(os.fsencode(path), DecodeSize(1, 256), DecodeLimits.for_this_machine())
        except PhotoFailure as failure:
            raise UserError("{path}: {reason}", path=path, reason=Sentence(failure.reason)) from failure
        size = path.stat().st_size
        return Details(
            number, path.name, path, decoded.width, decoded.height, size, camera=decoded.metadata.camera,
            media_type=decoded.media_type,
        )  # fmt: skip


def _watching(watched: Sequence[Folder], path: Path) -> Folder | None:
    return next((folder for folder in watched if path.is_relative_to(folder.path)), None)


def _named(folder: Folder | None) -> tuple[int, str] | None:
    return None if folder is None else (folder.id, folder.path.name)


def _beside(files: Sequence[Path]) -> tuple[Path, ...]:
    """Several files as they are; of a single one, all photographs of its folder."""
    if len(files) > 1:
        return tuple(files)
    try:
        inside = [one for one in files[0].parent.iterdir() if is_photo_name(os.fsencode(one.name)) and one.is_file()]
    except OSError:
        return tuple(files)
    return tuple(sorted(inside, key=lambda one: one.name.casefold()))
