"""What a query says, as a tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from albumen.core.errors import UserError

Sign: TypeAlias = Literal["", "+", "-"]
Operator: TypeAlias = Literal[":", ">=", "<=", ">", "<"]

HEAVIEST: Final = 100.0


class QueryError(UserError):
    """A query that cannot be understood.

    Attributes:
        text: The query.
        position: The character the error is about, from 0.
    """

    def __init__(self, problem: str, text: str, position: int) -> None:
        super().__init__(problem)
        self.text, self.position = text, min(position, len(text))

    def pointer(self) -> str:
        """The query with a mark under the character, two lines."""
        return f"{self.text}\n{' ' * self.position}^"


@dataclass(frozen=True, slots=True)
class Text:
    """What a photo should show (`""`, `+`: a further concept) or should not (`-`), in plain words.

    Attributes:
        weight: How much it counts against the others, above 0 and at most `HEAVIEST`.
    """

    words: str
    sign: Sign = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand in a photo's caption, keywords, file name, prompt or texts of plugins, one after the other."""

    words: str


@dataclass(frozen=True, slots=True)
class Similar:
    """Photos that look like one of the library's; the weight as of `Text`."""

    photo_id: int
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Field:
    """A condition on what is known of a photo.

    Attributes:
        name: One of `albumen.core.query.fields.FIELDS`.
        value: As written, without quotes.
        position: Where it stands in the query; two conditions that differ in nothing else are the same.
    """

    name: str
    operator: Operator
    value: str
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """All of these, at least two."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One of these, at least two."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """None of this."""

    part: Node


Node: TypeAlias = Text | Phrase | Similar | Field | And | Or | Not
