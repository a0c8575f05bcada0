"""What helps when something went wrong: the crash report, the logs, the versions."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton

from albumen.core.crash_report import CrashReport
from albumen.ui.crash_sheet import CrashSheet
from albumen.ui.window import MainWindow


def test_a_crash_is_told_of_with_a_report_to_copy(window: MainWindow, tmp_path: Path) -> None:
    window.notices.tell_of_crash(None)
    assert not window.banners.banners
    window.notices.tell_of_crash(CrashReport(tmp_path / "told-1.txt", datetime.now(UTC), "Segmentation fault at 7"))
    banner = window.banners.banners[0]
    assert "ended unexpectedly" in banner.text
    banner.findChild(QPushButton).click()
    sheet = window.findChild(CrashSheet)
    assert sheet is not None
    assert "Segmentation fault at 7" in sheet.text.toPlainText()
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == "Segmentation fault at 7"
    sheet.close()


def test_about_names_the_library(window: MainWindow, tmp_path: Path) -> None:
    window.menus.actions["about"].trigger()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert str(tmp_path / "library") in box.informativeText()
    box.close()


def test_the_page_about_the_window_names_keys_that_exist(window: MainWindow) -> None:
    page = (Path(__file__).parents[2] / "docs" / "window.md").read_text("utf-8")
    told = set(re.findall(r"\b(?:(?:Ctrl|Alt|Shift)\+)+[A-Z0-9]\w*|\bF[1-9][0-2]?\b", page))
    keys = {key.toString() for action in window.menus.actions.values() for key in action.shortcuts()}
    spelled = {"Ctrl+Plus": "Ctrl++", "Ctrl+Minus": "Ctrl+-"}
    assert {key for key in told if spelled.get(key, key) not in keys} == set()
    assert len(told) > 10
