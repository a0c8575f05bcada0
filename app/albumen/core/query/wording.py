"""A query back as text, and as a sentence that says what was understood."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from albumen.api.sentence import Sentence, listed, quoted
from albumen.core.query.fields import FIELDS, date_range, number_range, place
from albumen.core.query.nodes import And, Field, Node, Not, Or, Phrase, QueryError, Similar, Text
from albumen.core.query.parser import parse
from albumen.core.query.quotes import write_value

_SINCE: Final = MappingProxyType(
    {
        ">=": Sentence("from {date}"),
        ">": Sentence("after {date}"),
        "<": Sentence("before {date}"),
        "<=": Sentence("until {date}"),
    }
)


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
            return f"{name}{operator}{write_value(value)}"
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


def sentence(node: Node | None) -> Sentence:
    """What a query asks for, in words: "Photos of “a dog”, without “people”, rated 4 or more"."""
    if node is None:
        return Sentence("All photos")
    parts = node.parts if isinstance(node, And) else (node,)
    shown = [_named(part) for part in parts if isinstance(part, Text) and part.sign != "-"]
    others = [part for part in parts if not (isinstance(part, Text) and part.sign != "-")]
    subjects, rest = listed(shown, "and"), listed(_says(part) for part in others)
    if not shown:
        return Sentence("Photos {conditions}", conditions=rest)
    if not others:
        return Sentence("Photos of {subjects}", subjects=subjects)
    return Sentence("Photos of {subjects}, {conditions}", subjects=subjects, conditions=rest)


def _says(node: Node) -> Sentence:
    match node:
        case Text(sign="-"):
            return Sentence("without {subject}", subject=_named(node))
        case Text():
            return Sentence("of {subject}", subject=_named(node))
        case Phrase(words):
            return Sentence("with the words {words}", words=quoted(words))
        case Similar(photo_id, weight):
            return _times(Sentence("that look like photo {number}", number=photo_id), weight)
        case Field():
            return _condition(node)
        case Not(part):
            return Sentence("but not {condition}", condition=_says(part))
        case And(parts):
            return Sentence("({conditions})", conditions=listed((_says(part) for part in parts), "and"))
        case Or(parts):
            return Sentence("either {conditions}", conditions=listed((_says(part) for part in parts), "or"))


def _named(text: Text) -> Sentence:
    return _times(quoted(text.words), text.weight)


def _times(said: Sentence, weight: float) -> Sentence:
    return said if weight == 1.0 else Sentence("{said} (×{weight})", said=said, weight=f"{weight:g}")


def _condition(condition: Field) -> Sentence:
    spec, value = FIELDS[condition.name], condition.value
    if spec.kind == "choice":
        return spec.choices[value]
    if spec.kind == "number":
        low, high, with_low, with_high = number_range(condition.operator, value)
        return spec.says.of(value=_numbers(low, high, with_low=with_low, with_high=with_high))
    if spec.kind == "date":
        return spec.says.of(value=_dates(condition))
    if spec.kind == "place":
        latitude, longitude, distance = place(value)
        return spec.says.of(distance=f"{distance:g}", value=f"{latitude:g}, {longitude:g}")
    return spec.says.of(value=quoted(value))


def _numbers(low: float, high: float, *, with_low: bool, with_high: bool) -> str:
    least, most = f"{low:g}", f"{high:g}"
    if low == high:
        return least
    if high == float("inf"):
        return Sentence("{number} or more", number=least) if with_low else Sentence("more than {number}", number=least)
    if low == float("-inf"):
        return Sentence("{number} or less", number=most) if with_high else Sentence("less than {number}", number=most)
    return Sentence("{least} to {most}", least=least, most=most)


def _dates(condition: Field) -> Sentence:
    value = condition.value
    date_range(condition.operator, value)
    low, dots, high = value.partition("..")
    if condition.operator != ":" or (dots and not (low and high)):
        how = condition.operator if condition.operator != ":" else ">=" if low else "<="
        return _SINCE[how].of(date=value.strip("."))
    if dots:
        return Sentence("{start} to {end}", start=low, end=high)
    if len(value) < 5:
        return Sentence("in {year}", year=value)
    return Sentence("in {month}", month=value) if len(value) < 8 else Sentence("on {day}", day=value)
