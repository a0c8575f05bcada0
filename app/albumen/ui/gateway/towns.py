"""Names of the places photographs were taken at. Call on a worker thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Final

import numpy as np

from albumen.core.library import Library
from albumen.core.places import Places
from albumen.core.resources import resource
from albumen.core.town_finder import Town, TownFinder
from albumen.ui.records import Ids

_ASKED: Final = 500  # photographs of many that are looked at for where they are
_MOST: Final = 0.6  # of them are in the town that names them all


class Towns:
    """Looks places up in the list of towns that comes with the program; nothing is asked of a network."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _places(self) -> Places:
        return Places.read(resource("map", "places.npz"))

    @cached_property
    def _finder(self) -> TownFinder:
        return TownFinder(self._places, resource("map", "spellings.npz"))

    def find(self, text: str) -> list[Town]:
        """The towns whose name begins with `text`; the first call reads them."""
        return self._finder.find(text)

    def of(self, said: Mapping[str, object]) -> str:
        """The town that metadata with a latitude and a longitude means, "Rome, Italy"; "" where it means none."""
        latitude, longitude = said.get("latitude"), said.get("longitude")
        if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
            return ""
        return self._places.name(float(latitude), float(longitude))

    def common(self, ids: Ids) -> str:
        """The town that most of the photographs (N,) are in, of those that have a place; "" where it is no one town."""
        found = self._library.positions.all()
        placed = np.flatnonzero(np.isin(found.ids, ids))
        if not len(placed):
            return ""
        placed = placed[:: -(-len(placed) // _ASKED)]
        towns = self._places.towns(found.latitudes[placed], found.longitudes[placed])
        town, count = Counter(towns.tolist()).most_common(1)[0]
        return self._places.words(town) if count >= _MOST * len(placed) else ""
