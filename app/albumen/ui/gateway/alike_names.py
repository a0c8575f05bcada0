"""Names for groups of alike photographs that no tag tells apart: where they are from, and of which years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from albumen.core.clusters import Clusters
from albumen.core.library import Library
from albumen.ui.gateway.towns import Towns
from albumen.ui.records import Ids

_MOST: Final = 0.6  # of a group lie in the folder that names it
_BOTH: Final = 0.85  # ... in the two folders that do


def with_whereabouts(library: Library, towns: Towns, clusters: Clusters, names: Sequence[str]) -> tuple[str, ...]:
    """The names, and where one is empty, where and when the photographs are from: "Rome, Italy · 2023".

    A town counts before folders. It stays empty where that tells nothing: many folders, and no time. Names that are
    there twice are numbered.
    """
    if all(names) or not len(clusters.ids):
        return tuple(names)
    where, taken = library.columns.whereabouts(), library.columns.taken()
    folders = _of(where.ids, where.directories.astype(np.int64), clusters.ids)
    days = _of(taken.ids, taken.values[:, 0], clusters.ids)
    leaves = [Path(path).name for path in where.paths]
    found = list(names)
    for group in (number for number, name in enumerate(names) if not name):
        mine = clusters.labels == group
        where_from = towns.common(clusters.ids[mine]) or _folders(folders[mine], leaves)
        found[group] = " · ".join(part for part in (where_from, _years(days[mine])) if part)
    return _numbered(found, names)


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


def _numbered(found: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    times, seen, numbered = Counter(found), Counter[str](), []
    for name, had in zip(found, before, strict=True):
        seen[name] += 1
        again = name and not had and times[name] > 1
        numbered.append(f"{name} ({seen[name]})" if again else name)
    return tuple(numbered)
