"""Arranging photographs for the window. Every method may be slow: call it on a worker thread."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from typing import Final, Literal

import numpy as np

from albumen.api.events import AlbumsChanged, ModelChanged, TagsChanged
from albumen.core.library import Library
from albumen.core.library.columns import PhotoColumn
from albumen.ui.arrangement import Aspects, Days, Grouping, GroupKind, Groups, Listing
from albumen.ui.gateway.alike import Alike
from albumen.ui.gateway.browsing import Browsing
from albumen.ui.records import Ids, Kind, Order, Scope
from albumen.ui.timeline_bins import DayCounts, first_and_last

_PER_KEY: Final = {Grouping.DAY: 1, Grouping.MONTH: 100, Grouping.YEAR: 10_000}
_LEAST, _MOST = 1 / 20, 20.0  # a strip beyond these could not be seen in a row


class Arranging:
    """Orders and groups photographs by arrays: nothing here walks over them one by one.

    What is known of the photographs is kept until the library changes.

    Args:
        library: where the photographs are.
        browsing: gives those of a scope.
        alike: knows groups of alike ones; without it there are none.
    """

    def __init__(self, library: Library, browsing: Browsing, alike: Alike | None = None) -> None:
        self._library = library
        self._browsing = browsing
        self._alike = alike
        self._lock = threading.Lock()
        self._columns: dict[str, PhotoColumn] = {}
        self._changes = 0
        library.changes.subscribe(self._forget)

    def listing(self, scope: Scope, order: Order, grouping: Grouping, *, shapes: bool = False) -> Listing:
        """The photographs of a scope, grouped: by time where the order goes by time, by folder in any order.

        The best rated are grouped by their stars, whatever time is asked for. Hidden ones are left out. The shapes of
        photographs are read only where they are asked for. Groups of alike photographs are given as far as they are
        known, the largest first, in any order.
        """
        ids = self._browsing.listing(Scope() if scope.kind is Kind.DATE else scope, order)
        if scope.kind is Kind.DATE and isinstance(scope.key, int):
            first, last = first_and_last(scope.key)
            taken = self._values("taken", ids)[:, 0]
            ids = ids[(taken >= first) & (taken <= last)]
        if not len(ids):
            return Listing(ids)
        if grouping is Grouping.FOLDER:
            return self._by_folder(ids, shapes=shapes)
        if grouping is Grouping.ALIKE:
            return self._by_likeness(scope, ids, shapes=shapes)
        days = self._days(ids, order)
        groups = Groups()
        if grouping is not Grouping.NONE and order is Order.RATING:
            groups = groups_of(GroupKind.STARS, self._values("ratings", ids)[:, 0])
        elif grouping is not Grouping.NONE and order is not Order.NAME:
            groups = groups_of(GroupKind(grouping.value), days // _PER_KEY[grouping])
        return replace(self.plain(ids, shapes=shapes), days=days, groups=groups)

    def plain(self, ids: Ids, *, shapes: bool = False) -> Listing:
        """Photographs in an order of their own, like the answer to a search, with their shapes where asked for."""
        return Listing(ids, self._aspects(ids)) if shapes else Listing(ids)

    def day_counts(self) -> DayCounts:
        """How many photographs each day has, hidden ones left out."""
        taken = self._values("taken", self._browsing.listing(Scope(), Order.TAKEN))[:, 0]
        days, counts = np.unique(taken, return_counts=True)
        dated = days > 0
        return DayCounts(days[dated].astype(np.int32), counts[dated].astype(np.int64), int(counts[~dated].sum()))

    def same_days(self, chosen: Ids, shown: Ids) -> Ids:
        """Those of the photographs shown (N,) that were taken on the same days as the chosen ones (M,), in order."""
        days = self._values("taken", shown)[:, 0]
        wanted = self._values("taken", chosen)[:, 0]
        same: Ids = shown[np.isin(days, wanted[wanted > 0])]
        return same

    def _values(self, name: Literal["taken", "added", "ratings", "shapes"], ids: Ids) -> Ids:
        """What is known of photographs, (N, K) int64.

        Of one that has come since, it is what is known of another; the change that announces it puts that right.
        """
        with self._lock:
            column, changes = self._columns.get(name), self._changes
        if column is None:
            column = getattr(self._library.columns, name)()
            with self._lock:
                if changes == self._changes:
                    self._columns[name] = column
        if not len(column.ids):
            return np.zeros((len(ids), column.values.shape[1]), np.int64)
        values: Ids = column.values[rows_of(column.ids, ids)]
        return values

    def _forget(self, change: object) -> None:
        if isinstance(change, TagsChanged | AlbumsChanged | ModelChanged):
            return
        with self._lock:
            self._columns = {}
            self._changes += 1

    def _days(self, ids: Ids, order: Order) -> Days:
        if order is Order.TAKEN:
            return self._values("taken", ids)[:, 0].astype(np.int32)
        if order is Order.ADDED:
            return local_days(self._values("added", ids)[:, 0])
        return np.empty(0, np.int32)

    def _by_folder(self, ids: Ids, *, shapes: bool) -> Listing:
        where = self._library.columns.whereabouts()
        if not len(where.ids):
            return self.plain(ids, shapes=shapes)
        folders = where.directories[rows_of(where.ids, ids)]
        order = np.argsort(folders, kind="stable")
        names = tuple(str(path) for path in where.paths)
        return replace(self.plain(ids[order], shapes=shapes), groups=groups_of(GroupKind.FOLDER, folders[order], names))

    def _by_likeness(self, scope: Scope, ids: Ids, *, shapes: bool) -> Listing:
        found = self._alike.known(scope, ids) if self._alike is not None else None
        if found is None or not found.names:
            pending = self._alike is not None and (found is None or not found.fresh)
            return replace(self.plain(ids, shapes=shapes), pending=pending)
        order = np.argsort(found.labels, kind="stable")
        groups = groups_of(GroupKind.ALIKE, found.labels[order], found.names)
        return replace(self.plain(ids[order], shapes=shapes), groups=groups, pending=not found.fresh)

    def _aspects(self, ids: Ids) -> Aspects:
        widths, heights = self._values("shapes", ids).T
        known = (widths > 0) & (heights > 0)
        ratios = np.where(known, widths / np.maximum(heights, 1), 1.0)
        aspects: Aspects = np.clip(ratios, _LEAST, _MOST).astype(np.float32)
        return aspects


def groups_of(kind: GroupKind, keys: Days | Ids, names: tuple[str, ...] = ()) -> Groups:
    """Runs of the same key (N,), in the order they come."""
    if not len(keys):
        return Groups(kind, names=names)
    starts = np.concatenate([[0], np.flatnonzero(keys[1:] != keys[:-1]) + 1]).astype(np.int64)
    return Groups(kind, starts, keys[starts].astype(np.int64), names)


def rows_of(known: Ids, ids: Ids) -> Ids:
    """Where each of `ids` stands in `known` (ascending); the nearest place for one that is not there (yet).

    `known` must not be empty.
    """
    return np.minimum(np.searchsorted(known, ids), len(known) - 1)


def local_days(seconds: Ids) -> Days:
    """The days (N,), 20240531, of times in seconds since 1970, in the time zone of now."""
    offset = datetime.now().astimezone().utcoffset()
    moments = (seconds + (round(offset.total_seconds()) if offset else 0)).astype("datetime64[s]")
    years = moments.astype("datetime64[Y]")
    months = moments.astype("datetime64[M]")
    year = years.astype(np.int64) + 1970
    month = (months - years).astype(np.int64) + 1
    day = (moments.astype("datetime64[D]") - months).astype(np.int64) + 1
    days: Days = (year * 10_000 + month * 100 + day).astype(np.int32)
    return days
