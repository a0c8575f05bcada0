"""The Web Mercator projection (EPSG:3857) onto the unit square, as the tiles of maps are cut."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

MOST_NORTH: Final = math.degrees(math.atan(math.sinh(math.pi)))
"""The latitude at which the square ends, 85.05 degrees."""
EQUATOR_METRES: Final = 40_075_016.686


def project(latitudes: npt.ArrayLike, longitudes: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Where points lie in the unit square: x grows to the east, y to the south.

    Args:
        latitudes: (N,) degrees north; what lies beyond the square's ends is moved to them.
        longitudes: (N,) degrees east.
    """
    north = np.radians(np.clip(np.asarray(latitudes, np.float64), -MOST_NORTH, MOST_NORTH))
    return np.asarray(longitudes, np.float64) / 360 + 0.5, 0.5 - np.arcsinh(np.tan(north)) / (2 * math.pi)


def unproject(x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude of a point of the unit square, in degrees; what lies beside it counts around the globe."""
    latitude = math.degrees(math.atan(math.sinh((1 - 2 * min(max(y, 0.0), 1.0)) * math.pi)))
    return latitude, (x % 1.0) * 360 - 180


def metres_across(y: float) -> float:
    """How many metres the width of the square is at a height of it."""
    return EQUATOR_METRES * math.cos(math.radians(unproject(0.5, y)[0]))
