"""What the core, the host and plugins say in English, in the owner's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from albumen.api import UserError
from albumen.api.sentence import Sentence
from albumen.ui.formats import apart, number
from albumen.ui.language import declared


def rendered(said: str | Exception) -> str:
    """A sentence or an error as the window shows it; a text that is none, or that nobody has translated, as it is."""
    if isinstance(said, UserError):
        return rendered(said.sentence)
    if not isinstance(said, Sentence):
        return str(said)
    pattern = _pattern(said.template, said.one, said.n)
    return pattern.format(**{name: _value(value) for name, value in said.values.items()}) if said.values else pattern


def known(text: str) -> str:
    """A text that may have been kept in the library, where only its English is left: looked up whole."""
    return rendered(text if isinstance(text, Sentence) else Sentence(text))


def _pattern(template: str, one: str, n: int | None) -> str:
    if n is None:
        found = QCoreApplication.translate("Sentences", template)
        return declared(template) if found == template else found  # reasons are declared, and kept in the library
    found = QCoreApplication.translate("Sentences", template, None, n)
    untranslated = template.replace("%Ln", number(n))
    return one.replace("%Ln", number(n)) if one and n == 1 and found == untranslated else found


def _value(value: str | float) -> str | float:
    if isinstance(value, Sentence):
        return rendered(value)
    return apart(value) if isinstance(value, str) else value
