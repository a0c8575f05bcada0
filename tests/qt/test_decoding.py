"""Encoded pictures are read as what their first bytes say, on any number of threads at once."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt

from albumen.ui.decoding import read_picture

_MANY_READERS = """
import io, threading
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from albumen.ui.decoding import read_picture

application = QGuiApplication([])
file = io.BytesIO()
Image.new("RGB", (60, 40), (200, 30, 40)).save(file, "JPEG")

def read(fit):
    for _ in range(4000):
        assert not read_picture(file.getvalue(), fit).isNull()

threads = [threading.Thread(target=read, args=(fit,)) for fit in (None, lambda size: QSize(30, 20)) * 2]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("read")
"""


def encoded(kind: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 30, 40)).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_every_kind_is_read_whole_or_as_small_as_is_wanted(kind: str) -> None:
    whole = read_picture(encoded(kind))
    assert whole.size() == QSize(60, 40)
    assert whole.pixelColor(3, 3).red() > 150
    box = QSize(15, 15)
    assert read_picture(encoded(kind), lambda size: size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)).size() == (
        QSize(15, 10)
    )


@pytest.mark.parametrize("file", [b"", b"\xff\xd8 no more", b"RIFF....WEBP", b"<svg", b"GIF89a", b"something else"])
def test_what_is_no_picture_gives_none(file: bytes) -> None:
    assert read_picture(file).isNull()
    assert read_picture(file, lambda size: size).isNull()


def test_threads_that_read_at_once_do_not_wait_for_each_other_for_ever() -> None:
    command = [sys.executable, "-c", _MANY_READERS]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert (done.returncode, done.stdout) == (0, "read\n"), done.stderr
