"""The window's languages: what the core says in English is shown in the owner's, with its numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.core.jobs import JobStatus
from albumen.ui import formats
from albumen.ui.grid.headings import month_words
from albumen.ui.jobs_panel import JobsPanel
from albumen.ui.labels import LABEL_COLOURS, label_name
from albumen.ui.language import declared, speak
from albumen.ui.theme import Theme


@contextmanager
def speaking(application: QApplication, language: str) -> Iterator[None]:
    before = QLocale()
    translators = speak(application, language)
    try:
        yield
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        QLocale.setDefault(before)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("more pixels (4000 x 3000)", "mehr Pixel (4000 × 3000)"),
        ("your rating of 5", "Ihre Bewertung: 5"),
        ("it is sharper", "es ist schärfer"),
        ("holiday 2024 {0}.jpg", "holiday 2024 {0}.jpg"),
        ("3 / 12", "3 / 12"),
        ("", ""),
    ],
)
def test_what_the_core_says_is_shown_in_the_owners_language(said: str, shown: str) -> None:
    assert declared(said) == shown


@pytest.mark.usefixtures("german")
def test_colours_have_names_in_the_owners_language() -> None:
    assert label_name("red") == "Rot"
    assert not {label_name(label) for label in LABEL_COLOURS} & {label.capitalize() for label in LABEL_COLOURS} - {
        "Orange"
    }
    assert label_name("Urlaub") == "Urlaub"


@pytest.mark.usefixtures("german")
def test_work_is_named_in_the_owners_language(qtbot: QtBot, theme: Theme) -> None:
    panel = JobsPanel(theme)
    qtbot.addWidget(panel)
    panel.show_job(JobStatus(1, "Writing sidecars", "running", 0, 0, "Comparing photos"))
    assert panel.cards[1].accessibleName() == "Begleitdateien werden geschrieben: Fotos werden verglichen"


@pytest.mark.parametrize(
    ("language", "year", "month"),
    [("en", "2024", "May 2024"), ("de", "2024", "Mai 2024"), ("ja", "2024", "2024年5月"), ("ar", "٢٠٢٤", "مايو ٢٠٢٤")],
)
def test_years_and_months_are_written_as_the_language_does(
    qapp: QApplication, language: str, year: str, month: str
) -> None:
    with speaking(qapp, language):
        assert formats.year(2024) == year
        assert month_words(202405) == month


@pytest.mark.parametrize(
    ("language", "shares", "value"),
    [
        ("en", ["87%", "0.5%"], "0.87"),
        ("de", ["87\N{NO-BREAK SPACE}%", "0,5\N{NO-BREAK SPACE}%"], "0,87"),
        ("fr", ["87\N{NARROW NO-BREAK SPACE}%", "0,5\N{NARROW NO-BREAK SPACE}%"], "0,87"),
        ("ja", ["87%", "0.5%"], "0.87"),
        ("ar", ["٨٧٪", "٠٫٥٪"], "٠٫٨٧"),
    ],
)
def test_shares_are_written_as_the_language_does(
    qapp: QApplication, language: str, shares: list[str], value: str
) -> None:
    with speaking(qapp, language):
        assert [formats.percent(0.873), formats.percent(0.005, 1)] == shares
        assert formats.decimal(0.87, 2) == value


def test_a_measure_stays_with_its_unit() -> None:
    lines = formats.unbroken("1/250 s, ISO 200, 35 mm").split(" ")
    assert lines == ["1/250\N{NO-BREAK SPACE}s,", "ISO\N{NO-BREAK SPACE}200,", "35\N{NO-BREAK SPACE}mm"]


def test_names_keep_their_own_direction_where_the_language_goes_the_other_way(qapp: QApplication) -> None:
    assert formats.apart("2024_beach.jpg") == "2024_beach.jpg"
    with speaking(qapp, "ar"):
        told = formats.apart("2024_beach.jpg")
    assert year_stands_first(told)
    assert not year_stands_first("2024_beach.jpg"), "the marks are what it takes"


def year_stands_first(text: str) -> bool:
    """Whether 2024 is left of "beach" in a line that goes from right to left."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    # PySide6 gives the pair of x and position; its stubs say "object".
    year, word = (cast("tuple[float, int]", line.cursorToX(text.index(part) + 1))[0] for part in ("2024", "beach"))
    return year < word
