"""CLIP guidance: which change of the pixels brings a picture nearer to a text.

Crowson et al., "VQGAN-CLIP: Open Domain Image Generation and Editing with Natural Language Guidance", ECCV 2022: the
gradient of the squared spherical distance, averaged over random cut-outs, which keep the picture from being fooled at
one scale and place only (section 3).
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from clipcore.models.clip import CLIP


def similarity_gradient(
    model: CLIP, pixels: Tensor, text_vectors: Tensor, weights: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Cosine of pictures with texts, and its gradient by the pixels.

    Args:
        model: In evaluation mode, so that pictures of a batch do not depend on one another.
        pixels: (N, 3, H, W), preprocessed, in the model's dtype.
        text_vectors: (M, D), of any length.
        weights: (M,) of the texts; negative to move away. None weighs them equally, adding up to one.

    Returns:
        Similarity (N,), the weighted sum of the cosines, and gradient (N, 3, H, W), where `pixels + step * gradient`
        raises it. Both detached, in the dtype of `pixels`.
    """
    texts = F.normalize(text_vectors.detach().to(pixels), dim=-1)
    balance = torch.full((len(texts),), 1 / len(texts)) if weights is None else weights
    with torch.enable_grad():
        leaf = pixels.detach().clone().requires_grad_(True)
        vectors = F.normalize(model.encode_image(leaf), dim=-1)
        similarity = vectors @ texts.T @ balance.to(texts)
        (gradient,) = torch.autograd.grad(similarity.sum(), leaf)
    return similarity.detach(), gradient


def spherical_distance(a: Tensor, b: Tensor) -> Tensor:
    """Half the squared angle between vectors: 2 arcsin(|a - b| / 2)^2 for unit a and b, in [0, pi^2 / 2].

    Args:
        a: (..., D), scaled to length one here.
        b: (..., D), broadcastable to `a`.

    Returns:
        (...,)
    """
    # The square is taken of a clamped norm, whose gradient is finite where the vectors meet.
    chord = (F.normalize(a, dim=-1) - F.normalize(b, dim=-1)).square().sum(dim=-1).clamp(min=1e-12).sqrt()
    return 2 * (chord / 2).clamp(max=1 - 1e-7).arcsin().square()


def cutouts(images: Tensor, size: int, count: int, generator: torch.Generator, power: float = 1.0) -> Tensor:
    """Cut random squares out of pictures and bring them to the model's size.

    Args:
        images: (N, C, H, W).
        size: Side of the result, pixels.
        count: Squares of each picture.
        generator: On the CPU; the same seed gives the same squares.
        power: Sides are drawn as u^power between `size` (or the shorter side, if less) and the shorter side, with u
            uniform: above 1 they tend to be small.

    Returns:
        (count * N, C, size, size), the first N from the first draw; differentiable by `images`.
    """
    height, width = images.shape[-2:]
    largest = min(height, width)
    smallest = min(size, largest)
    parts = []
    for _ in range(count):
        u, top, left = torch.rand(3, generator=generator).tolist()
        side = int(smallest + (largest - smallest) * u**power)
        y, x = int(top * (height - side + 1)), int(left * (width - side + 1))
        piece = images[..., y : y + side, x : x + side]
        parts.append(F.interpolate(piece, (size, size), mode="bilinear", align_corners=False, antialias=True))
    return torch.cat(parts)


def guidance_gradient(
    model: CLIP,
    images: Tensor,
    text_vectors: Tensor,
    generator: torch.Generator,
    *,
    count: int = 16,
    weights: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Spherical distance of pictures from texts, averaged over cut-outs, and its gradient by the pictures.

    This is what guides a generator, such as a diffusion model's denoised estimate: step against the gradient.

    Args:
        model: In evaluation mode.
        images: (N, 3, H, W) in [0, 1], of any size, not normalised; the model's own mean and deviation are applied.
        text_vectors: (M, D).
        generator: Draws the cut-outs.
        count: Cut-outs of each picture; the noise falls with their number.
        weights: (M,) of the texts; negative to move away. None weighs them equally, adding up to one.

    Returns:
        Distance (N,) and gradient (N, 3, H, W), detached, in the dtype of `images`.
    """
    preprocess = model.config.preprocess
    mean, std = (torch.tensor(v).to(images)[:, None, None] for v in (preprocess.mean, preprocess.std))
    texts = text_vectors.detach().to(images)
    balance = torch.full((len(texts),), 1 / len(texts)) if weights is None else weights
    with torch.enable_grad():
        leaf = images.detach().clone().requires_grad_(True)
        pieces = cutouts((leaf - mean) / std, preprocess.size, count, generator)
        vectors = model.encode_image(pieces)  # (count N, D)
        distances = spherical_distance(vectors[:, None], texts[None]) @ balance.to(texts)
        distance = distances.view(count, -1).mean(dim=0)
        (gradient,) = torch.autograd.grad(distance.sum(), leaf)
    return distance.detach(), gradient
