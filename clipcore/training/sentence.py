"""The space that an image tower is trained into: a sentence encoder's, centred and rotated.

Sentence vectors share a large common part, which says "this is a short English text" and no more. Without it, cosines
spread out, and a principal-component rotation to fewer dimensions keeps what tells texts about pictures apart. Both are
one affine map of the encoder's vectors, so that encoder and map together are the text tower of the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from clipcore.config import TextConfig
from clipcore.models.bert import BertText
from clipcore.saving import quantize_rows
from clipcore.tokenizers import Tokenizer
from clipcore.tokenizers.factory import make_tokenizer
from clipcore.training.start import start_text

Vectors = npt.NDArray[np.float32]

MINILM = TextConfig(
    kind="bert",
    context_length=256,
    vocab_size=30522,
    width=384,
    layers=6,
    heads=12,
    norm_eps=1e-12,
    tokenizer="wordpiece",
    pad_id=0,
)
"""The text tower that all-MiniLM-L6-v2 fits."""

_CAPTIONS, _LABELS, _WORDS = 0.5, 0.35, 0.15  # shares of the three kinds of text in the centre
_SPREAD = (1.0, 0.9, 0.5)  # and their standard deviations in the rotation
TEMPLATES = ("a photo of a {}.", "a picture of the {}.", "there is a {} in the picture.", "{} in a photograph.")


class SentenceEncoder(Protocol):
    """Texts to unit rows (M, D)."""

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Encode texts."""


class TowerSentences:
    """The sentence encoder inside a text tower.

    Args:
        tower: with its weights; in evaluation mode from here on.
    """

    def __init__(self, tower: BertText, tokenizer: Tokenizer) -> None:
        self._tower, self._tokenizer = tower.eval(), tokenizer

    @torch.inference_mode()
    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Encode texts to unit rows (M, width), in bfloat16 arithmetic."""
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))  # alike in length, so little padding
        rows = np.empty((len(texts), self._tower.config.width), dtype=np.float32)
        for start in range(0, len(order), 128):
            part = order[start : start + 128]
            with torch.autocast("cpu", torch.bfloat16):
                vectors = self._tower.sentence(self._tokenizer([texts[place] for place in part]))
            rows[part] = vectors.float().numpy()
        return unit(rows)


def public_sentences(tower: BertText, source: str) -> tuple[TowerSentences, Path]:
    """Give a text tower public weights, and make its sentence encoder.

    The matrices are rounded to 8 bits a row, as they will be stored: training then sees the vectors that users get.

    Args:
        source: see `clipcore.training.start.start_text`.

    Returns:
        The encoder, and the tokenizer's file.

    Raises:
        MissingExtra: If the weights, or the `tokenizers` package, are not installed.
        DataError: If the weights cannot be read or are of another network.
    """
    file = start_text(tower, source)
    with torch.no_grad():
        for parameter in tower.parameters():
            if parameter.ndim == 2:
                values, scale = quantize_rows(parameter)
                parameter.copy_(values * scale[:, None])
    return TowerSentences(tower, make_tokenizer(tower.config, file.parent)), file


def unit(rows: npt.ArrayLike) -> Vectors:
    """Rows (N, D) scaled to length one, float32."""
    x = np.asarray(rows, dtype=np.float32)
    scaled: Vectors = x / np.linalg.norm(x, axis=1, keepdims=True)
    return scaled


@dataclass(frozen=True, eq=False)
class SentenceSpace:
    """A centre (D,) and an orthonormal basis (D, d)."""

    centre: Vectors
    basis: Vectors

    def __call__(self, rows: Vectors) -> Vectors:
        """Bring sentence vectors (N, D) into the space: unit rows (N, d)."""
        return unit((rows - self.centre) @ self.basis)

    @torch.no_grad()
    def project(self, tower: BertText) -> None:
        """Make the map the projection of a text tower."""
        tower.text_projection.weight.copy_(torch.from_numpy(self.basis.T))
        tower.text_projection.bias.copy_(torch.from_numpy(-self.centre @ self.basis))

    @classmethod
    def fit(cls, captions: Vectors, labels: Vectors, words: Vectors, dim: int) -> SentenceSpace:
        """Centre and principal components of three kinds of text, (., D) each; an empty kind is left out.

        Args:
            dim: size d of the space, at most D.
        """
        parts = zip((captions, labels, words), (_CAPTIONS, _LABELS, _WORDS), _SPREAD, strict=True)
        kinds = [(rows, share, spread) for rows, share, spread in parts if len(rows)]
        total = sum(share for _, share, _ in kinds)
        centre = np.sum([rows.mean(axis=0) * (share / total) for rows, share, _ in kinds], axis=0)
        covariance = sum(
            spread**2 * (rows - centre).T.astype(np.float64) @ (rows - centre) / len(rows) for rows, _, spread in kinds
        )
        _, axes = np.linalg.eigh(np.asarray(covariance))  # ascending
        return cls(centre.astype(np.float32), np.ascontiguousarray(axes[:, ::-1][:, :dim]).astype(np.float32))


def label_rows(encode: SentenceEncoder, labels: Sequence[str]) -> Vectors:
    """Sentence vectors (N, D) of labels: the mean of the bare word and its prompts, weighted alike."""
    bare = encode(labels)
    prompted = np.mean([encode([template.format(label) for label in labels]) for template in TEMPLATES], axis=0)
    rows: Vectors = (0.5 * (bare + prompted)).astype(np.float32)
    return rows
