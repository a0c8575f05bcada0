"""Reads a query.

    query     = either
    either    = all { "OR" all }
    all       = one { ["AND"] one }
    one       = ("NOT" | "-") group | ["-" | "+"] (phrase [weight] | condition | word [weight]) | group
    weight    = "^" number
    group     = "(" either ")"
    condition = field (":" | ">=" | "<=" | ">" | "<") value      with quotes round what has spaces (see `quotes`)

Plain words that stand in the same `all` are one text, wherever they stand; `+` begins a further one, and a word with a
weight is one of its own. AND, OR and NOT are operators in capitals only. Signs count at the beginning of a word only,
so that `close-up` is one word. A quote or parenthesis that is still open at the end, as while typing, is closed there.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeGuard

from albumen.api.sentence import Sentence, listed
from albumen.core.query.fields import ALIASES, FIELDS, BadValue, check
from albumen.core.query.nodes import HEAVIEST, And, Field, Node, Not, Operator, Or, Phrase, QueryError, Similar, Text
from albumen.core.query.quotes import QUOTED, read_value

_TOKEN: Final = re.compile(
    rf"""
    \s*(?:
        (?P<open>[-]?\()
      | (?P<close>\))
      | (?P<sign>[-+])?(?P<field>[A-Za-z]+)(?P<operator>:|>=|<=|>|<)(?P<value>{QUOTED}"?|[^\s()"]*)
      | (?P<phrase_sign>[-+])?"(?P<phrase>[^"]*)(?:"(?P<phrase_weight>\^[\d.]*)?)?
      | (?P<word>[^\s()"]+)
    )
    """,
    re.VERBOSE,
)
_WEIGHTED: Final = re.compile(r"(?P<words>.*[^\s^])(?P<weight>\^(?:\d+\.?\d*|\.\d+)?)")
_DECIMALS: Final = 3
_DEEPEST: Final = 50
_SIMILAR: Final = "similar"


@dataclass(frozen=True, slots=True)
class _Token:
    kind: Literal["open", "not open", "close", "and", "or", "not", "leaf"]
    position: int
    leaf: Node | None = None


def parse(text: str) -> Node | None:
    """The tree of a query; None where it says nothing.

    Raises:
        QueryError: It cannot be understood; the error names the character.
    """
    reader = _Reader(text, _tokens(text))
    node = reader.either(0)
    rest = reader.peek()
    if rest is not None:
        raise QueryError("This parenthesis closes nothing.", text, rest.position)
    return node


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    place = 0
    while (found := _TOKEN.match(text, place)) is not None and found.end() > place:
        place = found.end()
        at = found.start() + len(found[0]) - len(found[0].lstrip())
        kind = found.lastgroup
        if found["open"]:
            tokens.append(_Token("not open" if found["open"].startswith("-") else "open", at))
        elif found["close"]:
            tokens.append(_Token("close", at))
        elif found["field"]:
            tokens += _condition(text, found, at)
        elif kind in {"phrase", "phrase_sign"} or found["phrase"] is not None:
            tokens += _quoted(text, found, at)
        else:
            word = found["word"]
            if word in {"AND", "OR", "NOT"}:
                tokens.append(_Token(word.lower(), at))  # type: ignore[arg-type]
            elif word in {"+", "-"}:
                tokens.append(_Token("leaf", at, Text("", word)))  # type: ignore[arg-type]
                continue
            else:
                tokens.append(_Token("leaf", at, _word(text, word, found.start("word"))))
    return _with_lone_signs(tokens)


def _with_lone_signs(tokens: list[_Token]) -> list[_Token]:
    """A sign that stands alone belongs to the text after it; one before anything else says nothing."""
    result: list[_Token] = []
    sign = ""
    for token in tokens:
        leaf = token.leaf
        if isinstance(leaf, Text) and not leaf.words:
            sign = leaf.sign
            continue
        if sign and isinstance(leaf, Text | Phrase) and not getattr(leaf, "sign", ""):
            weight = getattr(leaf, "weight", 1.0)
            token = _Token("leaf", token.position, Text(leaf.words, sign, weight))  # type: ignore[arg-type]  # noqa: PLW2901
        sign = ""
        result.append(token)
    return result


def _quoted(text: str, found: re.Match[str], at: int) -> list[_Token]:
    words, sign, weight = " ".join(found["phrase"].split()), found["phrase_sign"] or "", found["phrase_weight"]
    if not words:
        return []
    if not sign and not weight:
        return [_Token("leaf", at, Phrase(words))]
    number = _weight(text, weight or "^", found.start("phrase_weight"))
    return [_Token("leaf", at, Text(words, sign, number))]  # type: ignore[arg-type]


def _word(text: str, word: str, at: int) -> Text:
    sign = word[0] if word[0] in "+-" and len(word) > 1 else ""
    word = word[len(sign) :]
    weighted = _WEIGHTED.fullmatch(word)
    if weighted is None:
        return Text(word, sign)  # type: ignore[arg-type]
    number = _weight(text, weighted["weight"], at + len(sign) + weighted.start("weight"))
    return Text(weighted["words"], sign, number)  # type: ignore[arg-type]


def _weight(text: str, written: str, at: int) -> float:
    """The number after `^`; 1 while it is not there yet."""
    if written == "^":
        return 1.0
    try:
        weight = round(float(written[1:]), _DECIMALS)
    except ValueError:
        weight = 0.0
    if not 0 < weight <= HEAVIEST:
        problem = Sentence("A weight is a number above 0, at most {most}, such as sunset^2.", most=f"{HEAVIEST:g}")
        raise QueryError(problem, text, at)
    return weight


def _condition(text: str, found: re.Match[str], at: int) -> list[_Token]:
    name = found["field"].lower()
    name = ALIASES.get(name, name)
    operator: Operator = found["operator"]  # type: ignore[assignment]
    value = read_value(found["value"])
    if name != _SIMILAR and name not in FIELDS:
        if operator != ":":  # plain words such as a<b
            return [_Token("leaf", at, Text(found[0].strip()))]
        raise QueryError(_no_field(found["field"]), text, at)
    leaf: Node
    if name == _SIMILAR:
        number = re.fullmatch(r"@(\d+)(\^[\d.]*)?", value)
        if operator != ":" or number is None:
            raise QueryError("similar: wants a photo's number, such as similar:@123", text, found.start("value"))
        leaf = Similar(int(number[1]), _weight(text, number[2] or "^", found.start("value") + number.end(1)))
    else:
        try:
            leaf = Field(name, operator, check(name, operator, value), at)
        except BadValue as error:
            raise QueryError(error.sentence, text, found.start("value")) from error
    if found["sign"] == "-":
        return [_Token("not", at), _Token("leaf", at, leaf)]
    return [_Token("leaf", at, leaf)]


def _no_field(written: str) -> Sentence:
    near = difflib.get_close_matches(written.lower(), [*FIELDS, _SIMILAR], 1)
    if near:
        return Sentence("There is no field called {field}; do you mean {near}:?", field=written, near=near[0])
    known = listed([", ".join(FIELDS), _SIMILAR], "and")
    return Sentence("There is no field called {field}. There are {known}.", field=written, known=known)


class _Reader:
    def __init__(self, text: str, tokens: list[_Token]) -> None:
        self._text, self._tokens, self._at = text, tokens, 0

    def peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def either(self, depth: int) -> Node | None:
        first = self._all(depth)
        parts = [] if first is None else [first]
        while (token := self.peek()) is not None and token.kind == "or":
            self._at += 1
            if not parts:
                raise QueryError("OR wants something before it.", self._text, token.position)
            part, after = self._all(depth), self.peek()
            if part is not None:
                parts.append(part)
            elif after is not None:
                raise QueryError("OR wants something after it.", self._text, token.position)
        flat: list[Node] = []
        for part in parts:
            flat += part.parts if isinstance(part, Or) else [part]
        return _joined(_distinct(flat), Or)

    def _all(self, depth: int) -> Node | None:
        parts: list[Node] = []
        while (token := self.peek()) is not None and token.kind not in {"or", "close"}:
            if token.kind == "and":
                if not parts:
                    raise QueryError("AND wants something before it.", self._text, token.position)
                self._at += 1
                continue
            node = self._one(token, depth)
            if node is not None:
                parts += node.parts if isinstance(node, And) else [node]
        return _joined(_one_text(parts), And)

    def _one(self, token: _Token, depth: int) -> Node | None:
        if depth > _DEEPEST:
            raise QueryError("This is nested too deeply.", self._text, token.position)
        self._at += 1
        if token.kind == "leaf":
            return token.leaf
        if token.kind == "not":
            after = self.peek()
            if after is not None and after.kind in {"and", "or", "close"}:
                raise QueryError("NOT wants something after it.", self._text, token.position)
            return None if after is None else _negated(self._one(after, depth + 1))
        node = self.either(depth + 1)
        if self.peek() is not None:
            self._at += 1  # the closing parenthesis: nothing else ends an `either`
        return _negated(node) if token.kind == "not open" else node


def _negated(node: Node | None) -> Node | None:
    if isinstance(node, Not):
        return node.part
    if isinstance(node, Text) and node.sign != "-":
        return Text(node.words, "-", node.weight)
    return None if node is None else Not(node)


def _one_text(parts: list[Node]) -> list[Node]:
    """Plain words of one level as one text, where the first of them stands; the same thing twice counts once."""
    parts = [replace(part, sign="+") if _stands_alone(part) else part for part in parts]
    words = [part.words for part in parts if isinstance(part, Text) and not part.sign]
    result: list[Node] = []
    said = False
    for part in parts:
        if isinstance(part, Text) and not part.sign:
            if not said:
                result.append(Text(" ".join(words)))
            said = True
        elif part not in result:
            result.append(part)
    if not said:  # a first `+` has nothing to be added to
        for place, part in enumerate(result):
            if isinstance(part, Text) and part.sign == "+":
                result[place] = replace(part, sign="")
                break
    return result


def _stands_alone(part: Node) -> TypeGuard[Text]:
    """Whether it is a text with a weight and no sign: one of its own, as with a plus."""
    return isinstance(part, Text) and not part.sign and part.weight != 1.0


def _distinct(parts: list[Node]) -> list[Node]:
    return list(dict.fromkeys(parts))


def _joined(parts: list[Node], kind: type[And | Or]) -> Node | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(tuple(parts))
