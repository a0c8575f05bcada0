"""What groups of alike photos have in common, said by the tags they bear."""

from __future__ import annotations

from typing import Final

import numpy as np

from albumen.api import CancelToken
from albumen.core.clusters import Clusters
from albumen.core.library import Library

_TAGS: Final = 300  # the commonest tags are asked for
_SHARE: Final = 0.4  # of a group has to bear a tag that names it
_LIFT: Final = 1.5  # times as often as all photos
_SECOND: Final = 0.7  # as telling as the first has to be a second tag


def cluster_names(library: Library, clusters: Clusters, cancel: CancelToken) -> tuple[str, ...]:
    """A name for each group: the one or two tags that tell it best from the others; "" where none does.

    A tag counts where it is accepted or suggested. Groups that would have the same name are numbered.

    Args:
        library: where the tags are.
        clusters: the groups.
        cancel: asked between tags.

    Raises:
        Cancelled: from `cancel`.
    """
    groups = len(clusters.centres)
    sizes = np.bincount(clusters.labels, minlength=groups)
    usage = sorted(library.tags.counts(), key=lambda tag: -(tag.accepted + tag.suggested))
    tags = [tag.name for tag in usage[:_TAGS] if tag.accepted + tag.suggested > 1]
    if not tags or not len(clusters.ids):
        return ("",) * groups
    shares = np.zeros((len(tags), groups))
    overall = np.zeros(len(tags))
    for number, name in enumerate(tags):
        cancel.raise_if_cancelled()
        bearing = np.intersect1d(library.tags.bearing(name), clusters.ids, assume_unique=True)
        labels = clusters.labels[np.searchsorted(clusters.ids, bearing)]
        shares[number] = np.bincount(labels, minlength=groups) / np.maximum(sizes, 1)
        overall[number] = len(bearing) / len(clusters.ids)
    lift = shares / np.maximum(overall, 1e-9)[:, None]
    telling = np.where((shares >= _SHARE) & (lift >= _LIFT), shares * np.log(np.maximum(lift, 1)), 0.0)
    return _numbered([_name(tags, column) for column in telling.T])


def _name(tags: list[str], telling: np.ndarray[tuple[int], np.dtype[np.float64]]) -> str:
    first, *others = np.argsort(-telling, kind="stable")[:2].tolist()
    if telling[first] <= 0:
        return ""
    second = [other for other in others if telling[other] >= _SECOND * telling[first]]
    return ", ".join(tags[place].rpartition("/")[2] for place in (first, *second))


def _numbered(names: list[str]) -> tuple[str, ...]:
    """The same names with a number behind each that is there more than once."""
    seen: dict[str, int] = {}
    numbered = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        again = bool(name) and names.count(name) > 1
        numbered.append(f"{name} ({seen[name]})" if again else name)
    return tuple(numbered)
