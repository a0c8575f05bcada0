"""The names of places: which town a position is in, from the towns of GeoNames that come with the program.

A position in a city lies nearest to one of its districts or suburbs, which few would name it by. So the towns around it
are weighed as by gravity: the people who live there, divided by one plus the squared distance in units of two
kilometres.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]

FARTHEST_KM: Final = 25.0
"""Beyond this a town no longer names a place."""
_EARTH_KM: Final = 6371.0
_STEPS: Final = 1000  # a degree, in the file
_NEAR_KM: Final = 2.0
_FEWEST: Final = 1000.0  # people, where nobody has counted them
_FINE: Final = 100.0  # a degree: positions within a kilometre get one answer


@dataclass(frozen=True)
class Places:
    """The towns of the world.

    Attributes:
        names: of each of T towns, as their country writes them in Latin letters, from south to north.
        countries: (T,) where in `country_names` the country of each is.
        country_names: in English.
        latitudes: (T,) float64 in degrees, ascending.
        longitudes: (T,) float64 in degrees.
        points: (T, 3) float64 on the unit sphere.
        people: (T,) float64, at least 1000.
    """

    names: tuple[str, ...]
    countries: Rows
    country_names: tuple[str, ...]
    latitudes: Floats
    longitudes: Floats
    points: Floats
    people: Floats

    @classmethod
    def read(cls, file: Path) -> Self:
        """Read what `packaging/make_places.py` has written."""
        with np.load(file) as columns:
            positions = columns["positions"].astype(np.float64) / _STEPS
            return cls(
                unpacked(columns["names"]),
                columns["country"].astype(np.int64),
                unpacked(columns["countries"]),
                positions[:, 0],
                positions[:, 1],
                _points(positions[:, 0], positions[:, 1]),
                np.maximum(columns["people"].astype(np.float64), _FEWEST),
            )

    def towns(self, latitudes: Floats, longitudes: Floats) -> Rows:
        """Which town each of N positions is in or near, (N,) int64; -1 where none is near enough.

        Args:
            latitudes: (N,) in degrees.
            longitudes: (N,) in degrees.
        """
        cells = np.round(np.stack([latitudes, longitudes], axis=1) * _FINE).astype(np.int64)
        different, whose = np.unique(cells, axis=0, return_inverse=True)
        north, east = different.T / _FINE
        reach = np.degrees(FARTHEST_KM / _EARTH_KM)
        first, last = np.searchsorted(self.latitudes, [north - reach, north + reach])
        around = zip(_points(north, east), first.tolist(), last.tolist(), strict=True)
        found = np.array([self._heaviest(*one) for one in around], np.int64)
        towns: Rows = found[whose.ravel()]
        return towns

    def name(self, latitude: float, longitude: float) -> str:
        """The town and its country, "Rome, Italy"; "" where none is near enough."""
        return self.words(int(self.towns(np.array([latitude]), np.array([longitude]))[0]))

    def words(self, town: int) -> str:
        """A town and its country; "" for -1."""
        return f"{self.names[town]}, {self.country_names[self.countries[town]]}" if town >= 0 else ""

    def _heaviest(self, point: Floats, first: int, last: int) -> int:
        """Of the towns from `first` to before `last`, the one that draws a point (3,) most; -1 where all are far."""
        if first >= last:
            return -1
        cosines = np.clip(self.points[first:last] @ point, -1.0, 1.0)
        distances = _EARTH_KM * np.arccos(cosines)
        weights = self.people[first:last] / (1.0 + (distances / _NEAR_KM) ** 2)
        weights[distances > FARTHEST_KM] = 0.0
        best = int(weights.argmax())
        return first + best if weights[best] > 0 else -1


def unpacked(packed: npt.NDArray[np.uint8]) -> tuple[str, ...]:
    """The words of a column: one a line, as uint8 of UTF-8."""
    return tuple(packed.tobytes().decode("utf-8").split("\n"))


def _points(latitudes: Floats, longitudes: Floats) -> Floats:
    north, east = np.radians(latitudes), np.radians(longitudes)
    return np.stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1)
