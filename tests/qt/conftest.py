"""Real widgets on Qt's offscreen platform, a real library, real threads; a test that leaves a thread behind fails."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.records import IndexedPhoto
from albumen.core.resources import resource
from albumen.core.thumbnail import thumbnails
from albumen.ui.icons import IconSet
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Mode, Theme


def paint_photo(path: Path, number: int, size: tuple[int, int] = (480, 320)) -> Path:
    """A small photograph that no other number gives."""
    image = Image.new("RGB", size, ((number * 53) % 256, (number * 97) % 256, (number * 29) % 256))
    draw = ImageDraw.Draw(image)
    draw.ellipse([20 + number % 90, 30, 180 + number % 90, 190], fill=((number * 17) % 256, 200, 90))
    draw.text((10, 10), f"photo {number}", fill="white")
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=88)
    return path


def record_photo(library: Library, path: Path, taken_at: datetime) -> int:
    """Record a file as indexing would, without a model."""
    encoded = os.fsencode(path)
    decoded = decode_file(encoded, DecodeSize(), DecodeLimits.for_this_machine())
    status = path.stat()
    indexed = IndexedPhoto(
        path=encoded,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        inode=status.st_ino,
        content_hash=hash_bytes(path.read_bytes()),
        width=decoded.width,
        height=decoded.height,
        media_type=decoded.media_type,
        taken_at=taken_at,
        taken_source="exif",
        camera="Zeiss Ikon Nettar",
        thumbnails=thumbnails(decoded.image),
    )
    return library.files.record(indexed).photo_id


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, IconSet(resource("icons")))
    theme.apply(Mode.LIGHT, 1.0)
    yield theme
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")
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
    for number in range(24):
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
