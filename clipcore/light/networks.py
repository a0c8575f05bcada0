"""The arithmetic of text towers in NumPy: CLIP's and SigLIP's Transformers, and the sentence encoder."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from clipcore.config import TextConfig
from clipcore.light.weights import Array, Weights

Ids: TypeAlias = npt.NDArray[np.int64]
Forward: TypeAlias = Callable[[Sequence[Ids]], Array]
"""Token ids of M texts to (M, D), not normalised."""


def transformer(config: TextConfig, weights: Weights) -> Forward:
    """CLIP's text tower: pre-norm blocks, the state of the end mark. SigLIP's: of the last token, padding or not."""
    embed = weights.rows("text.token_embedding.weight")
    positions = weights("text.positional_embedding")
    expand = weights("text.embedding_projection.weight") if config.embed_rank else None
    blocks = [_Block(config, weights, f"text.transformer.resblocks.{i}.") for i in range(config.layers)]
    last = _Norm(weights, "text.ln_final.", config.norm_eps)
    projection, bias = _projection(weights)

    def forward(texts: Sequence[Ids]) -> Array:
        ids, places, starts, mask = _side_by_side(texts, causal=config.causal)
        x = embed(ids)
        if expand is not None:
            x = x @ expand.T
        x = x + positions[places]
        for block in blocks:
            x = x + block.attend(block.norm_1(x), mask)
            x = x + block.mlp(block.norm_2(x))
        pooled = starts + np.array([_pooled(config, ids) for ids in texts])
        return _projected(last(x[pooled]), projection, bias)

    return forward


def _pooled(config: TextConfig, ids: Ids) -> int:
    """Which token's state stands for a text; as in `clipcore.models.text`, the first mark where a text has several."""
    if config.pool == "last":
        return len(ids) - 1
    return int(np.argmax(ids if config.pool == "eot" else ids == config.eos_id))


def bert(config: TextConfig, weights: Weights) -> Forward:
    """The sentence encoder: post-norm blocks, the unit mean of the states, an affine map."""
    embed = weights.rows("text.token_embedding.weight")
    positions = weights("text.positional_embedding")
    first = _Norm(weights, "text.ln_embed.", config.norm_eps)
    blocks = [_Block(config, weights, f"text.resblocks.{i}.") for i in range(config.layers)]
    projection, bias = _projection(weights)

    def forward(texts: Sequence[Ids]) -> Array:
        ids, places, starts, mask = _side_by_side(texts, causal=False)
        x = first(embed(ids) + positions[places])
        for block in blocks:
            x = block.norm_1(x + block.attend(x, mask))
            x = block.norm_2(x + block.mlp(x))
        sums = np.add.reduceat(x, starts, axis=0)  # the unit mean is the unit sum
        sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
        return _projected(sums, projection, bias)

    return forward


def _side_by_side(texts: Sequence[Ids], *, causal: bool) -> tuple[Ids, Ids, Ids, Array | None]:
    """Texts one behind the other, without padding.

    Returns:
        Ids (L,), each token's place in its text (L,), where each text begins (M,), and what keeps the texts apart, and
        where causal each token from later ones: a mask (L, L) for the scores of attention, None where nothing must be.
    """
    lengths = np.array([len(ids) for ids in texts])
    starts = np.cumsum(lengths) - lengths
    owner = np.repeat(np.arange(len(texts)), lengths)
    places = np.arange(lengths.sum()) - starts[owner]
    hidden = owner[:, None] != owner[None, :]
    if causal:
        hidden |= np.triu(np.ones_like(hidden), 1)
    mask = np.where(hidden, np.float32(-np.inf), np.float32(0)) if hidden.any() else None
    return np.concatenate(texts), places, starts, mask


def _projection(weights: Weights) -> tuple[Array | None, Array | float]:
    """(W, D) and its bias: a bare matrix, a linear layer (kept as (D, W)), or nothing."""
    if "text.text_projection.weight" in weights:
        return weights("text.text_projection.weight").T, weights("text.text_projection.bias")
    return (weights("text.text_projection"), 0.0) if "text.text_projection" in weights else (None, 0.0)


def _projected(vectors: Array, projection: Array | None, bias: Array | float) -> Array:
    if projection is None:
        return vectors
    out: Array = np.asarray(vectors @ projection + bias, np.float32)
    return out


class _Norm:
    """LayerNorm over the last axis."""

    def __init__(self, weights: Weights, prefix: str, eps: float) -> None:
        self._gain, self._bias, self._eps = weights(prefix + "weight"), weights(prefix + "bias"), eps

    def __call__(self, x: Array) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        variance = np.mean(centred * centred, axis=-1, keepdims=True)
        out: Array = centred / np.sqrt(variance + np.float32(self._eps)) * self._gain + self._bias
        return out


class _Block:
    """The parts of one Transformer block; their order is the tower's."""

    def __init__(self, config: TextConfig, weights: Weights, prefix: str) -> None:
        self.norm_1 = _Norm(weights, prefix + "ln_1.", config.norm_eps)
        self.norm_2 = _Norm(weights, prefix + "ln_2.", config.norm_eps)
        self._heads = config.heads
        self._activation = _ACTIVATIONS[config.activation]
        names = ("attn.in_proj_", "attn.out_proj.", "mlp.c_fc.", "mlp.c_proj.")
        self._in, self._out, self._up, self._down = (weights.linear(prefix + name) for name in names)

    def attend(self, x: Array, mask: Array | None) -> Array:
        """Multi-head self-attention over x (L, W); `mask` (L, L) is added to the scores."""
        length, width = x.shape
        split = self._in(x).reshape(length, 3, self._heads, width // self._heads).transpose(1, 2, 0, 3)
        queries, keys, values = split
        scores = queries @ keys.transpose(0, 2, 1) / np.float32(math.sqrt(width // self._heads))
        if mask is not None:
            scores = scores + mask
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        return self._out((scores @ values).transpose(1, 0, 2).reshape(length, width))

    def mlp(self, x: Array) -> Array:
        """Two linear layers with the activation between."""
        return self._down(self._activation(self._up(x)))


def _erf(x: Array) -> Array:
    """The error function to 5e-7 (Abramowitz and Stegun, "Handbook of Mathematical Functions", formula 7.1.26)."""
    # In place where it can be: what is allocated for each step costs more than the step.
    size = np.abs(x)
    t = np.float32(0.3275911) * size
    t += 1
    np.reciprocal(t, out=t)
    series = np.zeros_like(t)
    for coefficient in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series += np.float32(coefficient)
        series *= t
    np.square(size, out=size)
    np.negative(size, out=size)
    series *= np.exp(size, out=size)
    np.subtract(1, series, out=series)
    return np.copysign(series, x, out=series)


def _gelu(x: Array) -> Array:
    out = _erf(x * np.float32(1 / math.sqrt(2)))
    out += 1
    out *= x
    out *= np.float32(0.5)
    return out


def _gelu_tanh(x: Array) -> Array:
    inner = np.float32(math.sqrt(2 / math.pi)) * (x + np.float32(0.044715) * x**3)
    out: Array = x * np.float32(0.5) * (1 + np.tanh(inner))
    return out


def _quick_gelu(x: Array) -> Array:
    out: Array = x / (1 + np.exp(np.float32(-1.702) * x))
    return out


_ACTIVATIONS: Final[Mapping[str, Callable[[Array], Array]]] = {
    "gelu": _gelu,
    "gelu_tanh": _gelu_tanh,
    "quick_gelu": _quick_gelu,
}
