"""What every tokenizer offers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


class Tokenizer(ABC):
    """Turns texts into rows of token ids.

    Args:
        context_length: tokens of a row.
        prefix: ids before the text's own.
        suffix: ids after them; kept when a text is cut.
        pad_id: fills the rest of the row.
    """

    def __init__(
        self, context_length: int, *, prefix: tuple[int, ...] = (), suffix: tuple[int, ...] = (), pad_id: int = 0
    ) -> None:
        self.context_length = context_length
        self.prefix = prefix
        self.suffix = suffix
        self.pad_id = pad_id

    @property
    def room(self) -> int:
        """Tokens of a row that are left for the text itself."""
        return self.context_length - len(self.prefix) - len(self.suffix)

    @abstractmethod
    def encode(self, text: str) -> list[int]:
        """Token ids of a text, however long, without prefix, suffix or padding."""

    @abstractmethod
    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids."""

    def row(self, ids: Sequence[int]) -> list[int]:
        """One padded row of ids from `encode`; ids that do not fit are left out."""
        row = [*self.prefix, *ids[: self.room], *self.suffix]
        return row + [self.pad_id] * (self.context_length - len(row))

    def __call__(self, texts: str | Sequence[str]) -> Tensor:
        """Token ids (M, context_length), int64; a text that does not fit is cut (`clipcore.longtext` splits it)."""
        import torch  # not needed by those who only want the ids

        batch = [texts] if isinstance(texts, str) else texts
        rows = [self.row(self.encode(text)) for text in batch]
        return torch.tensor(rows, dtype=torch.int64).reshape(len(rows), self.context_length)
