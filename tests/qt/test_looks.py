"""What stands in one line stands in one line, in every language and at every size of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from albumen.core.like_groups import LikeGroup
from albumen.ui import formats
from albumen.ui.compare_control import CompareControl
from albumen.ui.compare_view import CompareView
from albumen.ui.duplicates_page import DuplicatesPage
from albumen.ui.flow_layout import FlowLayout
from albumen.ui.language import speak
from albumen.ui.search_field import SearchField
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.time_edit import TimeChange
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def compared(window: MainWindow, settle: Settle) -> CompareView:
    view = next(each.view for each in window.controls if isinstance(each, CompareControl))
    ids = window.grid.photos.ids[:2]
    window.grid.select_ids(ids, int(ids[0]))
    window.menus.actions["compare"].trigger()
    settle(lambda: window.pages.current is view and all(not pane.full.isEmpty() for pane in view.panes))
    return view


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[str]:
    """Speaks the language named in the parameter."""
    before = QLocale()
    installed = speak(qapp, request.param)
    theme.apply()
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def middle(widget: QWidget, within: QWidget) -> float:
    return widget.mapTo(within, QPoint(0, 0)).y() + widget.height() / 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_stars_and_flags_of_a_pane_stand_in_one_line(
    compared: CompareView, window: MainWindow, qtbot: QtBot, scale: float
) -> None:
    window.set_text_scale(scale)
    window.theme.finish()
    pane = compared.panes[0]
    parts = (pane.rating, pane.keep, pane.reject)
    qtbot.waitUntil(lambda: max(middle(p, pane) for p in parts) - min(middle(p, pane) for p in parts) <= 1)
    stars = pane.rating._star(1)
    assert abs(stars.center().y() - pane.rating.rect().center().y()) <= 1


def test_comparing_tells_the_scale(compared: CompareView) -> None:
    canvas = compared.panes[0].canvas
    assert compared.percent.text() == formats.percent(canvas.scale)
    QTest.keyClick(compared.panes[0], Qt.Key.Key_Plus)
    assert compared.percent.text() == formats.percent(canvas.scale)
    QTest.keyClick(compared.panes[0], Qt.Key.Key_L)
    compared.panes[1].canvas.zoom_by(3)
    assert compared.percent.text() == formats.percent(canvas.scale), "the active one's"
    compared.panes[1].setFocus()
    assert compared.percent.text() == formats.percent(compared.panes[1].canvas.scale)
    assert compared.percent.text() != formats.percent(canvas.scale)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_bars_of_all_pages_end_at_one_line(window: MainWindow, settle: Settle, qtbot: QtBot, scale: float) -> None:
    window.set_text_scale(scale)
    window.theme.finish()
    window.resize(1280, 800)
    ends = {"photos": bar_end(window, qtbot)}
    for spec in window.pages.specs:
        window.pages.open(spec.key)
        ends[spec.key] = bar_end(window, qtbot)
    window.show_large(int(window.grid.photos.ids[0]))
    ends["large"] = bar_end(window, qtbot)
    window.menus.actions["compare"].trigger()
    settle(lambda: isinstance(window.pages.current, CompareView))
    ends["compare"] = bar_end(window, qtbot)
    assert len(set(ends.values())) == 1, ends


def bar_end(window: MainWindow, qtbot: QtBot) -> int:
    qtbot.wait(20)  # layouts are worked out in a turn of the event loop
    bars = [one for one in window.pages.current.findChildren(QFrame) if one.property("role") == "header"]
    bar = next(one for one in bars if one.isVisible())
    return bar.mapTo(window, QPoint(0, bar.height())).y()


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "ar"], indirect=True)
def test_buttons_of_duplicates_stand_in_one_line(qtbot: QtBot, theme: Theme, tasks: Tasks, language: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = DuplicatesPage(theme, tasks, lambda _ids, _side: [], host)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    host.resize(1280 - 220 - 260, 700)  # what the outer columns leave of a window of 1280
    host.show()
    page.show_groups([LikeGroup("near", (1, 2), 1, "more pixels (4000 x 3000)")] * 3)
    for group in page.groups.groups:
        page.marks.follow(group)
    page.marked()
    parts = (page.trash, page.keep, page.every, page.apart, page.next)
    qtbot.waitUntil(lambda: max(middle(p, page) for p in parts) - min(middle(p, page) for p in parts) <= 1)
    for one in parts:
        assert one.accessibleName() or one.text()
        assert one.toolTip()


def test_a_line_of_parts_has_one_middle(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = FlowLayout(4, host)
    for height in (20, 40, 30):
        part = QWidget(host)
        part.setFixedSize(50, height)
        row.addWidget(part)
    host.resize(120, 200)
    host.show()
    places = [part.geometry() for part in host.findChildren(QWidget)]
    assert places == [QRect(0, 10, 50, 20), QRect(54, 0, 50, 40), QRect(0, 44, 50, 30)]


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_fields_begin_at_the_right_where_one_reads_from_there(qtbot: QtBot, theme: Theme, language: str) -> None:
    form = TimeChange(theme)
    qtbot.addWidget(form)
    form.how.setCurrentIndex(1)
    line, number = QLineEdit("IMG_0001.jpg", form), QSpinBox(form)
    column = form.layout()
    assert column is not None
    column.addWidget(line)
    column.addWidget(number)
    form.show()
    qtbot.waitExposed(form)
    absolute = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    for field in (line, number.lineEdit(), form.hours.lineEdit(), form.moment.lineEdit()):
        assert field.alignment() & absolute == absolute
    number.lineEdit().home(False)
    number.lineEdit().deselect()
    ink = [x for x in range(number.width()) if _inked(number, x)]
    assert min(x for x in ink if x > number.width() // 3) > number.width() * 3 // 4, "the number is at the right"


def _inked(box: QSpinBox, x: int) -> bool:
    image = box.grab().toImage()
    ground = image.pixelColor(box.width() // 2, box.height() // 2)
    middle_rows = range(image.height() // 3, 2 * image.height() // 3)
    column = x * image.width() // box.width()
    inner = 8 < x < box.width() - 8
    return inner and any(abs(image.pixelColor(column, y).lightness() - ground.lightness()) > 60 for y in middle_rows)


@pytest.mark.parametrize("live", [True, False])
def test_drawings_in_fields_are_as_large_as_the_text(qtbot: QtBot, theme: Theme, live: bool) -> None:
    if not live:
        theme.apply(scale=2.0)
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    search, choice, number = SearchField(theme, host), QComboBox(host), QSpinBox(host)
    for part in (search, choice, number):
        column.addWidget(part)
    search.setText("dog")
    host.resize(400, 200)
    host.show()
    if live:
        theme.change(scale=2.0)
        theme.finish()
    qtbot.wait(20)
    assert search.cross is not None
    for drawing in (search.glass, search.cross):
        assert drawing.width() == drawing.height() == theme.metrics.icon == 36
        assert search.rect().contains(drawing.geometry())
    assert search.glass.pixmap().deviceIndependentSize().toSize().width() == 36
    assert search.textMargins().left() >= 36
    combo, spin = QStyleOptionComboBox(), QStyleOptionSpinBox()
    choice.initStyleOption(combo)
    number.initStyleOption(spin)
    style = choice.style()
    arrow = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, combo, QStyle.SubControl.SC_ComboBoxArrow, choice)
    up = number.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, spin, QStyle.SubControl.SC_SpinBoxUp, number)
    assert arrow.width() >= 2 * 12
    assert up.width() >= 2 * 10


def test_the_cross_empties_the_field(qtbot: QtBot, theme: Theme) -> None:
    search = SearchField(theme)
    qtbot.addWidget(search)
    search.show()
    with qtbot.waitSignal(search.asked):
        search.setText("dog")
    cross = search.cross
    assert cross is not None
    with qtbot.waitSignal(search.asked) as asked:
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert asked.args == [""]
    shown = []
    for change in (lambda: None, lambda: search.setText("cat"), search.leave):
        change()
        shown.append(cross.isVisible())
    assert shown == [False, True, False]
