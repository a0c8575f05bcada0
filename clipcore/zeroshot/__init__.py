"""Classification without training: prompt templates, class vectors, a calibrated classifier."""

from clipcore.zeroshot.background import BACKGROUND_TEXTS
from clipcore.zeroshot.class_vectors import ClassVectorCache, TextEncoder, class_vectors
from clipcore.zeroshot.classifier import Prediction, ZeroShotClassifier
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
