"""Sentences that are put together without Qt and may still be shown in another language than English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from types import MappingProxyType
from typing import Any, Final


class Sentence(str):
    """An English text that remembers how it was put together, so that the window can say it in the owner's language.

    It is the English text to whoever does not ask further. The template has to stand in the code as it is: from there
    the files of the translators take it.

    Args:
        template: English, with the names of the values in braces: "There is no tag named {name}."; without values it
            is the text as it stands. A text that tells of a number has "%Ln" for it: "%Ln photos cannot be read."
        one: The template for one, where that is another in English: "%Ln photo cannot be read."
        n: The number for "%Ln".
        values: What the names stand for; a value may be a sentence, or an error that has one.

    Attributes:
        template, one, n, values: As given; the template is what the files of the translators are asked for.
    """

    template: str
    one: str
    n: int | None
    values: Mapping[str, str | float]

    def __new__(cls, template: str, /, one: str = "", n: int | None = None, **values: Any) -> Sentence:
        """Put it together in English."""
        chosen = one if one and n == 1 else template
        if n is not None:
            chosen = chosen.replace("%Ln", str(n))
        plain = {name: _plain(value) for name, value in values.items()}
        sentence = super().__new__(cls, chosen.format(**plain) if plain else chosen)
        sentence.template, sentence.one, sentence.n, sentence.values = template, one, n, MappingProxyType(plain)
        return sentence

    def of(self, **values: Any) -> Sentence:
        """The same template with values."""
        return Sentence(self.template, self.one, self.n, **values)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.template, self.one, self.n, dict(self.values))


def _plain(value: Any) -> str | float:
    """A value that may be kept and sent to another process: of an error, its sentence."""
    return value if isinstance(value, str | int | float) else getattr(value, "sentence", None) or str(value)


def _again(template: str, one: str, n: int | None, values: dict[str, Any]) -> Sentence:
    return Sentence(template, one, n, **values)


_PAIRS: Final = MappingProxyType(
    {
        "comma": Sentence("{first}, {second}"),
        "and": Sentence("{first} and {second}"),
        "or": Sentence("{first} or {second}"),
        "space": Sentence("{first} {second}"),
    }
)


def listed(parts: Iterable[str], between: str = "comma") -> str:
    """All parts as one: "a, b" (`comma`), "a and b" (`and`), "a or b" (`or`), "a b" (`space`); "" of none."""
    pair = _PAIRS[between]
    texts = list(parts)
    return reduce(lambda first, second: pair.of(first=first, second=second), texts) if texts else ""


def quoted(words: str) -> Sentence:
    """Words in the quotation marks of the language: “words”."""
    return Sentence("“{words}”", words=words)
