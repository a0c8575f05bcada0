"""The coastlines and borders that come with the program; see resources/map/README.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from albumen.core.map_projection import Floats, project

Scale: TypeAlias = Literal["coarse", "fine"]

_FULL: Final = 32767  # of int16: 180 degrees of longitude, 90 of latitude


@dataclass(frozen=True)
class Lines:
    """Lines in the unit square of `albumen.core.map_projection`.

    Attributes:
        parts: each (N, 2) float64, x and y; what crosses the date line has x below 0 or above 1.
        boxes: (L, 4) float64, the left, top, right and bottom of each.
    """

    parts: tuple[Floats, ...]
    boxes: Floats

    def touching(self, left: float, top: float, right: float, bottom: float) -> list[Floats]:
        """Those whose box meets a rectangle of the unit square."""
        box = self.boxes
        meets = (box[:, 0] <= right) & (box[:, 2] >= left) & (box[:, 1] <= bottom) & (box[:, 3] >= top)
        return [self.parts[number] for number in np.flatnonzero(meets)]


@dataclass(frozen=True)
class World:
    """One scale of the world: rings around land, rings around the lakes in it, and borders."""

    land: Lines
    lakes: Lines
    borders: Lines


def read_world(file: Path, scale: Scale) -> World:
    """Read `world.npz`."""
    with np.load(file) as columns:
        rings, borders = (_parts(columns[f"{scale}_{name}"], columns[f"{scale}_{name}_lengths"]) for name in _NAMES)
    # Lakes run around the other way; Antarctica, which was led along the edge of the map, is no lake.
    turns = np.array([_turning(ring) for ring in rings])
    lake = (turns * turns[np.abs(turns).argmax()] < 0) & np.array([ring[:, 1].max() < 1 for ring in rings])
    land = _lines([ring for ring, wet in zip(rings, lake, strict=True) if not wet])
    return World(land, _lines([ring for ring, wet in zip(rings, lake, strict=True) if wet]), _lines(borders))


_NAMES: Final = ("land", "borders")


def _parts(points: npt.NDArray[np.int16], lengths: npt.NDArray[np.int32]) -> list[Floats]:
    parts = []
    for part in np.split(points.astype(np.float64), np.cumsum(lengths)[:-1]):
        longitudes, latitudes = _unrolled(part[:, 0] * (180 / _FULL), part[:, 1] * (90 / _FULL))
        parts.append(np.stack(project(latitudes, longitudes), axis=1))
    return parts


def _lines(parts: Sequence[Floats]) -> Lines:
    boxes = np.array([[*part.min(axis=0), *part.max(axis=0)] for part in parts]).reshape(-1, 4)
    return Lines(tuple(parts), boxes)


def _turning(ring: Floats) -> float:
    """Twice the area inside a ring, negative where it runs the other way around (the shoelace formula)."""
    x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))


def _unrolled(longitudes: Floats, latitudes: Floats) -> tuple[Floats, Floats]:
    """A line that crosses the date line goes on beyond it; one around a pole is led along the edge of the map."""
    longitudes = np.unwrap(longitudes, period=360)
    if abs(longitudes[-1] - longitudes[0]) > 180:
        pole = math.copysign(90, latitudes.mean())
        longitudes = np.append(longitudes, [longitudes[-1], longitudes[0]])
        latitudes = np.append(latitudes, [pole, pole])
    return longitudes, latitudes
