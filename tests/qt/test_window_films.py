"""Videos and photos with clips in the window: marked in the grid, described, and handed to the system's player."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.decode import DecodeLimits, DecodeSize, decode_file
from albumen.core.identify import hash_bytes
from albumen.core.library import Library
from albumen.core.records import ClipRecord, IndexedPhoto
from albumen.core.thumbnail import thumbnails
from albumen.host.session import Session
from albumen.ui import formats, preferences
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from helpers import media

Settle = Callable[[Callable[[], bool]], None]


class Player(QObject):
    """Stands where the system's player is, and remembers what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.given.append(Path(url.toLocalFile()))


def index(library: Library, path: Path, day: int) -> int:
    """Record a file as indexing would, without a model."""
    decoded = decode_file(os.fsencode(path), DecodeSize(), DecodeLimits.for_this_machine())
    said: dict[str, object] = {} if decoded.duration is None else {"duration": decoded.duration}
    if decoded.clip is not None:
        said["clip"] = {"offset": decoded.clip.offset, "length": decoded.clip.length}
    return library.files.record(
        IndexedPhoto(
            path=os.fsencode(path), size=path.stat().st_size, mtime_ns=path.stat().st_mtime_ns, inode=0,
            content_hash=hash_bytes(path.read_bytes()), width=decoded.width, height=decoded.height,
            media_type=decoded.media_type, taken_at=datetime(2024, 5, day), taken_source="exif", metadata=said,
            thumbnails=thumbnails(decoded.image),
        )
    ).photo_id  # fmt: skip


@pytest.fixture
def player() -> Iterator[Player]:
    player = Player()
    QDesktopServices.setUrlHandler("file", player, "open")
    yield player
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def films(tmp_path: Path, library: Library) -> dict[str, int]:
    folder = tmp_path / "films"
    still, clip = media.live_photo(folder)
    library.clips.record(ClipRecord(os.fsencode(clip), os.fsencode(still), 1, 1, 1))
    media.film(folder / "film.mp4", seconds=7)
    (folder / "motion.jpg").write_bytes(media.motion_photo("google"))
    ids = {
        "film": index(library, folder / "film.mp4", 4),
        "live": index(library, still, 3),
        "motion": index(library, folder / "motion.jpg", 2),
    }
    library.close()  # the session opens the same library as the program does
    return ids


@pytest.fixture
def session(tmp_path: Path, films: dict[str, int]) -> Iterator[Session]:
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, films: dict[str, int]) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    ids = films.values()
    qtbot.waitUntil(lambda: all(window.thumbnails.image(one) is not None for one in ids), timeout=60_000)
    yield window
    tasks.close()
    window.close()


def test_a_film_is_marked_and_opens_in_the_systems_player(
    window: MainWindow, films: dict[str, int], player: Player, settle: Settle, tmp_path: Path
) -> None:
    tiles = {name: window.thumbnails.tile(photo_id) for name, photo_id in films.items()}
    assert tiles["film"].seconds == pytest.approx(7.0)
    assert (tiles["film"].clip, tiles["live"].clip, tiles["motion"].clip) == (False, True, True)
    window.show_large(films["film"])
    settle(lambda: bool(player.given))
    assert player.given == [tmp_path / "films" / "film.mp4"]
    assert window.pages.current is window.browse_page, "the photographs stay where they were"


def test_the_large_view_plays_clips(
    window: MainWindow, films: dict[str, int], player: Player, settle: Settle, tmp_path: Path
) -> None:
    window.show_large(films["live"])
    settle(lambda: not window.large._play.isHidden())
    QTest.keyClick(window.large, Qt.Key.Key_V)
    settle(lambda: len(player.given) == 1)
    assert player.given[0] == tmp_path / "films" / "IMG_0001.MOV"

    window.show_large(films["motion"])
    settle(lambda: window.large.photo_id == films["motion"] and not window.large._play.isHidden())
    window.large._play.click()
    settle(lambda: len(player.given) == 2)
    taken_out = decode_file(os.fsencode(player.given[1]), DecodeSize(), DecodeLimits.for_this_machine())
    assert taken_out.duration == pytest.approx(3.0)


def test_the_inspector_tells_how_long_a_video_is(window: MainWindow, films: dict[str, int], settle: Settle) -> None:
    window.grid.go_to(films["film"])

    def facts() -> set[str]:
        return {label.text() for label in window.inspector.findChildren(QLabel)}

    settle(lambda: "0:07" in facts())


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "0:00"), (7, "0:07"), (754, "12:34"), (3723, "1:02:03")])
def test_lengths_are_written_as_players_write_them(seconds: float, text: str) -> None:
    assert formats.length(seconds) == text
