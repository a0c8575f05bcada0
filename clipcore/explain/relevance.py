"""Where does a text match a picture? Relevance: which places moved the pooled vector towards the text.

Towers that attend: attention weighted by its own gradient and carried through the layers (Chefer, Gur and Wolf,
"Generic Attention-model Explainability for Interpreting Bi-Modal and Encoder-Decoder Transformers", ICCV 2021,
section 3). Towers that convolve and average: Grad-CAM at the last feature map (Selvaraju et al., ICCV 2017, section 3).
See `clipcore.explain.dense` for the other question: what each place says by itself.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.errors import UnsupportedArchitecture
from clipcore.explain.attention import recorded_attention
from clipcore.explain.dense import pool_features
from clipcore.models.clip import CLIP
from clipcore.models.convnext import ConvNeXt
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.models.resnet import ModifiedResNet


def relevance_map(model: CLIP, pixels: Tensor, text_vectors: Tensor, *, last: int | None = None) -> Tensor:
    """Show which places of a picture speak for a text.

    In a tower that attends, for every self-attention A with gradient G of the similarity, relevance flows by
    R <- R + mean over heads of max(G * A, 0) R (equations 5 and 6). A pooling attention over the tokens comes last and
    multiplies R, whose part beside the identity is first scaled to rows of sum one (equations 8 to 10). Of the final R
    the row of the pooled token is kept, or the mean row where patches are averaged.

    In a tower that averages a feature map f with gradient g of the similarity, relevance is max(f . mean of g, 0)
    (Grad-CAM, equations 1 and 2).

    Args:
        model: In evaluation mode. Its image tower may be a ViT of any pooling, EVA, ModifiedResNet, EfficientNetLite or
            ConvNeXt.
        pixels: (N, 3, H, W), preprocessed.
        text_vectors: (N, D), one text for each picture, or (1, D) for all.
        last: Follow only this many of the last attentions; early layers add noise in deep towers. None follows all.

    Returns:
        (N, h, w) float32, not negative, on the grid of patches or of the last feature map; larger is more relevant. A
        picture's values compare with one another, not with those of another picture.

    Raises:
        UnsupportedArchitecture: The tower neither attends nor averages a map, or its tokens lie on no square grid.
    """
    if isinstance(model.visual, EfficientNetLite | ConvNeXt):
        return _grad_cam(model.visual, pixels, text_vectors)
    with torch.enable_grad(), recorded_attention() as recorded:
        # Asking for the gradient of the pixels puts every attention into the graph, also in a frozen model.
        vectors = F.normalize(model.encode_image(pixels.detach().clone().requires_grad_(True)), dim=-1)
        texts = F.normalize(text_vectors.detach(), dim=-1).to(vectors.dtype)
        maps = recorded[-last:] if last else recorded
        if not maps:
            raise UnsupportedArchitecture("This image tower has no attention, so there is no relevance to follow.")
        gradients = torch.autograd.grad((vectors * texts).sum(), maps)
    # (N, Q, L) for each attention
    steps = [(a.detach() * g).clamp(min=0).mean(dim=1).float() for a, g in zip(maps, gradients, strict=True)]
    size = steps[0].shape[-1]
    identity = torch.eye(size, device=pixels.device)
    flow = torch.zeros(pixels.shape[0], size, size, device=pixels.device)  # R without the identity
    pooled = False
    for step in steps:
        if step.shape[-2] == step.shape[-1]:
            flow = flow + step @ (flow + identity)
        else:  # the queries of a pooler, of which the first makes the vector
            mixed = flow / flow.sum(dim=-1, keepdim=True).clamp(min=torch.finfo(flow.dtype).tiny)
            flow, pooled = step @ (mixed + identity), True
    return _grid(_row(model.visual, flow, pooled=pooled))


def _grad_cam(tower: EfficientNetLite | ConvNeXt, pixels: Tensor, text_vectors: Tensor) -> Tensor:
    with torch.enable_grad():
        features = tower.features(pixels).detach().requires_grad_(True)  # (N, C, h, w)
        vectors = F.normalize(pool_features(tower, features), dim=-1)
        texts = F.normalize(text_vectors.detach(), dim=-1).to(vectors.dtype)
        (gradient,) = torch.autograd.grad((vectors * texts).sum(), features)
    weights = gradient.mean(dim=(2, 3), keepdim=True)
    return (features.detach() * weights).sum(dim=1).clamp(min=0).float()


def _row(tower: nn.Module, flow: Tensor, *, pooled: bool) -> Tensor:
    """Pick what flowed from the patches into the pooled token: (N, patches)."""
    config = getattr(tower, "config", None)
    prefix = int(getattr(tower, "prefix_tokens", 1))
    if isinstance(tower, ModifiedResNet):
        return flow[:, 0, 1:]  # the first token of its pool is the mean of all positions
    if pooled:
        return flow[:, 0, prefix:]
    if config is not None and config.pool == "avg":
        return flow[:, prefix:, prefix:].mean(dim=1)
    return flow[:, 0, prefix:]


def _grid(row: Tensor) -> Tensor:
    side = math.isqrt(row.shape[1])
    if side * side != row.shape[1]:
        raise UnsupportedArchitecture(f"{row.shape[1]} patches do not lie on a square grid.")
    return row.reshape(-1, side, side)


def heat_map(values: Tensor, height: int, width: int) -> Tensor:
    """Stretch a map to a picture's size for display.

    Args:
        values: (N, h, w), as from `relevance_map` or one text of `dense_similarity`.
        height: H, pixels.
        width: W, pixels.

    Returns:
        (N, H, W) float32 in [0, 1], from a map's own least value to its greatest; a flat map is all zero.
    """
    low, high = (extreme(values.float(), dim=(1, 2), keepdim=True) for extreme in (torch.amin, torch.amax))
    scaled = (values.float() - low) / torch.where(high > low, high - low, 1.0)
    return F.interpolate(scaled[:, None], (height, width), mode="bilinear", align_corners=False)[:, 0]
