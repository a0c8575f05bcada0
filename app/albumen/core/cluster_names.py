"""What groups of alike photos have in common, said by the tags they bear."""

from __future__ import annotations

from typing import Final, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.api import CancelToken
from albumen.core.clusters import Clusters
from albumen.core.library import Library

_TAGS: Final = 300  # the commonest tags are asked for
_SHARE: Final = 0.4  # of a group has to bear a tag that names it
_HINT: Final = 0.15  # ... that may, for want of a better one
_LIFT: Final = 1.5  # times as often as all photos
_SECOND: Final = 0.7  # as telling as the first has to be a second tag
Weights: TypeAlias = npt.NDArray[np.float64]


class ClusterName(NamedTuple):
    """What a group may be called.

    Attributes:
        words: "" where no tag tells anything.
        sure: whether enough of the group bear the tags.
    """

    words: str
    sure: bool


def cluster_names(library: Library, clusters: Clusters, cancel: CancelToken) -> tuple[ClusterName, ...]:
    """A name for each group: the one or two tags that tell it best from the others.

    A tag counts where it is accepted or suggested. Groups may have the same name.

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
        return (ClusterName("", sure=False),) * groups
    shares = np.zeros((len(tags), groups))
    overall = np.zeros(len(tags))
    for number, name in enumerate(tags):
        cancel.raise_if_cancelled()
        bearing = np.intersect1d(library.tags.bearing(name), clusters.ids, assume_unique=True)
        labels = clusters.labels[np.searchsorted(clusters.ids, bearing)]
        shares[number] = np.bincount(labels, minlength=groups) / np.maximum(sizes, 1)
        overall[number] = len(bearing) / len(clusters.ids)
    lift = shares / np.maximum(overall, 1e-9)[:, None]
    weights = shares * np.log(np.maximum(lift, 1))
    telling = np.where((shares >= _SHARE) & (lift >= _LIFT), weights, 0.0)
    hinting = np.where(shares >= _HINT, weights, 0.0)
    return tuple(_name(tags, *columns) for columns in zip(telling.T, hinting.T, strict=True))


def _name(tags: list[str], telling: Weights, hinting: Weights) -> ClusterName:
    first, *others = np.argsort(-telling, kind="stable")[:2].tolist()
    if telling[first] <= 0:
        best = int(np.argmax(hinting))
        return ClusterName(tags[best].rpartition("/")[2] if hinting[best] > 0 else "", sure=False)
    second = [other for other in others if telling[other] >= _SECOND * telling[first]]
    return ClusterName(", ".join(tags[place].rpartition("/")[2] for place in (first, *second)), sure=True)
