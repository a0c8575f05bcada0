"""The sheet of models: what it says of each, with the keyboard, at every width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from albumen.core.resources import resource
from albumen.host.model_catalog import RECOMMENDED, TITLES, ModelCatalog
from albumen.ui.model_words import model_facts, model_line
from albumen.ui.models_delegate import FACTS_ROLE, LINE_ROLE
from albumen.ui.models_sheet import ModelsSheet
from albumen.ui.records import ModelRow
from albumen.ui.theme import Theme

FIGURES = Path(__file__).resolve().parents[2] / "docs" / "performance.md"


@pytest.fixture
def rows(tmp_path: Path) -> list[ModelRow]:
    """Every model known by name, the bundled one, and one of the owner's own."""
    known = [
        ModelRow(
            one.name,
            one.dim,
            one.license,
            one.size,
            installed=one.installed,
            active=one.installed,
            bundled=one.installed,
            recommended=one.recommended,
        )
        for one in ModelCatalog(tmp_path).all()
    ]
    return [*known, ModelRow("mine", 64, "", 0, installed=True, active=False)]


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, rows: list[ModelRow]) -> Iterator[ModelsSheet]:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = ModelsSheet(theme, parent)
    sheet.show_models(rows)
    sheet.show()
    yield sheet
    sheet.close()


def test_each_recommended_model_has_a_name_and_a_line_of_its_own(sheet: ModelsSheet, rows: list[ModelRow]) -> None:
    assert set(TITLES) <= {row.name for row in rows}
    shown = [sheet.list.item(row) for row in range(sheet.list.count())]
    assert {item.text() for item in shown} == {*TITLES.values(), "mine"}
    lines = [str(item.data(LINE_ROLE)) for item in shown]
    assert len(set(lines)) == len(lines)
    for item in shown:
        assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith(item.data(LINE_ROLE))
        name = item.data(Qt.ItemDataRole.UserRole)
        assert name == "mine" or name in item.data(FACTS_ROLE), "engineers find it by its own name"


def test_what_a_model_understands_is_told_of_all(rows: list[ModelRow]) -> None:
    said = {row.name: model_line(row) for row in rows}
    assert "many languages" in said["ViT-B-16-SigLIP2:webli"]
    assert "many languages" in said["xlm-roberta-base-ViT-B-32:laion5b_s13b_b90k"]
    assert "English" in said["ViT-L-14:datacomp_xl_s13b_b90k"]
    assert "no words" in next(line for name, line in said.items() if name.startswith("dinov2"))
    assert "Your own" in said["mine"]
    assert all(said.values())
    assert all(model_facts(row) for row in rows)


def test_what_is_said_of_the_bundled_model_stands_on_its_card() -> None:
    card = resource("models", "albumen-s", "README.md").read_text("utf-8")
    assert "| retrieval, text to image R@10 | 0.71" in card, "seven of ten descriptions"


def test_what_is_said_of_how_long_models_take_stands_among_the_figures(rows: list[ModelRow]) -> None:
    said = {row.name: model_line(row) for row in rows}
    figures = FIGURES.read_text("utf-8")
    rows_of_clip = re.findall(r"^\| (CLIP \S+) \|.* (\d+) times \|$", figures, re.MULTILINE)
    took = {name: int(times) for name, times in rows_of_clip}
    b32, b16, l14 = took["CLIP B/32"], took["CLIP B/16"], took["CLIP L/14"]
    assert b32 == 12
    assert "about twelve times" in said["ViT-B-32:openai"]
    assert round(b16 / b32) == 4
    assert "about four times" in said["ViT-B-16:datacomp_xl_s13b_b90k"]
    assert round(l14 / b32, -1) == 20
    assert "about twenty times" in said["ViT-L-14:datacomp_xl_s13b_b90k"]


def test_a_model_is_chosen_with_the_keyboard(sheet: ModelsSheet, rows: list[ModelRow]) -> None:
    asked: list[object] = []
    sheet.download_asked.connect(asked.append)
    sheet.list.setFocus()
    assert sheet.chosen is not None
    assert sheet.chosen.bundled
    QTest.keyClicks(sheet.list, "CLIP L")
    assert sheet.chosen.name == "ViT-L-14:datacomp_xl_s13b_b90k"
    assert not sheet.use.isEnabled()
    QTest.keyClick(sheet.download, Qt.Key.Key_Space)
    assert asked == [next(row for row in rows if row.name == sheet.chosen.name)]
    sheet.everything.setChecked(True)
    assert sheet.list.count() == len(rows)
    assert sheet.chosen.name == "ViT-L-14:datacomp_xl_s13b_b90k", "it stays chosen"


def test_lines_wrap_at_every_width_and_none_is_cut_off(sheet: ModelsSheet, qtbot: QtBot) -> None:
    def height() -> int:
        return sheet.list.visualItemRect(sheet.list.item(0)).height()

    sheet.resize(900, 600)
    qtbot.waitUntil(lambda: sheet.list.viewport().width() > 800)
    wide = height()
    sheet.resize(sheet.minimumSizeHint().width(), 600)
    qtbot.waitUntil(lambda: height() > wide)
    assert sheet.list.visualItemRect(sheet.list.item(0)).width() <= sheet.list.viewport().width()
    assert not sheet.list.horizontalScrollBar().isVisible()
    assert len(RECOMMENDED) == sheet.list.count() - 2
