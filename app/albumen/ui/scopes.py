"""Where photographs can come from and how they are ordered: what the window's first paint already knows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """Where photographs can come from."""

    ALL = "all"
    FOLDER = "folder"
    ALBUM = "album"
    TAG = "tag"
    SEARCH = "search"
    DATE = "date"
    PAGE = "page"  # not photographs, but a page of its own, like the map


@dataclass(frozen=True)
class Scope:
    """Which photographs to show: all, or those of a folder, album or saved search (by id) or of a tag (by name).

    One of kind `FOLDER` has the id of a watched folder for a key, or the path of a folder inside one.

    One of kind `DATE` has a year (2024), month (202405) or day (20240531) for a key, 0 for photographs without a date.
    One of kind `PAGE` names a page of the window instead, by its key.
    """

    kind: Kind = Kind.ALL
    key: int | str | None = None
    title: str = ""


@dataclass(frozen=True)
class FolderRow:
    """A folder of the library."""

    id: int
    path: Path
    online: bool
    count: int | None = None
    branches: bool = False
    """Whether photographs lie in folders inside it."""


@dataclass(frozen=True)
class BranchRow:
    """A folder inside a watched one, with its number of photographs, those further down among them."""

    path: Path
    count: int
    branches: bool = False


@dataclass(frozen=True)
class AlbumRow:
    """An album with its number of photographs."""

    id: int
    name: str
    count: int


@dataclass(frozen=True)
class TagRow:
    """A tag with its number of photographs."""

    name: str
    count: int


@dataclass(frozen=True)
class SearchRow:
    """A saved search with what it finds; `count` is None until that is known."""

    id: int
    name: str
    query: str
    count: int | None = None


@dataclass(frozen=True)
class Sources:
    """Everything the left side lists."""

    total: int = 0
    folders: tuple[FolderRow, ...] = ()
    albums: tuple[AlbumRow, ...] = ()
    tags: tuple[TagRow, ...] = ()
    searches: tuple[SearchRow, ...] = ()
