"""Groups of alike photographs for the window. Every method may be slow: call it on a worker thread."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from albumen.api import CancelToken
from albumen.core.cluster_names import cluster_names
from albumen.core.clusters import Clusters, cluster, followed, still_fits
from albumen.core.errors import NotFound
from albumen.core.vectors import VectorIndex
from albumen.host.session import Session
from albumen.ui.gateway.alike_names import with_whereabouts
from albumen.ui.gateway.towns import Towns
from albumen.ui.records import Ids, Scope

_KEPT: Final = 4  # lists whose groups are kept


@dataclass(frozen=True)
class AlikeGroups:
    """What is known of the groups of a list of photographs.

    Attributes:
        labels: (N,) int32, which group each of the photographs asked for is in; `len(names)` where no model has looked
            at it yet.
        names: of each group, by its tags, or else where and when it is from; "" where neither tells it. They may begin
            with a sign of `alike_names`.
        fresh: nothing has changed since they were found.
    """

    labels: npt.NDArray[np.int32]
    names: tuple[str, ...]
    fresh: bool


@dataclass(frozen=True)
class _Kept:
    model_id: str
    clusters: Clusters
    names: tuple[str, ...]
    changes: int


class Alike:
    """Finds groups of photographs that look alike, and keeps them until the library changes."""

    def __init__(self, session: Session, towns: Towns) -> None:
        self._session, self._towns = session, towns
        self._lock = threading.Lock()
        self._finding = threading.Lock()
        self._kept: OrderedDict[tuple[str, object], _Kept] = OrderedDict()
        self._changes = 0
        session.library.changes.subscribe(self._changed)

    def known(self, scope: Scope, ids: Ids) -> AlikeGroups | None:
        """The groups of photographs (N,), as they were last found for this scope; None where they never were."""
        with self._lock:
            kept, changes = self._kept.get((scope.kind.value, scope.key)), self._changes
        if kept is None:
            return None
        known, labels = kept.clusters.ids, np.full(len(ids), len(kept.names), np.int32)
        if len(known):
            place = np.searchsorted(known, ids).clip(max=len(known) - 1)
            labels = np.where(known[place] == ids, kept.clusters.labels[place], labels)
        return AlikeGroups(labels, kept.names, kept.changes == changes)

    def find(self, scope: Scope, ids: Ids, cancel: CancelToken) -> None:
        """Find the groups of photographs (N,); `known` then knows them.

        Those found before stay as they are, as long as most of the photographs are the same.

        Raises:
            Cancelled: from `cancel`.
            UserError: the model cannot be loaded.
        """
        key = (scope.kind.value, scope.key)
        with self._finding:
            cancel.raise_if_cancelled()
            with self._lock:
                kept, changes = self._kept.get(key), self._changes
            index = self._index()
            model_id = index.model_id if index is not None else ""
            if kept is not None and (kept.model_id, kept.changes) == (model_id, changes):
                return
            clusters = self._clusters(index, ids, kept, cancel)
            library = self._session.library
            tagged = cluster_names(library, clusters, cancel)
            names = tuple(with_whereabouts(library, self._towns, clusters, tagged))
            with self._lock:
                self._kept[key] = _Kept(model_id, clusters, names, changes)
                self._kept.move_to_end(key)
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)

    def _clusters(self, index: VectorIndex | None, ids: Ids, kept: _Kept | None, cancel: CancelToken) -> Clusters:
        if index is None:
            return cluster(np.empty(0, np.int64), np.empty((0, 1), np.float16), cancel)
        known, rows = index.vectors()
        places = np.flatnonzero(np.isin(known, ids, assume_unique=True))
        places = places[np.argsort(known[places])]
        known, rows = known[places], rows[places]
        if kept is not None and kept.model_id == index.model_id and still_fits(kept.clusters, known):
            return followed(kept.clusters, known, rows, cancel)
        return cluster(known, rows, cancel)

    def _index(self) -> VectorIndex | None:
        """The vectors; None where no model has looked at any photograph, so that none need be loaded."""
        if not self._session.library.models.all():
            return None
        index = self._session.index()
        try:
            len(index)
        except NotFound:  # this model has not
            return None
        return index

    def _changed(self, _change: object) -> None:
        with self._lock:
            self._changes += 1
