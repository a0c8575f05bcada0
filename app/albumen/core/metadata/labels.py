"""Colour labels, flags and stars as other programs spell them."""

from __future__ import annotations

from typing import Final

COLOURS: Final = ("red", "orange", "yellow", "green", "blue", "purple", "gray", "black", "white")
"""The library's names, in the order of digiKam:ColorLabel, which counts from 1; 0 is none."""

_OTHER_NAMES: Final = {"magenta": "purple", "violet": "purple", "grey": "gray", "none": ""}


def label_of(text: str) -> str:
    """The library's name for a label; a text that is no colour is kept as it is."""
    lowered = text.strip().lower()
    lowered = _OTHER_NAMES.get(lowered, lowered)
    return lowered if not lowered or lowered in COLOURS else text.strip()


def label_text(label: str) -> str:
    """A label as xmp:Label has it: "Red", as Lightroom writes it."""
    return label.capitalize() if label in COLOURS else label


def colour_number(label: str) -> int:
    """The number of digiKam:ColorLabel; 0 for none and for what is no colour."""
    return COLOURS.index(label) + 1 if label in COLOURS else 0


def colour_of_number(number: int | None) -> str | None:
    """The library's name for a digiKam:ColorLabel; None where there is no such number."""
    if number == 0:
        return ""
    return COLOURS[number - 1] if number is not None and 1 <= number <= len(COLOURS) else None


def flag_of_pick(number: int | None) -> int | None:
    """digiKam:PickLabel (0 none, 1 rejected, 2 pending, 3 accepted) as the library's flag; None for anything else."""
    return {0: 0, 1: -1, 2: 0, 3: 1}.get(-1 if number is None else number)


def pick_of_flag(flag: int) -> int:
    """The library's flag as digiKam:PickLabel."""
    return {-1: 1, 0: 0, 1: 3}[flag]
