"""A query back as text, and as a sentence that says what was understood."""

from __future__ import annotations

import re
from typing import Final

from albumen.core.query.fields import FIELDS, date_range, number_range, place
from albumen.core.query.nodes import And, Field, Node, Not, Or, Phrase, QueryError, Similar, Text
from albumen.core.query.parser import parse

_PLAIN_VALUE: Final = re.compile(r"[^\s()\"]+$")
_CONDITION: Final = re.compile(r"[A-Za-z]+(:|>|<)")


def unparse(node: Node | None) -> str:
    """Text whose tree is this one."""
    return "" if node is None else _text(node)


def _text(node: Node, inside: type[And | Or] | None = None) -> str:
    match node:
        case Text(words, sign, weight):
            return _written(words, sign, weight)
        case Phrase(words):
            return f'"{words}"'
        case Similar(photo_id, weight):
            return f"similar:@{photo_id}{_weight(weight)}"
        case Field(name, operator, value):
            return f"{name}{operator}" + (value if _PLAIN_VALUE.match(value) else f'"{value}"')
        case Not(part):
            return f"-({_text(part)})" if isinstance(part, And | Or | Not | Text | Phrase) else f"-{_text(part)}"
        case And(parts):
            joined = " ".join(_text(part, And) for part in parts)
        case Or(parts):
            joined = " OR ".join(_text(part, Or) for part in parts)
    return f"({joined})" if inside is not None and inside is not type(node) else joined


def _written(words: str, sign: str, weight: float) -> str:
    """A text as one would type it, in quotes where it would be read as something else without them."""
    try:
        as_typed = parse(f"{words}{_weight(weight)}") == Text(words, "", weight)
    except QueryError:
        as_typed = False
    if as_typed and not (sign and re.search(r"\s", words)):
        return f"{sign}{words}{_weight(weight)}"
    return f'{sign or ("+" if weight == 1.0 else "")}"{words}"{_weight(weight)}'


def _weight(weight: float) -> str:
    return "" if weight == 1.0 else f"^{weight:g}"


def sentence(node: Node | None) -> str:
    """What a query asks for, in words: "Photos of “a dog”, without “people”, rated 4 or more"."""
    if node is None:
        return "All photos"
    parts = node.parts if isinstance(node, And) else (node,)
    shown = [_named(part) for part in parts if isinstance(part, Text) and part.sign != "-"]
    subject = "Photos of " + " and ".join(shown) if shown else "Photos"
    others = [part for part in parts if not (isinstance(part, Text) and part.sign != "-")]
    rest = ", ".join(_says(part) for part in others)
    return f"{subject}{', ' if shown and rest else ' ' if rest else ''}{rest}"


def _says(node: Node) -> str:
    match node:
        case Text(sign="-"):
            return f"without {_named(node)}"
        case Text():
            return f"of {_named(node)}"
        case Phrase(words):
            return f"with the words “{words}”"
        case Similar(photo_id, weight):
            return f"that look like photo {photo_id}{_times(weight)}"
        case Field():
            return _condition(node)
        case Not(part):
            return f"but not {_says(part)}"
        case And(parts):
            return "(" + " and ".join(_says(part) for part in parts) + ")"
        case Or(parts):
            return "either " + " or ".join(_says(part) for part in parts)


def _named(text: Text) -> str:
    return f"“{text.words}”{_times(text.weight)}"


def _times(weight: float) -> str:
    return "" if weight == 1.0 else f" (×{weight:g})"


def _condition(condition: Field) -> str:
    spec, value = FIELDS[condition.name], condition.value
    if spec.kind == "choice":
        return spec.says.format(spec.choices[value])
    if spec.kind == "number":
        low, high, with_low, with_high = number_range(condition.operator, value)
        return spec.says.format(_numbers(low, high, with_low=with_low, with_high=with_high))
    if spec.kind == "date":
        return spec.says.format(_dates(condition))
    if spec.kind == "place":
        latitude, longitude, distance = place(value)
        return spec.says.format(f"{distance:g} km of {latitude:g}, {longitude:g}")
    return spec.says.format(f"“{value}”" if spec.kind == "text" else value)


def _numbers(low: float, high: float, *, with_low: bool, with_high: bool) -> str:
    if low == high:
        return f"{low:g}"
    if high == float("inf"):
        return f"{low:g} or more" if with_low else f"more than {low:g}"
    if low == float("-inf"):
        return f"{high:g} or less" if with_high else f"less than {high:g}"
    return f"{low:g} to {high:g}"


def _dates(condition: Field) -> str:
    value = condition.value
    date_range(condition.operator, value)
    if condition.operator != ":":
        return {">=": "from", ">": "after", "<": "before", "<=": "until"}[condition.operator] + f" {value}"
    low, dots, high = value.partition("..")
    if not dots:
        return f"in {value}" if len(value) < 8 else f"on {value}"
    return f"{low} to {high}" if low and high else f"from {low}" if low else f"until {high}"
