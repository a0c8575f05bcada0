"""Which shapes the thumbnails in view are to have; asked for in every frame, so nothing is reckoned twice."""

from __future__ import annotations

from collections.abc import Sequence

from albumen.ui.grid.geometry import Geometry, GridGeometry
from albumen.ui.grid.thumbnails import Shape


class Shapes:
    """Remembers the shapes of the photographs that were in view last."""

    def __init__(self) -> None:
        self._made_for: tuple[Geometry, float, bool] | None = None
        self._known: dict[int, Shape] = {}

    def of(self, geometry: Geometry, rows: Sequence[int], ratio: float, fill: bool) -> Shape | list[Shape]:
        """One shape where all tiles are alike, else one for each of the rows.

        Args:
            geometry: where the tiles lie.
            rows: photographs by their place in the list.
            ratio: device pixels in a device-independent one.
            fill: cut squares, or show photographs whole in them.
        """
        if isinstance(geometry, GridGeometry):
            return Shape(round(geometry.tile * ratio), fill)
        made_for = (geometry, ratio, fill)
        if made_for != self._made_for:
            self._made_for, self._known = made_for, {}
        known = self._known
        shapes = [known.get(row) or _shape(geometry, row, ratio, fill) for row in rows]
        self._known = dict(zip(rows, shapes, strict=True))
        return shapes


def _shape(geometry: Geometry, row: int, ratio: float, fill: bool) -> Shape:
    box = geometry.box(row)
    width, height = round(box.width * ratio), round(box.height * ratio)
    return Shape(width, fill) if width == height else Shape(width, True, height)
