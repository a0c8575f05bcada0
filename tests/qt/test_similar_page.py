"""The map of similar photographs in the whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from albumen.core.map_clusters import PhotoMap
from albumen.host.session import Session
from albumen.ui.gateway.similarity import SimilarMap
from albumen.ui.map_ground import MapView
from albumen.ui.relay import Relay
from albumen.ui.similar_canvas import paint_dots
from albumen.ui.similar_page import SimilarPage
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, photo_record

Settle = Callable[[Callable[[], bool]], None]
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[SimilarPage]:
    encoder = session.encoder
    random = np.random.default_rng(0)
    session.library.models.register(encoder.model_id, "Model", encoder.dim)
    for number in range(20):
        vector = random.standard_normal(encoder.dim).astype(np.float32)
        photo = photo_record(paint_photo(tmp_path / "photos" / f"v-{number}.jpg", 40 + number), datetime(2024, 1, 1))
        session.library.files.record(replace(photo, vector=vector / np.linalg.norm(vector)), model_id=encoder.model_id)
    jobs = Relay(10, window)
    jobs.arrived.connect(window.jobs_changed)
    jobs.listen(session.jobs.subscribe)
    page = window.pages.open("similar")
    assert isinstance(page, SimilarPage)
    qtbot.waitUntil(lambda: page.wandering and len(page.canvas.heaps) > 0, timeout=60_000)
    yield page
    jobs.close()


def test_photos_are_laid_out_chosen_and_looked_at(page: SimilarPage, window: MainWindow, settle: Settle) -> None:
    assert page.bar.note == "20 photo(s)"
    assert sum(heap.count for heap in page.canvas.heaps) == 20
    QTest.keyClick(page.canvas, Key.Key_Return)
    assert len(page.panel.ids) > 0
    page.panel.grid.selectAll()
    assert sorted(window.chosen()) == sorted(page.panel.ids.tolist())
    page.panel.opened.emit(int(page.panel.ids[0]))
    assert window.pages.current is window.large
    QTest.keyClick(window.large, Key.Key_Escape)
    settle(lambda: window.pages.current is page)


def test_coming_nearer_shows_each_photo(page: SimilarPage, settle: Settle) -> None:
    photos = page.canvas._photos
    page.canvas.zoom(3000, page.canvas.view.to_pixels(float(photos.x[0]), float(photos.y[0])))
    settle(lambda: bool(page.canvas.heaps) and all(one.count == 1 for one in page.canvas.heaps))
    before = page.canvas.view
    for _ in range(40):
        QTest.keyClick(page.canvas, Key.Key_Left)
    assert 0 <= page.canvas.view.x < before.x


def test_covered_pictures_are_let_go(page: SimilarPage, window: MainWindow, settle: Settle) -> None:
    photo = page.canvas.heaps[0].photo
    settle(lambda: page.thumbnails.image(photo) is not None)
    window.shields.changed.emit()
    assert page.thumbnails.image(photo) is None


def test_new_photos_are_placed_when_the_page_is_shown_again(
    page: SimilarPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    window.pages.home()
    gone = int(page.canvas._photos.ids[0])
    session.library.photos.delete([gone])
    settle(lambda: gone not in window.grid.photos.ids)
    window.pages.open("similar")
    settle(lambda: page.bar.note == "19 photo(s)")


def test_it_says_how_many_were_only_placed_and_what_to_do_without_photos(
    qtbot: QtBot, theme: Theme, tasks: Tasks
) -> None:
    page = SimilarPage(theme, tasks, lambda _ids, _side: [], None)
    qtbot.addWidget(page)
    page.show_map(SimilarMap(_plane([0.5], [0.5]), 1))
    assert page.bar.note == "1 photo(s)  ·  1 of them placed by their neighbours"
    page.show_map(SimilarMap(_plane([], []), 0))
    assert not page.wandering
    assert page.notice.headline.text() == "Nothing to lay out yet"


def _plane(x: list[float], y: list[float]) -> PhotoMap:
    return PhotoMap.on_square(np.arange(len(x), dtype=np.int64), np.array(x, float), np.array(y, float))


def test_there_is_a_dot_for_each_photo_and_none_beside_it() -> None:
    view = MapView(0.5, 0.5, 400, 200, 200)
    image = paint_dots(_plane([0.5, 0.6, 5.0], [0.5, 0.55, 0.5]), view, 1.0, ("#ffffff", "#000000"))
    for x, y in ((0.5, 0.5), (0.6, 0.55)):
        assert image.pixelColor(view.to_pixels(x, y).toPoint()) != QColor("#ffffff")
    assert image.pixelColor(QPointF(20, 20).toPoint()) == QColor("#ffffff")
    assert image.pixelColor(QPointF(199, 100).toPoint()) == QColor("#ffffff")


def test_before_the_model_has_looked_there_is_nothing_to_lay_out(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    jobs = Relay(10, window)
    jobs.arrived.connect(window.jobs_changed)
    jobs.listen(session.jobs.subscribe)
    page = window.pages.open("similar")
    assert isinstance(page, SimilarPage)
    qtbot.waitUntil(lambda: page.notice.headline.text() == "Nothing to lay out yet", timeout=60_000)
    for _ in range(3):
        window.pages.home()
        window.pages.open("similar")
    assert len(session.jobs.all()) == 1
    jobs.close()
