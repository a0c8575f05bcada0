"""The look: readable colours, icons that exist, a theme that follows, plurals that are right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from albumen.core.resources import resource
from albumen.ui.icons import IconSet
from albumen.ui.theme import Mode, Theme
from albumen.ui.tokens import DARK, LIGHT, Colours, Metrics, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read(colours: Colours) -> None:
    grounds = (colours.window, colours.surface, colours.sunken)
    for text in (colours.text, colours.muted, colours.danger, colours.warning, colours.success):
        assert min(contrast(text, ground) for ground in grounds) >= 4.5, "WCAG 2.1 AA"
    assert contrast(colours.accent_text, colours.accent) >= 4.5
    assert contrast(colours.text, colours.accent_soft) >= 4.5
    assert contrast(colours.stage_text, colours.stage) >= 4.5
    assert min(contrast(colours.accent, ground) for ground in grounds) >= 3, "focus can be seen (WCAG 2.1, 1.4.11)"


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_lengths_grow_with_the_text() -> None:
    normal, large = Metrics(1.0), Metrics(2.0)
    assert large.length(100) == 200
    assert normal.space(2) == 8
    assert large.body_pt == 2 * normal.body_pt


def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    icons = IconSet(resource("icons"))
    for name in icons.names():
        image = icons.pixmap(name, "#ff0000", 48).toImage()
        drawn = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
        assert drawn, name
        assert all((colour.red(), colour.green(), colour.blue()) == (255, 0, 0) for colour in drawn), name
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-drawing", "#000000", "#000000", 18)


def test_drawings_are_small_and_take_their_colour_from_the_theme() -> None:
    for path in Path(resource("icons")).glob("*.svg"):
        source = path.read_text("utf-8")
        assert "currentColor" in source
        assert len(source) < 1200


@pytest.mark.parametrize(("name", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_style_sheets_drawings_are_the_icons_in_the_scheme(name: str, colours: Colours) -> None:
    for icon, colour in {"up": colours.muted, "down": colours.muted, "check": colours.accent_text}.items():
        expected = resource("icons", f"{icon}.svg").read_text("utf-8").replace("currentColor", colour)
        assert resource("style", name, f"{icon}.svg").read_text("utf-8") == expected


@pytest.mark.parametrize(("mode", "colours"), [(Mode.LIGHT, LIGHT), (Mode.DARK, DARK)])
def test_a_checked_box_shows_its_mark(qtbot: QtBot, theme: Theme, mode: Mode, colours: Colours) -> None:
    theme.apply(mode, 2.5)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    image = box.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {colours.accent, colours.accent_text} <= seen


def test_icons_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    theme.bind_icon(button, "star-filled")

    def colour() -> str:
        return button.icon().pixmap(18, 18).toImage().pixelColor(9, 9).name()

    assert colour() == LIGHT.text
    theme.apply(Mode.DARK)
    assert colour() == DARK.text
    theme.apply(scale=2.0)
    assert button.iconSize().width() == theme.metrics.icon == 36


def test_a_count_of_one_is_singular() -> None:
    translator = QTranslator()
    assert translator.load(str(resource("translations", "albumen_en.qm")))
    assert translator.translate("Content", "%Ln photo(s)", None, 1) == "%Ln photo"
    assert translator.translate("Content", "%Ln photo(s)", None, 2) == "%Ln photos"
    assert translator.translate("Content", "%Ln match(es)", None, 2) == "%Ln matches"


@pytest.mark.parametrize("field", [QLineEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QComboBox, QPlainTextEdit])
def test_a_field_that_is_off_looks_so(theme: Theme, field: type[QWidget]) -> None:
    colours: dict[bool, QColor] = {}
    for on in (True, False):
        widget = field()
        widget.setEnabled(on)
        widget.resize(200, 60)
        colours[on] = widget.grab().toImage().pixelColor(100, 8)
    assert colours[True].name() == theme.colours.surface
    assert colours[False].name() == theme.colours.window
