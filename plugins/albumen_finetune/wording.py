"""How sentences that both the window and the command line say are put into words, in any language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, TypeAlias

Translate: TypeAlias = Callable[[str, str], str]
"""From a context and an English text to the text shown; the window gives Qt's, which the translators' tool finds.

The tool does not find plural forms here, so no text counts: numbers stand behind a colon.
"""


def english(_context: str, text: str) -> str:
    """The text itself: the command line speaks English."""
    return text


class Numbers(Protocol):
    """How numbers are written; `ctx.panels` does it in the owner's language."""

    def percent(self, share: float, places: int = 0) -> str:
        """A share of 1 in percent."""

    def decimal(self, value: float, places: int) -> str:
        """A number with so many decimal places."""


class EnglishNumbers:
    """Implements `Numbers` for the command line."""

    def percent(self, share: float, places: int = 0) -> str:
        """87%."""
        return f"{share:.{places}%}"

    def decimal(self, value: float, places: int) -> str:
        """0.87."""
        return f"{value:.{places}f}"


ENGLISH: Final = EnglishNumbers()


def photos(count: int) -> str:
    """So many photos, in English."""
    return "1 photo" if count == 1 else f"{count} photos"
