"""How photographs are arranged: in what groups, in tiles of what shape, and of what dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from albumen.ui.records import Ids

Days = npt.NDArray[np.int32]
Aspects = npt.NDArray[np.float32]


class Layout(StrEnum):
    """What shape tiles have."""

    SQUARES = "squares"
    ROWS = "rows"  # of one height, each photograph in its own shape


class Grouping(StrEnum):
    """What the owner wants photographs to be grouped by."""

    NONE = "none"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    FOLDER = "folder"
    ALIKE = "alike"


class GroupKind(StrEnum):
    """What groups are in fact; what their keys mean.

    Days, months and years have the keys 20240531, 202405 and 2024, 0 where no date is known; folders a place in
    `names`; stars 0 to 5. Groups of alike photographs have a place in `names`, which is "" where nothing tells them;
    those that no model has looked at have the place behind the last.
    """

    NONE = "none"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    FOLDER = "folder"
    STARS = "stars"
    ALIKE = "alike"


@dataclass(frozen=True)
class Groups:
    """Runs of photographs.

    Attributes:
        kind: what the keys mean.
        starts: (G,) int64, ascending, the first 0: where each begins.
        keys: (G,) int64.
        names: what the keys of folders, or of groups of alike photographs, mean.
    """

    kind: GroupKind = GroupKind.NONE
    starts: Ids = field(default_factory=lambda: np.empty(0, np.int64))
    keys: Ids = field(default_factory=lambda: np.empty(0, np.int64))
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listing:
    """Photographs in the order to show them.

    Attributes:
        ids: (N,) int64.
        aspects: (N,) float32, width by height, upright, more than 0; 1 where unknown.
        days: (N,) int32, 20240531, of the time that the order goes by, 0 where unknown; empty where it goes by none.
        groups: what they are grouped in.
        pending: the groups are still to be found, or may be different by now (see `gateway.alike`).
    """

    ids: Ids
    aspects: Aspects = field(default_factory=lambda: np.empty(0, np.float32))
    days: Days = field(default_factory=lambda: np.empty(0, np.int32))
    groups: Groups = field(default_factory=Groups)
    pending: bool = False
