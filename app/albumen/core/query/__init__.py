"""The query language: one for the search field, the command line and saved searches. See docs/search.md."""

from albumen.core.query.nodes import HEAVIEST, And, Field, Node, Not, Or, Phrase, QueryError, Similar, Text
from albumen.core.query.parser import parse
from albumen.core.query.wording import sentence, unparse

__all__ = [
    "HEAVIEST",
    "And",
    "Field",
    "Node",
    "Not",
    "Or",
    "Phrase",
    "QueryError",
    "Similar",
    "Text",
    "parse",
    "sentence",
    "unparse",
]
