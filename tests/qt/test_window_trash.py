"""The trash in the window: one question, a job, the way back by undo and by the list; albums take out instead."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from albumen.core import trash
from albumen.host.session import Session
from albumen.ui.failure_sheet import FailureSheet
from albumen.ui.question import Question
from albumen.ui.records import Kind, Scope
from albumen.ui.relay import Relay
from albumen.ui.trash_sheet import TrashSheet
from albumen.ui.window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the trash of freedesktop.org")
Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture(autouse=True)
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of the test's own."""
    import send2trash.plat_other as system

    home = os.fsencode(tmp_path / "data")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(system, "XDG_DATA_HOME", home)
    monkeypatch.setattr(system, "HOMETRASH_B", home + b"/Trash")
    monkeypatch.setattr(system, "get_dev", lambda _path: 1)  # as if the home folder lay on the same drive
    monkeypatch.setattr(trash.send2trash, "send2trash", system.send2trash)
    return tmp_path / "data" / "Trash" / "files"


@pytest.fixture
def jobs(window: MainWindow, session: Session) -> Iterator[MainWindow]:
    relay = Relay(10, window)
    relay.arrived.connect(window.jobs_changed)
    relay.listen(session.jobs.subscribe)
    yield window
    relay.close()


@pytest.fixture
def chosen(jobs: MainWindow, session: Session) -> list[Path]:
    """The files of two photographs that are selected; the second has a sidecar."""
    window = jobs
    window.grid.setFocus()
    window.grid.select_ids(window.grid.photos.ids[:2], window.grid.photos.id_at(0))
    paths = [session.library.photos.get(int(one)).path for one in window.grid.selected_ids()]
    paths[1].with_name(paths[1].name + ".xmp").write_text("<x/>")
    return [path for path in paths if path is not None]


def question(window: MainWindow, settle: Settle) -> Question:
    settle(lambda: any(box.isVisible() for box in window.findChildren(Question)))
    return next(box for box in window.findChildren(Question) if box.isVisible())


def agree(box: Question) -> None:
    window = box.parentWidget()
    QTest.keyClick(box.agree, Qt.Key.Key_Return)
    window.activateWindow()  # as window managers do when a dialog closes


def test_delete_asks_moves_and_undo_brings_back(
    window: MainWindow, session: Session, chosen: list[Path], bin_folder: Path, settle: Settle
) -> None:
    ids = [int(one) for one in window.grid.selected_ids()]
    session.library.tags.add(ids, "sea")
    QTest.keyClick(window.grid, Qt.Key.Key_Delete)
    box = question(window, settle)
    assert "2 photo" in box.ask.text()
    assert "1 sidecar" in box.note.text()
    agree(box)
    settle(lambda: not any(path.exists() for path in chosen))
    settle(lambda: len(window.grid.photos.ids) == 10)
    assert len(list(bin_folder.iterdir())) == 3
    settle(lambda: any("2 photo" in banner.text for banner in window.banners.banners))
    settle(lambda: "Move 2" in window.menus.actions["undo"].text())
    QTest.keyClick(window.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: all(path.exists() for path in chosen))
    settle(lambda: len(window.grid.photos.ids) == 12)
    assert chosen[1].with_name(chosen[1].name + ".xmp").exists()
    assert sorted(session.library.tags.photos("sea").tolist()) == sorted(ids)
    settle(window.menus.actions["redo"].isEnabled)
    window.menus.actions["redo"].trigger()
    settle(lambda: len(window.grid.photos.ids) == 10)
    assert not any(path.exists() for path in chosen)


def test_cancel_moves_nothing(window: MainWindow, chosen: list[Path], settle: Settle) -> None:
    window.menus.actions["trash"].trigger()
    box = question(window, settle)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    settle(lambda: not window.findChildren(Question))
    assert all(path.exists() for path in chosen)


def test_the_banner_undoes_this_even_after_something_else(
    window: MainWindow, session: Session, chosen: list[Path], settle: Settle
) -> None:
    window.menus.actions["trash"].trigger()
    agree(question(window, settle))
    settle(lambda: bool(window.banners.banners) and len(window.grid.photos.ids) == 10)
    window.grid.go_to(window.grid.photos.id_at(0))
    rated = window.grid.photos.id_at(0)
    window.menus.actions["rate_4"].trigger()
    settle(lambda: "Rate" in window.menus.actions["undo"].text())
    banner = next(one for one in window.banners.banners if "moved to the trash" in one.text)
    banner.findChild(QPushButton).click()
    settle(lambda: all(path.exists() for path in chosen) and len(window.grid.photos.ids) == 12)
    assert session.library.photos.get(rated).rating == 4


def test_in_an_album_delete_takes_out_and_shift_delete_trashes(
    window: MainWindow, session: Session, chosen: list[Path], settle: Settle
) -> None:
    ids = [int(one) for one in window.grid.photos.ids[:3]]
    album = session.library.albums.create("Best").id
    session.library.albums.add(album, ids)
    settle(lambda: (Kind.ALBUM, album) in window.sidebar._items)
    window.sidebar.choose(Scope(Kind.ALBUM, album))
    settle(lambda: len(window.grid.photos.ids) == 3 and window.menus.actions["remove_from_album"].isEnabled())
    window.grid.setFocus()
    window.grid.go_to(ids[2])
    QTest.keyClick(window.grid, Qt.Key.Key_Delete)
    settle(lambda: len(window.grid.photos.ids) == 2)
    assert not window.findChildren(Question)
    assert session.library.photos.count() == 12
    window.grid.go_to(window.grid.photos.id_at(0))
    QTest.keyClick(window.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    agree(question(window, settle))
    settle(lambda: len(window.grid.photos.ids) == 1)
    assert session.library.photos.count() == 11
    window.sidebar.choose(Scope())
    settle(lambda: len(window.grid.photos.ids) == 11)
    assert not window.menus.actions["remove_from_album"].isEnabled()


def test_what_cannot_go_is_told_with_its_reason(
    window: MainWindow, session: Session, chosen: list[Path], settle: Settle
) -> None:
    window.menus.actions["trash"].trigger()
    box = question(window, settle)
    chosen[0].unlink()
    agree(box)
    settle(lambda: any("could not be moved" in banner.text for banner in window.banners.banners))
    assert not chosen[1].exists()
    banner = next(one for one in window.banners.banners if "could not be moved" in one.text)
    banner.findChild(QPushButton).click()
    sheet = window.findChild(FailureSheet)
    assert sheet.windowTitle() == "Files that could not be moved"


def test_undo_tells_what_it_could_not_bring_back(
    window: MainWindow, session: Session, chosen: list[Path], bin_folder: Path, settle: Settle
) -> None:
    window.menus.actions["trash"].trigger()
    agree(question(window, settle))
    settle(lambda: "Move 2" in window.menus.actions["undo"].text())
    (bin_folder / chosen[0].name).unlink()
    window.menus.actions["undo"].trigger()
    settle(chosen[1].exists)
    settle(lambda: any("could not be moved" in banner.text for banner in window.banners.banners))
    settle(window.menus.actions["redo"].isEnabled)  # and it does not stand in the way of what was done before


def test_the_list_brings_back_what_is_chosen(
    window: MainWindow, session: Session, chosen: list[Path], bin_folder: Path, settle: Settle
) -> None:
    window.menus.actions["trash"].trigger()
    agree(question(window, settle))
    settle(lambda: len(window.grid.photos.ids) == 10)
    window.menus.actions["trashed"].trigger()
    sheet = window.findChild(TrashSheet)
    settle(lambda: sheet.table.topLevelItemCount() == 2)
    settle(lambda: not sheet.table.topLevelItem(0).icon(0).isNull())
    names = [sheet.table.topLevelItem(row).text(0) for row in range(2)]
    assert f"{chosen[1].name} and 1 more" in names
    sheet.table.topLevelItem(names.index(f"{chosen[1].name} and 1 more")).setSelected(True)
    sheet.back.click()
    settle(lambda: chosen[1].exists() and len(window.grid.photos.ids) == 11)
    settle(lambda: sheet.table.topLevelItemCount() == 1)
    sheet.back.click()  # nothing chosen: everything
    settle(lambda: chosen[0].exists() and sheet.table.topLevelItemCount() == 0)
    assert not sheet.back.isEnabled()
    sheet.close()


def test_a_photo_in_the_large_view_makes_way(window: MainWindow, chosen: list[Path], settle: Settle) -> None:
    first, second = (window.grid.photos.id_at(row) for row in (0, 1))
    window.show_large(first)
    QTest.keyClick(window.large, Qt.Key.Key_Delete)
    agree(question(window, settle))
    settle(lambda: window.large.photo_id == second)
    assert window.pages.current is window.large
