"""The map page in the whole window: photographs where they were taken, by mouse and keys."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from albumen.core.library import Library
from albumen.core.map_projection import unproject
from albumen.host.session import Session
from albumen.ui import formats
from albumen.ui.grid.model import photo_mime
from albumen.ui.map_ground import MapView, degrees, degrees_text, length_text, scale_bar
from albumen.ui.map_page import MapPage
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, photo_record

Settle = Callable[[Callable[[], bool]], None]
Key = Qt.Key
PLACES = [(52.52, 13.40), (52.50, 13.42), (48.85, 2.35), (-33.87, 151.21)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        library.folders.add(tmp_path)
        for number in range(6):
            photo = photo_record(paint_photo(tmp_path / f"photo-{number}.jpg", number), datetime(2024, 5, 1 + number))
            if number < len(PLACES):
                latitude, longitude = PLACES[number]
                photo = replace(photo, metadata={"latitude": latitude, "longitude": longitude})
            library.files.record(photo)
        yield library


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> MapPage:
    page = window.pages.open("map")
    assert isinstance(page, MapPage)
    settle(lambda: len(page.canvas.heaps) > 0 and page.canvas._ground.painted is not None)
    return page


def at(page: MapPage, latitude: float, longitude: float) -> QPoint:
    from albumen.core.map_projection import project

    x, y = project([latitude], [longitude])
    return page.canvas.view.to_pixels(float(x[0]), float(y[0])).toPoint()


def test_photos_lie_where_they_were_taken_and_the_others_are_counted(page: MapPage, window: MainWindow) -> None:
    assert sum(heap.count for heap in page.canvas.heaps) == 4
    assert page.bar.note == "4 photo(s) on the map"
    assert page.without.text() == "2 without a place"
    assert sorted(heap.count for heap in page.canvas.heaps) == [1, 3]  # Europe is one heap from afar
    settle_point = at(page, -33.87, 151.21)
    heap = page.canvas.heap_at(QPointF(settle_point))
    assert heap is not None
    assert heap.count == 1


def test_a_click_shows_the_photos_of_a_place(page: MapPage, window: MainWindow, settle: Settle) -> None:
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, -33.87, 151.21))
    assert len(page.panel.ids) == 1
    settle(lambda: page.panel._title.text() == "Sydney, Australia · 1 photo(s)")
    page.panel.grid.setFocus()
    page.panel.grid.selectAll()
    assert window.chosen() == page.panel.ids.tolist()
    page.panel.grid.opened.emit(int(page.panel.ids[0]))
    assert window.pages.current is window.large
    settle(lambda: window.inspector.details is not None)
    assert window.inspector.details is not None
    assert window.inspector.details.town == "Sydney, Australia"
    QTest.keyClick(window.large, Key.Key_Escape)
    settle(lambda: window.pages.current is page)


def test_keys_move_zoom_and_choose(page: MapPage, settle: Settle) -> None:
    canvas = page.canvas
    QTest.keyClick(canvas, Key.Key_Home)
    before = canvas.view
    QTest.keyClick(canvas, Key.Key_Right)
    QTest.keyClick(canvas, Key.Key_Down)
    assert (canvas.view.x, canvas.view.y) > (before.x, before.y)
    QTest.keyClick(canvas, Key.Key_Plus)
    assert canvas.view.scale == pytest.approx(2 * before.scale)
    QTest.keyClick(canvas, Key.Key_Minus)
    QTest.keyClick(canvas, Key.Key_Home)
    settle(lambda: canvas.nearest() is not None)
    QTest.keyClick(canvas, Key.Key_Return)
    assert len(page.panel.ids) in {1, 3}
    assert "° N" in canvas.accessibleDescription() or "° S" in canvas.accessibleDescription()


def test_coming_nearer_takes_heaps_apart_and_keeps_the_place_under_the_pointer(page: MapPage, settle: Settle) -> None:
    point = QPointF(at(page, 52.5, 13.4))
    before = unproject(*page.canvas.view.to_square(point))
    page.canvas.zoom(4000, point)
    assert unproject(*page.canvas.view.to_square(point)) == pytest.approx(before, abs=0.01)
    page.canvas.zoom(0.02, point)
    settle(lambda: max(heap.count for heap in page.canvas.heaps) == 2)


def test_a_frame_drawn_with_shift_chooses_what_is_inside(page: MapPage) -> None:
    canvas = page.canvas
    corner, other = at(page, 60, -5), at(page, 40, 20)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, corner)
    QTest.mouseMove(canvas, (corner + other) / 2)
    QTest.mouseMove(canvas, other)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, other)
    assert len(page.panel.ids) == 3


def test_dragging_moves_the_map_and_chooses_nothing(page: MapPage) -> None:
    before = page.canvas.view
    start = at(page, -33.87, 151.21)
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(page.canvas, start + QPoint(-60, 0))
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(-60, 0))
    assert page.canvas.view.x != before.x
    assert len(page.panel.ids) == 0


def test_the_photos_of_a_place_are_tagged_together(
    page: MapPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    page.canvas.chosen.emit(page.canvas._photos.ids)
    QTest.mouseClick(page.panel.tag, Qt.MouseButton.LeftButton)
    settle(lambda: window.findChild(QInputDialog) is not None)
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Travels")
    dialog.accept()
    settle(lambda: len(session.library.tags.photos("Travels")) == 4)


def test_the_map_follows_the_library_and_lets_covered_pictures_go(
    page: MapPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    photo = page.canvas.heaps[0].photo
    settle(lambda: page.thumbnails.image(photo) is not None)
    window.shields.changed.emit()
    assert page.thumbnails.image(photo) is None
    session.library.photos.delete([photo])
    settle(lambda: page.bar.note.startswith("3 photo(s)"))


def test_photos_without_a_place_are_dropped_on_the_map_and_that_undone(
    page: MapPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    QTest.mouseClick(page.without, Qt.MouseButton.LeftButton)
    ids = page.panel.ids.tolist()
    assert len(ids) == 2
    spot = QPointF(at(page, 41.9, 12.5))
    data, none = photo_mime(ids), Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(spot, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    page.canvas.dropEvent(drop)
    settle(lambda: page.bar.note == "6 photo(s) on the map" and not page.without.isVisible())
    metadata = session.library.photos.get(ids[0]).metadata
    assert (metadata["latitude"], metadata["longitude"]) == pytest.approx((41.9, 12.5), abs=1)
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(page.without.isVisible)


def test_tiles_come_from_the_owners_folder_only(page: MapPage, tmp_path: Path, settle: Settle) -> None:
    tile = QImage(256, 256, QImage.Format.Format_RGB32)
    tile.fill(QColor("#ff0000"))
    folder = tmp_path / "tiles"
    (folder / "0" / "0").mkdir(parents=True)
    assert tile.save(os.fspath(folder / "0" / "0" / "0.png"))
    page.canvas.tiles.use(folder)
    point = at(page, 20, 80)
    settle(lambda: page.canvas.grab().toImage().pixelColor(point) == QColor("#ff0000"))
    page.canvas.tiles.use(None)
    assert page.canvas.grab().toImage().pixelColor(point) != QColor("#ff0000")


def test_the_ground_shows_land_and_sea_in_both_themes(page: MapPage, window: MainWindow, settle: Settle) -> None:
    for mode in ("light", "dark"):
        window.set_theme(mode)
        window.theme.finish()
        settle(lambda: page.canvas._ground.painted is not None)
        image = page.canvas.grab().toImage()
        sahara, ocean = image.pixelColor(at(page, 22, 3)), image.pixelColor(at(page, -25, 85))
        assert sahara != ocean
        assert (sahara.lightnessF() < 0.5) is (mode == "dark")


def test_the_grid_of_degrees_and_the_bar_are_round_numbers() -> None:
    view = MapView(0.5, 0.5, 1000, 800, 600)
    assert "0°" in [text for _, text in degrees(view)]
    assert "60° E" in [text for _, text in degrees(view)]
    assert [length_text(metres) for metres in (0.5, 20, 1000, 2_000_000)] == [
        "1 m",
        "20 m",
        "1 km",
        f"{formats.number(2000)} km",
    ]
    assert degrees_text(-33.87, 151.21) == "33.87° S, 151.21° E"
    metres, pixels = scale_bar(MapView(0.5, 0.5, 40_075_016.686 / 100, 800, 600))  # 100 m a pixel at the equator
    assert (round(metres), round(pixels)) == (10_000, 100)
