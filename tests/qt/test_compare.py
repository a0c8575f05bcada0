"""Photographs side by side: looked at in step, kept and rejected, swapped for others."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from albumen.host.session import Session
from albumen.ui.compare_control import CompareControl
from albumen.ui.compare_view import CompareView
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def view(window: MainWindow) -> CompareView:
    return next(each.view for each in window.controls if isinstance(each, CompareControl))


def compare(window: MainWindow, settle: Settle, *rows: int) -> list[int]:
    ids = window.grid.photos.ids[list(rows)]
    window.grid.select_ids(ids, int(ids[0]))
    window.menus.actions["compare"].trigger()
    settle(lambda: arrived(window))
    return [int(photo_id) for photo_id in ids]


def arrived(window: MainWindow) -> bool:
    """The view is shown, and the keyboard is at its first photograph."""
    view = window.pages.current
    return isinstance(view, CompareView) and bool(view.panes) and window.focusWidget() is view.panes[0]


def loaded(view: CompareView) -> bool:
    return all(not pane.full.isEmpty() and pane.canvas._image.width() == 480 for pane in view.panes)


def test_it_shows_what_is_selected(window: MainWindow, view: CompareView, settle: Settle) -> None:
    ids = compare(window, settle, 1, 3, 5)
    assert window.pages.current is view
    assert view.ids == ids
    settle(lambda: loaded(view))
    assert [pane.accessibleName() for pane in view.panes] == [
        window.gateway.browsing.details(photo_id).name for photo_id in ids
    ]
    QTest.keyClick(view.panes[0], Qt.Key.Key_Escape)
    assert window.pages.current is window.browse_page
    assert window.grid.selected_ids().tolist() == ids


def test_what_may_be_covered_by_now_is_not_shown_when_it_opens(
    window: MainWindow, view: CompareView, settle: Settle
) -> None:
    ids = compare(window, settle, 1, 3)
    settle(lambda: loaded(view))
    window.thumbnails.invalidate(ids[:1])
    window.pictures.forget(ids[:1])
    assert loaded(view), "what is shown stays until something newer is here"
    view.show_photos(ids, window.grid.photos.ids)
    assert view.panes[0].canvas.image.isNull()
    assert not view.panes[1].canvas.image.isNull()
    settle(lambda: loaded(view))
    window.thumbnails.invalidate(ids[:1])
    window.pictures.forget(ids[:1])
    window.show_large(ids[0])
    assert window.large.canvas.image.isNull()
    settle(lambda: not window.large.canvas.image.isNull())


def test_one_photo_is_compared_with_the_next_and_five_with_nothing(
    window: MainWindow, view: CompareView, settle: Settle
) -> None:
    compare(window, settle, 11)
    assert view.ids == window.grid.photos.ids[[10, 11]].tolist()
    window.menus.actions["compare"].trigger()
    window.grid.select_ids(window.grid.photos.ids[:5], window.grid.photos.id_at(0))
    window.menus.actions["compare"].trigger()
    assert window.pages.current is window.browse_page
    assert any("two to four" in label.text() for label in window.banners.findChildren(QLabel))


def test_from_the_large_view_it_leads_back_there(window: MainWindow, view: CompareView, settle: Settle) -> None:
    ids = window.grid.photos.ids.tolist()
    window.show_large(ids[2])
    QTest.keyClick(window.large, Qt.Key.Key_C)
    settle(lambda: arrived(window))
    assert view.ids == ids[2:4]
    QTest.keyClick(view.panes[0], Qt.Key.Key_Right)
    QTest.keyClick(view.panes[0], Qt.Key.Key_Escape)
    assert window.pages.current is window.large
    assert window.large.photo_id == ids[4]


def test_zoom_and_pan_go_in_step_unless_unlinked(window: MainWindow, view: CompareView, settle: Settle) -> None:
    compare(window, settle, 0, 1, 2, 3)
    settle(lambda: loaded(view))
    one, *others = (pane.canvas for pane in view.panes)
    QTest.keyClick(view.panes[0], Qt.Key.Key_Plus)
    one.zoom_by(4)
    one.pan_by(QPointF(-40, -20))
    assert not one.fitted
    for other in others:
        assert other.view[0] == pytest.approx(one.view[0])
        assert (other.view[1] - one.view[1]).manhattanLength() < 1e-6
    QTest.keyClick(view.panes[0], Qt.Key.Key_L)
    others[0].fit()
    assert others[0].fitted
    assert not one.fitted
    QTest.keyClick(view.panes[0], Qt.Key.Key_L)
    assert not others[0].fitted, "linked again: the active one leads"


def test_stars_and_flags_are_given_to_one(
    window: MainWindow, view: CompareView, session: Session, settle: Settle
) -> None:
    ids = compare(window, settle, 0, 1)
    settle(lambda: loaded(view))
    view.panes[1].reject.click()
    photos = session.library.photos
    settle(lambda: photos.get(ids[1]).flag == -1)
    view.panes[0].keep.click()
    settle(lambda: photos.get(ids[0]).flag == 1)
    view.panes[1].setFocus()
    QTest.keyClick(view.panes[1], Qt.Key.Key_4)
    settle(lambda: view.panes[1].rating.rating == 4)
    assert photos.get(ids[0]).rating == 0
    assert photos.get(ids[1]).rating == 4
    settle(lambda: view.panes[0].keep.isChecked() and view.panes[1].reject.isChecked())


def test_arrows_swap_the_active_one_for_another(window: MainWindow, view: CompareView, settle: Settle) -> None:
    ids = window.grid.photos.ids.tolist()
    compare(window, settle, 0, 1)
    QTest.keyClick(view.panes[0], Qt.Key.Key_Right)
    assert view.ids == [ids[2], ids[1]], "the one that is shown already is passed over"
    settle(lambda: loaded(view))
    assert window.chosen() == [ids[2]]
    view.panes[1].next.click()
    assert view.ids == [ids[2], ids[3]]
    QTest.keyClick(view.panes[1], Qt.Key.Key_Left)
    assert view.ids == [ids[2], ids[1]]
    QTest.keyClick(view.panes[1], Qt.Key.Key_Left)
    QTest.keyClick(view.panes[1], Qt.Key.Key_Left)
    assert view.ids == [ids[2], ids[0]], "there is none before the first"


def test_what_is_gone_is_compared_no_more(window: MainWindow, view: CompareView, settle: Settle) -> None:
    ids = compare(window, settle, 0, 1, 2)
    left = window.grid.photos.ids[1:]
    view.update_list(left)
    assert view.ids == ids[1:]
    assert window.pages.current is view
    view.update_list(left[1:])
    assert window.pages.current is window.browse_page


def test_covered_photos_are_let_go_of(window: MainWindow, view: CompareView, settle: Settle) -> None:
    compare(window, settle, 0, 1)
    settle(lambda: loaded(view))
    window.shields.changed.emit()
    assert all(pane.canvas._image.width() != 480 for pane in view.panes)
    settle(lambda: loaded(view))


def test_whoever_goes_elsewhere_meanwhile_stays_there(window: MainWindow, view: CompareView, settle: Settle) -> None:
    ids = window.grid.photos.ids[:2]
    window.grid.select_ids(ids, int(ids[0]))
    for _ in range(2):  # as a key that is held down does
        window.menus.actions["compare"].trigger()
    page = window.pages.open("timeline")
    settle(lambda: len(view.panes) == 2)
    QTest.qWait(50)
    assert window.pages.current is page


def test_panes_have_names_for_screen_readers(window: MainWindow, view: CompareView, settle: Settle) -> None:
    compare(window, settle, 0, 1)
    buttons = [view.linked, *(b for pane in view.panes for b in (pane.keep, pane.reject, pane.previous, pane.next))]
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
    assert np.unique([id(button) for button in buttons]).size == len(buttons)
