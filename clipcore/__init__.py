"""clipcore: the CLIP family in PyTorch.

    clip = clipcore.load("folder or file")
    clip.encode_images(["dog.jpg"]) @ clip.encode_texts(["a dog"]).T

Importing this package loads neither torch nor a model; `load`, `save` and the classes come when they are first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

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

_HOMES = {
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
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'clipcore' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
