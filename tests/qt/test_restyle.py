"""Another theme comes in slices, all at once for the eye, and is the one that a new window would have."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from albumen.ui.slices import PAUSE, SLICE_S, Slices, in_slices
from albumen.ui.theme import Mode, Theme

Settle = Callable[[Callable[[], bool]], None]


def form() -> QWidget:
    """Widgets whose colours and sizes come from rules of the style sheet, from the palette, and from the font."""
    page = QWidget()
    column = QVBoxLayout(page)
    for role in ("", "muted", "title", "danger", "bubble"):
        label = QLabel(f"a {role} label")
        label.setProperty("role", role)
        column.addWidget(label)
    primary = QPushButton("do it")
    primary.setProperty("role", "primary")
    box, field, choice = QCheckBox("checked"), QLineEdit("text"), QComboBox()
    box.setChecked(True)
    choice.addItems(["one", "two"])
    for part in (primary, QPushButton("cancel"), box, field, choice):
        column.addWidget(part)
    tabs = QTabWidget()
    tabs.addTab(QLabel("on a tab"), "tab")
    column.addWidget(tabs)
    for part in page.findChildren(QWidget):
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # which window has the keyboard is not in question
    return page


def seen(page: QWidget) -> QImage:
    page.resize(400, 900)
    return page.grab().toImage()


@pytest.mark.parametrize("hidden", [False, True])
def test_a_changed_theme_looks_like_one_from_the_start(
    qtbot: QtBot, qapp: QApplication, theme: Theme, settle: Settle, hidden: bool
) -> None:
    page = form()
    qtbot.addWidget(page)
    page.show()
    before = seen(page)
    page.setVisible(not hidden)
    for mode, scale in ((Mode.DARK, 1.0), (Mode.DARK, 2.0), (Mode.LIGHT, 2.0), (Mode.LIGHT, 1.0)):
        theme.change(mode, scale)
        assert theme.dark is (mode is Mode.DARK)
        settle(lambda: not theme.changing)
        fresh = form()
        qtbot.addWidget(fresh)
        fresh.show()
        assert page.sizeHint() == fresh.sizeHint()
        assert seen(page) == seen(fresh), (mode, scale)
        fresh.close()
    assert seen(page) == before


def test_nothing_is_painted_between_the_first_and_the_last_widget_seen(
    qtbot: QtBot, theme: Theme, settle: Settle
) -> None:
    page = form()
    qtbot.addWidget(page)
    page.show()
    theme.change(Mode.DARK)
    assert not page.updatesEnabled()
    theme.change(Mode.LIGHT)
    assert not page.updatesEnabled(), "a second change takes the place of the first"
    settle(lambda: not theme.changing)
    assert page.updatesEnabled()


class Painted(QWidget):
    """Keeps in which order its like are painted."""

    def __init__(self, name: str, painted: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.painted = name, painted

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(self.name)


def test_what_was_to_be_painted_as_a_change_began_does_not_hold_up_all_paint(
    qtbot: QtBot, theme: Theme, settle: Settle
) -> None:
    painted: list[str] = []
    window = Painted("window", painted)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: bool(painted))
    window.update()
    theme.change(Mode.DARK)
    painted.clear()
    settle(lambda: not theme.changing and bool(painted))
    painted.clear()
    window.update()
    settle(lambda: bool(painted))


def test_what_covers_all_behind_it_is_painted_in_a_turn_of_its_own(qtbot: QtBot, theme: Theme, settle: Settle) -> None:
    painted: list[str] = []
    window = Painted("window", painted)
    cover = Painted("cover", painted, window)
    window.resize(200, 200)
    cover.setGeometry(0, 0, 80, 80)
    cover.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: "cover" in painted)
    painted.clear()
    theme.change(Mode.DARK)
    settle(lambda: "window" in painted)
    assert painted == ["window"]
    assert not cover.updatesEnabled()
    theme.change(Mode.LIGHT)  # takes the place of the first, which has to let the cover go
    settle(lambda: not theme.changing)
    assert cover.updatesEnabled()
    settle(lambda: "cover" in painted)


def test_other_room_is_given_only_where_the_text_has_another_size(theme: Theme, settle: Settle) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append("changed"))
    theme.rescaled.connect(lambda: told.append("rescaled"))
    page = form()
    page.show()
    theme.change(Mode.DARK)
    settle(lambda: not theme.changing)
    assert told == ["changed"]
    theme.change(scale=2.0)
    theme.change(Mode.LIGHT)  # takes the place of the one before, and does what that had not done yet
    settle(lambda: not theme.changing)
    assert told == ["changed", "changed", "rescaled"]
    theme.apply(scale=1.0)
    assert told[-2:] == ["changed", "rescaled"]
    page.close()


def test_what_comes_to_be_seen_meanwhile_changes_too(qtbot: QtBot, theme: Theme, settle: Settle) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    here, there = QLabel("here"), QLabel("there")
    for label in (here, there):
        label.setProperty("role", "display")
        column.addWidget(label)
    window.show()
    qtbot.waitExposed(window)
    there.hide()
    theme.changed.connect(there.show)  # after what was seen has been polished, before the rest is
    theme.change(scale=2.0)
    settle(lambda: not theme.changing)
    assert there.isVisible()
    assert there.font().pixelSize() == here.font().pixelSize()
    assert there.font().pointSizeF() == here.font().pointSizeF()


def test_a_widget_that_goes_meanwhile_is_passed_over(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    page, window = form(), QWidget()
    page.setParent(window)
    window.show()
    theme.change(Mode.DARK)
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.finish()
    assert not theme.changing


def test_slices_end_begin_anew_and_leave_turns_out_for_a_pause(qapp: QApplication, settle: Settle) -> None:
    slices, done = Slices(qapp), list[tuple[str, int]]()

    def count(name: str, up_to: int) -> Iterator[object]:
        for number in range(up_to):
            done.append((name, number))
            yield PAUSE

    slices.begin(count("first", 1000))
    assert done == [("first", 0)], "the first at once, then a pause"
    slices.begin(count("second", 3))
    settle(lambda: not slices.under_way)
    assert done == [("first", 0), ("second", 0), ("second", 1), ("second", 2)]
    slices.begin(count("third", 3))
    slices.finish()
    assert not slices.under_way
    assert done[-1] == ("third", 2)


def test_work_in_slices_is_done_whole_and_pauses_after_a_slice_only() -> None:
    done: list[int] = []

    def work(spent: float) -> Iterator[None]:
        for number in range(10):
            until = time.thread_time() + spent
            while time.thread_time() < until:
                pass
            done.append(number)
            yield

    assert sum(1 for _ in in_slices(work(SLICE_S))) == 10
    assert sum(1 for _ in in_slices(work(0.0))) <= 1
    assert done == [*range(10), *range(10)]
