"""Covered photographs, looked for by their colour in everything that is rendered: page by page, sheet by sheet.

The photograph is striped in violet and green, which average to grey. Nothing else in the window is violet, so a single
such pixel anywhere in any of the program's windows means that the photograph can be seen.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from send2trash import plat_other as system

from albumen.api import Invocation, TagsChanged, UserError
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.compare_view import CompareView
from albumen.ui.contact_sheet import ContactSheet
from albumen.ui.duplicates_page import DuplicatesPage
from albumen.ui.filmstrip import Filmstrip
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.map_page import MapPage
from albumen.ui.open_control import OpenControl, StrangerView
from albumen.ui.records import Kind, Scope, Tile
from albumen.ui.relay import Relay
from albumen.ui.shield_control import PinSheet
from albumen.ui.similar_page import SimilarPage
from albumen.ui.slideshow_view import SlideshowView
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.trash_sheet import TrashSheet
from albumen.ui.warm_up import WarmUp
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, photo_record

Settle = Callable[[Callable[[], bool]], None]
PIN = "2468"
STRIPE = 40  # pixels of 480: a veiled picture has six patches of 80 along its longer side, and each averages to grey


def loud(path: Path) -> Path:
    pixels = np.empty((320, 480, 3), np.uint8)
    odd = np.arange(480) // STRIPE % 2 == 1
    pixels[:, odd], pixels[:, ~odd] = (255, 0, 255), (0, 255, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, quality=95, subsampling=0)
    return path


def loudness(image: QImage) -> int:
    """Pixels that only the photograph can have given."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    red, green, blue = np.moveaxis(rows[:, : 3 * plain.width()].reshape(plain.height(), -1, 3).astype(int), 2, 0)
    return int(((red > 170) & (blue > 170) & (green < 90)).sum())


def seen() -> int:
    """How many pixels of the photograph are rendered, in all windows of the program."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return sum(loudness(one.grab().toImage()) for one in shown)


def rendered(widget: QWidget) -> bool:
    """Whether the photograph is seen in a part of the window."""
    return loudness(widget.grab().toImage()) > 0


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A loud photograph with a copy, taken in Paris and newer than the others."""
    with Library.open(tmp_path / "library") as library:
        first = loud(tmp_path / "photos" / "loud.jpg")
        copy = first.with_name("loud copy.jpg")
        shutil.copy(first, copy)
        others = [paint_photo(tmp_path / "photos" / f"photo-{number}.jpg", number) for number in range(4)]
        library.folders.add(tmp_path / "photos")
        library.models.register("test", "Model", 8)  # so that nothing has to load one
        for number, path in enumerate([first, copy, *others]):
            photo = photo_record(path, datetime(2030, 1, 1) if number < 2 else datetime(2024, 1, number))
            place = {"latitude": 48.85, "longitude": 2.35} if number < 2 else {"latitude": -33.9, "longitude": 151.2}
            vector = np.eye(8, dtype=np.float32)[number]
            library.files.record(replace(photo, metadata=place, vector=vector), model_id="test")
        yield library


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    """The window as the program wires it, with the shipped plugins and their shields."""
    session.host.shields.set_pin(PIN)
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    warm_up = window.findChild(WarmUp)
    assert warm_up is not None
    warm_up.deleteLater()
    relays = [Relay(5, window) for _ in range(3)]
    relays[0].arrived.connect(window.library_changed)
    relays[0].listen(session.library.changes.subscribe)
    relays[1].arrived.connect(window.shields.shields_changed)
    relays[1].listen(lambda post: session.host.shields.subscribe(lambda: post(None)))
    relays[2].arrived.connect(window.jobs_changed)
    relays[2].listen(session.jobs.subscribe)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: window.shields.show_action.isVisible() and window.shields._state.has_pin)
    settle(lambda: seen() > 0)
    yield window
    for relay in relays:
        relay.close()
    tasks.close()
    window.close()
    window.deleteLater()


def striped(session: Session) -> int:
    return int(session.library.photos.ids(order="taken")[0])


def cover(session: Session, tag: str = "Sensitive/food") -> None:
    """As the sensitive-photo plugin does it: a suggestion of its own."""
    session.library.tags.add([striped(session)], tag, source="albumen_nsfw", score=0.9, state="suggested")


def show_with_pin(window: MainWindow) -> None:
    window.shields.show_action.trigger()
    sheet = next(one for one in window.findChildren(PinSheet) if one.isVisible())
    sheet.present.setText(PIN)
    sheet.accept()
    sheet.deleteLater()


def check(place: str, window: MainWindow, session: Session, settle: Settle) -> None:
    """What is open is seen, covered while it is looked at, shown after the PIN, covered again, and seen in the end."""
    settle(lambda: seen() > 0)
    cover(session, f"Sensitive/{place}")
    settle(lambda: seen() == 0)
    for _ in range(20):  # until what was under way is here
        assert seen() == 0, f"{place}: seen again after it was covered"
        QTest.qWait(5)
    show_with_pin(window)
    settle(lambda: session.host.shields.revealed and seen() > 0)
    session.host.shields.conceal()
    window.shields.shields_changed(None)  # as the relay calls it; nothing has been fetched anew yet
    QApplication.processEvents()
    assert seen() == 0, f"{place}: pictures of before are still shown"
    settle(lambda: not window.shields._state.revealed)
    QTest.qWait(100)  # whatever is fetched now is veiled
    assert seen() == 0, place
    session.library.tags.set_state([striped(session)], f"Sensitive/{place}", "rejected")
    settle(lambda: seen() > 0)


def test_the_test_sees_colours_and_not_their_veil(tmp_path: Path) -> None:
    from albumen.ui.gateway.veil import veiled_jpeg

    file = loud(tmp_path / "loud.jpg").read_bytes()
    image = QImage.fromData(file)
    assert loudness(image) > 70_000
    assert loudness(image.scaled(75, 50, mode=Qt.TransformationMode.SmoothTransformation)) > 1000
    assert loudness(QImage.fromData(veiled_jpeg(file))) == 0


def test_what_the_plugin_itself_finds_is_covered(window: MainWindow, session: Session, settle: Settle) -> None:
    """The real check and model, on a harmless category; the photographs have the vectors of what they are to show."""
    encoder, host, photo = session.encoder, session.host, striped(session)
    session.library.models.register(encoder.model_id, "Model", encoder.dim)
    records = session.library.photos.get_many(session.library.photos.ids(order="taken"))
    vectors = encoder.encode_texts(["a plate of food", "a mountain", "a red car", "a forest", "a city street"])
    for record, vector in zip(sorted(records, key=lambda one: one.id != photo), vectors, strict=True):
        assert record.path is not None
        indexed = replace(photo_record(record.path, record.taken_at or datetime(2024, 1, 1)), vector=vector)
        session.library.files.record(indexed, model_id=encoder.model_id)
    host.set_setting("albumen_nsfw", "own", "a plate of food")
    settle(lambda: seen() > 0)
    said = host.run_command("nsfw", Invocation()).data["photos"]
    assert isinstance(said, list)
    assert [one["verdict"] for one in said if "loud" in one["path"]] == ["sensitive"]
    assert sum(one["verdict"] == "safe" for one in said) == 4
    settle(lambda: seen() == 0)
    show_with_pin(window)
    settle(lambda: seen() > 0)
    session.host.shields.conceal()
    settle(lambda: seen() == 0)
    host.run_command("nsfw-safe", Invocation((photo,)))
    settle(lambda: seen() > 0)
    host.run_command("nsfw-sensitive", Invocation((photo,)))
    settle(lambda: seen() == 0)


def _lists(window: MainWindow, kind: Kind, photo: int) -> bool:
    return window.browser.scope.kind is kind and photo in window.grid.photos.ids


def test_in_every_list(window: MainWindow, session: Session, settle: Settle) -> None:
    library, photo = session.library, striped(session)
    library.albums.create("Kitchen")
    library.albums.add("Kitchen", [photo])
    library.tags.add([photo], "cake")
    folder, album = library.folders.all()[0].id, library.albums.all()[0].id
    for scope, key in ((Kind.FOLDER, folder), (Kind.ALBUM, album), (Kind.TAG, "cake"), (Kind.DATE, 203001)):
        window.browser.browse(Scope(scope, key, "shown"))
        settle(partial(_lists, window, scope, photo))
        check(scope.value, window, session, settle)


def test_on_the_map_and_among_duplicates(window: MainWindow, session: Session, settle: Settle) -> None:
    page = window.pages.open("map")
    assert isinstance(page, MapPage)
    settle(lambda: len(page.canvas.heaps) == 2 and rendered(page.canvas))
    page.canvas.choose(next(one for one in page.canvas.heaps if one.photo == striped(session)))
    settle(lambda: rendered(page.panel))
    check("map", window, session, settle)

    review = window.pages.open("duplicates")
    assert isinstance(review, DuplicatesPage)
    review.notice.primary.click()
    settle(lambda: review.reviewing and review.members.rowCount() == 2)
    settle(lambda: rendered(review.list) and rendered(review.view))
    check("duplicates", window, session, settle)


def test_among_similar_photos_and_beside_them(window: MainWindow, session: Session, settle: Settle) -> None:
    encoder, random = session.encoder, np.random.default_rng(0)
    session.library.models.register(encoder.model_id, "Model", encoder.dim)
    for number, record in enumerate(session.library.photos.get_many(session.library.photos.ids())):
        assert record.path is not None
        vector = random.standard_normal(encoder.dim).astype(np.float32)
        photo = replace(photo_record(record.path, datetime(2024, 1, 1 + number)), taken_at=record.taken_at)
        photo = replace(photo, vector=vector / np.linalg.norm(vector))
        session.library.files.record(photo, model_id=encoder.model_id)
    page = window.pages.open("similar")
    assert isinstance(page, SimilarPage)
    settle(lambda: page.wandering and len(page.canvas.heaps) > 0)
    page.show_chosen(session.library.photos.ids(order="taken"))
    settle(lambda: rendered(page.panel) and rendered(page.canvas))
    check("similar", window, session, settle)


def test_large_side_by_side_and_in_a_slideshow(window: MainWindow, session: Session, settle: Settle) -> None:
    window.menus.actions["filmstrip"].setChecked(True)
    window.show_large(striped(session))
    strip = window.findChild(Filmstrip)
    assert strip is not None
    settle(lambda: rendered(strip) and rendered(window.large.canvas))
    check("large", window, session, settle)

    window.close_large()
    window.grid.select_ids(window.grid.photos.ids[:2], striped(session))
    window.menus.actions["compare"].trigger()
    beside = window.findChild(CompareView)
    assert beside is not None
    settle(lambda: window.pages.current is beside and rendered(beside))
    check("compare", window, session, settle)

    window.pages.home()
    window.grid.select_ids(window.grid.photos.ids[:1], striped(session))
    window.menus.actions["slideshow"].trigger()
    show = window.findChild(SlideshowView)
    assert show is not None
    settle(lambda: rendered(show))
    check("slideshow", window, session, settle)
    show.close()


def test_in_a_contact_sheet(window: MainWindow, session: Session, settle: Settle) -> None:
    window.grid.select_ids(window.grid.photos.ids[:2], striped(session))
    window.menus.actions["contact_sheet"].trigger()
    sheet = window.findChild(ContactSheet)
    assert sheet is not None
    settle(lambda: rendered(sheet))
    check("contact sheet", window, session, settle)
    sheet.reject()


def test_in_the_trash(
    window: MainWindow, session: Session, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = os.fsencode(tmp_path / "data")
    monkeypatch.setenv("XDG_DATA_HOME", os.fsdecode(home))
    monkeypatch.setattr(system, "XDG_DATA_HOME", home)
    monkeypatch.setattr(system, "HOMETRASH_B", home + b"/Trash")
    photo = striped(session)
    trashing = window.gateway.trashing
    trashing.trash([photo], "Move to the trash")
    settle(lambda: photo not in window.grid.photos.ids)
    window.menus.actions["trashed"].trigger()
    sheet = window.findChild(TrashSheet)
    assert sheet is not None
    settle(lambda: rendered(sheet))
    session.library.tags.add([photo], "Sensitive/food", source="albumen_nsfw", score=0.9, state="suggested")
    session.host.shields.reveal(PIN)
    settle(lambda: window.shields._state.revealed and seen() > 0)
    session.host.shields.conceal()
    settle(lambda: not window.shields._state.revealed)
    settle(lambda: seen() == 0)
    QTest.qWait(150)
    assert seen() == 0
    sheet.reject()


def test_beside_a_file_the_library_does_not_know(
    window: MainWindow, session: Session, settle: Settle, tmp_path: Path
) -> None:
    """A new file is looked at before it is indexed; the arrow keys lead to those beside it, which are known."""
    stranger = paint_photo(tmp_path / "photos" / "a new one.jpg", 9)
    cover(session)
    opener = window.findChild(OpenControl)
    assert opener is not None
    opener.open([stranger])
    settle(lambda: window.findChild(StrangerView) is not None)
    view = window.findChild(StrangerView)
    assert view is not None
    names = [path.name for path in opener._files]
    settle(lambda: not view.canvas._image.isNull())
    view.look_at(names.index("loud.jpg"))
    settle(lambda: view._pictures.picture(names.index("loud.jpg")) is not None)
    assert seen() == 0
    session.library.tags.set_state([striped(session)], "Sensitive/food", "rejected")
    check("strangers", window, session, settle)


def known_as_hidden(window: MainWindow, photo: int) -> bool:
    tile = window.thumbnails.tile(photo)
    return tile is not None and tile.hidden


def test_what_was_covered_meanwhile_is_never_painted_as_it_was(
    window: MainWindow, session: Session, settle: Settle
) -> None:
    """Another page is in front while the photograph is covered; what comes first when it is seen again counts."""
    photo = striped(session)
    window.pages.open("tags")
    assert seen() == 0
    cover(session)
    settle(lambda: photo in window.thumbnails._stale or known_as_hidden(window, photo))
    window.pages.home()
    assert seen() == 0
    window.show_large(photo)
    assert seen() == 0
    settle(lambda: window.pictures.picture(photo) is not None)
    assert seen() == 0


def test_what_is_under_way_while_a_photo_is_covered_is_not_shown(
    window: MainWindow, session: Session, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The picture was fetched before the tag came, and arrives after it."""
    photo, browsing = striped(session), window.gateway.browsing
    begun, go_on = threading.Event(), threading.Event()
    fetch = window.thumbnails._fetch

    def slow(ids: Sequence[int], side: int) -> Sequence[Tile]:
        tiles = fetch(ids, side)
        begun.set()
        go_on.wait(10)
        return tiles

    monkeypatch.setattr(window.thumbnails, "_fetch", slow)
    window.thumbnails.clear()
    window.grid.viewport().update()
    window.grid.ask_again()
    settle(begun.is_set)
    cover(session)
    settle(lambda: photo in browsing._shields().of([photo]))
    window.library_changed([TagsChanged((photo,))])
    monkeypatch.setattr(window.thumbnails, "_fetch", fetch)
    go_on.set()
    settle(lambda: window.thumbnails.image(photo) is not None)
    assert seen() == 0


def test_no_clip_of_a_covered_photo_is_played(window: MainWindow, session: Session) -> None:
    cover(session)
    with pytest.raises(UserError, match="covered"):
        window.gateway.browsing.film_of(striped(session))
