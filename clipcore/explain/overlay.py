"""Maps in the coordinates of the picture they explain, ready to be laid over it."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from clipcore.api import Clip
from clipcore.config import PreprocessConfig
from clipcore.explain.dense import dense_similarity
from clipcore.explain.relevance import relevance_map
from clipcore.preprocess import ImageLike, to_rgb

Method = Literal["relevance", "dense"]


class Box(NamedTuple):
    """A rectangle in pixels of a picture; it may reach beyond the picture."""

    left: float
    top: float
    right: float
    bottom: float


def seen_box(config: PreprocessConfig, width: int, height: int) -> Box:
    """What of a picture the model sees: the part of it that `Preprocess.resize` brings to size x size.

    Args:
        config: The model's preprocessing.
        width: Of the upright picture, pixels.
        height: Of the upright picture, pixels.
    """
    size = config.size
    if config.resize == "longest":
        scale = size / max(width, height)
        new_width, new_height = max(round(width * scale), 1), max(round(height * scale), 1)
        left, top = -((size - new_width) // 2), -((size - new_height) // 2)
    elif config.resize == "squash":
        new_width = new_height = config.shorter_side or size
        left = top = (new_width - size) // 2
    else:
        side, short = config.shorter_side or size, min(width, height)
        new_width, new_height = int(side * width / short), int(side * height / short)
        left, top = round((new_width - size) / 2), round((new_height - size) / 2)
    across, down = width / new_width, height / new_height
    return Box(left * across, top * down, (left + size) * across, (top + size) * down)


def spread(values: Tensor, box: Box, width: int, height: int) -> Tensor:
    """Lay a map over the picture: zero where the model did not look.

    Args:
        values: (h, w), over `box`.
        box: In pixels of the picture.
        width: W of the picture.
        height: H of the picture.

    Returns:
        (H, W) float32 in [0, 1], from the map's least value to its greatest; a flat map is all zero.
    """
    low, high = values.float().min(), values.float().max()
    scaled = (values.float() - low) / torch.where(high > low, high - low, 1.0)
    # grid_sample counts from -1 to 1 across the map; half a pixel in, where the middle of the first pixel is.
    x = (torch.arange(width, device=values.device) + 0.5 - box.left) / (box.right - box.left) * 2 - 1
    y = (torch.arange(height, device=values.device) + 0.5 - box.top) / (box.bottom - box.top) * 2 - 1
    grid = torch.stack(torch.meshgrid(x, y, indexing="xy"), dim=-1)[None]  # (1, H, W, 2)
    laid = F.grid_sample(scaled[None, None], grid, mode="bilinear", padding_mode="border", align_corners=False)[0, 0]
    return laid * ((x.abs() <= 1)[None] & (y.abs() <= 1)[:, None])


def text_heat_map(clip: Clip, image: ImageLike, text: str, method: Method = "relevance") -> npt.NDArray[np.float32]:
    """Show where a text matches a picture.

    Args:
        clip: A loaded model.
        image: A path, PIL image or array, see `clipcore.preprocess.to_rgb`.
        text: What to look for.
        method: `relevance` asks which places made the picture match, `dense` what each place says by itself.

    Returns:
        (H, W) float32 in [0, 1] over the upright picture; zero where the model's crop did not reach.

    Raises:
        ImageError: The picture cannot be read.
        UnsupportedArchitecture: The image tower has no such map.
    """
    picture = to_rgb(image)
    pixels = clip.preprocess(picture).to(clip.device, clip.dtype)
    words = clip.encode_texts([text])
    if clip.adapter is not None and clip.adapter.image is not None:
        words = words @ clip.adapter.image.T  # (v A) . t = v . (t A^T): what the tower's own vectors are compared with
    vector = torch.from_numpy(words).to(clip.device)
    if method == "relevance":
        values = relevance_map(clip.model, pixels, vector)[0]
    else:
        values = dense_similarity(clip.model, pixels, vector)[0, 0]
    laid = spread(values, seen_box(clip.config.preprocess, *picture.size), *picture.size)
    heat: npt.NDArray[np.float32] = laid.cpu().numpy().astype(np.float32)
    return heat
