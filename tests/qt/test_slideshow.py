"""Slideshows: whose turn it is, what is painted, and when it stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from albumen.api import UserError
from albumen.ui import preferences
from albumen.ui.pictures import Pixels
from albumen.ui.slides import Slides
from albumen.ui.slideshow_control import SlideshowControl
from albumen.ui.slideshow_view import SlideshowView
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
BROKEN = 4
LONG = 60
"""Seconds: longer than any test looks at one photo, also where the machine has much else to do."""


def paint(photo_id: int, side: int | None) -> Pixels:
    """A picture whose red tells the photo."""
    if photo_id == BROKEN:
        raise UserError("cannot be read")
    return np.full((60, 90, 3), (photo_id * 10, 50, 90), np.uint8)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Iterator[SlideshowView]:
    theme.reduce_motion(True)
    view = SlideshowView(Slides(tasks, paint), theme)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    qtbot.waitExposed(view)
    yield view
    theme.reduce_motion(False)


def middle(view: SlideshowView) -> int:
    """The red in the middle of what is seen, as a photo id."""
    return round(view.grab().toImage().pixelColor(300, 200).red() / 10)


def test_photos_come_in_their_order_round_and_round(view: SlideshowView, settle: Settle) -> None:
    view.start(np.array([1, 2, 3]), 2, LONG, shuffle=False)
    settle(lambda: view.shown == 2)
    assert middle(view) == 2
    seen = []
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
        settle(lambda: view.shown == view.photo_id)
        seen.append(middle(view))
    assert seen == [3, 1, 2, 3]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.photo_id == 2


def test_it_goes_on_by_itself_and_pauses(view: SlideshowView, settle: Settle, qtbot: QtBot) -> None:
    view.start(np.array([1, 2, 3]), 1, LONG, shuffle=False)
    settle(lambda: view.shown == 1)
    assert view._timer.isActive()
    assert view._timer.interval() == 1000 * LONG
    view._timer.timeout.emit()
    settle(lambda: view.shown == 2)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not view._timer.isActive()
    assert view.bar.play.accessibleName() == "Go on (Space)"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view._timer.isActive()


def test_it_waits_for_a_picture_that_is_not_ready(view: SlideshowView, settle: Settle) -> None:
    view.start(np.array([1, 2]), 1, LONG, shuffle=False)
    settle(lambda: view.shown == 1)
    view._slides.clear()
    view.next()
    assert view.photo_id == 2
    assert view.shown == 1, "the one before is seen until then"
    assert not view._timer.isActive()
    settle(lambda: view.shown == 2)


def test_what_cannot_be_read_is_passed_over(view: SlideshowView, settle: Settle) -> None:
    view.start(np.array([3, BROKEN, 5]), 3, LONG, shuffle=False)
    settle(lambda: view.shown == 3)
    view.next()
    settle(lambda: view.shown == 5)
    view.start(np.array([BROKEN]), BROKEN, LONG, shuffle=False)
    settle(lambda: not view._slides._under_way)
    assert view.photo_id == BROKEN


def test_any_order_shows_every_photo_once_and_begins_where_one_is(view: SlideshowView, settle: Settle) -> None:
    ids = np.arange(5, 25)
    view.start(ids, 9, LONG, shuffle=True)
    assert view.photo_id == 9
    seen = []
    for _ in ids:
        seen.append(view.photo_id)
        view.next()
    assert sorted(seen) == ids.tolist()
    assert seen != np.roll(ids, -4).tolist(), "twenty photos fall into their own order once in 10 to the 18 times"
    assert view.photo_id == 9
    QTest.keyClick(view, Qt.Key.Key_S)
    view.next()
    assert view.photo_id == 10
    settle(lambda: view.shown == 10)


def test_it_pauses_while_another_window_has_the_keyboard(
    view: SlideshowView, settle: Settle, qtbot: QtBot, qapp: QApplication
) -> None:
    view.activateWindow()
    settle(view.isActiveWindow)
    view.start(np.array([1, 2]), 1, LONG, shuffle=False)
    settle(lambda: view.shown == 1)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    settle(other.isActiveWindow)
    assert not view.running
    view.activateWindow()
    settle(view.isActiveWindow)
    assert view.running
    QTest.keyClick(view, Qt.Key.Key_Space)
    other.activateWindow()
    settle(other.isActiveWindow)
    view.activateWindow()
    settle(view.isActiveWindow)
    assert not view.running, "who paused it themselves goes on themselves"


def test_it_fades_only_where_things_may_move(view: SlideshowView, theme: Theme, settle: Settle) -> None:
    view.start(np.array([1, 20]), 1, LONG, shuffle=False)
    settle(lambda: view.shown == 1)
    view.next()
    settle(lambda: view.shown == 20)
    assert middle(view) == 20
    theme.reduce_motion(False)
    if theme.still:
        return  # the platform itself asks for stillness
    view._fade.setDuration(60_000)  # not over before it is looked at
    view.next()
    settle(lambda: view.shown == 1)
    view._fade.setCurrentTime(30_000)
    assert 1 < middle(view) < 20, "half of the one, half of the other"


def test_covered_photos_are_gone_at_once(view: SlideshowView, settle: Settle) -> None:
    view.start(np.array([10, 20]), 10, LONG, shuffle=False)
    settle(lambda: view.shown == 10)
    view._slides._fetch = lambda photo_id, side: np.zeros((60, 90, 3), np.uint8)
    view.cover()
    assert middle(view) == 0
    settle(lambda: view.shown == 10)
    assert middle(view) == 0


def test_the_bar_sets_the_seconds_and_hides_itself(view: SlideshowView, settle: Settle) -> None:
    view.start(np.array([1, 2]), 1, 5, shuffle=False)
    settle(lambda: view.shown == 1)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.bar.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view._timer.interval() == 6000
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view._timer.interval() == 1000
    view._idle.timeout.emit()
    assert not view.bar.isVisible()
    assert view.cursor().shape() == Qt.CursorShape.BlankCursor


def test_it_starts_from_the_window_and_leads_back(window: MainWindow, settle: Settle, qapp: QApplication) -> None:
    control = next(each for each in window.controls if isinstance(each, SlideshowControl))
    ids = window.grid.photos.ids.tolist()
    window.grid.go_to(ids[3])
    window.menus.actions["slideshow"].trigger()
    assert control.view is not None
    settle(lambda: control.view is not None and control.view.shown == ids[3])
    assert control.view.isFullScreen()
    QTest.keyClick(control.view, Qt.Key.Key_Plus)
    QTest.keyClick(control.view, Qt.Key.Key_Right)
    QTest.keyClick(control.view, Qt.Key.Key_Escape)
    assert control.view is None
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.grid.current_id() == ids[4]
    window.memory.flush()
    assert window.memory.get(preferences.SLIDE_SECONDS) == 6
    window.grid.select_ids(np.array(ids[5:7]), ids[5])
    window.menus.actions["slideshow"].trigger()
    assert control.view._ids.tolist() == ids[5:7]
    control.view.close()
    assert window.grid.selected_ids().tolist() == ids[5:7]
