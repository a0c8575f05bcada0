"""What the left side lists, and which of its folders show the folders inside them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel
from typing_extensions import override

from albumen.ui.scopes import BranchRow

MOST_BRANCHES = 200
"""So many folders inside one are listed at first, and so many more each time that more are asked for."""
BRANCHES_ROLE = int(Qt.ItemDataRole.UserRole) + 13
"""The path of a folder that has folders with photographs inside it."""
_ROOT = QModelIndex()


class SourceModel(QStandardItemModel):
    """Knows of folders that they can be opened before the folders inside them have been read."""

    @override
    def hasChildren(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> bool:
        return super().hasChildren(parent) or bool(parent.data(BRANCHES_ROLE))


class OpenFolders:
    """Which folders are open, and what was read of them last. Paths are as the file system has them.

    Attributes:
        paths: the open ones, listed or not.
    """

    def __init__(self) -> None:
        self.paths: set[str] = set()
        self._read: dict[str, tuple[BranchRow, ...]] = {}
        self._most: dict[str, int] = {}

    def read(self, branches: Mapping[str, tuple[BranchRow, ...]]) -> bool:
        """Take over what was read; gives whether that is anything new."""
        new = {path: rows for path, rows in branches.items() if self._read.get(path) != rows}
        self._read |= new
        return bool(new)

    def known(self, path: str) -> bool:
        """Whether the folders inside this one have been read."""
        return path in self._read

    def listed(self, path: str, chosen: str) -> tuple[Sequence[BranchRow], int]:
        """The folders inside one that are to be listed, the chosen one among them, and how many others are not."""
        rows = self._read.get(path, ())
        most = self._most.get(path, MOST_BRANCHES)
        further = [row for row in rows[most:] if is_within(chosen, str(row.path))]
        return (*rows[:most], *further), max(len(rows) - most - len(further), 0)

    def list_more(self, path: str) -> None:
        """List more of the folders inside one."""
        self._most[path] = self._most.get(path, MOST_BRANCHES) + MOST_BRANCHES


def is_within(path: str, folder: str) -> bool:
    """Whether a path is that of a folder, or of something inside it."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def innermost(path: str, folders: Iterable[str]) -> str | None:
    """The longest of the folders that hold a path."""
    return max((folder for folder in folders if is_within(path, folder)), key=len, default=None)
