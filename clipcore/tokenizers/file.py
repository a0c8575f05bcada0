"""Tokenizers that come as a `tokenizer.json` beside the weights: SigLIP's, CLIPA's, multilingual ones."""

from __future__ import annotations

import string
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from clipcore.config import TextConfig
from clipcore.errors import MissingExtra, TokenizerError
from clipcore.tokenizers.base import Tokenizer
from clipcore.tokenizers.mending import mended
from clipcore.tokenizers.wordpiece import PlainWordPiece

FILE_NAME = "tokenizer.json"
_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


def canonicalize(text: str) -> str:
    """SigLIP's cleaning: mend and unescape, drop ASCII punctuation, lower the case, collapse white space."""
    import html

    text = html.unescape(html.unescape(mended(text))).replace("_", " ")
    return " ".join(text.translate(_NO_PUNCTUATION).lower().split())


class FileTokenizer(Tokenizer):
    """A tokenizer of the `tokenizers` package.

    The file's own marks, cutting and padding are not used: which marks a model saw in training is fixed by `of`.
    """

    def __init__(
        self,
        path: Path,
        context_length: int,
        *,
        prefix: Sequence[str] = (),
        suffix: Sequence[str] = (),
        pad_id: int = 0,
        canonical: bool = False,
        plain: PlainWordPiece | None = None,
    ) -> None:
        self._path, self._canonical, self._plain = path, canonical, plain
        super().__init__(
            context_length,
            prefix=tuple(self._mark(mark) for mark in prefix),
            suffix=tuple(self._mark(mark) for mark in suffix),
            pad_id=pad_id,
        )

    @cached_property
    def _inner(self) -> Any:
        """The package's tokenizer, which takes as long to load as a text takes to encode; some texts do without."""
        try:
            import tokenizers
        except ImportError as error:
            raise MissingExtra("This model's tokenizer needs a package: pip install tokenizers") from error
        if not self._path.is_file():
            raise TokenizerError(f"This model's tokenizer is missing: there is no {self._path}.")
        try:
            inner: Any = tokenizers.Tokenizer.from_file(str(self._path))
        except Exception as error:  # the package raises nothing more specific
            raise TokenizerError(f"The tokenizer {self._path} cannot be read: {error}") from error
        inner.no_truncation()
        inner.no_padding()
        return inner

    def _mark(self, mark: str) -> int:
        known = None if self._plain is None else self._plain.ids.get(mark)
        number: int | None = self._inner.token_to_id(mark) if known is None else known
        if number is None:
            raise TokenizerError(f"The tokenizer {self._path} has no mark {mark}.")
        return number

    @classmethod
    def of(cls, config: TextConfig, folder: Path | None) -> FileTokenizer:
        """The tokenizer of a text tower.

        Raises:
            TokenizerError: If there is no readable `tokenizer.json`.
            MissingExtra: If the `tokenizers` package is not installed.
        """
        path = (folder or Path()) / FILE_NAME
        length = config.context_length
        if config.tokenizer == "bert":  # CLIPA: opening mark, no closing one
            return cls(path, length, prefix=("[CLS]",), pad_id=config.pad_id)
        if config.tokenizer == "wordpiece":  # BERT's own marks
            plain = PlainWordPiece.read(path)
            return cls(path, length, prefix=("[CLS]",), suffix=("[SEP]",), pad_id=config.pad_id, plain=plain)
        if config.lower_case and config.vocab_size > 250_000:  # SigLIP 2, Gemma's vocabulary
            return cls(path, length, suffix=("<eos>",), pad_id=0, canonical=True)
        if config.lower_case:  # SigLIP, T5's vocabulary, which pads with its end mark
            return cls(path, length, suffix=("</s>",), pad_id=1, canonical=True)
        return cls(path, length, prefix=("<s>",), suffix=("</s>",), pad_id=config.pad_id)

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, without marks or padding."""
        if self._canonical:
            text = canonicalize(text)
        plain = None if self._plain is None else self._plain.encode(text)
        if plain is not None:
            return plain
        ids: list[int] = self._inner.encode(text, add_special_tokens=False).ids
        return ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids."""
        text: str = self._inner.decode(list(ids))
        return text
