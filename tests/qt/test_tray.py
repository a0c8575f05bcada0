"""The tray: what its icon says of the work, pausing all of it, and a window that closes but does not end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox

from albumen.api import Progress
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.relay import Relay
from albumen.ui.settings_sheet import SettingsSheet
from albumen.ui.tray import Tray
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def tray(window: MainWindow) -> Tray:
    return cast("Tray", next(control for control in window.controls if isinstance(control, Tray)))


class ClosedByOwner(QCloseEvent):
    """A close event as it comes from the window manager."""

    def spontaneous(self) -> bool:
        return True


def test_it_says_how_far_the_work_is_and_pauses_it(
    window: MainWindow, tray: Tray, session: Session, settle: Settle
) -> None:
    jobs = Relay(10, window)
    jobs.arrived.connect(window.jobs_changed)
    jobs.listen(session.jobs.subscribe)
    end = threading.Event()

    def work() -> Iterator[Progress]:
        while not end.wait(0.02):
            yield Progress(30, 120)

    assert tray.text == "Albumen: all photos are read"
    job = session.jobs.submit(work, title="Reading Italy")
    settle(lambda: tray.text == "Albumen: Reading Italy, 30 of 120")
    pause, resume = tray._pause, tray._resume
    assert (pause.isVisible(), resume.isVisible()) == (True, False)
    pause.trigger()
    settle(lambda: "paused" in tray.text)
    assert (pause.isVisible(), resume.isVisible()) == (False, True)
    resume.trigger()
    settle(lambda: "paused" not in tray.text)
    assert job.status.state == "running"
    end.set()
    settle(lambda: tray.text == "Albumen: all photos are read")
    jobs.close()


def test_with_the_icon_closing_the_window_only_hides_it(window: MainWindow, tray: Tray) -> None:
    tray.icon.show()  # whether the system has a tray does not matter for what closing does
    assert tray.eventFilter(window, ClosedByOwner())
    assert not window.isVisible()
    tray.show_window()
    assert window.isVisible()
    assert not tray.eventFilter(window, QCloseEvent())  # the program itself closes it
    tray.icon.hide()
    assert not tray.eventFilter(window, ClosedByOwner())
    assert not tray.eventFilter(window, QEvent(QEvent.Type.Show))


def test_it_is_a_setting_that_is_kept(window: MainWindow, settle: Settle) -> None:
    window.menus.actions["settings"].trigger()
    settle(lambda: any(one.isVisible() for one in window.findChildren(SettingsSheet)))
    sheet = window.findChild(SettingsSheet)
    assert sheet is not None
    box = sheet.window_form.fields[preferences.TRAY.key]
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    settle(lambda: window.memory.get(preferences.TRAY))
    still = sheet.window_form.fields[preferences.REDUCED_MOTION.key]
    assert isinstance(still, QCheckBox)
    still.click()
    assert window.theme.still
    sheet.close()
