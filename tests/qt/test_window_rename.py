"""Renaming, moving and copying in the window: the preview, the job, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from albumen.host.session import Session
from albumen.ui.relay import Relay
from albumen.ui.rename_control import RenameControl
from albumen.ui.rename_sheet import RenameSheet
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
def chosen(jobs: MainWindow, session: Session) -> list[Path]:
    """The files of two photographs that are selected, in the order shown."""
    jobs.grid.setFocus()
    jobs.grid.select_ids(jobs.grid.photos.ids[:2], jobs.grid.photos.id_at(0))
    return [session.library.photos.get(int(one)).path for one in jobs.grid.photos.ids[:2]]


def test_f2_shows_the_names_renames_and_undo_brings_them_back(
    jobs: MainWindow, session: Session, chosen: list[Path], photos: Path, settle: Settle
) -> None:
    ids = [int(one) for one in jobs.grid.photos.ids[:2]]
    QTest.keyClick(jobs.grid, Qt.Key.Key_F2)
    settle(lambda: any(sheet.isVisible() for sheet in jobs.findChildren(RenameSheet)))
    sheet = jobs.findChild(RenameSheet)
    settle(lambda: sheet.rows.topLevelItemCount() == 2)
    sheet.names.line.setText("trip{number}{")
    settle(lambda: "brace" in sheet.note.text())
    assert not sheet.rename.isEnabled()
    sheet.names.line.setText("trip{number}")
    settle(sheet.rename.isEnabled)
    item = sheet.rows.topLevelItem(0)
    assert (item.text(0), item.text(1)) == (chosen[0].name, "trip1.jpg")
    QTest.keyClick(sheet.names.line, Qt.Key.Key_Return)
    settle(lambda: [session.library.photos.get(one).path.name for one in ids] == ["trip1.jpg", "trip2.jpg"])
    assert (photos / "trip2.jpg").exists()
    settle(lambda: any("new place or name" in banner.text for banner in jobs.banners.banners))
    settle(lambda: "Rename 2" in jobs.menus.actions["undo"].text())
    jobs.menus.actions["undo"].trigger()
    settle(lambda: all(path.exists() for path in chosen))
    assert not (photos / "trip1.jpg").exists()
    settle(jobs.menus.actions["redo"].isEnabled)
    jobs.menus.actions["redo"].trigger()
    settle((photos / "trip2.jpg").exists)


def test_moving_and_copying_to_a_folder(
    jobs: MainWindow, session: Session, chosen: list[Path], photos: Path, settle: Settle
) -> None:
    control = jobs.findChild(RenameControl)
    ids = [int(one) for one in jobs.grid.photos.ids[:2]]
    control.put(ids[:1], photos / "best", copy=False)
    settle((photos / "best" / chosen[0].name).exists)
    assert not chosen[0].exists()
    settle(lambda: "Move 1" in jobs.menus.actions["undo"].text())
    jobs.menus.actions["undo"].trigger()
    settle(chosen[0].exists)
    control.put(ids[1:], photos / "best", copy=True)
    settle(lambda: len(session.library.photos.files_of(ids[1])) == 2)
    assert chosen[1].exists()
    assert len(jobs.grid.photos.ids) == 12
    control.put(ids, photos.parent / "elsewhere", copy=False)
    settle(lambda: any("no folder of the library" in job.error for job in session.jobs.all()))
    assert chosen[1].exists()
