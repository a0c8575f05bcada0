"""The page of tags in the whole window, and the short list of them at the left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton

from albumen.host.session import Session
from albumen.ui.gateway.tagging import TagUse
from albumen.ui.records import Kind, Scope
from albumen.ui.sidebar import MOST_TAGS
from albumen.ui.tags_model import NAME_ROLE, tree_of
from albumen.ui.tags_page import TagsPage
from albumen.ui.window import MainWindow

Settle = Callable[[Callable[[], bool]], None]
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session, settle: Settle) -> TagsPage:
    ids = [int(one) for one in session.library.photos.ids()]
    for name, count in {"Animals/Dog": 3, "Animals/Cat": 2, "Sea": 5, "sea": 4}.items():
        session.library.tags.add(ids[:count], name)
    session.library.tags.add(ids[6:9], "Sea", source="albumen_autotag", state="suggested", score=0.7)
    session.library.tags.add(ids[9:10], "Snow", source="albumen_autotag", state="suggested", score=0.7)
    page = window.pages.open("tags")
    assert isinstance(page, TagsPage)
    settle(lambda: "Snow" in listed(page))
    return page


def listed(page: TagsPage) -> dict[str, list[str]]:
    """What each row shown says, by tag."""
    rows: dict[str, list[str]] = {}
    waiting = [page.shown.index(row, 0) for row in range(page.shown.rowCount())]
    while waiting:
        index = waiting.pop()
        cells = [str(index.siblingAtColumn(column).data() or "").strip() for column in range(4)]
        rows[str(index.data(NAME_ROLE))] = cells
        waiting += [page.shown.index(row, 0, index) for row in range(page.shown.rowCount(index))]
    return rows


def select(page: TagsPage, *names: str) -> None:
    selection = page.tree.selectionModel()
    selection.clearSelection()
    flag = selection.SelectionFlag
    page._walk(lambda name, index: selection.select(index, flag.Select | flag.Rows) if name in names else None)
    assert sorted(page.names()) == sorted(names)


def answer(window: MainWindow, settle: Settle, text: str) -> None:
    settle(lambda: window.findChild(QInputDialog) is not None)
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()
    settle(lambda: window.findChild(QInputDialog) is None)


def test_tags_are_a_tree_with_counts_and_sources(page: TagsPage) -> None:
    rows = listed(page)
    assert rows["Animals"] == ["Animals", "", "", ""]
    assert rows["Animals/Dog"] == ["Dog", "3", "", "you"]
    assert rows["Sea"] == ["Sea", "5", "3", "you, Automatic tags"]
    assert rows["Snow"] == ["Snow", "", "1", "Automatic tags"]
    assert page.bar.note.startswith("5 tag") or page.bar.note.startswith("6 tag")


def test_they_are_found_by_letters_and_by_who_set_them(page: TagsPage) -> None:
    QTest.keyClicks(page.search, "dOg")
    assert set(listed(page)) == {"Animals", "Animals/Dog"}
    page.search.clear()
    page.source.setCurrentIndex(page.source.findData("albumen_autotag"))
    assert set(listed(page)) == {"Sea", "Snow"}


def test_enter_shows_the_photos_of_a_tag(page: TagsPage, window: MainWindow, settle: Settle) -> None:
    select(page, "Animals/Dog")
    QTest.keyClick(page.tree, Key.Key_Return)
    assert window.pages.at_home
    settle(lambda: len(window.grid.photos.ids) == 3)


def test_a_tag_is_renamed_and_that_undone(page: TagsPage, window: MainWindow, session: Session, settle: Settle) -> None:
    select(page, "Animals/Dog")
    QTest.keyClick(page.tree, Key.Key_F2)
    answer(window, settle, "Pets/Dog")
    settle(lambda: "Pets/Dog" in listed(page) and "Animals/Dog" not in listed(page))
    assert len(session.library.tags.photos("Pets/Dog")) == 3
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: len(session.library.tags.photos("Animals/Dog")) == 3)


def test_tags_are_merged_and_that_undone(page: TagsPage, window: MainWindow, session: Session, settle: Settle) -> None:
    select(page, "Sea", "sea")
    assert "2" in page.merge.text()
    page.merge.click()
    answer(window, settle, "Sea")
    settle(lambda: "sea" not in listed(page))
    assert len(session.library.tags.photos("Sea")) == 5
    assert len(session.library.tags.photos("Sea", state="suggested")) == 3
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: len(session.library.tags.photos("sea")) == 4)


def test_tags_are_deleted_after_a_question_and_that_undone(
    page: TagsPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    select(page, "Animals", "Animals/Dog")
    QTest.keyClick(page.tree, Key.Key_Delete)
    settle(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    next(one for one in box.findChildren(QPushButton) if one.text() == "Delete").click()
    settle(lambda: not {"Animals/Dog", "Animals/Cat"} & set(listed(page)))
    assert session.library.photos.count() == 12
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: len(session.library.tags.photos("Animals/Cat")) == 2)


def test_what_is_open_and_selected_stays_so(page: TagsPage, session: Session, settle: Settle) -> None:
    select(page, "Sea")
    page._walk(lambda name, index: page.tree.collapse(index) if name == "Animals" else None)
    session.library.tags.add([int(session.library.photos.ids()[0])], "Zebra")
    settle(lambda: "Zebra" in listed(page))
    assert page.names() == ["Sea"]
    assert page._closed() >= {"Animals"}


def test_the_tree_is_made_of_the_names() -> None:
    root = tree_of([TagUse("a/b/c", 1, 0, ("user",)), TagUse("a", 2, 0, ()), TagUse("d", 0, 1, ("plugin",))])
    assert [node.name for node in root.children] == ["a", "d"]
    above = root.children[0]
    assert above.use is not None
    assert (above.children[0].name, above.children[0].use) == ("a/b", None)
    assert root.sources == {"user", "plugin"}


def test_the_left_side_lists_the_commonest_and_leads_to_all(
    window: MainWindow, session: Session, settle: Settle
) -> None:
    ids = [int(one) for one in session.library.photos.ids()]
    for number in range(MOST_TAGS + 5):
        session.library.tags.add(ids[: 1 if number < 5 else 2], f"tag {number:02}")
    settle(lambda: sum(kind is Kind.TAG for kind, _ in window.sidebar._items) == MOST_TAGS)
    assert (Kind.TAG, "tag 00") not in window.sidebar._items
    model = window.sidebar.model()
    heading = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "Tags" and model.rowCount(model.index(row, 0))
    )
    window.sidebar.setCurrentIndex(model.index(model.rowCount(heading) - 1, 0, heading))
    settle(lambda: isinstance(window.pages.current, TagsPage))
    window.sidebar.scope_chosen.emit(Scope(Kind.TAG, "tag 00", "tag 00"))
    settle(lambda: len(window.grid.photos.ids) == 1)
