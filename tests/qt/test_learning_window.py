"""Plugins that look at photos, in the real window: a real library, the real index process, the bundled model."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from albumen.api import Invocation
from albumen.boot import open_session
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.relay import Relay
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from albumen_finetune.panel import LearnPanel
from albumen_nsfw.panel import CheckPanel
from helpers.indexing import finish
from qt.qt_photos import paint_photo

pytestmark = pytest.mark.slow

PLAIN = 40.0
"""Spread of grey values, of 127 for stripes: below it the stripes cannot be seen, above twice of it they can."""
Wait = Callable[[Callable[[], bool]], None]


def stripes(path: Path, width: int) -> Path:
    """Black and white in turns, so that a covered one cannot be taken for it."""
    pixels = np.zeros((320, 480, 3), np.uint8)
    pixels[:, np.arange(480) // width % 2 == 0] = 255
    Image.fromarray(pixels).save(path, quality=95)
    return path


def spread(image: QImage) -> float:
    assert not image.isNull()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return float(rows[:, : grey.width()].std())


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(condition, timeout=120_000)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    folder = tmp_path / "photos"
    for number in range(16):
        paint_photo(folder / f"painted-{number:02}.jpg", number)
    for number in range(5):
        stripes(folder / f"stripes-{number}.jpg", 8 + 2 * number)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
    session = open_session(tmp_path / "library")
    for plugin in ("albumen_finetune", "albumen_nsfw"):
        session.host.enable(plugin)
    assert finish(session.indexer.index()).indexed == 21
    yield session
    session.close()
    for thread in threading.enumerate():
        if thread.name.startswith("plugin "):  # a call that was still answering when its plugin was stopped
            thread.join(60)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    relays = [Relay(5, window), Relay(5, window), Relay(5, window)]
    relays[0].arrived.connect(window.library_changed)
    relays[0].listen(session.library.changes.subscribe)
    relays[1].arrived.connect(window.shields.shields_changed)
    relays[1].listen(lambda post: session.host.shields.subscribe(lambda: post(None)))
    relays[2].arrived.connect(window.plugins_changed)
    relays[2].listen(lambda post: session.host.subscribe(lambda: post(None)))
    window.resize(1400, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window
    for relay in relays:
        relay.close()
    for panel in (*window.findChildren(LearnPanel), *window.findChildren(CheckPanel)):
        panel.close_background() if isinstance(panel, LearnPanel) else panel.end()
    tasks.close()
    window.close()
    window.deleteLater()


def named(session: Session, start: str) -> list[int]:
    records = session.library.photos.get_many(session.library.photos.ids().tolist())
    return sorted(one.id for one in records if one.path is not None and one.path.name.startswith(start))


def teach(session: Session) -> None:
    """An album of four striped photos, learned and kept filled."""
    session.library.albums.create("Stripes")
    session.library.albums.add("Stripes", named(session, "stripes")[:4])
    session.host.run_command("album-train", Invocation((), ("Stripes",), options={"phrase": "stripes"}))
    session.host.run_command("album-apply", Invocation((), ("Stripes",), options={"fill": True, "generosity": 0.8}))


def test_an_album_is_filled_as_photos_are_indexed(session: Session, tmp_path: Path, wait: Wait) -> None:
    teach(session)
    before = set(session.library.photos.ids().tolist())
    for number in range(3):
        stripes(tmp_path / "photos" / f"more-stripes-{number}.jpg", 9 + 2 * number)
        paint_photo(tmp_path / "photos" / f"more-painted-{number}.jpg", 20 + number)
    assert finish(session.indexer.index()).indexed == 6
    assert session.host.runtime("albumen_finetune").events.drain(120)
    entries = session.library.albums.entries("Stripes", "member")
    arrived = {one.photo_id for one in entries if one.source == "albumen_finetune"} - before
    assert arrived == set(named(session, "more-stripes"))


def opened(window: MainWindow, title: str, kind: type[QWidget], wait: Wait) -> QWidget:
    def action() -> object:
        return next((one for one in window.menus._panels.actions() if one.text() == title), None)

    wait(lambda: action() is not None)
    one = action()
    if not one.isChecked():
        one.trigger()
    wait(lambda: any(panel.isVisible() for panel in window.findChildren(kind)))
    return next(panel for panel in window.findChildren(kind) if panel.isVisible())


def test_the_panel_shows_in_the_window_what_was_learned(window: MainWindow, session: Session, wait: Wait) -> None:
    teach(session)
    panel = opened(window, "Album learning", LearnPanel, wait)
    wait(lambda: panel.details.isVisible() and "%" in panel.figures.text())
    assert panel.current == "Stripes"
    assert panel.using.mode.currentIndex() == 2
    assert panel.rect().contains(panel.teaching.train.geometry())
    assert panel.width() >= panel.minimumSizeHint().width()


def middle(widget: QWidget) -> QImage:
    room = widget.rect()
    across, down = room.width() // 3, room.height() // 3
    return widget.grab(room.adjusted(across, down, -across, -down)).toImage()


def tile(window: MainWindow, photo_id: int) -> QImage:
    """The middle of a photo's place in the grid."""
    index = window.grid.photos.index(window.grid.photos.ids.tolist().index(photo_id))
    window.grid.scrollTo(index)
    return window.grid.viewport().grab(window.grid.visualRect(index).adjusted(20, 20, -20, -20)).toImage()


def test_a_key_covers_a_photo_everywhere_and_another_uncovers_it(
    window: MainWindow, session: Session, wait: Wait, qtbot: QtBot
) -> None:
    photo_id = named(session, "stripes")[0]
    panel = opened(window, "Sensitive photos", CheckPanel, wait)
    wait(lambda: photo_id in window.grid.photos.ids.tolist())
    window.grid.go_to(photo_id)  # how wide the panel is decides whether it is in view
    wait(lambda: window.thumbnails.image(photo_id) is not None)
    wait(lambda: spread(tile(window, photo_id)) > 2 * PLAIN)
    window.grid.setFocus()
    window.grid.select_ids(np.array([photo_id]), photo_id)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    wait(lambda: any(one.shortcut().toString() == "Ctrl+Shift+K" for one in window.menus.photo.actions()))
    qtbot.keyClick(window.grid, Qt.Key.Key_K, modifiers)
    wait(lambda: photo_id in session.library.tags.bearing("Sensitive").tolist())
    wait(lambda: window.thumbnails.newest(photo_id) is not None and spread(tile(window, photo_id)) < PLAIN)
    image = window.thumbnails.newest(photo_id)
    assert image is not None
    assert spread(window.grid._painter.drag_pixmap(image, 1).toImage()) < PLAIN
    assert spread(window.inspector.grab().toImage()) < PLAIN
    panel.refresh()
    window.show_large(photo_id)
    wait(lambda: window.pictures.picture(photo_id) is not None)
    assert spread(middle(window.large.canvas)) < PLAIN
    window.close_large()
    qtbot.keyClicks(window.header.search, "stripes")
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    wait(lambda: "stripes" in window.content.title and photo_id in window.grid.photos.ids.tolist())
    window.grid.go_to(photo_id)
    wait(lambda: window.thumbnails.image(photo_id) is not None)
    assert spread(tile(window, photo_id)) < PLAIN
    window.show_large(photo_id)
    qtbot.keyClick(window.large, Qt.Key.Key_U, modifiers)
    wait(lambda: photo_id not in session.library.tags.bearing("Sensitive").tolist())
    wait(lambda: spread(middle(window.large.canvas)) > 2 * PLAIN)
