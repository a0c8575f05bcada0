"""What does each place of a picture say by itself? Vectors for patches, comparable with texts.

The attention that makes the pooled vector is replaced by its value path, so that every patch gets a vector of its own
in the shared space (Zhou, Loy and Dai, "Extract Free Dense Labels from CLIP" (MaskCLIP), ECCV 2022, section 3.1).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional as F

from clipcore.errors import UnsupportedArchitecture
from clipcore.models.clip import CLIP
from clipcore.models.convnext import ConvNeXt
from clipcore.models.efficientnet_lite import EfficientNetLite
from clipcore.models.layers import Block
from clipcore.models.pool import AttentionalPool
from clipcore.models.resnet import ModifiedResNet
from clipcore.models.vit import VisionTransformer


def pool_features(tower: EfficientNetLite | ConvNeXt, features: Tensor) -> Tensor:
    """Average feature maps (N, C, h, w) and project them as the tower does: (N, D), not normalised."""
    mean = features.mean(dim=(2, 3))
    out: Tensor = tower.proj(mean) if isinstance(tower, EfficientNetLite) else tower.head(tower.norm(mean))
    return out


def dense_vectors(model: CLIP, pixels: Tensor) -> Tensor:
    """Give every patch a vector in the space of the texts.

    The attention of the last block, and that of the pooler if there is one, give each patch its own value instead of a
    mixture; an attention over a sequence of one token does just that. With a class token the last block's shortcut and
    MLP are left out as well: they were trained for that token only, and blur the patches (Lan et al., "ClearCLIP",
    ECCV 2024, section 3).

    Convolutional towers that average need no replacement: the projection of each position is its share of the mean
    (class activation maps: Zhou et al., CVPR 2016, section 2).

    Args:
        model: In evaluation mode. Its image tower may be a ViT of any pooling but CoCa's, ModifiedResNet,
            EfficientNetLite or ConvNeXt.
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
    elif isinstance(tower, EfficientNetLite | ConvNeXt):
        maps = tower.features(pixels)
        places = maps.permute(0, 2, 3, 1).reshape(-1, maps.shape[1], 1, 1)  # each position a map of its own
        return F.normalize(pool_features(tower, places).float(), dim=-1).reshape(len(maps), *maps.shape[2:], -1)
    elif isinstance(tower, VisionTransformer) and not isinstance(tower.attn_pool, AttentionalPool):
        dense = _vit_patches(tower, pixels)
    else:
        raise UnsupportedArchitecture(f"clipcore has no dense vectors for a tower of the kind {type(tower).__name__}.")
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
