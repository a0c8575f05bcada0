"""The welcome page of an empty library, and choosing models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.paths import model_cache
from albumen.host.app_settings import MODEL
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.content import Page
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.models_sheet import ModelsSheet
from albumen.ui.relay import Relay
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from helpers.tiny_model import write_model

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    for place in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(place, str(tmp_path / "home"))
    assert model_cache().is_relative_to(tmp_path)
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    changes = Relay(10, window)
    changes.arrived.connect(window.library_changed)
    changes.listen(session.library.changes.subscribe)
    jobs = Relay(10, window)
    jobs.arrived.connect(window.jobs_changed)
    jobs.listen(session.jobs.subscribe)
    window.show()
    settle(lambda: window.content.page is Page.WELCOME and window.content.welcome.model.count() > 0)
    yield window
    for relay in (changes, jobs):
        relay.close()
    tasks.close()
    window.close()
    window.deleteLater()


def test_it_needs_a_folder_and_reads_it(
    window: MainWindow, session: Session, settle: Settle, tmp_path: Path, photos: Path
) -> None:
    page = window.content.welcome
    assert page.model.currentData() == "albumen-s"
    for box in page.folders.values():
        box.setChecked(False)
    assert not page.start.isEnabled()
    page.suggest([photos, tmp_path])
    page.add_folder(photos)
    assert page.folders[photos].isChecked()
    page.start.setFocus()
    QTest.keyClick(page.start, Qt.Key.Key_Space)
    settle(lambda: [folder.path for folder in session.library.folders.all()] == [photos])
    settle(lambda: len(window.grid.photos.ids) == 12)
    assert window.content.page is Page.GRID


def test_the_first_folder_suggested_is_ticked_and_the_others_are_offered(window: MainWindow, tmp_path: Path) -> None:
    page = window.content.welcome
    page.suggest([tmp_path / "a", tmp_path / "b"])
    assert [box.isChecked() for box in page.folders.values()][-2:] in ([True, False], [False, False])
    assert page.start.isEnabled()


def test_a_model_from_a_file_is_taken_in_chosen_and_used(
    window: MainWindow, session: Session, settle: Settle, tmp_path: Path
) -> None:
    write_model(tmp_path / "mine")
    window.menus.actions["models"].trigger()
    sheet = window.findChild(ModelsSheet)
    assert sheet is not None
    settle(lambda: sheet.list.count() > 1)
    few = sheet.list.count()
    sheet.everything.setChecked(True)
    assert sheet.list.count() > few
    sheet.everything.setChecked(False)
    first_run = next(control for control in window.controls if type(control).__name__ == "FirstRun")
    first_run._models.take_in(str(tmp_path / "mine"))
    settle(lambda: window.content.welcome.model.findData("mine") >= 0)
    settle(lambda: bool(sheet.list.findItems("mine", Qt.MatchFlag.MatchExactly)))
    sheet.list.setCurrentItem(sheet.list.findItems("mine", Qt.MatchFlag.MatchExactly)[0])
    assert not sheet.download.isEnabled()
    sheet.use.click()
    settle(lambda: session.settings.get(MODEL) == "mine")
    settle(lambda: window.content.welcome.model.currentData() == "mine")
    sheet.close()


def test_a_download_names_size_licence_and_place_first(window: MainWindow, settle: Settle) -> None:
    window.menus.actions["models"].trigger()
    sheet = window.findChild(ModelsSheet)
    assert sheet is not None
    settle(lambda: bool(sheet.list.findItems("CLIP B/32", Qt.MatchFlag.MatchExactly)))
    sheet.list.setCurrentItem(sheet.list.findItems("CLIP B/32", Qt.MatchFlag.MatchExactly)[0])
    assert not sheet.use.isEnabled()
    sheet.download.click()
    box = sheet.findChild(QMessageBox)
    assert box is not None
    for fact in ("605", "MIT", "huggingface.co"):
        assert fact in box.informativeText()
    box.reject()
    sheet.close()
