"""Real widgets on Qt's offscreen platform, a real library, real threads; a test that leaves a thread behind fails."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from albumen.core.library import Library
from albumen.core.resources import resource
from albumen.ui.icons import IconSet
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Mode, Theme
from qt.qt_photos import paint_photo, record_photo


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
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
def settle(qtbot: object, qapp: QApplication) -> Callable[[Callable[[], bool]], None]:
    """Wait, with the event loop running, until something is so."""

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=10_000)  # type: ignore[attr-defined]

    return wait
