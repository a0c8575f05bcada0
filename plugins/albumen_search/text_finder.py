"""Finds where a picture has writing: a convolutional network of 66 thousand weights that marks eight-pixel squares.

Its weights, `text_finder.npz` (float16), were learned from made pictures alone: words in 120 fonts on paper and over
photographs, beside lines, grids and dots that are no words. `tests/benchmarks/train_text_finder.py` is the recipe.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import torch

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
Weights = Mapping[str, "torch.Tensor"]


def convolved(pictures: torch.Tensor, weights: Weights) -> torch.Tensor:
    """Logits of writing, (N, 1, H / 8, W / 8).

    Args:
        pictures: (N, 3, H, W) float32 sRGB in [0, 1].
        weights: `w0`, `b0`, ... of `LAYERS`.
    """
    from torch.nn.functional import conv2d, relu

    maps = pictures - 0.5
    for number, (_, _, width, stride, dilation) in enumerate(LAYERS):
        padding = dilation * (width // 2)
        maps = conv2d(maps, weights[f"w{number}"], weights[f"b{number}"], stride, padding, dilation)
        if number < len(LAYERS) - 1:
            maps = relu(maps)
    return maps


class TextFinder:
    """Says how much of a picture is writing. Safe from any thread."""

    def __init__(self) -> None:
        import torch

        with files(__package__).joinpath(_FILE).open("rb") as opened, np.load(opened) as arrays:
            self._weights = {name: torch.from_numpy(arrays[name].astype(np.float32)) for name in arrays.files}

    def share(self, pixels: Pixels) -> float:
        """The share of a picture that lines of writing cover, in [0, 1].

        Args:
            pixels: (H, W, 3) uint8 sRGB, the longer side best at `SIDE` pixels.
        """
        import torch

        with torch.inference_mode():
            picture = torch.from_numpy(np.array(pixels, np.float32) / 255.0).permute(2, 0, 1)[None]
            return float((convolved(picture, self._weights) > 0).float().mean())
