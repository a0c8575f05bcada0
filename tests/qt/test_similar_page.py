"""The map of similar photographs in the whole window."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from albumen.core.map_clusters import Heap, PhotoMap
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
    image = paint_dots(_plane([0.5, 0.6, 5.0], [0.5, 0.55, 0.5]), view, 1.0, ("#ffffff", "#000000"), 9)
    for x, y in ((0.5, 0.5), (0.6, 0.55)):
        assert image.pixelColor(view.to_pixels(x, y).toPoint()) != QColor("#ffffff")
    assert image.pixelColor(QPointF(20, 20).toPoint()) == QColor("#ffffff")
    assert image.pixelColor(QPointF(199, 100).toPoint()) == QColor("#ffffff")


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_dots_are_as_large_as_asked_for_and_smaller_in_crowds(ratio: float) -> None:
    view = MapView(0.5, 0.5, 400, 300, 300)

    def inked(photos: PhotoMap, size: float) -> np.ndarray:
        image = paint_dots(photos, view, ratio, ("#ffffff", "#000000"), size)
        columns, rows = range(image.width()), range(image.height())
        return np.array([[image.pixelColor(x, y).red() for x in columns] for y in rows]) < 190

    for size in (9, 18):
        dot = inked(_plane([0.5], [0.5]), size)
        for axis in (0, 1):
            assert abs(dot.any(axis).sum() - size * ratio) <= 2
        assert abs(dot.sum() - np.pi * (size * ratio / 2) ** 2) < 0.15 * dot.sum() + 8, "it is round"
    edge = inked(_plane([view.box[0] + 0.001], [0.5]), 18)
    assert edge.any(), "a dot that the edge cuts is painted as far as it is in view"
    some = np.linspace(0.2, 0.8, 60)
    crowd = _plane(np.repeat(some, 60).tolist(), np.tile(some, 60).tolist())
    assert inked(crowd, 18).mean() < 0.7, "a crowd is no single blot"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_pictures_and_their_counts_are_seen_whole(
    qtbot: QtBot, theme: Theme, tasks: Tasks, settle: Settle, scale: float
) -> None:
    theme.apply(theme.mode, scale)
    page = SimilarPage(theme, tasks, lambda _ids, _side: [], None)
    qtbot.addWidget(page)
    page.resize(round(700 * scale), 560)
    page.show()
    corners = [(0.0, 0.1), (1.0, 0.1), (0.0, 0.9), (1.0, 0.95)]
    spots = corners * 1500
    page.show_map(SimilarMap(_plane([x for x, _ in spots], [y for _, y in spots]), 0))
    settle(lambda: len(page.canvas.heaps) == 4)
    page.canvas.fit()
    font = page.canvas.small()
    for heap, middle in page.canvas._seen():
        box = page.canvas._box(middle)
        badge = page.canvas._painter._badge(box, f"{heap.count:,}", page.canvas._painter._bold(font))
        assert QRectF(page.canvas.rect()).contains(box.united(badge))
    accent = QColor(theme.colours.accent).rgb()
    image = page.canvas.grab().toImage()
    assert any(image.pixel(x, y) == accent for x in range(image.width()) for y in range(image.height()))


def test_what_the_keyboard_is_at_does_not_look_chosen(page: SimilarPage, theme: Theme, settle: Settle) -> None:
    canvas = page.canvas

    def ring(heap: Heap) -> list[QColor]:
        image = canvas.grab().toImage()
        box = canvas._box(next(at for other, at in canvas._seen() if other is heap))
        return [image.pixelColor(round(box.left()), round(box.center().y()) + step) for step in range(-8, 9)]

    def dotted(heap: Heap) -> bool:
        image = canvas.grab().toImage()
        box = canvas._box(next(at for other, at in canvas._seen() if other is heap))
        line = [image.pixelColor(round(box.left()) - 4, round(box.center().y()) + step) for step in range(-16, 17)]
        text, bed = QColor(canvas._theme.colours.text), QColor(canvas._theme.colours.surface)
        dark = [abs(one.lightness() - text.lightness()) < abs(one.lightness() - bed.lightness()) for one in line]
        return sum(a != b for a, b in itertools.pairwise(dark)) >= 3

    accent = QColor(canvas._theme.colours.accent)
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    settle(lambda: canvas.nearest() is not None and canvas.hasFocus())
    near = canvas.nearest()
    assert near is not None
    assert accent not in ring(near)
    assert dotted(near)
    QTest.keyClick(canvas, Key.Key_Return)
    assert accent in ring(near)
    assert dotted(near)
    other = next(at for heap, at in canvas._seen() if heap is not near and canvas.rect().contains(at.toPoint()))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=other.toPoint())
    assert accent not in ring(near)
    assert not dotted(near), "after a click only the choice is shown"


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
