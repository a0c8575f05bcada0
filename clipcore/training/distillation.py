"""What a student learns from a teacher: directions, relations, features and classes."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def cosine_distance(student: Tensor, teacher: Tensor) -> Tensor:
    """Mean of 1 - cosine between rows (N, D) of both, in [0, 2], scalar float32."""
    return 1.0 - F.cosine_similarity(student.float(), teacher.float(), dim=-1).mean()


def relational(student: Tensor, teacher: Tensor, anchors: Tensor, sharpness: float) -> Tensor:
    """How the student's similarities to anchors differ from the teacher's.

    The Kullback-Leibler divergence between softmax distributions over the anchors: the order and the distances of
    neighbours are taught, not only each vector's own place.

    Args:
        student: (N, D) features, normalised here.
        teacher: (N, D) unit rows.
        anchors: (M, D) unit rows both are compared with.
        sharpness: inverse temperature of both distributions.

    Returns:
        The mean divergence, at least 0, scalar float32.
    """
    wanted = F.log_softmax(sharpness * teacher.float() @ anchors.T, dim=1)
    given = F.log_softmax(sharpness * F.normalize(student.float(), dim=-1) @ anchors.T, dim=1)
    return F.kl_div(given, wanted, reduction="batchmean", log_target=True)


def top_classes(logits: Tensor, classes: Tensor, probabilities: Tensor) -> Tensor:
    """Cross-entropy with a teacher of whom only the top classes are known.

    Args:
        logits: (N, C).
        classes: (N, K) int64, the teacher's best classes.
        probabilities: (N, K); rows are scaled to add up to one.

    Returns:
        Scalar float32.
    """
    weights = probabilities / probabilities.sum(dim=1, keepdim=True)
    chosen = F.log_softmax(logits.float(), dim=1).gather(1, classes)
    return -(weights * chosen).sum(dim=1).mean()


def feature_scale(features: Tensor, power: float = 0.7) -> Tensor:
    """Factors (D,) that bring a teacher's principal components nearer to each other: 1 / std ** power, unit overall.

    Left as they are, the first few components would be all that the squared error sees; fully whitened, the last ones,
    mostly noise, would count as much as the first.
    """
    factors = features.std(dim=0).clamp_min(torch.finfo(features.dtype).eps) ** -power
    return factors / (features * factors).std()
