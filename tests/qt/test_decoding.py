"""Encoded pictures are read as what their first bytes say, and others as what a plugin of Qt takes them for."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer

from albumen.ui.decoding import reader_of


@pytest.mark.parametrize(("kind", "told"), [("JPEG", True), ("PNG", True), ("BMP", False)])
def test_every_kind_is_read_and_known_ones_are_not_looked_for(kind: str, told: bool) -> None:
    file = io.BytesIO()
    Image.new("RGB", (30, 20), (200, 30, 40)).save(file, kind)
    buffer = QBuffer()
    reader = reader_of(buffer, file.getvalue())
    assert reader.autoDetectImageFormat() is not told
    assert (reader.size().width(), reader.size().height()) == (30, 20)
    assert reader.read().pixelColor(3, 3).red() > 150


@pytest.mark.parametrize("encoded", [b"", b"\xff\xd8 no more", b"<svg", b"something else"])
def test_what_is_no_picture_gives_none(encoded: bytes) -> None:
    buffer = QBuffer()
    assert reader_of(buffer, encoded).read().isNull()
