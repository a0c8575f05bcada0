"""A text tower from a folder, and texts through it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Final

import numpy as np
from safetensors import SafetensorError
from threadpoolctl import ThreadpoolController

from clipcore import longtext
from clipcore.checkpoints.described import check_sizes
from clipcore.checkpoints.open_clip import read_config
from clipcore.config import ClipConfig, TextConfig
from clipcore.errors import CheckpointError, UnsupportedArchitecture
from clipcore.light.networks import Ids, bert, transformer
from clipcore.light.weights import Array, Weights
from clipcore.longtext import LongText
from clipcore.tokenizers import Tokenizer
from clipcore.tokenizers.factory import make_tokenizer

CONFIG: Final = "open_clip_config.json"
WEIGHTS: Final = "open_clip_model.safetensors"
_TOGETHER: Final = 256  # tokens; more are slower again, because each is compared with all the others


class LightText:
    """A text tower that runs in NumPy.

    Attributes:
        config: the whole model's.
        logit_scale: the inverse temperature: logits are `logit_scale * cosine`.
    """

    def __init__(self, config: ClipConfig, weights: Weights, tokenizer: Tokenizer) -> None:
        assert config.text is not None
        self.config = config
        self.logit_scale = float(np.exp(weights("logit_scale").reshape(())))
        self._tokenizer, self._padded = tokenizer, _sees_padding(config.text)
        self._threads = ThreadpoolController()
        self._forward = (bert if config.text.kind == "bert" else transformer)(config.text, weights)

    @classmethod
    def open(cls, folder: str | PathLike[str], config: ClipConfig | None = None) -> LightText | None:
        """The text tower of a folder, or None where it takes PyTorch to read or to run.

        Args:
            config: the model's, where the folder does not say.

        Raises:
            CheckpointError: If the files are damaged or do not fit together.
            TokenizerError: If the tokenizer's data are missing.
        """
        folder = Path(folder)
        config = config or _config_in(folder)
        if config is None or not _is_plain(config.text) or not (folder / WEIGHTS).is_file():
            return None
        assert config.text is not None
        try:
            weights = Weights(folder / WEIGHTS)
            if not weights.readable or not _as_described(config.text, weights):
                return None
            return cls(config, weights, make_tokenizer(config.text, folder))
        except (SafetensorError, OSError, LookupError, ValueError) as error:
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
        if self._padded:
            return np.array(tokenizer.row(tokenizer.encode(text)))
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


def _config_in(folder: Path) -> ClipConfig | None:
    """The model's, or None where loading it whole will say better what is wrong with it."""
    try:
        data = json.loads((folder / CONFIG).read_text("utf-8"))
        if not isinstance(data, Mapping):
            return None
        config = read_config(data)
        check_sizes(config)
        return config
    except (OSError, ValueError, CheckpointError, UnsupportedArchitecture):
        return None


def _is_plain(text: TextConfig | None) -> bool:
    if text is None:
        return False
    if text.kind == "bert":
        return True
    usual = text.kind == "transformer" and (text.pool == "last" or not _sees_padding(text))
    odd = text.embed_cls or text.mask_padding or text.layer_scale is not None or text.projection == "mlp"
    return usual and not odd


def _as_described(text: TextConfig, weights: Weights) -> bool:
    """Whether the tables have the rows they should; a network resizes them, or says what is wrong."""
    places, words = weights.length("text.positional_embedding"), weights.length("text.token_embedding.weight")
    return (places, words) == (text.context_length, text.vocab_size)


def _sees_padding(text: TextConfig) -> bool:
    """Whether the padding behind a text changes its vector (SigLIP's tower, CLIPA's); else it is left out."""
    return text.kind == "transformer" and not (text.causal and text.pool in ("eot", "eos"))
