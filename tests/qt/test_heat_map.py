"""Where a photograph matches a search, shown over the large view: the real window, library and bundled model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from albumen.api import UserError
from albumen.boot import open_session
from albumen.core.library import Library
from albumen.host.manifest import ShieldSpec
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.content import Page
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.heat_map import veil
from albumen.ui.tasks import Task, Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    library.close()
    session = open_session(tmp_path / "library")
    encoder, ids = session.encoder, session.library.photos.ids()
    session.library.models.register(encoder.model_id, encoder.name, encoder.dim)
    rows = np.random.default_rng(0).normal(size=(len(ids), encoder.dim)).astype(np.float32)
    session.library.vectors.put(encoder.model_id, ids, rows / np.linalg.norm(rows, axis=1, keepdims=True))
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    window.resize(1100, 700)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: window.content.page is Page.GRID)
    yield window
    tasks.close()
    window.close()
    window.deleteLater()


def colour(window: MainWindow) -> QColor:
    canvas = window.large.canvas
    return canvas.grab().toImage().pixelColor(canvas.width() // 2, canvas.height() // 2)


def test_a_found_photo_shows_where_it_matches(window: MainWindow, theme: Theme, settle: Settle) -> None:
    QTest.keyClick(window.large, Qt.Key.Key_H)  # without a search there is nothing to show
    assert window.large._explain.isHidden()
    QTest.keyClicks(window.header.search, "photo")  # all of them, by their file names
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)
    settle(lambda: not window.large._explain.isHidden())
    first = window.grid.photos.id_at(0)
    window.show_large(first)
    settle(lambda: window.pictures.picture(first) is not None)
    plain = colour(window)

    assert window.large._explain.accessibleName() == "Where it matches"
    theme.apply(scale=2.0)
    assert window.minimumSizeHint().width() <= 1440
    theme.apply(scale=1.0)
    QTest.keyClick(window.large, Qt.Key.Key_H)
    settle(lambda: not window.large.canvas._overlay.isNull())
    assert colour(window) != plain
    QTest.keyClick(window.large, Qt.Key.Key_Right)
    assert window.large.canvas._overlay.isNull()  # the map of one photo never lies over another
    settle(lambda: not window.large.canvas._overlay.isNull())
    QTest.keyClick(window.large, Qt.Key.Key_Left)
    assert not window.large.canvas._overlay.isNull()  # kept
    QTest.keyClick(window.large, Qt.Key.Key_H)
    assert colour(window) == plain

    window.header.search.clear()
    settle(window.large._explain.isHidden)


def test_a_covered_photo_gives_nothing_away(session: Session) -> None:
    explaining = Gateway(session).explaining
    photo_id = int(session.library.photos.ids()[0])
    session.library.tags.add([photo_id], "private")
    session.host.shields.use(lambda: [ShieldSpec("private", "blur")])
    with pytest.raises(UserError, match="covered"):
        explaining.heat(photo_id, "a circle", Task())


@pytest.mark.parametrize(
    ("query", "subject"),
    [
        ("a dog -people tag:x", "a dog"),
        ("dog +beach", "dog, beach"),
        ("(cat OR dog) -tag:x", "cat, dog"),
        ("-people rating>3", ""),
        ('"exact words"', ""),
        ("tga:x", ""),
        ("", ""),
    ],
)
def test_what_can_be_seen_is_what_is_looked_for(session: Session, query: str, subject: str) -> None:
    assert Gateway(session).explaining.subject(query) == subject


def test_the_veil_is_dusk_where_nothing_matches_and_warm_where_something_does() -> None:
    drawn = veil(np.array([[0.0, 1.0]], np.float32))
    cold, warm = drawn.pixelColor(0, 0), drawn.pixelColor(1, 0)
    assert cold.alpha() > warm.alpha()
    assert warm.red() > 2 * warm.blue()
    assert cold.blue() > cold.red()
