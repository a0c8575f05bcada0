"""A sentence encoder as text tower: BERT's post-norm Transformer, mean pooling, and an affine map into the space.

The encoder is that of Sentence-BERT (arXiv 1908.10084, section 3) over BERT (arXiv 1810.04805, section 3): each block
normalises after its residual sums, padding is hidden from attention, and a text's vector is the mean of its tokens'
states, scaled to length one. There is one kind of segment, whose vector is part of the positions'.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from clipcore.config import TextConfig
from clipcore.models.layers import Attention, Mlp


class PostNormBlock(nn.Module):
    """norm(x + attention(x)), then norm(x + mlp(x))."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.attn = Attention(config.width, config.heads)
        self.ln_1 = nn.LayerNorm(config.width, eps=config.norm_eps)
        self.mlp = Mlp(config.width, config.mlp_width, config.activation)
        self.ln_2 = nn.LayerNorm(config.width, eps=config.norm_eps)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Map x (M, L, width) to the same shape; `mask` (M, 1, 1, L) is True where there is a token."""
        x = self.ln_1(x + self.attn(x, mask=mask))
        out: Tensor = self.ln_2(x + self.mlp(x))
        return out


class BertText(nn.Module):
    """Tokens to one vector.

    Args:
        config: `kind` must be `bert`.
        embed_dim: size D of the output.
    """

    def __init__(self, config: TextConfig, embed_dim: int) -> None:
        super().__init__()
        self.config = config
        self.token_embedding = nn.Embedding(config.vocab_size, config.width)
        self.positional_embedding = nn.Parameter(torch.empty(config.context_length, config.width))
        self.ln_embed = nn.LayerNorm(config.width, eps=config.norm_eps)
        self.resblocks = nn.ModuleList(PostNormBlock(config) for _ in range(config.layers))
        self.text_projection = nn.Linear(config.width, embed_dim)
        nn.init.normal_(self.token_embedding.weight, std=0.02)
        nn.init.normal_(self.positional_embedding, std=0.02)

    def sentence(self, tokens: Tensor) -> Tensor:
        """The sentence encoder's own unit vectors (M, width) of token ids (M, L), padded at the end."""
        tokens = self.trimmed(tokens)
        return self._mean(self.run(self.embed(tokens), tokens), tokens)

    def trimmed(self, tokens: Tensor) -> Tensor:
        """Without the columns that are padding in every row, which change nothing."""
        return tokens[:, : int((tokens != self.config.pad_id).sum(dim=1).max())]

    def embed(self, tokens: Tensor) -> Tensor:
        """Token and position vectors of ids (M, L): (M, L, width)."""
        x: Tensor = self.token_embedding(tokens) + self.positional_embedding[: tokens.shape[1]]
        return x

    def run(self, embedded: Tensor, tokens: Tensor) -> Tensor:
        """Token states (M, L, width) from vectors made by `embed` or in their place, such as learned prompts."""
        mask = (tokens != self.config.pad_id)[:, None, None, :]
        x: Tensor = self.ln_embed(embedded)
        for block in self.resblocks:
            x = block(x, mask)
        return x

    def pool(self, hidden: Tensor, tokens: Tensor) -> Tensor:
        """Average the states of each text's tokens, scale to length one and project: (M, D)."""
        pooled: Tensor = self.text_projection(self._mean(hidden, tokens))
        return pooled

    def _mean(self, hidden: Tensor, tokens: Tensor) -> Tensor:
        weights = (tokens != self.config.pad_id).to(hidden.dtype)[:, :, None]
        mean = (hidden * weights).sum(dim=1) / weights.sum(dim=1).clamp_min(1e-9)
        return F.normalize(mean, dim=-1)

    def forward(self, tokens: Tensor) -> Tensor:
        """Encode token ids (M, L), int64, to (M, D), not normalised."""
        out: Tensor = self.text_projection(self.sentence(tokens))
        return out
