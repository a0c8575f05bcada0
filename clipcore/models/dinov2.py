"""DINOv2's largest image tower (arXiv 2304.07193, appendix B); the smaller ones are plain Vision Transformers."""

from __future__ import annotations

from clipcore.config import VisionConfig
from clipcore.models.eva import SwiGLU
from clipcore.models.layers import Block
from clipcore.models.vit import VisionTransformer


class GatedVisionTransformer(VisionTransformer):
    """A Vision Transformer whose MLPs are gated.

    Args:
        config: as for `VisionTransformer`; its `mlp_width` is that of the gate.
        embed_dim: size D of the output.
    """

    def __init__(self, config: VisionConfig, embed_dim: int) -> None:
        super().__init__(config, embed_dim)
        for block in self.transformer.resblocks:
            assert isinstance(block, Block)
            block.add_module("mlp", SwiGLU(config.width, config.mlp_width))
