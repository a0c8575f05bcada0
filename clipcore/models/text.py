"""The text tower: a Transformer over byte-pair tokens (CLIP, arXiv 2103.00020, section 2.4)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from clipcore.config import TextConfig
from clipcore.models.layers import Transformer


class TextTransformer(nn.Module):
    """Tokens to one vector; parameter names are those of OpenAI's checkpoints.

    Args:
        config: `kind` must be `transformer`.
        embed_dim: size D of the output.
    """

    def __init__(self, config: TextConfig, embed_dim: int) -> None:
        super().__init__()
        self.config = config
        width = config.width
        self.token_embedding = nn.Embedding(config.vocab_size, config.embed_rank or width)
        self.embedding_projection = nn.Linear(config.embed_rank, width, bias=False) if config.embed_rank else None
        self.cls_emb = nn.Parameter(torch.empty(width)) if config.embed_cls else None
        self.positional_embedding = nn.Parameter(torch.empty(config.context_length + config.embed_cls, width))
        self.transformer = Transformer(
            width,
            config.layers,
            config.heads,
            config.mlp_width,
            act=config.activation,
            eps=config.norm_eps,
            qkv_bias=config.qkv_bias,
            layer_scale=config.layer_scale,
        )
        self.ln_final = nn.LayerNorm(width, eps=config.norm_eps)
        self.text_projection: nn.Parameter | nn.Linear | None = None
        if config.projection == "linear":
            self.text_projection = nn.Parameter(torch.empty(width, embed_dim))
        elif config.projection == "linear_bias":
            self.text_projection = nn.Linear(width, embed_dim)
        self._init_weights()

    def _init_weights(self) -> None:
        nn.init.normal_(self.token_embedding.weight, std=0.02)
        nn.init.normal_(self.positional_embedding, std=0.01)
        if self.embedding_projection is not None:
            # Together with the rows' 0.02 this gives the expanded vectors the same spread as plain ones.
            nn.init.normal_(self.embedding_projection.weight, std=self.token_embedding.embedding_dim**-0.5)
        if self.cls_emb is not None:
            nn.init.normal_(self.cls_emb, std=0.01)
        if isinstance(self.text_projection, nn.Parameter):
            nn.init.normal_(self.text_projection, std=self.config.width**-0.5)
        elif self.text_projection is not None:
            nn.init.normal_(self.text_projection.weight, std=self.config.width**-0.5)
            nn.init.zeros_(self.text_projection.bias)

    def embed(self, tokens: Tensor) -> Tensor:
        """Token and position vectors of ids (M, L), L at most the context length: (M, L, width)."""
        x: Tensor = self.token_embedding(tokens)
        if self.embedding_projection is not None:
            x = self.embedding_projection(x)
        if self.cls_emb is not None:
            x = torch.cat([x, self.cls_emb.expand(x.shape[0], 1, -1)], dim=1)
        return x + self.positional_embedding[: x.shape[1]]

    def _mask(self, tokens: Tensor) -> Tensor | None:
        """Where attention is allowed, (M, 1, L, L) boolean; None if the causal rule says it all."""
        config = self.config
        if not (config.embed_cls or config.mask_padding):
            return None
        valid = tokens != config.pad_id
        if config.embed_cls:
            # The published CoCa weights were trained with this one step's shift of the mask, so it is kept.
            valid = torch.cat([valid.new_ones(valid.shape[0], 1), valid], dim=1)
        mask = valid[:, None, None, :]
        if config.causal:
            length = valid.shape[1]
            mask = mask & torch.ones(length, length, dtype=torch.bool, device=tokens.device).tril()
        return mask

    def hidden(self, tokens: Tensor, depth: int | None = None) -> Tensor:
        """Token states after the first `depth` blocks (all by default), before the last norm: (M, L, width)."""
        return self.run(self.embed(tokens), tokens, depth)

    def run(self, embedded: Tensor, tokens: Tensor, depth: int | None = None) -> Tensor:
        """As `hidden`, from vectors made by `embed` or in their place (M, L, width), such as learned prompts."""
        mask = self._mask(tokens)
        out: Tensor = self.transformer(embedded, mask=mask, causal=self.config.causal and mask is None, depth=depth)
        return out

    def pool(self, hidden: Tensor, tokens: Tensor) -> Tensor:
        """Take one state of each text by the config's rule, normalise and project: (M, D)."""
        config = self.config
        if config.embed_cls or config.pool == "last":
            x = hidden[:, -1]
        elif config.pool == "first":
            x = hidden[:, 0]
        elif config.pool == "avg":
            x = hidden.mean(dim=1)
        else:
            at = tokens.argmax(dim=-1) if config.pool == "eot" else (tokens == config.eos_id).int().argmax(dim=-1)
            x = hidden[torch.arange(hidden.shape[0], device=hidden.device), at]
        x = self.ln_final(x)  # a norm works on each token alone, so it may follow the choice of a token
        if isinstance(self.text_projection, nn.Parameter):
            x = x @ self.text_projection
        elif self.text_projection is not None:
            x = self.text_projection(x)
        pooled: Tensor = x
        return pooled

    def forward(self, tokens: Tensor) -> Tensor:
        """Encode token ids (M, L), int64, to (M, D), not normalised."""
        return self.pool(self.hidden(tokens), tokens)
