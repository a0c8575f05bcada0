"""Classification without training: prompt templates, class vectors, a calibrated classifier."""

from clipcore.zeroshot.class_vectors import ClassVectorCache, TextEncoder, class_vectors
from clipcore.zeroshot.classifier import Prediction, ZeroShotClassifier
from clipcore.zeroshot.templates import TEMPLATES, fill, prompts, with_article

__all__ = [
    "TEMPLATES",
    "ClassVectorCache",
    "Prediction",
    "TextEncoder",
    "ZeroShotClassifier",
    "class_vectors",
    "fill",
    "prompts",
    "with_article",
]
