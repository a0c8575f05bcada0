"""Covered photographs: what is rendered is looked at, in every place where the window shows pictures."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.library import Library
from albumen.core.paths import plugin_folder
from albumen.host.session import Session
from albumen.testing.world import plugin_files
from albumen.ui import preferences
from albumen.ui.compare_view import CompareView
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.gateway.veil import veiled, veiled_jpeg
from albumen.ui.relay import Relay
from albumen.ui.shield_control import PinSheet
from albumen.ui.slideshow_view import SlideshowView
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.qt_photos import record_photo

Settle = Callable[[Callable[[], bool]], None]
SHIELD = '[[shields]]\ntag = "private"\n'
PLAIN = 40.0
"""Spread of grey values, of 127 for stripes: below it the stripes cannot be seen, above twice of it they can."""


def stripes(path: Path) -> Path:
    """A photograph that is black and white in turns, so that a veiled one cannot be taken for it."""
    pixels = np.zeros((320, 480, 3), np.uint8)
    pixels[:, np.arange(480) // 10 % 2 == 0] = 255
    Image.fromarray(pixels).save(path, quality=95)
    return path


def spread(image: QImage) -> float:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return float(rows[:, : grey.width()].std())


@pytest.fixture
def session(tmp_path: Path, library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    plugin_files(plugin_folder(), "prude", "def activate(ctx): pass", SHIELD)
    record_photo(library, stripes(photos / "stripes.jpg"), datetime(2030, 1, 1))  # the newest, so the first tile
    library.close()
    session = open_session(tmp_path / "library")
    session.host.enable("prude")
    yield session
    session.close()


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
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    for relay in relays:
        relay.close()
    tasks.close()
    window.close()
    window.deleteLater()


def striped(session: Session) -> int:
    return int(session.library.photos.ids()[0])


def tile(window: MainWindow) -> QImage:
    area = window.grid.visualRect(window.grid.photos.index(0)).adjusted(20, 20, -20, -20)
    return window.grid.viewport().grab(area).toImage()


def middle(widget: QWidget) -> QImage:
    room = widget.rect()
    return widget.grab(
        room.adjusted(room.width() // 3, room.height() // 3, -room.width() // 3, -room.height() // 3)
    ).toImage()


def seen(window: MainWindow) -> dict[str, float]:
    """How much of the stripes is seen in each place, once all of it has arrived."""
    image = window.thumbnails.image(window.grid.photos.id_at(0))
    found = {"grid": spread(tile(window)), "large": spread(middle(window.large.canvas))}
    if image is not None:
        found["drag"] = spread(window.grid._painter.drag_pixmap(image, 2).toImage())
    return found


def test_stripes_are_seen_and_covered_in_every_view(window: MainWindow, session: Session, settle: Settle) -> None:
    photo_id = striped(session)
    settle(lambda: window.thumbnails.image(photo_id) is not None)
    window.show_large(photo_id)
    settle(lambda: window.pictures.picture(photo_id) is not None)
    settle(lambda: spread(middle(window.large.canvas)) > 2 * PLAIN)
    session.library.tags.add([photo_id], "private/beach", source="prude", score=0.9, state="suggested")
    settle(lambda: spread(middle(window.large.canvas)) < PLAIN)
    window.close_large()
    settle(lambda: len(seen(window)) == 3)
    settle(lambda: all(value < PLAIN for value in seen(window).values()))
    session.library.tags.set_state([photo_id], "private/beach", "rejected")
    settle(lambda: spread(tile(window)) > 2 * PLAIN)


def test_they_are_covered_where_photos_are_compared_and_in_slideshows(
    window: MainWindow, session: Session, settle: Settle
) -> None:
    photo_id = striped(session)
    settle(lambda: window.thumbnails.image(photo_id) is not None)
    window.grid.select_ids(window.grid.photos.ids[:2], photo_id)
    window.menus.actions["compare"].trigger()
    compared = window.findChild(CompareView)
    assert compared is not None
    settle(lambda: bool(compared.panes) and spread(middle(compared.panes[0].canvas)) > 2 * PLAIN)
    session.library.tags.add([photo_id], "private/beach", source="prude", score=0.9, state="suggested")
    settle(lambda: spread(middle(compared.panes[0].canvas)) < PLAIN)
    window.pages.home()

    window.grid.select_ids(window.grid.photos.ids[:1], photo_id)
    window.menus.actions["slideshow"].trigger()
    slides = window.findChild(SlideshowView)
    assert slides is not None
    settle(lambda: slides.shown == photo_id)
    assert spread(middle(slides)) < PLAIN
    session.library.tags.set_state([photo_id], "private/beach", "rejected")
    slides.cover()
    settle(lambda: spread(middle(slides)) > 2 * PLAIN)
    slides.close()


def test_revealed_and_covered_again_at_once(window: MainWindow, session: Session, settle: Settle) -> None:
    photo_id = striped(session)
    session.library.tags.add([photo_id], "private")
    settle(lambda: window.shields.show_action.isVisible() and window.thumbnails.image(photo_id) is not None)
    settle(lambda: spread(tile(window)) < PLAIN)
    window.shields.show_action.trigger()
    settle(lambda: window.shields.show_action.isChecked() and spread(tile(window)) > 2 * PLAIN)
    window.show_large(photo_id)
    settle(lambda: spread(middle(window.large.canvas)) > 2 * PLAIN)
    session.host.shields.conceal()
    window.cover()  # as the relay calls it; nothing has been fetched anew yet
    assert spread(middle(window.large.canvas)) < PLAIN
    window.close_large()
    assert spread(tile(window)) < PLAIN
    settle(lambda: window.thumbnails.image(photo_id) is not None)
    assert spread(tile(window)) < PLAIN


def test_a_pin_is_asked_for(window: MainWindow, session: Session, settle: Settle, qtbot: QtBot) -> None:
    photo_id = striped(session)
    session.library.tags.add([photo_id], "private")
    session.host.shields.set_pin("2468")
    window.shields.refresh()
    settle(lambda: window.shields.show_action.isVisible() and window.shields._state.has_pin)
    settle(lambda: window.thumbnails.newest(photo_id) is not None and spread(tile(window)) < PLAIN)

    def answer(pin: str) -> None:
        window.shields.show_action.trigger()
        sheet = window.findChildren(PinSheet)[-1]
        sheet.present.setText(pin)
        sheet.accept()
        sheet.deleteLater()

    with qtbot.waitSignal(window.shields.failed, timeout=60_000):
        answer("1357")
    assert not window.shields.show_action.isChecked()
    assert spread(tile(window)) < PLAIN
    answer("2468")
    settle(lambda: spread(tile(window)) > 2 * PLAIN)


def test_hiding_leaves_photos_out_of_lists(window: MainWindow, session: Session, settle: Settle) -> None:
    photo_id = striped(session)
    session.library.tags.add([photo_id], "private")
    settle(lambda: len(window.grid.photos.ids) == 13)
    plugin_files(plugin_folder(), "prude", "def activate(ctx): pass", SHIELD + 'mode = "hide"\n')
    session.host.reload("prude")
    settle(lambda: photo_id not in window.grid.photos.ids and len(window.grid.photos.ids) == 12)
    session.host.shields.reveal()
    settle(lambda: photo_id in window.grid.photos.ids)


def test_a_shield_stands_while_its_plugin_is_enabled(window: MainWindow, session: Session, settle: Settle) -> None:
    photo_id = striped(session)
    session.library.tags.add([photo_id], "private")
    plugin_files(plugin_folder(), "prude", "def activate(ctx): 1 / 0", SHIELD)
    with pytest.raises(Exception, match="ZeroDivisionError"):
        session.host.reload("prude")
    assert session.host.plugins()[-1].state == "failed"
    assert photo_id in session.host.shields.of([photo_id])
    session.host.disable("prude")
    settle(lambda: spread(tile(window)) > 2 * PLAIN)
    assert "private" not in session.host.shields.modes()


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (300, 2), (333, 517)])
def test_nothing_of_a_veiled_picture_can_be_made_out(shape: tuple[int, int]) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    covered = veiled(pixels)
    assert covered.shape == pixels.shape
    if min(shape) > 100:
        assert covered.std() < 20 < pixels.std()


def test_a_veiled_jpeg_keeps_its_shape(photos: Path) -> None:
    encoded = veiled_jpeg(stripes(photos / "s.jpg").read_bytes())
    assert len(encoded) < 4000
    image = QImage.fromData(encoded)
    assert image.width() / image.height() == pytest.approx(1.5, abs=0.05)
    assert spread(image) < PLAIN


def test_only_the_gateway_opens_pictures() -> None:
    """Pictures reach the window through `Browsing.tiles` and `Browsing.pixels`, which veil; there is no other way."""
    import albumen.ui

    folder = Path(albumen.ui.__file__).parent
    doors = {"decode_file", "thumbnails"}
    for file in sorted(folder.rglob("*.py")):
        if file.parent.name == "gateway":
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("albumen.core"):
                names = {alias.name for alias in node.names}
                assert not names & doors, f"{file.name} decodes pictures itself, past the shields"
                assert (node.module or "") not in {"albumen.core.decode", "albumen.core.library"}, file.name
            if isinstance(node, ast.Attribute) and node.attr == "thumbnails":
                owner = ast.unparse(node.value)
                assert "library" not in owner, f"{file.name} reads thumbnails itself, past the shields"
