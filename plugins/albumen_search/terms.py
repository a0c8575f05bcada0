"""Splits what the owner typed into the concepts that count for and against a photo."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_PIECE = re.compile(
    r"(?P<sign>(?<!\S)[-+])?"
    r'(?:"(?P<quoted>[^"]*)"(?:\^(?P<of_quoted>\d+\.?\d*|\.\d+)(?!\S))?|(?P<word>[^\s"]+))'
)
_WEIGHTED = re.compile(r"(?P<word>.*[^\s^])\^(?P<weight>\d+\.?\d*|\.\d+)")


@dataclass(frozen=True, slots=True)
class Term:
    """One concept.

    Attributes:
        text: In plain words.
        weight: How much it counts against the others, above 0.
    """

    text: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Terms:
    """The concepts of a query.

    Attributes:
        wanted: What a photo should match; usually one.
        unwanted: What a photo must not match.
    """

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()


def parse_terms(text: str) -> Terms:
    """Read plain words, `-minus` words, `+plus` words and "quoted phrases".

    Plain words together are one concept. `+` starts a further concept: `dog + beach`, `dog +"red ball"`. `-` takes the
    next word or quoted phrase as unwanted. A weight, as in `dog^2` and `+"red ball"^0.5`, makes a word or quoted
    phrase a concept of its own. A sign counts at the start of a word only, so `close-up` is one word; a quote left
    open, as while typing, runs to the end. Every text has a reading.
    """
    if text.count('"') % 2:
        text += '"'
    wanted: list[list[str]] = [[]]
    weighted: list[Term] = []
    unwanted: list[Term] = []
    sign = ""
    for piece in _PIECE.finditer(text):
        quoted, word = piece["quoted"], piece["word"]
        sign = piece["sign"] or sign
        if word in {"+", "-"} and not piece["sign"]:
            sign = word
            continue
        content, weight = _content(quoted if quoted is not None else word, piece["of_quoted"], quoted is None)
        if not content:
            continue
        if sign == "-":
            unwanted.append(Term(content, weight))
        elif weight != 1.0:
            weighted.append(Term(content, weight))
        elif sign == "+":
            wanted.append([content])
        else:
            wanted[-1].append(content)
        sign = ""
    plain = [Term(" ".join(words)) for words in wanted if words]
    return Terms((*plain, *weighted), tuple(dict.fromkeys(unwanted)))


def _content(text: str, weight: str | None, bare: bool) -> tuple[str, float]:
    """A piece without its weight, and the weight, 1 where none can be read."""
    if bare and (found := _WEIGHTED.fullmatch(text)):
        text, weight = found["word"], found["weight"]
    number = float(weight or 1.0)
    return " ".join(text.split()), number if 0.0 < number < math.inf else 1.0
