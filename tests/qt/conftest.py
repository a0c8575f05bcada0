"""Real widgets on Qt's offscreen platform, a real library, real threads; a test that leaves a thread behind fails."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.library import Library
from albumen.core.resources import resource
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.content import Page
from albumen.ui.details_sheet import DetailsSheet
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.icons import IconSet
from albumen.ui.qt_classes import ensure_classes
from albumen.ui.relay import Relay
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Mode, Theme
from albumen.ui.warm_up import WarmUp
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

ensure_classes()  # as the program does at its start, before a worker touches Qt

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="module", autouse=True)
def all_garbage_is_collected_here() -> Iterator[None]:
    """As in the program (`albumen.ui.collecting`): no other thread comes upon a widget, in a later file neither."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def young_garbage_is_collected_here(all_garbage_is_collected_here: None) -> Iterator[None]:
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    new = [thread for thread in threading.enumerate() if thread not in before]
    for thread in new:
        thread.join(5)  # one that has been told to end may still be at it
    left = [thread for thread in new if thread.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    theme = Theme(qapp, IconSet(resource("icons")))
    theme.apply(Mode.LIGHT, 1.0)
    yield theme
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(workers=2)
    yield tasks
    tasks.close()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for number in range(12):
        paint_photo(folder / f"photo-{number:02}.jpg", number)
    return folder


@pytest.fixture
def library(tmp_path: Path, photos: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        for number, path in enumerate(sorted(photos.iterdir())):
            record_photo(library, path, datetime(2024, 5, 1) + timedelta(hours=number))
        yield library


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Wait, with the event loop running, until something is so."""

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=60_000)

    return wait


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    library.close()  # the fixture's own handle; the session opens the same library as the program does
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    settings = preferences.open_preferences(session.library.folder)
    window = whole_window(Gateway(session), tasks, theme, settings)
    warm_up = window.findChild(WarmUp)
    assert warm_up is not None
    warm_up.deleteLater()  # in a test that takes a few seconds it would begin to load a model, and outlive the test
    changes = Relay(10, window)
    changes.arrived.connect(window.library_changed)
    changes.listen(session.library.changes.subscribe)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    settle(
        lambda: window.content.page is Page.GRID and window.thumbnails.image(window.grid.photos.id_at(0)) is not None
    )
    yield window
    changes.close()
    tasks.close()
    window.close()
    window.deleteLater()


@pytest.fixture
def chosen(window: MainWindow) -> list[int]:
    """Three photographs, selected; the first shown is the newest."""
    window.grid.setFocus()
    window.grid.select_ids(window.grid.photos.ids[:3], window.grid.photos.id_at(0))
    return [int(one) for one in window.grid.selected_ids()]


@pytest.fixture
def details_sheet(window: MainWindow, chosen: list[int], settle: Settle) -> DetailsSheet:
    """The sheet that edits their time, place and words, just opened."""
    window.menus.actions["details"].trigger()
    sheet = window.findChild(DetailsSheet)
    assert sheet is not None
    settle(sheet.isVisible)
    return sheet
