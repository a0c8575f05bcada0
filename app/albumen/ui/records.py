"""What the window shows, as frozen records. The gateway makes them, the widgets take them; neither knows the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from albumen.api import SettingValue
from albumen.core.settings import Setting
from albumen.ui.orders import Order
from albumen.ui.scopes import AlbumRow, BranchRow, FolderRow, Kind, Scope, SearchRow, Sources, TagRow

__all__ = [
    "AlbumRow",
    "Answer",
    "Asked",
    "BranchRow",
    "Common",
    "Details",
    "FolderRow",
    "Ids",
    "Kind",
    "ModelRow",
    "Order",
    "PanelRow",
    "PluginRow",
    "Scope",
    "SearchRow",
    "Sources",
    "TagMark",
    "TagRow",
    "Tile",
]

Ids = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Tile:
    """A photograph in the grid. `jpeg` is an encoded thumbnail in any format Qt reads, or empty when there is none."""

    photo_id: int
    jpeg: bytes = field(repr=False)
    name: str = ""
    path: str = ""
    rating: int = 0
    flag: int = 0  # 1 picked, -1 rejected
    label: str = ""
    hidden: bool = False  # a plugin's shield asks for it to be blurred
    seconds: float | None = None  # of a video
    clip: bool = False  # a photograph with a clip


@dataclass(frozen=True)
class TagMark:
    """A tag on one photograph: who says so, and whether the owner has agreed."""

    name: str
    source: str
    state: str  # accepted, suggested
    score: float | None = None
    by: str = ""
    """What the source is called, where it is a plugin."""


@dataclass(frozen=True)
class Details:
    """What the inspector shows of one photograph."""

    photo_id: int
    name: str
    path: Path
    width: int
    height: int
    size: int  # bytes
    taken_at: datetime | None = None
    date_known: bool = True  # False: only the file's own time was there to go by
    date_source: str = ""  # exif, xmp, video, filename, mtime
    camera: str = ""
    lens: str = ""
    rating: int = 0
    flag: int = 0
    caption: str = ""
    media_type: str = ""
    tags: tuple[TagMark, ...] = ()
    online: bool = True
    exposure: str = ""
    place: str = ""
    town: str = ""
    people: str = ""
    label: str = ""
    prompt: str = ""  # what an image generator was told to draw
    generator: str = ""
    seconds: float | None = None  # of a video
    clip: bool = False  # a photograph with a clip


@dataclass(frozen=True)
class Common:
    """What several photographs have in common; 0 or "" where they differ."""

    rating: int = 0
    flag: int = 0
    label: str = ""
    tags: tuple[TagMark, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A search: words of the query language, pictures to search by, and photographs marked among its results."""

    text: str = ""
    images: tuple[Path, ...] = ()
    liked: tuple[int, ...] = ()
    disliked: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text or self.images)

    def marked(self, photo_ids: Iterable[int], *, liked: bool) -> Asked:
        """The same search with more marks; a photograph that has this mark already loses it."""
        ids = tuple(photo_ids)
        sides = [[one for one in side if one not in ids] for side in (self.liked, self.disliked)]
        side = sides[0 if liked else 1]
        before = self.liked if liked else self.disliked
        side += [one for one in ids if one not in before]
        return replace(self, liked=tuple(sides[0]), disliked=tuple(sides[1]))


@dataclass(frozen=True)
class Answer:
    """The result of a search: photographs that match clearly, then those that may, best first."""

    text: str
    strong: Ids
    possible: Ids
    showed_all: bool = False
    by_looks: bool = True
    """Whether what photographs show was asked for; else only what is known of them."""

    @property
    def empty(self) -> bool:
        """Whether nothing was found."""
        return not len(self.strong) and not len(self.possible)


@dataclass(frozen=True)
class PluginRow:
    """A plugin on the plugins page."""

    id: str
    name: str
    version: str
    state: str  # incompatible, disabled, active, failed
    reason: str = ""
    description: str = ""
    permissions: tuple[str, ...] = ()
    settings: tuple[tuple[Setting[Any], SettingValue], ...] = ()
    failures: tuple[str, ...] = ()
    removable: bool = False  # it lies in the owner's plugin folder


@dataclass(frozen=True)
class PanelRow:
    """A panel that an active plugin brings."""

    plugin_id: str
    id: str
    title: str
    area: Literal["left", "right", "bottom", "page"]


@dataclass(frozen=True)
class ModelRow:
    """A model that can look at the photographs."""

    name: str
    dim: int
    license: str
    size: int  # bytes; 0 where nobody has said
    installed: bool
    active: bool
    bundled: bool = False
    recommended: bool = False
