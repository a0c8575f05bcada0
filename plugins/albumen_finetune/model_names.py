"""What a refined model is called: a telling name after the albums, and why another name will not do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Final

from albumen.api import ModelName
from albumen_finetune.wording import Translate, english

NAMED: Final = 2
"""Albums that the name tells of; more of them are counted."""
LONGEST_PART: Final = 20

Judge = Callable[[str], ModelName]
"""Such as `albumen.api.Clip.model_name`."""


def telling_name(albums: Sequence[str], judge: Judge) -> str:
    """The first free one of `refined-ALBUM-ALBUM`, the same with `-2`, `-3` and so on.

    Args:
        albums: Names of the albums that the model is refined by, in any script.
        judge: Whether a name is free.
    """
    return next(name for name in _numbered(_after(albums)) if judge(name) == "free")


def trouble(name: str, judge: Judge, translate: Translate = english) -> str:
    """Why a model cannot be called so, in a sentence; "" where it can.

    Args:
        name: As it was typed, without blanks at its ends.
        judge: Whether a name is free.
        translate: What the sentence is said with.
    """
    if not name:
        return translate("model_names", "The new model needs a name.")
    state = judge(name)
    if state == "taken":
        text = translate("model_names", "There is a model called {name} already; choose another name.")
        return text.format(name=name)
    if state == "invalid":
        return translate(
            "model_names",
            "A model's name consists of at most 100 of the letters A to Z, digits, dots, dashes and underscores, and "
            "begins with a letter or a digit.",
        )
    return ""


def _after(albums: Sequence[str]) -> str:
    parts = [part for part in map(_plain, albums) if part]
    left_out = len(albums) - NAMED
    more = [f"and-{left_out}-more"] if parts and left_out > 0 else []
    return "-".join(["refined", *parts[:NAMED], *more])


def _plain(album: str) -> str:
    """What of a name can stand in a model's: its last part, in plain letters, as far as it has such."""
    decomposed = unicodedata.normalize("NFKD", album.rpartition("/")[2]).casefold()
    letters = decomposed.encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_PART].rstrip("-")


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))
