"""A `tokenizer.json` of a few words, as it lies beside a model's weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest


def write_word_tokenizer(folder: Path, words: Sequence[str]) -> None:
    """Write one whose tokens are whole words, numbered in their order; `<unk>` must be among them."""
    tokenizers = pytest.importorskip("tokenizers")
    vocabulary = tokenizers.models.WordLevel({word: number for number, word in enumerate(words)}, unk_token="<unk>")
    tokenizer = tokenizers.Tokenizer(vocabulary)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
