"""How small and how large thumbnails can be."""

from typing import Final

SMALLEST: Final = 64
"""The least side of a tile in device-independent pixels."""
LARGEST: Final = 512
"""The side up to which the slider of the header goes before the grid has said how high it is."""
