"""Text to token ids: CLIP's byte-pair encoding and the tokenizers that other families bring in a file."""

from clipcore.tokenizers.base import Tokenizer
from clipcore.tokenizers.bpe import ClipTokenizer

__all__ = ["ClipTokenizer", "Tokenizer"]
