"""BERT's tokens of plain English text, without waiting for a package (Devlin et al. 2019, arXiv 1810.04805).

Words are cut into the longest pieces of the vocabulary, from the left (Wu et al. 2016, arXiv 1609.08144, section 4.1).
What ASCII does not hold, and what a file asks for beyond BERT's usual rules, is left to the package `tokenizers`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

_PLAIN: Final = re.compile(r"[\t\n\r -~]*")
_WORDS: Final = re.compile(r"[a-z0-9]+|[!-/:-@\[-`{-~]")
_NORMALIZER: Final = {"type": "BertNormalizer", "clean_text": True, "lowercase": True}


class PlainWordPiece:
    """Token ids of ASCII texts as the package `tokenizers` gives them for the same file."""

    def __init__(self, ids: Mapping[str, int], marks: tuple[str, ...], unknown: str, prefix: str, longest: int) -> None:
        """Take over a vocabulary.

        Args:
            ids: of each piece.
            marks: texts that stand for one token wherever they are, such as "[SEP]".
            unknown: the piece for words that cannot be cut.
            prefix: begins pieces that continue a word.
            longest: characters of the longest word that is cut.
        """
        self.ids = ids
        self._marks = tuple(mark.lower() for mark in marks)
        self._unknown, self._prefix, self._longest = ids[unknown], prefix, longest

    @classmethod
    def read(cls, path: Path) -> PlainWordPiece | None:
        """The vocabulary of a `tokenizer.json`; None where the file has other rules, or cannot be read."""
        try:
            data: dict[str, Any] = json.loads(path.read_bytes())
            model, normalizer = data["model"], data["normalizer"]
            usual = (
                model["type"] == "WordPiece"
                and normalizer.items() >= _NORMALIZER.items()
                and data["pre_tokenizer"] == {"type": "BertPreTokenizer"}
            )
            if not usual:
                return None
            marks = tuple(str(token["content"]) for token in data["added_tokens"])
            return cls(
                model["vocab"],
                marks,
                model["unk_token"],
                model["continuing_subword_prefix"],
                model["max_input_chars_per_word"],
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):  # the package says what is wrong with it
            return None

    def encode(self, text: str) -> list[int] | None:
        """Token ids of a text; None where it takes more than this to cut it."""
        lower = text.lower()
        if not _PLAIN.fullmatch(text) or any(mark in lower for mark in self._marks):
            return None
        return [piece for word in _WORDS.findall(lower) for piece in self._pieces(word)]

    def _pieces(self, word: str) -> list[int]:
        if len(word) > self._longest:
            return [self._unknown]
        pieces: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get((self._prefix if start else "") + word[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return [self._unknown]
        return pieces
