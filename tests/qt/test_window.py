"""The whole window on a real session: a real library, real plugins, real threads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QSlider,
    QWidget,
)

from albumen.host.app_settings import PRECISION
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.content import Page
from albumen.ui.records import Kind, Order, Scope
from albumen.ui.settings_sheet import SettingsSheet
from albumen.ui.shortcuts import ShortcutSheet
from albumen.ui.sidebar_delegate import COUNT_ROLE
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

Settle = Callable[[Callable[[], bool]], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def newest(window: MainWindow) -> int:
    return window.grid.photos.id_at(0) if len(window.grid.photos.ids) else -1


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = window.focusWidget() or window
    QTest.keyClick(target, key, modifier)


def test_it_opens_on_all_photos_newest_first(window: MainWindow, session: Session) -> None:
    assert window.content.title == "All photos 12 photo(s)"
    assert list(window.grid.photos.ids) == list(session.library.photos.ids())


def test_folders_albums_and_tags_lead_to_their_photos(window: MainWindow, session: Session, settle: Settle) -> None:
    ids = [int(photo_id) for photo_id in session.library.photos.ids()[:3]]
    album = session.library.albums.create("Garden")
    session.library.albums.add(album.id, ids)
    session.library.tags.add(ids[:2], "beach")
    settle(lambda: (Kind.TAG, "beach") in window.sidebar._items)
    window.sidebar.choose(Scope(Kind.ALBUM, album.id))
    settle(lambda: len(window.grid.photos.ids) == 3)
    window.sidebar.choose(Scope(Kind.TAG, "beach"))
    settle(lambda: len(window.grid.photos.ids) == 2)
    session.library.tags.add(ids[2:], "beach")
    settle(lambda: len(window.grid.photos.ids) == 3)
    session.library.tags.remove(ids, "beach")
    settle(lambda: len(window.grid.photos.ids) == 12)  # nobody bears the tag any more, so it is no longer listed
    assert window.sidebar.scope.kind is Kind.ALL


def test_a_photo_that_appears_shows_up_and_nothing_jumps(
    window: MainWindow, session: Session, photos: Path, settle: Settle
) -> None:
    window.grid.select_ids(window.grid.photos.ids[4:6])
    chosen = list(window.grid.selected_ids())
    new = record_photo(session.library, paint_photo(photos / "new.jpg", 99), datetime(2030, 1, 1))
    settle(lambda: newest(window) == new)
    assert list(window.grid.selected_ids()) == chosen
    settle(lambda: window.sidebar._items[Kind.ALL, None].data(COUNT_ROLE) == 13)
    session.library.photos.delete([new])
    settle(lambda: newest(window) != new)


def test_the_inspector_follows_and_what_it_says_is_kept(window: MainWindow, session: Session, settle: Settle) -> None:
    window.grid.setFocus()
    press(window, Qt.Key.Key_Right)
    current = window.grid.current_id()
    settle(lambda: window.inspector.details is not None and window.inspector.details.photo_id == current)
    press(window, Qt.Key.Key_3)
    settle(lambda: session.library.photos.get(current).rating == 3)
    settle(lambda: window.inspector.rating.rating == 3)
    settle(lambda: window.thumbnails.tile(current).rating == 3)
    QTest.keyClicks(window.inspector.tags.field, "sea")
    QTest.keyClick(window.inspector.tags.field, Qt.Key.Key_Return)
    settle(lambda: [tag.name for tag in session.library.tags.of(current)] == ["sea"])
    settle(lambda: [chip.mark.name for chip in window.inspector.tags.chips] == ["sea"])


def test_many_photos_are_rated_and_tagged_together(window: MainWindow, session: Session, settle: Settle) -> None:
    window.grid.setFocus()
    window.menus.actions["select_all"].trigger()
    settle(lambda: window.inspector._title.text() == "12 selected")
    window.menus.actions["rate_5"].trigger()
    settle(lambda: len(session.library.photos.ids(min_rating=5)) == 12)
    QTest.keyClicks(window.inspector.tags.field, "trip")
    QTest.keyClick(window.inspector.tags.field, Qt.Key.Key_Return)
    settle(lambda: len(session.library.tags.photos("trip")) == 12)


def test_the_large_view_opens_leads_on_and_comes_back(window: MainWindow, settle: Settle) -> None:
    window.grid.setFocus()
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_Return)
    assert window.pages.current is window.large
    assert not window.side.isVisible()
    settle(lambda: window.pictures.picture(newest(window)) is not None)
    press(window, Qt.Key.Key_Right)
    second = window.grid.photos.id_at(1)
    settle(lambda: window.inspector.details is not None and window.inspector.details.photo_id == second)
    press(window, Qt.Key.Key_Escape)
    assert window.pages.current is window.browse_page
    assert window.grid.current_id() == second
    assert window.side.isVisible()


def test_a_photo_deleted_while_looked_at_makes_way(window: MainWindow, session: Session, settle: Settle) -> None:
    first, second = window.grid.photos.id_at(0), window.grid.photos.id_at(1)
    window.show_large(first)
    session.library.photos.delete([first])
    settle(lambda: window.large.photo_id == second)


def test_an_album_is_made_filled_renamed_and_deleted(window: MainWindow, session: Session, settle: Settle) -> None:
    window.grid.select_ids(window.grid.photos.ids[:2])
    window.menus.actions["new_album"].trigger()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Best")
    dialog.accept()
    settle(lambda: [(album.name, album.count) for album in session.library.albums.all()] == [("Best", 2)])
    album = session.library.albums.all()[0].id
    window.sidebar.photos_dropped.emit(album, [int(i) for i in window.grid.photos.ids[2:5]])
    settle(lambda: len(session.library.albums.members(album)) == 5)
    settle(lambda: (Kind.ALBUM, album) in window.sidebar._items)
    window.sidebar.choose(Scope(Kind.ALBUM, album))
    settle(lambda: len(window.grid.photos.ids) == 5)
    window.grid.select_ids(window.grid.photos.ids[:1])
    settle(window.menus.actions["remove_from_album"].isEnabled)
    window.menus.actions["remove_from_album"].trigger()
    settle(lambda: len(window.grid.photos.ids) == 4)
    window.sidebar.delete_album_asked.emit(album)
    settle(lambda: not session.library.albums.all() and len(window.grid.photos.ids) == 12)


def test_order_theme_text_and_zoom_are_remembered(
    window: MainWindow, session: Session, theme: Theme, settle: Settle
) -> None:
    window.menus.actions["order_name"].trigger()
    settle(lambda: list(window.grid.photos.ids) == list(session.library.photos.ids(order="name")))
    window.menus.actions["theme_dark"].trigger()
    assert theme.dark
    window.menus.actions["text_2.0"].trigger()
    assert theme.metrics.scale == 2.0
    window.header.zoom.setValue(229)
    assert window.grid.cell == 240
    window.close()
    kept = preferences.open_preferences(session.library.folder)
    values = [
        kept.get(each) for each in (preferences.ORDER, preferences.THEME, preferences.TEXT_SCALE, preferences.CELL)
    ]
    assert values == [Order.NAME.value, "dark", 2.0, 240]


def test_a_dropped_folder_that_is_none_gives_one_sentence(window: MainWindow, tmp_path: Path, settle: Settle) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone"))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), action, data, button, key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), action, data, button, key))
    settle(lambda: bool(window.banners.banners))
    [banner] = window.banners.banners
    assert banner.level == "warning"
    assert "does not exist" in banner.text


def test_an_error_of_ours_is_told_without_its_innards(window: MainWindow) -> None:
    window.report(ZeroDivisionError("division by zero"))
    [banner] = window.banners.banners
    assert banner.level == "error"
    assert "log" in banner.text
    assert "division" not in banner.text


def test_plugins_are_listed_and_switched(window: MainWindow, session: Session, settle: Settle) -> None:
    window.menus.actions["plugins"].trigger()
    settle(lambda: any(card.plugin.id == "albumen_search" for card in window.plugins_page.cards))

    def search_state() -> str:
        return next(card.plugin.state for card in window.plugins_page.cards if card.plugin.id == "albumen_search")

    assert search_state() == "active"
    next(card for card in window.plugins_page.cards if card.plugin.id == "albumen_search").switch.click()
    settle(lambda: search_state() == "disabled")
    QTest.keyClicks(window.header.search, "dog")
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)
    settle(lambda: any("No search plugin" in banner.text for banner in window.banners.banners))


def test_settings_are_drawn_from_their_declarations(window: MainWindow, session: Session, settle: Settle) -> None:
    window.menus.actions["settings"].trigger()
    settle(lambda: any(one.isVisible() for one in window.findChildren(SettingsSheet)))
    sheet = window.findChild(SettingsSheet)
    fields = list(sheet.form.fields)
    assert (fields[0], fields[-2:]) == ("model", ["model.device", "model.precision"])
    assert set(sheet.form.fields) >= {"metadata.sidecar_naming"}
    precision = sheet.form.fields["model.precision"]
    precision.setCurrentIndex(precision.findData("float32"))
    settle(lambda: session.settings.get(PRECISION) == "float32")
    sheet.close()


def test_shortcuts_are_unique_and_listed(window: MainWindow, settle: Settle) -> None:
    keys = [action.shortcut().toString() for action in window.menus.actions.values() if not action.shortcut().isEmpty()]
    assert [key for key in keys if keys.count(key) > 1] == []
    for _ in range(2):  # as a key that is held down does
        window.menus.actions["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    settle(sheet.isVisible)
    settle(lambda: len(window.findChildren(ShortcutSheet)) == 1)
    spoken = QAccessible.queryAccessibleInterface(sheet.list)
    said = [spoken.child(number).text(QAccessible.Text.Name) for number in range(spoken.childCount())]
    assert {"Edit", "Photo", "View", "Grid and large view", "Export, Ctrl+E", "Undo, Ctrl+Z"} <= set(said)
    assert sum(text.startswith("Export,") for text in said) == 1
    QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_every_control_has_a_name_and_keyboard_focus(window: MainWindow) -> None:
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QComboBox, QSlider):
        for control in window.findChildren(kind):
            if not control.isVisibleTo(window) or control.objectName().startswith("qt_"):
                continue
            name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            inside = isinstance(control.parent(), QLineEdit | QComboBox)
            if not name and not inside:
                nameless.append(control)
    assert nameless == []


def test_tab_walks_through_the_window(window: MainWindow) -> None:
    window.header.search.setFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert {window.grid, window.sidebar, window.header.search, window.header.order} <= set(seen)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_twice_the_text_still_fits(window: MainWindow, theme: Theme, direction: Qt.LayoutDirection) -> None:
    window.setLayoutDirection(direction)
    theme.apply(scale=2.0)
    assert window.minimumSizeHint().width() <= 1440
    assert window.minimumSizeHint().height() <= 900


def test_a_search_puts_clear_matches_first(window: MainWindow, settle: Settle) -> None:
    from albumen.ui.arrangement import Listing
    from albumen.ui.grid.sections import Section
    from albumen.ui.records import Answer, Asked

    ids = window.grid.photos.ids
    answer = Answer("sea", ids[5:7], ids[:3])
    sections = [Section(0, "Clear matches"), Section(2, "Possible matches")]
    window.content.show_answer(
        answer, Listing(np.concatenate([answer.strong, answer.possible])), sections, keep_place=False
    )
    assert window.content.title == "“sea” 2 clear, 3 possible"
    window.content.show_answer(Answer("zebra", ids[:0], ids[:0]), Listing(ids[:0]), [], keep_place=False)
    assert window.content.page is Page.NOTHING_FOUND
    assert "zebra" in window.content.nothing.sentence.text()
    assert window.content.nothing.primary.isVisible()
    window.browser.search(Asked("rating>=4"))
    settle(lambda: "rating>=4" in window.content.nothing.sentence.text())
    assert not window.content.nothing.primary.isVisible(), "stars have no nearest photo"


def test_larger_text_gets_wider_columns_and_leaves_half_to_the_photos(window: MainWindow) -> None:
    before = window.splitter.sizes()
    window.set_text_scale(2.0)
    window.theme.finish()
    left, middle, right = window.splitter.sizes()
    assert left > before[0]
    assert right > before[2]
    assert middle >= (window.width() - 4) // 2
    window.show_large(newest(window))
    window.set_text_scale(1.0)
    window.theme.finish()
    assert window.splitter.sizes()[0] == 0
    window.close_large()
    assert abs(window.splitter.sizes()[0] - before[0]) <= 2
