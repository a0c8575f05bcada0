"""Measures over unit vectors: caption quality, retrieval, calibration. NumPy only; nothing here loads a model."""

from clipcore.metrics.calibration import (
    ReliabilityBin,
    expected_calibration_error,
    fit_temperature,
    negative_log_likelihood,
    reliability,
    softmax,
)
from clipcore.metrics.clipscore import clip_score, filter_pairs, paired_cosines, ref_clip_score, similarity
from clipcore.metrics.retrieval import (
    RetrievalReport,
    average_precision,
    first_ranks,
    mean_average_precision,
    recall_at_k,
    retrieval_report,
)

__all__ = [
    "ReliabilityBin",
    "RetrievalReport",
    "average_precision",
    "clip_score",
    "expected_calibration_error",
    "filter_pairs",
    "first_ranks",
    "fit_temperature",
    "mean_average_precision",
    "negative_log_likelihood",
    "paired_cosines",
    "recall_at_k",
    "ref_clip_score",
    "reliability",
    "retrieval_report",
    "similarity",
    "softmax",
]
