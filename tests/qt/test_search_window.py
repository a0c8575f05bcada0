"""Searching in the window: what was understood, completion, saved searches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from albumen.boot import open_session
from albumen.core.library import Library
from albumen.host.session import Session
from albumen.ui import preferences
from albumen.ui.completion import Completion
from albumen.ui.content import Page
from albumen.ui.furnishing import whole_window
from albumen.ui.gateway import Gateway
from albumen.ui.records import Asked, Kind, Scope, SearchRow
from albumen.ui.relay import Relay
from albumen.ui.search_note import SearchNote
from albumen.ui.sidebar_delegate import COUNT_ROLE
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]


@pytest.fixture
def session(tmp_path: Path, library: Library) -> Iterator[Session]:
    ids = library.photos.ids()
    library.tags.add(ids[:4].tolist(), "holiday")
    library.photos.set_rating(ids[:2].tolist(), 5)
    library.close()
    session = open_session(tmp_path / "library")
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tasks: Tasks, session: Session, settle: Settle) -> Iterator[MainWindow]:
    window = whole_window(Gateway(session), tasks, theme, preferences.open_preferences(session.library.folder))
    changes = Relay(10, window)
    changes.arrived.connect(window.library_changed)
    changes.listen(session.library.changes.subscribe)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    settle(lambda: window.content.page is Page.GRID)
    yield window
    changes.close()
    tasks.close()
    window.close()
    window.deleteLater()


def ask(window: MainWindow, text: str) -> None:
    window.header.search.setText(text)
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)


def row(window: MainWindow) -> SearchRow | None:
    searches = window.browser._sources.searches if window.browser._sources else ()
    return searches[0] if searches else None


def test_a_condition_is_answered_and_explained(window: MainWindow, settle: Settle) -> None:
    ask(window, "tag:holiday rating:5")
    settle(lambda: len(window.grid.photos.ids) == 2)
    assert window.search_note.isVisible()
    assert window.search_note.spoken == "Photos with the tag “holiday”, rated 5"
    assert "2 match" in window.content.title
    window.header.search.clear()
    settle(lambda: len(window.grid.photos.ids) == 12)
    assert not window.search_note.isVisible()


def test_an_error_points_at_the_character_and_leaves_the_photos(window: MainWindow, settle: Settle) -> None:
    ask(window, "tag:holiday")
    settle(lambda: len(window.grid.photos.ids) == 4)
    ask(window, "tag:holiday tga:<x>")
    assert "no field called tga" in window.search_note.spoken
    assert "(at character 13)" in window.search_note.spoken
    assert "<u>t</u>" in window.search_note.text()
    assert "&lt;x&gt;" in window.search_note.text()
    assert len(window.grid.photos.ids) == 4
    assert not window.banners.banners


def test_plain_words_need_no_explanation(qtbot: QtBot, theme: Theme) -> None:
    note = SearchNote(theme)
    qtbot.addWidget(note)
    assert note.read(Asked("a dog on the beach"))
    assert not note.isVisibleTo(note.parentWidget())
    assert note.read(Asked("a dog -people"))
    assert note.spoken == "Photos of “a dog”, without “people”"


def test_a_search_is_saved_found_at_the_left_and_stays_true(
    window: MainWindow, session: Session, settle: Settle
) -> None:
    ask(window, "tag:holiday rating:5")
    settle(window.content._save.isVisible)
    window.content._save.click()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Best of the holiday")
    dialog.accept()
    settle(lambda: (found := row(window)) is not None and found.count == 2)
    saved = row(window)
    assert saved is not None
    window.sidebar.choose(Scope(Kind.SEARCH, saved.id))
    settle(lambda: window.content.title == "Best of the holiday 2 photo(s)")
    assert window.header.search.text() == ""

    session.library.photos.set_rating([int(session.library.photos.ids()[3])], 5)
    settle(lambda: len(window.grid.photos.ids) == 3)
    settle(lambda: (found := row(window)) is not None and found.count == 3)
    item = window.sidebar._items[Kind.SEARCH, saved.id]
    assert item.data(COUNT_ROLE) == 3

    actions = {action.text(): action for action in window.sidebar.menu_for(window.sidebar.scope).actions()}
    actions["Change search…"].trigger()
    assert window.header.search.text() == "tag:holiday rating:5"
    actions["Delete search"].trigger()
    settle(lambda: row(window) is None)


def test_saving_under_the_same_name_changes_the_search(session: Session) -> None:
    searching = Gateway(session).searching
    searching.save("Mine", "rating:5")
    searching.save(" Mine ", "rating:4")
    assert [album.query for album in session.library.albums.all()] == ["rating:4"]


def test_values_are_completed_with_their_counts(qtbot: QtBot, session: Session) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    completion = Completion(field)
    completion.learn(Gateway(session).searching.completions())
    QTest.keyClicks(field, "beach tag:h")
    assert completion.popup.isVisible()
    index = completion.popup.model().index(0, 0)
    assert index.data() == "tag:holiday    4"
    completion._completer.activated.emit(index.data(Qt.ItemDataRole.UserRole))
    assert field.text() == "beach tag:holiday "
    QTest.keyClicks(field, "x")
    assert not completion.popup.isVisible()


# -- pictures and marks ------------------------------------------------------------------------------------------------


@pytest.fixture
def seen(session: Session) -> list[int]:
    """The photographs as the bundled model sees them; their ids, newest first."""
    encoder, library = session.encoder, session.library
    ids = library.photos.ids().tolist()
    paths = [path for one in ids if (path := library.photos.get(one).path) is not None]
    library.models.register(encoder.model_id, encoder.name, encoder.dim)
    library.vectors.put(encoder.model_id, ids, encoder.encode_images(paths))
    library.models.activate(encoder.model_id)
    return ids


def test_photos_like_the_selected_ones_are_found(seen: list[int], window: MainWindow, settle: Settle) -> None:
    window.grid.go_to(seen[5])
    window.menus.actions["find_similar"].trigger()
    assert window.header.search.text() == f"similar:@{seen[5]}"
    QTest.keyClick(window.header.search, Qt.Key.Key_Return)
    settle(lambda: f"“similar:@{seen[5]}”" in window.content.title)
    window.browser.show_all()
    settle(lambda: len(window.grid.photos.ids) == 12 and window.grid.photos.id_at(0) == seen[5])


def test_dropped_and_pasted_pictures_are_searched_by(
    seen: list[int], window: MainWindow, session: Session, settle: Settle
) -> None:
    path = session.library.photos.get(seen[7]).path
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.header.search.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    settle(lambda: "Similar photos" in window.content.title or window.content.page is Page.NOTHING_FOUND)
    assert path is not None
    assert window.search_note.spoken == f"Photos that look like {path.name}"
    window.browser.show_all()
    settle(lambda: len(window.grid.photos.ids) == 12 and window.grid.photos.id_at(0) == seen[7])

    QGuiApplication.clipboard().setImage(QImage(str(session.library.photos.get(seen[2]).path)))
    window.search_note.linkActivated.emit("without")
    settle(lambda: window.content.title.startswith("All photos"))
    window.header.search.setFocus()
    QTest.keyClick(window.header.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(lambda: window.search_note.spoken == "Photos that look like picture 1.png")
    window.browser.show_all()
    settle(lambda: len(window.grid.photos.ids) == 12 and window.grid.photos.id_at(0) == seen[2])


def test_a_search_learns_from_marked_results(seen: list[int], window: MainWindow, settle: Settle) -> None:
    ask(window, "a green ball")
    settle(lambda: "green ball" in window.content.title or window.content.page is Page.NOTHING_FOUND)
    window.browser.show_all()
    settle(lambda: len(window.grid.photos.ids) == 12 and window.content.title.startswith("“a green ball”"))
    settle(lambda: window.content.page is Page.GRID)
    before = window.grid.photos.ids.tolist()
    window.searching.mark(before[-1:], liked=True)
    window.searching.mark(before[:1], liked=False)
    assert (
        window.search_note.spoken
        == "Photos of “a green ball”, more like 1 marked photo(s), less like 1 marked photo(s)"
    )
    assert window.grid._painter.marks == {before[-1]: True, before[0]: False}
    window.browser.show_all()
    settle(lambda: (ids := window.grid.photos.ids.tolist()) != before and len(ids) == 12)
    after = window.grid.photos.ids.tolist()
    assert after.index(before[-1]) < before.index(before[-1])
    assert after.index(before[0]) >= before.index(before[0])
    window.search_note.linkActivated.emit("without")
    assert not window.grid._painter.marks
    ask(window, "something else")
    assert not window.browser.asked.liked


def test_a_mark_given_twice_is_taken_back() -> None:
    asked = Asked("dog").marked([1, 2], liked=True).marked([2], liked=False)
    assert (asked.liked, asked.disliked) == ((1,), (2,))
    assert asked.marked([1], liked=True) == Asked("dog", disliked=(2,))


def test_a_part_of_a_photo_is_searched_for(seen: list[int], window: MainWindow, settle: Settle) -> None:
    window.show_large(seen[3])
    settle(lambda: window.pictures.picture(seen[3]) is not None and window.large._full.get(seen[3]) is not None)
    QTest.keyClick(window.large, Qt.Key.Key_S)
    canvas, left = window.large.canvas, Qt.MouseButton.LeftButton
    photo = canvas._target()
    QTest.mousePress(canvas, left, pos=photo.topLeft().toPoint() - QPoint(9, 9))  # from outside, to the middle
    QTest.mouseMove(canvas, photo.center().toPoint())
    drawn = []
    canvas.region_drawn.connect(drawn.append)
    QTest.mouseRelease(canvas, left, pos=photo.center().toPoint())
    (part,) = drawn
    assert part.topLeft() == QPointF(0, 0)
    assert part.width() == pytest.approx(0.5, abs=0.01)
    assert part.height() == pytest.approx(0.5, abs=0.01)
    settle(lambda: window.search_note.spoken == "Photos that look like picture 1.png")
    assert window.pages.current is window.browse_page
    image = QImage(str(window.browser.asked.images[0]))
    assert image.width() == pytest.approx(240, abs=3)
    assert image.height() == pytest.approx(160, abs=3)
    settle(lambda: window.content.page in {Page.GRID, Page.NOTHING_FOUND})
    assert not canvas._drawing  # the mouse moves photos again
