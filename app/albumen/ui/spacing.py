"""Room that follows the size of the text: margins and gaps of layouts, and how narrow or wide a widget may be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from albumen.ui.theme import Theme
from albumen.ui.tokens import Metrics

if TYPE_CHECKING:  # the first paint comes through here, and needs few of these
    from PySide6.QtWidgets import QAbstractSpinBox, QBoxLayout, QGridLayout, QLayout, QWidget


class Room(QObject):
    """Gives room now, and again whenever the text has another size, for as long as its parent lives."""

    def __init__(self, theme: Theme, parent: QObject, give: Callable[[Metrics], object]) -> None:
        super().__init__(parent)
        self._give = give
        give(theme.metrics)
        theme.keep(self)

    def rescale(self, metrics: Metrics) -> None:
        """Give what there is to be for these measures."""
        self._give(metrics)


def margins(theme: Theme, of: QLayout | QWidget, steps: tuple[float, float, float, float]) -> None:
    """Margins (left, top, right, bottom) of a layout or a widget, in steps of the grid (see `Metrics.space`)."""

    def give(metrics: Metrics) -> None:
        left, top, right, bottom = (metrics.space(step) for step in steps)
        of.setContentsMargins(left, top, right, bottom)

    Room(theme, of, give)


def gap(theme: Theme, layout: QLayout, step: float) -> None:
    """The gap between the parts of a layout, in steps of the grid."""
    Room(theme, layout, lambda metrics: layout.setSpacing(metrics.space(step)))


def gaps(theme: Theme, layout: QGridLayout, across: float, down: float) -> None:
    """The gaps between columns and between rows, in steps of the grid."""

    def give(metrics: Metrics) -> None:
        layout.setHorizontalSpacing(metrics.space(across))
        layout.setVerticalSpacing(metrics.space(down))

    Room(theme, layout, give)


def narrowest(theme: Theme, widget: QWidget, pixels: float) -> None:
    """How narrow a widget may be, in pixels at the usual size of the text (see `Metrics.length`)."""
    Room(theme, widget, lambda metrics: widget.setMinimumWidth(metrics.length(pixels)))


def widest(theme: Theme, widget: QWidget, pixels: float) -> None:
    """How wide a widget may be, in pixels at the usual size of the text."""
    Room(theme, widget, lambda metrics: widget.setMaximumWidth(metrics.length(pixels)))


def text_margin(theme: Theme, box: QAbstractSpinBox) -> None:
    """Have what is in a box begin where it does in other fields: a style sheet's padding is left out there."""
    Room(theme, box, lambda metrics: box.lineEdit().setTextMargins(metrics.space(1.5), 0, 0, 0))


def add_gap(theme: Theme, layout: QBoxLayout, step: float) -> None:
    """Add a gap of its own at the end, in steps of the grid."""
    from PySide6.QtWidgets import QBoxLayout

    layout.addSpacing(theme.metrics.space(step))
    item = layout.itemAt(layout.count() - 1)
    spacer = None if item is None else item.spacerItem()
    assert spacer is not None
    upright = layout.direction() in {QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop}

    def give(metrics: Metrics) -> None:
        side, rest = metrics.space(step), spacer.sizePolicy()
        width, height = (0, side) if upright else (side, 0)
        spacer.changeSize(width, height, rest.horizontalPolicy(), rest.verticalPolicy())
        layout.invalidate()

    Room(theme, layout, give)
