"""The file that says that a folder holds exports, so that exported photos do not come back as new ones."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Container
from pathlib import Path
from typing import Final

MARKER: Final = ".albumen-export"
_MARKER: Final = os.fsencode(MARKER)
_SENTENCE: Final = "Albumen exports photos into this folder and leaves\n"
_SYSTEMS_OWN: Final = frozenset([".ds_store", "thumbs.db", "desktop.ini", ".directory"])


def mark_exports(folder: Path) -> None:
    """Leave the file in a folder that holds nothing yet; one that holds something is its owner's business.

    A folder that cannot be listed or written stays as it is: what is wrong with it shows with the first photo.
    """
    with contextlib.suppress(OSError):
        with os.scandir(folder) as entries:
            if any(entry.name.lower() not in _SYSTEMS_OWN for entry in entries):
                return
        with (folder / MARKER).open("x", encoding="utf-8") as stream:
            stream.write(_SENTENCE)


def holds_exports(folder: bytes) -> bool:
    """Whether a folder has the file."""
    return os.path.lexists(os.path.join(folder, _MARKER))  # noqa: PTH118 - a path of bytes


def is_marker(name: bytes) -> bool:
    """Whether a file of this name is that file."""
    return name == _MARKER


def is_among_exports(path: bytes, watched: Container[bytes]) -> bool:
    """Whether a file or folder lies in a folder of exports, or is one, further in than the innermost watched folder.

    Args:
        path: An absolute path.
        watched: Paths of the watched folders, without a separator at their ends.
    """
    separator = os.fsencode(os.sep)
    while path and path not in watched:
        if holds_exports(path):
            return True
        above = path.rpartition(separator)[0]
        if above == path:
            return False
        path = above
    return False
