"""New photos on battery: the window says that they wait, and lets them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from albumen.host.app_settings import BACKGROUND
from albumen.host.session import Session
from albumen.ui.relay import Relay
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def on_battery(window: MainWindow, session: Session, photos: Path, settle: Settle) -> Iterator[list[bool]]:
    """A machine on battery whose folders are watched, and whose jobs the window shows; False plugs it in."""
    battery = [True]
    session.throttle._on_battery = lambda: battery[0]
    session.throttle._looked = float("-inf")
    session.settings.set(BACKGROUND, "plugged in")
    jobs = Relay(10, window)
    jobs.arrived.connect(window.jobs_changed)
    jobs.listen(session.jobs.subscribe)
    window.gateway.work.watch()
    settle(lambda: photos in session.watcher.watched)
    yield battery
    jobs.close()


def cards(window: MainWindow) -> dict[str, QPushButton]:
    """What the jobs area says, and the button of each to go on with it."""
    shown = window.jobs.cards.values()
    return {card.accessibleName(): next(iter(card.findChildren(QPushButton))) for card in shown}


@pytest.mark.usefixtures("on_battery")
def test_new_photos_wait_in_sight_and_go_on_when_told_to(
    window: MainWindow, session: Session, photos: Path, settle: Settle
) -> None:
    paint_photo(photos / "new.jpg", 77)
    paint_photo(photos / "new too.jpg", 78)
    settle(lambda: "Reading new photos: Waiting for mains power" in cards(window))
    (photos / "new too.jpg").rename(photos / "renamed.jpg")
    go_on = cards(window)["Reading new photos: Waiting for mains power"]
    assert go_on.isVisible()
    assert session.library.photos.count() == 12
    go_on.click()
    settle(lambda: session.library.photos.count() == 14)
    settle(lambda: len(window.grid.photos.ids) == 14)
    settle(lambda: "Reading new photos: Done" in cards(window))
    shown = session.library.photos.get_many(session.library.photos.ids().tolist())
    assert {photo.path.name for photo in shown if photo.path} >= {"new.jpg", "renamed.jpg"}


def test_what_was_cancelled_waits_silently_for_mains_power(
    window: MainWindow, session: Session, photos: Path, settle: Settle, on_battery: list[bool]
) -> None:
    paint_photo(photos / "new.jpg", 77)
    settle(lambda: "Reading new photos: Waiting for mains power" in cards(window))
    (job_id,) = window.jobs.cards
    window.jobs.cancel_asked.emit(job_id)
    settle(lambda: "Reading new photos: Cancelled" in cards(window))
    paint_photo(photos / "later.jpg", 78)  # what comes afterwards is said again
    settle(lambda: "Reading new photos: Waiting for mains power" in cards(window))
    on_battery[0] = False
    session.throttle._looked = float("-inf")
    settle(lambda: session.library.photos.count() == 14)
