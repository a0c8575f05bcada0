"""Where photos were taken, as arrays: a million positions come in one query and no Python loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from albumen.api.records import Ids
from albumen.core.library.columns import digit_columns
from albumen.core.library.connections import Readers

_FINE: Final = 1_000_000  # parts of a degree: a tenth of a metre
_ROWS: Final = """
SELECT group_concat(digits, '') FROM (
    SELECT substr('000000000' || id, -10)
        || substr('00000000' || CAST(round((latitude + 90) * 1000000) AS INTEGER), -9)
        || substr('00000000' || CAST(round((longitude + 180) * 1000000) AS INTEGER), -9) AS digits
    FROM (SELECT id, metadata ->> '$.latitude' AS latitude, metadata ->> '$.longitude' AS longitude
        FROM photos WHERE state <> 'missing')
    WHERE latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
"""


@dataclass(frozen=True)
class PhotoPositions:
    """Photos in sight that say where they were taken.

    Attributes:
        ids: (N,) int64.
        latitudes: (N,) float64, degrees north, in [-90, 90].
        longitudes: (N,) float64, degrees east, in [-180, 180].
        without: how many photos in sight do not say.
    """

    ids: Ids
    latitudes: npt.NDArray[np.float64]
    longitudes: npt.NDArray[np.float64]
    without: int


class Positions:
    """`library.positions`."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def all(self) -> PhotoPositions:
        """Those of all photos in sight."""
        with self._readers.read() as connection:
            text = connection.execute(_ROWS).fetchone()[0]
            count = connection.execute("SELECT count(*) FROM photos WHERE state <> 'missing'").fetchone()[0]
        ids, latitudes, longitudes = digit_columns(text or "", (10, 9, 9))
        return PhotoPositions(ids, latitudes / _FINE - 90, longitudes / _FINE - 180, count - len(ids))
