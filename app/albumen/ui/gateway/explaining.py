"""Why a photograph matches a search, for the window. Call `heat` on a worker thread."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from albumen.api import CancelToken, UserError
from albumen.core.query import And, Node, Or, QueryError, Text, parse
from albumen.core.thumbnail import PREVIEW
from albumen.host.session import Session
from albumen.ui.gateway.browsing import Browsing
from albumen.ui.pictures import Pixels

Heat = npt.NDArray[np.float32]

_LEAST: Final = 1e-6  # of the greatest value below which a map says nothing


class Explaining:
    """Shows where a photograph matches."""

    def __init__(self, session: Session, browsing: Browsing) -> None:
        self._session = session
        self._browsing = browsing

    def subject(self, query: str) -> str:
        """What a query looks for in photographs, in plain words; "" where it asks for nothing that can be seen."""
        try:
            node = parse(query)
        except QueryError:
            return ""
        return ", ".join(_wanted(node))

    def part(self, photo_id: int, left: float, top: float, right: float, bottom: float) -> Pixels:
        """A part of a photograph, (H, W, 3) uint8 sRGB, at least one pixel, by its edges in fractions of its sides.

        Raises:
            UserError: the photograph is covered or cannot be read.
        """
        pixels = self._browsing.pixels(photo_id, None)
        if photo_id in self._session.shields.of([photo_id]):
            raise UserError("This photo is covered; show it first to search for a part of it.")
        height, width = pixels.shape[:2]
        x, y = min(int(left * width), width - 1), min(int(top * height), height - 1)
        return pixels[y : max(round(bottom * height), y + 1), x : max(round(right * width), x + 1)]

    def heat(self, photo_id: int, subject: str, cancel: CancelToken) -> Heat:
        """Where a text matches a photograph: (H, W) float32 in [0, 1] over the upright picture, at preview size.

        Raises:
            UserError: the photograph is covered or cannot be read, the model can give no such map, or the map is flat.
            Cancelled: it is no longer wanted.
        """
        pixels = self._browsing.pixels(photo_id, PREVIEW)
        cancel.raise_if_cancelled()
        if photo_id in self._session.shields.of([photo_id]):
            raise UserError("This photo is covered; show it first to see where it matches.")
        heat = self._session.encoder.heat_map(pixels, subject)
        cancel.raise_if_cancelled()
        if heat.max() < _LEAST:
            raise UserError("No part of this photo stands out for “{subject}”.", subject=subject)
        return heat


def _wanted(node: Node | None) -> list[str]:
    match node:
        case Text(words, sign) if sign != "-":
            return [words]
        case And(parts) | Or(parts):
            return [words for part in parts for words in _wanted(part)]
        case _:
            return []
