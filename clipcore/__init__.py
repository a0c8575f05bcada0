"""clipcore: the CLIP family in PyTorch.

    clip = clipcore.load("folder or file")
    clip.encode_images(["dog.jpg"]) @ clip.encode_texts(["a dog"]).T

Importing this package loads neither torch nor a model; `load`, `save` and the classes come when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipcore.on_demand import on_demand

if TYPE_CHECKING:
    from clipcore.adapter import LinearAdapter
    from clipcore.api import Clip
    from clipcore.config import ClipConfig, PreprocessConfig, TextConfig, VisionConfig
    from clipcore.loading import load
    from clipcore.models.clip import CLIP
    from clipcore.registry import ModelInfo, list_models
    from clipcore.saving import save

__all__ = [
    "CLIP",
    "Clip",
    "ClipConfig",
    "LinearAdapter",
    "ModelInfo",
    "PreprocessConfig",
    "TextConfig",
    "VisionConfig",
    "list_models",
    "load",
    "save",
]

__getattr__ = on_demand(
    __name__,
    {
        "CLIP": "clipcore.models.clip",
        "Clip": "clipcore.api",
        "ClipConfig": "clipcore.config",
        "LinearAdapter": "clipcore.adapter",
        "ModelInfo": "clipcore.registry",
        "PreprocessConfig": "clipcore.config",
        "TextConfig": "clipcore.config",
        "VisionConfig": "clipcore.config",
        "list_models": "clipcore.registry",
        "load": "clipcore.loading",
        "save": "clipcore.saving",
    },
)
