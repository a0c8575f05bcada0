"""Finds where a picture has writing: a convolutional network of 66 thousand weights that marks eight-pixel squares.

Its weights, `text_finder.npz` (float16), were learned from made pictures alone: words in 120 fonts on paper and over
photographs, beside lines, grids and dots that are no words. `tests/benchmarks/train_text_finder.py` is the recipe.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

import numpy as np
import numpy.typing as npt

LAYERS: Final = (
    # (channels in, channels out, width of the kernel, stride, dilation)
    (3, 16, 3, 2, 1),
    (16, 24, 3, 2, 1),
    (24, 32, 3, 1, 1),
    (32, 48, 3, 2, 1),
    (48, 48, 3, 1, 2),
    (48, 48, 3, 1, 4),
    (48, 1, 1, 1, 1),
)
"""All but the last are followed by a ReLU. Three strides make one field of the map cover 8 x 8 pixels."""
SIDE: Final = 256
"""Pixels of the longer side of the pictures it was trained on."""
_FILE: Final = "text_finder.npz"

Pixels = npt.NDArray[np.uint8]
Maps = npt.NDArray[np.float32]


def convolved(maps: Maps, weight: Maps, bias: Maps, stride: int, dilation: int) -> Maps:
    """A convolution with zeros around, (H / stride, W / stride, C_out), as a sum of matrix products.

    Args:
        maps: (H, W, C_in).
        weight: (C_out, C_in, K, K), K odd.
        bias: (C_out,).
        stride: Between the fields of the result.
        dilation: Between the fields that one of them sees.
    """
    height, width, _ = maps.shape
    kernel = weight.shape[2]
    edge = dilation * (kernel // 2)
    padded = np.pad(maps, ((edge, edge), (edge, edge), (0, 0)))
    rows, columns = -(-height // stride), -(-width // stride)
    out = np.empty((rows, columns, len(weight)), np.float32)
    out[:] = bias
    for y in range(kernel):
        for x in range(kernel):
            seen = padded[y * dilation :: stride, x * dilation :: stride][:rows, :columns]
            out += seen @ weight[:, :, y, x].T
    return out


class TextFinder:
    """Says how much of a picture is writing. Safe from any thread, and in NumPy: no search waits for PyTorch."""

    def __init__(self) -> None:
        with files(__package__).joinpath(_FILE).open("rb") as opened, np.load(opened) as arrays:
            self._weights = {name: arrays[name].astype(np.float32) for name in arrays.files}

    def share(self, pixels: Pixels) -> float:
        """The share of a picture that lines of writing cover, in [0, 1].

        Args:
            pixels: (H, W, 3) uint8 sRGB, the longer side best at `SIDE` pixels.
        """
        maps = np.asarray(pixels, np.float32) / 255.0 - 0.5
        for number, (_, _, _, stride, dilation) in enumerate(LAYERS):
            maps = convolved(maps, self._weights[f"w{number}"], self._weights[f"b{number}"], stride, dilation)
            if number < len(LAYERS) - 1:
                np.maximum(maps, 0.0, out=maps)
        return float((maps > 0).mean())
