"""Where does a text match a picture? Two maps over the patches, with different questions behind them.

`relevance_map` asks which patches moved the pooled vector towards the text: attention weighted by its own gradient and
carried through the layers (Chefer, Gur and Wolf, "Generic Attention-model Explainability for Interpreting Bi-Modal and
Encoder-Decoder Transformers", ICCV 2021, section 3). It works for every tower that attends.

`dense_similarity` asks what each patch itself says: the attention that makes the pooled vector is replaced by its value
path, so that every patch gets a vector of its own in the shared space (Zhou, Loy and Dai, "Extract Free Dense Labels
from CLIP" (MaskCLIP), ECCV 2022, section 3.1).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.errors import UnsupportedArchitecture
from clipcore.explain.attention import recorded_attention
from clipcore.models.clip import CLIP
from clipcore.models.layers import Block
from clipcore.models.pool import AttentionalPool
from clipcore.models.resnet import ModifiedResNet
from clipcore.models.vit import VisionTransformer


def relevance_map(model: CLIP, pixels: Tensor, text_vectors: Tensor, *, last: int | None = None) -> Tensor:
    """Show which patches speak for a text.

    For every self-attention A with gradient G of the similarity, relevance flows by R <- R + mean over heads of
    max(G * A, 0) R (equations 5 and 6). A pooling attention over the tokens comes last and multiplies R, whose part
    beside the identity is first scaled to rows of sum one (equations 8 to 10). Of the final R the row of the pooled
    token is kept, or the mean row where patches are averaged.

    Args:
        model: Its image tower must attend: ViT, SigLIP, CoCa, EVA or ModifiedResNet.
        pixels: (N, 3, H, W), preprocessed.
        text_vectors: (N, D), one text for each picture, or (1, D) for all.
        last: Follow only this many of the last attentions; early layers add noise in deep towers. None follows all.

    Returns:
        (N, h, w) float32, not negative, on the grid of patches; larger is more relevant. A picture's values compare
        with one another, not with those of another picture.

    Raises:
        UnsupportedArchitecture: The tower does not attend, or its tokens do not lie on a square grid.
    """
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


def dense_vectors(model: CLIP, pixels: Tensor) -> Tensor:
    """Give every patch a vector in the space of the texts.

    The attention of the last block, and that of the pooler if there is one, give each patch its own value instead of a
    mixture; an attention over a sequence of one token does just that. With a class token the last block's shortcut and
    MLP are left out as well: they were trained for that token only, and blur the patches (Lan et al., "ClearCLIP",
    ECCV 2024, section 3).

    Args:
        model: Its image tower must be a ViT (of any pooling) or ModifiedResNet.
        pixels: (N, 3, H, W), preprocessed.

    Returns:
        (N, h, w, D) float32 unit vectors.

    Raises:
        UnsupportedArchitecture: Another tower, or patches that do not lie on a square grid.
    """
    tower = model.visual
    if isinstance(tower, ModifiedResNet):
        features = tower.features(pixels).flatten(2).transpose(1, 2)  # (N, h w, C)
        pool = tower.attnpool
        dense = pool.c_proj(pool.v_proj(features + pool.positional_embedding[1:]))
    elif isinstance(tower, VisionTransformer) and not isinstance(tower.attn_pool, AttentionalPool):
        dense = _vit_patches(tower, pixels)
    else:
        raise UnsupportedArchitecture(f"Dense vectors need a ViT or ModifiedResNet, not {type(tower).__name__}.")
    side = math.isqrt(dense.shape[1])
    if side * side != dense.shape[1]:
        raise UnsupportedArchitecture(f"{dense.shape[1]} patches do not lie on a square grid.")
    return F.normalize(dense.float(), dim=-1).reshape(-1, side, side, dense.shape[-1])


def _vit_patches(tower: VisionTransformer, pixels: Tensor) -> Tensor:
    """The patches of a ViT, each by itself through the last block and the pooling: (N, patches, D)."""
    block = tower.transformer.resblocks[-1]
    assert isinstance(block, Block)
    tokens = tower.tokens(pixels, depth=len(tower.transformer.resblocks) - 1)[:, tower.prefix_tokens :]
    alone = tokens.reshape(-1, 1, tokens.shape[-1])  # sequences of one token
    if tower.config.pool == "cls":
        x: Tensor = tower.ln_post(block.ls_1(block.attn(block.ln_1(alone))))
    else:
        x = tower.ln_post(block(alone))
    x = x[:, 0] if tower.attn_pool is None else tower.attn_pool(x)
    x = x if tower.proj is None else x @ tower.proj
    return x.reshape(*tokens.shape[:2], -1)


def dense_similarity(model: CLIP, pixels: Tensor, text_vectors: Tensor) -> Tensor:
    """Compare every patch with every text.

    Args:
        model: As `dense_vectors`.
        pixels: (N, 3, H, W), preprocessed.
        text_vectors: (M, D).

    Returns:
        (N, M, h, w) float32 cosines.

    Raises:
        UnsupportedArchitecture: As `dense_vectors`.
    """
    with torch.no_grad():
        patches = dense_vectors(model, pixels)
        texts = F.normalize(text_vectors.float(), dim=-1).to(patches.device)
        return torch.einsum("nhwd,md->nmhw", patches, texts)


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
