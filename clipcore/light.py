"""Text towers in NumPy alone: one query is answered before PyTorch would have been imported.

    text = LightText.open(folder)      # None where the folder's tower is of a kind that needs PyTorch
    text.encode_texts(["a dog on the beach"])

Reads folders in open_clip's form with safetensors: CLIP's causal Transformer (arXiv 2103.00020, section 2.4) and the
sentence encoder of `clipcore.models.bert`. The vectors are those of `Clip.encode_texts` in float32 to about 1e-6. Token
vectors are read row by row as they are needed; 8-bit weights stay as they are and are widened for each product.
"""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, safe_open
from threadpoolctl import ThreadpoolController

from clipcore import longtext
from clipcore.config import ClipConfig, TextConfig
from clipcore.errors import CheckpointError
from clipcore.longtext import LongText
from clipcore.tokenizers import Tokenizer
from clipcore.tokenizers.factory import make_tokenizer

Array: TypeAlias = npt.NDArray[np.float32]
Ids: TypeAlias = npt.NDArray[np.int64]
_Forward: TypeAlias = Callable[[Sequence[Ids]], Array]
"""Token ids of M texts to (M, D), not normalised."""

CONFIG: Final = "open_clip_config.json"
WEIGHTS: Final = "open_clip_model.safetensors"
_OWN_KEY: Final = "clipcore"
_INT8, _SCALE = ".int8", ".scale"
_TOGETHER: Final = 256  # tokens; more are slower again, because each is compared with all the others
# open_clip keeps the parts of CLIP's own text tower at the top of its file.
_TOP: Final = ("text_projection", "positional_embedding", "token_embedding.", "transformer.", "ln_final.")


class LightText:
    """A text tower that runs in NumPy.

    Attributes:
        config: the whole model's.
        logit_scale: the inverse temperature: logits are `logit_scale * cosine`.
    """

    def __init__(self, config: ClipConfig, weights: _Weights, tokenizer: Tokenizer) -> None:
        assert config.text is not None
        self.config = config
        self.logit_scale = float(np.exp(weights("logit_scale").reshape(())))
        self._text, self._tokenizer = config.text, tokenizer
        self._threads = ThreadpoolController()
        self._forward = (_bert if config.text.kind == "bert" else _transformer)(config.text, weights)

    @classmethod
    def open(cls, folder: str | PathLike[str], config: ClipConfig | None = None) -> LightText | None:
        """The text tower of a folder, or None where it takes PyTorch to read or to run.

        Args:
            config: the model's, where the folder has it in another form than clipcore's own.

        Raises:
            CheckpointError: If the files are damaged or do not fit together.
            TokenizerError: If the tokenizer's data are missing.
        """
        folder = Path(folder)
        config = config or _own_config(folder)
        if config is None or not _is_plain(config.text) or not (folder / WEIGHTS).is_file():
            return None
        assert config.text is not None
        try:
            weights = _Weights(folder / WEIGHTS)
            if not weights.readable:
                return None
            return cls(config, weights, make_tokenizer(config.text, folder))
        except (SafetensorError, OSError, KeyError, ValueError) as error:
            raise CheckpointError(f"{folder / WEIGHTS} is damaged or not of its config: {error}") from error

    @property
    def dim(self) -> int:
        """Size D of a vector."""
        return self.config.embed_dim

    def encode_texts(self, texts: str | Sequence[str], long_texts: LongText = "split") -> Array:
        """As `Clip.encode_texts`: unit rows (M, D), float32."""
        reports = longtext.plan([texts] if isinstance(texts, str) else texts, self._tokenizer, long_texts)
        pieces = [piece for report in reports for piece in report.pieces]
        # The products of one text are too small to share: threads that wait for each other cost ten times the work.
        with self._threads.limit(limits=1, user_api="blas"):
            rows = [self._rows(some) for some in _groups([self._ids(piece) for piece in pieces])]
        vectors = np.concatenate(rows) if rows else np.empty((0, self.dim), np.float32)
        return longtext.combine(reports, vectors, self._tokenizer)

    def _ids(self, text: str) -> Ids:
        tokenizer = self._tokenizer
        return np.array([*tokenizer.prefix, *tokenizer.encode(text)[: tokenizer.room], *tokenizer.suffix])

    def _rows(self, texts: Sequence[Ids]) -> Array:
        vectors = self._forward(texts)
        norms = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        out: Array = np.asarray(vectors / norms, np.float32)
        return out


def _groups(texts: Sequence[Ids]) -> list[list[Ids]]:
    """Texts that go through the tower together: the weights are read once for all of them."""
    groups: list[list[Ids]] = []
    room = 0
    for ids in texts:
        if len(ids) > room:
            groups.append([])
            room = max(_TOGETHER, len(ids))
        groups[-1].append(ids)
        room -= len(ids)
    return groups


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


class _Scratch(threading.local):
    """Memory in which 8-bit weights are widened, one matrix after the other; each thread has its own.

    One that is filled again and again stays in the processor's cache: widening all of a tower's weights for each text
    then takes less time than reading them from memory where they were widened once.
    """

    def __init__(self) -> None:
        self._room = np.empty(0, np.float32)

    def widened(self, matrix: npt.NDArray[np.int8]) -> Array:
        """A matrix in float32, until the next one."""
        if self._room.size < matrix.size:
            self._room = np.empty(matrix.size, np.float32)
        out = self._room[: matrix.size].reshape(matrix.shape)
        np.copyto(out, matrix)
        return out


class _Weights:
    """Tensors of a safetensors file by clipcore's names, widened to float32 where not said otherwise."""

    def __init__(self, path: Path) -> None:
        file: Any = safe_open(path, "numpy")
        self._file = file
        self._scratch = _Scratch()
        self._names = {_canonical(name): name for name in file.keys()}  # noqa: SIM118 - it is no mapping

    @property
    def readable(self) -> bool:
        """Whether NumPy knows the type of every tensor of the text tower; it does not know bfloat16."""
        wanted = [name for ours, name in self._names.items() if ours.startswith(("text.", "logit_"))]
        return all(self._file.get_slice(name).get_dtype() in ("F32", "F16", "I8", "F64") for name in wanted)

    def __contains__(self, name: str) -> bool:
        return name in self._names or name + _INT8 in self._names

    def __call__(self, name: str) -> Array:
        """One tensor, whole."""
        if name in self._names:
            return self._tensor(name).astype(np.float32, copy=False)
        values, scale = self._tensor(name + _INT8), self._tensor(name + _SCALE)
        return values * scale.astype(np.float32).reshape(-1, *[1] * (values.ndim - 1))

    def linear(self, prefix: str) -> Callable[[Array], Array]:
        """A linear layer: (L, I) to (L, O)."""
        name = prefix + "weight"
        bias = self(prefix + "bias") if prefix + "bias" in self else np.float32(0)
        # Few rows times a large matrix: BLAS is twice as fast with the large one first.
        if name in self._names:
            matrix = self(name)
            return lambda x: (matrix @ x.T).T + bias
        values, scale = self._tensor(name + _INT8), self._tensor(name + _SCALE).astype(np.float32).reshape(-1)
        return lambda x: (self._scratch.widened(values) @ x.T).T * scale + bias

    def rows(self, name: str) -> Callable[[npt.NDArray[np.int64]], Array]:
        """A function that gives chosen rows (L, W) of a table (R, W), of which no others are read."""
        stored = name if name in self._names else name + _INT8
        table = self._file.get_slice(self._names[stored])
        scale = None if stored == name else self._tensor(name + _SCALE).astype(np.float32)

        def rows(ids: npt.NDArray[np.int64]) -> Array:
            known, places = np.unique(ids, return_inverse=True)
            out = np.concatenate([table[row : row + 1] for row in known.tolist()]).astype(np.float32)
            return (out if scale is None else out * scale[known, None])[places]

        return rows

    def _tensor(self, name: str) -> npt.NDArray[Any]:
        tensor: npt.NDArray[Any] = self._file.get_tensor(self._names[name])
        return tensor


def _canonical(name: str) -> str:
    return f"text.{name}" if name.startswith(_TOP) else name


def _own_config(folder: Path) -> ClipConfig | None:
    try:
        data = json.loads((folder / CONFIG).read_text("utf-8"))
        own = data.get(_OWN_KEY) if isinstance(data, Mapping) else None
    except (OSError, ValueError):
        return None
    return None if own is None else ClipConfig.from_dict(own)


def _is_plain(text: TextConfig | None) -> bool:
    if text is None:
        return False
    if text.kind == "bert":
        return True
    usual = text.kind == "transformer" and text.causal and text.pool in ("eot", "eos")
    odd = text.embed_cls or text.mask_padding or text.layer_scale is not None or text.projection == "mlp"
    return usual and not odd


def _transformer(config: TextConfig, weights: _Weights) -> _Forward:
    """CLIP's text tower: pre-norm blocks, causal attention, the state of the end mark."""
    embed = weights.rows("text.token_embedding.weight")
    positions = weights("text.positional_embedding")
    expand = weights("text.embedding_projection.weight") if config.embed_rank else None
    blocks = [_Block(config, weights, f"text.transformer.resblocks.{i}.") for i in range(config.layers)]
    last = _Norm(weights, "text.ln_final.", config.norm_eps)
    projection, bias = _projection(weights)

    def forward(texts: Sequence[Ids]) -> Array:
        ids, places, starts, mask = _side_by_side(texts, causal=True)
        x = embed(ids)
        if expand is not None:
            x = x @ expand.T
        x = x + positions[places]
        for block in blocks:
            x = x + block.attend(block.norm_1(x), mask)
            x = x + block.mlp(block.norm_2(x))
        # Without padding the end mark, which is also the highest token, stands last.
        ends = np.append(starts[1:], len(ids)) - 1
        return _projected(last(x[ends]), projection, bias)

    return forward


def _bert(config: TextConfig, weights: _Weights) -> _Forward:
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


def _projection(weights: _Weights) -> tuple[Array | None, Array | float]:
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

    def __init__(self, weights: _Weights, prefix: str, eps: float) -> None:
        self._gain, self._bias, self._eps = weights(prefix + "weight"), weights(prefix + "bias"), eps

    def __call__(self, x: Array) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        variance = np.mean(centred * centred, axis=-1, keepdims=True)
        out: Array = centred / np.sqrt(variance + np.float32(self._eps)) * self._gain + self._bias
        return out


class _Block:
    """The parts of one Transformer block; their order is the tower's."""

    def __init__(self, config: TextConfig, weights: _Weights, prefix: str) -> None:
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
