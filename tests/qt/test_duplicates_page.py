"""Reviewing duplicates in the whole window: found in a job, marked by keys, moved after one question, brought back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot
from send2trash import plat_other as system

from albumen.core.library import Library
from albumen.core.like_groups import LikeGroup
from albumen.host.session import Session
from albumen.ui.duplicates_delegate import GroupDelegate, MemberDelegate
from albumen.ui.duplicates_model import GroupModel, Marks
from albumen.ui.duplicates_page import DuplicatesPage
from albumen.ui.records import Kind, Scope
from albumen.ui.relay import Relay
from albumen.ui.tasks import Tasks
from albumen.ui.theme import Theme
from albumen.ui.window import MainWindow
from qt.qt_photos import paint_photo, record_photo

Settle = Callable[[Callable[[], bool]], None]
Key = Qt.Key


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """Three photographs with a copy each, and a burst of four; the trash is one of the test's own."""
    home = os.fsencode(tmp_path / "data")
    monkeypatch.setenv("XDG_DATA_HOME", os.fsdecode(home))
    monkeypatch.setattr(system, "XDG_DATA_HOME", home)
    monkeypatch.setattr(system, "HOMETRASH_B", home + b"/Trash")
    with Library.open(tmp_path / "library") as library:
        for number in range(3):
            path = paint_photo(tmp_path / "photos" / f"photo-{number}.jpg", number)
            copy = path.with_name(f"photo-{number} copy.jpg")
            shutil.copy(path, copy)
            for one in (path, copy):
                record_photo(library, one, datetime(2024, 5, 1 + number))
        for second in range(4):
            path = paint_photo(tmp_path / "photos" / f"shot-{second}.jpg", 20 + second)
            record_photo(library, path, datetime(2024, 6, 1, 12, 0, second))
        library.folders.add(tmp_path / "photos")
        yield library


@pytest.fixture
def page(window: MainWindow, session: Session, qtbot: QtBot) -> Iterator[DuplicatesPage]:
    jobs = Relay(10, window)
    jobs.arrived.connect(window.jobs_changed)
    jobs.listen(session.jobs.subscribe)
    page = window.pages.open("duplicates")
    assert isinstance(page, DuplicatesPage)
    assert not page.reviewing
    QTest.mouseClick(page.notice.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.reviewing and page.members.rowCount() > 0, timeout=60_000)  # it loads the model
    yield page
    jobs.close()


def names(page: DuplicatesPage) -> list[str]:
    return [member.path.name for member in page.members.members]


def press(page: DuplicatesPage, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(page.view, key)


def go_to(page: DuplicatesPage, row: int, settle: Settle) -> None:
    page.list.go_to(row)
    settle(lambda: page.members.group == page.groups.groups[row])


def agree(window: MainWindow, settle: Settle, button: str) -> None:
    settle(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    (one,) = [one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == button]
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    settle(lambda: window.findChild(QMessageBox) is None)


def test_they_are_found_and_the_original_is_proposed(page: DuplicatesPage, window: MainWindow) -> None:
    assert [group.kind for group in page.groups.groups] == ["exact"] * 3 + ["burst"]
    assert names(page) == ["photo-0.jpg", "photo-0 copy.jpg"]
    assert page.current_member().path.name == "photo-0.jpg"
    assert "its name is not that of a copy" in page.reason.text()
    assert window.chosen() == [page.current_member().photo_id]
    spoken = page.members.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "proposed to keep" in spoken
    assert "480 × 320" in spoken


def test_keys_mark_and_lead_on_and_nothing_moves(page: DuplicatesPage, settle: Settle, tmp_path: Path) -> None:
    press(page, Key.Key_K, Key.Key_X)
    assert [page.members.mark_of(member) for member in page.members.members] == ["keep", "reject"]
    press(page, Key.Key_Return)
    settle(lambda: names(page) == ["photo-1.jpg", "photo-1 copy.jpg"])
    press(page, Key.Key_A)
    settle(lambda: names(page) == ["photo-2.jpg", "photo-2 copy.jpg"])
    press(page, Key.Key_Backspace)
    settle(lambda: names(page)[0] == "photo-1.jpg")
    assert page.trash.text() == "Move 2 to the trash…"
    assert len(list((tmp_path / "photos").iterdir())) == 10


def test_one_of_them_has_to_stay(page: DuplicatesPage) -> None:
    press(page, Key.Key_X)
    assert page.view.currentIndex().row() == 1
    press(page, Key.Key_X)
    assert [page.members.mark_of(member) for member in page.members.members] == ["reject", ""]
    assert page.reason.text() == "One of them has to stay."


def test_they_go_to_the_trash_after_one_question_and_come_back(
    page: DuplicatesPage, window: MainWindow, session: Session, settle: Settle, tmp_path: Path
) -> None:
    go_to(page, 3, settle)
    press(page, Key.Key_A)
    go_to(page, 0, settle)
    press(page, Key.Key_A, Key.Key_Delete)
    agree(window, settle, "Cancel")
    assert page.marks.rejects == 4
    press(page, Key.Key_Delete)
    agree(window, settle, "Move to the trash")
    photos = tmp_path / "photos"
    settle(lambda: len(list(photos.iterdir())) == 6)
    settle(lambda: [group.kind for group in page.groups.groups] == ["exact", "exact"])
    assert not (photos / "photo-0 copy.jpg").exists()
    assert (photos / "photo-0.jpg").exists()
    assert len(list(photos.glob("shot-*"))) == 1
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(lambda: len(list(photos.iterdir())) == 10)
    settle(lambda: len(page.groups.groups) == 4)
    assert page.marks.rejects == 0


def test_no_duplicates_is_remembered_and_can_be_undone(
    page: DuplicatesPage, window: MainWindow, settle: Settle
) -> None:
    press(page, Key.Key_N)
    settle(lambda: len(page.groups.groups) == 3)
    page.find_asked.emit()
    settle(lambda: page.reviewing and len(page.groups.groups) == 3)
    settle(window.menus.actions["undo"].isEnabled)
    window.menus.actions["undo"].trigger()
    settle(window.menus.actions["redo"].isEnabled)  # or they would be looked for before it is undone
    page.find_asked.emit()
    settle(lambda: page.reviewing and len(page.groups.groups) == 4)


def test_what_stays_of_several_is_not_asked_about_again(
    page: DuplicatesPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    go_to(page, 3, settle)
    press(page, Key.Key_Home, Key.Key_X, Key.Key_Delete)
    agree(window, settle, "Move to the trash")
    settle(lambda: len(page.groups.groups) == 3)
    assert session.library.photos.count() == 6
    page.find_asked.emit()
    settle(lambda: page.reviewing and [group.kind for group in page.groups.groups] == ["exact"] * 3)


def test_kinds_are_reviewed_apart_and_all_are_marked_at_once(page: DuplicatesPage, settle: Settle) -> None:
    page.kind.setCurrentIndex(page.kind.findData("exact"))
    assert page.bar.note == "3 group(s)"
    QTest.mouseClick(page.every, Qt.MouseButton.LeftButton)
    settle(lambda: page.marks.rejects == 3)
    page.kind.setCurrentIndex(page.kind.findData("near"))
    assert page.members.rowCount() == 0
    assert not page.keep.isEnabled()
    page.kind.setCurrentIndex(page.kind.findData("burst"))
    settle(lambda: len(names(page)) == 4)
    assert page.marks.rejects == 3


def test_stars_are_given_to_the_photo_looked_at_and_not_to_the_grid(
    page: DuplicatesPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    window.grid.select_ids(window.grid.photos.ids[:1])
    go_to(page, 3, settle)
    press(page, Key.Key_4)
    rated = page.current_member().photo_id
    settle(lambda: session.library.photos.get(rated).rating == 4)
    assert list(session.library.photos.ids(min_rating=4)) == [rated]
    settle(lambda: page.current_member().rating == 4)


def test_space_looks_at_it_large_and_escape_comes_back(
    page: DuplicatesPage, window: MainWindow, settle: Settle
) -> None:
    go_to(page, 3, settle)
    press(page, Key.Key_Space)
    assert window.pages.current is window.large
    QTest.keyClick(window.large, Key.Key_Right)
    QTest.keyClick(window.large, Key.Key_Escape)
    settle(lambda: window.pages.current is page)


def test_covered_pictures_are_let_go_at_once(page: DuplicatesPage, window: MainWindow, settle: Settle) -> None:
    photo = page.members.members[0].photo_id
    settle(lambda: page.large.image(photo) is not None)
    window.shields.changed.emit()
    assert page.large.image(photo) is None
    assert page.small.image(photo) is None


def test_tens_of_thousands_of_groups_ask_for_the_pictures_in_view_only(
    qtbot: QtBot, theme: Theme, tasks: Tasks, settle: Settle
) -> None:
    asked: list[int] = []

    def fetch(ids: object, _side: int) -> list[object]:
        asked.extend(ids)  # type: ignore[call-overload]
        return []

    page = DuplicatesPage(theme, tasks, fetch, None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    groups = [LikeGroup("near", (2 * n + 1, 2 * n + 2), 2 * n + 1, "") for n in range(50_000)]
    page.show_groups(groups)
    qtbot.waitExposed(page)
    settle(lambda: len(asked) > 5)
    page.list.go_to(40_000)
    settle(lambda: 80_001 in asked)
    assert len(asked) < 100


def test_marks_count_what_is_to_go() -> None:
    marks = Marks()
    one, other = LikeGroup("near", (1, 2, 3), 2, ""), LikeGroup("exact", (2, 3), 2, "", 9)
    marks.follow(one)
    assert marks.rejects == 2
    assert marks.doomed([one, other]) == {one: [1, 3]}
    copy = marks.copy()
    copy.follow(other)
    assert (marks.rejects, copy.rejects) == (2, 3)
    copy.clear([one])
    assert copy.doomed([one, other]) == {other: [3]}


def test_a_group_says_what_it_is(qapp: object) -> None:
    marks = Marks()
    model = GroupModel(marks)
    model.set_groups([LikeGroup("burst", (1, 2, 3), 2, "")])
    assert model.index(0, 0).data() == "3 shots"
    marks.follow(model.groups[0])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "3 shots, 2 to the trash"


def test_names_and_folders_keep_their_direction_among_arabic_words(page: DuplicatesPage, settle: Settle) -> None:
    settle(lambda: len(page.members.members) == 2)
    member, option = page.members.members[0], QStyleOptionViewItem()
    delegate = page.view.itemDelegate()
    assert isinstance(delegate, MemberDelegate)
    former = QLocale()
    try:
        QLocale.setDefault(QLocale("ar"))
        for width in (2000, 60):
            name, *facts, folder = delegate.lines(option, member, page.members, width)
            assert [(text[0], text[-1]) for text in (name, folder)] == [("\u2068", "\u2069")] * 2, (
                "also where it is cut"
            )
            assert not any("\u2068" in fact for fact in facts)
    finally:
        QLocale.setDefault(former)
    assert delegate.lines(option, member, page.members, 2000)[0] == member.path.name


def test_what_is_said_of_a_group_is_read_to_its_end(page: DuplicatesPage, window: MainWindow, theme: Theme) -> None:
    window.resize(1600, 1000)
    option = QStyleOptionViewItem()
    page.list.initViewItemOption(option)
    delegate = page.list.itemDelegate()
    assert isinstance(delegate, GroupDelegate)
    assert delegate.roomy(option, "9 to the trash") <= page.list.viewport().width()
    assert delegate.roomy(option, "9 to the trash" * 3) > delegate.roomy(option, "9 to the trash")


def middle(widget: QWidget) -> float:
    return widget.y() + widget.height() / 2


def test_the_buttons_stand_in_one_row_beside_the_inspector(
    page: DuplicatesPage, window: MainWindow, settle: Settle
) -> None:
    window.resize(1280, 800)
    QTest.mouseClick(page.every, Qt.MouseButton.LeftButton)
    settle(page.trash.isEnabled)
    buttons = (page.trash, page.keep, page.every, page.apart, page.next)
    settle(lambda: max(map(middle, buttons)) - min(map(middle, buttons)) <= 1)
    assert window.inspector.isVisible()


def test_only_the_groups_of_what_is_chosen_or_listed(
    page: DuplicatesPage, window: MainWindow, session: Session, settle: Settle
) -> None:
    """The burst and one pair are asked about, then the album that holds another pair, then all again."""
    window.pages.home()
    burst, pair = page.groups.groups[3], page.groups.groups[1]
    window.grid.select_ids(np.array([burst.members[0], pair.photo]))
    window.menus.actions["duplicates_here"].trigger()
    settle(lambda: page.reviewing and len(page.groups.groups) == 2)
    assert [group.kind for group in page.groups.groups] == ["exact", "burst"]
    assert len(page.groups.groups[1].members) == 4, "groups are shown whole"
    assert page.problem.isVisible()
    assert "2 photo(s)" in page.problem.text()

    album = session.library.albums.create("Album")
    session.library.albums.add(album.id, [page.groups.groups[0].photo])
    window.pages.home()
    window.browser.browse(Scope(Kind.ALBUM, album.id, "Album"))
    settle(lambda: len(window.grid.photos.ids) == 1)
    window.menus.actions["duplicates_here"].trigger()
    settle(lambda: page.reviewing and [group.kind for group in page.groups.groups] == ["exact"])

    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    settle(lambda: page.reviewing and len(page.groups.groups) == 4)
    assert "looks among all" not in page.problem.text()
