"""Exporting in the window: the sheet by keyboard, the job, the banner, what is remembered, and covered photographs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.core.export import ExportChoices
from albumen.core.export_marker import MARKER
from albumen.core.export_watermark import Watermark
from albumen.core.paths import plugin_folder
from albumen.host.session import Session
from albumen.testing.world import plugin_files
from albumen.ui.export_memory import remembered, to_remember
from albumen.ui.export_sheet import ExportSheet
from albumen.ui.question import Question
from albumen.ui.relay import Relay
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def jobs(window: MainWindow, session: Session) -> Iterator[MainWindow]:
    relay = Relay(10, window)
    relay.arrived.connect(window.jobs_changed)
    relay.listen(session.jobs.subscribe)
    yield window
    relay.close()


@pytest.fixture
def prude(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin of the owner's that covers what bears the tag "private"."""
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    plugin_files(plugin_folder(), "prude", "def activate(ctx): pass", '[[shields]]\ntag = "private"\n')


def open_sheet(window: MainWindow, settle: Settle, *, by_key: bool = True) -> ExportSheet:
    window.activateWindow()  # as window managers do when a dialog closes
    window.grid.setFocus()
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    if by_key:
        QTest.keyClick(window.grid, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    else:
        window.menus.actions["export"].trigger()
    settle(lambda: any(sheet.isVisible() for sheet in window.findChildren(ExportSheet)))
    sheet = window.findChild(ExportSheet)
    settle(sheet.export.isEnabled)
    return sheet


def test_ctrl_e_exports_what_is_chosen_and_remembers_how(
    jobs: MainWindow, session: Session, tmp_path: Path, settle: Settle
) -> None:
    sheet = open_sheet(jobs, settle)
    sheet.folder.setText(str(tmp_path / "out"))
    sheet.format.setCurrentIndex(sheet.format.findData("webp"))
    sheet.size_limit.setValue(240)
    sheet.names.line.setText("trip_{number:02}")
    settle(lambda: "trip_01.webp" in sheet.summary.text() and sheet.export.isEnabled())
    assert "2 photo" in sheet.summary.text()
    assert "240 px" in sheet.summary.text()
    sheet.export.setFocus()
    QTest.keyClick(sheet.export, Qt.Key.Key_Return)
    settle(lambda: any("exported to out" in banner.text for banner in jobs.banners.banners))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [MARKER, "trip_01.webp", "trip_02.webp"]
    with Image.open(tmp_path / "out" / "trip_01.webp") as image:
        assert max(image.size) == 240
    again = open_sheet(jobs, settle, by_key=False)
    assert (again.format.currentData(), again.size_limit.value()) == ("webp", 240)
    assert again.target == tmp_path / "out"
    again.reject()
    settings = session.library.folder / "window.json"
    settle(lambda: settings.exists() and "trip_{number:02}" in settings.read_text())


def test_what_cannot_be_is_said_before_it_is_tried(jobs: MainWindow, settle: Settle) -> None:
    sheet = open_sheet(jobs, settle)
    sheet.names.line.setText("{nmae}")
    settle(lambda: "unknown field" in sheet.summary.text())
    assert not sheet.export.isEnabled()
    sheet.names.line.clear()
    sheet.names.insert.menu().actions()[0].trigger()
    assert sheet.names.text() == "{name}"
    settle(sheet.export.isEnabled)
    sheet.format.setCurrentIndex(sheet.format.findData("original"))
    settle(lambda: "copied as they are" in sheet.summary.text())
    assert not sheet.quality.isEnabled()
    assert sheet.sidecars.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(lambda: not jobs.findChildren(ExportSheet))


def test_covered_photographs_are_asked_about(
    prude: None, jobs: MainWindow, session: Session, tmp_path: Path, settle: Settle
) -> None:
    session.host.enable("prude")
    session.library.tags.add([int(one) for one in jobs.grid.photos.ids[:2]], "private")
    sheet = open_sheet(jobs, settle)
    sheet.folder.setText(str(tmp_path / "out"))
    settle(sheet.export.isEnabled)
    sheet.accept()
    settle(lambda: any(box.isVisible() for box in jobs.findChildren(Question)))
    box = jobs.findChild(Question)
    assert "2 covered" in box.ask.text()
    box.reject()
    settle(lambda: not jobs.findChildren(Question))
    assert not (tmp_path / "out").exists()


def test_choices_survive_being_remembered_and_nonsense_does_not() -> None:
    choices = ExportChoices("png", 800, 70, "none", Watermark("© Anna", "top-left", 0.5, 0.1), "{date}", False)
    assert remembered(to_remember(choices, Path("/x"))) == (choices, Path("/x"))
    for nonsense in ("", "{", "[1]", '{"form": "bmp", "size": "big", "watermark": {"text": ""}, "folder": 3}'):
        assert remembered(nonsense) == (ExportChoices(), None)
