"""The language of the window: Qt's own texts, ours, the direction of writing, and how numbers and dates are written."""

from __future__ import annotations

import re
import unicodedata
from itertools import count
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from albumen.core.resources import resource

SYSTEM: Final = "system"
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_PLACE: Final = re.compile(r"\{(\d+)\}")


def speak(application: QApplication, language: str = SYSTEM) -> list[QTranslator]:
    """Let the application speak a language; before its first widget is made.

    Args:
        language: "de", "ja", ...; "system" for the one the owner's system speaks.

    Returns:
        What was installed, for whoever wants to take it off again. English is always below the others, for its
        plurals, so that a text nobody has translated yet reads well.
    """
    locale = QLocale() if language == SYSTEM else QLocale(language)
    if locale.name() == "C":  # enumerators, of which there are hundreds, are made when they are first asked for
        locale = QLocale("en")
    QLocale.setDefault(locale)
    if application.isRightToLeft() is not _runs_left(locale):
        application.setLayoutDirection(locale.textDirection())
    ours, qts = str(resource("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    english = QLocale("en")
    installed = []
    for wanted, name, folder in ((english, "albumen", ours), (locale, "qtbase", qts), (locale, "albumen", ours)):
        translator = QTranslator(application)
        if translator.load(wanted, name, "_", folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def _runs_left(locale: QLocale) -> bool:
    """Whether a language is written from right to left, as it writes its own name."""
    return unicodedata.bidirectional(locale.nativeLanguageName()[:1] or "e") in {"R", "AL"}


def declared(text: str) -> str:
    """A text that the core or a plugin's manifest declares, in the owner's language where that has it.

    Numbers in the text stand in the translation as {0}, {1}, ...: "more pixels (4000 x 3000)" is looked up as
    "more pixels ({0} x {1})".
    """
    if not text:
        return ""
    said = QCoreApplication.translate("declared", text)
    numbers = _NUMBER.findall(text)
    if said != text or not numbers:
        return said
    counted = count()
    pattern = QCoreApplication.translate("declared", _NUMBER.sub(lambda _one: f"{{{next(counted)}}}", text))
    return _PLACE.sub(lambda one: numbers[int(one[1])], pattern)
