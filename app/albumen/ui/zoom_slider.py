"""The slider of the thumbnails' size: equal ways make them larger by equal factors."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QSlider, QWidget

_DOUBLING: Final = 120  # steps of the slider that double the size
_STEP: Final = 15  # of an arrow key: a twelfth larger
_PAGE: Final = 60
_HORIZONTAL: Final = 1  # of Qt.Orientation; the first paint does not wait for all enumerators of Qt


class ZoomSlider(QSlider):
    """Chooses a side length in device-independent pixels.

    Args:
        smallest: the least side.
        largest: the greatest, until `set_largest` says otherwise.
    """

    side_chosen = Signal(int)

    def __init__(self, smallest: int, largest: int, parent: QWidget | None = None) -> None:
        super().__init__()  # with a parent, it would be looked whether that is an orientation
        self.setParent(parent)
        self.setProperty("orientation", _HORIZONTAL)
        self._smallest = smallest
        self._side = smallest
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.set_largest(largest)
        self.valueChanged.connect(self._moved)

    @property
    def side(self) -> int:
        """The side chosen or shown last."""
        return self._side

    def show_side(self, side: int) -> None:
        """Show a side without announcing it."""
        self._side = side
        with QSignalBlocker(self):
            self.setValue(self._place(side))

    @Slot(int)
    def set_largest(self, largest: int) -> None:
        """Change the greatest side; one beyond the former end is shown where it belongs."""
        with QSignalBlocker(self):
            self.setRange(0, self._place(max(largest, self._smallest)))
        self.show_side(self._side)

    def _place(self, side: int) -> int:
        return round(_DOUBLING * math.log2(max(side, self._smallest) / self._smallest))

    @Slot(int)
    def _moved(self, place: int) -> None:
        self._side = round(self._smallest * 2 ** (place / _DOUBLING))
        self.side_chosen.emit(self._side)
