"""Tells matches that are mostly a reading of text from those that show what a text says.

A CLIP model can read a little: a card with "dog" on it may stand near the text "dog". Two signs together give such a
picture away: lines of writing cover some of it (`text_finder`), and it stands as high, or higher, for "the word dog
written" as for the words themselves, both measured in standard deviations of the library. The gap alone would mark
every third photograph with the bundled model. The limits were chosen with `tests/benchmarks/written_words.py
--choose` so that few ordinary photographs are marked; without `--choose` it measures them on other photographs and
fonts.
"""

from __future__ import annotations

from typing import Final

LEAST_SHARE: Final = 0.03
"""Of the picture, covered by lines of writing."""
LEAST_GAP: Final = 0.0
"""Standard deviations by which a picture stands higher for the written word than for what it means."""
MOSTLY_TEXT: Final = 0.5
"""A picture with this share of writing, such as a page, is marked whatever the gap."""


def phrase(text: str) -> str:
    """What pictures are compared with to see whether they show a text as writing."""
    return f'the word "{text}" written'


def is_reading(share: float, gap: float) -> bool:
    """Whether a match is mostly a reading of text.

    Args:
        share: Of the picture that lines of writing cover, in [0, 1].
        gap: How much higher it stands for `phrase` than for the text, in standard deviations of the library.
    """
    return share >= MOSTLY_TEXT or (share >= LEAST_SHARE and gap >= LEAST_GAP)
