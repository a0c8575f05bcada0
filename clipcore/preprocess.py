"""Pictures to the pixels a tower expects, exactly as the reference implementations do it.

The reference is CLIP's own transform (Pillow's antialiased resampling on 8-bit RGB, centre crop, mean and standard
deviation). Two things are better than there: a picture's EXIF orientation is obeyed, and 16-bit pictures are scaled to
8 bits instead of clipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from clipcore.config import PreprocessConfig
from clipcore.errors import ImageError
from clipcore.resizing import ImageLike, native_size, resize, to_rgb

__all__ = ["ImageLike", "Preprocess", "native_size", "to_rgb"]


class Preprocess:
    """Callable that prepares pictures for one image tower."""

    def __init__(self, config: PreprocessConfig) -> None:
        self.config = config
        self._mean = torch.tensor(config.mean, dtype=torch.float32).view(1, 3, 1, 1)
        self._std = torch.tensor(config.std, dtype=torch.float32).view(1, 3, 1, 1)

    def __call__(self, images: ImageLike | Sequence[ImageLike]) -> Tensor:
        """Prepare pictures.

        Args:
            images: one or several PIL images of any mode, paths, or arrays as `to_rgb` takes them.

        Returns:
            Normalised float32 (N, 3, size, size); (N, 3, H, W) where the config keeps shapes.

        Raises:
            ImageError: If a picture cannot be read, or kept shapes differ; `groups` takes those.
        """
        batch: Sequence[Any] = [images] if isinstance(images, str | PathLike | Image.Image | np.ndarray) else images
        if not batch:
            return torch.empty(0, 3, self.config.size, self.config.size)
        groups = self.groups(batch)
        if len(groups) > 1:
            raise ImageError("Pictures of different shapes cannot be stacked; prepare them one at a time.")
        return groups[0][1]

    def groups(self, images: Sequence[ImageLike]) -> list[tuple[list[int], Tensor]]:
        """Prepare pictures, stacked by the shape they end up with.

        Returns:
            For each shape, the pictures' places in `images` and their pixels (n, 3, H, W). Only configs that keep
            shapes give more than one.

        Raises:
            ImageError: If a picture cannot be read.
        """
        prepared: dict[tuple[int, int], tuple[list[int], list[NDArray[np.uint8]]]] = {}
        for place, image in enumerate(images):
            pixels = np.asarray(self.resize(to_rgb(image)))
            places, stack = prepared.setdefault(pixels.shape[:2], ([], []))
            places.append(place)
            stack.append(pixels)
        return [(places, self.normalize(torch.from_numpy(np.stack(stack)))) for places, stack in prepared.values()]

    def resize(self, image: Image.Image) -> Image.Image:
        """Bring an RGB picture to size x size, or to whole patches, by the config's rule."""
        return resize(image, self.config)

    def normalize(self, pixels: Tensor) -> Tensor:
        """Turn 8-bit pixels (N, H, W, 3) into float32 (N, 3, H, W), less the mean, over the standard deviation."""
        x = pixels.permute(0, 3, 1, 2).to(torch.float32, memory_format=torch.contiguous_format) / 255.0
        return (x - self._mean) / self._std
