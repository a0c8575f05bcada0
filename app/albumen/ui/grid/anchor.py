"""Keeps the photographs in view where they are while tiles are placed anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from albumen.ui.grid.view import PhotoGrid


class Anchor(NamedTuple):
    """A photograph in view, and how far below the top it is, in pixels."""

    photo_id: int
    below: int


def anchor_of(grid: PhotoGrid) -> Anchor | None:
    """The current photograph where it is in view, else the first that is; None at the very top.

    What is at the very top stays at the top, so that new photographs are seen.
    """
    top = grid.verticalOffset()
    first, end = grid.tiles.visible(top, top + grid.viewport().height())
    if top == 0 or first >= end:
        return None
    current = grid.currentIndex().row()
    first = current if first <= current < end else first
    return Anchor(grid.photos.id_at(first), grid.tiles.box(first).y - top)


def restore(grid: PhotoGrid, anchor: Anchor | None) -> None:
    """Scroll so that the photograph is where it was, if it is still shown."""
    row = grid.photos.row_of(anchor.photo_id) if anchor else -1
    if anchor and row >= 0:
        box = grid.tiles.box(row)
        grid.verticalScrollBar().setValue(box.y - anchor.below)
        if 2 * box.height > grid.viewport().height():  # no other is seen whole, so this one is
            grid.scrollTo(grid.photos.index(row, 0))
