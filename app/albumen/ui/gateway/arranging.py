"""Arranging photographs for the window. Every method may be slow: call it on a worker thread."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import Final

import numpy as np

from albumen.api.events import AlbumsChanged, ModelChanged, TagsChanged
from albumen.core.library import Library
from albumen.core.library.columns import Numbers, PhotoColumns
from albumen.ui.arrangement import Aspects, Grouping, GroupKind, Groups, Listing
from albumen.ui.gateway.browsing import Browsing
from albumen.ui.records import Ids, Kind, Order, Scope
from albumen.ui.timeline_bins import DayCounts, first_and_last

_PER_KEY: Final = {Grouping.DAY: 1, Grouping.MONTH: 100, Grouping.YEAR: 10_000}
_LEAST, _MOST = 1 / 20, 20.0  # a strip beyond these could not be seen in a row


class Arranging:
    """Orders and groups photographs by arrays: nothing here walks over them one by one.

    What is known of the photographs is kept until the library changes.
    """

    def __init__(self, library: Library, browsing: Browsing) -> None:
        self._library = library
        self._browsing = browsing
        self._lock = threading.Lock()
        self._columns: PhotoColumns | None = None
        self._changes = 0
        library.changes.subscribe(self._forget)

    def listing(self, scope: Scope, order: Order, grouping: Grouping) -> Listing:
        """The photographs of a scope, grouped: by time where the order goes by time, by folder in any order.

        The best rated are grouped by their stars, whatever time is asked for. Hidden ones are left out.
        """
        ids = self._browsing.listing(Scope() if scope.kind is Kind.DATE else scope, order)
        columns = self.columns()
        if not len(columns.ids):
            return Listing(ids)
        rows = rows_of(columns.ids, ids)
        if scope.kind is Kind.DATE and isinstance(scope.key, int):
            first, last = first_and_last(scope.key)
            of_then = (columns.taken[rows] >= first) & (columns.taken[rows] <= last)
            ids, rows = ids[of_then], rows[of_then]
        aspects = _aspects(columns, rows)
        days = self._days(columns, rows, order)
        if grouping is Grouping.FOLDER:
            return self._by_folder(ids, aspects, days)
        if grouping is Grouping.NONE or order is Order.NAME:
            return Listing(ids, aspects, days)
        if order is Order.RATING:
            return Listing(ids, aspects, days, groups_of(GroupKind.STARS, columns.ratings[rows]))
        kind = GroupKind(grouping.value)
        return Listing(ids, aspects, days, groups_of(kind, days // _PER_KEY[grouping]))

    def plain(self, ids: Ids) -> Listing:
        """Photographs in an order of their own, like the answer to a search, with their shapes only."""
        columns = self.columns()
        return Listing(ids, _aspects(columns, rows_of(columns.ids, ids))) if len(columns.ids) else Listing(ids)

    def day_counts(self) -> DayCounts:
        """How many photographs each day has, hidden ones left out."""
        columns = self.columns()
        seen = np.isin(columns.ids, self._browsing.listing(Scope(), Order.TAKEN))
        days, counts = np.unique(columns.taken[seen], return_counts=True)
        dated = days > 0
        return DayCounts(days[dated], counts[dated].astype(np.int64), int(counts[~dated].sum()))

    def same_days(self, chosen: Ids, shown: Ids) -> Ids:
        """Those of the photographs shown (N,) that were taken on the same days as the chosen ones (M,), in order."""
        columns = self.columns()
        if not len(columns.ids):
            return shown[:0]
        days = columns.taken[rows_of(columns.ids, shown)]
        wanted = columns.taken[rows_of(columns.ids, chosen)]
        same: Ids = shown[np.isin(days, wanted[wanted > 0])]
        return same

    def columns(self) -> PhotoColumns:
        """What is known of all photographs in sight; not to be written to."""
        with self._lock:
            kept, changes = self._columns, self._changes
        if kept is not None:
            return kept
        fresh = self._library.columns.photos()
        with self._lock:
            if changes == self._changes:
                self._columns = fresh
        return fresh

    def _forget(self, change: object) -> None:
        if isinstance(change, TagsChanged | AlbumsChanged | ModelChanged):
            return
        with self._lock:
            self._columns = None
            self._changes += 1

    @staticmethod
    def _days(columns: PhotoColumns, rows: Ids, order: Order) -> Numbers:
        if order is Order.TAKEN:
            return columns.taken[rows]
        if order is Order.ADDED:
            return local_days(columns.added[rows])
        return np.empty(0, np.int32)

    def _by_folder(self, ids: Ids, aspects: Aspects, days: Numbers) -> Listing:
        where = self._library.columns.whereabouts()
        if not len(where.ids) or not len(ids):
            return Listing(ids, aspects, days)
        folders = where.directories[rows_of(where.ids, ids)]
        order = np.argsort(folders, kind="stable")
        names = tuple(str(path) for path in where.paths)
        return Listing(ids[order], aspects[order], groups=groups_of(GroupKind.FOLDER, folders[order], names))


def groups_of(kind: GroupKind, keys: Numbers, names: tuple[str, ...] = ()) -> Groups:
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


def local_days(seconds: Ids) -> Numbers:
    """The days (N,), 20240531, of times in seconds since 1970, in the time zone of now."""
    offset = datetime.now().astimezone().utcoffset()
    moments = (seconds + (round(offset.total_seconds()) if offset else 0)).astype("datetime64[s]")
    years = moments.astype("datetime64[Y]")
    months = moments.astype("datetime64[M]")
    year = years.astype(np.int64) + 1970
    month = (months - years).astype(np.int64) + 1
    day = (moments.astype("datetime64[D]") - months).astype(np.int64) + 1
    days: Numbers = (year * 10_000 + month * 100 + day).astype(np.int32)
    return days


def _aspects(columns: PhotoColumns, rows: Ids) -> Aspects:
    widths, heights = columns.widths[rows], columns.heights[rows]
    known = (widths > 0) & (heights > 0)
    ratios = np.where(known, widths / np.maximum(heights, 1), 1.0)
    aspects: Aspects = np.clip(ratios, _LEAST, _MOST).astype(np.float32)
    return aspects
