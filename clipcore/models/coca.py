"""CoCa's captioning decoder (arXiv 2205.01917, section 3.2): text that looks at the picture."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from clipcore.config import CaptionerConfig
from clipcore.models.layers import Block, CrossAttention, Mlp


class CrossBlock(nn.Module):
    """x + attention(norm(x), norm(context)), then x + mlp(norm(x))."""

    def __init__(self, width: int, heads: int, mlp_width: int) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(width)
        self.ln_1_kv = nn.LayerNorm(width)
        self.attn = CrossAttention(width, heads)
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = Mlp(width, mlp_width, "gelu")

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        """Map x (N, L, W), looking at context (N, K, W), to the shape of x."""
        x = x + self.attn(self.ln_1(x), self.ln_1_kv(context))
        out: Tensor = x + self.mlp(self.ln_2(x))
        return out


class CaptionDecoder(nn.Module):
    """Blocks of causal self-attention and of attention over the picture in turn; parameters named as in open_clip.

    Args:
        config: sizes; the width is that of both towers' tokens.

    Attributes:
        checkpointing: recompute activations in the backward pass instead of keeping them (arXiv 1604.06174).
    """

    def __init__(self, config: CaptionerConfig) -> None:
        super().__init__()
        self.config = config
        self.checkpointing = False
        width, heads = config.width, config.heads
        self.resblocks = nn.ModuleList(Block(width, heads, config.mlp_width) for _ in range(config.layers))
        self.cross_attn = nn.ModuleList(CrossBlock(width, heads, config.mlp_width) for _ in range(config.layers))
        self.ln_final = nn.LayerNorm(width)
        self.text_projection = nn.Parameter(torch.empty(width, config.vocab_size))
        self._init_weights()

    def _init_weights(self) -> None:
        """CLIP's initialisation: residual projections shrink with depth."""
        width = self.config.width
        narrow = width**-0.5 * (2 * self.config.layers) ** -0.5
        for block in (*self.resblocks, *self.cross_attn):
            assert isinstance(block, Block | CrossBlock)
            nn.init.normal_(block.attn.out_proj.weight, std=narrow)
            nn.init.normal_(block.mlp.c_fc.weight, std=(2 * width) ** -0.5)
            nn.init.normal_(block.mlp.c_proj.weight, std=narrow)
        nn.init.normal_(self.text_projection, std=width**-0.5)

    def forward(self, image_tokens: Tensor, text_tokens: Tensor) -> Tensor:
        """Predict each next token.

        Args:
            image_tokens: what the image tower keeps beside its pooled vector, (N, K, width).
            text_tokens: the text tower's states of the tokens so far, (N, L, width).

        Returns:
            Logits (N, L, vocab_size) of the token after each position.
        """
        x = text_tokens
        for block, cross in zip(self.resblocks, self.cross_attn, strict=True):
            if self.checkpointing and self.training and torch.is_grad_enabled():
                x = checkpoint(block, x, None, True, use_reentrant=False)
                x = checkpoint(cross, x, image_tokens, use_reentrant=False)
            else:
                x = cross(block(x, None, True), image_tokens)
        logits: Tensor = self.ln_final(x) @ self.text_projection
        return logits
