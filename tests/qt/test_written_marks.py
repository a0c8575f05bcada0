"""Results while one types, older searches stopped; those that match mostly by words in the picture are marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.library import Library
from albumen.core.paths import plugin_folder
from albumen.host.session import Session
from albumen.testing.world import plugin_files
from albumen.ui import preferences
from albumen.ui.content import Page
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
CODE = """
import time
from albumen.api import Cancelled, Hit
BEGUN, STOPPED = [], []
class Search:
    def search(self, query, limit, cancel):
        if "slow" in query.text:
            BEGUN.append(query.text)
            while not cancel.cancelled:
                time.sleep(0.005)
            STOPPED.append(query.text)
            raise Cancelled
        return [Hit(int(photo_id), 1.0, "strong") for photo_id in self.ctx.photos.ids()[:limit]]
    def written(self, query, ids, cancel):
        return [photo_id for photo_id in ids if photo_id % 2] if "sign" in query.text else []
def activate(ctx):
    Search.ctx = ctx
    ctx.add_search("spotter", Search())
"""


@pytest.fixture
def session(tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    plugin_files(plugin_folder(), "spotter", CODE)
    library.close()
    session = open_session(tmp_path / "library")
    session.host.disable("albumen_search")
    session.host.enable("spotter")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: window.content.page is Page.GRID)
    yield window
    tasks.close()
    window.close()
    window.deleteLater()


def ask(window: MainWindow, text: str) -> None:
    window.header.search.setText(text)
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)


def test_writing_is_marked_and_said(window: MainWindow, settle: Settle) -> None:
    grid = window.grid
    ask(window, "a sign")
    odd = {photo_id for photo_id in grid.photos.ids.tolist() if photo_id % 2}
    settle(lambda: set(grid.photos.written) == odd)
    photo_id = next(one for one in grid.photos.ids.tolist() if one in odd)
    row = grid.photos.row_of(photo_id)
    index = grid.photos.index(row, 0)
    assert "words in the picture" in grid.photos.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "words in the picture" in grid.photos.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "words" not in grid.photos.data(index, Qt.ItemDataRole.DisplayRole)
    settle(lambda: grid._thumbnails.image(photo_id) is not None)
    area = grid.to_view(grid.tiles.box(row))
    marked = grid.viewport().grab(area).toImage()
    grid.show_written(())
    assert grid.viewport().grab(area).toImage() != marked, "the mark can be seen"


def test_typing_on_stops_the_older_search(window: MainWindow, session: Session, settle: Settle) -> None:
    provider = session.host.runtime("spotter").module
    assert provider is not None
    ask(window, "slow words")
    settle(lambda: provider.BEGUN == ["slow words"])
    ask(window, "slow words and more")
    settle(lambda: provider.STOPPED == ["slow words"] and len(provider.BEGUN) == 2)
    ask(window, "a dog")
    settle(lambda: "a dog" in window.content.title and len(provider.STOPPED) == 2)
    assert not window.banners.banners
    assert session.host.runtime("spotter").guard.failures == ()


def test_marks_go_with_the_search(window: MainWindow, settle: Settle) -> None:
    ask(window, "a sign")
    settle(lambda: bool(window.grid.photos.written))
    ask(window, "a dog")
    settle(lambda: window.browser.text == "a dog" and not window.grid.photos.written)
    ask(window, "a sign")
    settle(lambda: bool(window.grid.photos.written))
    window.header.search.clear()
    settle(lambda: not window.grid.photos.written)
