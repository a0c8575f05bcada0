"""Days with their numbers of photographs, as the bars of a timeline."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from albumen.ui.arrangement import Days
from albumen.ui.records import Ids


class Unit(StrEnum):
    """What one bar stands for."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True)
class DayCounts:
    """How many photographs each day has.

    Attributes:
        days: (D,) int32, ascending, 20240531; those without a date are not among them.
        counts: (D,) int64.
        undated: photographs without a date.
    """

    days: Days = field(default_factory=lambda: np.empty(0, np.int32))
    counts: Ids = field(default_factory=lambda: np.empty(0, np.int64))
    undated: int = 0


@dataclass(frozen=True)
class Bins:
    """Bars, one for each unit of time.

    Attributes:
        unit: what a bar stands for.
        keys: (B,) int64: 2024, 202405 or 20240531; 0 for a time too long to be drawn in which there is nothing.
        counts: (B,) int64.
    """

    unit: Unit
    keys: Ids
    counts: Ids


_PER_KEY: Final = {Unit.YEAR: 10_000, Unit.MONTH: 100, Unit.DAY: 1}
_LONGEST_GAP: Final = {Unit.YEAR: 10, Unit.MONTH: 12, Unit.DAY: 31}  # more empty bars than these are drawn as one


def bins_of(days: DayCounts, unit: Unit) -> Bins:
    """The bars of days; short empty times have bars too, so that distances mean something."""
    keys, inverse = np.unique(days.days.astype(np.int64) // _PER_KEY[unit], return_inverse=True)
    if not len(keys):
        return Bins(unit, keys, np.empty(0, np.int64))
    counts = np.zeros(len(keys), np.int64)
    np.add.at(counts, inverse, days.counts)
    places = _ordinals(keys, unit)
    steps = np.diff(places)
    empties = np.where(steps - 1 > _LONGEST_GAP[unit], 1, steps - 1)
    rows = np.concatenate([[0], np.cumsum(empties + 1)])  # where each bar that is not empty stands
    all_keys = np.zeros(int(rows[-1]) + 1, np.int64)
    all_counts = np.zeros_like(all_keys)
    # Every bar counts on from the one before it that is not empty; those of long gaps are put back to 0.
    latest = np.repeat(np.arange(len(keys)), np.append(empties + 1, 1))
    all_keys[:] = _keys(places[latest] + np.arange(len(all_keys)) - rows[latest], unit)
    all_keys[rows[:-1][steps - 1 > _LONGEST_GAP[unit]] + 1] = 0
    all_counts[rows] = counts
    return Bins(unit, all_keys, all_counts)


def first_and_last(key: int) -> tuple[int, int]:
    """The days, 20240531, between which a year, month or day lies, both included; 0 is no date."""
    if not key:
        return 0, 0
    if key < 10_000:
        return key * 10_000 + 101, key * 10_000 + 1231
    if key < 1_000_000:
        return key * 100 + 1, key * 100 + 31
    return key, key


def _ordinals(keys: Ids, unit: Unit) -> Ids:
    """Consecutive numbers for consecutive years, months or days."""
    if unit is Unit.YEAR:
        return keys
    if unit is Unit.MONTH:
        return keys // 100 * 12 + keys % 100 - 1
    months = ((keys // 10_000 - 1970) * 12 + keys // 100 % 100 - 1).astype("datetime64[M]")
    days: npt.NDArray[np.datetime64] = months.astype("datetime64[D]") + (keys % 100 - 1).astype("timedelta64[D]")
    return days.astype(np.int64)


def _keys(ordinals: Ids, unit: Unit) -> Ids:
    """What `_ordinals` undoes."""
    if unit is Unit.YEAR:
        return ordinals
    if unit is Unit.MONTH:
        return ordinals // 12 * 100 + ordinals % 12 + 1
    days = ordinals.astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    month = months.astype(np.int64) + 1970 * 12
    day = (days - months).astype(np.int64) + 1
    keys: Ids = month // 12 * 10_000 + (month % 12 + 1) * 100 + day
    return keys
