"""Names that a file system may take for one another: of other case, or of another Unicode normalisation.

macOS and Windows take "Straße.JPG" and "straße.jpg" for one name, and macOS also the composed and the decomposed form
of an accented letter. The library keeps names as the folder lists them; what reaches it in another spelling (an event,
something typed, a list of another program) is brought to that one.
"""

from __future__ import annotations

import os
import unicodedata
from typing import Final

_SEPARATOR: Final = os.fsencode(os.sep)


def fold(name: bytes) -> bytes:
    """What all spellings of a name have in common; a name that is no text is only itself."""
    try:
        text = name.decode("utf-8")
    except UnicodeDecodeError:
        return name
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold()).encode("utf-8")


class Listings:
    """The names in folders, as the folders list them, each folder read once. For a moment's use."""

    def __init__(self) -> None:
        self._folders: dict[bytes, frozenset[bytes]] = {}

    def has(self, path: bytes) -> bool:
        """Whether its folder lists exactly this name; a file system may also answer to others."""
        folder, name = _split(path)
        return name in self._names(folder)

    def spelled(self, path: bytes) -> bytes:
        """The path with its name as its folder lists it: the same file's, where the file system takes both for one.

        Of a name that is listed as it is, or of a file that is not there, it is the same path.
        """
        folder, name = _split(path)
        names = self._names(folder)
        if name in names or not os.path.lexists(path):
            return path
        folded = fold(name)
        return next((folder + _SEPARATOR + one for one in sorted(names) if fold(one) == folded), path)

    def _names(self, folder: bytes) -> frozenset[bytes]:
        if folder not in self._folders:
            try:
                self._folders[folder] = frozenset(os.listdir(folder or _SEPARATOR))  # noqa: PTH208 - bytes
            except OSError:
                self._folders[folder] = frozenset()
        return self._folders[folder]


def _split(path: bytes) -> tuple[bytes, bytes]:
    folder, _, name = path.rpartition(_SEPARATOR)
    return folder, name
