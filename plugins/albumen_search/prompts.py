"""Texts the model compares photos with: prompt templates for a query, and generic texts as a measure."""

from __future__ import annotations

from typing import Final

from clipcore.zeroshot.background import BACKGROUND_TEXTS

GENERIC_TEXTS: Final = BACKGROUND_TEXTS
"""What photos score with them is what a text scores that a photo is not about."""

TEMPLATES: Final = (
    "{}",
    "a photo of {}.",
    "a photo of a {}.",
    "a picture of the {}.",
    "a close-up photo of {}.",
    "a photo with {} in it.",
)
"""A short version of CLIP's prompt ensemble (Radford et al. 2021, section 3.1.4): the mean over several phrasings is
steadier than any of them. Sentences are embedded as typed."""

LONGEST_NAME: Final = 4
"""From this many words on, a query reads as a sentence and fits no template."""


def phrasings(text: str) -> list[str]:
    """The texts whose embeddings are averaged for a query: one for a sentence, several for the name of a thing."""
    return [template.format(text) for template in TEMPLATES] if len(text.split()) < LONGEST_NAME else [text]
