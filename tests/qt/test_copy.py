"""Photographs on the clipboard, as other programs find them there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from albumen.host.session import Session
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture(autouse=True)
def clear_clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


def pasted() -> QMimeData:
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def test_one_photo_is_a_file_and_a_picture(window: MainWindow, session: Session, settle: Settle) -> None:
    photo_id = window.grid.photos.id_at(2)
    window.grid.go_to(photo_id)
    window.grid.setFocus()
    QTest.keyClick(window.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: pasted().hasUrls())
    path = session.library.photos.get(photo_id).path
    assert path is not None
    assert pasted().urls() == [QUrl.fromLocalFile(str(path))]
    assert bytes(pasted().data("x-special/gnome-copied-files").data()).decode() == f"copy\n{path.as_uri()}"
    image = pasted().imageData()
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (480, 320)
    expected, found = QImage(str(path)).pixelColor(300, 20), image.pixelColor(300, 20)
    for colour in ("red", "green", "blue"):
        assert abs(getattr(found, colour)() - getattr(expected, colour)()) <= 12
    assert window.banners.banners[0].text == "1 photo(s) copied"


def test_many_photos_are_files(window: MainWindow, photos: Path, settle: Settle) -> None:
    window.grid.selectAll()
    window.menus.actions["copy"].trigger()
    settle(lambda: pasted().hasUrls())
    assert {Path(url.toLocalFile()) for url in pasted().urls()} == set(photos.iterdir())
    assert not pasted().hasImage()


def test_names_of_any_kind_can_be_pasted(window: MainWindow, session: Session, photos: Path, settle: Settle) -> None:
    from albumen.ui.copy_control import clipboard_data

    data = clipboard_data([str(photos / "ein Bild #1 ü%.jpg")], np.zeros((2, 3, 3), np.uint8))
    assert data.urls()[0].toLocalFile() == str(photos / "ein Bild #1 ü%.jpg")
    line = bytes(data.data("x-special/gnome-copied-files").data()).decode().split("\n")[1]
    assert QUrl(line).toLocalFile() == str(photos / "ein Bild #1 ü%.jpg")


def test_nothing_chosen_and_files_that_are_gone_are_said(
    window: MainWindow, session: Session, photos: Path, settle: Settle
) -> None:
    window.grid.clearSelection()
    window.menus.actions["copy"].trigger()
    assert window.banners.banners[-1].text == "Choose the photos first."
    window.grid.go_to(window.grid.photos.id_at(0))
    for path in photos.iterdir():
        path.unlink()
    window.menus.actions["copy"].trigger()
    settle(lambda: any("connect" in one.text for one in window.banners.banners))
    assert not pasted().hasUrls()


def test_text_being_written_is_copied_as_text(window: MainWindow) -> None:
    window.grid.go_to(window.grid.photos.id_at(0))
    field = window.header.search
    field.setFocus()
    field.setText("a dog")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert pasted().text() == "a dog"
    assert not pasted().hasUrls()
