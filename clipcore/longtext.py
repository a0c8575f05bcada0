"""Texts longer than a model's context: split at sentence or clause borders instead of cut.

CLIP reads 77 tokens, 75 of them text. A longer text is split into pieces that fit, at the strongest border that helps:
lines, then sentences, clauses, words, and within a word only where a single word is too long. The vectors of the pieces
are normalised, averaged with their numbers of tokens as weights, and normalised again.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
from numpy.typing import NDArray

from clipcore.tokenizers.base import Tokenizer

if TYPE_CHECKING:  # imported where a text is too long, which few are
    import regex

LongText = Literal["split", "cut"]

# Each pattern matches the end of a part; the borders of the first are the strongest.
_BORDERS: Final = (
    r"\n+",
    r"(?<=[.!?…][\"'”’)\]]*)\s+|(?<=[。！？])",
    r"(?<=[,;:])\s+|\s+(?=[-–—(])|(?<=[、，；：])",
    r"\s+",
)


@dataclass(frozen=True, slots=True)
class TextReport:
    """What was done with one text.

    Attributes:
        text: as it was given.
        tokens: number of its tokens, without marks.
        room: tokens the model takes at once, without marks.
        pieces: the texts that were encoded; more than one only if the text was split.
        cut: tokens that no piece holds, 0 unless the text was cut.
    """

    text: str
    tokens: int
    room: int
    pieces: tuple[str, ...]
    cut: int = 0


@functools.cache
def _border(level: int) -> regex.Pattern[str]:
    import regex

    return regex.compile(_BORDERS[level])


def split(text: str, tokenizer: Tokenizer) -> list[str]:
    """Split a text into pieces of at most `tokenizer.room` tokens each; a text that fits is returned whole."""
    return _split(text, tokenizer, level=0)


def _split(text: str, tokenizer: Tokenizer, level: int) -> list[str]:
    if len(tokenizer.encode(text)) <= tokenizer.room:
        return [text]
    if level == len(_BORDERS):
        return _split_word(text, tokenizer)
    parts = [part for part in _border(level).split(text) if part and not part.isspace()]
    pieces: list[str] = []
    for part in parts:
        joined = f"{pieces[-1]} {part}" if pieces else part
        if pieces and len(tokenizer.encode(joined)) <= tokenizer.room:
            pieces[-1] = joined
        else:
            pieces += _split(part, tokenizer, level + 1)
    return pieces


def _split_word(word: str, tokenizer: Tokenizer) -> list[str]:
    """Halve a word without borders until its parts fit."""
    if len(word) < 2:
        return [word]
    middle = len(word) // 2
    return [piece for half in (word[:middle], word[middle:]) for piece in _split(half, tokenizer, len(_BORDERS))]


def plan(texts: Sequence[str], tokenizer: Tokenizer, mode: LongText) -> list[TextReport]:
    """Decide for each text which pieces are to be encoded."""
    reports = []
    for text in texts:
        tokens = len(tokenizer.encode(text))
        if tokens <= tokenizer.room or mode == "cut":
            cut = max(tokens - tokenizer.room, 0)
            reports.append(TextReport(text, tokens, tokenizer.room, (text,), cut))
        else:
            reports.append(TextReport(text, tokens, tokenizer.room, tuple(split(text, tokenizer))))
    return reports


def combine(reports: Sequence[TextReport], vectors: NDArray[np.float32], tokenizer: Tokenizer) -> NDArray[np.float32]:
    """Average the pieces of each text.

    Args:
        vectors: unit vectors (sum of pieces, D) of all pieces, in order.

    Returns:
        Unit vectors (M, D), one for each report.
    """
    result = np.empty((len(reports), vectors.shape[1]), dtype=np.float32)
    ends = list(itertools.accumulate(len(report.pieces) for report in reports))
    for row, (report, end) in enumerate(zip(reports, ends, strict=True)):
        rows = vectors[end - len(report.pieces) : end]
        if len(rows) == 1:
            result[row] = rows[0]
            continue
        weights = np.array([len(tokenizer.encode(piece)) for piece in report.pieces], dtype=np.float32)
        mean = weights @ rows
        result[row] = mean / max(float(np.linalg.norm(mean)), 1e-12)
    return result
