"""Text to token ids: CLIP's byte-pair encoding and the tokenizers that other families bring in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipcore.on_demand import on_demand
from clipcore.tokenizers.base import Tokenizer

if TYPE_CHECKING:
    from clipcore.tokenizers.bpe import ClipTokenizer

__all__ = ["ClipTokenizer", "Tokenizer"]

__getattr__ = on_demand(__name__, {"ClipTokenizer": "clipcore.tokenizers.bpe"})
