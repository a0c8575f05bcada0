"""Image towers that open_clip takes from timm: their sizes by timm's names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clipcore.checkpoints.timm_towers import is_timm_tower, tower_vision
from clipcore.config import VisionConfig
from clipcore.errors import UnsupportedArchitecture


def timm_vision(section: Mapping[str, Any], size: int) -> VisionConfig:
    """The image tower of an open_clip `vision_cfg` with a `timm_model_name`.

    Raises:
        UnsupportedArchitecture: If clipcore has no such network.
    """
    if is_timm_tower(section["timm_model_name"]):
        return tower_vision(section, size)
    raise UnsupportedArchitecture(f"clipcore has no image tower like timm's {section['timm_model_name']!r}.")
