"""How sentences that both the window and the command line say are put into words, in any language."""

from __future__ import annotations

from typing import Protocol


class Translate(Protocol):
    """From a context, an English text and a number to the text shown.

    The window gives Qt's, which the translators' tool finds; it takes %Ln for the number.
    """

    def __call__(self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        """The text for `n` things; -1 where it counts nothing."""
        ...


def english(_context: str, text: str, _disambiguation: str | None = None, n: int = -1, /) -> str:
    """The text itself: the command line speaks English."""
    return text.replace("%Ln", str(n)).replace("(s)", "" if n == 1 else "s")


def photos(count: int) -> str:
    """So many photos, in English."""
    return english("", "%Ln photo(s)", None, count)
