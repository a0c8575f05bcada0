"""Random views of photos, a whole batch at a time."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

_LUMA = (0.299, 0.587, 0.114)  # ITU-R BT.601, as in Pillow's conversion to grey


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far a view may differ from its photo.

    Attributes:
        smallest_area: a crop keeps between this share of the photo and all of it.
        aspect: a crop's sides differ at most by this factor.
        brightness: light and contrast are multiplied by factors in [1 - b, 1 + b].
        saturation: colour is scaled by factors in [1 - s, 1 + s].
        grey: share of views without colour.
        tint: standard deviation of each channel's gain.
        blurred: share of views that are scaled down and up again, to between 35 % and 75 % of their size: many photos
            of the world are small.
    """

    smallest_area: float = 0.4
    aspect: float = 1.3
    brightness: float = 0.25
    saturation: float = 0.4
    grey: float = 0.04
    tint: float = 0.06
    blurred: float = 1 / 6


def views(photos: Tensor, size: int, settings: Augmentation) -> Tensor:
    """One random view of each photo, drawn with torch's global generator.

    Args:
        photos: (N, H, W, 3) uint8.
        size: side of the views, pixels.

    Returns:
        (N, 3, size, size) float32 in [0, 1].
    """
    x = photos.permute(0, 3, 1, 2).contiguous().float().div_(255)
    x = _colour(_blur(_crop(x, size, settings), settings), settings)
    return x.clamp_(0, 1)


def _uniform(count: int, low: float, high: float) -> Tensor:
    return torch.rand(count) * (high - low) + low


def _crop(x: Tensor, size: int, settings: Augmentation) -> Tensor:
    """Crop, stretch, mirror and scale in one bilinear sampling."""
    n = len(x)
    area = _uniform(n, settings.smallest_area, 1.0)
    aspect = torch.exp(_uniform(n, -math.log(settings.aspect), math.log(settings.aspect)))
    width, height = (area * aspect).sqrt().clamp(max=1), (area / aspect).sqrt().clamp(max=1)
    mirror = torch.where(torch.rand(n) < 0.5, -1.0, 1.0)
    matrix = torch.zeros(n, 2, 3)
    matrix[:, 0, 0] = width * mirror
    matrix[:, 0, 2] = _uniform(n, -1, 1) * (1 - width)
    matrix[:, 1, 1] = height
    matrix[:, 1, 2] = _uniform(n, -1, 1) * (1 - height)
    grid = F.affine_grid(matrix, [n, 3, size, size], align_corners=False)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="reflection", align_corners=False)


def _blur(x: Tensor, settings: Augmentation) -> Tensor:
    count = round(len(x) * settings.blurred)
    if count:
        size = x.shape[-1]
        small = max(8, round(size * float(_uniform(1, 0.35, 0.75))))
        down = F.interpolate(x[:count], size=(small, small), mode="bilinear", antialias=True, align_corners=False)
        x[:count] = F.interpolate(down, size=(size, size), mode="bilinear", align_corners=False)
    return x


def _colour(x: Tensor, settings: Augmentation) -> Tensor:
    """Light, contrast, saturation and tint, as one 3 x 3 matrix and an offset for each photo."""
    n = len(x)
    light = _uniform(n, 1 - settings.brightness, 1 + settings.brightness)
    contrast = _uniform(n, 1 - settings.brightness, 1 + settings.brightness)
    saturation = _uniform(n, 1 - settings.saturation, 1 + settings.saturation)
    saturation = torch.where(torch.rand(n) < settings.grey, 0.0, saturation).view(n, 1, 1)
    grey = torch.tensor(_LUMA).expand(3, 3)
    matrix = saturation * torch.eye(3) + (1 - saturation) * grey
    matrix = matrix * (light * contrast).view(n, 1, 1) * (1 + settings.tint * torch.randn(n, 3, 1))
    offset = ((1 - contrast) * light).view(n, 1) * x.mean(dim=(2, 3))
    return torch.baddbmm(offset.unsqueeze(2), matrix, x.flatten(2)).view_as(x)
