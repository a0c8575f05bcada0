"""Names for groups of alike photographs that no tag tells apart: where they are from, and of which years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from albumen.core.cluster_names import ClusterName
from albumen.core.clusters import Clusters
from albumen.core.library import Library
from albumen.ui.gateway.towns import Towns
from albumen.ui.records import Ids

_MOST: Final = 0.6  # of a group lie in the folder that names it
_BOTH: Final = 0.85  # ... in the two folders that do


UNSURE: Final = "\x1f"
"""What a name begins with that may be wrong; it is no part of the words."""
NUMBERED: Final = "\x1e"
"""What a name begins with that does not tell its group from others, so that the group's number goes before it."""


def with_whereabouts(library: Library, towns: Towns, clusters: Clusters, names: Sequence[ClusterName]) -> list[str]:
    """The names that are sure and there once; behind others, where and when the photographs are from.

    A name that is not sure counts only where the whereabouts, "Rome, Italy · 2023", tell nothing: many folders. A town
    counts before folders. See `UNSURE` and `NUMBERED` for names that need words of the owner's language.
    """
    found = [name.words if name.sure else "" for name in names]
    times = Counter(found)
    wanting = [group for group, name in enumerate(found) if not name or times[name] > 1]
    if not wanting or not len(clusters.ids):
        return found
    where, taken = library.columns.whereabouts(), library.columns.taken()
    folders = _of(where.ids, where.directories.astype(np.int64), clusters.ids)
    days = _of(taken.ids, taken.values[:, 0], clusters.ids)
    leaves = [Path(path).name for path in where.paths]
    for group in wanting:
        mine = clusters.labels == group
        where_from = towns.common(clusters.ids[mine]) or _folders(folders[mine], leaves)
        found[group] = _name(names[group], where_from, _years(days[mine]))
    times = Counter(found)
    return [f"{NUMBERED}{name}" if name and times[name] > 1 else name for name in found]


def _name(name: ClusterName, where_from: str, years: str) -> str:
    if name.sure or where_from:
        return _joined(name.words if name.sure else "", where_from, years)
    if name.words:
        return UNSURE + _joined(name.words, years)
    return NUMBERED + years if years else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _of(known: Ids, values: Ids, ids: Ids) -> Ids:
    """The values (N,) of photographs (N,); -1 of those that are not known."""
    if not len(known):
        return np.full(len(ids), -1, np.int64)
    rows = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    return np.where(known[rows] == ids, values[rows], -1).astype(np.int64)


def _folders(folders: Ids, leaves: Sequence[str]) -> str:
    numbers, counts = np.unique(folders[folders >= 0], return_counts=True)
    if not len(numbers):
        return ""
    order = np.argsort(-counts, kind="stable")
    common = [leaves[int(numbers[place])] for place in order[:2]]
    if counts[order[0]] >= _MOST * len(folders):
        return common[0]
    return ", ".join(dict.fromkeys(common)) if counts[order[:2]].sum() >= _BOTH * len(folders) else ""


def _years(days: Ids) -> str:
    years = days[days > 0] // 10_000
    if not len(years):
        return ""
    first, last = int(years.min()), int(years.max())
    return str(first) if first == last else f"{first}–{last}"
