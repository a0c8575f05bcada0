"""A panel that makes its parts one after the other: shown once it is whole, and let go of where a part fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from albumen.ui.panels import Panels
from albumen.ui.records import PanelRow
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme

Settle = Callable[[Callable[[], bool]], None]
ROW = PanelRow("many", "parts", "Many parts", "right")
PARTS = 40


class Parts(QWidget):
    """Labels, each made after a pause; `broken` names one that cannot be made."""

    broken = -1

    def fill(self) -> Iterator[None]:
        column = QVBoxLayout(self)
        for number in range(PARTS):
            if number == self.broken:
                raise ValueError("this part cannot be made")
            column.addWidget(QLabel(str(number), self))
            yield


@pytest.fixture
def panels(qtbot: QtBot, tasks: Tasks, theme: Theme) -> Panels:
    window = QMainWindow()
    qtbot.addWidget(window)
    panels = Panels(window, tasks, lambda _plugin, _panel: None, lambda _plugin, _panel: Parts(), theme)
    panels.show_panels([ROW])
    window.show()
    return panels


def test_it_is_shown_once_it_is_whole(panels: Panels, settle: Settle) -> None:
    dock, seen = panels.docks[ROW], list[int]()
    watch = QTimer(dock)
    watch.timeout.connect(lambda: seen.append(len(dock.findChildren(Parts)) and dock.widget() is None))
    watch.start(0)
    dock.show()
    settle(lambda: dock.widget() is not None)
    assert dock.widget().isVisible()
    assert len(dock.widget().findChildren(QLabel)) == PARTS
    assert any(seen), "the window lived while it was made"


def test_one_that_fails_closes_and_can_be_opened_again(
    panels: Panels, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = panels.docks[ROW]
    monkeypatch.setattr(Parts, "broken", 3)
    with qtbot.captureExceptions() as raised:
        dock.show()
        settle(lambda: not dock.isVisible())
    assert [str(error) for _, error, _ in raised] == ["this part cannot be made"]
    assert dock.widget() is None
    monkeypatch.setattr(Parts, "broken", -1)
    dock.show()
    settle(lambda: dock.widget() is not None)
    assert len(dock.widget().findChildren(QLabel)) == PARTS
