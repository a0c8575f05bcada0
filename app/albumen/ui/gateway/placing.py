"""Where photographs were taken, for the map. Call on a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from albumen.core.map_clusters import PhotoMap
from albumen.core.map_world import Scale, World, read_world
from albumen.core.resources import resource
from albumen.host.session import Session
from albumen.ui.records import Ids

_TILE_ENDINGS: Final = ("png", "jpg", "jpeg", "webp")
_LARGEST_TILE: Final = 4 * 2**20  # bytes; anything larger is no tile of a map


@dataclass(frozen=True)
class Placed:
    """The photographs on the map, and those (N,) int64 of which nobody knows where they were taken, newest first."""

    photos: PhotoMap
    without: Ids


class Placing:
    """The places of photographs, the shape of the world, and tiles from a folder of the owner's."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def placed(self) -> Placed:
        """Everything that lies on the map, hidden photographs left out."""
        found = self._session.library.positions.all()
        everything = self._session.shields.without_hidden(self._session.library.photos.ids())
        seen = np.isin(found.ids, everything)
        photos = PhotoMap(found.ids[seen], found.latitudes[seen], found.longitudes[seen])
        return Placed(photos, everything[~np.isin(everything, found.ids)])

    def world(self, scale: Scale) -> World:
        """The coastlines and borders."""
        return read_world(resource("map", "world.npz"), scale)

    def tile(self, folder: Path, zoom: int, x: int, y: int) -> bytes:
        """An encoded tile of the owner's own folder, `zoom/x/y.png` or .jpg; empty where there is none."""
        for ending in _TILE_ENDINGS:
            path = folder / str(zoom) / str(x) / f"{y}.{ending}"
            try:
                if path.stat().st_size <= _LARGEST_TILE:
                    return path.read_bytes()
            except OSError:
                continue
        return b""
