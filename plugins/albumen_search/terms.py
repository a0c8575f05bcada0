"""Splits what the owner typed into the concepts that count for and against a photo."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PIECE = re.compile(r'(?P<sign>(?<!\S)[-+])?(?:"(?P<quoted>[^"]*)"|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Terms:
    """The concepts of a query.

    Attributes:
        wanted: Each is a text that a photo should match; usually one.
        unwanted: Each is a text that a photo must not match.
    """

    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


def parse_terms(text: str) -> Terms:
    """Read plain words, `-minus` words, `+plus` words and "quoted phrases".

    Plain words together are one concept. `+` starts a further concept: `dog + beach`, `dog +"red ball"`. `-` takes the
    next word or quoted phrase as unwanted. A sign counts at the start of a word only, so `close-up` is one word; a
    quote left open, as while typing, runs to the end. Every text has a reading.
    """
    if text.count('"') % 2:
        text += '"'
    wanted: list[list[str]] = [[]]
    unwanted: list[str] = []
    sign = ""
    for piece in _PIECE.finditer(text):
        quoted, word = piece["quoted"], piece["word"]
        sign = piece["sign"] or sign
        if word in {"+", "-"} and not piece["sign"]:
            sign = word
            continue
        content = " ".join((quoted if quoted is not None else word).split())
        if not content:
            continue
        if sign == "-":
            unwanted.append(content)
        elif sign == "+":
            wanted.append([content])
        else:
            wanted[-1].append(content)
        sign = ""
    return Terms(tuple(" ".join(words) for words in wanted if words), tuple(dict.fromkeys(unwanted)))
