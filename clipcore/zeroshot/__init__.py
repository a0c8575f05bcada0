"""Classification without training: prompt templates, class vectors, a calibrated classifier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipcore.on_demand import on_demand

if TYPE_CHECKING:
    from clipcore.zeroshot.background import BACKGROUND_TEXTS
    from clipcore.zeroshot.classifier import Prediction, ZeroShotClassifier
    from clipcore.zeroshot.prompt_ensemble import ClassVectorCache, TextEncoder, class_vectors
    from clipcore.zeroshot.tagging import Calibration, TagScorer, choose_tags
    from clipcore.zeroshot.templates import TEMPLATES, fill, prompts, with_article

__all__ = [
    "BACKGROUND_TEXTS",
    "TEMPLATES",
    "Calibration",
    "ClassVectorCache",
    "Prediction",
    "TagScorer",
    "TextEncoder",
    "ZeroShotClassifier",
    "choose_tags",
    "class_vectors",
    "fill",
    "prompts",
    "with_article",
]

__getattr__ = on_demand(
    __name__,
    {
        "BACKGROUND_TEXTS": "clipcore.zeroshot.background",
        "TEMPLATES": "clipcore.zeroshot.templates",
        "Calibration": "clipcore.zeroshot.tagging",
        "ClassVectorCache": "clipcore.zeroshot.prompt_ensemble",
        "Prediction": "clipcore.zeroshot.classifier",
        "TagScorer": "clipcore.zeroshot.tagging",
        "TextEncoder": "clipcore.zeroshot.prompt_ensemble",
        "ZeroShotClassifier": "clipcore.zeroshot.classifier",
        "choose_tags": "clipcore.zeroshot.tagging",
        "class_vectors": "clipcore.zeroshot.prompt_ensemble",
        "fill": "clipcore.zeroshot.templates",
        "prompts": "clipcore.zeroshot.templates",
        "with_article": "clipcore.zeroshot.templates",
    },
)
