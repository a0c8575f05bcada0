"""The tokenizer that a text tower's config asks for."""

from __future__ import annotations

from pathlib import Path

from clipcore.config import TextConfig
from clipcore.errors import TokenizerError
from clipcore.tokenizers.base import Tokenizer


def make_tokenizer(config: TextConfig, folder: Path | None) -> Tokenizer:
    """Make a tokenizer.

    Args:
        folder: where a tokenizer's own files lie, beside the weights.

    Raises:
        TokenizerError: If its data are missing or damaged.
        MissingExtra: If it needs a package that is not installed.
    """
    if config.tokenizer == "clip":
        from clipcore.tokenizers.bpe import ClipTokenizer

        return ClipTokenizer(config.context_length)
    if config.tokenizer in ("file", "bert", "wordpiece"):
        from clipcore.tokenizers.file import FileTokenizer

        return FileTokenizer.of(config, folder)
    raise TokenizerError(f"clipcore has no tokenizer of the kind {config.tokenizer!r}.")
